// A zip file of a few small texts, stored as they are: what an .xlsx file is wrapped in.

export interface Entry {
  readonly name: string;
  readonly text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format; names in UTF-8; 1 January 1980, for the day is nobody's business. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DATE = (1 << 5) | 1;

/** The bytes of a zip file with these entries, in order. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const path = encoder.encode(name);
    const bytes = encoder.encode(text);
    const described = [
      ...[VERSION, UTF8_NAMES, 0, 0, DATE].map(two),
      ...[crc32(bytes), bytes.length, bytes.length].map(four),
      ...[path.length, 0].map(two),
    ];
    const head = joined([four(LOCAL), ...described, path]);
    const attributes = [...[0, 0, 0].map(two), ...[0, offset].map(four)];
    directory.push(joined([four(CENTRAL), two(VERSION), ...described, ...attributes, path]));
    parts.push(head, bytes);
    offset += head.length + bytes.length;
  }
  const central = joined(directory);
  const counts = [0, 0, entries.length, entries.length].map(two);
  return joined([...parts, central, four(END), ...counts, four(central.length), four(offset), two(0)]);
}

function two(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function four(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum zip asks for (ISO 3309, as in PNG and gzip). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
