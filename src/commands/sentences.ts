// What the message window says, as sentences.
import { paneWording } from "../wording/pane";
import type { Message } from "./message-address";

export interface Sentences {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Small print for those who run the add-in. */
  readonly note?: string;
}

/** Title and sentences of a message, in its language. */
export function sentencesOf(message: Message): Sentences {
  const wording = paneWording(message.language);
  const words = wording.message;
  if (message.kind === "done") {
    const { score, errors, warnings } = message;
    return {
      title: words.doneTitle,
      sentences: [words.done(score), words.counts(errors, warnings), words.seeSheet],
    };
  }
  const { kind, place, code, shows } = message.problem;
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
