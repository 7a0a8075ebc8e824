/**
 * The tags and texts of a part of a Word file with their places, so that something can be put between them and all else
 * stays as it is, to the letter. The part is well-formed: who calls has had it read by an XML parser.
 */

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
const NAME = /^<\/?([^\s/>]+)/u;

/** Declarations, comments and processing instructions are left out; CDATA counts as text. */
export function* xmlTokens(xml: string): Generator<XmlToken, void, void> {
  for (const { 0: image, index } of xml.matchAll(TOKEN)) {
    const place = { from: index, to: index + image.length };
    if (image.startsWith('<![CDATA[') || !image.startsWith('<')) yield { type: 'text', name: '', ...place };
    else if (!image.startsWith('<!') && !image.startsWith('<?')) {
      const name = NAME.exec(image)?.[1] ?? '';
      const type = image.startsWith('</') ? 'close' : image.endsWith('/>') ? 'empty' : 'open';
      yield { type, name, ...place };
    }
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/giu;

/** The characters that an XML text stands for, each with its range in the text. */
export function charactersOf(text: string): { text: string; from: number; to: number }[] {
  if (text.startsWith('<![CDATA['))
    return [...text.slice(9, -3)].map((character, i) => ({ text: character, from: 9 + i, to: 10 + i }));
  const characters: { text: string; from: number; to: number }[] = [];
  let at = 0;
  const plain = (to: number) => {
    while (at < to) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      characters.push({ text: character, from: at, to: at + character.length });
      at += character.length;
    }
  };
  for (const match of text.matchAll(ENTITY)) {
    plain(match.index);
    const [image, decimal, hex, name] = match;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const meant =
      code === undefined
        ? ENTITIES[name?.toLowerCase() ?? '']
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
    characters.push({ text: meant ?? image, from: at, to: at + image.length });
    at += image.length;
  }
  plain(text.length);
  return characters;
}
