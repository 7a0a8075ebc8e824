import type { MtclServices } from '../services/types.ts';

/** What the user can turn off (`mtcl.inlayHints.…`, `mtcl.codeLens.…`); everything is on by default. */
export interface EditorSettings {
  inlayHints: { dueDay: boolean; objectiveNumber: boolean };
  codeLens: { actions: boolean; usage: boolean };
}

const DEFAULTS: EditorSettings = {
  inlayHints: { dueDay: true, objectiveNumber: true },
  codeLens: { actions: true, usage: true },
};

export async function editorSettings(services: MtclServices): Promise<EditorSettings> {
  const { ConfigurationProvider } = services.shared.workspace;
  const language = services.LanguageMetaData.languageId;
  const section = async <K extends keyof EditorSettings>(name: K): Promise<EditorSettings[K]> => ({
    ...DEFAULTS[name],
    ...(await ConfigurationProvider.getConfiguration(language, name)),
  });
  return { inlayHints: await section('inlayHints'), codeLens: await section('codeLens') };
}
