import { SpokenError, type Words } from '../../files/spoken-error.ts';

/** Why no PDF could be made. */
export class PdfError extends SpokenError {}

/** Said where we run in a browser. */
export const NO_PDF_HERE: Words = {
  vi: 'Trình duyệt không gọi được LibreOffice hay Word nên không có PDF. Hãy xuất Word rồi dùng Lưu thành (Save As) → PDF, hoặc mở thư mục này bằng VS Code cài trên máy.',
  en: 'A browser cannot call LibreOffice or Word, so there is no PDF. Export Word and use Save As → PDF, or open this folder in VS Code on a machine.',
};
