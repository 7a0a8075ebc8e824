import { SpokenError } from '../../files/spoken-error.ts';

/** Why a file cannot be read, and what to do about it. */
export class OfficeError extends SpokenError {}
