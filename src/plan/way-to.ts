/**
 * The way to a file from a folder, both by address: "../2027/ke-hoach.mtcl"; the whole address where nothing is shared.
 * Never throws: an address that cannot be decoded stands as it is.
 */
export function wayTo(uri: string, folder: string): string {
  const to = parts(uri);
  const from = parts(folder.replace(/\/$/u, ''));
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function parts(uri: string): string[] {
  try {
    return decodeURIComponent(uri).normalize('NFC').split('/');
  } catch {
    return uri.split('/');
  }
}
