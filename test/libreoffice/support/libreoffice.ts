// LibreOffice without a window: recalculates and edits workbooks by its own hand. Each has a profile of its own, set to
// recalculate every formula when a file is opened; without that it would show what the file says.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

/** A step for `libreoffice.py`: the name of one of its methods and that method's fields. */
export type Step = readonly [string, ...string[]];

const FOLDERS = (process.env["PATH"] ?? "").split(delimiter);

function programs(...names: readonly string[]): string[] {
  return names
    .flatMap((name) => FOLDERS.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

const OFFICE = programs("soffice", "libreoffice")[0];
/** A Python that LibreOffice can be spoken to from; not every Python on a machine has the module. */
const PYTHON = programs("python3").find((path) => spawnSync(path, ["-c", "import uno"]).status === 0);

export const hasLibreOffice = OFFICE !== undefined && PYTHON !== undefined;

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice at work, with a folder for workbooks; `end` ends it and removes the folder. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "seal-"));
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<unknown>;
  private readonly answers: AsyncIterator<string>;
  private trouble = "";

  constructor() {
    if (OFFICE === undefined || PYTHON === undefined)
      throw new Error("No LibreOffice, or no Python that can speak to it, on this machine.");
    mkdirSync(join(this.folder, "profile/user"), { recursive: true });
    writeFileSync(join(this.folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    this.process = spawn(PYTHON, [join(__dirname, "libreoffice.py"), OFFICE, profile]);
    this.process.stderr.on("data", (text: Buffer) => (this.trouble += text.toString()));
    this.ended = once(this.process, "exit");
    this.answers = createInterface(this.process.stdout)[Symbol.asyncIterator]();
  }

  /** Where a workbook of that name is kept: a URL for the steps `open` and `save`. */
  keep(name: string, bytes?: Uint8Array): string {
    const path = join(this.folder, name);
    if (bytes !== undefined) writeFileSync(path, bytes);
    return pathToFileURL(path).href;
  }

  /** Carries out the steps and returns what the reading ones read, in order. */
  async run(steps: readonly Step[]): Promise<string[]> {
    this.process.stdin.write(`${JSON.stringify(steps)}\n`);
    const answer = await this.answers.next();
    if (answer.done === true) throw new Error(`LibreOffice: ${this.trouble}`);
    return JSON.parse(answer.value) as string[];
  }

  async end(): Promise<void> {
    this.process.stdin.end();
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
