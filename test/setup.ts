// langium cancels through vscode-jsonrpc, which needs its runtime layer installed before the first build.
import 'vscode-languageserver/node';

// The validator of Office's files is a .NET program, which otherwise wants the machine's ICU library for the names of
// languages and countries, and never uses it here.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
