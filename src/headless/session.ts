// The session the client talks through: hands each request to the host, counts, and lets a test come between.
import type { OfficeClient } from "./office-client";
import type { EventEntry } from "./model/events";
import type { Host } from "./model/host";
import { workbookObject } from "./members/workbook";
import { execute, type BeforeAction } from "./protocol/execute";
import { HostError } from "./protocol/host-error";
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** What passed between client and host. */
export interface Traffic {
  /** Requests that did something: one per `context.sync()` with work; the client's own tidying-up is not counted. */
  readonly syncs: number;
  /** All requests, tidying-up included. */
  readonly requests: number;
  readonly actions: number;
  /** Bytes of all requests' bodies as JSON. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/**
 * The seam for faults. Each may throw a HostError, which the client gets as an Office error, or do something to the
 * workbook meanwhile, as a co-author would.
 */
export interface Interference {
  /** Before a request is carried out at all; the request's number counts from 0. May wait; others may then overtake it. */
  readonly beforeRequest?: (request: RequestBody, number: number) => Promise<void> | void;
  /** Before each action. Throwing leaves the earlier ones done. */
  readonly beforeAction?: BeforeAction;
  /** After it is carried out, before the client hears of it. May wait, for ever too; others are answered meanwhile. */
  readonly afterRequest?: (
    answer: ResponseBody,
    number: number,
    request: RequestBody,
  ) => Promise<void> | void;
}

interface Message {
  readonly Body: RequestBody;
}

interface Answer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Record<string, string>;
  readonly Body: ResponseBody;
}

function size(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}

/** An application lets an add-in have so many calls waiting, and refuses the next at once (office-js#3274, #2874). */
const MOST_WAITING = 50;

function isTidying(request: RequestBody): boolean {
  return request.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference");
}

export class Conversation {
  private syncs = 0;
  private requests = 0;
  private actions = 0;
  private bytesIn = 0;
  private bytesOut = 0;
  private readonly root = workbookObject();
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  interference: Interference = {};

  constructor(
    private readonly host: Host,
    private readonly tell: (entries: readonly EventEntry[]) => void,
  ) {}

  get traffic(): Traffic {
    const { syncs, requests, actions, bytesIn, bytesOut } = this;
    return { syncs, requests, actions, bytesIn, bytesOut };
  }

  resetTraffic(): void {
    this.syncs = 0;
    this.requests = 0;
    this.actions = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
  }

  /** One request is carried out at a time, in the order they came. */
  async answer(message: Message): Promise<Answer> {
    const request = message.Body;
    const number = this.requests;
    this.requests += 1;
    if (!isTidying(request)) this.syncs += 1;
    this.actions += request.Actions.length;
    this.bytesIn += size(request);
    // The client makes this error of the application's number 5100.
    if (this.waiting >= MOST_WAITING)
      return failed(new HostError("GeneralException", "Wait until the previous call completes."));
    let body: ResponseBody;
    this.waiting += 1;
    try {
      await this.interference.beforeRequest?.(request, number);
      body = await this.inTurn(() => {
        const answer = execute(request, this.host, this.root, this.interference.beforeAction);
        this.host.endRequest();
        const happened = this.host.events.take();
        if (happened.length > 0) this.tell(happened);
        return answer;
      });
      await this.interference.afterRequest?.(body, number, request);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return failed(error);
    } finally {
      this.waiting -= 1;
    }
    this.bytesOut += size(body);
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
  }

  private inTurn(work: () => ResponseBody): Promise<ResponseBody> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }
}

/** A request that failed as a whole: nothing of it was answered. */
function failed(error: HostError): Answer {
  return {
    HttpStatusCode: error.httpStatusCode,
    ErrorCode: error.code,
    ErrorMessage: error.message,
    Headers: {},
    Body: { Results: [], Error: null },
  };
}

/** A session the client takes in `Excel.run({ session }, …)`. */
export function createSession(client: OfficeClient, conversation: Conversation): object {
  const executor = {
    executeAsync: (_customData: string, _flags: number, message: Message) => conversation.answer(message),
  };
  return Object.assign(new client.OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "headless", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  });
}
