import { describe, expect, it } from 'vitest';
import { load } from '../test/load.ts';

const PLAN = `
cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị Tuấn "Văn phòng"
vai trò QMR "QMR"
kế hoạch năm 2027 của SNgV
mục tiêu A "việc được làm đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ b "Làm việc" { chủ trì: Tuấn  theo dõi: QMR  kết quả: "Hồ sơ"  thời hạn: ngày 15/03/2027 }
}`;

/** As Windows-1258 has it: `ế` is `ê` and the tone. */
const tonesApart = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => {
    const [base, ...marks] = letter.normalize('NFD');
    const isTone = (mark: string) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark);
    return [base, ...marks.filter((mark) => !isTone(mark))].join('').normalize('NFC') + marks.filter(isTone).join('');
  });

const firstTask = async (text: string) => (await load(text)).plan!.tasks[0]!;

describe('a file reads the same however its letters are encoded', () => {
  const cases: Record<string, string> = {
    NFC: PLAN.normalize('NFC'),
    'NFD (Unicode tổ hợp)': PLAN.normalize('NFD'),
    'vowels composed, tones apart (Windows-1258)': tonesApart(PLAN),
    BOM: `\ufeff${PLAN}`,
    CRLF: PLAN.replaceAll('\n', '\r\n'),
    'no-break spaces from Word': PLAN.replaceAll(' ', '\u00a0'),
    'zero-width spaces': PLAN.replaceAll(' ', ' \u200b'),
    'two spaces inside keywords': PLAN.replaceAll('mục tiêu', 'mục  tiêu').replaceAll('nhiệm vụ', 'nhiệm \t vụ'),
    'quotes made by Word': PLAN.replace(/"([^"]*)"/g, '“$1”'),
  };
  for (const [name, text] of Object.entries(cases)) {
    it(name, async () => {
      const { plan, findings } = await load(text);
      // Invisible characters inside a deadline and decomposed letters earn a hint with their proper form.
      expect(findings.filter((finding) => !/MTCL305|MTCL007/.test(finding))).toEqual([]);
      expect(plan?.agency.title).toBe('Sở Ngoại vụ');
      expect(plan?.tasks.map((task) => task.leads?.performers[0]?.party?.id)).toEqual(['Tuấn']);
    });
  }

  it('a name declared in NFC is found from NFD', async () => {
    const { findings } = await load(PLAN.replace('chủ trì: Tuấn', `chủ trì: ${'Tuấn'.normalize('NFD')}`));
    expect(findings.filter((finding) => !finding.includes('MTCL007'))).toEqual([]);
  });
});

describe('keywords end where words end', () => {
  it('a name may begin with a keyword', async () => {
    const { plan, findings } = await load(
      PLAN.replaceAll('Tuấn', 'mụcsx').replace('nhiệm vụ b', 'nhiệm vụ số-liệu-quý'),
    );
    expect(findings).toEqual([]);
    expect(plan?.units[0]?.id).toBe('mụcsx');
    expect(plan?.tasks[0]?.id).toBe('số-liệu-quý');
  });
});

describe('texts', () => {
  const statement = async (text: string) =>
    (await firstTask(PLAN.replace('"Làm việc"', text))).statement.parts
      .map((part) => 'text' in part && part.text)
      .join('');

  it('several lines lose their common indentation and blank ends', async () => {
    expect(await statement('"""\n      - Theo dõi;\n        - Báo cáo.\n   """')).toBe('- Theo dõi;\n  - Báo cáo.');
  });

  it('straight quotes may stand inside curly ones, and the other way round', async () => {
    expect(await statement('“Làm "tốt"”')).toBe('Làm "tốt"');
    expect(await statement('"Làm “tốt”"')).toBe('Làm “tốt”');
  });

  it('a backslash lets a quote stand inside its own kind', async () => {
    expect(await statement('"Làm \\"tốt\\""')).toBe('Làm "tốt"');
  });

  it('are NFC whatever the file is', async () => {
    expect(await statement('"Làm việc"'.normalize('NFD'))).toBe('Làm việc');
  });

  it('one that is never closed ends with its line, and the rest of the file still parses', async () => {
    const { plan, findings } = await load(PLAN.replace('"việc được làm đúng hạn"', '"việc được làm đúng hạn'));
    expect(findings.filter((finding) => finding.includes('MTCL004'))).toEqual([
      '6:12 MTCL004 Đoạn chữ chưa được đóng ngoặc kép trong dòng này: hãy thêm " ở cuối, hoặc dùng """ … """ cho đoạn nhiều dòng.',
    ]);
    expect(plan?.units).toHaveLength(1);
  });

  it('in a font encoding of before Unicode are reported', async () => {
    const tcvn3 = await load(PLAN.replace('Làm việc', 'Uû ban nh©n d©n huyÖn'));
    expect(tcvn3.findings.some((finding) => finding.includes('MTCL006'))).toBe(true);
    const short = await load(PLAN.replace('Làm việc', 'Chi côc Thñy lîi'));
    expect(short.findings.some((finding) => finding.includes('MTCL006'))).toBe(true);
    const foreign = await load(PLAN.replace('Làm việc', 'Müller'));
    expect(foreign.findings.some((finding) => finding.includes('MTCL006'))).toBe(false);
    const vni = await load(PLAN.replace('Làm việc', 'UÛy ban nhaân daân xaõ An Phuù'));
    expect(vni.findings.some((finding) => finding.includes('MTCL006'))).toBe(true);
  });
});

describe('the deadline line', () => {
  const deadline = async (text: string) =>
    (await firstTask(PLAN.replace('thời hạn: ngày 15/03/2027 }', text))).deadline?.text;

  it('ends with the line, a brace or a comment', async () => {
    expect(await deadline('thời hạn: trước ngày 30/8 }')).toBe('trước ngày 30/8');
    expect(await deadline('thời hạn: trước ngày 30/8 // xem lại\n }')).toBe('trước ngày 30/8');
    expect(await deadline('thời hạn: trước ngày 30/8 \n ghi chú: "x" }')).toBe('trước ngày 30/8');
  });

  it('ends before another property on the same line', async () => {
    expect(await deadline('thời hạn: trước ngày 30/8 kết quả: "Báo cáo" }')).toBe('trước ngày 30/8');
  });

  it('goes on behind a semicolon', async () => {
    expect(await deadline('thời hạn: thường xuyên;\n   hằng quý\n ghi chú: "x" }')).toBe('thường xuyên;\n   hằng quý');
    expect(await deadline('thời hạn: thường xuyên;\n ghi chú: "x" }')).toBe('thường xuyên;');
  });

  it('of two paragraphs, pasted from a cell, is one', async () => {
    const two = 'Trước ngày 15/6/2027\n    Trước ngày 30/11/2027';
    expect(await deadline(`thời hạn: ${two}\n theo dõi: QMR }`)).toBe(two);
    expect(await deadline('thời hạn: Quý I\r\n15/3/2027\r\n}')).toBe('Quý I\r\n15/3/2027');
    const bracketed = 'Dự kiến ngày 08/10/2027\n (chậm nhất ngày 12/10/2027)';
    expect(await deadline(`thời hạn: ${bracketed}\n theo dõi: QMR }`)).toBe(bracketed);
    expect(await deadline('thời hạn: Quý I\n hoặc theo yêu cầu\n }')).toBe('Quý I\n hoặc theo yêu cầu');
    // What begins a property, and what stands behind a blank line, is none of it.
    expect(await deadline('thời hạn: Quý I\n theo dõi: QMR }')).toBe('Quý I');
    expect(await deadline('thời hạn: Quý I\n\n }')).toBe('Quý I');
  });

  it('may be a list pasted from Word', async () => {
    expect(await deadline('thời hạn:\n - Thường xuyên theo dõi;\n - Báo cáo hằng quý\n }')).toBe(
      '- Thường xuyên theo dõi;\n - Báo cáo hằng quý',
    );
  });

  it('ends before `ghi là`', async () => {
    const task = await firstTask(
      PLAN.replace('thời hạn: ngày 15/03/2027', 'thời hạn: hằng năm ghi là "Hàng năm, theo kế hoạch"'),
    );
    expect(task.deadline?.text).toBe('hằng năm');
    expect(task.deadline?.wording.parts).toEqual([{ kind: 'text', text: 'Hàng năm, theo kế hoạch' }]);
  });

  it('is missing where the next line is another property', async () => {
    const { findings } = await load(PLAN.replace('thời hạn: ngày 15/03/2027 }', 'thời hạn:\n ghi chú: "x" }'));
    expect(findings[0]).toContain('MTCL002 Ở đây cần thời hạn, ví dụ «trước ngày 30/8», nhưng lại gặp «ghi chú».');
  });
});
