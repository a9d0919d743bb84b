// The token "[#ufærdig]" in a cell says that what the add-in writes there is not complete. It is part of the workbook
// contract: the sentence around it may change from version to version, the token never does.

/** The token, for an edition of the signed plan with its number. */
export function unfinishedToken(edition?: number): string {
  return edition === undefined ? "[#ufærdig]" : `[#ufærdig ${edition}]`;
}

/** The text before the token without number; null where a cell does not hold the token. */
export function textBeforeToken(shown: string): string | null {
  return /^(.*) \[#ufærdig\]/su.exec(shown)?.[1] ?? null;
}

/** The edition in the token; null where a cell does not hold the token with a number. */
export function editionInToken(shown: string): number | null {
  const digits = /\[#ufærdig (\d+)\]/u.exec(shown)?.[1];
  return digits === undefined ? null : Number(digits);
}
