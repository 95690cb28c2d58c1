/** For tests of what stands on documents: the way in for a text. */
export { ingestDocument } from '../documents/ingest-document.ts';
export type { Arrival, Ingestion } from '../documents/ingestion.ts';
