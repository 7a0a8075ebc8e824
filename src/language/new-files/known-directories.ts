/** The directories of a folder with all that they declare, for files that are written beside them. */
import { UriUtils } from 'langium';
import type { FileStore } from '../../files/output/file-store.ts';
import type { KnownDirectory } from '../../import/write/names.ts';
import * as ast from '../generated/ast.ts';
import { plainText } from '../plan-builder/sources.ts';
import { fileIndex } from '../syntax/file-index.ts';
import { readFolder } from './folder.ts';

export interface FolderNames {
  directories: KnownDirectory[];
  /** Names of everything in it. */
  taken: string[];
}

/** @param folder Its address; it may not be there yet. */
export async function knownDirectories(files: FileStore, folder: string): Promise<FolderNames> {
  const { documents, taken, shared } = await readFolder(files, folder);
  const directories = documents.flatMap((document): KnownDirectory[] => {
    const root = document.parseResult.value;
    if (!ast.isMtclFile(root)) return [];
    const agency = root.elements.find(ast.isAgency);
    // A file with a document in it is no directory to share.
    const shares = !root.elements.some(
      (each) => ast.isDecision(each) || ast.isIssuedDocument(each) || ast.isTask(each),
    );
    if (!agency?.name || !shares) return [];
    const all = shared.workspace.Imports.closure(document).map((file) => file.parseResult.value);
    const elements = all.flatMap((each) => (ast.isMtclFile(each) ? each.elements : []));
    return [
      {
        file: UriUtils.basename(document.uri),
        agency: { id: agency.name, title: plainText(agency.title) ?? '' },
        parties: [
          ...elements.filter(ast.isUnit).map((each) => ({ ...named(each), kind: 'unit' as const })),
          ...elements.filter(ast.isUnitGroup).map((each) => ({ ...named(each), kind: 'group' as const })),
          ...elements.filter(ast.isRole).map((each) => ({ ...named(each), kind: 'role' as const })),
        ],
        signatories: elements.filter(ast.isSignatory).map(({ name, position, fullName }) => ({
          id: name,
          position: plainText(position),
          fullName: plainText(fullName),
        })),
        documents: elements.filter(ast.isLegalBasis).map(({ name, sign, title }) => ({
          id: name,
          sign: sign?.replace(/^["“”]|["“”]$/gu, ''),
          title: plainText(title) ?? '',
        })),
        abbreviations: elements
          .filter(ast.isAbbreviation)
          .map(({ name, meaning }) => ({ id: name, title: plainText(meaning) ?? '' })),
        ids: all.flatMap((each) => fileIndex(each).named.map(({ name }) => name)),
      },
    ];
  });
  return { directories, taken };
}

function named({ name, title }: ast.Unit | ast.UnitGroup | ast.Role): { id: string; title: string } {
  return { id: name, title: plainText(title) ?? '' };
}
