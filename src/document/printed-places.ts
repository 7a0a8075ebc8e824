/** Where in the files stands what a document prints: what is wrong elsewhere is not its own. */
import { firstIndex } from '../bisect.ts';
import { nth } from '../known.ts';
import { onceFor } from '../memo.ts';
import type { NamedElement, Objective, Plan, SourceRange, Task } from '../plan/model.ts';
import { signerOf } from '../plan/signer.ts';
import type { WrittenDocument } from './documents.ts';
import type { Block, OfficialDocument, ParagraphBlock, RuleBlock } from './model.ts';

/**
 * The places that a document takes its words from: its own block, the tasks, objectives and records that it prints, and
 * the declarations of all that these name.
 */
export function printedPlaces(plan: Plan, document: OfficialDocument, written: WrittenDocument): SourceRange[] {
  const whole = objectivesOf(plan);
  const shown = document.sections.flatMap(({ blocks }) => blocks.flatMap(sourcesOf));
  const places = new Map<string, SourceRange>();
  const add = (source: SourceRange) => places.set(keyOf(source), source);
  add(plan.source);
  // A list names an objective without its tasks: those that are printed have rows of their own.
  for (const source of shown) {
    const objective = whole.get(keyOf(source));
    for (const place of objective ? ownLines(objective) : [source]) add(place);
  }
  const walk = new Walk(add);
  walk.into([plan.agency, written.declaration, signerOf(written.declaration, plan)]);
  const isShown = coverOf([...places.values()]);
  for (const item of [...plan.objectives, ...plan.tasks].filter(({ nameSource }) => isShown(nameSource))) {
    walk.intoPrinted(item);
  }
  // Records that no line shows are counted in its figures.
  if (written.tellsProgress) walk.into(plan.progress);
  return [...places.values()];
}

const objectivesOf = onceFor(
  ({ objectives }: Plan) => new Map(objectives.map((objective) => [keyOf(objective.source), objective])),
);

type Place = SourceRange['start'];

/** Tells of a range whether its first character lies in any of the places, however many these are. */
export function coverOf(places: readonly SourceRange[]): (inner: SourceRange) => boolean {
  const covered = stretchesOf(places);
  return ({ uri, start }) => {
    const stretches = covered.get(uri) ?? [];
    const stretch = stretches[firstBehind(stretches, start) - 1];
    return stretch !== undefined && compare(start, stretch.end) <= 0;
  };
}

/** The same the other way round, for many things and a few places: those whose first character lies in any of these. */
export function finderOf<Thing>(
  things: readonly Thing[],
  placeOf: (thing: Thing) => SourceRange,
): (places: readonly SourceRange[]) => Thing[] {
  const all = things.map((thing) => ({ thing, ...placeOf(thing) })).toSorted((a, b) => compare(a.start, b.start));
  const byFile = Map.groupBy(all, ({ uri }) => uri);
  return (places) => {
    const found: Thing[] = [];
    for (const [uri, stretches] of stretchesOf(places)) {
      const here = byFile.get(uri) ?? [];
      for (const { start, end } of stretches) {
        const first = firstIndex(0, here.length, (i) => compare(nth(here, i).start, start) >= 0);
        for (let i = first; i < here.length && compare(nth(here, i).start, end) <= 0; i++)
          found.push(nth(here, i).thing);
      }
    }
    return found;
  };
}

/** What the places cover, by file: apart from each other, in their order. */
function stretchesOf(places: readonly SourceRange[]): Map<string, { start: Place; end: Place }[]> {
  const covered = new Map<string, { start: Place; end: Place }[]>();
  for (const { uri, start, end } of places.toSorted((a, b) => compare(a.start, b.start))) {
    const stretches = covered.get(uri);
    const last = stretches?.at(-1);
    if (!stretches) covered.set(uri, [{ start, end }]);
    else if (!last || compare(last.end, start) < 0) stretches.push({ start, end });
    else if (compare(last.end, end) < 0) last.end = end;
  }
  return covered;
}

/** Index of the first stretch that begins behind a place. */
function firstBehind(stretches: readonly { start: Place }[], place: Place): number {
  return firstIndex(0, stretches.length, (i) => compare(nth(stretches, i).start, place) > 0);
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

/** What a list of objectives prints of one. */
function ownLines({ source, statement, targets, details, planHeading }: Objective): SourceRange[] {
  const head = { ...source, end: statement.source.end };
  const more = [...targets, ...details, ...(planHeading ? [planHeading] : [])];
  return [head, ...more.map((item) => item.source)];
}

/** Follows what is said to all that it names. */
class Walk {
  private readonly seen = new Set<unknown>();

  constructor(private readonly add: (source: SourceRange) => void) {}

  /** A task or objective that is printed itself: with all its lines, but without what hangs below or above. */
  intoPrinted(item: Objective | Task): void {
    if (item.type === 'objective') {
      for (const place of ownLines(item)) this.add(place);
      this.into([item.statement, item.targets, item.details, item.planHeading]);
      return;
    }
    this.add(item.source);
    this.into([
      item.statement,
      item.leads,
      item.coordinators,
      item.monitors,
      item.evidence,
      item.note,
      item.details,
      item.to,
    ]);
    this.into(item.deadline?.wording);
  }

  into(value: unknown): void {
    if (typeof value !== 'object' || value === null || this.seen.has(value)) return;
    this.seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) this.into(item);
      return;
    }
    if (isNamed(value)) {
      // A task or objective that is only named in a text prints its words, not its whole block.
      if (value.type === 'task' || value.type === 'objective' || value.type === 'heading') {
        this.add({ ...value.source, end: value.statement.source.end });
        return;
      }
      this.add(value.source);
    } else if ('source' in value && isRange(value.source)) this.add(value.source);
    for (const [key, inner] of Object.entries(value)) if (!NOT_PRINTED.has(key)) this.into(inner);
  }
}

/** What leads on from an element to others that are not printed with it. */
const NOT_PRINTED = new Set(['source', 'nameSource', 'places', 'members', 'objective', 'holidayYears', 'kind']);
const TYPES: ReadonlySet<unknown> = new Set([
  'agency',
  'unit',
  'group',
  'role',
  'signatory',
  'legalBasis',
  'abbreviation',
  'objective',
  'target',
  'heading',
  'task',
] satisfies NamedElement['type'][]);

function isNamed(value: object): value is NamedElement {
  return 'type' in value && 'nameSource' in value && TYPES.has(value.type);
}

function isRange(value: unknown): value is SourceRange {
  return typeof value === 'object' && value !== null && 'uri' in value;
}

function sourcesOf(block: Block | ParagraphBlock | RuleBlock): SourceRange[] {
  const own = 'source' in block && block.source ? [block.source] : [];
  switch (block.type) {
    case 'paragraph':
      return [...own, ...block.runs.flatMap((run) => ('source' in run && run.source ? [run.source] : []))];
    case 'rule':
      return [];
    case 'columns':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(sourcesOf));
    case 'table':
      return block.rows.flatMap(({ cells, source }) => [
        ...(source ? [source] : []),
        ...cells.flatMap(({ blocks, source: cell }) => [...(cell ? [cell] : []), ...blocks.flatMap(sourcesOf)]),
      ]);
  }
}

function keyOf({ uri, start, end }: SourceRange): string {
  return `${uri} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
