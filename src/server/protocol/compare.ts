/** Two plans held against each other. Types only. */

export interface CompareParams {
  /** Addresses of the older and the newer plan's file. */
  before: string;
  after: string;
  /** With the table as a Word file. */
  word?: boolean;
}

export interface CompareResult {
  /** Name for a file, without ending. */
  name: string;
  title: string;
  /** "Mục tiêu, nhiệm vụ: thêm 1, bỏ 2, sửa 3." */
  summary: string;
  /** The table as a page. */
  html: string;
  /** Base64. */
  word?: string;
  /** Why there is nothing to compare; the rest is empty then. */
  notice?: string;
}
