// npm run result-picture: the printed sheet Resultat of the year's sample as docs/images/resultat.png, by LibreOffice in Danish
// and pdftoppm. For whoever changes the sheet and wants to look at it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { excelPort } from "../src/excel";
import { openHeadless } from "../src/headless";
import { recalculate } from "../src/recalculation";
import { findSoffice } from "../test/support/soffice";

const PROJECT = resolve(__dirname, "..");
const DAY = "2025-01-20";

/** Numbers and dates as Danish Excel shows them; formulas computed when the file is opened. */
const DANISH_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`;

/** The year's sample recalculated, with no other sheet to print than the result. */
async function resultAlone(): Promise<Uint8Array> {
  const host = await openHeadless(readFileSync(join(PROJECT, "samples/resultatplan-2024-year.xlsx")));
  host.useEverywhere();
  await recalculate(excelPort(), {
    today: DAY,
    computedAt: `${DAY}T09:30`,
    version: "0.1.0",
    report: "year",
  });
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name !== "Resultat") sheet.visibility = "Hidden";
    await context.sync();
  });
  return host.save();
}

async function takePicture(): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "result-picture-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), DANISH_PROFILE);
    writeFileSync(join(folder, "resultat.xlsx"), await resultAlone());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    execFileSync(soffice, [...convert, join(folder, "resultat.xlsx")]);
    const pages = ["-r", "80", "-f", "1", "-l", "1", "-png"];
    execFileSync("pdftoppm", [...pages, join(folder, "resultat.pdf"), join(folder, "resultat")]);
    copyFileSync(join(folder, "resultat-1.png"), join(PROJECT, "docs/images/resultat.png"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void takePicture();
