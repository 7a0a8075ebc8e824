// langium cancels through vscode-jsonrpc, which needs its runtime layer installed before the first build.
import 'vscode-languageserver/node';
