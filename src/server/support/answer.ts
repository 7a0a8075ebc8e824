import { isOperationCancelled } from 'langium';
import {
  type CancellationToken,
  type Connection,
  type HandlerResult,
  LSPErrorCodes,
  RequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { NoticeKind, RequestKind } from '../protocol.ts';

/**
 * Answers a request of the table: what is asked and what is answered are those of its kind, as for who asks. One that
 * is given up midway is answered as cancelled, which is no error to show.
 */
export function answer<Params, Result>(
  connection: Connection,
  { method }: RequestKind<Params, Result>,
  handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): void {
  // For an answer of any type the library can't tell that it is none of its own errors.
  const answered = async (params: Params, token: CancellationToken) => {
    try {
      return (await handler(params, token)) as Awaited<HandlerResult<Result, void>>;
    } catch (error) {
      if (isOperationCancelled(error)) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, method);
      throw error;
    }
  };
  connection.onRequest<Params, Result, void>(new RequestType(method), answered);
}

/** Tells the editor something of the table. */
export function tell<Params>(connection: Connection, { method }: NoticeKind<Params>, params: Params): void {
  void connection.sendNotification(method, params);
}

/** Hears what the editor tells of the table. */
export function hear<Params>(
  connection: Connection,
  { method }: NoticeKind<Params>,
  handler: (params: Params) => void,
): void {
  connection.onNotification(method, handler);
}
