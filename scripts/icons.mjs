// Renders icons/mtcl.svg to the PNG that the Marketplace and VS Code's list of extensions show (SVG is not allowed
// there). Needs Chromium; run it by hand after the drawing changed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './support/run.mjs';

const { chromium } = createRequire(join(root, 'test/e2e/package.json'))('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0">${readFileSync(join(root, 'icons/mtcl.svg'), 'utf8')}`);
await page.screenshot({ path: join(root, 'icons/mtcl.png'), omitBackground: true });
await browser.close();
