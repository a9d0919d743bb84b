// Reads the size of a PNG from its first chunk.

/** Width and height in pixels. Throws when the bytes are not a PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("Not a PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
