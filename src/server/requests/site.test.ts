import { expect, test } from 'vitest';
import type { SiteResult } from '../protocol.ts';
import { Editor, FOLDER } from '../test/editor.ts';

const FILE = `${FOLDER}/ke-hoach.mtcl`;
const plan = (more = '') => `cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" ${more} }
đơn vị VP "Văn phòng Sở"
kế hoạch năm 2027 của SNgV
mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98%
  nhiệm vụ "Rà soát quy trình" { chủ trì: VP thời hạn: 15/3/2027 theo dõi: VP kết quả: "Báo cáo" }
}
`;

async function site(text: string): Promise<SiteResult> {
  const editor = await Editor.start({ [FILE]: text });
  try {
    await editor.open(FILE, text);
    return await editor.client.sendRequest<SiteResult>('mtcl/site', { uri: FILE, language: 'vi' });
  } finally {
    editor.dispose();
  }
}

test('the pages of a plan, with its documents', async () => {
  const { files, notice } = await site(plan());
  expect(notice).toBeUndefined();
  expect(files.map(({ name }) => name)).toContain('index.html');
});

test('what stops the pages is said in words', async () => {
  expect(await site(plan('mẫu Word: "mau.docx"'))).toEqual({
    files: [],
    folder: '',
    notice: 'Không đọc được «mẫu Word: "mau.docx"». Hãy kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng ấy.',
  });
});
