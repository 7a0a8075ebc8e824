/**
 * Duties that stand in sentences: "Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở …, báo cáo Giám đốc Sở trước ngày
 * 15/12/2027." Words in, words out; the sentence itself stays as it is.
 */
import { nth } from '../../known.ts';
import { deadlineParts } from '../deadline-parts.ts';
import { kindOfParty } from './people.ts';

export interface Duty {
  /** The clause that says it. */
  words: string;
  /** As the sentence names them. */
  leads?: string;
  coordinators?: string;
  /** As the sentence says it, where it gives a day. */
  deadline?: string;
  /** To whom the result goes. */
  to?: string;
  /** Somebody is told to do it in so many words; else it only stands under a heading. */
  assigned: boolean;
}

/** What somebody named in a sentence is to do begins with one of these. */
const VERBS =
  'chủ trì|chủ động|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|theo dõi|tổng hợp|triển khai|tổ chức|thực hiện|xây dựng|rà soát|hướng dẫn|kiểm tra|báo cáo|căn cứ|phổ biến|cập nhật|đôn đốc|thường xuyên|đề xuất|khẩn trương|nghiêm túc|tiếp tục|bố trí|lập|gửi|hoàn thành|đăng ký|thẩm định|cung cấp|công khai|ban hành|trình|quán triệt|tuyên truyền|đánh giá|giám sát|quản lý|tăng cường|bảo đảm|đảm bảo|nghiên cứu|định kỳ|đầu mối';
const LONGEST_NAME = 110;

/** "Giao X chủ trì …", "Đề nghị X …" */
const ASSIGNED = new RegExp(
  `^(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Pp]hân công|[Ủủ]y quyền)(?: cho)? (.{2,${LONGEST_NAME}}?),? (?:${VERBS})(?!\\p{L})`,
  'u',
);
/** "X chủ trì …" */
const NAMED = new RegExp(`^(.{2,${LONGEST_NAME}}?),? (${VERBS})(?!\\p{L})`, 'u');
const COORDINATED = new RegExp(
  `[Pp]hối hợp(?: chặt chẽ)?(?: với| cùng(?: với)?)? (.{2,160}?)(?=,? (?:${VERBS})(?!\\p{L})|[;.]|$)`,
  'u',
);
const RECIPIENT =
  /(?:gửi(?: báo cáo)?(?: kết quả)?(?: về)?|báo cáo|trình|về) (\p{Lu}[^,;.()]{1,80}?)(?=\s+(?:trước|chậm nhất|muộn nhất|để|theo|kết quả|xem xét|định kỳ|hằng|hàng|trong|vào|phê duyệt|ban hành|qua|tổng hợp)(?!\p{L})|\s*[,;.()]|\s*$)/u;
const DEADLINE_BEGINS =
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|định kỳ|hằng|hàng|mỗi (?:tháng|quý|tuần|năm)|từ (?:ngày|tháng) \d|trong (?:tháng|quý) |quý (?:\d|[IV]+(?!\p{L}))|tháng \d|ngày \d|(?:đầu|giữa|cuối) (?:tháng|quý|năm))/giu;
/** "Quyết định số 32/QĐ-SNgV ngày 05/01/2027" cites, "ban hành ngày …" tells. */
const CITED = /$(?<=(?:số \S+|ban hành|ký|sửa đổi)\s*|Luật[^,;.]*)/iu;
const MOST_WORDS = 16;
/** Of a clause; who tries more reads no sentence. */
const MOST_BEGINNINGS = 8;
const LONGEST_CLAUSE = 1500;
const MOST_CLAUSES = 30;

/** The duties of a text. `underHeading`: it stands under the name of somebody, who then does what no other is told to do. */
export function dutiesIn(text: string, underHeading: boolean): Duty[] {
  // "Văn phòng Sở chủ trì:" says nothing yet.
  if (text.trimEnd().endsWith(':')) return [];
  const clauses = clausesOf(text);
  const dated = clauses.filter(({ deadline }) => deadline !== undefined);
  const first = clauses[0];
  if (!first) return [];
  if (dated.length > 1) return dated.filter(({ leads }) => leads !== undefined || underHeading);
  const one: Duty = {
    ...first,
    words: text,
    ...pick(clauses, 'deadline'),
    ...pick(clauses, 'to'),
    ...pick(clauses, 'coordinators'),
  };
  const someone = one.leads !== undefined || underHeading;
  return someone && (one.assigned || one.deadline !== undefined || underHeading) ? [one] : [];
}

function pick<Key extends keyof Duty>(clauses: readonly Duty[], key: Key): Partial<Pick<Duty, Key>> {
  const found = clauses.find((clause) => clause[key] !== undefined);
  return found ? ({ [key]: found[key] } as Partial<Pick<Duty, Key>>) : {};
}

function clausesOf(text: string): Duty[] {
  return text
    .split(/(?<=[;.])\s+/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause) && clause.length <= LONGEST_CLAUSE)
    .slice(0, MOST_CLAUSES)
    .map(clauseDuty);
}

function clauseDuty(words: string): Duty {
  const assigned = ASSIGNED.exec(words)?.[1];
  const named = assigned === undefined ? namedIn(words) : undefined;
  const coordinators = COORDINATED.exec(words)?.[1];
  const deadline = deadlineIn(words);
  const to = RECIPIENT.exec(words)?.[1]?.trim();
  return {
    words,
    ...present('leads', assigned ?? named?.name),
    ...present('coordinators', coordinators),
    ...present('deadline', deadline),
    ...present('to', to !== undefined && kindOfParty(to) !== undefined ? to : undefined),
    assigned: assigned !== undefined || (named?.tells ?? false),
  };
}

function present<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  const tidy = value?.replace(/(?<![\s,:;])[\s,:;]+$/u, '').trim();
  return tidy ? ({ [key]: tidy } as Record<Key, string>) : {};
}

/** "Sở Y đề nghị các đơn vị báo cáo …": who asks does not do it. */
const ASKED = /(?<!\p{L})(?:đề nghị|yêu cầu|giao)(?= |$)/u;

/** "Văn phòng Sở chủ trì …": a name in front of what it does. */
function namedIn(words: string): { name: string; tells: boolean } | undefined {
  const [, found = '', verb = ''] = NAMED.exec(words) ?? [];
  const asked = ASKED.exec(found);
  const name = asked ? found.slice(asked.index + asked[0].length).trim() : found;
  if (!name || !/^\p{Lu}/u.test(found) || kindOfParty(name) === undefined) return undefined;
  return { name, tells: /chủ trì|trách nhiệm|đầu mối|là /iu.test(verb) };
}

/** The first phrase that gives a day. */
function deadlineIn(text: string): string | undefined {
  for (const { index } of [...text.matchAll(DEADLINE_BEGINS)].slice(0, MOST_BEGINNINGS)) {
    if (CITED.test(text.slice(Math.max(0, index - 60), index))) continue;
    const words = nth(text.slice(index).split(/[;()]/u, 1), 0).split(/\s+/u, MOST_WORDS);
    for (let count = words.length; count > 0; count--) {
      const phrase = words
        .slice(0, count)
        .join(' ')
        .replace(/^trong (?=tháng|quý)/iu, '')
        .replace(/(?<![.,:])[.,:]+$/u, '');
      if (isDated(phrase)) return phrase;
    }
  }
  return undefined;
}

function isDated(phrase: string): boolean {
  const parts = deadlineParts(phrase);
  const [part] = parts;
  // Words behind the day would be read as a remark.
  return parts.length === 1 && part !== undefined && part.when.type !== 'words' && part.remark === undefined;
}

/** "chủ trì Văn phòng Sở, trước ngày 15/12/2027"; `heading`: who is named above it. */
export function saidOf({ leads, deadline, to }: Duty, heading: string | undefined): string {
  const who = leads ?? heading;
  return [...(who ? [`chủ trì ${who}`] : []), ...(deadline ? [deadline] : []), ...(to ? [`gửi ${to}`] : [])].join(', ');
}

/** "Trách nhiệm của Văn phòng Sở:" → "Văn phòng Sở"; undefined where the heading names nobody. */
export function partyOfHeading(heading: string): string | undefined {
  const name = heading
    .replace(/^(?:trách nhiệm(?: thực hiện)? của|nhiệm vụ của|đối với|giao|đề nghị)\s+/iu, '')
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)/gu, '')
    .replace(/(?<!\s)\s*[:.]\s*$/u, '')
    .trim();
  return kindOfParty(name) === undefined || name.length > LONGEST_NAME ? undefined : name;
}
