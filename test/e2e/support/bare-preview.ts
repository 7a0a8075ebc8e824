/** The preview's page in a bare browser, without VS Code around it: quick, and as many documents as wanted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { nodeFiles } from '../../../src/files/output/node-files.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import type { PreviewResult } from '../../../src/server/protocol.ts';
import { Previews } from '../../../src/server/requests/preview.ts';

const DIST = join(import.meta.dirname, '../../../dist');
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface Shown {
  document: OfficialDocument;
  result: PreviewResult;
}

/** All documents of the plan that a file belongs to, as Word gets them and as the preview does. */
export async function documentsIn(path: string): Promise<Shown[]> {
  const { shared } = createMtclServices({ files: nodeFiles });
  const { LangiumDocuments, DocumentBuilder, Plans } = shared.workspace;
  const file = await LangiumDocuments.getOrCreateDocument(URI.file(path));
  await DocumentBuilder.build([file], { validation: true });
  await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
  const previews = new Previews(shared);
  const uri = file.uri.toString();
  const { entry } = await previews.of({ uri });
  const plan = Plans.planOf(LangiumDocuments.getDocument(URI.parse(entry))!)!;
  return Promise.all(
    documentsOf(plan).map(async (document) => ({
      document,
      result: await previews.of({ uri, document: document.id }),
    })),
  );
}

export class BarePreview {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<BarePreview> {
    const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
    return new BarePreview(browser, await browser.newPage({ viewport: { width: 900, height: 1000 } }));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Lays a document out and returns the text of its pages, with the page number where one is shown. */
  async show(result: PreviewResult): Promise<string[]> {
    const script = readFileSync(join(DIST, 'webview-preview.js'), 'utf8').replaceAll('</script', '<\\/script');
    const style = readFileSync(join(DIST, 'webview-preview.css'), 'utf8');
    await this.page.setContent(`<!doctype html><html lang="vi"><head><style>${style}</style></head>
<body data-language="vi" data-uri="${result.entry}"><div id="toolbar"></div><div id="notices"></div>
<div class="beside"><nav id="thumbnails" hidden></nav><main id="pages" tabindex="0"></main></div><div id="ruler"></div>
<script>globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })</script>
<script>${script}</script></body></html>`);
    await this.page.evaluate(`postMessage(${JSON.stringify({ type: 'update', result })}, '*')`);
    await this.page.locator('.page').first().waitFor();
    return this.page.locator('.page').allInnerTexts();
  }

  /** By how many pixels the text of each page hangs over the foot of its text area; negative where there is room. */
  async overhang(): Promise<number[]> {
    return this.page.locator('.page .sheet').evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const page = sheet.parentElement!;
        const scale = page.getBoundingClientRect().width / page.offsetWidth;
        const foot = page.getBoundingClientRect().bottom - (20 / 25.4) * 96 * scale;
        return ((sheet.lastElementChild?.getBoundingClientRect().bottom ?? 0) - foot) / scale;
      }),
    );
  }
}
