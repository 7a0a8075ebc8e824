/** Sentences of a document that give somebody something to do: what the command "Nhiệm vụ trong câu chữ" offers as tasks. */
import type { Node, TextNode, Understood } from '../understood.ts';
import { isText } from '../understood.ts';
import { dutiesIn, partyOfHeading, saidOf } from './duties.ts';

export interface ProseDuty {
  /** The sentence. */
  words: string;
  /** "chủ trì Văn phòng Sở, trước ngày 15/12/2027" */
  facts: string;
}

const HEADINGS: ReadonlySet<TextNode['type']> = new Set(['part', 'section']);
/** Articles and chapters rule on something; who does what by when stands in what is under them. */
const TOLD: ReadonlySet<TextNode['type']> = new Set([
  'part',
  'section',
  'clause',
  'point',
  'dash',
  'plus',
  'bullet',
  'star',
  'paragraph',
]);

/** In the order of the document; what only stands under somebody's name, without a day, is left out. */
export function proseDuties({ content, annexes }: Understood): ProseDuty[] {
  return [...dutiesOf(content, undefined), ...annexes.flatMap((annex) => dutiesOf(annex.content, undefined))];
}

function dutiesOf(nodes: readonly Node[], heading: string | undefined): ProseDuty[] {
  return nodes.filter(isText).flatMap((node) => {
    const party = HEADINGS.has(node.type) ? partyOfHeading(node.text) : undefined;
    const words = (node.runIn ?? node.text).replace(/\s+/gu, ' ').trim();
    const over = node.runIn === undefined ? heading : (party ?? heading);
    const duties = TOLD.has(node.type) ? dutiesIn(words, over !== undefined) : [];
    const sure = duties.some(({ assigned, deadline }) => assigned || deadline !== undefined);
    const own = sure ? [{ words, facts: duties.map((duty) => saidOf(duty, over)).join('; ') }] : [];
    return [...own, ...dutiesOf(node.children, party ?? heading)];
  });
}
