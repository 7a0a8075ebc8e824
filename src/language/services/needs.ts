import type { LangiumSharedCoreServices } from 'langium';

/** Langium's shared services, with those of ours that a service needs. The whole of them stands in `types.ts`. */
export type Needing<Workspace> = LangiumSharedCoreServices & { workspace: Workspace };
