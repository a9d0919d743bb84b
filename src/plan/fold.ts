// How names, headers and words are compared: letters as they are, case, spaces and line breaks forgiven.

/** Folds a name for comparison: NFC, lower case, every run of white space (no-break space too) one space, ends trimmed. */
export function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
