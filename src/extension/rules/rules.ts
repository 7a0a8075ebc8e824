/** "MTCL: Xem quy tắc": the page of a rule, where the code of a finding leads; without a code the list of all. */
import { commands, Disposable, Uri, window } from 'vscode';
import { type RulesPageResult, type RuleText, rulesPageRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { escaped } from '../webview/page.ts';
import { readPageHtml } from '../webview/read-page.ts';

const COMMAND = 'mtcl.rule';

/**
 * Findings name their rule's page by an address that an editor opens: of a command the box that F8 opens would make
 * nothing.
 */
export const rulePages: Feature = {
  name: 'rules',
  activate(extension) {
    const open = (code: unknown) => {
      const name = typeof code === 'string' ? code : messages().allRulesName;
      return commands.executeCommand('vscode.open', Uri.from({ scheme: 'mtcl-rule', path: `/${name}` }));
    };
    return Disposable.from(
      commands.registerCommand(COMMAND, open),
      window.registerCustomEditorProvider('mtcl.rulePage', {
        openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
        async resolveCustomEditor({ uri }, { webview }) {
          webview.options = { enableCommandUris: [COMMAND], localResourceRoots: [] };
          const page = await request(extension, rulesPageRequest, {
            code: uri.path.slice(1),
          });
          webview.html = readPageHtml({ title: page.title, body: bodyOf(page) });
        },
      }),
    );
  },
};

function bodyOf({ rule, groups = [] }: RulesPageResult): string {
  const listed = groups.map(({ title, rules }) => {
    const rows = rules.map((each) => `<li>${linkTo(each.code, each.code)} ${escaped(each.title)} – ${each.level}</li>`);
    return `<h2>${escaped(title)}</h2>\n<ul>\n${rows.join('\n')}\n</ul>`;
  });
  return rule ? ruleBody(rule) : listed.join('\n');
}

function ruleBody({ why, facts, examples }: RuleText): string {
  const rows = facts.map(({ name, words }) => `<dt>${escaped(name)}</dt><dd>${withCode(words)}</dd>`);
  const shown = examples.map(({ title, text }) => `<h2>${escaped(title)}</h2>\n<pre>${marked(text)}</pre>`);
  return [
    `<p>${withCode(why)}</p>`,
    `<dl>${rows.join('\n')}</dl>`,
    ...shown,
    `<p>${linkTo(messages().allRules)}</p>`,
  ].join('\n');
}

function linkTo(words: string, code?: string): string {
  const given = code ? `?${encodeURIComponent(JSON.stringify([code]))}` : '';
  return `<a href="command:${COMMAND}${given}">${escaped(words)}</a>`;
}

/** The place that a finding is about stands between ⟦ ⟧. */
function marked(text: string): string {
  return escaped(text).replaceAll('⟦', '<mark>').replaceAll('⟧', '</mark>');
}

function withCode(words: string): string {
  return escaped(words)
    .split('`')
    .map((part, i) => (i % 2 === 1 ? `<code>${part}</code>` : part))
    .join('');
}
