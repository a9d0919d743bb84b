// References to a table by its headers, in en-US formula language, in the forms that Microsoft documents for structured references.

/** A header between brackets: the characters that mean something there are preceded by an apostrophe. */
export function bracketed(header: string): string {
  return `[${header.replace(/['[\]#@]/gu, "'$&")}]`;
}

/**
 * A reference to a column's data, without its header and total.
 * A header with other characters than letters, digits, spaces and underscores needs brackets of its own: `Table[[a/b]]`.
 */
export function dataReference(table: string, header: string): string {
  const isPlain = /^[\p{L}\p{N}_ ]*$/u.test(header);
  return isPlain ? `${table}[${header}]` : `${table}[${bracketed(header)}]`;
}

/** A reference to a column's cell in the formula's own row. */
export function rowReference(table: string, header: string): string {
  return `${table}[[#This Row],${bracketed(header)}]`;
}
