/** The language that the server speaks in where it is part of the interface (`mtcl.language`). */

import type { Connection } from 'vscode-languageserver';
import { plansChangedNotice } from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { tell } from './answer.ts';

export type InterfaceLanguage = 'vi' | 'en';

/** A server serves one window, and a window has one language. */
let current: InterfaceLanguage = 'vi';

/** Takes the setting over; Vietnamese for anything but English. True where it differs from before. */
export function speak(language: unknown): boolean {
  const before = current;
  current = language === 'en' ? 'en' : 'vi';
  return current !== before;
}

/** Takes `mtcl.language` over when it changes; what the editor shows of it is asked for again. */
export function followLanguage(connection: Connection, { workspace }: MtclSharedServices): void {
  const { ConfigurationProvider } = workspace;
  ConfigurationProvider.onConfigurationSectionUpdate(async () => {
    if (!speak(await ConfigurationProvider.getConfiguration('mtcl', 'language'))) return;
    connection.languages.inlayHint.refresh().catch(ignored);
    connection.sendRequest('workspace/codeLens/refresh').catch(ignored);
    tell(connection, plansChangedNotice, {
      uris: workspace.LangiumDocuments.all.map(({ uri }) => String(uri)).toArray(),
    });
  });
}

/** An editor that cannot ask again shows the other language from the next change on. */
function ignored(): void {}

/** Picks the texts of a feature. */
export function inLanguage<Texts>({ vi, en }: { vi: Texts; en: Texts }): Texts {
  return current === 'en' ? en : vi;
}
