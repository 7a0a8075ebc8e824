/** One colour for each calendar: a CSS name for RFC 7986 and its value for Apple's property. */
import { nth } from '../../known.ts';
export interface Colour {
  name: string;
  hex: string;
}

export const AGENCY_COLOUR: Colour = { name: 'firebrick', hex: '#B22222' };

const COLOURS: Colour[] = [
  { name: 'steelblue', hex: '#4682B4' },
  { name: 'seagreen', hex: '#2E8B57' },
  { name: 'darkorange', hex: '#FF8C00' },
  { name: 'slateblue', hex: '#6A5ACD' },
  { name: 'teal', hex: '#008080' },
  { name: 'goldenrod', hex: '#DAA520' },
  { name: 'mediumvioletred', hex: '#C71585' },
  { name: 'olivedrab', hex: '#6B8E23' },
  { name: 'sienna', hex: '#A0522D' },
  { name: 'dodgerblue', hex: '#1E90FF' },
];

/** The colour of the n-th unit or monitor, from 0. */
export function colourOf(index: number): Colour {
  return nth(COLOURS, index % COLOURS.length);
}
