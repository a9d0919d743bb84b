// Number formats with escaped characters: "0.0\%" shows 3.5 as 3.5%, "0.0%" shows it as 350.0%. The file library drops the
// escape when it reads a file, so that the first becomes the second.
import { unzip, zip, ZipReader } from "@cj-tech-master/excelts/archive";

const STYLES = "xl/styles.xml";
const ESCAPED_FORMAT = /formatCode="[^"]*\\[^"]*"/gu;

/**
 * The file with every escape in its number formats doubled, of which the library leaves one; the same bytes where no format
 * has an escape.
 */
export async function withEscapesKept(bytes: Uint8Array): Promise<Uint8Array> {
  const styles = await new ZipReader(bytes, {}).bytes(STYLES);
  const text = styles === null ? "" : new TextDecoder().decode(styles);
  const doubled = text.replace(ESCAPED_FORMAT, (format) => format.replaceAll("\\", String.raw`\\`));
  if (doubled === text) return bytes;
  const parts = zip({ level: 0 });
  for await (const entry of unzip(bytes).entries())
    parts.add(entry.path, entry.path === STYLES ? new TextEncoder().encode(doubled) : await entry.bytes());
  return parts.bytesSync();
}
