// Every action pressed a second time: the workbook is as after the first press, or the user is told what is done already.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import {
  answerPoint,
  createExample,
  createPlan,
  exceptFinding,
  freezePlan,
  keepReport,
  linkPlan,
  recalculate,
  repairPlan,
  type WorkbookPort,
} from "../../src/recalculation";
import { MemoryWorkbook } from "../support/memory-workbook";
import { RUN } from "../support/workbooks";

const Q2 = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" } as const;
const WHO = { reason: "Aftalt med departementet", by: "Anne Hansen", today: "2024-07-12" } as const;
const empty = (): Promise<MemoryWorkbook> => Promise.resolve(new MemoryWorkbook());
const plan = (): Promise<MemoryWorkbook> => MemoryWorkbook.of(MID_YEAR);

/** The plan without its table Lister, its sheet included. */
async function withoutLists(): Promise<MemoryWorkbook> {
  const { now } = await plan();
  return new MemoryWorkbook({
    ...now,
    tables: now.tables.filter(({ name }) => name !== "Lister"),
    sheets: now.sheets.filter((name) => name !== "Lister"),
  });
}

type Action = (port: WorkbookPort) => Promise<unknown>;

const QUIET: readonly (readonly [string, () => Promise<MemoryWorkbook>, Action])[] = [
  ["Opret plan", empty, (port) => createPlan(port, 2026)],
  ["Opret eksempel", empty, (port) => createExample(port, 2026)],
  ["Kobling", plan, linkPlan],
  ["Tilføj det, der mangler", withoutLists, repairPlan],
  ["Genberegn", plan, (port) => recalculate(port, RUN)],
  [
    "Undtag",
    plan,
    (port) => exceptFinding(port, { code: "signed-late", place: "Plan", givenFor: "x", ...WHO }),
  ],
  [
    "Svar på et punkt",
    plan,
    (port) => answerPoint(port, { periodText: "Q2 2024", point: "explained", givenFor: "x", ...WHO }),
  ],
];

test.each(QUIET)("%s: the workbook is as after the first press", async (_name, workbook, act) => {
  const port = await workbook();
  const before = port.now;
  await act(port);
  const once = port.now;
  expect(once).not.toEqual(before);
  await act(port);
  expect(port.now).toEqual(once);
});

const TOLD: readonly (readonly [string, Action, object])[] = [
  [
    "Fasthold planen",
    (port) => freezePlan(port, { today: "2024-02-01", again: false }),
    { name: "FreezeRefusedError", problem: "already", keptOn: "2024-02-01" },
  ],
  [
    "Gem kvartalsrapport",
    (port) => keepReport(port, { ...Q2, again: false }),
    { name: "KeepRefusedError", problem: "already", period: "2024 Q2", day: "2024-07-12" },
  ],
];

test.each(TOLD)("%s: told that it is done already, and nothing is written", async (_name, act, told) => {
  const port = await plan();
  await act(port);
  const once = port.now;
  await expect(act(port)).rejects.toMatchObject(told);
  expect(port.now).toEqual(once);
});
