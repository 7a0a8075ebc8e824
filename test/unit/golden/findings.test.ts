/** Every example of the catalogue, whole: all that is found in it, in full words, and what each light bulb makes of it. */
import { describe, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from '../../../src/language/rules/issuing.ts';
import { loadInto } from '../../../src/language/test/load.ts';
import { RULE_CODES, RULES, type RuleCode } from '../../../src/rules/catalogue.ts';
import { GROUP_TITLES, type Rule, type RuleGroup } from '../../../src/rules/rule.ts';
import { FAULTY, inTask, SLIPS } from '../../../src/rules/test/careless.ts';
import { NEAR } from '../../../src/rules/test/near.ts';
import { NEAR_WORDS } from '../../../src/rules/test/near-words.ts';
import { wholeFile } from '../../../src/rules/test/snippet.ts';
import { createServerServices } from '../../../src/server/services/module.ts';
import { difference, type Edit, edited, expectApproved, indented } from './approved.ts';

const EXAMPLES = { sai: 'bad', đúng: 'good', 'trông giống': 'tricky' } as const;
const STRENGTHS = ['', 'lỗi', 'cảnh báo', 'thông tin', 'gợi ý'];

class Teller {
  private readonly services = createServerServices();
  /** What many examples have in common is told whole where it comes first, then by its code and place. */
  private readonly told = new Set<string>();

  /** The findings of a text, each with the ways to put it right. */
  async examples(code: RuleCode): Promise<string[]> {
    const rule: Rule = RULES[code];
    const lines = [`=== ${code} ${rule.title}`];
    for (const [name, key] of Object.entries(EXAMPLES)) {
      lines.push(`-- ${name}`, ...(await this.findings(wholeFile(rule[key], rule.bare), code)));
    }
    return lines;
  }

  async findings(text: string, own?: string, fixes = true): Promise<string[]> {
    const { services, shared, documents } = await loadInto(this.services, text);
    const document = documents.get('a.mtcl')!;
    const uri = document.uri.toString();
    const sentence = ({ code, severity = 1, range: { start, end }, message, tags }: Diagnostic) => {
      const words = document.textDocument.getText({ start, end }).replaceAll('\n', '⏎');
      return {
        at: `${start.line + 1}:${start.character + 1}`,
        code,
        words: `${STRENGTHS[severity]}${tags ? ' (mờ)' : ''} «${words}» ${message}`,
      };
    };
    const foundIn = (mode: 'draft' | 'issue') =>
      diagnosticsOf([document], mode, shared).map(({ diagnostic }) => diagnostic);
    const lines: string[] = [];
    const short: string[] = [];
    const drafted = new Set<string>();
    for (const diagnostic of foundIn('draft')) {
      const { at, code, words } = sentence(diagnostic);
      drafted.add(`${at} ${code} ${words}`);
      if (code !== own && this.told.has(`${code} ${words}`)) {
        short.push(`${at} ${code}`);
        continue;
      }
      this.told.add(`${code} ${words}`);
      lines.push(`${at} ${code} ${words}`);
      if (!fixes) continue;
      const actions = (await services.lsp.CodeActionProvider!.getCodeActions(document, {
        textDocument: { uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      })) as CodeAction[];
      for (const action of actions) lines.push(...indented(offered(action, text, uri)));
    }
    if (short.length > 0) lines.push(`cũng có: ${short.join(', ')}`);
    const issued = foundIn('issue')
      .map(sentence)
      .filter(({ at, code, words }) => !drafted.has(`${at} ${code} ${words}`))
      .map(({ at, code, words }) => {
        if (this.told.has(`khi ban hành ${code} ${words}`)) return `${at} ${code}`;
        this.told.add(`khi ban hành ${code} ${words}`);
        return `${at} ${code} ${words}`;
      });
    if (issued.length > 0) lines.push('khi ban hành:', ...indented(issued));
    await shared.workspace.DocumentBuilder.update([], [document.uri]);
    return lines;
  }
}

function offered({ title, isPreferred, edit, command }: CodeAction, text: string, uri: string): string[] {
  const edits = edit?.changes?.[uri];
  const change = edits ? difference(text, edited(text, edits as Edit[])) : [JSON.stringify(edit ?? command)];
  return [`→ ${title}${isPreferred ? ' (đầu tiên)' : ''}`, ...indented(change)];
}

describe.each(Object.keys(GROUP_TITLES) as RuleGroup[])('%s', (group) => {
  it('what is found in the examples, and what puts it right', async () => {
    const teller = new Teller();
    const parts: string[] = [];
    for (const code of RULE_CODES) {
      if (RULES[code].group === group) parts.push((await teller.examples(code)).join('\n'));
    }
    await expectApproved(`findings/${group}.txt`, parts.join('\n\n'));
  });
});

it('what a hurried secretary writes', async () => {
  const teller = new Teller();
  const parts: string[] = [];
  for (const [words] of SLIPS)
    parts.push([`=== ${words}`, ...(await teller.findings(wholeFile(inTask(words))))].join('\n'));
  for (const [text] of FAULTY) parts.push([`=== ${text}`, ...(await teller.findings(wholeFile(text)))].join('\n'));
  await expectApproved('findings/careless.txt', parts.join('\n\n'));
});

it('what stands near the bounds of the rules', async () => {
  const teller = new Teller();
  const parts: string[] = [];
  for (const text of NEAR) parts.push([`=== ${text}`, ...(await teller.findings(wholeFile(text)))].join('\n'));
  await expectApproved('findings/near.txt', parts.join('\n\n'));
});

it('every word of the lists by which the rules speak or leave alone', async () => {
  const teller = new Teller();
  const parts: string[] = [];
  for (const [name, text] of Object.entries(NEAR_WORDS))
    parts.push([`=== ${name}`, text, ...(await teller.findings(wholeFile(text), undefined, false))].join('\n'));
  await expectApproved('findings/near-words.txt', parts.join('\n\n'));
});
