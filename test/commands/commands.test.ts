// The ribbon's buttons, run as Excel runs them: on the real client over the headless host, with the window they open watched.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError, openHeadless, runAction } from "../../src/headless";
import type { HeadlessExcel } from "../../src/headless";
import { messageIn } from "../../src/commands/message-address";
import { recalculateHere } from "../support/workbooks";

const SAMPLE = join(__dirname, "..", "..", "samples", "resultatplan-2024-year.xlsx");

type Handler = (given: unknown) => void;

/** A window of Office's, which the test closes as a person would. */
class FakeDialog {
  private readonly handlers = new Map<string, Handler>();
  closedByCode = false;

  addEventHandler(type: string, handler: Handler): void {
    this.handlers.set(type, handler);
  }
  close(): void {
    this.closedByCode = true;
  }
  /** The person closes it by its corner, or presses its button. */
  happen(type: "dialogEventReceived" | "dialogMessageReceived"): void {
    this.handlers.get(type)?.({});
  }
}

let excel: HeadlessExcel;
let addresses: string[];
let onOpen: (dialog: FakeDialog) => void;
let opening: {
  readonly status: string;
  readonly error?: { readonly code: number; readonly message: string };
};

/** What an Office application has beyond what the headless host gives, as far as the button uses it. */
function addDialogs(): void {
  const context = Office.context as unknown as Record<string, unknown>;
  Object.assign(Office, {
    EventType: { DialogEventReceived: "dialogEventReceived", DialogMessageReceived: "dialogMessageReceived" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  });
  context["ui"] = {
    displayDialogAsync: (address: string, _options: unknown, answer: (result: unknown) => void) => {
      addresses.push(address);
      const dialog = new FakeDialog();
      answer({ ...opening, value: dialog });
      // A person comes to it only after the code has.
      setTimeout(() => {
        onOpen(dialog);
      }, 0);
    },
  };
}

beforeEach(async () => {
  addresses = [];
  opening = { status: "succeeded" };
  onOpen = (dialog) => {
    dialog.happen("dialogEventReceived");
  };
  excel = (await openHeadless(readFileSync(SAMPLE))).useEverywhere();
  addDialogs();
  Object.assign(globalThis, {
    PRODUCT_VERSION: "0.0.0",
    window: { location: { href: "https://addins.example.dk/plan/commands.html" } },
  });
  // Associates itself when it loads, the first time.
  await import("../../src/commands/commands");
});

/** The one message that was shown. */
function message() {
  expect(addresses).toHaveLength(1);
  return messageIn(addresses[0] ?? "");
}

function score(): unknown {
  return excel.sheets.find((sheet) => sheet.name === "Resultat")?.cells.find((cell) => cell.address === "C4")
    ?.value;
}

describe("Genberegn on the ribbon", () => {
  it("writes the result and tells the score", async () => {
    await runAction("recalculate");
    expect(score()).toBeGreaterThan(0);
    const told = message();
    expect(told).toMatchObject({ kind: "done", language: "da" });
    expect(told?.kind === "done" ? told.score : "").toMatch(/^\d+,\d pct\./);
  });

  it("ends its event only when its window is closed, since the window goes with it", async () => {
    let dialog: FakeDialog | undefined;
    onOpen = (shown) => {
      dialog = shown;
    };
    let ended = false;
    const running = runAction("recalculate").then(() => {
      ended = true;
    });
    while (dialog === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ended).toBe(false);
    dialog.happen("dialogMessageReceived");
    await running;
    expect(dialog.closedByCode).toBe(true);
  });

  it("tells what went wrong when Excel refuses, and still ends its event", async () => {
    excel.interfere({
      beforeRequest: () => {
        throw new HostError("InvalidOperationInCellEditMode");
      },
    });
    await runAction("recalculate");
    expect(message()).toMatchObject({
      kind: "failed",
      problem: { kind: "edit-mode", code: "InvalidOperationInCellEditMode" },
    });
  });

  it("tells a workbook without our tables so", async () => {
    excel = (await openHeadless()).useEverywhere();
    addDialogs();
    await runAction("recalculate");
    expect(message()).toMatchObject({ kind: "failed", problem: { kind: "no-tables" } });
  });

  it("ends its event even when the window cannot be opened", async () => {
    opening = {
      status: "failed",
      error: { code: 12009, message: "The user chose to ignore the dialog box." },
    };
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await runAction("recalculate");
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
    expect(score()).toBeGreaterThan(0);
  });
});

describe("Vis resultat on the ribbon", () => {
  const selected = () =>
    excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });

  it("goes to the score, wherever its sheet is called, and tells nothing", async () => {
    await recalculateHere();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Resultat").name = "Årets resultat";
      context.workbook.worksheets.getItem("Krav").activate();
      await context.sync();
    });
    await runAction("showResult");
    expect(await selected()).toBe("'Årets resultat'!C4");
    expect(addresses).toEqual([]);
  });

  it("tells of a workbook that was never recalculated, and ends its event", async () => {
    excel = (await openHeadless()).useEverywhere();
    addDialogs();
    await runAction("showResult");
    expect(message()).toMatchObject({ kind: "refused", problem: { kind: "no-result" } });
  });

  it("tells of a result whose sheet was deleted", async () => {
    await recalculateHere();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Resultat").delete();
      await context.sync();
    });
    await runAction("showResult");
    expect(message()).toMatchObject({ kind: "refused", problem: { kind: "no-result" } });
  });

  it("tells what went wrong when Excel refuses, and still ends its event", async () => {
    excel.interfere({
      beforeRequest: () => {
        throw new HostError("InvalidOperationInCellEditMode");
      },
    });
    await runAction("showResult");
    expect(message()).toMatchObject({ kind: "refused", problem: { kind: "edit-mode" } });
  });
});
