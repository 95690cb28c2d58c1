// Teaches the thread TypeScript when the house runs from source; the bundle does not use this file.
import { register } from 'tsx/esm/api';

register();
await import('./intake-apart.ts');
