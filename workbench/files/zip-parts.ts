import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}

/** Gives back the new content of a part, `null` to leave it out, or `undefined` to keep it. */
export type PartEditor = (name: string, read: () => string) => string | null | undefined;

/**
 * Rewrites some parts of a ZIP archive (an XLSX file is one) and copies the rest as it is. For small archives without
 * ZIP64, encryption or comments, which is what our own writer makes.
 */
export function editZip(archive: Uint8Array, edit: PartEditor): Uint8Array {
  const entries: Entry[] = [];
  for (const entry of readEntries(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength))) {
    const text = edit(entry.name, () => unpack(entry).toString('utf8'));
    if (text === null) continue;
    entries.push(text === undefined ? entry : pack(entry.name, Buffer.from(text, 'utf8')));
  }
  return writeEntries(entries);
}

function readEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || file.readUInt32LE(end) !== endSignature) throw new Error('This is not a ZIP archive.');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = file.readUInt16LE(end + 10); i > 0; i--) {
    if (file.readUInt32LE(at) !== entrySignature) throw new Error('The ZIP archive is damaged.');
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
      packed: file.subarray(start, start + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack({ method, packed }: Entry): Buffer {
  return method === deflated ? inflateRawSync(packed) : packed;
}

function pack(name: string, content: Buffer): Entry {
  return { name, method: deflated, crc: crc32(content), size: content.length, packed: deflateRawSync(content) };
}

function writeEntries(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const header = Buffer.alloc(30);
    header.writeUInt32LE(localSignature, 0);
    writeFields(header, 4, entry, name.length);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(entrySignature, 0);
    record.writeUInt16LE(20, 4);
    writeFields(record, 6, entry, name.length);
    record.writeUInt32LE(offset, 42);
    parts.push(header, name, entry.packed);
    directory.push(record, name);
    offset += header.length + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The 24 bytes that the local header and the directory share: version, flags, method, date, checksum, sizes, name length. */
function writeFields(target: Buffer, at: number, entry: Entry, nameLength: number): void {
  target.writeUInt16LE(20, at);
  // Bit 11: the name is UTF-8.
  target.writeUInt16LE(0x800, at + 2);
  target.writeUInt16LE(entry.method === deflated ? deflated : stored, at + 4);
  // 1980-01-01: the same workbook gives the same bytes.
  target.writeUInt16LE(33, at + 8);
  target.writeUInt32LE(entry.crc, at + 10);
  target.writeUInt32LE(entry.packed.length, at + 14);
  target.writeUInt32LE(entry.size, at + 18);
  target.writeUInt16LE(nameLength, at + 22);
}
