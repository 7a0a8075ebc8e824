// What the tests need from the machine beside Node: LibreOffice, poppler, fonts, Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Program to look for, and the Debian package that brings it. */
const NEEDED = [
  ['soffice', 'libreoffice-writer-nogui'],
  ['localc', 'libreoffice-calc-nogui'],
  ['pdftotext', 'poppler-utils'],
  ['chromium', 'chromium'],
];
const FONT = ['/usr/share/fonts/truetype/liberation', 'fonts-liberation'];

const present = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Debian packages that are missing. */
function missing() {
  const packages = NEEDED.filter(([program]) => !present(program)).map(([, name]) => name);
  if (process.platform === 'linux' && !existsSync(FONT[0])) packages.push(FONT[1]);
  return packages;
}

/**
 * Installs what is missing where that can be done without asking (root on Debian); otherwise says what to install.
 * The tests that need it then fail, so nothing goes unseen.
 */
export function ensureSystemPackages() {
  const packages = missing();
  if (packages.length === 0) return;
  const root = process.getuid?.() === 0;
  if (root && present('apt-get')) {
    console.log(`Cài gói hệ thống còn thiếu (installing): ${packages.join(' ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    if (missing().length === 0) return;
  }
  console.error(
    `Máy này còn thiếu: ${packages.join(' ')}. Hãy cài rồi chạy lại; các phép thử cần chúng sẽ báo hỏng.\n` +
      `(Missing system packages: install them, e.g. sudo apt-get install ${packages.join(' ')}; tests that need them will fail.)`,
  );
}
