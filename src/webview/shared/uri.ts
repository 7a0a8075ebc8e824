/** Addresses of one file may differ in what is percent-encoded. */
export function sameFile(a: string, b: string): boolean {
  return a === b || decoded(a) === decoded(b);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri;
  }
}
