import '../polyfill.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../generator/node-host.ts';
import { rulesPage } from './rules/page.ts';
import { serve } from './server.ts';

/** The server in a process of its own. */
const connection = createConnection(ProposedFeatures.all);
serve(connection, nodeHost, rulesPage());
