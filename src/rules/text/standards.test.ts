import { describe, expect, it } from 'vitest';
import { standards } from './standards.ts';

const right = (text: string) => standards(text).map((mention) => mention.text);

describe('standards and their Vietnamese editions', () => {
  it.each(['TCVN ISO 9000:2015', 'TCVN ISO 9001:2015', 'TCVN ISO 19011:2018', 'TCVN ISO 31000:2018', 'ISO 9000:2026'])(
    '%s is in force',
    (name) => {
      expect(right(name)).toEqual([]);
    },
  );

  it.each([
    ['TCVN ISO 9000:2007', 'TCVN ISO 9000:2015'],
    ['TCVN ISO 9000:2016', 'TCVN ISO 9000:2015'],
    ['TCVN ISO 9001:2008', 'TCVN ISO 9001:2015'],
    ['TCVN ISO 19011:2013', 'TCVN ISO 19011:2018'],
    ['TCVN 9001:2015', 'TCVN ISO 9001:2015'],
    ['TCVN ISO 9001-2015', 'TCVN ISO 9001:2015'],
  ])('%s is %s', (name, current) => {
    expect(right(name)).toEqual([current]);
  });
});
