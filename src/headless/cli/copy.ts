// Where the copy goes: never over the file it is made from, and written whole or not at all.
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, parse, resolve } from "node:path";
import type { CliWords, CopyProblem } from "../../wording/cli";
import { CliError, systemCode } from "./error";

/** A workbook with macros opens under the extension for such, and no other under it. */
function extensionOf(file: string): ".xlsx" | ".xlsm" {
  return extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** "plan.xlsx" → "plan.genberegnet.xlsx" beside it, or what else the copy is; "plan.xlsm" stays one with macros. */
export function siblingOf(
  file: string,
  what: "genberegnet" | "repareret" | "fastholdt" | "afrapporteret",
): string {
  const { dir, name } = parse(file);
  return join(dir, `${name}.${what}${extensionOf(file)}`);
}

/**
 * The full path of the copy, once it is known that it can be written there and is not the file that is read.
 * @throws CliError
 */
export async function copyPath(file: string, wanted: string, words: CliWords): Promise<string> {
  if (await isSameFile(file, resolve(wanted))) throw new CliError(words.copy["over-input"](wanted));
  return checkedPath(wanted, extensionOf(file), words);
}

/**
 * The full path of a new workbook made from a file, once it is known that it can be written there and is not that file.
 * @throws CliError
 */
export async function newPathBeside(file: string, wanted: string, words: CliWords): Promise<string> {
  if (await isSameFile(file, resolve(wanted))) throw new CliError(words.copy["over-input"](wanted));
  return checkedPath(wanted, ".xlsx", words);
}

/**
 * The full path of a new workbook, in a folder that is made where it is not there.
 * @throws CliError
 */
export async function newPath(wanted: string, words: CliWords): Promise<string> {
  const folder = dirname(resolve(wanted));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const problem = PROBLEMS[systemCode(error)] ?? "no-folder";
    throw new CliError(words.copy[problem](folder));
  });
  return checkedPath(wanted, ".xlsx", words);
}

async function checkedPath(wanted: string, extension: ".xlsx" | ".xlsm", words: CliWords): Promise<string> {
  const out = resolve(wanted);
  const existing = await found(out);
  if (existing?.isDirectory() === true) throw new CliError(words.copy["is-folder"](out));
  if (extname(out).toLowerCase() !== extension)
    throw new CliError(words.copy[extension === ".xlsm" ? "not-xlsm" : "not-xlsx"](wanted));
  const folder = await found(dirname(out));
  if (folder?.isDirectory() !== true) throw new CliError(words.copy["no-folder"](dirname(out)));
  return out;
}

async function found(path: string) {
  return stat(path, { bigint: true }).catch((error: unknown) => {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error))) return undefined;
    throw error;
  });
}

/** The same file by whatever name: another spelling, other case where the disk does not tell it apart, a link. */
async function isSameFile(file: string, other: string): Promise<boolean> {
  const [one, two] = [await found(file), await found(other)];
  if (one === undefined || two === undefined) return false;
  // Some network drives number no files.
  if (one.ino !== 0n && one.ino === two.ino && one.dev === two.dev) return true;
  return (await realpath(file)) === (await realpath(other));
}

const PROBLEMS: Readonly<Record<string, CopyProblem>> = {
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
  EROFS: "no-access",
  EISDIR: "is-folder",
  ENOENT: "no-folder",
  ENOSPC: "full",
  EDQUOT: "full",
};

/**
 * Writes the copy beside its place and moves it there, so that an earlier copy stays until the new one is whole.
 * @throws CliError
 */
export async function saveCopy(path: string, bytes: Uint8Array, words: CliWords): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = systemCode(error);
    const problem = PROBLEMS[code];
    throw new CliError(problem === undefined ? words.cannotWrite(path, code) : words.copy[problem](path));
  }
}
