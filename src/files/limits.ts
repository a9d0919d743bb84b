// The sizes up to which a workbook is read, in bytes and counts. They are checked before anything is unpacked or kept.

export const LIMITS = {
  /** The zip file itself. */
  file: 512 * 1024 * 1024,
  /** Entries of the zip file. */
  entries: 20_000,
  /** One part, unpacked, that is read here. Parts that are only copied are never unpacked. */
  part: 256 * 1024 * 1024,
  /** All parts, unpacked, that are read here. */
  parts: 768 * 1024 * 1024,
  /** Elements within one another. Excel's own files need about twenty. */
  depth: 128,
  /** Cells with contents or a style of their own, of all sheets. */
  cells: 3_000_000,
  /** Shared strings. */
  strings: 2_000_000,
} as const;
