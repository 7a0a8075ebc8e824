export { renderWorkbook, type WorkbookOptions } from './workbook.ts';
