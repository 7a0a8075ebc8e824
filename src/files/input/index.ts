/**
 * Files from outside. A file that a text names: `InputGate.readNamed`; one that a person chose: `readChosen`; what is
 * inside a .docx or .xlsx: `unzipBounded`. All throw an `InputError`, whose words can be put behind a colon.
 */
export { InputGate, type InputPlaces, LEVELS_UP, PROJECT_FILE, readChosen } from './gate.ts';
export { InputError, type InputProblem } from './input-error.ts';
export * from './limits.ts';
export { folderOf, liesIn, pathProblem } from './paths.ts';
export { type UnzipLimits, unzipBounded } from './unzip.ts';
