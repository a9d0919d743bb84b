// Shared by the tests of what the host refuses: a prepared workbook, and the code that an act on it is refused with.
import { errorCode, onSheet, type OnSheet } from "./open";

export type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

/** Two sheets, a table of two rows and two columns on the first, a name for it. */
export async function prepared(): Promise<OnSheet> {
  const opened = await onSheet();
  await opened.run((sheet, { workbook }) => {
    sheet.getRange("A1:B3").values = [
      ["Id", "Tal"],
      ["x", 1],
      ["y", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
    workbook.worksheets.add("Mål 2024");
    workbook.names.add("Tallene", sheet.getRange("B2:B3"));
  });
  return opened;
}

export async function refusal(act: Act): Promise<string> {
  const { run } = await prepared();
  return errorCode(
    run((sheet, { workbook }) => {
      act(sheet, workbook);
    }),
  );
}

/** For arguments that the types would not let through. */
export const wrong = (value: unknown): never => value as never;
