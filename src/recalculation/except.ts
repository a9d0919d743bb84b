// The agency answers for a finding: a row more in Undtagelser, by the user's own choice.
import type { IsoDate } from "../plan";
import type { PlainFinding } from "../workbook/report";
import { serialOfDate } from "../workbook/serials";
import { addRow, type Signed, signed } from "./add-row";
import type { WorkbookPort } from "./port";

/** An exception to be given; code, place and what it is for are those of the finding as shown. */
export interface GivenException extends Pick<PlainFinding, "code" | "place" | "givenFor">, Signed {
  readonly today: IsoDate;
}

/**
 * Writes an exception into Undtagelser. The next recalculation takes it into account.
 * @throws NotSignedError, RowColumnMissingError before anything is written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function exceptFinding(
  port: WorkbookPort,
  { code, place, givenFor, today, ...who }: GivenException,
): Promise<void> {
  await addRow(port, "exceptions", { code, place, givenFor, ...signed(who), date: serialOfDate(today) });
}
