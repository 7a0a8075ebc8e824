/** What stops a command, said to a person; shown without a stack. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.usage,
  ) {
    super(message);
  }
}

/** Exit codes of all commands. */
export const EXIT = {
  ok: 0,
  /** Findings of strength error, or tasks that are late. */
  findings: 1,
  /** A wrong call, a path that is not there, a file that could not be written. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What the file system says, in Vietnamese. */
export function fileError(error: unknown, path: string): CliError {
  const code = (error as NodeJS.ErrnoException)?.code;
  const known: Record<string, string> = {
    EACCES: 'không có quyền ghi',
    EPERM: 'không có quyền ghi',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    ENAMETOOLONG: 'tên tệp quá dài; hãy rút ngắn ký hiệu hoặc tên văn bản',
    ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
    EEXIST: 'đã có tệp trùng tên với thư mục này',
    EISDIR: 'đã có thư mục trùng tên với tệp này',
    EBUSY: 'tệp đang được mở trong chương trình khác (Word?)',
  };
  const reason = (code && known[code]) ?? (error instanceof Error ? error.message : String(error));
  return new CliError(`Không ghi được vào «${path}»: ${reason}.`);
}
