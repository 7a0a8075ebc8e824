/**
 * Documents whose title names an edition of a standard: often quoted with the present year instead. The titles are as
 * the national database of legal documents (vbpl.vn) and published collections print them.
 */
export const STANDARD_YEAR_IN_TITLE: Record<string, { standard: string; year: number }> = {
  '144/2006/QĐ-TTg': { standard: '9001', year: 2000 },
  '19/2014/QĐ-TTg': { standard: '9001', year: 2008 },
  '26/2014/TT-BKHCN': { standard: '9001', year: 2008 },
  // Of 11/8/2015: the edition of 2015 did not exist yet (ISO 9001:2015 came out in September).
  '116/2015/TT-BTC': { standard: '9001', year: 2008 },
};
