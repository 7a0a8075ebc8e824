/** The folders a setting may refer to: paths of addresses, "/" between their parts ("/c:/ke-hoach" on Windows). */
export interface FolderVariables {
  /** Folder of the `.mtcl` file. */
  fileDirname: string;
  /** Folder opened in VS Code that holds the file; missing for a file opened alone. */
  workspaceFolder?: string;
}

/**
 * The folder that the setting `mtcl.outputFolder` names, as the path of an address: `${fileDirname}` and
 * `${workspaceFolder}` are replaced, a relative path starts at the file's folder, an empty setting means `van-ban`
 * beside the file. A share of a network keeps its two strokes: "//may-chu/chung".
 */
export function resolveOutputFolder(setting: string, variables: FolderVariables): string {
  const { fileDirname, workspaceFolder = fileDirname } = variables;
  const folders = { fileDirname, workspaceFolder };
  const path = setting
    .trim()
    .replaceAll('\\', '/')
    .replace(/\$\{(fileDirname|workspaceFolder)\}/g, (_, name: keyof typeof folders) => folders[name])
    .replace(/^[a-z]:(?=\/|$)/i, '/$&');
  return withoutDots(path.startsWith('/') ? path : `${fileDirname}/${path || 'van-ban'}`);
}

function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${path.startsWith('//') ? '//' : '/'}${parts.join('/')}`;
}
