/**
 * The tags and texts of a part of a Word file with their places, so that something can be put between them and all else
 * stays as it is, to the letter. The part is well-formed: who calls has had it read by an XML parser.
 */
import { heldBy, nth } from '../known.ts';

export interface XmlToken {
  type: 'open' | 'close' | 'empty' | 'text';
  /** Name of the element with its prefix; of a text empty. */
  name: string;
  /** Half-open range in the part. */
  from: number;
  to: number;
}

// Alternatives begin with different letters, so that no place is tried twice.
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?:[^>])*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/gu;

/** Declarations, comments and processing instructions are left out; CDATA counts as text. */
export function* xmlTokens(xml: string): Generator<XmlToken, void, void> {
  for (const { 0: image, index } of xml.matchAll(TOKEN)) {
    const place = { from: index, to: index + image.length };
    if (image.startsWith('<![CDATA[') || !image.startsWith('<')) yield { type: 'text', name: '', ...place };
    else if (!image.startsWith('<!') && !image.startsWith('<?')) {
      const type = image.startsWith('</') ? 'close' : image.endsWith('/>') ? 'empty' : 'open';
      const name = nth(image.slice(type === 'close' ? 2 : 1).split(/[\s/>]/u, 1), 0);
      yield { type, name, ...place };
    }
  }
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ENTITY = /&(?:#(\d{1,7}|x[\dA-Fa-f]{1,6})|(\w{1,8}));/gu;
const CDATA = '<![CDATA[';

/** The characters that an XML text stands for, each with its range in the text. */
export function charactersOf(text: string): { text: string; from: number; to: number }[] {
  const characters: { text: string; from: number; to: number }[] = [];
  let at = 0;
  const plain = (to: number) => {
    for (const character of text.slice(at, to)) {
      characters.push({ text: character, from: at, to: at + character.length });
      at += character.length;
    }
  };
  if (text.startsWith(CDATA)) {
    at = CDATA.length;
    plain(text.length - ']]>'.length);
    return characters;
  }
  for (const { index, 0: image, 1: code, 2: name = '' } of text.matchAll(ENTITY)) {
    plain(index);
    const meant = code ? String.fromCodePoint(Number(code.replace(/^x/iu, '0x'))) : heldBy(ENTITIES, name);
    characters.push({ text: meant, from: at, to: at + image.length });
    at += image.length;
  }
  plain(text.length);
  return characters;
}
