// The agency answers for a point of the list before sending: a row more in Afsendelse, by the user's own choice.
import type { IsoDate, ReadyKey } from "../plan";
import { serialOfDate } from "../workbook/serials";
import { VOCABULARY } from "../workbook/vocabulary";
import { addRow, type Signed, signed } from "./add-row";
import type { WorkbookPort } from "./port";

/** An answer to be given; point and code are those of the list as shown. */
export interface GivenAnswer extends Signed {
  /** "Q2 2024" */
  readonly periodText: string;
  readonly point: ReadyKey;
  readonly givenFor: string;
  readonly today: IsoDate;
}

/**
 * Writes an answer into Afsendelse. It is an input, under the seal: a report kept before it is kept again.
 * @throws NotSignedError, RowColumnMissingError before anything is written
 * @throws TableChangedError when somebody changed the table meanwhile
 */
export async function answerPoint(
  port: WorkbookPort,
  { periodText, point, givenFor, today, ...who }: GivenAnswer,
): Promise<void> {
  const [word] = VOCABULARY.point[point];
  const row = { period: periodText, point: word, givenFor, ...signed(who), date: serialOfDate(today) };
  await addRow(port, "answers", row);
}
