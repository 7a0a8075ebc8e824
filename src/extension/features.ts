import { languageClient } from './client.ts';
import { generateCommand, issueCommand } from './commands/generate.ts';
import type { Feature } from './feature.ts';

/** All parts of the extension, in the order they start. Commands stand first: they answer while the server starts. */
export const FEATURES: readonly Feature[] = [generateCommand, issueCommand, languageClient];
