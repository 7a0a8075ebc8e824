import type { Deadline } from '../generated/ast.ts';
import type { Accept } from './registry.ts';

export function checkDeadline(_deadline: Deadline, _accept: Accept): void {}
