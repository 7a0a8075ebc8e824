/** The picture over the first page, measured from its file. */
import { nth } from '../../known.ts';

export interface HeaderImage {
  type: 'png' | 'jpg';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** A PNG or JPEG with its size in pixels; undefined for anything else. */
export function headerImage(bytes: Uint8Array): HeaderImage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpeg(bytes, view);
  return undefined;
}

/** The frame header (SOF) of a JPEG holds its size; other segments are skipped. */
function jpeg(bytes: Uint8Array, view: DataView): HeaderImage | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = nth(bytes, at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { type: 'jpg', bytes, height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
