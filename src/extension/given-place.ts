import type { OutlinePlace } from '../server/protocol.ts';

/** A place that a command was given by a pane or a light bulb: VS Code says nothing of its type. */
export function isPlace(given: unknown): given is OutlinePlace {
  return typeof given === 'object' && given !== null && 'uri' in given && 'line' in given && 'character' in given;
}

/** Such a place, or that of a row of a view. */
export function givenPlace(given: unknown): OutlinePlace | undefined {
  const found = typeof given === 'object' && given !== null && 'place' in given ? given.place : given;
  return isPlace(found) ? { uri: found.uri, line: found.line, character: found.character } : undefined;
}
