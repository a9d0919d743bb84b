// npm run result-picture [resultat] [rapport]: the printed sheets Resultat and Rapport Q2 2024 of the samples as pictures in
// docs/images, by LibreOffice in Danish and pdftoppm. For whoever changes the sheet and wants to look at it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { excelPort } from "../src/excel";
import { openHeadless } from "../src/headless";
import { keepReport, recalculate } from "../src/recalculation";
import { findSoffice } from "../test/support/soffice";

const PROJECT = resolve(__dirname, "..");

/** Numbers and dates as Danish Excel shows them; formulas computed when the file is opened. */
const DANISH_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`;

interface Picture {
  readonly name: string;
  readonly sample: string;
  readonly sheet: string;
  readonly make: () => Promise<unknown>;
}

function on(today: string) {
  return { today, computedAt: `${today}T09:30`, version: "0.1.0" };
}

const PICTURES: readonly Picture[] = [
  {
    name: "resultat",
    sample: "resultatplan-2024-year",
    sheet: "Resultat",
    make: () => recalculate(excelPort(), { ...on("2025-01-20"), report: "year" }),
  },
  {
    name: "rapport",
    sample: "resultatplan-2024-q2",
    sheet: "Rapport Q2 2024",
    make: async () => {
      await keepReport(excelPort(), { ...on("2024-04-12"), report: "Q1", sealed: false });
      await keepReport(excelPort(), { ...on("2024-07-12"), report: "Q2" });
    },
  },
];

/** A sample with something made in it, and no other sheet to print than the one. */
async function sheetAlone({ sample, make, sheet: shown }: Picture): Promise<Uint8Array> {
  const host = await openHeadless(readFileSync(join(PROJECT, `samples/${sample}.xlsx`)));
  host.useEverywhere();
  await make();
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    // LibreOffice prints the first sheet though it is hidden.
    worksheets.getItem(shown).position = 0;
    for (const sheet of worksheets.items) if (sheet.name !== shown) sheet.visibility = "Hidden";
    await context.sync();
  });
  return host.save();
}

async function takePicture(picture: Picture): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "result-picture-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), DANISH_PROFILE);
    writeFileSync(join(folder, "picture.xlsx"), await sheetAlone(picture));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    execFileSync(soffice, [...convert, join(folder, "picture.xlsx")]);
    const pages = ["-r", "80", "-f", "1", "-l", "1", "-png", "-singlefile"];
    execFileSync("pdftoppm", [...pages, join(folder, "picture.pdf"), join(folder, "picture")]);
    copyFileSync(join(folder, "picture.png"), join(PROJECT, `docs/images/${picture.name}.png`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those named, or all. */
async function takePictures(names: readonly string[]): Promise<void> {
  for (const picture of PICTURES)
    if (names.length === 0 || names.includes(picture.name)) await takePicture(picture);
}

void takePictures(process.argv.slice(2));
