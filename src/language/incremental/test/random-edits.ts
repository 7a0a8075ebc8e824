/** Texts to edit, and edits as people make them: letters, signs, lines copied and taken away, all of it undone. */
import { readdirSync, readFileSync } from 'node:fs';
import { samplePlan } from '../../../bench/sample.ts';

export interface Change {
  from: number;
  to: number;
  text: string;
}

const LETTERS = [...'aăđươ xTq1,.'];
const PIECES = [
  ...['"', '"', '“', '”', '"""', '{', '}', '{', '}', '/*', '*/', '//', '\\', '\\\n', ';', ';\n', ',', ',\n', '-', '- '],
  ...[':', '?', '#', '/', '*', '•', '.', '\n', '\n', '\r\n', '\r', ' ', '\t', '}\n', ' {\n', 'thời hạn: ', '{P1}'],
  ...[
    'thời hạn: quý I;\n',
    'thời hạn: quý I\n',
    '{không-có}',
    'mục tiêu ',
    'nhiệm vụ "x"\n',
    'trước ngày ',
    '- quý II\n',
  ],
  ...['\nnhiệm vụ t "x" {\n', '\nđơn vị A "A"\n', '\nđơn vị B "B" ', 'ghi là "y"', '\ndùng "a.mtcl"\n', '// ghi chú\n'],
  ...[
    'tiến độ ngày 15/06/2027: hoàn thành\n',
    '/* ghi chú */',
    '/* a\n b */\n',
    '\nphần "I" {\n"x"\n}\n',
    'chủ trì: P2',
  ],
  ...[
    '- chủ trì "A": P1;\n',
    '\n- chủ trì: P1\n',
    'e\u0302',
    '\u200b',
    '2027',
    '12/05/2027',
    'thuộc MT1',
    '{chú thích: a}',
  ],
  ...[
    '"a "b" c"',
    '\nđiểm "x" { chủ trì: P1 }\n',
    '\n- "x"\n',
    'chỉ tiêu: từ 9%\n',
    'diễn giải: "x"\n',
    'số: 11-KH/A ',
  ],
];

/** A random change of a text. */
export function change(text: string, next: () => number): Change {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const at = Math.floor(next() * (text.length + 1));
  const until = (most: number) => Math.min(text.length, at + Math.floor(next() * most));
  const kind = next();
  if (kind < 0.25) return { from: at, to: at, text: pick(LETTERS) };
  if (kind < 0.35) return { from: at, to: Math.min(text.length, at + 1), text: '' };
  if (kind < 0.45) return { from: at, to: until(40), text: '' };
  if (kind < 0.5) return { from: at, to: until(600), text: '' };
  if (kind < 0.66) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    if (kind >= 0.6) return { from: start, to: Math.max(start, end < 0 ? text.length : end + 1), text: '' };
    // Lines copied to another place.
    const lines = text.split('\n');
    const from = Math.floor(next() * lines.length);
    return { from: start, to: start, text: `${lines.slice(from, from + 1 + Math.floor(next() * 9)).join('\n')}\n` };
  }
  return { from: at, to: next() < 0.2 ? Math.min(text.length, at + 3) : at, text: pick(PIECES) };
}

export function apply(text: string, { from, to, text: piece }: Change): string {
  return text.slice(0, from) + piece + text.slice(to);
}

/** All tasks of a plan under its first objective. */
export function inOneObjective(plan: string): string {
  return plan.replace(/^\}\nmục tiêu.*\n.*\n/gmu, '');
}

/** The tasks of a plan on their own. */
export function withoutObjectives(plan: string): string {
  return plan.replace(/^mục tiêu.*\n.*\n/gmu, '').replace(/^\}\n/gmu, '');
}

/** The examples, plans of several shapes and sizes, and files with the line ends of Windows. */
export function textsToEdit(next: () => number): string[] {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mtcl'))
    .sort()
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));
  const samples = Array.from({ length: 8 }, () => samplePlan(30 + Math.floor(next() * next() * 170)));
  return [
    ...examples,
    ...samples,
    withoutObjectives(samplePlan(60)),
    inOneObjective(samplePlan(40)),
    inOneObjective(samplePlan(90)).replace(/^mục tiêu.*\n.*\n/mu, 'đề mục "Nhóm" {\n'),
    `${samplePlan(20)}tiến độ ngày 15/06/2027 {\n${Array.from({ length: 20 }, (_, i) => `  nv-${i + 1}: hoàn thành\n`).join('')}}\n`,
    examples[0]!.replace(/\r?\n/g, '\r\n'),
    inOneObjective(samplePlan(40)).replace(/\n/g, '\r\n'),
  ];
}
