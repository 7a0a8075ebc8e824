/** What an agency brings along for its Word files: styles and a picture, named in its `cơ quan` block. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan, RichText } from '../plan/model.ts';
import { type HeaderImage, headerImage } from './docx/image.ts';

export interface House {
  /** A Word file whose styles are used. */
  reference?: Uint8Array;
  headerImage?: HeaderImage;
}

/** Why a file of the agency cannot be used, said to a person. */
export class HouseError extends Error {}

/** Reads the files; their paths are relative to the file that names them. Throws a HouseError. */
export async function houseOf({ agency }: Pick<Plan, 'agency'>): Promise<House> {
  const { wordTemplate, headerPicture } = agency;
  const house: House = {};
  if (wordTemplate) house.reference = await read(wordTemplate, 'mẫu Word');
  if (headerPicture) {
    house.headerImage = headerImage(await read(headerPicture, 'hình đầu trang'));
    if (!house.headerImage) {
      throw new HouseError(
        `«hình đầu trang: "${pathOf(headerPicture)}"» không phải hình PNG hoặc JPG. Hãy lưu lại hình theo một trong hai dạng ấy.`,
      );
    }
  }
  return house;
}

async function read(text: RichText, property: string): Promise<Uint8Array> {
  const path = pathOf(text);
  try {
    return new Uint8Array(await readFile(resolve(dirname(fileURLToPath(text.source.uri)), path)));
  } catch {
    throw new HouseError(
      `Không đọc được «${property}: "${path}"». Hãy kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng ấy.`,
    );
  }
}

function pathOf(text: RichText): string {
  return text.parts
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .replaceAll('\\', '/');
}
