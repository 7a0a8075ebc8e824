import { expect, test } from 'vitest';
import { settled } from './settled.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const pdf = (time: string, id: string, words = 'Việc') =>
  bytes(
    `%PDF-1.7\n/CreationDate(D:${time}Z')\n${words}\ntrailer\n/ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n%%EOF\n`,
  );

test('made twice it is the same file, as long as before', () => {
  const one = settled(pdf('20270115083001', 'ABCDEF0123456789'), '2027-01-15');
  const other = settled(pdf('20270322170559', '9876543210FEDCBA'), '2027-01-15');
  expect(Buffer.from(one).toString('latin1')).toBe(Buffer.from(other).toString('latin1'));
  expect(one.length).toBe(pdf('20270115083001', 'ABCDEF0123456789').length);
  expect(Buffer.from(one).toString('latin1')).toMatch(/CreationDate\(D:20270115000000Z'\)/u);
});

test('another document has another identifier, other bytes stay', () => {
  const id = (words: string) =>
    /ID \[ <(\w+)>/u.exec(
      Buffer.from(settled(pdf('20270115083001', 'ABCDEF01', words), '2027-01-15')).toString('latin1'),
    )?.[1];
  expect(id('Một')).not.toBe(id('Hai'));
  const other = bytes('\u0000\u00ff không có dấu thời gian');
  expect(settled(other, '2027-01-15')).toEqual(other);
});
