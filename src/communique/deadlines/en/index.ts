import type { DeadlineGrammar } from '../reader.ts';
import { DURATION_READERS } from './durations.ts';
import { EVENT_READERS } from './events.ts';
import { FRAME_READERS } from './frames.ts';
import { awaitsEvent, belongsElsewhere, insideName, weightAt } from './names.ts';
import { RECURRING_READERS } from './recurring.ts';
import { looksBack } from './tense.ts';
import { VAGUE_READERS } from './vague.ts';

/** The English grammar of deadlines. */
export const ENGLISH: DeadlineGrammar = {
  readers: [...FRAME_READERS, ...DURATION_READERS, ...EVENT_READERS, ...RECURRING_READERS, ...VAGUE_READERS],
  looksBack,
  insideName,
  awaitsEvent,
  belongsElsewhere,
  weightAt,
};
