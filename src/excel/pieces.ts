// What is asked of Excel, in pieces of known size: packed into as few requests as their sizes allow, and sent in order.
import { aTurn, TURN_MILLISECONDS } from "../recalculation";
import { answered } from "./answered";
import type { ExcelLimits } from "./limits";

/** A few actions that belong together. */
export interface Piece {
  /** Estimated bytes in the request. */
  readonly bytes: number;
  /** Estimated bytes in the answer. */
  readonly answer: number;
  /** Queues the actions on the context; called in order, just before the request is sent. */
  readonly queue: () => void;
}

/** Told after each request how many of all are done. */
export type OnPart = (done: number, of: number) => void;

/** An action with its path to the object, on the wire. */
const ACTION_BYTES = 500;

/** A piece of so many actions, carrying contents and asking for an answer of these sizes. */
export function piece(actions: number, queue: () => void, contents = 0, answer = 0): Piece {
  return { bytes: actions * ACTION_BYTES + contents, answer: answer + actions * ACTION_BYTES, queue };
}

const UTF_8 = new TextEncoder();

/** Bytes of a value as JSON in UTF-8, as it travels. */
export function jsonBytes(value: unknown): number {
  return UTF_8.encode(JSON.stringify(value)).length;
}

/** Packs pieces, in order, into requests under the limits. A piece that is too large alone goes alone. */
export function packed(
  pieces: readonly Piece[],
  limits: Pick<ExcelLimits, "requestBytes" | "answerBytes">,
): Piece[][] {
  const requests: Piece[][] = [];
  let current: Piece[] = [];
  let bytes = 0;
  let answer = 0;
  for (const each of pieces) {
    const fits = bytes + each.bytes <= limits.requestBytes && answer + each.answer <= limits.answerBytes;
    if (!fits && current.length > 0) {
      requests.push(current);
      [current, bytes, answer] = [[], 0, 0];
    }
    current.push(each);
    bytes += each.bytes;
    answer += each.answer;
  }
  return current.length === 0 ? requests : [...requests, current];
}

/** Sends requests one after the other, each when the one before is answered. */
export async function sendAll(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<void> {
  for (const [index, request] of requests.entries()) {
    await send(context, request, limits);
    onPart?.(index + 1, requests.length);
  }
}

/** Queues a request's actions, letting events have their turn where that takes long, and sends it. */
async function send(
  context: Excel.RequestContext,
  request: readonly Piece[],
  limits: ExcelLimits,
): Promise<void> {
  await aTurn();
  let since = performance.now();
  for (const { queue } of request) {
    queue();
    if (performance.now() - since < TURN_MILLISECONDS) continue;
    await aTurn();
    since = performance.now();
  }
  // Office.js puts the request into words in one go.
  await aTurn();
  await answered(context.sync(), limits.answerMilliseconds);
}
