export { findNumbers } from './find-numbers';
export { readOne, readTarget } from './read-target';
export { detectRegions } from './regions';
export type { DisguiseMark, FoundNumber, NumberKind, NumberReading, ReadingHints } from './types';
