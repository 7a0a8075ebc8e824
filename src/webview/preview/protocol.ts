/** What the preview's page and the extension say to each other. Types only. */
import type { OriginsParams, OutlinePlace, PreviewResult } from '../../server/protocol.ts';

/** Who follows whom: both each other, the preview the editor, the editor the preview, nobody. */
export type ScrollMode = 'both' | 'editor' | 'preview' | 'off';

/** Words of a page, with the stretch of a file that they come from. */
export interface PageHit {
  uri: string;
  line: number;
  character: number;
  endLine: number;
  endCharacter: number;
  /** What the page prints of it. */
  printed: string;
  /** Offset in `printed` of the letter that was hit. */
  offset: number;
}

export type ToPreview =
  /** Plans may have changed: ask again. */
  | { type: 'changed' }
  | { type: 'update'; result: PreviewResult | undefined }
  /** The cursor; `moved` by a person rather than by typing. */
  | { type: 'cursor'; uri: string; line: number; character: number; moved: boolean }
  /** The editor shows this line at its top. */
  | { type: 'scroll'; uri: string; line: number }
  | { type: 'settings'; scroll: ScrollMode }
  /** The words of the file to change where they were asked for (`edit`). */
  | { type: 'edit'; text: string }
  /**
   * Another file is shown from now on; `asked`: by the command, which means the document that it names, else the one
   * that the file writes.
   */
  | { type: 'file'; uri: string; asked: boolean; document?: string };

export type FromPreview =
  | { type: 'ready' }
  | { type: 'pull'; document?: string; known: string[] }
  | { type: 'open'; uri: string; line: number; character: number }
  /** The letter that was clicked. */
  | ({ type: 'hit' } & PageHit)
  /** The words up to `end` that were double-clicked (`lost`: the file has them no more), to be changed; then what shall stand in their place. */
  | ({ type: 'edit'; end: number; lost?: boolean } & PageHit)
  | { type: 'write'; text: string }
  /** A figure with records behind it; `place`: where it is written, for want of records. */
  | ({ type: 'records'; place?: OutlinePlace } & Omit<OriginsParams, 'uri' | 'entry'>)
  /** The preview shows this line at its top; fractions of a line count. */
  | { type: 'scrolled'; uri: string; line: number }
  /** A page to print, whole. */
  | { type: 'print'; name: string; html: string }
  /** The document that is shown, as a file. */
  | { type: 'generate'; document?: string };

/** Kept by VS Code while the window is closed. */
export interface PreviewState {
  uri: string;
  document?: string;
  zoom: Zoom;
  /** The small pages stand beside the pages. */
  thumbnails?: boolean;
  /** Height at the top of the view, in parts of the whole. */
  scroll: number;
}

/** `fit`: to the width as long as it can be read; `whole`: to the width, however small. */
export type Zoom = number | 'fit' | 'whole';
