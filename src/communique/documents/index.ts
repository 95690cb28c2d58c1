/** Documents kept: texts taken in, their versions, the provisions of each. */
export { welcomeExample } from './example.ts';
export { ingestDocument } from './ingest-document.ts';
export type { Arrival, Desk, Ingestion } from './ingestion.ts';
export { countDocuments, documentDetail, listDocuments } from './read-documents.ts';
export type { EnteredProvision, Entering, RegisterChange, RegisterPort, Tally } from './register-port.ts';
export { DocumentSummary } from './schema.ts';
export type { DocumentTables } from './tables.ts';
