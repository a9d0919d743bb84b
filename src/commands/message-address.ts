// What the message window is to say, carried in its address: the window is a page of its own and shares nothing with the button.
import type { Language } from "../wording/language";
import type { ProblemKind, Shows } from "../wording/pane";

export type Message =
  | {
      readonly kind: "done";
      readonly language: Language;
      readonly score: string;
      readonly errors: number;
      readonly warnings: number;
    }
  | {
      /** `refused`: something else than a recalculation was asked for, and could not be done. */
      readonly kind: "failed" | "refused";
      readonly language: Language;
      readonly problem: {
        readonly kind: ProblemKind;
        readonly place?: string;
        readonly code?: string;
        readonly shows?: Shows;
      };
    };

/** The address of message.html beside `page`, with the message in it. */
export function messageAddress(message: Message, page: string): string {
  const address = new URL("message.html", page);
  address.hash = encodeURIComponent(JSON.stringify(message));
  return address.href;
}

/** The message in an address made by `messageAddress`; undefined when there is none. Throws when it was cut short. */
export function messageIn(address: string): Message | undefined {
  const { hash } = new URL(address);
  // Only `messageAddress` writes it, and the page shows it as text, never as markup.
  return hash.length < 2 ? undefined : (JSON.parse(decodeURIComponent(hash.slice(1))) as Message);
}
