/** What file systems answer, in Vietnamese: codes of Node and of VS Code. */
const REASONS: Record<string, string> = {
  EACCES: 'không có quyền ghi',
  // Windows says so of a file that Word holds, too.
  EPERM: 'không có quyền ghi, hoặc tệp đang được mở trong chương trình khác (Word?)',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  ENAMETOOLONG: 'tên tệp quá dài; hãy rút ngắn ký hiệu hoặc tên văn bản',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EEXIST: 'đã có tệp trùng tên với thư mục này',
  EISDIR: 'đã có thư mục trùng tên với tệp này',
  EBUSY: 'tệp đang được mở trong chương trình khác (Word?)',
  NoPermissions: 'không có quyền ghi, hoặc nơi này chỉ cho đọc',
  Unavailable: 'nơi chứa tệp đang không kết nối được',
  FileExists: 'đã có tệp trùng tên',
  FileNotADirectory: 'một phần của đường dẫn là tệp, không phải thư mục',
  FileIsADirectory: 'đã có thư mục trùng tên với tệp này',
};

/** A file or folder that cannot be written, said to a person; `cause` is what the file system said. */
export class WriteError extends Error {
  /** @param place As the person knows it. */
  constructor(place: string, cause: unknown) {
    const { code, message } = cause as { code?: unknown; message?: string };
    super(`Không ghi được vào «${place}»: ${REASONS[String(code)] ?? message ?? String(cause)}.`, { cause });
  }
}

/** Throws a WriteError where the work fails. */
export async function writing<T>(place: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new WriteError(place, error);
  }
}
