// How a formula refers to a sealed run: by table and header, so that it follows the table wherever it stands and grows.
// Only forms that Excel writes as they stand and LibreOffice reads: LibreOffice knows neither Krav[#All] nor Krav[#Headers].
// A total row (Ctrl+Shift+T) is no input: #All would cover it, so header and data are named.
import { bracketed } from "../table-reference";

/** A reference in en-US formula language to a column, its header included, a total row not. */
export function columnReference(table: string, header: string): string {
  return `${table}[[#Headers],[#Data],${bracketed(header)}]`;
}

/** A reference to the headers from the first to the last; columns put outside them are found by counting columns. */
export function headersReference(table: string, headers: readonly string[]): string {
  const [first = "", last = first] = [headers[0], headers.at(-1)];
  const columns = headers.length < 2 ? bracketed(first) : `${bracketed(first)}:${bracketed(last)}`;
  return `${table}[[#Headers],${columns}]`;
}
