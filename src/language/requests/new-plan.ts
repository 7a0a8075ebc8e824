import type { Connection } from 'vscode-languageserver';
import { newPlan } from '../../templates/new-plan.ts';
import { type NewPlanParams, type NewPlanResult, newPlanRequest } from '../protocol.ts';

/** Answers `mtcl/newPlan`: the files of a first plan, as text. */
export function onNewPlan(connection: Connection): void {
  connection.onRequest(
    newPlanRequest.method,
    ({ answers, taken }: NewPlanParams): NewPlanResult => newPlan(answers, taken),
  );
}
