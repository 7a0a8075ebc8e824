/** From a typed letter to the findings and to the pages of the preview, beside one bare parse of the same text. */
import { type LangiumDocument, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { incremental } from '../language/incremental/switch.ts';
import { Previews } from '../server/requests/preview.ts';
import { createServerServices } from '../server/services/module.ts';
import { samplePlan } from './sample.ts';

/** CPU time of this process in milliseconds, medians: a machine that others use as well disturbs it little. */
export interface KeystrokeTimes {
  parse: number;
  /** To the findings. */
  check: number;
  /** The same with `MTCL_INCREMENTAL=off`. */
  checkInFull: number;
  /** From the findings on to the answer of `mtcl/preview`. */
  preview: number;
}

const WHERE = 'rà soát';

/** A plan of so many tasks, ten to an objective or all of them in one; a letter in the middle comes and goes. */
export async function measureKeystroke(tasks: number, inOne = false): Promise<KeystrokeTimes> {
  const runs = tasks >= 3000 ? 9 : 21;
  const text = inOne ? samplePlan(tasks).replace(/^\}\nmục tiêu.*\n.*\n/gmu, '') : samplePlan(tasks);
  const { shared, mtcl } = createServerServices();
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, TextDocuments } = shared.workspace;
  // As in the editor: the open text is the source, not the file.
  const open = TextDocument.create('file:///bench/ke-hoach.mtcl', 'mtcl', 0, text);
  TextDocuments.set(open);
  const uri = URI.parse(open.uri);
  const document: LangiumDocument = LangiumDocumentFactory.fromTextDocument(open, uri);
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document], { validation: true });
  const previews = new Previews(shared);
  const at = open.positionAt(text.indexOf(WHERE, text.length / 2) + WHERE.length);
  let turn = 0;
  const check = async () => {
    const end = turn++ % 2 ? { ...at, character: at.character + 1 } : at;
    TextDocument.update(open, [{ range: { start: at, end }, text: turn % 2 ? 'x' : '' }], turn);
    await DocumentBuilder.update([uri], []);
  };
  let shown: { id?: string; known: string[] } = { known: [] };
  const preview = async () => {
    const answer = await previews.of({ uri: open.uri, document: shown.id, known: shown.known });
    shown = { id: answer.document?.id, known: answer.document?.sections.map(({ hash }) => hash) ?? [] };
  };
  const typed = await medians(runs, check, preview);
  const was = incremental.on;
  incremental.on = false;
  const [checkInFull] = await medians(Math.ceil(runs / 2), check);
  incremental.on = was;
  const [parse] = await medians(runs, () => mtcl.parser.LangiumParser.parse(text));
  return { parse: parse!, check: typed[0]!, checkInFull: checkInFull!, preview: typed[1]! };
}

/** Medians of some works done one after the other, again and again; three rounds to warm up. */
async function medians(runs: number, ...works: (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let i = -3; i < runs; i++) {
    for (const [at, work] of works.entries()) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      if (i >= 0) times[at]!.push((user + system) / 1000);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}
