export { renderForm } from './form-workbook.ts';
export { renderWorkbook, type WorkbookOptions } from './workbook.ts';
