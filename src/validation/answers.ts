// Holds the rows of Afsendelse against a point of the list before sending: whether somebody answers for it, as it stands now.
import {
  type AnswerRow,
  type IsoDate,
  type Period,
  periodName,
  type Plan,
  type ReadyKey,
  valueOf,
} from "../plan";
import { codeIn } from "./short-code";

/** Who answers for a point, and why. */
export interface Answer {
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate;
}

/** `incomplete`: code, reason, name or day is not stated. `lapsed`: it was given for something else than what stands in the way now. */
export type VoidAnswer = "incomplete" | "lapsed";

/** The last row about a period's point that is whole and given for what stands in the way; else why the last one is not. */
export function answerTo(
  { answers }: Plan,
  point: { readonly key: ReadyKey; readonly period: Period; readonly givenFor: string },
): { readonly answer: Answer | null; readonly voidAnswer: VoidAnswer | null } {
  const held = answers
    .filter((row) => valueOf(row.point) === point.key && isAbout(row, point.period))
    .map((row) => standingOf(row, point.givenFor));
  const answer = held.filter((each) => typeof each === "object").at(-1);
  const last = held.at(-1);
  return answer !== undefined || last === undefined || typeof last === "object"
    ? { answer: answer ?? null, voidAnswer: null }
    : { answer: null, voidAnswer: last };
}

function isAbout({ period }: AnswerRow, wanted: Period): boolean {
  const own = valueOf(period);
  return own !== undefined && periodName(own) === periodName(wanted);
}

function standingOf(row: AnswerRow, givenFor: string): Answer | VoidAnswer {
  const [stated, reason, by, date] = [row.givenFor, row.reason, row.by, row.date].map((field) =>
    valueOf<string>(field),
  );
  if (stated !== undefined && codeIn(stated) !== givenFor) return "lapsed";
  const isWhole = stated !== undefined && reason !== undefined && by !== undefined && date !== undefined;
  return isWhole ? { reason, by, date } : "incomplete";
}
