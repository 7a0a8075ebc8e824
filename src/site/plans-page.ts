/** The list of plans, where a site holds several. */
import { printDay } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import type { Plan } from '../plan/model.ts';
import { countsOf, standingOn } from '../report/index.ts';
import { escaped } from './frame.ts';
import { SITE_TEXTS, type SiteLanguage } from './texts.ts';

export function sitesPage(
  plans: readonly { plan: Plan; folder: string }[],
  today: IsoDay,
  language: SiteLanguage,
): string {
  const text = SITE_TEXTS[language];
  const items = plans.map(({ plan, folder }) => {
    const { tasks } = countsOf(standingOn(plan, today).report);
    const title = plan.agency.title.replace(/(?<!\s)\s*\n\s*/gu, ' ');
    return `<li><a href="${escaped(folder)}/index.html">${escaped(title)}</a> <span class="note">${escaped(text.year(plan.year))} · ${escaped(text.found(tasks.all))} · ${escaped(text.late)}: ${tasks.late}</span></li>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(text.plans)}</title>
<link rel="stylesheet" href="tai-nguyen/site.css">
</head>
<body class="plain">
<main class="page"><h1>${escaped(text.plans)}</h1><p class="note">${escaped(text.asOf(printDay(today)))}</p><ul class="tasks">${items.join('')}</ul></main>
</body>
</html>
`;
}
