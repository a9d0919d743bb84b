// LibreOffice as a second opinion: opens a workbook file without a window, recalculates every formula and saves it anew.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where installers put LibreOffice when it is not on the PATH. */
const KNOWN_PATHS: readonly string[] = [
  "/usr/bin/soffice",
  "/snap/bin/libreoffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

/** The program of LibreOffice: SOFFICE_PATH (empty: none), the PATH, or a usual place; null where there is none. */
export function findSoffice(): string | null {
  const given = process.env["SOFFICE_PATH"];
  if (given !== undefined) return given === "" ? null : given;
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...KNOWN_PATHS].find((path) => existsSync(path)) ?? null;
}

const SOFFICE = findSoffice();

/** Loading and recalculating takes seconds, on a cold machine many. */
const PATIENCE_MS = 180_000;

/** A test that needs LibreOffice. Where there is none it is skipped, and its name says so and why. */
export function testWithSoffice(name: string, body: () => Promise<void>): void {
  if (SOFFICE === null) {
    test.skip(
      `${name} (skipped: LibreOffice is not on this machine; install libreoffice-calc or set SOFFICE_PATH)`,
      body,
    );
    return;
  }
  test(name, body, PATIENCE_MS);
}

/** Formulas are computed when the file is loaded (0 is "always"); without it LibreOffice shows the values that were saved. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Makes a profile of LibreOffice's in a folder, set to recalculate; returns its URL for `-env:UserInstallation`. */
export async function recalculatingProfile(folder: string): Promise<string> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return pathToFileURL(profile).href;
}

/**
 * Opens each .xlsx with LibreOffice, lets it compute every formula anew, and returns what it saves, in the same order.
 * One start of the program for all of them, under a profile of its own that is removed afterwards.
 * @throws Error when LibreOffice is not there or saved nothing
 */
export async function recalculatedBySoffice(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (SOFFICE === null) throw new Error("LibreOffice is not on this machine.");
  const folder = await mkdtemp(join(tmpdir(), "resultatplan-soffice-"));
  try {
    const profile = await recalculatingProfile(folder);
    const saved = join(folder, "saved");
    await mkdir(saved);
    const names = workbooks.map((_, index) => `workbook-${index}.xlsx`);
    const files = names.map((name) => join(folder, name));
    await Promise.all(workbooks.map((bytes, index) => writeFile(files[index] ?? "", bytes)));
    const { stderr } = await run(SOFFICE, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx",
      "--outdir",
      saved,
      ...files,
    ]);
    return await Promise.all(
      names.map((name) =>
        readFile(join(saved, name)).catch((error: unknown) => {
          throw new Error(`LibreOffice saved no ${name}: ${stderr}`, { cause: error });
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
