/**
 * A plan as a folder of pages that open by a double click: no server, no network. What is looked at in the editor's panes
 * is drawn by the same code here; its data lies beside it in files of their own, read when they are wanted.
 */

import {
  AHEAD_DAYS,
  type CalendarEntry,
  calendarOf,
  daysLeft,
  lateIn,
  oncePerTask,
  type WorkCalendar,
} from '../calendar/index.ts';
import { addDays, addMonths, printDay } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { escapedJson } from '../document/clean-text.ts';
import { nth } from '../known.ts';
import { paneCalendar } from '../panes/calendar.ts';
import { dashboardOf } from '../panes/dashboard.ts';
import { PANE_TEXTS } from '../panes/texts.ts';
import { partySlug } from '../plan/ascii-slug.ts';
import type { Party, Plan } from '../plan/model.ts';
import { monitorsOf, performersOf } from '../plan/parties.ts';
import { placeKey } from '../plan/place-key.ts';
import { unitTasksOf } from '../plan/unit-tasks.ts';
import { standingOn } from '../report/index.ts';
import { escaped, type PageFrame, page } from './frame.ts';
import { type Listed, listed, stateName } from './listed-tasks.ts';
import { SITE_TEXTS, type SiteLanguage, type SiteTexts } from './texts.ts';

export interface SiteOptions {
  today: IsoDay;
  language: SiteLanguage;
  /** Plans of others, for a plan whose reports consolidate them. */
  atHand?: Plan[];
  /** Files of the folder to download, with what they are. */
  documents: { href: string; name: string; kind: 'word' | 'pdf' }[];
  calendars: { href: string; name: string; party?: string }[];
  /** From the pages up to the list of plans, where there are several. */
  up?: string;
}

/** Where scripts and style sheets lie, beside the pages. */
export const ASSETS = 'tai-nguyen';

/** Of the plan's months that are over. */
function monthEndsBefore(today: IsoDay, { from, to }: Plan): IsoDay[] {
  const ends: IsoDay[] = [];
  for (
    let start = addMonths(`${from.slice(0, 7)}-01`, 1);
    start <= today && start <= addDays(to, 1);
    start = addMonths(start, 1)
  ) {
    const end = addDays(start, -1);
    if (end < today) ends.push(end);
  }
  return ends;
}

/** Text files by their path in the folder. */
export function sitePages(plan: Plan, options: SiteOptions): Map<string, string> {
  const site = new Site(plan, options);
  return site.pages();
}

class Site {
  private readonly text: SiteTexts;
  private readonly tasks: Listed[];
  private readonly files = new Map<string, string>();
  /** Places of the files by what the pages know instead: nobody's folders are told. */
  private readonly anchors = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly options: SiteOptions,
  ) {
    this.text = SITE_TEXTS[options.language];
    this.tasks = listed(plan, options.today);
    for (const [i, { task }] of this.tasks.entries()) this.anchors.set(placeKey(task.source), i + 1);
  }

  pages(): Map<string, string> {
    this.dashboard();
    this.calendar();
    this.planPage();
    this.latePage();
    this.documentsPage();
    for (const party of performersOf(this.plan)) this.partyPage(party, 'don-vi');
    for (const party of monitorsOf(this.plan)) this.partyPage(party, 'theo-doi');
    return this.files;
  }

  private add(name: string, title: string, content: string, more: Partial<PageFrame> = {}): void {
    const { plan, options, text } = this;
    const depth = name.split('/').length - 1;
    const root = '../'.repeat(depth);
    this.files.set(
      name,
      page({
        language: options.language,
        title,
        agency: plan.agency.title.replace(/(?<!\s)\s*\n\s*/gu, ' '),
        year: text.year(plan.year),
        asOf: text.asOf(printDay(options.today)),
        text,
        root,
        ...(options.up ? { up: root + options.up } : {}),
        current: name,
        content,
        ...more,
      }),
    );
  }

  private dashboard(): void {
    const { plan, options, text } = this;
    const cutOffs = plan.reportPeriods.map(({ cutOff }) => cutOff);
    // Of one plan among many the pages stay few.
    const monthEnds = options.up ? [] : monthEndsBefore(options.today, plan).filter((day) => !cutOffs.includes(day));
    for (const day of new Set([options.today, ...cutOffs, ...monthEnds])) {
      const { plan: whole, report } = standingOn(plan, day, options.atHand);
      const units = report.tasks.some(({ reporter }) => reporter) ? [] : performersOf(whole);
      for (const unit of [undefined, ...units.map(({ id }) => id)]) {
        const result = {
          entry: '',
          today: options.today,
          dashboard: { ...dashboardOf(whole, report, PANE_TEXTS[options.language], unit), monthEnds },
        };
        this.data(`muc-tieu-${day}-${slugOf(unit, units)}`, `${day}|${unit ?? ''}`, result);
      }
    }
    const names = Object.fromEntries(performersOf(plan).map((unit, _, all) => [unit.id, partySlug(unit, all)]));
    this.add(
      'index.html',
      text.dashboard,
      `<div role="region" aria-label="${escaped(text.choose)}"><div id="toolbar"></div><div id="notices" role="status"></div></div>
<main id="noi-dung">
<section aria-labelledby="totals-name"><h2 id="totals-name"></h2><div id="totals"></div></section>
<section aria-labelledby="cards-name"><h2 id="cards-name"></h2><div id="cards"></div></section>
</main>`,
      { pane: 'webview-dashboard', data: { today: options.today, slugs: JSON.stringify(names), prefix: 'muc-tieu' } },
    );
  }

  private calendar(): void {
    const { plan, options, text } = this;
    this.data('lich', 'lich', {
      entry: '',
      today: options.today,
      calendar: paneCalendar(plan, options.today, PANE_TEXTS[options.language]),
    });
    this.add(
      'lich.html',
      text.calendar,
      `<div role="region" aria-label="${escaped(text.choose)}"><div id="toolbar"></div><div id="notices" role="status"></div><p id="keys"></p></div>
<div id="body">
<main id="calendar" aria-describedby="keys"></main>
<aside id="details" aria-live="polite" aria-labelledby="day-name"></aside>
</div>`,
      { pane: 'webview-calendar', data: { today: options.today, prefix: 'lich' }, target: 'calendar' },
    );
  }

  /** A script of its own: pages opened from a disk may read scripts, and nothing else. */
  private data(file: string, key: string, result: unknown): void {
    const safe = JSON.parse(JSON.stringify(result), (name, value) => this.withoutPlace(name, value));
    const json = escapedJson(safe).replaceAll('<', '\\u003c');
    this.files.set(`du-lieu/${file}.js`, `mtclData(${JSON.stringify(key)}, ${json});\n`);
  }

  private withoutPlace(name: string, value: unknown): unknown {
    if (name !== 'source' || typeof value !== 'object' || value === null || !('uri' in value)) return value;
    const place = value as { uri: string; line: number; character: number };
    const anchor = this.anchors.get(`${place.uri}#${place.line}:${place.character}`) ?? 0;
    return { uri: anchor > 0 ? 'ke-hoach.html' : '', line: anchor, character: 0 };
  }

  private planPage(): void {
    const { plan, text } = this;
    const option = ({ id, title }: Party) => `<option value="${escaped(id)}">${escaped(title)}</option>`;
    const states = [...new Set(this.tasks.map(({ status }) => status))];
    const ofUnits = new Map(
      unitTasksOf(plan).flatMap(({ unit, tasks }) =>
        tasks.map(({ source }) => [placeKey(source), unit.title] as const),
      ),
    );
    const unitOf = ({ task }: Listed) => ofUnits.get(placeKey(task.source));
    const groups = Map.groupBy(this.tasks, (one) => `${unitOf(one) ?? ''}\n${one.task.objective?.id ?? ''}`);
    const rows = [...groups.values()].flatMap((group) => {
      const { objective } = nth(group, 0).task;
      const unit = unitOf(nth(group, 0));
      const ofAgency = objective ? `${text.objective(objective.number)}. ${objective.title}` : text.commonTasks;
      const heading = unit ? [unit, ...(objective ? [objective.title] : [])].join(': ') : ofAgency;
      return [
        `<tbody><tr class="group"><th colspan="7" scope="rowgroup">${escaped(heading)}</th></tr>`,
        ...group.map((one) => this.row(one)),
        '</tbody>',
      ];
    });
    this.add(
      'ke-hoach.html',
      text.plan,
      `<main id="noi-dung" class="page">
<h1>${escaped(text.plan)}</h1>
<form id="filters" role="search">
<label>${escaped(text.search)} <input type="search" id="search" placeholder="${escaped(text.searchHint)}" autocomplete="off"></label>
<label>${escaped(text.unit)} <select id="unit"><option value="">${escaped(text.allUnits)}</option>${performersOf(plan).map(option).join('')}</select></label>
<label>${escaped(text.monitor)} <select id="monitor"><option value="">${escaped(text.allMonitors)}</option>${monitorsOf(plan).map(option).join('')}</select></label>
<label>${escaped(text.state)} <select id="state"><option value="">${escaped(text.allStates)}</option>${states
        .map((state) => `<option value="${state}">${escaped(stateName(state, this.options.language))}</option>`)
        .join('')}</select></label>
</form>
<p id="found" role="status" data-count="${escaped(text.found(0))}">${escaped(text.found(this.tasks.length))}</p>
<div class="wide" tabindex="0" role="region" aria-label="${escaped(text.plan)}"><table id="plan"><thead><tr>${[
        'task',
        'leads',
        'coordinators',
        'deadline',
        'next',
        'monitors',
        'state',
      ]
        .map((column) => `<th scope="col">${escaped(text.columns[column as keyof SiteTexts['columns']])}</th>`)
        .join('')}</tr></thead>${rows.join('\n')}</table></div>
</main>`,
      { script: true },
    );
  }

  private row({ task, status, due, units, monitors }: Listed): string {
    const { language, today } = this.options;
    const names = (parties: { name: string }[]) => parties.map(({ name }) => escaped(name)).join('<br>');
    const words = [task.title, task.deadline, ...task.evidence, ...task.leads.map(({ name }) => name)].join(' ');
    const { columns } = this.text;
    const evidence = task.evidence.length > 0 ? `<div class="note">${escaped(task.evidence.join('; '))}</div>` : '';
    const next = due
      ? `${printDay(due)}<div class="note">${escaped(this.text.distance(daysLeft({ due }, today)))}</div>`
      : '–';
    const cell = (label: string, html: string) => `<td data-label="${escaped(label)}">${html}</td>`;
    return `<tr id="viec-${this.anchors.get(placeKey(task.source))}" class="task ${status}" data-words="${escaped(words.normalize('NFC').toLocaleLowerCase('vi'))}" data-units="${escaped(units.join(' '))}" data-monitors="${escaped(monitors.join(' '))}" data-state="${status}"><th scope="row">${escaped(task.title)}${evidence}</th>${cell(columns.leads, names(task.leads))}${cell(columns.coordinators, names(task.coordinators))}${cell(columns.deadline, escaped(task.deadline))}${cell(columns.next, next)}${cell(columns.monitors, names(task.monitors))}${cell(columns.state, `<span class="state ${status}">${escaped(stateName(status, language))}</span>`)}</tr>`;
  }

  private latePage(): void {
    const { text } = this;
    const calendar = calendarOf(this.plan, { on: this.options.today });
    this.add(
      'tre-han.html',
      text.late,
      `<main id="noi-dung" class="page"><h1>${escaped(text.late)}</h1>${this.dueLists(calendar)}</main>`,
    );
  }

  private dueLists(calendar: WorkCalendar): string {
    const { text, options } = this;
    const late = lateIn(calendar, options.today);
    const known = new Set(late.entries);
    const soon = calendar.entries.filter((entry) => {
      const left = daysLeft(entry, options.today);
      const open = entry.kind === 'task' && entry.state !== 'done' && entry.state !== 'dropped';
      return open && !known.has(entry) && left >= 0 && left <= AHEAD_DAYS;
    });
    const list = (items: readonly string[], nothing: string) =>
      items.length === 0 ? `<p>${escaped(nothing)}</p>` : `<ul class="due">${items.join('')}</ul>`;
    const dated = (entries: readonly CalendarEntry[]) =>
      oncePerTask(entries).map(({ entry, more }) => this.dueItem({ ...entry, more }, known.has(entry)));
    const soonItems = dated(soon);
    const told = late.undated.map(({ task }) => this.dueItem({ task }, true));
    return `<h2>${escaped(text.lateHeading(late.tasks))}</h2>${list([...dated(late.entries), ...told], text.nothingLate)}<h2>${escaped(text.soonHeading(AHEAD_DAYS, soonItems.length))}</h2>${list(soonItems, text.nothingSoon)}`;
  }

  private dueItem({ task, due, more = 0 }: DueItem, late: boolean): string {
    const { text } = this;
    const left = due === undefined ? undefined : daysLeft({ due }, this.options.today);
    const told = late && (left === undefined || left >= 0) ? stateName('behind', this.options.language) : '';
    const notes = [left === undefined ? '' : text.distance(left), told, more > 0 ? text.more(more) : '']
      .filter(Boolean)
      .join(', ');
    const leads = task.leads.map(({ name }) => name).join(', ');
    return `<li class="${late ? 'late' : 'dueSoon'}"><span class="day">${due ? `${printDay(due)} ` : ''}<span class="note">${escaped(notes)}</span></span> <span>${escaped(task.title)}${leads ? ` <span class="note">${escaped(leads)}</span>` : ''}</span></li>`;
  }

  private partyPage(party: Party, folder: 'don-vi' | 'theo-doi'): void {
    const { plan, text, options } = this;
    const all = folder === 'don-vi' ? performersOf(plan) : monitorsOf(plan);
    const calendar = calendarOf(plan, {
      on: options.today,
      ...(folder === 'don-vi' ? { unit: party } : { monitor: party }),
    });
    const leads = this.tasks.filter(({ leadIds }) => leadIds.includes(party.id));
    const helps = this.tasks.filter(({ units, leadIds }) => units.includes(party.id) && !leadIds.includes(party.id));
    const watches = this.tasks.filter(({ monitors }) => monitors.includes(party.id));
    const lists: [string, Listed[]][] =
      folder === 'don-vi'
        ? [
            [text.leadsTasks(leads.length), leads],
            [text.helpsTasks(helps.length), helps],
          ]
        : [[text.watchesTasks(watches.length), watches]];
    const own = options.calendars.filter((calendar) => calendar.party === party.id);
    const link = own.map(({ href }) => `<p><a href="../${escaped(href)}">${escaped(text.subscribe)}</a></p>`).join('');
    const tables = lists
      .filter(([, tasks]) => tasks.length > 0)
      .map(
        ([heading, tasks]) =>
          `<h2>${escaped(heading)}</h2><ul class="tasks">${tasks
            .map(
              ({ task, status, due }) =>
                `<li><span class="state ${status}">${escaped(stateName(status, options.language))}</span> <a href="../ke-hoach.html#viec-${this.anchors.get(placeKey(task.source))}">${escaped(task.title)}</a> <span class="note">${escaped(task.deadline)}${due ? ` · ${printDay(due)}` : ''}</span></li>`,
            )
            .join('')}</ul>`,
      );
    this.add(
      `${folder}/${partySlug(party, all)}.html`,
      party.title,
      `<main id="noi-dung" class="page"><h1>${escaped(party.title)}</h1>${link}${this.dueLists(calendar)}${tables.join('')}</main>`,
    );
  }

  private documentsPage(): void {
    const { plan, text, options } = this;
    const documents = Map.groupBy(options.documents, ({ name }) => name);
    const items = [...documents].map(
      ([name, files]) =>
        `<li>${escaped(name)}: ${files.map(({ href, kind }) => `<a href="${escaped(href)}" download>${escaped(text[kind])}<span class="hidden"> – ${escaped(name)}</span></a>`).join(', ')}</li>`,
    );
    const calendars = options.calendars.map(
      ({ href, name }) => `<li><a href="${escaped(href)}">${escaped(name)}</a></li>`,
    );
    const parties = (all: readonly Party[], folder: string) =>
      all
        .map((party) => `<li><a href="${folder}/${partySlug(party, all)}.html">${escaped(party.title)}</a></li>`)
        .join('');
    const [units, monitors] = [performersOf(plan), monitorsOf(plan)];
    this.add(
      'van-ban.html',
      text.documents,
      `<main id="noi-dung" class="page"><h1>${escaped(text.documents)}</h1>
${items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${escaped(text.noDocuments)}</p>`}
${calendars.length > 0 ? `<h2>${escaped(text.calendars)}</h2><ul>${calendars.join('')}</ul>` : ''}
${units.length > 0 ? `<h2>${escaped(text.units)}</h2><ul>${parties(units, 'don-vi')}</ul>` : ''}
${monitors.length > 0 ? `<h2>${escaped(text.monitors)}</h2><ul>${parties(monitors, 'theo-doi')}</ul>` : ''}
</main>`,
    );
  }
}

/** A task at the first of its days, and how many more there are; work without a day has none. */
type DueItem = Pick<CalendarEntry, 'task'> & { due?: IsoDay; more?: number };

function slugOf(id: string | undefined, all: readonly Party[]): string {
  const party = all.find((one) => one.id === id);
  return party ? partySlug(party, all) : 'tat-ca';
}
