// The stage: one workbook, the pane's frame in front of it, and word of what changes and where the user is sent.
import { type LoadedWorkbook, readWorkbook } from "../file";
import { HeadlessExcel } from "../headless-excel";
import { createOffice, DEFAULT_SUPPORT } from "../office";
import { isOfficeClient } from "../office-client";
import { Host } from "../model/host";
import { previewSheets, type PreviewSheet } from "../preview";
import type { Behaviour } from "./behaviours";
import { typedValue } from "./typed-value";

/** What Office tells the pane about itself. */
export interface OfficeLook {
  readonly displayLanguage: string;
  /** "#RRGGBB" */
  readonly background: string;
}

export interface StageEvents {
  readonly onChange: (sheets: readonly PreviewSheet[]) => void;
  /** The add-in opened another workbook. */
  readonly onOpen: (name: string) => void;
  /** The add-in activated a sheet and selected a cell. */
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** As Excel calls a workbook that was never saved. */
const NEW_WORKBOOK = "Mappe1.xlsx";
const PANE_PAGE = "preview-pane.html";

export class Stage {
  private workbook: LoadedWorkbook | undefined;
  private name = "";
  private excel: HeadlessExcel | undefined;
  private look: OfficeLook = { displayLanguage: "da-DK", background: "#FFFFFF" };
  private behaviour: Behaviour | undefined;
  private asking = false;
  private place = "";

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly events: StageEvents,
  ) {}

  /**
   * Opens a workbook and starts the pane anew in front of it.
   * @throws HeadlessFileError when the bytes are no workbook
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.workbook = await readWorkbook(bytes);
    this.name = name;
    // Excel has the workbook on the screen before anybody opens a pane in front of it.
    this.events.onChange(previewSheets(new Host(this.workbook.workbook)));
    await drawn();
    this.restart();
  }

  /** Another language or theme: Office tells it when the pane starts. */
  setOffice(look: OfficeLook): void {
    this.look = look;
    if (this.workbook !== undefined) this.restart();
  }

  /** From now on Excel behaves like this; undefined is well. */
  behave(behaviour: Behaviour | undefined): void {
    this.behaviour = behaviour;
    this.applyBehaviour();
  }

  /**
   * Called by the frame's own script, once its page has loaded the client and before the pane begins. Returns what the frame is to
   * know as `Office`: the client's own, with the members laid over it that only an Office application gives.
   */
  attach(found: {
    readonly Excel: unknown;
    readonly OfficeExtension: unknown;
    readonly Office: unknown;
  }): object {
    if (!isOfficeClient(found)) throw new Error("The pane's page has not loaded Office.js's client.");
    if (this.workbook === undefined) throw new Error("No workbook is open.");
    const excel = new HeadlessExcel(found, this.workbook).useEverywhere();
    this.excel = excel;
    this.place = "";
    excel.onChange(() => {
      this.events.onChange(excel.sheets);
    });
    // This page has one window: a new workbook takes the place of the one before.
    excel.onNewWorkbook((bytes) => {
      void this.open(bytes, NEW_WORKBOOK).then(() => {
        this.events.onOpen(NEW_WORKBOOK);
      });
    });
    this.applyBehaviour();
    return Object.create(found.Office, Object.getOwnPropertyDescriptors(this.office())) as object;
  }

  private office(): Record<string, unknown> {
    const { displayLanguage, background } = this.look;
    const office = createOffice(DEFAULT_SUPPORT, displayLanguage);
    const context = { ...(office["context"] as object), officeTheme: { bodyBackgroundColor: background } };
    return { ...office, context, HostType: { Excel: "Excel" } };
  }

  /** Writes what was typed into a cell, as Excel would take it. */
  async type(sheet: string, address: string, typed: string): Promise<void> {
    await this.quietly((excel) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
        cell.formulas = [[typedValue(typed)]];
        await context.sync();
      }),
    );
  }

  /** The workbook as it stands, as a file. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    if (this.excel === undefined) throw new Error("No workbook is open.");
    return { bytes: await this.excel.save(), name: this.name.replace(/(\.xlsx)?$/i, ".genberegnet.xlsx") };
  }

  private restart(): void {
    this.frame.src = `${PANE_PAGE}?${Date.now()}`;
  }

  private applyBehaviour(): void {
    const wanted = this.behaviour?.interference ?? {};
    this.excel?.interfere({
      ...wanted,
      afterRequest: () => {
        if (!this.asking) void this.follow();
      },
    });
  }

  /** Goes where the add-in has sent the user, when that has changed. */
  private async follow(): Promise<void> {
    await this.quietly((excel) =>
      excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        const { address } = range;
        const moved = this.place !== "" && this.place !== address;
        this.place = address;
        const split = address.lastIndexOf("!");
        const sheet = address.slice(0, split).replace(/^'|'$/gu, "").replaceAll("''", "'");
        if (moved) this.events.onGoTo(sheet, address.slice(split + 1));
      }),
    );
  }

  /** Talks to the host without the chosen misbehaviour, and without listening to itself. */
  private async quietly(work: (excel: HeadlessExcel) => Promise<void>): Promise<void> {
    const { excel } = this;
    if (excel === undefined || this.asking) return;
    this.asking = true;
    excel.interfere({});
    try {
      await work(excel);
    } finally {
      this.asking = false;
      this.applyBehaviour();
    }
  }
}

/** Waits until what has been put on the page is on the screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve, 0);
    });
  });
}
