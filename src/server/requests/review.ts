import { URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { todayInVietnam } from '../../deadline/today.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import type { Host } from '../../generator/host.ts';
import { fileKind } from '../../import/reader/package.ts';
import { createMtclServices } from '../../language/services/module.ts';
import { findingsOfFile, writeReviewed } from '../../review/review-file.ts';
import { reviewWord } from '../../review/review-word.ts';
import { type ReviewParams, type ReviewResult, reviewRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { inLanguage } from '../support/language.ts';
import { texts } from '../support/texts.ts';

/** Answers `mtcl/review`: a copy of a Word file with the findings as comments. */
export function onReview(connection: Connection, { files }: Host): void {
  answer(connection, reviewRequest, async ({ uri, suggest }: ReviewParams): Promise<ReviewResult> => {
    try {
      return await review(URI.parse(uri), suggest);
    } catch (error) {
      if (error instanceof SpokenError) return none(inLanguage(error.words));
      return none(error instanceof Error ? error.message : String(error));
    }
  });

  async function review(uri: URI, suggest: boolean): Promise<ReviewResult> {
    const bytes = await files.read(uri.toString());
    if (!bytes) return none(texts().wordFileGone);
    if (fileKind(bytes) !== 'word') return none(texts().reviewsDocxOnly);
    // Services of its own: what is in the Word file is none of the workspace's.
    const { shared: own } = createMtclServices({ files });
    const day = todayInVietnam();
    own.workspace.RuleSettings.today = day;
    const place = { name: UriUtils.basename(uri), folder: UriUtils.dirname(uri) };
    const findings = await findingsOfFile(bytes, place, day, own);
    if (findings.length === 0) return { comments: 0, changes: 0 };
    const author = { name: 'MTCL', initials: 'MTCL', date: `${day}T00:00:00Z` };
    const { bytes: copy, comments, changes } = reviewWord(bytes, findings, { author, suggest });
    return { reviewed: await writeReviewed(files, place.folder.toString(), place.name, copy), comments, changes };
  }
}

function none(problem: string): ReviewResult {
  return { comments: 0, changes: 0, problem };
}
