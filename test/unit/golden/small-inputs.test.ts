/** What people type outside a file of the language: `mtcl.json`, the answers for a new plan. */
import { test } from 'vitest';
import { beginsWithTime, startsProperty } from '../../../src/language/lexer/deadline-line.ts';
import { movedInDeadline, movedInText } from '../../../src/language/new-files/moved-years.ts';
import { advisoryBody } from '../../../src/plan/advisory-bodies.ts';
import { agencyDefaults } from '../../../src/plan/agency-kinds.ts';
import { communeKind, isNamedAfter } from '../../../src/plan/communes.ts';
import { namesCompetence } from '../../../src/plan/competence.ts';
import { decidesInOwnName, headOfDeputy, isDeputy } from '../../../src/plan/deputies.ts';
import type { IssuedDocument } from '../../../src/plan/model.ts';
import { mayAccept, readAcceptance } from '../../../src/rules/acceptance.ts';
import { readSettings } from '../../../src/rules/project-file.ts';
import { agencyOf, type PlanAnswers } from '../../../src/starters/agency-words.ts';
import { officialName, personName, placeName, suggestedPlace, suggestedSign } from '../../../src/starters/answers.ts';
import { toldByAlternatives } from './alternatives.ts';
import { expectApproved } from './approved.ts';
import { BASES, BODIES, COMMENTS, PEOPLE, STARTS, YEARS } from './name-alternatives.ts';

const SETTINGS = [
  '{}',
  '[]',
  'null',
  '"x"',
  '{ "rules": null }',
  '{ "rules": [] }',
  '{ "rules": { "MTCL202": "off", "MTCL302": "hint", "MTCL001": "off", "MTCL999": "off", "MTCL203": "mạnh", "MTCL204": 5 } }',
  '{ "rule": {}, "holiday": 1, "abc": 2, "$schema": "x" }',
  '{ "abbreviations": ["BQL", "KTXH"], "places": ["Võ Thị Sáu"], "words": ["kìm"] }',
  '{ "abbreviations": "BQL", "places": [1], "words": {} }',
  '{ "replaced": { "01/2011/TT-BNV": { "by": "30/2020/NĐ-CP", "from": "2020-03-05" } } }',
  '{ "replaced": { "a": { "by": "b" }, "b": { "from": "2020-03-05" }, "c": { "by": "d", "from": "5/3/2020" }, "d": 1, "e": { "by": 2, "from": "2020-03-05" } } }',
  '{ "replaced": { "a": { "by": "b", "from": "2020-03-05", "passed": "2020-01-01", "name": "Luật A" }, "b": { "by": "c", "from": "2020-03-05", "passed": "xưa" }, "c": { "by": "c", "from": "2020-03-05", "name": 1 } } }',
  '{ "replaced": [] , "provinces": "x", "cities": 1, "bodies": false }',
  '{ "provinces": { "Bình Phú": { "into": "Bình Hải", "from": "2025-07-01" }, "X": { "into": "Y" } }, "cities": { "Bình Hải": { "from": "2027-01-01" }, "Z": {} }, "bodies": { "Sở A": { "by": "Sở B", "from": "2025-03-01" }, "Sở C": {} } }',
  '{ "standards": { "9001": [2026], "9000": ["2026"], "9004": 2026, "14001": [] } }',
  '{ "standards": [2026] }',
  '{ "holidays": { "2027": { "closed": [{ "from": "2027-02-04", "to": "2027-02-10", "note": "Tết" }], "makeUp": [{ "from": "2027-02-20", "to": "2027-02-20" }] }, "27": {}, "2028": {}, "2029": { "closed": 1 }, "2030": { "closed": [{ "from": "2030-02-10", "to": "2030-02-04" }] }, "2031": { "makeUp": [{ "from": "x", "to": "y" }] }, "2032": 5 } }',
  '{ "holidays": [] }',
  `{ ${Array.from({ length: 103 }, (_, i) => `"x${i}": 1`).join(', ')} }`,
];

test('mtcl.json', async () => {
  const lines = SETTINGS.map((text) => {
    const { settings, problems } = readSettings(text);
    const said = problems.slice(-8).map(({ message, start, end }) => `    ${start}–${end}: ${message}`);
    return [`=== ${text.slice(0, 300)}`, `    ${JSON.stringify(settings)}`, `    ${problems.length}`, ...said].join(
      '\n',
    );
  });
  await expectApproved('command-line/settings.txt', lines.join('\n'));
});

const ANSWERS: Omit<PlanAnswers, 'year'>[] = [
  { kind: 'department', name: 'khí văn', superior: ' UBND  tỉnh Bình Hải ', head: 'TS. Nguyễn Văn A' },
  {
    kind: 'department',
    name: 'Sở Khí văn',
    place: 'tỉnh Bình Hải',
    sign: 'SKV',
    units: 'Văn phòng; Phòng A;phòng a; Ban B',
  },
  { kind: 'department', name: '' },
  { kind: 'commune', name: 'UBND xã An Phú', head: 'Ông Nguyễn Văn A' },
  { kind: 'commune', name: 'Uỷ ban nhân dân phường Lê Lợi', place: 'phường Lê Lợi' },
  {
    kind: 'commune',
    name: 'đặc khu Phú Hải',
    place: 'đặc khu Phú Hải',
    units: '- Văn phòng\n+ Phòng Kinh tế\n1. Trung tâm A\n2) Trung tâm B',
  },
  { kind: 'commune', name: 'Phường 5', place: 'Phường 5' },
  {
    kind: 'branch',
    name: 'Chi cục Đo lường',
    superior: 'Sở Khoa học và Công nghệ tỉnh Bình Hải',
    units: 'Phòng Hành chính, Tổng hợp, Phòng Kỹ thuật',
  },
  { kind: 'branch', name: 'Đo lường', superior: 'Sở X' },
  {
    kind: 'other',
    name: 'Trường Chính trị',
    units: ['Phòng Đào tạo', 'Bộ phận Một cửa', 'Ban Quản lý', 'Văn phòng Trường'],
  },
  { kind: 'other', name: 'Trung tâm Phục vụ hành chính công', head: 'Bà PGS.TS Trần Thị B', sign: ' ttpv ' },
  { kind: 'other', name: '\u200bBáo\u00a0Bình Hải ( cơ quan ) ,số 1', units: 'A,B' },
];

test('the agency of a new plan', async () => {
  const lines = ANSWERS.map((answers) => {
    const { kind, name, superior = '' } = answers;
    const made = agencyOf({ ...answers, year: 2027 }, ['VP', 'da']);
    return `${JSON.stringify(answers)}\n    ${JSON.stringify(made)}\n    ${suggestedPlace(name, superior, kind)}`;
  });
  await expectApproved('command-line/agency-words.txt', lines.join('\n'));
});

const said = (facts: Record<string, unknown>) =>
  Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? name : `${name} ${JSON.stringify(value)}`))
    .join(', ');
const KINDS = ['department', 'commune', 'branch', 'other'] as const;
const basis = (words: string) =>
  ({ text: { parts: [{ kind: 'text', text: words }] } }) as unknown as IssuedDocument['bases'][number];

const NAMES: Record<string, [templates: string[], tell: (words: string) => string]> = {
  bodies: [
    BODIES,
    (words) =>
      said({
        ...agencyDefaults(words),
        name: undefined,
        advisory: advisoryBody(words)?.example,
        commune: communeKind(words),
        namedAfter: isNamedAfter(words),
        official: KINDS.map((kind) => officialName(words, kind)).filter((name) => name !== words),
        place: placeName(words),
        suggested: suggestedPlace(words, '', 'other'),
        sign: suggestedSign(words),
      }),
  ],
  people: [
    PEOPLE,
    (words) =>
      said({
        deputy: isDeputy(words),
        head: headOfDeputy(words),
        inOwnName: decidesInOwnName(words),
        name: personName(words) === words ? undefined : personName(words),
      }),
  ],
  comments: [COMMENTS, (words) => said({ may: mayAccept(words), ...readAcceptance(words) })],
  bases: [BASES, (words) => said({ givesCompetence: namesCompetence([basis(words)]) })],
  starts: [STARTS, (words) => said({ time: beginsWithTime(words, 0), property: startsProperty(words, 0) })],
  years: [
    YEARS,
    (words) => said({ text: movedInText(words, 2026, 2027), deadline: movedInDeadline(words, 2026, 2027) }),
  ],
};

test.each(Object.entries(NAMES))('words that are told apart by how they begin: %s', async (name, [templates, tell]) => {
  const told = templates.map((template) => toldByAlternatives(template, tell, true));
  await expectApproved(`command-line/every-${name}.txt`, told.join('\n'));
});
