// A text at the end of a sentence: "75,0 pct." ends with a full stop already.

/** The text with one full stop at its end. */
export function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
