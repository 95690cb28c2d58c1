/** The reader: a communiqué's text becomes numbered, classified provisions. */
export { type Gate, GATE_TYPES, type GateType, type Kind, KINDS, type Provision } from './provision.ts';
export { type CommuniqueReading, readCommunique } from './read.ts';
export { type Block, BLOCK_TYPES, type BlockType, type Structure } from './structure.ts';
