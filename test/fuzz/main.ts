import '../../src/polyfill.ts';
import 'vscode-languageserver/node';
import { parseArgs } from 'node:util';
import { findSlow } from './scaling.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string' },
    shares: { type: 'string' },
    places: { type: 'string' },
    only: { type: 'string' },
  },
});
if (positionals[0] === 'scaling') {
  let now = '';
  const since = { at: Date.now() };
  void findSlow({
    share: Number(values.share ?? 0),
    shares: Number(values.shares ?? 1),
    places: values.places?.split(','),
    only: values.only,
    begin: (place, fragment) => {
      if (Date.now() - since.at > 3000) console.log(`took ${Date.now() - since.at} ms: ${now}`);
      since.at = Date.now();
      now = `${place} ${JSON.stringify(fragment)}`;
    },
    report: (line) => console.log(line),
  }).catch((error) => {
    console.log(`FAILED at ${now}`, error);
  });
}
