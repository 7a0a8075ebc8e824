/** Inside a text: names and variables in braces, file names behind `dùng`. */

import { AstUtils, type LangiumDocument, UriUtils } from 'langium';
import { nth } from '../../../known.ts';
import { readingOf } from '../../../language/deadline-readings.ts';
import * as ast from '../../../language/generated/ast.ts';
import { NOTE_WORD, opensNote } from '../../../language/lexer/notes.ts';
import { textLiteral } from '../../../language/lexer/text-token.ts';
import { plainText } from '../../../language/plan-builder/sources.ts';
import type { Names } from '../../../language/references/names.ts';
import { RESULTS } from '../../../plan/figures.ts';
import { TEXT_VARIABLES } from '../../../plan/variables.ts';
import type { MtclServices } from '../../services/types.ts';
import type { Cards } from '../cards/cards.ts';
import { helpMarkdown, NOTE_HELP } from '../keyword-help.ts';
import type { TextPlace } from './place.ts';
import { CompletionItemKind, type Proposal } from './proposal.ts';
import { referenceProposal } from './references.ts';

/** Where in the text the words to complete begin, and what may stand there. */
export interface TextCompletion {
  start: number;
  /** Offset behind what is replaced, where that goes on behind the cursor. */
  end: number;
  proposals: Proposal[];
}

export function completeText(
  place: TextPlace,
  services: MtclServices,
  names: Names,
  cards: Cards,
): TextCompletion | undefined {
  if (place.statement?.tokens.at(-1)?.tokenType.name === 'dùng') return completeFile(place, services);
  const before = place.text.slice(place.token.startOffset, place.offset);
  const open = /(?<!\{)(?:\{\{)*\{([^{}"\r\n]*)$/u.exec(before);
  if (!open) return completeValue(place, services);
  // The words of a note are a person's own.
  if (opensNote(open[0], open[0].lastIndexOf('{'))) return undefined;
  const result = completeResult(nth(open, 1), place, names);
  if (result) return result;
  const words = nth(open, 1).trimStart();
  const rest = /^[\p{L}\p{M}\p{N}_ -]*\}?/u.exec(place.text.slice(place.offset))![0];
  const closed = rest.endsWith('}');
  const proposals: Proposal[] = [...variables(), ...references(place.document, names, cards)].map((proposal) => ({
    ...proposal,
    insert: `${proposal.insert ?? proposal.label}${closed ? '' : '}'}`,
  }));
  proposals.push(noteProposal(closed));
  return {
    start: place.offset - words.length,
    end: closed ? place.offset + rest.length - 1 : place.offset,
    proposals,
  };
}

const WITH_RESULTS: ReadonlySet<string> = new Set([ast.Objective.$type, ast.Target.$type, ast.Task.$type]);

/** Behind `{TyLe.`: what a report may say of it. */
function completeResult(words: string, place: TextPlace, names: Names): TextCompletion | undefined {
  const at = words.indexOf('.');
  if (at < 0) return undefined;
  const name = words.slice(0, at).trim().normalize('NFC');
  const known = names.all(place.document).find((each) => each.name === name);
  if (!known || !WITH_RESULTS.has(known.type)) return undefined;
  const typed = words.slice(at + 1).trimStart();
  const rest = /^[\p{L}\p{M} ]*\}?/u.exec(place.text.slice(place.offset))![0];
  const closed = rest.endsWith('}');
  const proposals = Object.entries(RESULTS).map(
    ([label, { description }], i): Proposal => ({
      label,
      kind: CompletionItemKind.Variable,
      detail: description,
      documentation: () => `\`{${name}.${label}}\`: ${description}.`,
      order: `b${i}`,
      insert: closed ? label : `${label}}`,
    }),
  );
  return { start: place.offset - typed.length, end: closed ? place.offset + rest.length - 1 : place.offset, proposals };
}

/** Texts that must be the same as others: events of deadlines, report periods. */
function completeValue(place: TextPlace, services: MtclServices): TextCompletion | undefined {
  const keyword = place.statement?.entry?.keyword;
  const values = keyword === 'sự kiện' ? eventsIn(place, services) : keyword === 'kỳ' ? periodsIn(place, services) : [];
  if (values.length === 0) return undefined;
  const literal = textLiteral(place.token.image);
  const start = place.token.startOffset + literal.start;
  const proposals = values.map((label, i): Proposal => ({ label, kind: CompletionItemKind.Value, order: `b${i}` }));
  return { start, end: start + literal.raw.length, proposals };
}

/** Events that deadlines wait for. */
function eventsIn(place: TextPlace, services: MtclServices): string[] {
  const deadlines = rootsOf(place, services).flatMap((root) =>
    AstUtils.streamAllContents(root).filter(ast.isDeadline).toArray(),
  );
  const events = deadlines.flatMap(({ value }) => {
    const parts = (value && readingOf(value).deadline?.parts) || [];
    return parts.flatMap(({ when }) => ('anchor' in when && when.anchor.type === 'event' ? [when.anchor.event] : []));
  });
  return [...new Set(events)];
}

function periodsIn(place: TextPlace, services: MtclServices): string[] {
  const plans = rootsOf(place, services).flatMap(({ elements }) => elements.filter(ast.isPlan));
  return plans.flatMap(({ reports }) => reports.flatMap(({ title }) => plainText(title) ?? []));
}

function rootsOf(place: TextPlace, services: MtclServices): ast.MtclFile[] {
  const files = services.shared.workspace.Imports.closure(place.document);
  return files.map(({ parseResult }) => parseResult.value).filter(ast.isMtclFile);
}

function variables(): Proposal[] {
  return Object.entries(TEXT_VARIABLES).map(([name, { description }], i) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    detail: description,
    documentation: () => `\`{${name}}\`: ${description}.`,
    order: `b${i}`,
  }));
}

function noteProposal(closed: boolean): Proposal {
  return {
    label: NOTE_WORD,
    kind: CompletionItemKind.Keyword,
    detail: 'chú thích ở chân trang',
    documentation: () => helpMarkdown(NOTE_WORD, NOTE_HELP),
    order: 'b9',
    insert: `${NOTE_WORD}: \${1:Nội dung chú thích.}${closed ? '' : '\\}'}`,
    snippet: true,
  };
}

function references(document: LangiumDocument, names: Names, cards: Cards): Proposal[] {
  return names.all(document).map((each) => referenceProposal(each, names.node(each), cards, 'c'));
}

/** `.mtcl` files of the workspace that this one does not use yet, by their path from here. */
function completeFile(place: TextPlace, services: MtclServices): TextCompletion {
  const { LangiumDocuments, Imports, Places } = services.shared.workspace;
  const literal = textLiteral(place.token.image);
  const start = place.token.startOffset + literal.start;
  const folder = UriUtils.dirname(place.document.uri);
  const used = new Set(Imports.usesOf(place.document).map(({ uri }) => uri?.toString()));
  const current = Imports.target({ path: place.token.image } as never, place.document)?.toString();
  const proposals = Places.works(LangiumDocuments.all)
    .filter(({ uri }) => uri.toString() !== place.document.uri.toString())
    .filter(({ uri }) => !used.has(uri.toString()) || uri.toString() === current)
    .map((document): Proposal => {
      const path = UriUtils.relative(folder, document.uri);
      return {
        label: path,
        keys: [UriUtils.basename(document.uri)],
        kind: CompletionItemKind.File,
        order: `${path.split('/').length}${path}`,
      };
    });
  return { start, end: start + literal.raw.length, proposals };
}
