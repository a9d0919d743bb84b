// Carries a message to the message window in the window's address: the window is a page of its own and shares nothing with the button.
// The query says what happened and reaches the web server that serves the page; it holds nothing from the workbook. What does come from
// the workbook (score, counts, a sheet's name) is in the fragment, which a browser never sends. Office.js appends parameters of its own to
// both, so each part has a key.
import type { Language } from "../wording/language";
import type { ProblemKind, Shows } from "../wording/pane";

/** What happened, without a word from the workbook. */
type Event =
  | { readonly kind: "done"; readonly language: Language }
  | {
      /** `refused`: something else than a recalculation was asked for, and could not be done. */
      readonly kind: "failed" | "refused";
      readonly language: Language;
      readonly problem: { readonly kind: ProblemKind; readonly code?: string; readonly shows?: Shows };
    };

/** What the sentences can say besides; absent where a host cuts fragments off. */
interface Details {
  readonly score?: string;
  readonly errors?: number;
  readonly warnings?: number;
  /** The sheet or table of a problem. */
  readonly place?: string;
}

export type Message = Event & Details;

const EVENT = "message";
const DETAILS = "details";

/** The address of message.html beside `page`, with the message in it. */
export function messageAddress(message: Message, page: string): string {
  const { score, errors, warnings, place, ...event } = message;
  const address = new URL("message.html", page);
  address.searchParams.set(EVENT, JSON.stringify(event));
  address.hash = new URLSearchParams({
    [DETAILS]: JSON.stringify({ score, errors, warnings, place }),
  }).toString();
  return address.href;
}

/** The message in an address made by `messageAddress`; undefined when there is none, or what there is was cut short. */
export function messageIn(address: string): Message | undefined {
  const { searchParams, hash } = new URL(address);
  const event = parsed(searchParams.get(EVENT));
  if (event === undefined || !("kind" in event) || !("language" in event)) return undefined;
  const details = parsed(new URLSearchParams(hash.slice(1)).get(DETAILS));
  // Only `messageAddress` writes them, and the page shows them as text, never as markup.
  return { ...(event as Event), ...(details as Details | undefined) };
}

/** A JSON object; undefined when the text is none. */
function parsed(text: string | null): object | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // An address that a host cut short: the page says that it cannot show the message.
    return undefined;
  }
}
