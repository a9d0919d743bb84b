// How ids and names are matched: as Excel's own look-ups do, without regard to case or spaces at the ends.

/** The form in which an id or a name is compared. */
export function keyOf(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/** Groups rows by key, in the order they come. */
export function groupBy<Row>(rows: Iterable<Row>, key: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
