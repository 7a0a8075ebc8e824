import type { LangiumDocument } from 'langium';
import { type Cancellation, DocumentState, interruptAndCheck, URI, WorkspaceCache } from 'langium';
import { nth } from '../../known.ts';
import type { Plan, SourceRange } from '../../plan/model.ts';
import { placeKey } from '../../plan/place-key.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import { checkPlan, planChecks } from '../../rules/check-plan.ts';
import { checkPlans, type PlanFacts, planFacts } from '../../rules/checks/across-plans.ts';
import { checkRecordsTogether } from '../../rules/checks/year-end/records-together.ts';
import type { CheckOptions } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';
import {
  type Agency,
  type Decision,
  isAgency,
  isDecision,
  isMtclFile,
  isPlan,
  type Plan as PlanNode,
} from '../generated/ast.ts';
import { incremental } from '../incremental/switch.ts';
import type { MtclImports } from '../references/imports.ts';
import type { RuleSettingsService } from '../rules/settings-service.ts';
import type { MtclDocuments } from '../services/documents.ts';
import type { Needing } from '../services/needs.ts';
import type { DocumentPlaces } from '../services/places.ts';
import { buildPlan } from './build.ts';
import { KeptElements } from './kept.ts';

/**
 * The plan a file belongs to and what the rules find in it; kept until any file changes. What is asked for while files
 * are still being read is answered as far as they are, and not kept.
 */
export class PlanService {
  /**
   * Also the rules about several plans, over all plans of the workspace: for checking a whole folder. Or what they
   * found among more plans than are loaded here, by file.
   */
  acrossPlans: boolean | ReadonlyMap<string, Finding[]> = false;
  /** Nothing is edited: nothing need be kept for the plan after an edit. */
  readsOnce = false;
  private readonly across: WorkspaceCache<string, Map<string, Finding[]>>;
  private readonly plans: WorkspaceCache<string, Plan | undefined>;
  private readonly findings: WorkspaceCache<string, Map<string, Finding[]>>;
  private readonly wholes: WorkspaceCache<string, Plan | undefined>;
  private readonly together: WorkspaceCache<string, Map<string, Finding[]>>;
  private readonly entries: WorkspaceCache<string, LangiumDocument[]>;
  private readonly uses: WorkspaceCache<string, Uses>;
  private readonly heads: WorkspaceCache<string, Heads>;
  private kept = new WeakMap<LangiumDocument, KeptElements>();
  /** The count of documents when all were last found to be read. */
  private readonly ready: WorkspaceCache<string, number>;

  constructor(
    private readonly services: Needing<{
      LangiumDocuments: MtclDocuments;
      Places: DocumentPlaces;
      Imports: MtclImports;
      RuleSettings: RuleSettingsService;
    }>,
  ) {
    this.plans = new WorkspaceCache(services);
    this.wholes = new WorkspaceCache(services);
    this.together = new WorkspaceCache(services);
    this.findings = new WorkspaceCache(services);
    this.entries = new WorkspaceCache(services);
    this.uses = new WorkspaceCache(services);
    this.heads = new WorkspaceCache(services);
    this.ready = new WorkspaceCache(services);
    this.across = new WorkspaceCache(services);
  }

  /** The plan of the file itself and all it uses. */
  planOf(entry: LangiumDocument): Plan | undefined {
    const key = entry.uri.toString();
    if (this.plans.has(key)) return this.plans.get(key);
    const files = this.filesOf(entry);
    const { tables } = this.services.workspace.RuleSettings.settingsOf(entry);
    const isLinked = files.every(({ state }) => state >= DocumentState.Linked);
    const plan = buildPlan(files, tables.holidays, isLinked ? this.keptOf(entry) : undefined);
    if (isLinked) this.plans.set(key, plan);
    return plan;
  }

  /**
   * From now on the plans that were given stay as they are: for who goes on with one while the files may change. Others
   * share elements with the plan of the next edit.
   */
  leaveGiven(): void {
    this.kept = new WeakMap();
  }

  private get keeps(): boolean {
    return incremental.on && !this.readsOnce;
  }

  private keptOf(entry: LangiumDocument): KeptElements | undefined {
    if (!this.keeps) return undefined;
    const kept = this.kept.get(entry) ?? new KeptElements();
    this.kept.set(entry, kept);
    return kept;
  }

  /**
   * The same with all that the other files say that use its plan: what units record and add of their own, tables of
   * other documents. What is due and what is done does not depend on the file that is looked at: it is one plan for
   * all of them.
   */
  wholePlanOf(entry: LangiumDocument): Plan | undefined {
    const plan = this.planOf(entry);
    const file = plan && this.documentAt(URI.parse(plan.source.uri));
    if (!file) return plan;
    const key = placeKey(plan.source);
    if (this.wholes.has(key)) return this.wholes.get(key);
    const entries = this.entriesOf(file).filter((other) => {
      const source = this.planOf(other)?.source;
      return source && placeKey(source) === key;
    });
    if (entries.every((other) => other === entry)) return plan;
    // Of one file that is not the one asked for, what that file sees is all there is.
    const [only, ...others] = entries;
    if (only && others.length === 0) return this.planOf(only);
    const inOrder = entries.toSorted((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    const files = [...new Set(inOrder.flatMap((other) => this.filesOf(other)))];
    const { tables } = this.services.workspace.RuleSettings.settingsOf(file);
    const built = buildPlan(files, tables.holidays);
    // No file of these is asked for more than the others: what publishes the plan comes out with them.
    const whole = built && { ...built, entry: plan.source.uri };
    if (files.every(({ state }) => state >= DocumentState.Linked)) this.wholes.set(key, whole);
    return whole;
  }

  /** The plans of all files that use the plan's own file. */
  sharing({ source }: Plan): Plan[] {
    const file = this.documentAt(URI.parse(source.uri));
    const entries = file ? this.entriesOf(file) : [];
    return entries.map((entry) => this.planOf(entry)).filter((other) => other !== undefined);
  }

  /** All files of an entry, what is used before what uses it. */
  filesOf(entry: LangiumDocument): LangiumDocument[] {
    return this.services.workspace.Imports.closure(entry).toReversed();
  }

  /** What the files of an entry may hold one of, in the order of the files. */
  headsOf(entry: LangiumDocument): Heads {
    const make = (): Heads => {
      const all = this.filesOf(entry).flatMap(({ parseResult: { value } }) =>
        isMtclFile(value) ? value.elements : [],
      );
      return { plans: all.filter(isPlan), decisions: all.filter(isDecision), agencies: all.filter(isAgency) };
    };
    return this.isReady() ? this.heads.get(entry.uri.toString(), make) : make();
  }

  /**
   * The file from which the plan that `document` belongs to is written: the outermost file that uses it and holds
   * or uses a `kế hoạch năm`; the file itself where there is none.
   */
  entryOf(document: LangiumDocument): LangiumDocument {
    return nth(this.entriesOf(document), 0);
  }

  /** All such files: a directory of units may serve several plans. */
  entriesOf(document: LangiumDocument): LangiumDocument[] {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known) return known;
    const all = this.services.workspace.LangiumDocuments.all.toArray();
    const { users, withPlan, roots } = this.usesOf(all);
    // Files that use each other have no outermost one: the first that is above the document stands for them.
    const first = () => {
      const above = reached([document], users);
      return all.find((other) => above.has(other) && withPlan.has(other));
    };
    const entries = roots.get(document) ?? [(withPlan.size > 0 && first()) || document];
    if (this.isReady()) this.entries.set(key, entries);
    return entries;
  }

  /** Whether all files are read. */
  private isReady(): boolean {
    const { all, changes } = this.services.workspace.LangiumDocuments;
    if (this.ready.get('') === changes) return true;
    const ready = all.every(({ state }) => state >= DocumentState.IndexedContent);
    if (ready) this.ready.set('', changes);
    return ready;
  }

  /** Who uses whom, the other way round, and which files hold or use a plan; worked out once for all files. */
  private usesOf(all: LangiumDocument[]): Uses {
    const make = (): Uses => {
      const users = new Map<LangiumDocument, LangiumDocument[]>();
      for (const user of all) {
        for (const used of this.services.workspace.Imports.usedBy(user)) {
          const known = users.get(used);
          if (known) known.push(user);
          else users.set(used, [user]);
        }
      }
      const withPlan = reached(all.filter(declaresPlan), users);
      const roots = new Map<LangiumDocument, LangiumDocument[]>();
      for (const root of all) {
        // Outermost is what nothing uses, but perhaps itself.
        if (!withPlan.has(root) || (users.get(root) ?? []).some((user) => user !== root)) continue;
        for (const used of this.services.workspace.Imports.reachedFrom([root])) {
          const known = roots.get(used);
          if (known) known.push(root);
          else roots.set(used, [root]);
        }
      }
      return { users, withPlan, roots };
    };
    return this.isReady() ? this.uses.get('', make) : make();
  }

  /**
   * What the rules about a whole plan find in one of its files. Where the file serves several plans, what is unused
   * in one may be used in another: only what all of them find unused is said.
   */
  findingsIn(document: LangiumDocument): Finding[] {
    const uri = document.uri.toString();
    const own = this.planFindingsIn(document);
    const known = new Set(own.map(keyOf));
    for (const finding of this.findingsTogether(document).get(uri) ?? []) {
      if (!known.has(keyOf(finding))) own.push(finding);
    }
    return [...own, ...(this.findingsAcross().get(uri) ?? [])];
  }

  /** The plans whose files lie in the folder of the plan's own file, or below it; the plan itself included. */
  plansBeside({ uri }: Pick<SourceRange, 'uri'>): Plan[] {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    return this.all().filter((plan) => plan.source.uri.startsWith(folder));
  }

  /** Of all files, each by its outermost ones. */
  all(): Plan[] {
    const { LangiumDocuments, Places } = this.services.workspace;
    const documents = Places.works(LangiumDocuments.all);
    const entries = [...new Set(documents.flatMap((document) => this.entriesOf(document)))];
    return entries.map((entry) => this.planOf(entry)).filter((plan) => plan !== undefined);
  }

  /** Of all plans, what the rules about several look at. */
  facts(): PlanFacts[] {
    return this.all().map(planFacts);
  }

  private findingsAcross(): ReadonlyMap<string, Finding[]> {
    if (this.acrossPlans === false) return NOTHING_FOUND;
    if (this.acrossPlans !== true) return this.acrossPlans;
    return this.across.get('', () => Map.groupBy(checkPlans(this.facts()), (finding) => finding.source.uri));
  }

  /** What only all files that use one plan show together, by file. */
  private findingsTogether(document: LangiumDocument): Map<string, Finding[]> {
    const entry = this.entryOf(document);
    const plan = this.planOf(entry);
    const plans = plan ? this.sharing(plan) : [];
    // Where nothing is recorded no plan of all files need be built at each letter.
    if (!plan || plans.length < 2 || plans.every(({ progress }) => progress.length === 0)) return new Map();
    return this.together.get(plan.source.uri, () =>
      Map.groupBy(checkRecordsTogether(plans, this.wholePlanOf(entry) ?? plan), (finding) => finding.source.uri),
    );
  }

  private planFindingsIn(document: LangiumDocument): Finding[] {
    const uri = document.uri.toString();
    const [first, ...others] = this.entriesOf(document).map((entry) => this.findingsOf(entry).get(uri) ?? []);
    if (others.length === 0) return [...first!];
    const keys = others.map((findings) => new Set(findings.map(keyOf)));
    const own = first!.filter(
      (finding) => !ABOUT_USE.has(finding.code) || keys.every((set) => set.has(keyOf(finding))),
    );
    const known = new Set(own.map(keyOf));
    const more = others.flat().filter((finding) => !ABOUT_USE.has(finding.code) && !known.has(keyOf(finding)));
    return [...own, ...new Map(more.map((finding) => [keyOf(finding), finding])).values()];
  }

  private findingsOf(entry: LangiumDocument): Map<string, Finding[]> {
    return this.findings.get(entry.uri.toString(), () => {
      const plan = this.planOf(entry);
      return Map.groupBy(plan ? checkPlan(plan, this.optionsFor(entry)) : [], (finding) => finding.source.uri);
    });
  }

  private optionsFor(entry: LangiumDocument): CheckOptions {
    const { today } = this.services.workspace.RuleSettings;
    const { tables } = this.services.workspace.RuleSettings.settingsOf(entry);
    return { today, tables, keep: this.keeps };
  }

  /** Finds what `findingsIn` will be asked for, a little at a time: whoever asks for something else is not kept waiting. */
  async prepareFindings(document: LangiumDocument, cancelToken: Cancellation.CancellationToken): Promise<void> {
    for (const entry of this.entriesOf(document)) {
      const key = entry.uri.toString();
      const plan = this.findings.has(key) ? undefined : this.planOf(entry);
      if (!plan) continue;
      const steps = planChecks(plan, this.optionsFor(entry));
      let step = steps.next();
      while (!step.done) {
        await interruptAndCheck(cancelToken);
        step = steps.next();
      }
      // Not where the files have changed meanwhile.
      const isCurrent = this.plans.has(key) && this.plans.get(key) === plan;
      if (isCurrent)
        this.findings.set(
          key,
          Map.groupBy(step.value, (finding) => finding.source.uri),
        );
    }
  }

  documentAt(uri: URI): LangiumDocument | undefined {
    return this.services.workspace.LangiumDocuments.getDocument(uri);
  }
}

const NOTHING_FOUND: ReadonlyMap<string, Finding[]> = new Map();

interface Uses {
  users: Map<LangiumDocument, LangiumDocument[]>;
  withPlan: Set<LangiumDocument>;
  /** The outermost files that hold or use a plan, by what they use; themselves included. */
  roots: Map<LangiumDocument, LangiumDocument[]>;
}

interface Heads {
  plans: PlanNode[];
  decisions: Decision[];
  agencies: Agency[];
}

/** Some files and all that use them, directly or through others. */
function reached(from: LangiumDocument[], users: Uses['users']): Set<LangiumDocument> {
  const found = new Set(from);
  for (const one of found) for (const user of users.get(one) ?? []) found.add(user);
  return found;
}

/** Rules that say a declaration is not used. */
const ABOUT_USE: ReadonlySet<RuleCode> = new Set(['MTCL208', 'MTCL209', 'MTCL506']);

function keyOf({ code, source }: Finding): string {
  return `${code} ${source.start.line}:${source.start.character}`;
}

function declaresPlan(document: LangiumDocument): boolean {
  const root = document.parseResult.value;
  return isMtclFile(root) && root.elements.some(isPlan);
}
