/** A task filled in as a form, in a real VS Code: the text follows each field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

const FILE = 'ke-hoach-2027.mtcl';

describe('a task as a form', () => {
  let code: VsCode;
  beforeAll(async () => {
    code = await VsCode.open('so-ngoai-vu');
    await code.openFile(FILE);
    await code.status('Không còn lỗi');
  });
  afterAll(async () => code?.close());

  const text = () => readFileSync(join(code.folder, FILE), 'utf8');
  const rows = () => code.page.locator('.quick-input-list .monaco-list-row');
  const field = (words: string) => rows().filter({ hasText: words }).first();

  it('shows all fields, the deadline with its reading, and writes what is filled in', async () => {
    const line =
      text()
        .split('\n')
        .findIndex((each) => each.includes('nhiệm vụ ra-soat-quy-trinh')) + 1;
    await code.goTo(line + 1, 5);
    await code.runCommand('MTCL: Nhiệm vụ thành phiếu');
    await field('Chủ trì').waitFor();
    await code.screenshot('form-1-fields');
    // With the keys alone: the first field is at hand, not the commands below the fields.
    expect(await code.page.locator('.quick-input-list .monaco-list-row.focused').allInnerTexts()).toEqual([
      expect.stringContaining('Nội dung'),
    ]);
    await field('Thời hạn').click();
    const input = code.page.locator('.quick-input-widget input').last();
    await input.fill('quý III');
    await code.page
      .locator('.quick-input-widget')
      .getByText(/30\/9\/2027/)
      .first()
      .waitFor();
    await code.screenshot('form-2-deadline');
    await code.press('Enter');
    // The form is there again, the text has followed.
    await field('Thời hạn').getByText('quý III').first().waitFor();
    await field('Phối hợp').click();
    await rows().filter({ hasText: 'Văn phòng Sở' }).first().waitFor();
    await code.screenshot('form-3-units');
    // Found without marks; those that are not shown meanwhile stay ticked.
    await code.type('van phong so');
    await code.poll(async () => (await rows().count()) === 1 || undefined, 'the one unit');
    await rows().filter({ hasText: 'Văn phòng Sở' }).first().click();
    await code.press('Enter');
    await field('Ghi chú').click();
    await code.page.locator('.quick-input-widget', { hasText: 'Enter để ghi vào tệp' }).waitFor();
    await code.type('Gửi kèm bản Word');
    await code.press('Enter');
    await field('Ghi chú').getByText('Gửi kèm bản Word').first().waitFor();
    await code.press('Escape');
    await code.focusEditor();
    await code.press('Control+S');
    const written = () => text().slice(text().indexOf('ra-soat-quy-trinh')).split('\n  }')[0]!;
    await code.poll(async () => written().includes('ghi chú: "Gửi kèm bản Word"') || undefined, 'the note');
    expect(written()).toContain('thời hạn: quý III\n');
    expect(written()).toContain('phối hợp: HTQT, TTDV\n');
  });
});
