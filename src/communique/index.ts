/** The reader: a communiqué's text becomes numbered, classified provisions. And documents: texts taken in and kept, version by version. */
export { welcomeExample } from './documents/example.ts';
export type { Desk } from './documents/ingestion.ts';
export { countDocuments, listDocuments } from './documents/read-documents.ts';
export type { Entering, RegisterPort } from './documents/register-port.ts';
export { DocumentSummary } from './documents/schema.ts';
export type { DocumentTables } from './documents/tables.ts';
export { explain } from './explain.ts';
export { type Gate, GATE_TYPES, type Kind, KINDS, type Provision } from './provision.ts';
export { readCommunique } from './read.ts';
export { glossOf } from './rule-glosses.ts';
export type { Block } from './structure.ts';
