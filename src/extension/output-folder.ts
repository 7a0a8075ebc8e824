import { resolve } from 'node:path';

/** The folders a setting may refer to. */
export interface FolderVariables {
  /** Folder of the `.mtcl` file, absolute. */
  fileDirname: string;
  /** Folder opened in VS Code that holds the file, absolute; missing for a file opened alone. */
  workspaceFolder?: string;
}

/**
 * The absolute folder that the setting `mtcl.outputFolder` names: `${fileDirname}` and `${workspaceFolder}` are
 * replaced, a relative path starts at the file's folder, an empty setting means `van-ban` beside the file.
 */
export function resolveOutputFolder(setting: string, variables: FolderVariables): string {
  const { fileDirname, workspaceFolder = fileDirname } = variables;
  const folders = { fileDirname, workspaceFolder };
  const path = setting
    .trim()
    .replace(/\$\{(fileDirname|workspaceFolder)\}/g, (_, name: keyof typeof folders) => folders[name]);
  return resolve(fileDirname, path || 'van-ban');
}
