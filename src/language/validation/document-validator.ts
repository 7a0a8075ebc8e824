import {
  type AstNode,
  Cancellation,
  DefaultDocumentValidator,
  DocumentValidator,
  interruptAndCheck,
  isOperationCancelled,
  type LangiumCoreServices,
  type LangiumDocument,
  type LexerResult,
  type ValidationAcceptor,
  type ValidationOptions,
} from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { BROKEN, brokenCheck } from '../../rules/attempt.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import type { Finding } from '../../rules/finding.ts';
import { rememberedByNode } from '../incremental/remembered.ts';
import { incremental } from '../incremental/switch.ts';
import type { PlanService } from '../plan-builder/plans.ts';
import type { MtclImports } from '../references/imports.ts';
import { isUnread } from '../references/nesting.ts';
import { checkedFile } from '../rules/diagnostics.ts';
import type { RuleSettingsService } from '../rules/settings-service.ts';
import type { Needing } from '../services/needs.ts';
import { type FileIndex, fileIndex } from '../syntax/file-index.ts';
import { notTooMany } from './not-too-many.ts';
import { withSlips } from './slips.ts';
import { consequences, passedOver } from './unclosed.ts';
import { unopenedFile, unreadableFile } from './unreadable-file.ts';

const SYNTAX_CODES: Record<string, RuleCode> = {
  [DocumentValidator.LexingError]: 'MTCL001',
  [DocumentValidator.ParsingError]: 'MTCL002',
  [DocumentValidator.LinkingError]: 'MTCL003',
};

/** Said of a file whose check a mistake of the program has cut short. */
export function brokenFile(error: unknown): Diagnostic {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return { range, message: brokenCheck(error), severity: DiagnosticSeverity.Error, code: BROKEN, source: 'MTCL' };
}

/** Nodes of a file whose rules take a while, some hundred tasks. */
const LONG = 10_000;

/** Nodes in whose own words their checks found nothing: they are not looked at again while these stay. */
const faultless = rememberedByNode<true>();
/** Types whose checks look at more than the node's own words: other files, the plan, what stands beside. */
const LOOK_AROUND: ReadonlySet<string> = new Set(['MtclFile', 'Agency', 'IssuedDocument', 'TaskLine']);

/** Parts of a file all of whose nodes are. */
const faultlessParts = new WeakSet<FileIndex>();

/** The parts whose nodes must be looked at, in the order of the file. */
function partsWithFaults(index: FileIndex): FileIndex[] {
  if (faultlessParts.has(index)) return [];
  if (index.parts.length === 0) return [index];
  const left = index.parts.flatMap(partsWithFaults);
  if (left.length === 0) faultlessParts.add(index);
  return left;
}

/** Langium's checks of one file, and behind them the rules about the whole plan that hit this file. */
export class MtclDocumentValidator extends DefaultDocumentValidator {
  /**
   * Told of a long file that is read for the first time what its own words show, before the rules have gone through the
   * plan. Later all is told at once: what the rules have found must not come and go with each letter.
   */
  onFirstFindings?: (document: LangiumDocument, diagnostics: Diagnostic[]) => void;
  private readonly issued = new WeakMap<LangiumDocument, Diagnostic[]>();
  private readonly planFindings = new WeakMap<LangiumDocument, readonly Finding[]>();

  constructor(
    private readonly services: LangiumCoreServices & {
      shared: Needing<{ Imports: MtclImports; Plans: PlanService; RuleSettings: RuleSettingsService }>;
    },
  ) {
    super(services);
  }

  override async validateDocument(
    document: LangiumDocument,
    options: ValidationOptions = {},
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<Diagnostic[]> {
    const refusal = this.services.shared.workspace.Imports.refusal(document.uri);
    const unreadable = refusal ? unopenedFile(refusal) : unreadableFile(document);
    if (unreadable) return [{ ...unreadable, code: 'MTCL001', source: this.getSource() }];
    const read = await super.validateDocument(document, options, cancelToken);
    for (const diagnostic of read) diagnostic.code ??= SYNTAX_CODES[diagnostic.data?.code as string];
    if (isUnread(document.parseResult)) {
      // There is nothing else to say of it.
      this.issued.delete(document);
      this.planFindings.delete(document);
      return read;
    }
    const lexed = lazily(() => this.services.parser.Lexer.tokenize(document.textDocument.getText()));
    const diagnostics = [...read];
    if (cancelToken) await interruptAndCheck(cancelToken);
    // What goes wrong in the program itself is one finding more; what was found so far is shown all the same.
    const or = <T>(otherwise: T, step: () => T): T => {
      try {
        return step();
      } catch (error) {
        diagnostics.push(brokenFile(error));
        return otherwise;
      }
    };
    const planOf = () => this.services.shared.workspace.Plans.planOf(document);
    const told = or(read, () => withSlips(document, read, lexed, planOf));
    diagnostics.splice(0, read.length, ...told);
    for (const unclosed of or([], () => passedOver(document, diagnostics, lexed))) diagnostics.push(unclosed);
    if (!this.issued.has(document) && fileIndex(document.parseResult.value).size > LONG) {
      or(undefined, () => this.tellFirst(document, diagnostics, lexed));
    }
    if (cancelToken) await this.prepare(document, cancelToken);
    const findings = or([], () => this.services.shared.workspace.Plans.findingsIn(document));
    // Nobody asks again where nothing is edited.
    if (!this.services.shared.workspace.Plans.readsOnce) this.planFindings.set(document, findings);
    const follows = or(
      () => false,
      () => consequences(document, diagnostics),
    );
    const found = [...diagnostics];
    const checked = or(undefined, () =>
      checkedFile(document, found, findings, { ...this.services.shared.workspace, lexed }),
    );
    if (!checked) return diagnostics;
    this.issued.set(document, notTooMany(checked.issue.filter((diagnostic) => !follows(diagnostic))));
    return notTooMany(checked.draft.filter((diagnostic) => !follows(diagnostic)));
  }

  /** An acceptance may yet be of use. */
  private tellFirst(document: LangiumDocument, found: Diagnostic[], lexed: () => LexerResult): void {
    if (!this.onFirstFindings) return;
    const { draft } = checkedFile(document, [...found], [], { ...this.services.shared.workspace, lexed });
    const first = draft.filter(({ code }) => code !== 'MTCL011');
    if (first.length > 0) this.onFirstFindings(document, first);
  }

  private async prepare(document: LangiumDocument, cancelToken: Cancellation.CancellationToken): Promise<void> {
    try {
      await this.services.shared.workspace.Plans.prepareFindings(document, cancelToken);
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      // Said where the findings are asked for.
    }
  }

  /** Whether the rules about the plan find something else in the file by now than when it was checked. */
  isOutdated(document: LangiumDocument): boolean {
    const known = this.planFindings.get(document);
    try {
      return known !== undefined && !isSame(known, this.services.shared.workspace.Plans.findingsIn(document));
    } catch {
      // Said of the file already.
      return false;
    }
  }

  /** What would stand in the way of the final document, as strong as it is then; of the last check of the file. */
  whenIssuing(document: LangiumDocument): Diagnostic[] {
    return this.issued.get(document) ?? document.diagnostics ?? [];
  }

  protected override async validateAstNodes(
    rootNode: AstNode,
    options: ValidationOptions,
    acceptor: ValidationAcceptor,
    cancelToken: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    const index = fileIndex(rootNode);
    const left = partsWithFaults(index);
    const faulty = new Set<FileIndex>();
    let found = false;
    const accept: ValidationAcceptor = (...finding) => {
      found = true;
      acceptor(...finding);
    };
    for (const type of index.types) {
      const checks = [...this.validationRegistry.getChecks(type, options.categories)];
      if (checks.length === 0) continue;
      await interruptAndCheck(cancelToken);
      const looksAround = LOOK_AROUND.has(type);
      for (const part of left) {
        for (const node of part.ofType(type)) {
          if (looksAround) faulty.add(part);
          else if (faultless.get(node)) continue;
          found = false;
          for (const check of checks) {
            const waiting = check(node, accept, cancelToken);
            if (waiting) await waiting;
          }
          if (found) faulty.add(part);
          else if (!looksAround) faultless.set(node, true);
        }
      }
    }
    if (incremental.on) for (const part of left) if (!faulty.has(part)) faultlessParts.add(part);
  }

  protected override getSource(): string {
    return 'MTCL';
  }
}

/** Asked by several, of most files by nobody. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** All of them: also the other places that they name, and what their fixes change, may lie in another file. */
function isSame(before: readonly Finding[], now: readonly Finding[]): boolean {
  // Mostly nothing was checked in between, and they are the same objects.
  const isSameOne = (one: Finding, i: number) => one === now[i] || JSON.stringify(one) === JSON.stringify(now[i]);
  return before.length === now.length && before.every(isSameOne);
}
