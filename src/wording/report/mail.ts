// The covering mail of a report: subject and text to copy, and a link that opens it as a draft. Danish, for the department
// reads it.
import type { Readiness } from "../../validation";
import { periodWords } from "../period";
import { answerText, readyText } from "./readiness";

export interface MailFacts {
  /** "2024 Q2", "2024". */
  readonly period: string;
  readonly title: string;
  readonly institution: string;
  readonly asOf: string;
  readonly score: string;
  readonly provisional: boolean;
  readonly counts: {
    readonly fulfilled: number;
    readonly "not-fulfilled": number;
    readonly undetermined: number;
  };
  readonly goals: readonly { readonly id: string; readonly title: string; readonly statusText: string }[];
  /** The control code of the inputs; empty when they are not sealed. */
  readonly code: string;
  readonly readiness: Readiness;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Opens the mail as a draft; the recipient is filled in by the sender. */
  readonly link: string;
  /** False where the link leaves out the goals, for mail programs cut long links off: copy the text instead. */
  readonly isWhole: boolean;
}

/** Mail programs take links of about this length; Outlook's limit is the shortest. */
const LONGEST_LINK = 2000;

/** The mail of a report. */
export function reportMail(facts: MailFacts): Mail {
  const subject = `Afrapportering for ${periodWords(facts.period, "da")}: ${[facts.title, facts.institution].filter((part) => part !== "").join(", ")}`;
  const body = text(facts, true);
  const whole = linkOf(subject, body);
  const isWhole = whole.length <= LONGEST_LINK;
  return { subject, body, isWhole, link: isWhole ? whole : linkOf(subject, text(facts, false)) };
}

function linkOf(subject: string, body: string): string {
  const lines = body.replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

function text(
  { period, asOf, score, provisional, counts, goals, code, readiness }: MailFacts,
  whole: boolean,
): string {
  const paragraphs = [
    [`Hermed afrapportering for ${periodWords(period, "da")}, opgjort pr. ${asOf}.`],
    [
      `Samlet målopfyldelse: ${score}.${provisional ? " Foreløbig: der er fejl, som skal rettes, før scoren kan bruges." : ""}`.replace(
        "..",
        ".",
      ),
      `${counts.fulfilled} mål er opfyldt, ${counts["not-fulfilled"]} er ikke opfyldt, og ${counts.undetermined} er ikke opgjort.`,
    ],
    whole ? goals.map(({ id, title, statusText }) => `Mål ${id} ${title}: ${statusText}`) : [],
    readiness.items.flatMap((item) =>
      item.answer === null || item.state !== "open"
        ? []
        : [`${readyText(item, "da").detail} ${answerText(item.answer, "da")}`],
    ),
    code === ""
      ? []
      : [
          `Kontrolkode: ${code}`,
          "Koden er beregnet af alle de celler, planen læses fra. Står den samme kode i den vedhæftede mappe, er ingen af dem ændret siden beregningen. Den er ikke en underskrift.",
        ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
