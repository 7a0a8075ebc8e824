import { SpokenError, type Words } from '../spoken-error.ts';

export type InputProblem =
  | 'empty'
  | 'absolute'
  | 'address'
  | 'network'
  | 'device'
  | 'outside'
  | 'missing'
  | 'unreadable'
  | 'notRegular'
  | 'otherKind'
  | 'tooLarge'
  | 'untrusted'
  | 'notZip'
  | 'tooMuchInside';

const WORDS: Record<InputProblem, Words> = {
  empty: { vi: 'chưa ghi tên tệp', en: 'no file is named' },
  absolute: {
    vi: 'đường dẫn phải tính từ tệp chứa dòng ấy, không tính từ gốc ổ đĩa',
    en: 'the path must start from the file that names it, not from a drive',
  },
  address: { vi: 'phải là tên tệp, không phải địa chỉ (file:, http: …)', en: 'a file is wanted, not an address' },
  network: { vi: 'không mở tệp ở máy khác trên mạng', en: 'files of other machines are not opened' },
  device: { vi: 'tên ấy là thiết bị hoặc có ký tự không dùng được trong tên tệp', en: 'the name is no file name' },
  outside: {
    vi: 'tệp nằm ngoài thư mục làm việc; hãy chép tệp vào trong thư mục ấy',
    en: 'the file lies outside the folder; copy it into the folder',
  },
  missing: { vi: 'không tìm thấy tệp', en: 'there is no such file' },
  unreadable: { vi: 'không đọc được tệp', en: 'the file cannot be read' },
  notRegular: { vi: 'không phải tệp thường (là thư mục hoặc thiết bị)', en: 'it is a folder or a device, not a file' },
  otherKind: { vi: 'đường dẫn ấy dẫn tới tệp loại khác', en: 'the path leads to a file of another kind' },
  tooLarge: { vi: 'tệp quá lớn', en: 'the file is too large' },
  untrusted: {
    vi: 'thư mục chưa được tin cậy nên tệp chưa được mở; hãy chọn «Tin cậy thư mục này» (Trust) nếu biết rõ nguồn',
    en: 'the folder is not trusted, so the file is not opened',
  },
  notZip: { vi: 'tệp hỏng hoặc không đúng dạng', en: 'the file is broken or of another format' },
  tooMuchInside: { vi: 'tệp nén chứa quá nhiều dữ liệu', en: 'the file unpacks to too much' },
};

/** Why a file is not read. Its words are a part of a sentence, without a capital and a full stop. */
export class InputError extends SpokenError {
  constructor(
    readonly problem: InputProblem,
    options?: ErrorOptions & { most?: number },
  ) {
    const { vi, en } = WORDS[problem];
    const most = options?.most === undefined ? '' : `${megabytes(options.most)} MB`;
    super({ vi: most ? `${vi} (nhiều nhất ${most})` : vi, en: most ? `${en} (at most ${most})` : en }, options);
  }
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 10) / 10).replace('.', ',');
}
