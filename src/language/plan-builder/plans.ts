import type { LangiumDocument, URI } from 'langium';
import { WorkspaceCache } from 'langium';
import type { Plan } from '../../plan/model.ts';
import { checkPlan } from '../../rules/check-plan.ts';
import type { Finding } from '../../rules/finding.ts';
import { isMtclFile, isPlan } from '../generated/ast.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { buildPlan } from './build.ts';

/** The plan a file belongs to and what the rules find in it; kept until any file changes. */
export class PlanService {
  private readonly plans: WorkspaceCache<string, Plan | undefined>;
  private readonly findings: WorkspaceCache<string, Map<string, Finding[]>>;
  private readonly entries: WorkspaceCache<string, LangiumDocument>;

  constructor(private readonly services: MtclSharedCoreServices) {
    this.plans = new WorkspaceCache(services);
    this.findings = new WorkspaceCache(services);
    this.entries = new WorkspaceCache(services);
  }

  /** The plan of the file itself and all it uses. */
  planOf(entry: LangiumDocument): Plan | undefined {
    return this.plans.get(entry.uri.toString(), () => buildPlan(this.filesOf(entry)));
  }

  /** All files of an entry, what is used before what uses it. */
  filesOf(entry: LangiumDocument): LangiumDocument[] {
    return this.services.workspace.Imports.closure(entry).toReversed();
  }

  /**
   * The file from which the plan that `document` belongs to is written: the outermost file that uses it and holds
   * or uses a `kế hoạch năm`; the file itself where there is none.
   */
  entryOf(document: LangiumDocument): LangiumDocument {
    return this.entries.get(document.uri.toString(), () => {
      const candidates = this.services.workspace.LangiumDocuments.all
        .filter((other) => this.filesOf(other).includes(document))
        .filter((other) => this.filesOf(other).some(declaresPlan))
        .toArray();
      const roots = candidates.filter(
        (candidate) => !candidates.some((other) => other !== candidate && this.filesOf(other).includes(candidate)),
      );
      return roots[0] ?? candidates[0] ?? document;
    });
  }

  /** What the rules about a whole plan find in one of its files. */
  findingsIn(document: LangiumDocument): Finding[] {
    const entry = this.entryOf(document);
    const byFile = this.findings.get(entry.uri.toString(), () => {
      const plan = this.planOf(entry);
      return Map.groupBy(plan ? checkPlan(plan) : [], (finding) => finding.source.uri);
    });
    return byFile.get(document.uri.toString()) ?? [];
  }

  documentAt(uri: URI): LangiumDocument | undefined {
    return this.services.workspace.LangiumDocuments.getDocument(uri);
  }
}

function declaresPlan(document: LangiumDocument): boolean {
  const root = document.parseResult.value;
  return isMtclFile(root) && root.elements.some(isPlan);
}
