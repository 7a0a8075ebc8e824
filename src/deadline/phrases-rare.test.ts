/** Phrases that few officials write and that were once taken for something else, or could be. */
import { describe, expect, it } from 'vitest';
import { dueIn2027, rows } from './testing/phrase-table.ts';

// Phrase → own form → due days in a plan for 2027 → problems.
const numbersInWords = rows(`
hai mươi ngày kể từ ngày được duyệt → 20 ngày kể từ ngày "được duyệt" → -
mười ngày kể từ ngày được duyệt → 10 ngày kể từ ngày "được duyệt" → -
mười lăm ngày kể từ ngày được duyệt → 15 ngày kể từ ngày "được duyệt" → -
trong mười lăm ngày kể từ ngày được duyệt → trong 15 ngày kể từ ngày "được duyệt" → -
ba mươi mốt ngày kể từ ngày được duyệt → 31 ngày kể từ ngày "được duyệt" → -
năm mươi hai ngày làm việc kể từ ngày được duyệt → 52 ngày làm việc kể từ ngày "được duyệt" → -
hai mươi năm kể từ ngày được duyệt → 20 năm kể từ ngày "được duyệt" → -
hai năm kể từ ngày được duyệt → 02 năm kể từ ngày "được duyệt" → -
một trăm hai mươi ngày kể từ ngày được duyệt → "Một trăm hai mươi ngày" kể từ ngày "được duyệt" → -
hai trăm ngày kể từ ngày được duyệt → "Hai trăm ngày" kể từ ngày "được duyệt" → -
trong năm ngày kể từ ngày được duyệt → "Trong năm ngày" kể từ ngày "được duyệt" → -
nửa năm một lần → định kỳ 6 tháng → 30/06, 31/12
mười hai tháng một lần → hằng năm → 31/12
`);

const bounds = rows(`
Hằng tháng từ tháng 3 đến hết tháng 3 → hằng tháng trong tháng 3 → 31/03
Hằng tháng, từ quý II đến hết quý II → hằng tháng trong quý II → 30/04, 31/05, 30/06
từ quý II đến hết quý II → quý II → 30/06
từ đầu năm đến năm 2027 → từ đầu năm đến năm 2027 → 31/12
từ đầu tháng 6 đến tháng 6 → từ đầu tháng 6 đến tháng 6 → 30/06
Hằng tháng từ quý II trở đi → hằng tháng từ quý II → 9 ngày: 30/04 … 31/12
Hằng tháng trong tháng 3 → hằng tháng trong tháng 3 → 31/03
Hằng tháng trong quý I → hằng tháng trong quý I → 31/01, 28/02, 31/03
Ngày 5 hằng tháng trong tháng 3 → "Ngày 5 hằng tháng trong tháng 3" → - → unread “Ngày 5 hằng tháng trong tháng 3”
`);

const numerals = rows(`
cuối quý V → "Cuối quý V" → - → impossible-date “quý V”
cuối quý vi → "Cuối quý vi" → - → impossible-date “quý vi”
cuối mỗi quý V → "Cuối mỗi quý V" → - → unread “cuối mỗi quý V”
cuối tháng V → "Cuối tháng V" → -
cuối quý vi phạm → cuối mỗi quý "vi phạm" → 31/03, 30/06, 30/09, 31/12
Quý V năm 2027 → "Quý V năm 2027" → - → impossible-date “Quý V”
Quý V và quý VI → "Quý V và quý VI" → - → impossible-date “Quý V”, impossible-date “quý VI”
quý V.An → "Quý V.An" → -
từ tháng 3 đến quý 5 → "Từ tháng 3 đến quý 5" → - → impossible-date “quý 5”
tháng 0 → "Tháng 0" → - → impossible-date “tháng 0”
`);

const others = rows(`
3 tháng một lần (ngày cuối quý) → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
3 tháng một lần, ngày cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Hằng quý (ngày cuối quý) → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
Tháng 6 (thứ Sáu) → "Tháng 6 (thứ Sáu)" → - → unread “Tháng 6 (thứ Sáu)”
Tháng 6 (ngày 5 tháng sau) → "Tháng 6 (ngày 5 tháng sau)" → - → unread “Tháng 6 (ngày 5 tháng sau)”
Tháng 6 (ngày cuối tháng) → cuối mỗi tháng trong tháng 6 → 30/06
Quý II: khi có yêu cầu → quý II; khi "có yêu cầu" → 30/06
Hằng tháng: từ tháng 3 đến tháng 11 → "Hằng tháng: từ tháng 3 đến tháng 11" → - → unread “Hằng tháng: từ tháng 3 đến tháng 11”
Báo cáo: quý I trước 15/3 → "Báo cáo: quý I" trước ngày 15/3 → 14/03
ngày đầu tiên của tháng 13 → "Ngày đầu tiên của tháng 13" → - → impossible-date “tháng 13”
ngày cuối quý 5 → "Ngày cuối quý 5" → - → impossible-date “quý 5”
ngày cuối quý II → ngày 30/6 → 30/06
ngày cuối cùng của tháng 2 → "Ngày cuối cùng của tháng 2" → - → unread “ngày cuối cùng của tháng 2”
ngày đầu tiên tháng 2 → ngày 01/02 → 01/02
ngày làm việc cuối cùng của tháng 5 → "Ngày làm việc cuối cùng của tháng 5" → - → unread “ngày làm việc cuối cùng của tháng 5”
ngày 5 tháng đầu của kỳ báo cáo → "Ngày 5 tháng đầu của kỳ báo cáo" → - → month-missing “ngày 5 tháng đầu của kỳ báo cáo”
ngày cuối tháng đầu quý → "Ngày cuối tháng đầu quý" → - → unread “ngày cuối tháng đầu quý”
ngày cuối tháng cuối quý → cuối mỗi quý → 31/03, 30/06, 30/09, 31/12
ngày cuối tháng cuối quý sau → "Ngày cuối tháng cuối quý sau" → - → unread “ngày cuối tháng cuối quý sau”
từ 08 giờ đến 11 giờ 30, thứ Sáu, ngày 12/3/2027 → ngày 12/3/2027 "từ 08 giờ đến 11 giờ 30" → 12/03
từ 8h - 11h ngày 12/3/2027 → ngày 12/3/2027 "từ 8h đến 11h" → 12/03
từ 8 giờ đến thứ Hai → "Từ 8 giờ đến thứ Hai" → -
từ ngày 01/3 đến ngày 15/3 và từ ngày 32/3 đến ngày 15/4 → "Từ ngày 01/3 đến ngày 15/3 và từ ngày 32/3 đến ngày 15/4" → - → impossible-date “ngày 32/3”
100 ngày làm việc: từ ngày 01/3 đến ngày 30/6 → từ ngày 01/3 đến ngày 30/6 "100 ngày làm việc" → 30/06
tháng 12, tháng 1/2027 → "Tháng 12, tháng 1/2027" → - → year-missing “tháng 12, tháng 1/2027”
từ 10/10 đến 30/11 và từ 01/12 đến 15/12/2027 → từ ngày 10/10 đến ngày 30/11/2027 và từ ngày 01/12 đến ngày 15/12/2027 → 30/11, 15/12
15/6, từ 10/10 đến 30/11 → ngày 15/6; từ ngày 10/10 đến ngày 30/11 → 15/06, 30/11
15/6, 10-30/11 → ngày 15/6; từ ngày 10/11 đến ngày 30/11 → 15/06, 30/11
10 ngày cuối tháng 2 → "10 ngày cuối tháng 2" → - → unread “10 ngày cuối tháng 2”
10 ngày cuối tháng 2/2028 → từ ngày 20/02/2028 đến cuối tháng 02/2028 → 29/02/2028
nửa cuối tháng 2 → từ ngày 16/02 đến cuối tháng 02 → 28/02
30 ngày sau ngày 32/3 → "30 ngày sau ngày 32/3" → - → impossible-date “ngày 32/3”
sau khi "được duyệt" 30 ngày → 30 ngày sau khi "được duyệt" → -
Dự kiến ngày 15/9 (chậm nhất 30/9; hằng quý) → "Dự kiến ngày 15/9 (chậm nhất 30/9; hằng quý)" → - → unread “Dự kiến ngày 15/9 (chậm nhất 30/9; hằng quý)”
Dự kiến ngày 15/9 (chậm nhất 30/9; báo cáo Sở) → "Dự kiến ngày 15/9" chậm nhất ngày 30/9 "báo cáo Sở" → 30/09
15/3 hằng năm, 6 tháng → "15/3 hằng năm, 6 tháng" → - → unread “15/3 hằng năm, 6 tháng”
trước 15/3 hằng năm, quý → "Trước 15/3 hằng năm, quý" → - → unread “trước 15/3 hằng năm, quý”
Đầu năm (tháng 1, khi có yêu cầu) → "Đầu năm (tháng 1, khi có yêu cầu)" → - → unread “Đầu năm (tháng 1, khi có yêu cầu)”
Ngày 25 hằng tháng (hằng quý) → hằng tháng ngày 25 "hằng quý" → 12 ngày: 25/01 … 25/12
Quý I (ngày 25 hằng tháng) → hằng tháng ngày 25 trong quý I → 25/01, 25/02, 25/03
ngày 15 tháng 3 năm 27 → "Ngày 15 tháng 3 năm 27" → - → unread “ngày 15 tháng 3 năm 27”
`);

describe.each([
  ['numbers in words are read whole, or not at all', numbersInWords],
  ['what a rhythm is confined to', bounds],
  ['quarters and months that no year has', numerals],
  ['days in periods, brackets, stretches and lists', others],
])('%s', (_, table) => {
  it.each(table)('%s → %s → %s', (phrase, own, due, problem = '') => {
    expect(dueIn2027(phrase)).toEqual({ own, due, problem });
  });
});
