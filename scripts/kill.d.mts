/** What went wrong when the program was stopped so many times; empty where nothing did. */
export function killed(times: number): Promise<string[]>;
