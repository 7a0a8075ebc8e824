/** Times inside zip files, which would make two files of the same content differ. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1980-01-01 00:00, the earliest time a zip file can hold, as its time and date fields. */
const EARLIEST = 0x00210000;

/** Sets the time of every file in a zip archive without a comment to 1980-01-01 00:00, in place. */
export function fixZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('The data is not a plain zip archive');
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === CENTRAL_HEADER) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('The zip archive has a broken directory');
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(local + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
