/** What an agency brings along for its Word files: styles and a picture, named in its `cơ quan` block. */
import type { Plan, RichText } from '../plan/model.ts';
import { type HeaderImage, headerImage } from './docx/image.ts';
import { isWordFile } from './docx/reference.ts';
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
  if (wordTemplate) house.reference = await wordTemplateAt(wordTemplate.source.uri, pathOf(wordTemplate), files);
  if (headerPicture) house.headerImage = await pictureAt(headerPicture.source.uri, pathOf(headerPicture), files);
  return house;
}

/** The Word file that a file of the plan names. Throws a HouseError. */
export async function wordTemplateAt(from: string, path: string, files: FileStore): Promise<Uint8Array> {
  const bytes = await read('mẫu Word', from, path, files);
  if (isWordFile(bytes)) return bytes;
  throw new HouseError(`«mẫu Word: "${path}"» không phải tệp Word (.docx). Hãy lưu lại tệp theo dạng ấy.`);
}

/** The picture that a file of the plan names. Throws a HouseError. */
export async function pictureAt(from: string, path: string, files: FileStore): Promise<HeaderImage> {
  const image = headerImage(await read('hình đầu trang', from, path, files));
  if (image && image.width > 0 && image.height > 0) return image;
  throw new HouseError(
    `«hình đầu trang: "${path}"» không phải hình PNG hoặc JPG. Hãy lưu lại hình theo một trong hai dạng ấy.`,
  );
}

async function read(property: string, from: string, path: string, files: FileStore): Promise<Uint8Array> {
  const bytes = path.trim() ? await files.read(fileBeside(from, path)).catch(() => undefined) : undefined;
  if (bytes) return new Uint8Array(bytes);
  throw new HouseError(
    `Không đọc được «${property}: "${path}"». Hãy kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng ấy.`,
  );
}

function pathOf(text: RichText): string {
  return filePath(text.parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
}

/** A path as people of Windows write it. */
export function filePath(words: string): string {
  return words.replaceAll('\\', '/');
}
