/**
 * Stands in for `vscode-languageserver-protocol` in the command line (see `scripts/build.mjs`): what Langium's core and
 * our language take of it. They cancel and tell events through vscode-jsonrpc, whose entry for Node installs the layer
 * of the runtime that it needs.
 */
export { CancellationToken, CancellationTokenSource, Emitter, ResponseError } from 'vscode-jsonrpc/node';

/** As the protocol numbers them. */
export const LSPErrorCodes = {
  RequestFailed: -32803,
  ServerCancelled: -32802,
  ContentModified: -32801,
  RequestCancelled: -32800,
} as const;
