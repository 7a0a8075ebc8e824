/** The server in a process of its own. */
import '../polyfill.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../generator/node-host.ts';
import { serve } from './server.ts';
import { byScheme, clientFiles } from './services/client-files.ts';

const connection = createConnection(ProposedFeatures.all);
serve(connection, { ...nodeHost, files: byScheme(nodeHost.files, clientFiles(connection)) });

// A mistake of ours in one check must not end the server, and with it all checks: it is told in the output.
process.on('unhandledRejection', (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});
