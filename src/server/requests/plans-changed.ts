import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { plansChangedNotice } from '../protocol.ts';
import { tell } from '../support/answer.ts';

/** Changes that follow each other within this time are told at once. */
const QUIET_MS = 60;

/** Tells the editor's views that plans may have changed. */
export function announcePlans(connection: Connection, shared: MtclSharedCoreServices): void {
  const changed = new Set<string>();
  let waiting = false;
  const announce = () => {
    waiting = false;
    tell(connection, plansChangedNotice, { uris: [...changed] });
    changed.clear();
  };
  const later = (uris: string[]) => {
    if (uris.length === 0) return;
    for (const uri of uris) changed.add(uri);
    if (waiting) return;
    waiting = true;
    setTimeout(announce, QUIET_MS);
  };
  const { DocumentBuilder } = shared.workspace;
  DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => later(documents.map(({ uri }) => String(uri))));
  DocumentBuilder.onUpdate((_changed, deleted) => later(deleted.map(String)));
}
