// What the message window says, as sentences.
import type { Language } from "../wording/language";
import { paneWording } from "../wording/pane";
import type { Message } from "./message-address";

export interface Sentences {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Small print for those who run the add-in. */
  readonly note?: string;
}

/** Title and sentences of a message, in its language. Details that did not arrive are left out; the sheet has them. */
export function sentencesOf(message: Message): Sentences {
  const wording = paneWording(message.language);
  const words = wording.message;
  if (message.kind === "done") {
    const { score, errors, warnings } = message;
    return {
      title: words.doneTitle,
      sentences: [
        ...(score === undefined ? [] : [words.done(score)]),
        ...(errors === undefined || warnings === undefined ? [] : [words.counts(errors, warnings)]),
        words.seeSheet,
      ],
    };
  }
  const { place } = message;
  const { kind, code, shows } = message.problem;
  const problem = wording.problem[kind];
  const told = {
    title: message.kind === "failed" ? `${words.failedTitle}: ${problem.title}` : problem.title,
    sentences: [
      problem.what(place),
      problem.remedy(place),
      ...(shows === undefined ? [] : [wording.shows[shows]]),
    ],
  };
  return code === undefined ? told : { ...told, note: wording.technical(code) };
}

/** What a window says whose address has no message that can be read, in the given language. */
export function unreadableMessage(language: Language): Sentences {
  const words = paneWording(language).message;
  return { title: words.unreadableTitle, sentences: [words.unreadable] };
}
