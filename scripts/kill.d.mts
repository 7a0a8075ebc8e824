/** Names of the files of a folder that are not whole. */
export function brokenIn(folder: string): string[];
