// Writes an .xlsx file only when its content has changed: the times inside a package change at every build.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { unzip } from "@cj-tech-master/excelts/archive";

const PROPERTIES = "docProps/core.xml";
const TIMES = /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** The bytes of each part of a package by its name, a character a byte, without the times of creation and modification. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === "directory") continue;
    const content = Buffer.from(await entry.bytes());
    const text = content.toString("latin1");
    parts.set(entry.path, entry.path === PROPERTIES ? text.replace(TIMES, "$1$3") : text);
  }
  return parts;
}

/** True when two packages have the same parts, apart from when they were created and modified, and from order and compression. */
export async function samePackage(left: Uint8Array, right: Uint8Array): Promise<boolean> {
  const [ours, theirs] = await Promise.all([partsOf(left), partsOf(right)]);
  return ours.size === theirs.size && [...ours].every(([name, content]) => theirs.get(name) === content);
}

/** Writes the package unless the file holds the same one already; true when it wrote. */
export async function writeChanged(file: string, bytes: Uint8Array): Promise<boolean> {
  // A damaged file, such as one with the marks of a merge, is replaced.
  if (existsSync(file) && (await samePackage(await readFile(file), bytes).catch(() => false))) return false;
  await writeFile(file, bytes);
  return true;
}
