/** Why no PDF could be made, said to a person. */
export class PdfError extends Error {}

/** Said where we run in a browser. */
export const NO_PDF_HERE =
  'Chưa xuất PDF: MTCL đang chạy trong trình duyệt, nơi không gọi được LibreOffice hay Word. Hãy xuất Word rồi dùng Lưu thành (Save As) → PDF, hoặc mở thư mục này bằng VS Code cài trên máy.';
