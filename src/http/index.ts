/** The door over HTTP: guards, mounting of what modules offer, their description, the pages. It holds no logic of theirs. */
export { compareRoutes, type Difference } from './compare-routes.ts';
export { createApp, type Door } from './create-app.ts';
export { type Address, listen, type Listening } from './listen.ts';
export { type Log, serviceLog } from './log.ts';
export { openApiDocument } from './openapi-document.ts';
export { PAGE_ADDRESSES } from './pages/pages.ts';
export type { ServeDoor } from './serve.ts';
