import type { LangiumDocument } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { markedDraft } from '../../document/draft-mark.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { type FlowItem, type FlowPiece, type FlowSection, flowOf } from '../../generator/html/index.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { inRuns, onceFor } from '../../memo.ts';
import type { SourceRange } from '../../plan/model.ts';
import type {
  OriginsParams,
  OriginsResult,
  PreviewChoice,
  PreviewDocument,
  PreviewItem,
  PreviewMark,
  PreviewParams,
  PreviewPiece,
  PreviewResult,
  PreviewSection,
} from '../protocol.ts';
import { originsRequest, previewRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { contentHash } from './content-hash.ts';
import { documentsFor, judgedFor } from './documents.ts';
import { LastGoodTexts, type ShownPlan } from './last-good.ts';
import { type PlanFiles, planFilesOf } from './plan-of.ts';
import { type HeldSection, sectionChange } from './section-change.ts';

/** Answers `mtcl/preview` and `mtcl/origins`. */
export function onPreview(connection: Connection, shared: MtclSharedCoreServices): void {
  const preview = new Previews(shared);
  answer(connection, previewRequest, (params: PreviewParams, token: CancellationToken) => preview.of(params, token));
  answer(connection, originsRequest, (params: OriginsParams, token: CancellationToken) =>
    preview.originsOf(params, token),
  );
}

/** The documents of plans, ready to be laid out on pages. */
export class Previews {
  private readonly lastGood: LastGoodTexts;
  /** The drafts of each plan, by its entry file, as they were when all of it could last be read. */
  private readonly drafts = new Map<string, ReadonlySet<string>>();
  /** The sections of the last answer, by hash: where a letter was typed the next one tells what changed in them. */
  private answered = new Map<string, AnsweredSection>();

  constructor(private readonly shared: MtclSharedCoreServices) {
    this.lastGood = new LastGoodTexts(shared);
    for (const document of shared.workspace.LangiumDocuments.all) this.lastGood.remember(document);
  }

  async of(params: PreviewParams, cancelToken?: CancellationToken): Promise<PreviewResult> {
    const found = await planFilesOf(params, this.shared, cancelToken);
    if (!found)
      return { entry: params.uri, files: [], documents: [], marks: [], stale: false, notice: texts().notLoaded };
    const { entry, files } = found;
    const places = new FilePlaces(files);
    const shown = await this.lastGood.planOf(found);
    const marks = marksOf(files, places).filter(({ severity }) => !shown.stale || severity === 'error');
    const lost = [...shown.lost].flatMap(([uri, lines]) => [...lines].flatMap((line) => [places.of(uri), line]));
    const frame = { entry: entry.uri.toString(), files: places.uris, marks, ...(lost.length > 0 ? { lost } : {}) };
    if (!shown.plan) return { ...frame, documents: [], stale: shown.stale, notice: texts().noPlan };
    const documents = this.marked(shown, params, found);
    const document = chosen(documents, params);
    return {
      ...frame,
      documents: documents.map(choiceOf),
      document: document && this.sent(document, shown, places, params),
      stale: shown.stale,
      notice: document ? undefined : texts().noPlan,
    };
  }

  /** The records behind a figure on a page. */
  async originsOf(params: OriginsParams, cancelToken?: CancellationToken): Promise<OriginsResult> {
    const found = await planFilesOf(params, this.shared, cancelToken);
    const shown = found && (await this.lastGood.planOf(found));
    if (!found || !shown?.plan) return { origins: [] };
    const documents = this.marked(shown, params, found);
    const document = documents.find(({ id }) => id === params.document);
    const section = document && flowOf(document.sections).find(({ id }) => id === params.section);
    if (!section || hashOf(section) !== params.hash) return { origins: [] };
    const records = section.items.flatMap(piecesOf)[params.piece]?.origins[params.at]?.() ?? [];
    return {
      origins: records.map(({ label, source }) => {
        const { uri, start } = shown.place(source);
        return { label, uri, ...start };
      }),
    };
  }

  /** Drafts are marked as they are when files are made. While a text cannot be read whole, they stay what they were. */
  private marked(
    { plan, stale }: ShownPlan,
    { uri, document }: Pick<PreviewParams, 'uri' | 'document'>,
    { entry, files }: PlanFiles,
  ): OfficialDocument[] {
    if (!plan) return [];
    const asked = { uri, ids: document === undefined ? [] : [document] };
    const key = entry.uri.toString();
    if (stale) {
      const drafts = this.drafts.get(key);
      return documentsFor(plan, asked, this.shared).map(({ document: made }) =>
        drafts?.has(made.id) ? markedDraft(made) : made,
      );
    }
    const documents = judgedFor(plan, asked, files, this.shared);
    const drafts = documents.filter(({ blocking }) => blocking.length > 0);
    this.drafts.set(key, new Set(drafts.map(({ document }) => document.id)));
    return documents.map(({ document }) => document);
  }

  private sent(
    document: OfficialDocument,
    { place, stale }: ShownPlan,
    places: FilePlaces,
    { known = [], changes = false }: PreviewParams,
  ): PreviewDocument {
    const held = new Set(known);
    const before = new Map(
      [...this.answered].filter(([hash]) => held.has(hash)).map(([, section]) => [section.id, section]),
    );
    this.answered = new Map();
    const sections = flowOf(document.sections).map(({ items, ...section }): PreviewSection => {
      const content = items.map(contentOf);
      const hash = hashOf({ ...section, items }, content);
      const sources = items.flatMap((item) => places.ofItem(item, stale ? place : undefined));
      const now: HeldSection = { hash, items: content, sources };
      this.answered.set(hash, { ...now, id: section.id });
      if (held.has(hash)) return { ...section, hash, sources: sources.flat() };
      const old = changes ? before.get(section.id) : undefined;
      const change = old && sectionChange(old, now);
      return { ...section, hash, ...(change ? { change, sources: [] } : { items: content, sources: sources.flat() }) };
    });
    const { draft, remarks } = document;
    return { ...choiceOf(document), draft, ...(remarks?.length ? { remarks } : {}), sections };
  }
}

interface AnsweredSection extends HeldSection {
  id: string;
}

function choiceOf({ id, name, properties }: OfficialDocument): PreviewChoice {
  return { id, name, title: properties.title };
}

function chosen(documents: OfficialDocument[], { document, uri }: PreviewParams): OfficialDocument | undefined {
  const asked = documents.find(({ id }) => id === document);
  return asked ?? (documents.length > 1 ? writtenIn(uri, documents) : undefined) ?? documents[0];
}

/** The document that takes most of its text from the file. */
function writtenIn(uri: string, documents: OfficialDocument[]): OfficialDocument | undefined {
  const counts = documents.map((document) => {
    const pieces = flowOf(document.sections).flatMap(({ items }) => items.flatMap(piecesOf));
    const sources = pieces.flatMap((piece) => piece.sources);
    return sources.filter((source) => source.uri === uri).length / Math.max(1, sources.length);
  });
  const most = Math.max(0, ...counts);
  return most > 0 ? documents[counts.indexOf(most)] : undefined;
}

function piecesOf(item: FlowItem): FlowPiece[] {
  return item.type === 'table' ? [...(item.header ? [item.header] : []), ...item.rows] : [item];
}

function hashOf({ items, ...section }: FlowSection, content = items.map(contentOf)): string {
  const rows = content.map((item) =>
    item.type === 'table' ? { ...item, rows: runsOfCounted(item.rows).map(hashOfRun) } : item,
  );
  return contentHash(JSON.stringify([section, rows]));
}

/** Of a table of thousands of rows all but one are those of the last answer. */
const runsOfPieces = inRuns<FlowPiece>();
const runsOfCounted = inRuns<PreviewPiece>();
const hashOfRun = onceFor((run: readonly PreviewPiece[]) => [contentHash(JSON.stringify(run))]);

function contentOf(item: FlowItem): PreviewItem {
  if (item.type !== 'table') return { type: item.type, ...counted(item) };
  const { columns, header, rows, afterTable } = item;
  return {
    type: 'table',
    columns,
    ...(header ? { header: counted(header) } : {}),
    rows: runsOfPieces(rows).flatMap(countedRun),
    ...(afterTable ? { afterTable } : {}),
  };
}

const countedRun = onceFor((run: readonly FlowPiece[]) => run.map(countedRow));

/** The same object for a row that is the same. */
const countedRow = onceFor(counted);

function counted({ html, keepNext, sources }: FlowPiece): PreviewPiece {
  return { html, ...(keepNext ? { keepNext } : {}), sources: sources.length };
}

/** Of rows none of which stands in a file that is not the plan's own, by the files of the plan. */
const numbersOfRuns = new WeakMap<readonly FlowPiece[], { files: string; numbers: readonly number[] }>();

/** Files by number: addresses are long, and there are hundreds of sources. */
class FilePlaces {
  readonly uris: string[];
  private readonly index: Map<string, number>;
  /** The files of the plan. */
  private readonly key: string;

  constructor(files: readonly LangiumDocument[]) {
    this.uris = files.map((file) => file.uri.toString());
    this.key = this.uris.join('\n');
    this.index = new Map(this.uris.map((uri, index) => [uri, index]));
  }

  /** Records of others, of which a report tells, lie in files that are not the plan's own. */
  of(uri: string): number {
    const known = this.index.get(uri);
    if (known !== undefined) return known;
    this.index.set(uri, this.uris.length);
    return this.uris.push(uri) - 1;
  }

  private numbers({ uri, start, end }: SourceRange): number[] {
    return [this.of(uri), start.line, start.character, end.line, end.character];
  }

  /** Those of the pieces of an item, in stretches. @param place Where they stand, if not where they say. */
  ofItem(item: FlowItem, place?: (source: SourceRange) => SourceRange): (readonly number[])[] {
    const numbersOf = (pieces: readonly FlowPiece[]) =>
      pieces.flatMap(({ sources }) => sources.flatMap((source) => this.numbers(place ? place(source) : source)));
    if (item.type !== 'table') return [numbersOf([item])];
    const header = item.header ? [numbersOf([item.header])] : [];
    return [...header, ...runsOfPieces(item.rows).map((run) => (place ? numbersOf(run) : this.ofRun(run, numbersOf)))];
  }

  /** Made once as long as the files are the same. */
  private ofRun(run: readonly FlowPiece[], make: (run: readonly FlowPiece[]) => number[]): readonly number[] {
    const known = numbersOfRuns.get(run);
    if (known?.files === this.key) return known.numbers;
    const before = this.uris.length;
    const numbers = make(run);
    if (this.uris.length === before) numbersOfRuns.set(run, { files: this.key, numbers });
    return numbers;
  }
}

const SEVERITIES = ['error', 'warning', 'information'] as const;

/**
 * All that is wrong in the files. While a text cannot be read whole, only errors are told (see `of`): what is missing
 * may only be out of sight. Hints (severity 4) are for the editor alone.
 */
function marksOf(files: readonly LangiumDocument[], places: FilePlaces): PreviewMark[] {
  return files.flatMap((file) =>
    (file.diagnostics ?? []).flatMap(({ severity, range: { start, end }, message, code }): PreviewMark[] => {
      const name = SEVERITIES[(severity ?? 1) - 1];
      if (!name) return [];
      const range: PreviewMark['range'] = [start.line, start.character, end.line, end.character];
      const text = typeof message === 'string' ? message : message.value;
      const mark = { file: places.of(file.uri.toString()), range, severity: name, message: text };
      return [code === undefined ? mark : { ...mark, code: String(code) }];
    }),
  );
}
