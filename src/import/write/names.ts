/** Names that a set of files gives: those that were there before, and new ones. */
import { agencyDefaults } from '../../plan/agency-kinds.ts';
import { decidesInOwnName, isDeputy } from '../../plan/deputies.ts';
import { asciiName, suggestedSign } from '../../starters/answers.ts';
import { type CitedDocument, citedDocument, idOfDocument } from '../recognise/bases.ts';
import { freeId, type PartyKind, People } from '../recognise/people.ts';
import { keyOf } from '../recognise/spellings.ts';
import { foldedSpelling } from '../tidy.ts';
import type { Signer, Understood } from '../understood.ts';
import { properName } from './proper-name.ts';
import { short, type Writer } from './text.ts';

/** What a directory in the folder declares. */
export interface KnownDirectory {
  /** "danh-ba.mtcl" */
  file: string;
  agency: { id: string; title: string };
  parties: { id: string; title: string; kind: PartyKind }[];
  signatories: { id: string; position?: string; fullName?: string }[];
  documents: { id: string; sign?: string; title: string }[];
  abbreviations: { id: string; title: string }[];
  /** All names it gives. */
  ids: string[];
}

interface NamedAgency {
  id: string;
  title: string;
  superior?: string;
  place?: string;
  sign?: string;
  nation?: string;
  /** The file names no agency. */
  guessed: boolean;
}

export class Names {
  readonly people: People;
  readonly agency: NamedAgency;
  readonly known: KnownDirectory | undefined;
  readonly signatory: string | undefined;
  readonly clerk: string | undefined;
  readonly cosigners: string[];
  private readonly ids = new Set<string>();
  private readonly documents: { id: string; document: CitedDocument }[] = [];
  /** By sign and title: of those known by their title's folded words. */
  private readonly documentIds = new Map<string, string>();
  private readonly knownDocumentIds = new Map<string, string>();
  private readonly abbreviations: { id: string; title: string }[];
  private readonly newSigners: { id: string; signer: Signer }[] = [];
  /** Its documents are signed on behalf of a collective, but for those of its chairman. */
  private readonly signsForMany: boolean;
  private objectives = 0;

  constructor(document: Understood, corpus: string, directories: readonly KnownDirectory[]) {
    const agency = agencyOf(document, corpus);
    this.signsForMany =
      agencyDefaults(agency.title).leadership === 'collective' && !decidesInOwnName(document.authority[0] ?? '');
    this.known = directories.find(({ agency: { title } }) => keyOf(title) === keyOf(agency.title));
    for (const id of this.known?.ids ?? []) this.ids.add(id.toLocaleLowerCase('vi'));
    for (const { id, sign = '', title } of this.known?.documents ?? []) {
      const key = `${sign}\n${foldedSpelling(title)}`;
      if (!this.knownDocumentIds.has(key)) this.knownDocumentIds.set(key, id);
    }
    this.agency = this.known
      ? { ...agency, ...this.known.agency }
      : { ...agency, id: freeId(asciiName(agency.sign ?? suggestedSign(agency.title), 'CQ'), this.ids) };
    const knownAbbreviations = new Set((this.known?.abbreviations ?? []).map(({ id }) => id));
    this.abbreviations = abbreviationsIn(corpus)
      .filter(({ id }) => !knownAbbreviations.has(id) && !this.ids.has(id.toLocaleLowerCase('vi')))
      .map(({ id, title }) => ({ id: freeId(id, this.ids), title }));
    this.people = new People(this.ids, this.known?.parties, [
      ...(this.known?.abbreviations ?? []),
      ...this.abbreviations,
    ]);
    this.signatory = document.signer && this.sign(document.signer);
    this.clerk = document.clerk && this.sign(document.clerk);
    this.cosigners = (document.cosigners ?? []).map((signer) => this.sign(signer));
  }

  private sign(signer: Signer): string {
    const same = this.known?.signatories.find(
      ({ fullName, position }) =>
        foldedSpelling(fullName ?? '') === foldedSpelling(signer.fullName ?? '') &&
        foldedSpelling(position ?? '') === foldedSpelling(signer.position ?? ''),
    );
    if (same) return same.id;
    const id = freeId(asciiName(camel(signer.position ?? signer.fullName ?? ''), 'NguoiKy'), this.ids);
    this.newSigners.push({ id, signer });
    return id;
  }

  /** The name of the next objective. */
  objective(): string {
    this.objectives += 1;
    return freeId(`MT${this.objectives}`, this.ids);
  }

  /** The name of a cited document; undefined where its words stay words. */
  basis(text: string): string | undefined {
    const document = citedDocument(text);
    if (!document) return undefined;
    const { sign = '', title } = document;
    const key = `${sign}\n${title}`;
    const same = this.knownDocumentIds.get(`${sign}\n${foldedSpelling(title)}`) ?? this.documentIds.get(key);
    if (same) return same;
    const id = freeId(idOfDocument(document), this.ids);
    this.documents.push({ id, document });
    this.documentIds.set(key, id);
    return id;
  }

  get documentCount(): number {
    return this.documents.length;
  }

  /** What no file declares yet. */
  writeDeclarations(out: Writer): void {
    if (!this.known) {
      const { id, title, superior, place, sign, nation } = this.agency;
      out.block(`cơ quan ${id} ${short([title])}`, () => {
        if (superior) {
          // The program would abbreviate it.
          const full = /^(?:ủy|uỷ) ban nhân dân|^hội đồng nhân dân/imu.test(superior);
          const wording = full ? ` ghi là ${short(superior.split('\n'))}` : '';
          out.line(`chủ quản: ${short(superior.split('\n'))}${wording}`);
        }
        if (place) out.line(`địa danh: ${short([place])}`);
        if (sign) out.line(`ký hiệu: ${short([sign])}`);
        if (nation) out.line(`quốc hiệu: ${short([nation])}`);
      });
    }
    const words = { unit: 'đơn vị', group: 'nhóm', role: 'vai trò' };
    for (const kind of ['unit', 'group', 'role'] as const) {
      const parties = this.people.all().filter((party) => party.kind === kind && !party.known);
      if (parties.length > 0) out.line('');
      for (const { id, title } of parties) out.line(`${words[kind]} ${id} ${short([title])}`);
    }
    for (const { id, signer } of this.newSigners) this.writeSigner(out, id, signer);
    if (this.documents.length > 0) out.line('');
    for (const { id, document } of this.documents) writeDocument(out, id, document);
    if (this.abbreviations.length > 0) out.line('');
    for (const { id, title } of this.abbreviations) out.line(`viết tắt ${id} ${short([title])}`);
  }

  private writeSigner(out: Writer, id: string, signer: Signer): void {
    out.line('');
    out.block(`người ký ${id}`, () => {
      const property = (word: string, value: string | undefined) => {
        if (value) out.line(`${word}: ${short([value])}`);
      };
      // What the program would write of itself and the page does not have.
      if (this.signsForMany && !signer.onBehalfOf && !signer.byOrderOf && !signer.authorisedBy) {
        out.line('thay mặt: ""');
      }
      property('thay mặt', signer.onBehalfOf);
      property('quyền', signer.acting);
      if (isDeputy(signer.position ?? '') && !signer.forHead && !signer.acting && !signer.authorisedBy) {
        out.line('ký thay: ""');
      }
      property('ký thay', signer.forHead);
      property('thừa lệnh', signer.byOrderOf);
      property('thừa ủy quyền', signer.authorisedBy);
      if (signer.position) {
        const wording = signer.authorityWording ? ` ghi là ${short(signer.authorityWording.split('\n'))}` : '';
        out.line(`chức vụ: ${short(signer.position.split('\n'))}${wording}`);
      }
      property('chức vụ khác', signer.otherOffice);
      property('họ tên', signer.fullName);
    });
  }
}

function camel(words: string): string {
  return words
    .split(/\s+/u)
    .slice(0, 5)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1))
    .join('');
}

function writeDocument(out: Writer, id: string, { kind, sign, date, issuer, title }: CitedDocument): void {
  out.block(`văn bản ${id}`, () => {
    const head = [
      `loại: ${kind}`,
      sign ? `số: ${short([sign])}` : '',
      date ? `ngày: ${date.split('-').toReversed().join('/')}` : '',
      issuer ? `của: ${short([issuer])}` : '',
    ];
    out.line(head.filter(Boolean).join('  '));
    if (title) out.line(`trích yếu: ${short([title])}`);
  });
}

function agencyOf({ agency, annexes, title }: Understood, corpus: string): Omit<NamedAgency, 'id'> {
  const named = agency.title ?? agencyIn([...annexes.map(({ reference }) => reference ?? ''), title.join(' ')]);
  const own = named ? properName(named, corpus) : 'Cơ quan ban hành';
  return {
    title: own,
    ...(agency.superior
      ? {
          superior: agency.superior
            .split('\n')
            .map((line) => properName(line, corpus))
            .join('\n'),
        }
      : {}),
    ...(agency.place ? { place: agency.place } : {}),
    ...(agency.sign ? { sign: agency.sign } : {}),
    ...(agency.nation ? { nation: agency.nation } : {}),
    guessed: !named,
  };
}

const OF_AGENCY = / của (?=(?:Sở|UBND|Ủy ban|Chủ tịch|Chi cục|Ban|Bộ|Cục|Trung tâm|Văn phòng) )/gu;
const AGENCY = /^([^().,;]+?)(?:(?<!\s)\s+năm\b.*)?[).]*$/u;
/** Longer is no name, with the year behind it. */
const LONGEST_AGENCY = 300;

/** "… của Sở Ngoại vụ)": the last one that the words end with. */
function agencyIn(texts: string[]): string | undefined {
  for (const text of texts) {
    const end = text.slice(-LONGEST_AGENCY);
    const found = [...end.matchAll(OF_AGENCY)]
      .map(({ 0: of, index }) => AGENCY.exec(end.slice(index + of.length))?.[1])
      .findLast((name) => name !== undefined);
    if (found) return found.replace(/^Chủ tịch /u, '').trim();
  }
  return undefined;
}

/** "thủ tục hành chính (TTHC)", "(sau đây viết tắt là HTQLCL)": where the letters are those of the words in front. */
function abbreviationsIn(corpus: string): { id: string; title: string }[] {
  const found = new Map<string, string>();
  for (const { index, 1: letters = '' } of corpus.matchAll(
    /\((?:(?:sau đây )?(?:viết tắt|gọi tắt|gọi chung) là:? )?(\p{Lu}{3,10})\)/gu,
  )) {
    const words = corpus
      .slice(Math.max(0, index - 200), index)
      .trim()
      .split(/\s+/u)
      .slice(-letters.length);
    const fits =
      words.length === letters.length &&
      words.every((word, i) => word.charAt(0).toLocaleUpperCase('vi') === letters[i]);
    if (fits && !found.has(letters)) found.set(letters, words.join(' '));
  }
  return [...found].map(([id, title]) => ({ id, title }));
}
