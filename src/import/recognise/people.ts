/** Who leads, helps and watches: names in cells become units, groups and roles, one for all its spellings. */
import { heldBy, nth } from '../../known.ts';
import { onceFor } from '../../memo.ts';
import { initials } from '../../starters/answers.ts';
import { isUpper, tidy } from '../tidy.ts';
import { withoutNotes } from './marks.ts';
import { keyOf, type Spellings, spellingsOf } from './spellings.ts';

export type PartyKind = 'unit' | 'group' | 'role';

export interface KnownParty {
  id: string;
  title: string;
  kind: PartyKind;
  /** As they stand in the file, the commonest first. */
  spellings: string[];
  /** Declared in a file that was there before. */
  known: boolean;
}

const GROUP =
  /^(?:các|những|tất cả|toàn thể|ubnd các|ủy ban nhân dân các|(?:lãnh đạo|trưởng|thủ trưởng|giám đốc) (?:các|cơ quan)|sở, )(?!\p{L})/iu;
const ROLE =
  /^(?:qmr|đại diện lãnh đạo|(?:tổ |ban )?thư ký|ban chỉ đạo|bcđ|bcd|lãnh đạo|giám đốc|phó|chủ tịch|trưởng|thủ trưởng|chánh|công chức|cán bộ|ccvc|cbcc|viên chức|tổ giúp việc|hội đồng)(?!\p{L})/iu;
const UNIT =
  /^(?:sở|phòng|văn phòng|vp|ban|bộ|ủy ban|uỷ ban|ubnd|hđnd|trung tâm|tt|chi cục|cục|công an|bộ chỉ huy|thanh tra|báo|đài|trường|bệnh viện|hội|đoàn|liên đoàn|tổ|bộ phận|đơn vị|cơ quan|công đoàn|đảng ủy|đảng uỷ|chi bộ|tỉnh ủy|thành ủy|kho bạc|thuế|chi nhánh|viện|quỹ|mặt trận|ubmttq|tòa án|viện kiểm sát|đội|hạt|trạm|ngân hàng|bảo hiểm)(?!\p{L})/iu;

/** Work, and things, whose first syllable is that of a body: "Tổ chức tập huấn", "Báo cáo quý". */
const NO_PARTY =
  /^(?:tổ chức(?! (?:chính trị|xã hội|đảng|cán bộ|công đoàn|liên quan|tín dụng))|báo cáo|ban hành|hội nghị|hội thảo|hội họp|hội nhập|báo chí|bộ máy|viện trợ|quỹ đất|đoàn (?:ra|vào)|đội ngũ|trường hợp|thuế suất|viện dẫn|đoàn kết|đài thọ|bộ (?:chỉ số|tiêu chí|câu hỏi|luật|tài liệu|hồ sơ|đơn giá|định mức|thủ tục)|phòng,? (?:ngừa|chống|cháy)|hội đủ|cục bộ|trạm dừng)(?!\p{L})/iu;

/** Longer is a sentence. */
const LONGEST_NAME = 110;

export function kindOfParty(name: string): PartyKind | undefined {
  if (name.length > LONGEST_NAME || /^(?:theo|như|do|tùy)\s/iu.test(name) || /\d\/\S/u.test(name)) return undefined;
  if (NO_PARTY.test(name) || /:| phối hợp(?!\p{L})| chủ trì(?!\p{L})/u.test(name)) return undefined;
  if (GROUP.test(name) || (name.includes(',') && severalIn(name))) return 'group';
  if (/ các (?:xã|phường|huyện|sở|ngành|phòng|ban|đơn vị|tỉnh|thành phố)(?!\p{L})/u.test(name)) return 'group';
  if (ROLE.test(name)) return 'role';
  return UNIT.test(name) ? 'unit' : undefined;
}

/** A comma in "Phòng Tổ chức, Công chức và Thi đua" is one of a name: nothing behind it is a body of its own. */
function severalIn(name: string): boolean {
  const [first = '', ...rest] = name.split(/(?<!\s),\s*/u);
  if (!UNIT.test(first)) return ROLE.test(first);
  return rest.some((piece) => GROUP.test(piece) || kindOfParty(piece) === 'unit');
}

/** Bodies whose own name is that of their fields of work: "Phòng Tổ chức, Công chức". */
const NAMED_BY_FIELDS = /^(?:phòng|ban|vụ|cục|sở|bộ)\s/iu;
const STAFF = /^(?:công chức|viên chức|cán bộ)(?!\p{L})/iu;

const LONGEST_LIST = 20_000;

/** A cell as names: "- QMR;", "Sở A; Sở B", "Văn phòng/ BCĐ ISO". */
export function namesIn(lines: readonly string[], isKnown: (name: string) => boolean): string[] {
  // As many words are no list that anybody reads name by name.
  if (lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_LIST) return [tidy(lines.join(' '))];
  const whole: string[] = [];
  for (const line of lines.map(withoutNotes)) {
    const dashed = /^[-–—•+]\s*/u.test(line);
    const text = line.replace(/^[-–—•+]\s*/u, '');
    const before = whole.at(-1);
    const goesOn = before !== undefined && !dashed && !/[;.]$/u.test(before) && !startsName(before, text);
    if (goesOn) whole[whole.length - 1] = `${before} ${text}`;
    else whole.push(text);
  }
  return whole
    .flatMap((text) => text.split(';'))
    .map((text) => tidy(text.replace(/(?<![.,;:])[.,;:]+\s*$/u, '')))
    .filter(Boolean)
    .flatMap((text) =>
      split(
        text,
        /(?:(?<!\s)\s+)?\/\s*/u,
        (piece) => isKnown(piece) || (kindOfParty(piece) !== undefined && /^\p{Lu}/u.test(piece)),
      ),
    )
    .flatMap((text) => (isKnown(text) ? [text] : split(text, /(?:(?<!\s)\s+)?,\s*|(?<!\s)\s+và\s+/u, isKnown)))
    .flatMap((text) => (isKnown(text) ? [text] : byBodies(text, isKnown)))
    .flatMap((text) => (isKnown(text) ? [text] : text.split(AND_BODY)));
}

/** "Thanh tra Sở và Phòng Hạ tầng" are two, "Văn phòng HĐND và UBND" is one. */
const AND_BODY = / và (?=(?:Phòng|Sở|Trung tâm|Chi cục|Thanh tra|Công an|Văn phòng) \p{Lu})/u;

/**
 * "Văn phòng, Thanh tra" are two, "Phòng Tổ chức bộ máy và Công chức, viên chức" is one: a name begins with a capital
 * and what bodies begin with, or with "các". The text itself where something in it is no name.
 */
function byBodies(text: string, isKnown: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const piece of text.split(/(?:(?<!\s)\s+)?,\s*/u)) {
    const before = names.at(-1);
    const field = before !== undefined && NAMED_BY_FIELDS.test(before) && STAFF.test(piece);
    const begins = isKnown(piece) || (!field && /^(?:\p{Lu}|các )/u.test(piece) && kindOfParty(piece) !== undefined);
    if (before === undefined || begins) names.push(piece);
    else names[names.length - 1] = `${before}, ${piece}`;
  }
  return names.every((name) => isKnown(name) || kindOfParty(name) !== undefined) ? names : [text];
}

function startsName(before: string, text: string): boolean {
  if (/(?:^|\s)(?:lãnh đạo|của|và|thuộc|,)$/iu.test(before)) return false;
  return kindOfParty(text) !== undefined && /^\p{Lu}/u.test(text);
}

function split(text: string, at: RegExp, fits: (piece: string) => boolean): string[] {
  const pieces = text.split(at).filter(Boolean);
  return pieces.length > 1 && pieces.every(fits) ? pieces : [text];
}

/** The names of a set of files. */
export class People {
  private readonly byKey = new Map<string, KnownParty>();
  /** By the name that files call them by, as a cell may too. */
  private readonly byId = new Map<string, KnownParty>();
  private readonly counts = new Map<string, Map<string, number>>();
  /** Keys of which spellings were counted since they were put in order. */
  private readonly unsettled = new Set<string>();
  /** The same few names stand in thousands of cells. */
  private readonly keys = new Map<string, string>();

  private aliases: ReadonlyMap<string, string> = new Map();
  /** Names whose letters may stand for several others. */
  unsure: Spellings['unsure'] = [];

  constructor(
    private readonly ids: Set<string>,
    known: { id: string; title: string; kind: PartyKind }[] = [],
    private readonly abbreviations: readonly { id: string; title: string }[] = [],
  ) {
    for (const { id, title, kind } of known) {
      const party: KnownParty = { id, title, kind, spellings: [title], known: true };
      this.byKey.set(this.keyOf(title), party);
      this.byId.set(id, party);
    }
  }

  /**
   * A first reading of all cells: their names are declared. What stands alone in any of them is a name in every other,
   * whichever comes first.
   */
  learn(cells: readonly (readonly string[])[]): void {
    const isDeclared = (piece: string) => this.byKey.has(this.keyOf(piece));
    const alone = new Set(
      cells
        .flatMap((lines) => namesIn(lines, isDeclared))
        .filter((name) => !name.includes(',') && kindOfParty(name) !== undefined)
        .map((piece) => this.keyOf(piece)),
    );
    const names = cells.flatMap((lines) =>
      namesIn(lines, (piece) => isDeclared(piece) || alone.has(this.keyOf(piece))),
    );
    const titles = [...this.byKey.values()].map(({ title }) => title);
    const { aliases, unsure } = spellingsOf(
      [...titles, ...names.filter((name) => kindOfParty(name) !== undefined)],
      this.abbreviations,
    );
    this.aliases = aliases;
    this.unsure = unsure;
    this.keys.clear();
    const whole = new Map(
      names.toReversed().flatMap((name) => (keyOf(name) === this.keyOf(name) ? [[keyOf(name), name]] : [])),
    );
    for (const name of names) this.add(name, whole.get(this.keyOf(name)));
  }

  private keyOf(name: string): string {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const bare = keyOf(name);
    const key = this.aliases.get(bare) ?? bare;
    this.keys.set(name, key);
    return key;
  }

  /** @param whole The spelling that its own name is made of. */
  private add(name: string, whole = name): void {
    const kind = kindOfParty(name);
    const key = this.keyOf(name);
    const known = this.byKey.get(key);
    if (!known && !kind) return;
    const counts = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, counts);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.unsettled.add(key);
    if (!known && kind) {
      this.byKey.set(key, { id: freeId(idOf(whole), this.ids), title: name, kind, spellings: [], known: false });
    }
  }

  /** The commonest spelling is the name; one of which others are but the letters before those. */
  private settle(): void {
    for (const key of this.unsettled) {
      const party = heldBy(this.byKey, key);
      const short = (name: string) => (keyOf(name) === key ? 0 : 1);
      const counts = [...heldBy(this.counts, key)].toSorted(
        ([a, times], [b, others]) => short(a) - short(b) || others - times,
      );
      party.spellings = counts.map(([spelling]) => spelling);
      if (!party.known) party.title = nth(party.spellings, 0);
    }
    this.unsettled.clear();
  }

  find(name: string): KnownParty | undefined {
    this.settle();
    return this.byKey.get(this.keyOf(name)) ?? this.byId.get(name);
  }

  /** The names of a cell in their order. */
  names(lines: readonly string[]): { name: string; party?: KnownParty }[] {
    return namesIn(lines, (piece) => this.find(piece) !== undefined).map((name) => ({ name, party: this.find(name) }));
  }

  all(): KnownParty[] {
    this.settle();
    return [...this.byKey.values()];
  }
}

/** "Phòng Hợp tác quốc tế" → "PHTQT"; a word of capitals stays: "QMR". */
export function idOf(name: string): string {
  const first = nth(name.split(/[\s,(]/u), 0);
  if (name.length < 12 && isUpper(first) && !name.includes(' ')) return first.replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.split(/\s+/u);
  // Abbreviations inside a name stay whole: "UBND tỉnh" → "UBNDT".
  const letters = words.map((word) => (isUpper(word) && /^\p{Lu}{2,5}$/u.test(word) ? word : initials(word))).join('');
  return /^\p{L}/u.test(letters) ? letters.slice(0, 12) : 'DV';
}

/** The name, or the name with a number behind it; taken from now on. */
export function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted || 'X';
  const counts = lastNumbers(taken);
  let id = base;
  let number = counts.get(base) ?? 1;
  while (taken.has(id.toLocaleLowerCase('vi'))) id = `${base}${++number}`;
  counts.set(base, number);
  taken.add(id.toLocaleLowerCase('vi'));
  return id;
}

/** How far the numbers behind each name have come: the next one need not try them all again. */
const lastNumbers = onceFor((_taken: Set<string>) => new Map<string, number>());
