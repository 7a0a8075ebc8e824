// Links and pictures of Markdown pages that lead nowhere: to files that are not there, to headings that no page has.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One line each, of the pages at the top of a folder and under its docs/. */
export function brokenLinks(folder) {
  const pages = ['', 'docs'].flatMap((sub) =>
    existsSync(join(folder, sub))
      ? readdirSync(join(folder, sub))
          .filter((name) => /\.md$/i.test(name))
          .map((name) => join(folder, sub, name))
      : [],
  );
  return pages.flatMap((page) =>
    linksIn(readFileSync(page, 'utf8'))
      .filter((link) => !leads(page, link))
      .map((link) => `${relative(folder, page)}: ${link}`),
  );
}

/** Addresses inside the folder; what stands in code is no link. */
function linksIn(text) {
  const prose = text.replace(/^```.*\n[\s\S]*?^```$/gmu, '').replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link).filter((link) => !/^[a-z]+:/iu.test(link));
}

function leads(page, link) {
  const [path, heading] = decodeURI(link).split('#');
  const target = path ? resolve(dirname(page), path) : page;
  return existsSync(target) && (heading === undefined || headingsOf(target).includes(heading));
}

/** As GitHub and VS Code name them. */
function headingsOf(page) {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gmu)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
