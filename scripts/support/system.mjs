// What the tests need from the machine beside Node: LibreOffice, poppler, fonts, Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs to look for, and the Debian packages that bring them. */
const PROGRAMS = [
  ['soffice', 'libreoffice-writer-nogui'],
  ['pdftotext', 'poppler-utils'],
  ['chromium', 'chromium'],
];
/** What has no program of its own is known by a file. */
const FILES = [
  ['/usr/lib/libreoffice/share/registry/calc.xcd', 'libreoffice-calc-nogui'],
  ['/usr/share/fonts/truetype/liberation', 'fonts-liberation'],
];

const present = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Debian packages that are missing. */
function missing() {
  const programs = PROGRAMS.filter(([program]) => !present(program));
  const files = process.platform === 'linux' ? FILES.filter(([path]) => !existsSync(path)) : [];
  return [...programs, ...files].map(([, name]) => name);
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
