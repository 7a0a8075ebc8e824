import type { Diagnostic } from 'vscode-languageserver-types';

/** What a finding says; clients may be told in Markdown, which none of ours is. */
export function messageText({ message }: { message: Diagnostic['message'] | { value: string } }): string {
  return typeof message === 'string' ? message : message.value;
}
