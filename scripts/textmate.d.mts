export const outputFile: string;
export function grammarText(): string;
export function spellings(character: string): string[];
