import { UserError } from '../errors.ts';

/** Why a report could not be read, or not as a whole, as the end of a sentence: `is cut off`. */
export class ReportError extends UserError {}
