/** Up to when the tables of facts are known: `docs/du-lieu.md` says so, and so does the product of later documents. */
import type { IsoDay } from '../../deadline/model.ts';

/** "Kiến thức đến": the day on which all tables of this folder were last compared with public texts. */
export const KNOWN_UNTIL: IsoDay = '2026-11-26';
