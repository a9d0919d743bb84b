// npm run result-picture: the printed sheets Resultat and Rapport Q4 2024 of the year's sample as pictures in docs/images, by
// LibreOffice in Danish and pdftoppm. For whoever changes the sheet and wants to look at it.
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
const DAY = "2025-01-20";

/** Numbers and dates as Danish Excel shows them; formulas computed when the file is opened. */
const DANISH_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`;

interface Picture {
  readonly name: string;
  readonly sheet: string;
  readonly make: () => Promise<unknown>;
}

const RUN = { today: DAY, computedAt: `${DAY}T09:30`, version: "0.1.0" } as const;

const PICTURES: readonly Picture[] = [
  { name: "resultat", sheet: "Resultat", make: () => recalculate(excelPort(), { ...RUN, report: "year" }) },
  {
    name: "rapport",
    sheet: "Rapport Q4 2024",
    make: async () => {
      for (const report of ["Q1", "Q2", "Q3"] as const)
        await keepReport(excelPort(), { ...RUN, report, sealed: false });
      return keepReport(excelPort(), { ...RUN, report: "Q4" });
    },
  },
];

/** The year's sample with something made in it, and no other sheet to print than the one. */
async function sheetAlone({ make, sheet: shown }: Picture): Promise<Uint8Array> {
  const host = await openHeadless(readFileSync(join(PROJECT, "samples/resultatplan-2024-year.xlsx")));
  host.useEverywhere();
  await make();
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.getItem(shown).activate();
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

async function takeAll(): Promise<void> {
  for (const picture of PICTURES) await takePicture(picture);
}

void takeAll();
