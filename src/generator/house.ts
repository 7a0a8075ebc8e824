/** What an agency brings along for its Word files: styles and a picture, named in its `cơ quan` block. */
import type { Plan, RichText } from '../plan/model.ts';
import { type HeaderImage, headerImage } from './docx/image.ts';
import { type FileStore, fileBeside } from './output/file-store.ts';

export interface House {
  /** A Word file whose styles are used. */
  reference?: Uint8Array;
  headerImage?: HeaderImage;
}

/** Why a file of the agency cannot be used, said to a person. */
export class HouseError extends Error {}

/** Reads the files; their paths are relative to the file that names them. Throws a HouseError. */
export async function houseOf({ agency }: Pick<Plan, 'agency'>, files: FileStore): Promise<House> {
  const { wordTemplate, headerPicture } = agency;
  const house: House = {};
  if (wordTemplate) house.reference = await read(wordTemplate, 'mẫu Word', files);
  if (headerPicture) {
    house.headerImage = headerImage(await read(headerPicture, 'hình đầu trang', files));
    if (!house.headerImage) {
      throw new HouseError(
        `«hình đầu trang: "${pathOf(headerPicture)}"» không phải hình PNG hoặc JPG. Hãy lưu lại hình theo một trong hai dạng ấy.`,
      );
    }
  }
  return house;
}

async function read(text: RichText, property: string, files: FileStore): Promise<Uint8Array> {
  const path = pathOf(text);
  const bytes = await files.read(fileBeside(text.source.uri, path)).catch(() => undefined);
  if (bytes) return new Uint8Array(bytes);
  throw new HouseError(
    `Không đọc được «${property}: "${path}"». Hãy kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng ấy.`,
  );
}

function pathOf(text: RichText): string {
  return text.parts
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .replaceAll('\\', '/');
}
