/** For tests of what stands on documents: the ways in for a text. */
export { commands as documentCommands } from '../documents/commands.ts';
export { ingestDocument } from '../documents/ingest-document.ts';
export type { Arrival, Ingestion } from '../documents/ingestion.ts';
export { routes as documentRoutes } from '../documents/routes.ts';
