import { AstUtils } from 'langium';
import { checkPicture, checkWordTemplate, filePath, HouseError } from '../../generator/house.ts';
import type { Agency, Text } from '../generated/ast.ts';
import { textPieces } from '../lexer/text-token.ts';
import type { MtclCoreServices } from '../services/types.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** The Word file and the picture that an agency names are there and can be used. */
export async function checkAgencyFiles(agency: Agency, accept: Accept, services: MtclCoreServices): Promise<void> {
  const { Inputs } = services.shared.workspace;
  const from = AstUtils.getDocument(agency).uri.toString();
  const check = async (text: Text | undefined, use: (path: string) => Promise<unknown>) => {
    if (!text?.value) return;
    try {
      await use(pathIn(text.value));
    } catch (error) {
      if (!(error instanceof HouseError)) throw error;
      hit(accept, error.untrusted ? 'MTCL041' : 'MTCL008', error.message, { node: text, property: 'value' });
    }
  };
  await check(agency.wordTemplate, (path) => checkWordTemplate(from, path, Inputs));
  await check(agency.headerPicture, (path) => checkPicture(from, path, Inputs));
}

/** In a path a backslash parts folders. */
function pathIn(image: string): string {
  return filePath(
    textPieces(image)
      .map((piece) => ('text' in piece ? piece.text : 'name' in piece ? `{${piece.name}}` : ''))
      .join(''),
  );
}
