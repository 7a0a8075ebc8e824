import '../polyfill.ts';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startEditorServer } from './lsp/server.ts';
import { onGenerate } from './requests/generate.ts';
import { createMtclServices } from './services/module.ts';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createMtclServices({ connection, ...NodeFileSystem });
onGenerate(connection, shared);
startEditorServer(shared);
