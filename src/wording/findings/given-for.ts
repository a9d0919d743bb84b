// What an exception is given for, as it stands in the sheets: what the cell shows, for people, and the code, which decides.
import type { GivenFor } from "../../validation";

/** A longer text is cut: the code stands for all of it. */
const LONGEST = 60;

/** "0,92 [4K7M-Q2XA]"; the code alone where no filled cell is meant. */
export function givenForText({ shown, code }: GivenFor): string {
  if (shown === null) return `[${code}]`;
  const line = shown.replace(/\s+/gu, " ").trim();
  return `${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line} [${code}]`;
}
