import '../polyfill.ts';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { onGenerate } from './requests/generate.ts';
import { createMtclServices } from './services/module.ts';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createMtclServices({ connection, ...NodeFileSystem });
onGenerate(connection, shared);
startLanguageServer(shared);
