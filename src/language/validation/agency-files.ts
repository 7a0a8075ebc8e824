import { AstUtils } from 'langium';
import { filePath, HouseError, pictureAt, wordTemplateAt } from '../../generator/house.ts';
import type { Agency, Text } from '../generated/ast.ts';
import { textPieces } from '../lexer/text-token.ts';
import type { MtclServices } from '../services/types.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** The Word file and the picture that an agency names are there and can be used. */
export async function checkAgencyFiles(agency: Agency, accept: Accept, services: MtclServices): Promise<void> {
  const { Files } = services.shared.workspace;
  const from = AstUtils.getDocument(agency).uri.toString();
  const check = async (text: Text | undefined, use: (path: string) => Promise<unknown>) => {
    if (!text?.value) return;
    try {
      await use(pathIn(text.value));
    } catch (error) {
      if (!(error instanceof HouseError)) throw error;
      hit(accept, 'MTCL008', error.message, { node: text, property: 'value' });
    }
  };
  await check(agency.wordTemplate, (path) => wordTemplateAt(from, path, Files));
  await check(agency.headerPicture, (path) => pictureAt(from, path, Files));
}

/** In a path a backslash parts folders. */
function pathIn(image: string): string {
  return filePath(
    textPieces(image)
      .map((piece) => ('text' in piece ? piece.text : `{${piece.name}}`))
      .join(''),
  );
}
