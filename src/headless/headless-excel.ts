// Excel without Excel: the real client on one side, a workbook in memory on the other. Shared by Node and the browser.
import type { Workbook } from "@cj-tech-master/excelts";
import type { HostWarning } from "../wording/cli";
import type { LoadedWorkbook } from "./file";
import { Host } from "./model/host";
import type { OfficeClient } from "./office-client";
import { previewSheets, type PreviewSheet } from "./preview";
import { Conversation, createSession, type Interference, type Traffic } from "./session";

export class HeadlessExcel {
  private readonly host: Host;
  private conversation: Conversation;
  private currentSession: object;

  constructor(
    readonly client: OfficeClient,
    private readonly loaded: LoadedWorkbook,
  ) {
    this.host = new Host(loaded.workbook);
    if (loaded.isSigned) this.host.warn({ kind: "signature-broken" });
    client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    this.conversation = this.newConversation();
    this.currentSession = createSession(client, this.conversation);
  }

  /** The model itself: for looking into it, and for playing a co-author. */
  get workbook(): Workbook {
    return this.loaded.workbook;
  }

  get session(): object {
    return this.currentSession;
  }

  get Excel(): typeof Excel {
    return this.client.Excel;
  }

  /** `Excel.run` on this workbook. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.client.Excel.run(this.ownContext(), batch);
  }

  /** A context of this workbook's own: the client lets the session used everywhere win over one handed to it. */
  private ownContext(): Excel.RequestContext {
    const { SessionBase } = this.client.OfficeExtension;
    const everywhere = SessionBase._overrideSession;
    SessionBase._overrideSession = this.session;
    try {
      return new this.client.Excel.RequestContext();
    } finally {
      SessionBase._overrideSession = everywhere;
    }
  }

  /**
   * A pane that died and is opened again: what was under way is never heard of, and nothing of it is sent any more. The
   * workbook stays as it is.
   */
  restartPane(): this {
    const isEverywhere = this.client.OfficeExtension.SessionBase._overrideSession === this.currentSession;
    this.conversation = this.newConversation();
    this.currentSession = createSession(this.client, this.conversation);
    return isEverywhere ? this.useEverywhere() : this;
  }

  /** Events are told after the request that brought them about has been carried out, as Excel does, not within it. */
  private newConversation(): Conversation {
    return new Conversation(this.host, (entries) => {
      setTimeout(() => {
        this.client.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
      }, 0);
    });
  }

  /** Kinds of event somebody waits for; 0 when all handlers are removed. */
  get waitingForEvents(): number {
    return this.host.events.count;
  }

  /** From now on every `Excel.run` of this client reaches this workbook, until another takes over. */
  useEverywhere(): this {
    this.client.OfficeExtension.SessionBase._overrideSession = this.session;
    return this;
  }

  /** Carries out work whose changes are to be one step of Excel's own undo. */
  async inUndoGroup<T>(work: () => Promise<T>): Promise<T> {
    this.host.undoGroups += 1;
    try {
      return await work();
    } finally {
      this.host.undoGroups -= 1;
    }
  }

  get traffic(): Traffic {
    return this.conversation.traffic;
  }
  get syncs(): number {
    return this.traffic.syncs;
  }
  get actions(): number {
    return this.traffic.actions;
  }
  get bytesIn(): number {
    return this.traffic.bytesIn;
  }
  get bytesOut(): number {
    return this.traffic.bytesOut;
  }
  resetTraffic(): void {
    this.conversation.resetTraffic();
  }

  /** Lets a test come between client and host; `{}` takes it away. */
  interfere(interference: Interference): void {
    this.conversation.interference = interference;
  }

  /** Ranges the client still keeps; 0 after an `Excel.run` that tidied up. */
  get keptReferences(): number {
    return this.host.references.count;
  }

  /** What a reader should know: formulas that could not be recalculated, and what saving will not keep. */
  get warnings(): readonly HostWarning[] {
    return this.host.warnings;
  }

  /** Every sheet as plain data, for showing a grid. */
  get sheets(): readonly PreviewSheet[] {
    return previewSheets(this.host);
  }

  /** Leaves out every fit to pages from now on, without an error, as Excel does off the tab Page Layout (office-js#1860). */
  leaveOutFitToPages(): void {
    this.host.fitsToPages = false;
  }

  /** Shows the new workbooks that are asked for; until then they are refused, as by a browser that blocks new windows. */
  onNewWorkbook(show: (bytes: Uint8Array) => void): void {
    this.host.newWorkbook = show;
  }

  /** Calls the listener after each request that changed something; returns how to stop it. */
  onChange(listener: () => void): () => void {
    return this.host.onChange(listener);
  }

  /** To be called after changing `workbook` directly, so that tables and formulas follow. */
  changedOutside(): void {
    this.host.touchEverything();
    this.host.endRequest();
  }

  /**
   * The workbook as a file's bytes: of one that was opened, the file with what has changed.
   * @throws HeadlessFileError "not-carried" where a change cannot be written into it
   */
  async save(): Promise<Uint8Array> {
    this.host.endRequest();
    const bytes = await this.loaded.save();
    this.host.saved();
    return bytes;
  }
}
