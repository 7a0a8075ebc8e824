/** The frame of every page: the heading, the ways to the other pages, what it is and as of when. */
import type { SiteLanguage, SiteTexts } from './texts.ts';

export interface PageFrame {
  language: SiteLanguage;
  title: string;
  agency: string;
  year: string;
  asOf: string;
  text: SiteTexts;
  /** From the page to the folder of the site: "", "../". */
  root: string;
  /** Address of the list of plans, where there are several. */
  up?: string;
  /** Path of the page in the site. */
  current: string;
  content: string;
  /** The pane of the editor that the page shows. */
  pane?: 'webview-dashboard' | 'webview-calendar';
  /** Told to the scripts. */
  data?: Record<string, string>;
  /** It filters its own table. */
  script?: true;
  /** Where "skip to content" leads; default: the main part. */
  target?: string;
}

export function page(frame: PageFrame): string {
  const { language, title, agency, year, asOf, text, root, up, current, content, pane, data, script } = frame;
  const pages: [string, string][] = [
    ['index.html', text.dashboard],
    ['ke-hoach.html', text.plan],
    ['lich.html', text.calendar],
    ['tre-han.html', text.late],
    ['van-ban.html', text.documents],
  ];
  const links = pages.map(
    ([href, name]) =>
      `<li><a href="${root}${href}"${href === current ? ' aria-current="page"' : ''}>${escaped(name)}</a></li>`,
  );
  if (up) links.unshift(`<li><a href="${escaped(up)}">${escaped(text.plans)}</a></li>`);
  const attributes = Object.entries({ ...data, language, uri: '' }).map(
    ([name, value]) => ` data-${name}="${escaped(value)}"`,
  );
  // Several plans share what their pages read.
  const assets = `${root}${up ? '../' : ''}tai-nguyen`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`${title} – ${agency}, ${year}`)}</title>
${pane ? `<link rel="stylesheet" href="${assets}/${pane}.css">\n` : ''}<link rel="stylesheet" href="${assets}/site.css">
</head>
<body class="${pane ?? 'plain'}"${attributes.join('')}>
<a class="skip" href="#${frame.target ?? 'noi-dung'}">${escaped(text.skip)}</a>
<div class="site-head" role="banner">
<p class="whose"><strong>${escaped(agency)}</strong> · ${escaped(year)} · <span class="as-of">${escaped(asOf)}</span></p>
<nav aria-label="${escaped(text.menu)}"><ul>${links.join('')}</ul></nav>
</div>
${content}
<div class="site-foot" role="contentinfo">${escaped(text.madeBy)}</div>
${pane || script ? `<script src="${assets}/site.js"></script>\n` : ''}${pane ? `<script src="${assets}/${pane}.js"></script>\n` : ''}</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
