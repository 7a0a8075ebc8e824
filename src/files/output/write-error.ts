import { SpokenError, type Words } from '../spoken-error.ts';

const PART_IS_FILE: Words = {
  vi: 'một phần của đường dẫn là tệp, không phải thư mục',
  en: 'a part of the path is a file, not a folder',
};
const IS_FOLDER: Words = {
  vi: 'đã có thư mục trùng tên với tệp này',
  en: 'a folder has the name of this file',
};

/** What file systems answer: codes of Node and of VS Code. */
const REASONS: Record<string, Words> = {
  EACCES: { vi: 'không có quyền ghi', en: 'no permission to write' },
  // Windows says so of a file that Word holds, too.
  EPERM: {
    vi: 'không có quyền ghi, hoặc tệp đang được mở trong chương trình khác (Word?)',
    en: 'no permission to write, or the file is open in another program (Word?)',
  },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the drive is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the drive is full' },
  ENAMETOOLONG: {
    vi: 'tên tệp quá dài; hãy rút ngắn ký hiệu hoặc tên văn bản',
    en: 'the name is too long; shorten the sign or the name of the document',
  },
  ENOTDIR: PART_IS_FILE,
  EEXIST: { vi: 'đã có tệp trùng tên với thư mục này', en: 'a file has the name of this folder' },
  EISDIR: IS_FOLDER,
  ENOENT: { vi: 'không tạo được thư mục ở nơi này', en: 'no folder can be made in this place' },
  EBUSY: {
    vi: 'tệp đang được mở trong chương trình khác (Word?)',
    en: 'the file is open in another program (Word?)',
  },
  NoPermissions: {
    vi: 'không có quyền ghi, hoặc nơi này chỉ cho đọc',
    en: 'no permission to write, or the place is read-only',
  },
  Unavailable: { vi: 'nơi chứa tệp đang không kết nối được', en: 'the place of the file cannot be reached' },
  FileExists: { vi: 'đã có tệp trùng tên', en: 'a file of that name is there' },
  FileNotADirectory: PART_IS_FILE,
  FileIsADirectory: IS_FOLDER,
};

/** A file or folder that cannot be written; `cause` is what the file system said. */
export class WriteError extends SpokenError {
  /** @param place As the person knows it. */
  constructor(place: string, cause: unknown) {
    const { code, problem, message } = cause as { code?: unknown; problem?: unknown; message?: string };
    const other = message ?? String(cause);
    // The gate that reads what stands in the file's place says of a folder that it is no regular file.
    const { vi, en } = REASONS[problem === 'notRegular' ? 'EISDIR' : String(code)] ?? { vi: other, en: other };
    super({ vi: `Không ghi được vào «${place}»: ${vi}.`, en: `“${place}” cannot be written: ${en}.` }, { cause });
  }
}

/** Another program has been writing into the folder for too long. */
export class FolderBusyError extends SpokenError {
  constructor(folder: string) {
    const name = decodeURIComponent(folder.replace(/\/$/, '').replace(/^.*\//, ''));
    super({
      vi: `Một chương trình khác đang ghi vào thư mục «${name}». Hãy đợi nó xong rồi xuất lại.`,
      en: `Another program is writing into the folder “${name}”. Wait until it has finished and generate again.`,
    });
  }
}

/** Throws a WriteError where the work fails. */
export async function writing<T>(place: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WriteError || error instanceof FolderBusyError) throw error;
    throw new WriteError(place, error);
  }
}
