/** Phụ lục II: purpose, the plan table in landscape, organisation, closing. */
import type { Content, Plan, RichText } from '../../plan/model.ts';
import { paragraph } from '../blocks.ts';
import { markEnd } from '../end-mark.ts';
import type { Block, DocumentSection } from '../model.ts';
import { type NarrativeContext, partBlocks, textBlocks } from '../narrative.ts';
import { sectionsOf } from '../stretches.ts';
import { taskTable } from '../task-table.ts';
import {
  type DefaultPart,
  defaultParts,
  ORGANISATION_HEADING,
  PURPOSE_HEADING,
  planClosing,
  planTitle,
  TASKS_HEADING,
} from '../wording/defaults.ts';
import { annexHeading, annexSettings } from './annex-heading.ts';

type Part = Extract<Content, { type: 'part' }>;

export function planAnnex(plan: Plan, word: string, context: NarrativeContext): DocumentSection[] {
  const settings = annexSettings(plan, 'plan');
  const withTable: NarrativeContext = {
    ...context,
    taskTable: (content) => [taskTable(plan, content, context.printer, context.lists)],
  };
  const opening: Block[] = [
    ...annexHeading(plan, word, settings, planTitle(plan), context.printer),
    ...(settings?.opening ?? []).flatMap((text) => textBlocks(text, 'body', context)),
  ];
  const list = context.lists.next('parts');
  const parts = planParts(plan, settings?.parts ?? []).map((part, i) => ({
    landscape: holdsTable(part.content),
    blocks: partBlocks(part, { scheme: 'part', list, value: i + 1 }, withTable),
  }));
  const closing: Block[] = settings?.closing.length
    ? settings.closing.flatMap((text) => textBlocks(text, 'body', context))
    : [paragraph('body', planClosing(plan), { source: plan.source })];
  const stretches = [
    { landscape: parts[0]?.landscape ?? false, blocks: opening },
    ...parts,
    // Behind a table the closing stays on its pages: no page for a sentence alone.
    { landscape: parts.at(-1)?.landscape ?? false, blocks: closing },
  ];
  const sections = sectionsOf(stretches, 'phu-luc-ke-hoach', word);
  const last = sections.at(-1)!;
  last.blocks = markEnd(last.blocks, () => paragraph('body', './.'));
  return sections;
}

/**
 * The parts in order. Where the file places the table itself (`bảng nhiệm vụ`), its parts stand as written;
 * else they take the place of the usual parts of the same heading, and others follow the table.
 */
function planParts(plan: Plan, content: Content[]): Part[] {
  const own = content.filter((item): item is Part => item.type === 'part');
  if (own.some((part) => holdsTable(part.content))) return own;
  const defaults = defaultParts(plan);
  const found = (heading: string) => own.find((part) => headingText(part) === normalised(heading));
  const purpose = found(PURPOSE_HEADING) ?? defaultPart(plan, defaults.purpose);
  const tasks = found(TASKS_HEADING);
  const organisation = found(ORGANISATION_HEADING) ?? defaultPart(plan, defaults.organisation);
  const usual = new Set<Part | undefined>([purpose, tasks, organisation]);
  const table: Content = { type: 'taskTable', source: plan.source };
  return [
    purpose,
    tasks ? { ...tasks, content: [...tasks.content, table] } : part(plan, TASKS_HEADING, [table]),
    ...own.filter((other) => !usual.has(other)),
    organisation,
  ];
}

function holdsTable(content: Content[]): boolean {
  return content.some((item) => item.type === 'taskTable' || ('content' in item && holdsTable(item.content)));
}

function headingText(part: Part): string {
  return normalised(part.heading.parts.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''));
}

function normalised(heading: string): string {
  return heading.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}

function part(plan: Plan, heading: string, content: Content[]): Part {
  return { type: 'part', heading: words(plan, heading), content, source: plan.source };
}

function defaultPart(plan: Plan, { heading, sections }: DefaultPart): Part {
  const source = plan.source;
  return part(
    plan,
    heading,
    sections.map((section) => ({
      type: 'section',
      heading: words(plan, section.heading),
      content: section.items.map((item) => ({ type: 'dash', text: words(plan, item), content: [], source })),
      source,
    })),
  );
}

function words(plan: Plan, text: string): RichText {
  return { parts: [{ kind: 'text', text }], source: plan.source };
}
