/** A copy of a Word file with remarks in it as Word's own comments and tracked changes. */
import { strFromU8, strToU8 } from 'fflate';
import { W_NAMESPACE, XML_DECLARATION, xmlText } from '../generator/docx/xml.ts';
import { broken } from '../import/reader/package.ts';
import { groupsOf, nth } from '../known.ts';
import { type Author, annotate } from './annotate.ts';
import type { Paragraph, Span } from './paragraphs.ts';

/** New words in another part of the file than its main one. */
export interface PartChange extends Span {
  /** "word/header1.xml" */
  part: string;
  /** Which `w:p` of the part, counted from 0. */
  paragraph: number;
  instead: string;
}

/** What is said of words of the document. */
export interface WordRemark {
  /** Which `w:p` of the main part, counted from 0. */
  paragraph: number;
  /** Letters of the paragraph, half-open. */
  from: number;
  to: number;
  /** What the comment says, a paragraph each. */
  lines: string[];
  /** What is to stand instead, as a tracked change of `changed`, or of all the letters. */
  instead?: string;
  changed?: Span;
  /** Changes of what no comment can stand in: headers, footers, notes. */
  elsewhere?: PartChange[];
}

export interface Remarked {
  parts: Record<string, Uint8Array>;
  /** How many of the remarks have a tracked change. */
  changes: number;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The parts of the file with the remarks put into the main part, and the changes of others into these; all other parts
 * but those that must name the comments are the same bytes.
 * @param parts The unpacked file.
 * @param main Name of its main part, "word/document.xml".
 * @param paragraphs Those of the main part, where they are known.
 */
export function withRemarks(
  parts: Record<string, Uint8Array>,
  main: string,
  remarks: readonly WordRemark[],
  author: Author & { initials: string },
  paragraphs?: readonly Paragraph[],
): Remarked {
  if (remarks.length === 0) return { parts, changes: 0 };
  const xml = textOf(parts, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const known = strFromU8(parts[relations] ?? strToU8(emptyRelations()));
  const comments = commentsPart(known, folder);
  const before = comments && parts[comments] ? strFromU8(parts[comments]) : undefined;
  const first = before ? largestComment(before) + 1 : 0;
  const numbered = remarks.map((remark, i) => ({ ...remark, comment: first + i }));
  const written = numbered.map(({ comment, lines }) => commentXml(comment, lines, author)).join('');
  const annotated = annotate(xml, numbered, author, paragraphs);
  const result = { ...parts, [main]: strToU8(annotated.xml) };
  const changes = annotated.changed.size + changeElsewhere(result, remarks, author);
  if (before && comments) {
    result[comments] = strToU8(withinRoot(before, written));
    return { parts: result, changes };
  }
  const name = freeName(parts, folder);
  result[name] = strToU8(`${XML_DECLARATION}<w:comments xmlns:w="${W_NAMESPACE}">${written}</w:comments>`);
  const relation = `<Relationship Id="${freeId(known)}" Type="${RELATIONSHIPS}/comments" Target="${name.slice(folder.length)}"/>`;
  result[relations] = strToU8(withinRoot(known, relation));
  const override = `<Override PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`;
  result['[Content_Types].xml'] = strToU8(withinRoot(textOf(parts, '[Content_Types].xml'), override));
  return { parts: result, changes };
}

/** @returns How many remarks have a change that could be tracked. */
function changeElsewhere(parts: Record<string, Uint8Array>, remarks: readonly WordRemark[], author: Author): number {
  const all = remarks.flatMap((remark) => (remark.elsewhere ?? []).map((change) => ({ remark, change })));
  const tracked = new Set<WordRemark>();
  for (const ofPart of groupsOf(all, ({ change }) => change.part)) {
    const { part } = ofPart[0].change;
    const { xml, changed } = annotate(
      textOf(parts, part),
      ofPart.map(({ change }) => change),
      author,
    );
    parts[part] = strToU8(xml);
    for (const { remark, change } of ofPart) if (changed.has(change)) tracked.add(remark);
  }
  return tracked.size;
}

/** Throws an OfficeError where the file lacks a part that every one has. */
function textOf(parts: Record<string, Uint8Array>, name: string): string {
  const part = parts[name];
  if (!part) throw broken();
  return strFromU8(part);
}

/** Puts something at the end of a part's root element, also where that is empty. */
function withinRoot(xml: string, content: string): string {
  const part = xml.trimEnd();
  const end = part.lastIndexOf('<');
  if (!part.startsWith('</', end)) {
    const name = nth(part.slice(end + 1).split(/[\s/]/u), 0);
    return `${part.replace(/(?<!\s)\s*\/>$/u, '>')}${content}</${name}>`;
  }
  return part.slice(0, end) + content + part.slice(end);
}

function emptyRelations(): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
}

/** The part that holds the file's own comments. */
function commentsPart(relations: string, folder: string): string | undefined {
  for (const [tag] of relations.matchAll(/<Relationship\s[^<>]*>/gu)) {
    if (!/Type="[^"]*\/relationships\/comments"/u.test(tag)) continue;
    const target = /Target="([^"]+)"/u.exec(tag)?.[1];
    if (target) return target.startsWith('/') ? target.slice(1) : folder + target;
  }
  return undefined;
}

function largestComment(comments: string): number {
  let largest = -1;
  for (const [, digits] of comments.matchAll(/<w:comment [^<>]*w:id="(\d{1,9})"/gu))
    largest = Math.max(largest, Number(digits));
  return largest;
}

function freeName(parts: Record<string, Uint8Array>, folder: string): string {
  for (let i = 0; ; i++) {
    const name = `${folder}comments${i || ''}.xml`;
    if (!parts[name]) return name;
  }
}

function freeId(relations: string): string {
  for (let i = 1; ; i++) {
    const id = `rIdMtcl${i}`;
    if (!relations.includes(`"${id}"`)) return id;
  }
}

function commentXml(id: number, lines: string[], { name, initials, date }: Author & { initials: string }): string {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`);
  const who = `w:author="${xmlText(name)}" w:date="${date}" w:initials="${xmlText(initials)}"`;
  return `<w:comment w:id="${id}" ${who}>${paragraphs.join('')}</w:comment>`;
}
