/** What an agency brings along for its Word files: styles and a picture, named in its `cơ quan` block. */

import { InputError, type InputGate, MOST_PICTURE, MOST_TEMPLATE } from '../files/input/index.ts';
import { SpokenError, type Words } from '../files/spoken-error.ts';
import type { Plan, RichText } from '../plan/model.ts';
import { stylesOf } from './docx/given-styles.ts';
import { type HeaderImage, headerImage } from './docx/image.ts';

export interface House {
  /** A Word file whose styles are used. */
  reference?: Uint8Array;
  headerImage?: HeaderImage;
}

/** Why a file of the agency cannot be used, said to a person. */
export class HouseError extends SpokenError {
  /** @param untrusted The file was not opened since the folder is not trusted; nothing is known of it. */
  constructor(
    words: Words,
    readonly untrusted = false,
  ) {
    super(words);
  }
}

/** Reads the files; their paths are relative to the file that names them. Throws a HouseError. */
export async function houseOf({ agency }: Pick<Plan, 'agency'>, inputs: InputGate): Promise<House> {
  const { wordTemplate, headerPicture } = agency;
  const house: House = {};
  if (wordTemplate) {
    const [from, path] = [wordTemplate.source.uri, pathOf(wordTemplate)];
    const bytes = await opened(WORD_TEMPLATE, path, inputs.readNamed(from, path, MOST_TEMPLATE));
    requireWord(path, bytes);
    house.reference = bytes;
  }
  if (headerPicture) {
    const [from, path] = [headerPicture.source.uri, pathOf(headerPicture)];
    house.headerImage = requirePicture(path, await opened(PICTURE, path, inputs.readNamed(from, path, MOST_PICTURE)));
  }
  return house;
}

/** The Word file that a file of the plan names can be used. Throws a HouseError. */
export async function checkWordTemplate(from: string, path: string, inputs: InputGate): Promise<void> {
  const judge = (bytes: Uint8Array) => requireWord(path, bytes);
  await opened(WORD_TEMPLATE, path, inputs.judgeNamed(from, path, MOST_TEMPLATE, WORD_TEMPLATE, judge));
}

/** The picture that a file of the plan names can be used. Throws a HouseError. */
export async function checkPicture(from: string, path: string, inputs: InputGate): Promise<void> {
  const judge = (bytes: Uint8Array) => void requirePicture(path, bytes);
  await opened(PICTURE, path, inputs.judgeNamed(from, path, MOST_PICTURE, PICTURE, judge));
}

const WORD_TEMPLATE = 'mẫu Word';
const PICTURE = 'hình đầu trang';

function requireWord(path: string, bytes: Uint8Array): void {
  const styles = stylesOf(bytes);
  if (styles === 'noWord') {
    throw new HouseError({
      vi: `«mẫu Word: "${path}"» không phải tệp Word (.docx). Hãy lưu lại tệp theo dạng ấy.`,
      en: `“mẫu Word: "${path}"” is no Word file (.docx). Save it in that format.`,
    });
  }
  if (styles === 'broken') {
    throw new HouseError({
      vi: `«mẫu Word: "${path}"» bị hỏng: không đọc được các kiểu chữ (Styles) trong tệp. Hãy mở tệp bằng Word, lưu lại rồi thử lại.`,
      en: `“mẫu Word: "${path}"” is damaged: its styles cannot be read. Open it in Word, save it and try again.`,
    });
  }
}

function requirePicture(path: string, bytes: Uint8Array): HeaderImage {
  const image = headerImage(bytes);
  if (!image || image.width === 0 || image.height === 0) {
    throw new HouseError({
      vi: `«hình đầu trang: "${path}"» không phải hình PNG hoặc JPG. Hãy lưu lại hình theo một trong hai dạng ấy.`,
      en: `“hình đầu trang: "${path}"” is neither a PNG nor a JPG picture. Save it in one of the two formats.`,
    });
  }
  // Programs that show the page unpack all of it.
  if (image.width * image.height <= MOST_PIXELS) return image;
  throw new HouseError({
    vi: `«hình đầu trang: "${path}"» rộng ${image.width}, cao ${image.height} điểm ảnh: quá lớn. Hãy thu nhỏ hình.`,
    en: `“hình đầu trang: "${path}"” is ${image.width} by ${image.height} pixels: too large. Make the picture smaller.`,
  });
}

const MOST_PIXELS = 50_000_000;

async function opened<T>(property: string, path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { problem, words } = error;
    if (problem === 'missing' || problem === 'empty') {
      throw new HouseError({
        vi: `Không đọc được «${property}: "${path}"». Hãy kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng ấy.`,
        en: `“${property}: "${path}"” cannot be read. Check the name; the path starts from the file that holds this line.`,
      });
    }
    throw new HouseError(
      {
        vi: `Không mở «${property}: "${path}"»: ${words.vi}.`,
        en: `“${property}: "${path}"” is not opened: ${words.en}.`,
      },
      problem === 'untrusted',
    );
  }
}

function pathOf(text: RichText): string {
  return filePath(text.parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
}

/** A path as people of Windows write it. */
export function filePath(words: string): string {
  return words.replaceAll('\\', '/');
}
