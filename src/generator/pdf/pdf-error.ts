/** Why no PDF could be made, said to a person. */
export class PdfError extends Error {}

/** Said where we run in a browser. */
export const NO_PDF_HERE =
  'Trình duyệt không gọi được LibreOffice hay Word nên không có PDF. Hãy xuất Word rồi dùng Lưu thành (Save As) → PDF, hoặc mở thư mục này bằng VS Code cài trên máy.';
