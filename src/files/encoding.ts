// A part's bytes as text and back, in the encoding the part came in.
import { PackageError } from "./problem";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface DecodedPart {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the bytes begin with a byte order mark. */
  readonly marked: boolean;
}

/** @throws PackageError where the bytes are no text in UTF-8 or UTF-16, the encodings that packages may use. */
export function decodePart(bytes: Uint8Array, part: string): DecodedPart {
  const encoding = encodingOf(bytes);
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] ?? 0) >= 0xfe;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, marked };
  } catch {
    throw new PackageError("damaged", `${part} is not text in ${encoding}`);
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

export function encodePart({ text, encoding, marked }: DecodedPart): Uint8Array {
  const whole = marked ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1)
    view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
