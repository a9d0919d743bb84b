// A folder for one test file's workbooks, gone when its tests are done.
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "./run";

/** The folder's full path; removed after the last test of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "resultatplan-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return folder;
}

/** The full path of a sample. */
export function sample(name: string): string {
  return join(PROJECT, "samples", `${name}.xlsx`);
}

/** A sample's copy in a folder, under a name of its own. */
export function sampleIn(folder: string, name: string, as = `${name}.xlsx`): string {
  const file = join(folder, as);
  copyFileSync(sample(name), file);
  return file;
}

/** A file with these bytes or this text. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
