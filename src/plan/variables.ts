import { FIGURES } from './figures.ts';
import type { TextVariable } from './model.ts';

/** Variables that a text may hold in braces, by their names in the language. */
export const TEXT_VARIABLES: Record<string, { variable: TextVariable; description: string }> = {
  năm: { variable: 'year', description: 'năm của kế hoạch' },
  'năm trước': { variable: 'previousYear', description: 'năm liền trước năm của kế hoạch' },
  'năm sau': { variable: 'nextYear', description: 'năm liền sau năm của kế hoạch' },
  'cơ quan': { variable: 'agency', description: 'tên gọi của cơ quan ban hành' },
  'chỉ tiêu': { variable: 'target', description: 'chỉ tiêu của mục tiêu chứa câu này' },
  ...FIGURES,
};

/** The variable of that name, in NFC with single spaces. */
export function textVariable(name: string): TextVariable | undefined {
  return Object.hasOwn(TEXT_VARIABLES, name) ? TEXT_VARIABLES[name]!.variable : undefined;
}
