export const LINEAR: 'linear';
/** By "/source/flags", where each pattern of the product stands; and the places of `new RegExp` that nothing reached. */
export function collect(): Promise<{ patterns: Map<string, string[]>; unreached: string[] }>;
export function verdicts(): Record<string, string>;
export function judge(pattern: string): Promise<string>;
