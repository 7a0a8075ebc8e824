/** What the preview itself says, in the language of `mtcl.language`. */
const vietnamese = {
  toolbar: 'Xem trước',
  document: 'Văn bản',
  zoomOut: 'Thu nhỏ',
  zoomIn: 'Phóng to',
  zoom: 'Cỡ hiển thị',
  fit: 'Vừa khung',
  whole: 'Trọn bề ngang',
  print: 'In',
  printTitle: 'Mở bản in trong trình duyệt',
  generate: 'Xuất Word',
  generateTitle: 'Xuất Word văn bản đang xem',
  goToPage: 'Đến trang, phần',
  thumbnails: 'Trang thu nhỏ',
  more: 'Cỡ hiển thị, in',
  pages:
    'Các trang của văn bản. Phím J, K: chọn phần sau, phần trước; Enter: đến chỗ soạn; bấm đúp vào chữ: sửa ngay tại trang.',
  page: (name: string, number: string) => `${name}, trang ${number}`,
  place: (place: string) => `Trang ${place}`,
  stale: 'Tệp còn lỗi cú pháp: chỗ bị lỗi đang hiện như lần đúng gần nhất.',
  elsewhere: (count: number) => `${count} lỗi, cảnh báo ở phần không in ra văn bản này.`,
  goThere: 'Đến chỗ lỗi',
  editHelp: 'Sửa ngay tại đây: Enter để ghi vào tệp, Esc để thôi',
  error: 'Lỗi',
  warning: 'Cảnh báo',
  information: 'Lưu ý',
  loading: 'Đang dựng văn bản…',
  failed: 'Phần kiểm tra của MTCL chưa chạy. Hãy đợi vài giây.',
};

export type Labels = typeof vietnamese;

const english: Labels = {
  toolbar: 'Preview',
  document: 'Document',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  zoom: 'Zoom',
  fit: 'Fit width',
  whole: 'Whole width',
  print: 'Print',
  printTitle: 'Open the pages in the browser to print',
  generate: 'Export Word',
  generateTitle: 'Export Word of the document shown',
  goToPage: 'Go to page or part',
  thumbnails: 'Small pages',
  more: 'Zoom, print',
  pages:
    'Pages of the document. J, K: choose the next or previous part; Enter: go to its source; double-click words: change them here.',
  page: (name, number) => `${name}, page ${number}`,
  place: (place) => `Page ${place}`,
  stale: 'The file has syntax errors: broken places show what last stood there.',
  elsewhere: (count) => `${count} problems in parts that this document does not print.`,
  goThere: 'Go there',
  editHelp: 'Change it here: Enter writes it to the file, Esc leaves it',
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  loading: 'Preparing the document…',
  failed: 'The MTCL language server is not running yet. Wait a few seconds.',
};

export function labelsFor(language: string | undefined): Labels {
  return language === 'en' ? english : vietnamese;
}
