import { expect, test } from 'vitest';
import { charactersOf, xmlTokens } from './xml-tokens.ts';

test('tags and texts with their places; what says nothing is left out', () => {
  const xml = `<?xml version="1.0"?><!-- <a> --><!X><w:p w:a='>"' ><b/><w:t>x</w:t\n><![CDATA[<y>]]></w:p>`;
  expect([...xmlTokens(xml)].map(({ type, name, from, to }) => `${type} ${name}: ${xml.slice(from, to)}`)).toEqual([
    `open w:p: <w:p w:a='>"' >`,
    'empty b: <b/>',
    'open w:t: <w:t>',
    'text : x',
    'close w:t: </w:t\n>',
    'text : <![CDATA[<y>]]>',
    'close w:p: </w:p>',
  ]);
});

test.each<[string, string[]]>([
  ['aế', ['a', 'ế']],
  ['1 &lt; 2 &amp;&quot;&apos;&gt;', ['1', ' ', '&lt;', ' ', '2', ' ', '&amp;', '&quot;', '&apos;', '&gt;']],
  ['&#233;x&#xE9;&#x1F600;', ['&#233;', 'x', '&#xE9;', '&#x1F600;']],
  ['😀.', ['😀', '.']],
  ['<![CDATA[a&lt;😀b]]>', ['a', '&', 'l', 't', ';', '😀', 'b']],
  ['', []],
])('the characters of %s, each with its place', (text, places) => {
  expect(charactersOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(places);
});

test('what they stand for', () => {
  const meant = charactersOf('a&amp;&lt;&gt;&quot;&apos;&#233;&#xE9;&#x1F600;😀').map(({ text }) => text);
  expect(meant).toEqual(['a', '&', '<', '>', '"', "'", 'é', 'é', '😀', '😀']);
});
