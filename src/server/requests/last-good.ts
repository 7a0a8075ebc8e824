/** A plan to show while the text has syntax errors: the files as they stand, broken places as they last were right. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { nth } from '../../known.ts';
import { buildPlan } from '../../language/plan-builder/build.ts';
import { createMtclServices } from '../../language/services/module.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import type { Plan, SourceRange } from '../../plan/model.ts';
import type { PlanFiles } from './plan-of.ts';
import { type Repair, repaired } from './repair.ts';

export interface ShownPlan {
  plan: Plan | undefined;
  /** Some places show what stood there before. */
  stale: boolean;
  /** From places in the text that was read to places in the text that stands in the editor. */
  place(source: SourceRange): SourceRange;
  /** Lines, from 0, of files in the editor where words stood that are shown and are not there any more. */
  lost: ReadonlyMap<string, ReadonlySet<number>>;
}

const asRead = (source: SourceRange): SourceRange => source;

/** Remembers each file's text as it was when it last had no syntax error. */
export class LastGoodTexts {
  private readonly texts = new Map<string, string>();
  /** The last repaired texts with their plan: while a mistake stands, they rarely change. */
  private memo?: { key: string; plan: Plan | undefined };

  constructor(private readonly shared: MtclSharedCoreServices) {
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
      for (const document of documents) this.remember(document);
    });
    shared.workspace.DocumentBuilder.onUpdate((_changed, deleted) => {
      for (const uri of deleted) this.texts.delete(uri.toString());
    });
  }

  remember(document: LangiumDocument): void {
    if (isReadable(document)) this.texts.set(document.uri.toString(), document.textDocument.getText());
  }

  async planOf({ entry, files }: PlanFiles): Promise<ShownPlan> {
    const repairs = new Map<string, Repair>();
    for (const file of files) {
      const uri = file.uri.toString();
      const good = this.texts.get(uri);
      if (good === undefined || isReadable(file)) continue;
      const parser = this.shared.ServiceRegistry.getServices(file.uri).parser.LangiumParser;
      const readable = (text: string) => {
        const { lexerErrors, parserErrors } = parser.parse(text);
        return lexerErrors.length === 0 && parserErrors.length === 0;
      };
      repairs.set(uri, repaired(good, file.textDocument.getText(), errorLines(file), readable));
    }
    if (repairs.size === 0) return this.current(entry);
    const texts = files.map((file) => {
      const uri = file.uri.toString();
      return [uri, repairs.get(uri)?.text ?? file.textDocument.getText()] as const;
    });
    const plan = await this.planFrom(texts, entry.uri.toString());
    if (!plan) return this.current(entry);
    const lost = new Map(
      files.flatMap((file) => {
        const repair = repairs.get(file.uri.toString());
        return repair ? [[file.uri.toString(), lostLines(repair, file.textDocument.getText())] as const] : [];
      }),
    );
    return { plan, stale: true, place: (source) => placed(source, repairs.get(source.uri)), lost };
  }

  private current(entry: LangiumDocument): ShownPlan {
    return { plan: this.shared.workspace.Plans.planOf(entry), stale: false, place: asRead, lost: new Map() };
  }

  private async planFrom(texts: (readonly [string, string])[], entry: string): Promise<Plan | undefined> {
    const key = JSON.stringify(texts);
    if (this.memo?.key !== key) this.memo = { key, plan: await planFromTexts(texts, entry) };
    return this.memo.plan;
  }
}

/** Reads texts beside the workspace, whose own documents stay as they are. */
async function planFromTexts(texts: (readonly [string, string])[], entry: string): Promise<Plan | undefined> {
  const { shared } = createMtclServices();
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, Imports } = shared.workspace;
  for (const [uri, text] of texts)
    LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, URI.parse(uri)));
  await DocumentBuilder.build(LangiumDocuments.all.toArray());
  const document = LangiumDocuments.getDocument(URI.parse(entry));
  return document && buildPlan(Imports.closure(document).toReversed());
}

function isReadable({ parseResult: { lexerErrors, parserErrors } }: LangiumDocument): boolean {
  return lexerErrors.length === 0 && parserErrors.length === 0;
}

/** From 0. An error at the end of the file has no line of its own. */
function errorLines({ parseResult, textDocument }: LangiumDocument): number[] {
  const last = textDocument.lineCount;
  const lines = [
    ...parseResult.lexerErrors.map(({ line }) => line),
    ...parseResult.parserErrors.map(({ token }) => token.startLine),
  ];
  return lines.map((line) => (line === undefined || Number.isNaN(line) ? last : line) - 1);
}

function lostLines({ text, lines }: Repair, current: string): Set<number> {
  const standing = current.split('\n');
  const lost = text.split('\n').map((line, at) => {
    const now = nth(lines, at);
    return line === standing[now] ? undefined : now;
  });
  return new Set(lost.filter((line) => line !== undefined));
}

function placed(source: SourceRange, repair: Repair | undefined): SourceRange {
  if (!repair) return source;
  const line = (at: number) => repair.lines[at] ?? repair.lines.at(-1) ?? 0;
  return {
    uri: source.uri,
    start: { line: line(source.start.line), character: source.start.character },
    end: { line: line(source.end.line), character: source.end.character },
  };
}
