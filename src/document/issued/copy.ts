/** The form of a copy: SAO Y, SAO LỤC, TRÍCH SAO (NĐ 30/2020, Phụ lục I, Phần II). */
import { nth } from '../../known.ts';
import type { IssuedDocument, Plan } from '../../plan/model.ts';
import { upper } from '../../wording/printer.ts';
import { paragraph, rule } from '../blocks.ts';
import type { Block } from '../model.ts';
import { textAreaWidthMm } from '../styles.ts';
import { isDraft } from './head.ts';
import { letterhead } from './letterhead.ts';

const SPACE_UNDER_RULE_PT = 12;

/** Under a line across the page, right behind what is copied: who copies, how, number, place and date. */
export function copyForm(plan: Plan, issued: IssuedDocument): Block[] {
  const { kind, source } = issued;
  const head = letterhead(plan.agency, issued, plan.year, isDraft(issued), source);
  const [bodies, ...rest] = head.rows;
  const form = paragraph('copyKind', upper(kind.name), { source });
  return [
    rule(textAreaWidthMm('portrait'), SPACE_UNDER_RULE_PT),
    { ...head, rows: [{ cells: [nth(bodies!.cells, 0), [form]] }, ...rest] },
  ];
}
