// npm run demo: recalculates the sample of Resultatplan 2024 at the year's end and shows what came out.
import { mkdir } from "node:fs/promises";
import { resolve, relative } from "node:path";
import { cliWords } from "../../wording/cli";
import { printReport } from "./print";
import { endWith, STREAMS } from "./process";
import { recalculateFile } from "./recalculate-file";

const PROJECT = resolve(__dirname, "../../..");

endWith(async () => {
  const out = resolve(PROJECT, "out/resultatplan-2024-year.genberegnet.xlsx");
  await mkdir(resolve(PROJECT, "out"), { recursive: true });
  const result = await recalculateFile({
    file: resolve(PROJECT, "samples/resultatplan-2024-year.xlsx"),
    out,
    // As the year's report has it, so that the demo shows the same whenever it is run.
    report: "year",
    language: "da",
    warn: (sentence) => STREAMS.err(`${sentence}\n`),
  });
  const written = cliWords("da").written(relative(process.cwd(), result.written));
  STREAMS.out(`${printReport(result.report, "da")}\n\n${written}\n`);
  return 0;
}, 1);
