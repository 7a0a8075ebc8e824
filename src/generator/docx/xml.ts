import { cleanText } from '../../document/clean-text.ts';

/** Opens every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const W_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const SPECIAL = /[&<>"]/;

/** A person's text as XML text or attribute value, without what no XML file may hold. */
export function xmlText(text: string): string {
  const clean = cleanText(text);
  if (!SPECIAL.test(clean)) return clean;
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
