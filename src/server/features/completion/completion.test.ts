// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets
import { describe, expect, test } from 'vitest';
import { accepted, completions, labels, loadMarked, names } from '../../test/marked.ts';

const DIRECTORY = `cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm CacPhong "các phòng chuyên môn" { VP, HTQT }
vai trò QMR "Đại diện lãnh đạo"
người ký GiamDoc { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
văn bản ND30 { loại: nghị định số: "30/2020/NĐ-CP" ngày: 05/03/2020 của: "Chính phủ" trích yếu: "về công tác văn thư" }
kế hoạch năm 2027 của SNgV
`;
const task = (lines: string) => `${DIRECTORY}mục tiêu DVC "hồ sơ đúng hạn" {
  nhiệm vụ thống-kê "Thống kê" {
${lines}
  }
}
`;

describe('keywords of several words', () => {
  test.each([
    ['mục t<|>', 'mục tiêu', 'mục tiêu '],
    ['mục tiê<|>', 'mục tiêu', 'mục tiêu '],
    ['mục <|>', 'mục tiêu', 'mục tiêu '],
    ['muc tieu<|>', 'mục tiêu', 'mục tiêu '],
    ['mt<|>', 'mục tiêu', 'mục tiêu '],
    ['MUC T<|>', 'mục tiêu', 'mục tiêu '],
    ['đơn v<|>', 'đơn vị', 'đơn vị '],
    ['d<|>', 'đơn vị', 'đơn vị '],
    ['dv<|>', 'đơn vị', 'đơn vị '],
    ['mucj tieeu<|>', 'mục tiêu', 'mục tiêu '],
    ['mu5c<|>', 'mục tiêu', 'mục tiêu '],
    ['mục t<|>'.normalize('NFD'), 'mục tiêu', 'mục tiêu '],
    ['nhie<|>'.normalize('NFD'), 'nhiệm vụ', 'nhiệm vụ '],
  ])('%s', async (typed, label, line) => {
    expect(`${await accepted(`${DIRECTORY}${typed}`, label)} `).toBe(line);
  });

  test('what was typed is replaced as a whole, also behind a finished line and inside a block', async () => {
    expect(await accepted(`${DIRECTORY}mục tiêu A "x"\nđơn v<|>\n`, 'đơn vị')).toBe('đơn vị');
    expect(await accepted(task('    chu tr<|>'), 'chủ trì')).toBe('chủ trì:');
    expect(await accepted(task('    chủ trì: VP\n    ph<|>'), 'phối hợp')).toBe('phối hợp:');
    expect(await accepted(task('    chu tri<|>: VP'), 'chủ trì')).toBe('chủ trì: VP');
    expect(await accepted(task('    kết q<|>'), 'kết quả')).toBe('kết quả: "$1"$0');
  });

  test('the whole element comes first for its initials', async () => {
    const [nv] = await completions(`${DIRECTORY}mục tiêu A "x" {\n  nv<|>\n}`);
    expect(labels(nv!).slice(0, 2)).toEqual(['nhiệm vụ đầy đủ', 'nhiệm vụ']);
    // Several units: an empty stop, where the list of full names opens. One role: it is the one.
    expect(nv![0]!.textEdit!.newText).toContain('chủ trì: ${2}\n');
    expect(nv![0]!.textEdit!.newText).toContain('phối hợp: ${3}\n');
    expect(nv![0]!.textEdit!.newText).toContain('theo dõi: ${5:QMR}\n');
    expect(nv![0]!.documentation).toMatchObject({ value: expect.stringContaining('chủ trì: …\n') });
  });

  test('another letter typed before the next answer still fits', async () => {
    const [items] = await completions(`${DIRECTORY}mục t<|>`);
    const { filterText } = items!.find(({ label }) => label === 'mục tiêu')!;
    expect(filterText).toBe(
      'mục t muc tieu mục tiêu mt muc tieu chat luong mục tiêu chất lượng mtcl'.slice(0, filterText!.length),
    );
  });
});

describe('around a text', () => {
  test('inside it its own words, behind the closing quote what follows', async () => {
    const [inside, behind] = await Promise.all(
      ['    kết quả: "{<|>}"', '    kết quả: "Báo cáo"<|>'].map(async (line) => {
        const [items] = await completions(task(line));
        return names(items!);
      }),
    );
    expect(inside).toContain('năm trước');
    expect(behind).not.toContain('năm trước');
    expect(behind).toContain('chủ trì');
  });
});

describe('properties', () => {
  test('what is missing comes first; what is written, before or behind, is not offered again', async () => {
    const [above, between, below] = await completions(
      task(`    <|>
    thời hạn: tháng 3
    <|>
    chủ trì: VP
    kết quả: "Báo cáo"
    <|>`),
    );
    for (const items of [above!, between!, below!]) {
      expect(labels(items).slice(0, 2)).toEqual(['theo dõi', 'phối hợp']);
      expect(labels(items)).not.toContain('thời hạn');
      expect(labels(items)).not.toContain('chủ trì');
      // May be written more than once.
      expect(labels(items)).toContain('kết quả');
    }
  });

  test('a broken line before does not matter', async () => {
    const [items] = await completions(task('    chủ trì: : ,,\n    theo <|>'));
    expect(labels(items!)[0]).toBe('theo dõi');
  });

  test('an unclosed block before does not matter', async () => {
    const [items] = await completions(
      `${DIRECTORY}mục tiêu A "x" {\n  nhiệm vụ "y" {\n    chủ trì: VP\n\nmục tiêu B "z" {\n  <|>`,
    );
    expect(labels(items!).slice(0, 3)).toEqual(['chỉ tiêu', 'nhiệm vụ đầy đủ', 'nhiệm vụ']);
  });
});

describe('names', () => {
  test('leads: units first; monitors: roles first', async () => {
    const [leads, monitors] = await completions(task('    chủ trì: <|>\n    theo dõi: <|>'));
    expect(names(leads!).slice(0, 4)).toEqual(['HTQT', 'VP', 'CacPhong', 'QMR']);
    expect(names(monitors!)[0]).toBe('QMR');
    expect(leads![1]).toMatchObject({
      detail: 'Văn phòng',
      documentation: { value: expect.stringContaining('Đơn vị VP') },
    });
  });

  test('lines that are printed: in the order of their words too', async () => {
    const line = (words: string) =>
      task('').replace(/mục tiêu[\s\S]*$/u, `soạn kế hoạch {\n  khoản "Rà soát." {\n${words}  }\n}\n`);
    const [leads, labelled] = await completions(line('    - chủ trì: <|>\n    - chủ trì "Đơn vị chủ trì": <|>\n'));
    expect(names(leads!).slice(0, 4)).toEqual(['HTQT', 'VP', 'CacPhong', 'QMR']);
    expect(names(labelled!)[0]).toBe('HTQT');
    const [monitors] = await completions(line('    - theo dõi: <|>\n'));
    expect(names(monitors!)[0]).toBe('QMR');
    const [coordinators] = await completions(line('    - chủ trì: VP\n    - phối hợp: <|>\n'));
    expect(names(coordinators!)[0]).toBe('CacPhong');
    expect(names(coordinators!)).toEqual(expect.arrayContaining(['HTQT', 'VP']));
    expect(names(coordinators!).indexOf('VP')).toBeGreaterThan(names(coordinators!).indexOf('QMR'));
  });

  test('shown by their full names, the name in the file behind', async () => {
    const [leads, monitors, group] = await completions(
      task('    chủ trì: <|>\n    theo dõi: <|>\n    phối hợp: chuyen mon<|>'),
    );
    expect(labels(leads!)).toEqual(expect.arrayContaining(['Văn phòng — VP', 'Phòng Hợp tác quốc tế — HTQT']));
    expect(labels(monitors!)[0]).toBe('Đại diện lãnh đạo — QMR');
    expect(labels(group!)).toEqual(['các phòng chuyên môn — CacPhong']);
  });

  test('a title that is a sentence is cut', async () => {
    const long = 'Thống kê, tổng hợp, báo cáo tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn';
    const [items] = await completions(
      `${task('').replace('"Thống kê"', `"${long}"`)}tiến độ ngày 15/06/2027 { ty le<|> }`,
    );
    expect(labels(items!)[0]).toBe('Thống kê, tổng hợp, báo cáo tỷ lệ hồ sơ thủ tục hành chính… — thống-kê');
  });

  test('the colon comes by itself where it was not typed', async () => {
    expect(await accepted(task('    chủ trì van<|>'), 'VP')).toBe('chủ trì: VP');
    expect(await accepted(task('    theo dõi <|>'), 'QMR')).toBe('theo dõi: QMR');
    expect(await accepted(task('    thời hạn hang q<|>'), 'hằng quý trước ngày 25')).toBe(
      'thời hạn: hằng quý trước ngày ${1:25}',
    );
    expect(await accepted(`${DIRECTORY}quyết định {\n  người ký <|>\n}`, 'GiamDoc')).toBe('người ký: GiamDoc');
  });

  test('who monitors most comes first, then who usually does; a body of many last of the roles', async () => {
    const roles = 'vai trò BanChiDao "Ban Chỉ đạo ISO"\nvai trò ThuKyISO "Thư ký ISO"\n';
    const monitors = async (before: string) =>
      names((await completions(`${roles}${before}${task('    theo dõi: <|>')}`))[0]!).slice(0, 3);
    expect(await monitors('')).toEqual(['QMR', 'ThuKyISO', 'BanChiDao']);
    expect(await monitors('mục tiêu A "a" { nhiệm vụ "b" { theo dõi: BanChiDao } }\n')).toEqual([
      'BanChiDao',
      'QMR',
      'ThuKyISO',
    ]);
  });

  test('a record: the name with its colon, then the states; of an objective first what was reached', async () => {
    const progress = (line: string) => `${task('')}tiến độ ngày 15/06/2027 {\n  ${line}\n}`;
    expect(await accepted(progress('thong ke<|>'), 'thống-kê')).toBe('thống-kê:');
    expect(await accepted(progress('<|>: hoàn thành'), 'thống-kê')).toBe('thống-kê: hoàn thành');
    const [states, reached, more] =
      await completions(`${progress('thống-kê: <|>')}\n${progress('DVC: <|>').slice(task('').length)}
tiến độ ngày 16/06/2027 { thống-kê: hoàn thành <|> }`);
    expect(labels(states!).slice(0, 3)).toEqual(['chưa bắt đầu', 'đang làm', 'hoàn thành']);
    expect(labels(reached!)[0]).toBe('đạt');
    expect(labels(more!)[0]).toBe('ngày');
    expect(await accepted(progress('thống-kê <|>'), 'hoàn thành')).toBe('thống-kê: hoàn thành');
  });

  test('by title, with or without marks', async () => {
    expect(await accepted(task('    chủ trì: van phong<|>'), 'VP')).toBe('chủ trì: VP');
    expect(await accepted(task('    chủ trì: Văn ph<|>'), 'VP')).toBe('chủ trì: VP');
    expect(await accepted(task('    chủ trì: hop tac<|>'), 'HTQT')).toBe('chủ trì: HTQT');
    expect(await accepted(task('    chủ trì: VP, h<|>'), 'HTQT')).toBe('chủ trì: VP, HTQT');
  });

  test('names already listed are left out; the lead stands last among coordinators', async () => {
    const [more, coordinators] = await completions(task('    chủ trì: VP, <|>\n    phối hợp: <|>'));
    expect(names(more!)).not.toContain('VP');
    expect(names(coordinators!).slice(0, 2)).toEqual(['CacPhong', 'HTQT']);
    expect(names(coordinators!).indexOf('VP')).toBeGreaterThan(names(coordinators!).indexOf('QMR'));
  });

  test('legal bases by number, with their full citation', async () => {
    const [items] = await completions(`${DIRECTORY}quyết định { căn cứ: 30/2020<|> }`);
    expect(labels(items!)).toEqual(['nghị định 30/2020/NĐ-CP — ND30']);
    expect(items![0]!.documentation).toMatchObject({
      value: expect.stringContaining(
        'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      ),
    });
  });
});

describe('inside texts', () => {
  test('names and variables behind a brace', async () => {
    const [items, closed] = await completions(task('    kết quả: "Báo cáo năm {n<|>"\n    ghi chú: "của {<|>}"'));
    expect(labels(items!).slice(0, 2)).toEqual(['năm', 'năm trước']);
    expect(items![0]!.textEdit!.newText).toBe('năm}');
    expect(closed!.find(({ label }) => label.endsWith(' — VP'))!.textEdit!.newText).toBe('VP');
  });

  test('nothing in plain words, in comments and behind a double brace', async () => {
    const lists = await completions(task('    kết quả: "chu t<|> {{ n<|>" // chu t<|>'));
    expect(lists).toEqual([[], [], []]);
  });

  test('events that deadlines wait for, report periods', async () => {
    const [events, periods] = await completions(`${DIRECTORY} { báo cáo "6 tháng" chốt: 15/06/2027\n sự kiện "<|>" }
nhiệm vụ "a" { thời hạn: 30 ngày sau khi "có hướng dẫn"\n }
soạn báo cáo { kỳ: "6<|>" }`);
    expect(labels(events!)).toEqual(['có hướng dẫn']);
    expect(labels(periods!)).toEqual(['6 tháng']);
  });

  test('files of the folder', async () => {
    const [items] = await completions({ 'danh-bạ.mtcl': 'đơn vị A "a"', 'b.mtcl': 'dùng "<|>"' });
    expect(labels(items!)).toEqual(['danh-bạ.mtcl']);
  });

  test('files with a percent sign in their names stand as they are called', async () => {
    const [items] = await completions({ '95% quý I.mtcl': 'đơn vị A "a"', '%41.mtcl': '', 'b.mtcl': 'dùng "<|>"' });
    expect(labels(items!)).toEqual(['%41.mtcl', '95% quý I.mtcl']);
  });
});

describe('time', () => {
  test('deadline forms with the year of the plan', async () => {
    const [empty, typed, relative] = await completions(
      task('    thời hạn: <|>').replace(
        '}\n}',
        '}\n nhiệm vụ b "B" { thời hạn: hang q<|>\n }\n nhiệm vụ c "C" { thời hạn: sau th<|>\n }\n}',
      ),
    );
    expect(labels(empty!)[0]).toBe('trước ngày 30/6');
    expect(labels(empty!)).toContain('chậm nhất 31/12/2027');
    expect(labels(typed!)[0]).toBe('hằng quý trước ngày 25');
    expect(labels(relative!)[0]).toBe('sau thống-kê 14 ngày');
  });

  test('dates', async () => {
    const [items] = await completions(`${DIRECTORY.replace('của SNgV', 'của SNgV {\n báo cáo "năm" chốt: <|>\n}')}`);
    expect(labels(items!)).toEqual(['15/06/2027', '30/11/2027']);
  });

  test('behind a deadline that is written out only what goes on from there', async () => {
    const offered = async (deadline: string) => labels((await completions(task(`    thời hạn: ${deadline}<|>`)))[0]!);
    expect(await offered('trước 15/6')).toEqual([]);
    expect(await offered('từ 06/9 đến 10/9/2027')).toEqual([]);
    expect(await offered('tháng 3')).toEqual(['tháng 3/2027']);
    expect(await offered('hằng quý')).toEqual(['hằng quý trước ngày 25']);
    expect(await offered('trước')).toContain('trước ngày 30/6');
  });

  test('nothing where what stands there is all that fits', async () => {
    const plan = (day: string) => `${DIRECTORY.replace('của SNgV', `của SNgV {\n báo cáo "năm" chốt: ${day}\n}`)}`;
    const [partly] = await completions(plan('30/11<|>'));
    expect(labels(partly!)).toEqual(['30/11/2027']);
    expect(await completions(plan('30/11/2027<|>'))).toEqual([[]]);
    expect(labels((await completions(task('    chủ trì: VP<|>')))[0]!)).toEqual([]);
  });
});

test('well-known legal bases, until they are declared', async () => {
  const [before, after] = await completions(`${DIRECTORY}19/2014<|>\nquyet dinh 30/<|>`);
  expect(labels(before!)).toEqual([
    'văn bản QD19: quyết định 19/2014/QĐ-TTg',
    'văn bản TT26: thông tư 26/2014/TT-BKHCN',
  ]);
  expect(before![0]!.textEdit!.newText).toContain('ngày: 05/03/2014  của: "Thủ tướng Chính phủ"');
  expect(labels(after!)).not.toContain('văn bản ND30: nghị định 30/2020/NĐ-CP');
});

test('a file to use is chosen from the list', async () => {
  expect(await accepted('dung<|>', 'dùng')).toBe('dùng "$1"');
});

test('an empty file offers its start', async () => {
  const [items] = await completions('<|>');
  expect(labels(items!).slice(0, 4)).toEqual(['cơ quan đầy đủ', 'cơ quan', 'kế hoạch năm đầy đủ', 'kế hoạch năm']);
});

test('a space opens the list where a value must follow, and goes on with a keyword; it does not get in the way', async () => {
  const space = async (text: string, triggerCharacter = ' ') => {
    const { services, document, cursors } = await loadMarked(text);
    const params = {
      textDocument: { uri: document.uri.toString() },
      position: cursors[0]!,
      context: { triggerKind: 2 as const, triggerCharacter },
    };
    return names((await services.lsp.CompletionProvider!.getCompletion(document, params))?.items ?? []);
  };
  expect(await space(task('    chủ trì: <|>'))).toContain('VP');
  expect(await space(task('    chủ trì: VP, <|>'))).toContain('HTQT');
  expect(await space(task('    chủ <|>'))).toEqual(['chủ trì']);
  expect(await space(`${DIRECTORY}mục <|>`)).toContain('mục tiêu');
  expect(await space(task('    chủ trì: VP <|>'))).toEqual([]);
  expect(await space(task('    <|>'))).toEqual([]);
  for (const sign of ['{', '"', '“']) {
    expect(await space(`${DIRECTORY}mục tiêu "x" ${sign}<|>`, sign), sign).toEqual([]);
    expect(await space(`${DIRECTORY}mục tiêu "x" {<|>}`, sign), sign).toEqual([]);
  }
  expect(await space(`${DIRECTORY}mục tiêu "x" {<|>}`, ':')).toContain('chỉ tiêu');
  expect(await space(task('    kết quả: "{<|>"'), '{')).toContain('năm');
});

test('documents of other kinds', async () => {
  const [kinds, properties, columns] = await completions(
    `${DIRECTORY}soạn <|>\nsoạn báo cáo { số: 1\n <|>\n phần "x" { bảng nhiệm vụ { cột: STT, <|> } } }`,
  );
  expect(labels(kinds!)).toContain('tờ trình');
  expect(labels(properties!)[0]).toBe('trích yếu');
  expect(labels(properties!)).not.toContain('số');
  expect(labels(columns!)).toEqual(expect.arrayContaining(['nội dung', 'thời hạn']));
});

test('deeper than a file may nest nothing is proposed, and nothing fails', async () => {
  const deep = (levels: number) => `${'phần "a" { '.repeat(levels)}nhiệm <|>`;
  expect(labels((await completions(deep(3)))[0]!)).toContain('bảng nhiệm vụ');
  expect(labels((await completions(deep(20_000)))[0]!)).toEqual([]);
});

test('a note is offered inside the braces of a text, and nothing among its words but names in braces', async () => {
  expect(await accepted(task('    ghi chú: "hồ sơ{ch<|>"'), 'chú thích')).toContain(
    'ghi chú: "hồ sơ{chú thích: ${1:Nội dung chú thích.}\\}"',
  );
  expect(await accepted(task('    ghi chú: "hồ sơ{<|>}"'), 'chú thích')).toContain(
    '{chú thích: ${1:Nội dung chú thích.}}"',
  );
  const [words, name] = await completions(
    task('    ghi chú: "a{chú thích: theo <|>}"\n    kết quả: "b{chú thích: theo {V<|>}"'),
  );
  expect(labels(words!)).toEqual([]);
  expect(names(name!)).toContain('VP');
});
