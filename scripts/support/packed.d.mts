/** What an installed extension needs, by path from the root; folders whole. */
export const PACKED: readonly string[];
