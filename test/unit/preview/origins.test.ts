import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { Previews } from '../../../src/server/requests/preview.ts';

const reporter = (title: string, progress: string) => `cơ quan CQ "${title}" { địa danh: "Bình Hải"  ký hiệu: "CQ" }
đơn vị VP "Văn phòng"
đơn vị MC "Bộ phận Một cửa"
kế hoạch năm 2027 của CQ { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu DungHan "Tỷ lệ hồ sơ đúng hạn": từ 98%
  nhiệm vụ RaSoat "Rà soát hồ sơ quá hạn" { chủ trì: VP  thời hạn: trước 30/4  theo dõi: "QMR"  kết quả: "Báo cáo" }
}
${progress}
`;

const FILES = {
  'tinh.mtcl': `cơ quan UBND "Ủy ban nhân dân tỉnh Bình Hải" { địa danh: "Bình Hải"  ký hiệu: "UBND" }
đơn vị A "Sở A"
đơn vị B "Sở B"
nhóm CacSo "các sở" { A, B }
kế hoạch năm 2027 của UBND { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu DungHan "Tỷ lệ hồ sơ đúng hạn": từ 98%
}
soạn báo cáo {
  kỳ: "6 tháng"
  tổng hợp từ: CacSo
}
`,
  'so-a.mtcl': reporter(
    'Sở A',
    `tiến độ ngày 10/06/2027 của VP {
  DungHan: đạt 40/40 "hồ sơ"
  RaSoat: hoàn thành ngày 20/04/2027
}
tiến độ ngày 11/06/2027 của MC {
  DungHan: đạt 58/60 "hồ sơ"
}`,
  ),
  'so-b.mtcl': reporter('Sở B', 'tiến độ ngày 12/06/2027 {\n  DungHan: đạt 200/200 "hồ sơ"\n}'),
};
const ENTRY = 'file:///ke-hoach/tinh.mtcl';

async function opened(files: Record<string, string> = FILES) {
  const { shared } = await load(files);
  return new Previews(shared);
}

/** The records behind the first figure whose paragraph holds these words: "tệp:dòng – label". */
async function behind(words: string, previews: Previews): Promise<string[]> {
  const { document } = await previews.of({ uri: ENTRY, document: 'bao-cao-6-thang' });
  for (const { id, hash, items = [] } of document!.sections) {
    const pieces = items.flatMap((item) =>
      item.type === 'table' ? [...(item.header ? [item.header] : []), ...item.rows] : [item],
    );
    for (const [piece, { html }] of pieces.entries()) {
      const figure = [...html.matchAll(/<p[^>]* data-o="(\d+)"[^>]*>(.*?)<\/p>/gs)].find(([, , text]) =>
        text!.replace(/<[^>]*>/g, '').includes(words),
      );
      if (!figure) continue;
      const params = { uri: ENTRY, document: document!.id, section: id, hash, piece, at: Number(figure[1]) };
      const { origins } = await previews.originsOf(params);
      return origins.map(({ uri, line, label }) => `${uri.split('/').at(-1)}:${line + 1} – ${label}`);
    }
  }
  throw new Error(`No figure with «${words}».`);
}

describe('the records behind a figure of a report that adds up those of others', () => {
  it('are the lines of the files that the sum counts, units of one reporter each', async () => {
    expect(await behind('298/300 hồ sơ', await opened())).toEqual([
      'so-a.mtcl:10 – Sở A – Văn phòng: 40/40 hồ sơ, ghi ngày 10/6/2027',
      'so-a.mtcl:14 – Sở A – Bộ phận Một cửa: 58/60 hồ sơ, ghi ngày 11/6/2027',
      'so-b.mtcl:10 – Sở B: 200/200 hồ sơ, ghi ngày 12/6/2027',
    ]);
  });

  it('are the tasks that a sentence counts', async () => {
    expect(await behind('Hoàn thành 01/02 nhiệm vụ', await opened())).toEqual([
      'so-a.mtcl:11 – Sở A: Rà soát hồ sơ quá hạn: Hoàn thành',
    ]);
    // Nothing was recorded of this one: the task itself.
    expect(await behind('Chậm tiến độ 01 nhiệm vụ', await opened())).toEqual([
      'so-b.mtcl:7 – Sở B: Rà soát hồ sơ quá hạn: Chậm',
    ]);
  });

  it('stand there once, though they count for several figures of a sentence', async () => {
    const text = 'phần "Kết quả" { đoạn "Có {chỉ tiêu đạt}/{tổng chỉ tiêu} chỉ tiêu đạt." }';
    const tinh = FILES['tinh.mtcl'].replace('tổng hợp từ: CacSo', `tổng hợp từ: CacSo\n  ${text}`);
    expect(await behind('Có 01/01 chỉ tiêu đạt', await opened({ ...FILES, 'tinh.mtcl': tinh }))).toEqual([
      'so-a.mtcl:10 – Sở A – Văn phòng: Tỷ lệ hồ sơ đúng hạn: từ 98%: 40/40 hồ sơ, ghi ngày 10/6/2027',
      'so-a.mtcl:14 – Sở A – Bộ phận Một cửa: Tỷ lệ hồ sơ đúng hạn: từ 98%: 58/60 hồ sơ, ghi ngày 11/6/2027',
      'so-b.mtcl:10 – Sở B: Tỷ lệ hồ sơ đúng hạn: từ 98%: 200/200 hồ sơ, ghi ngày 12/6/2027',
    ]);
  });

  it('are said as they are recorded: a rate, a state', async () => {
    const own = (progress: string) => {
      const text = `phần "Kết quả" { đoạn "Có {tổng mục tiêu} mục tiêu." }`;
      const tinh = FILES['tinh.mtcl'].replace('tổng hợp từ: CacSo', text);
      return opened({
        'tinh.mtcl': `${tinh}mục tiêu KyLuat "Không ai bị kỷ luật" {}\ntiến độ ngày 10/06/2027 { ${progress} }`,
      });
    };
    expect(await behind('Có 02 mục tiêu', await own('DungHan: đạt 99%  KyLuat: hoàn thành'))).toEqual([
      'tinh.mtcl:14 – Tỷ lệ hồ sơ đúng hạn: từ 98%: 99%, ghi ngày 10/6/2027',
      'tinh.mtcl:14 – Không ai bị kỷ luật: Hoàn thành, ghi ngày 10/6/2027',
    ]);
    expect(await behind('Có 02 mục tiêu', await own('DungHan: đạt 9/10 "hồ sơ"'))).toEqual([
      'tinh.mtcl:14 – Tỷ lệ hồ sơ đúng hạn: từ 98%: 9/10 hồ sơ, ghi ngày 10/6/2027',
      'tinh.mtcl:13 – Không ai bị kỷ luật: chưa có số liệu',
    ]);
  });

  it('are those of a figure that the file names in braces', async () => {
    const text = 'phần "Kết quả" { đoạn "Có {chỉ tiêu đạt} chỉ tiêu đạt." }';
    const tinh = FILES['tinh.mtcl'].replace('tổng hợp từ: CacSo', `tổng hợp từ: CacSo\n  ${text}`);
    expect(await behind('Có 01 chỉ tiêu đạt', await opened({ ...FILES, 'tinh.mtcl': tinh }))).toHaveLength(3);
  });

  it('change with the file of a reporter, though the page is that of the file above', async () => {
    const { shared, documents } = await load(FILES);
    const previews = new Previews(shared);
    expect(await behind('298/300 hồ sơ', previews)).toHaveLength(3);
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
    const { uri } = documents.get('so-b.mtcl')!;
    LangiumDocuments.deleteDocument(uri);
    const changed = FILES['so-b.mtcl'].replace('đạt 200/200', 'đạt 190/200');
    LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(changed, uri));
    await DocumentBuilder.update([], []);
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
    expect(await behind('288/300 hồ sơ', previews)).toContain('so-b.mtcl:10 – Sở B: 190/200 hồ sơ, ghi ngày 12/6/2027');
  });

  it('are not told of a page that has changed since', async () => {
    const previews = await opened();
    const { document } = await previews.of({ uri: ENTRY });
    const params = { uri: ENTRY, document: document!.id, section: document!.sections[0]!.id, hash: 'khác' };
    expect(await previews.originsOf({ ...params, piece: 0, at: 0 })).toEqual({ origins: [] });
  });
});
