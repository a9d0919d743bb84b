// The zip file a workbook is: parts are unpacked when they are read, and copied as they are packed when they are not changed.
import {
  configure,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";
import { LIMITS } from "./limits";
import { PackageError } from "./problem";

// The system's own compression: the other is a module of WebAssembly, which the pages' policy keeps from loading.
configure({ useWebWorkers: false, useCompressionStream: true });

/** Part names are compared without regard to case, and some programs write them with a backslash or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

/** Names that would lead out of the folder a zip file is unpacked to. */
const LEADS_OUT = /^[a-z]:|(?:^|\/)\.\.(?:\/|$)/u;

/** What a copy differs by: contents by part name; null takes the part away. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

export class Zip {
  private readonly unpacked = new Map<string, number>();

  private constructor(
    /** In the order of the file. */
    private readonly entries: readonly Entry[],
    private readonly byKey: ReadonlyMap<string, FileEntry>,
  ) {}

  /** @throws PackageError where the bytes are no zip file, or one that is too large or has a part twice. */
  static async open(bytes: Uint8Array): Promise<Zip> {
    if (bytes.length > LIMITS.file) throw new PackageError("too-large", `${bytes.length} bytes`);
    const entries = await new ZipReader(new Uint8ArrayReader(bytes), {
      checkOverlappingEntry: true,
      // A slash or backslash in front is a habit of some programs. Nothing is unpacked to a disk here.
      filenameValidation: "tolerant",
    })
      .getEntries()
      .catch((error: unknown) => {
        throw new PackageError("damaged", `zip: ${String(error)}`);
      });
    if (entries.length > LIMITS.entries) throw new PackageError("too-large", `${entries.length} entries`);
    const byKey = new Map<string, FileEntry>();
    for (const entry of entries) {
      if (entry.directory) continue;
      const key = partKey(entry.filename);
      if (LEADS_OUT.test(key))
        throw new PackageError("damaged", `${entry.filename} leads out of the package`);
      if (byKey.has(key)) throw new PackageError("damaged", `${entry.filename} is in the file twice`);
      if (entry.encrypted) throw new PackageError("damaged", `${entry.filename} is encrypted`);
      byKey.set(key, entry);
    }
    return new Zip(entries, byKey);
  }

  has(name: string): boolean {
    return this.byKey.has(partKey(name));
  }

  get names(): readonly string[] {
    return [...this.byKey.values()].map(({ filename }) => filename);
  }

  /** A part's name as the file spells it. */
  spelled(name: string): string {
    return this.byKey.get(partKey(name))?.filename ?? name;
  }

  /**
   * A part, unpacked.
   * @throws PackageError where it is not there, is broken, or is larger than it says or than the limits
   */
  async read(name: string): Promise<Uint8Array> {
    const entry = this.byKey.get(partKey(name));
    if (entry === undefined) throw new PackageError("damaged", `${name} is not in the file`);
    const size = entry.uncompressedSize;
    this.unpacked.set(partKey(name), size);
    const all = [...this.unpacked.values()].reduce((sum, each) => sum + each, 0);
    if (size > LIMITS.part || all > LIMITS.parts)
      throw new PackageError("too-large", `${name}: ${size} bytes unpacked`);
    try {
      return await bounded(entry, size);
    } catch (error) {
      throw error instanceof PackageError ? error : new PackageError("damaged", `${name}: ${String(error)}`);
    }
  }

  /** A copy with these changes. What is new comes last. */
  async copy(changes: PartChanges): Promise<Uint8Array> {
    const wanted = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
    const out = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, keepOrder: true });
    for (const entry of this.entries) {
      const change = wanted.get(partKey(entry.filename));
      wanted.delete(partKey(entry.filename));
      if (entry.directory) await out.add(entry.filename, undefined, { entry, directory: true });
      else if (change === undefined)
        await out.add(entry.filename, new Uint8ArrayReader(await raw(entry)), { entry, passThrough: true });
      else if (change.content !== null)
        await out.add(entry.filename, new Uint8ArrayReader(change.content), {
          lastModDate: entry.lastModDate,
        });
    }
    for (const { name, content } of wanted.values())
      if (content !== null) await out.add(name, new Uint8ArrayReader(content), { lastModDate: UNDATED });
    return out.close();
  }
}

/** The first day a zip file can name, as Excel gives its parts: a copy depends on its contents only. */
const UNDATED = new Date(1980, 0, 1);

async function raw(entry: FileEntry): Promise<Uint8Array> {
  return entry.getData(new Uint8ArrayWriter(), { passThrough: true });
}

/** Unpacks, and stops at the first byte more than the file says the part has. */
async function bounded(entry: FileEntry, size: number): Promise<Uint8Array> {
  const content = new Uint8Array(size);
  let length = 0;
  const writable = new WritableStream<Uint8Array>({
    write: (chunk) => {
      if (length + chunk.length > size)
        throw new PackageError("damaged", `${entry.filename} is larger than the file says`);
      content.set(chunk, length);
      length += chunk.length;
    },
  });
  await entry.getData(writable, { checkSignature: true });
  if (length !== size) throw new PackageError("damaged", `${entry.filename} is smaller than the file says`);
  return content;
}
