// Small mistakes to plant in a source file: each is a stretch of it and what stands there instead.
import { parseAst } from 'vitest/node';

/** @typedef {{ kind: string, start: number, end: number, text: string }} Mutation */

const FLIPPED = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '+': '-', '-': '+' };
const OTHER_METHOD = { some: 'every', every: 'some', find: 'findLast', at: undefined };
const NO_CODE = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

/**
 * All the mistakes that a file offers. Types, imports and sentences for people are left alone; a text or a pattern of a
 * table (an element of a list, a branch of a pattern) is not.
 * @returns {Mutation[]}
 */
export function mutationsOf(path, code) {
  const program = parseAst(code, { lang: 'ts' }, path);
  const found = [];
  const add = (kind, { start, end }, text) => found.push({ kind, start, end, text });
  const of = ({ start, end }) => code.slice(start, end);
  visit(program, undefined, (node, parent) => {
    switch (node.type) {
      case 'BinaryExpression': {
        const between = { start: node.left.end, end: node.right.start };
        const words = isText(node.left) || isText(node.right);
        if (!(node.operator in FLIPPED) || (node.operator === '+' && words)) break;
        add('comparison flipped', between, of(between).replace(node.operator, FLIPPED[node.operator]));
        break;
      }
      case 'LogicalExpression':
        add('clause dropped', node, of(node.left));
        if (node.operator !== '??') add('clause dropped', node, of(node.right));
        break;
      case 'UnaryExpression':
        if (node.operator === '!') add('negation dropped', node, of(node.argument));
        break;
      case 'IfStatement':
        add('condition negated', node.test, `!(${of(node.test)})`);
        if (!node.alternate) add('branch never taken', node.test, 'false');
        break;
      case 'ConditionalExpression':
        add('condition negated', node.test, `!(${of(node.test)})`);
        break;
      case 'Literal':
        if (typeof node.value === 'number') add('constant moved', node, String(node.value + 1));
        if (typeof node.value === 'boolean') add('boolean negated', node, String(!node.value));
        if (node.regex)
          for (const { at, length } of branchesOf(node.regex.pattern)) {
            const start = node.start + 1 + at;
            add('branch of a pattern dropped', { start, end: start + length }, '');
          }
        break;
      case 'ArrayExpression':
        if (node.elements.length < 2 || parent?.type === 'CallExpression') break;
        for (const [i, element] of node.elements.entries()) {
          if (!element || element.type === 'SpreadElement') continue;
          const next = node.elements[i + 1];
          add('element dropped', { start: element.start, end: next ? next.start : element.end }, '');
        }
        break;
      case 'CallExpression': {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') break;
        const { name } = callee.property;
        if (Object.hasOwn(OTHER_METHOD, name) && OTHER_METHOD[name])
          add('method exchanged', callee.property, OTHER_METHOD[name]);
        if (name === 'filter') add('filter dropped', node, of(callee.object));
        if (['toSorted', 'trim', 'normalize', 'toReversed'].includes(name))
          add('step dropped', node, of(callee.object));
        break;
      }
      case 'ReturnStatement':
        if (node.argument && !isEmpty(node.argument)) add('returns nothing', node.argument, emptyLike(node.argument));
        break;
      case 'ExpressionStatement':
        if (node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression') {
          add('statement dropped', node, ';');
        }
        break;
    }
  });
  return found;
}

function visit(node, parent, look) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, parent, look);
    return;
  }
  if (!node || typeof node.type !== 'string' || NO_CODE.has(node.type) || node.type.startsWith('TSType')) return;
  look(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object' && key !== 'typeAnnotation' && key !== 'returnType')
      visit(value, node, look);
  }
}

const isText = ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
const isEmpty = (node) =>
  (node.type === 'ArrayExpression' && node.elements.length === 0) ||
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'Literal' && (node.value === '' || node.value === false));

function emptyLike(node) {
  if (node.type === 'ArrayExpression') return '[]';
  if (isText(node)) return "''";
  if (['BinaryExpression', 'UnaryExpression'].includes(node.type)) return 'false';
  return 'undefined';
}

/** The branches of the alternatives of a pattern, each with the `|` before or behind it. */
function branchesOf(pattern) {
  const bars = [];
  const open = [{ start: 0, bars: [] }];
  const close = (end) => {
    const group = open.pop();
    if (group && group.bars.length > 0) bars.push({ ...group, end });
  };
  for (let at = 0, set = false; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at++;
    else if (set) set = sign !== ']';
    else if (sign === '[') set = true;
    else if (sign === '(')
      open.push({ start: at + (/^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(pattern.slice(at))?.[0].length ?? 1), bars: [] });
    else if (sign === ')') close(at);
    else if (sign === '|') open.at(-1)?.bars.push(at);
  }
  close(pattern.length);
  return bars.flatMap(({ start, end, bars: between }) => [
    { at: start, length: between[0] + 1 - start },
    ...between.map((bar, i) => ({ at: bar, length: (between[i + 1] ?? end) - bar })),
  ]);
}
