// Looking for cells: by text as Find does, and the edge of a block as Ctrl and an arrow key do.
import { HostError } from "../protocol/host-error";
import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { findCell, readCell } from "./cells";
import type { Host } from "./host";
import { usedArea, usedWithin } from "./used";

export interface Search {
  readonly text: string;
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const LONGEST = 255;

/** The first cell of a range whose value matches, row by row; of one cell, the next on its sheet. */
export function search(host: Host, range: Area, search: Search): Area | null {
  if (search.text === "" || search.text.length > LONGEST) throw new HostError("SearchStringInvalidOrTooLong");
  host.refresh();
  const single = range.rows === 1 && range.columns === 1;
  const places = cellsOf(single ? usedArea(range.sheet, true) : usedWithin(range, true));
  if (search.backwards) places.reverse();
  return (
    (single ? startingAfter(places, range, search.backwards) : places).find(matches(host, search)) ?? null
  );
}

/** All cells of a sheet whose value matches, next to each other in a row as one. */
export function searchAll(
  host: Host,
  sheet: Area["sheet"],
  wanted: Omit<Search, "backwards">,
): readonly Area[] {
  const { text } = wanted;
  if (text === "" || text.length > LONGEST) throw new HostError("SearchStringInvalidOrTooLong");
  host.refresh();
  const found: Area[] = [];
  for (const place of cellsOf(usedArea(sheet, true)).filter(matches(host, wanted))) {
    const last = found.at(-1);
    if (last?.row === place.row && last.column + last.columns === place.column)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push(place);
  }
  return found;
}

function cellsOf(used: Area | null): Area[] {
  if (used === null) return [];
  const { sheet, row, column, rows, columns } = used;
  return Array.from({ length: rows * columns }, (_cell, index) =>
    area(sheet, row + Math.floor(index / columns), column + (index % columns), 1, 1),
  );
}

/** The same places, those beyond a cell first: the search goes round the sheet. */
function startingAfter(places: readonly Area[], start: Area, backwards: boolean): readonly Area[] {
  const beyond = ({ row, column }: Area): boolean => {
    const order = row === start.row ? column - start.column : row - start.row;
    return backwards ? order < 0 : order > 0;
  };
  return [...places.filter(beyond), ...places.filter((place) => !beyond(place))];
}

function matches(
  host: Host,
  { text, completeMatch, matchCase }: Omit<Search, "backwards">,
): (place: Area) => boolean {
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  return ({ sheet, row, column }) => {
    const value = folded(String(readCell(findCell(sheet, row, column), host.date1904).value));
    return completeMatch ? value === wanted : value.includes(wanted);
  };
}

export type Direction = "Left" | "Right" | "Up" | "Down";

/** From a cell to the last one of its block in a direction, else to the next block's first, else to the sheet's edge. */
export function edgeFrom(host: Host, cell: Area, direction: Direction): Area {
  const vertical = direction === "Up" || direction === "Down";
  const step = direction === "Up" || direction === "Left" ? -1 : 1;
  const end = step < 0 ? 0 : (vertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  const at = (place: number): Area =>
    vertical ? { ...cell, row: place, rows: 1, columns: 1 } : { ...cell, column: place, rows: 1, columns: 1 };
  const isFilled = (place: number): boolean => {
    const { sheet, row, column } = at(place);
    const content = readCell(findCell(sheet, row, column), host.date1904);
    return content.type !== "Empty" || content.formula !== null;
  };
  let place = vertical ? cell.row : cell.column;
  if (place === end) return at(place);
  if (isFilled(place) && isFilled(place + step)) {
    while (place !== end && isFilled(place + step)) place += step;
    return at(place);
  }
  const used = usedArea(cell.sheet, true);
  const last = used === null ? -1 : vertical ? used.row + used.rows - 1 : used.column + used.columns - 1;
  do {
    // Beyond the last used cell there is nothing to stop at.
    place = step > 0 && place >= last ? end : place + step;
  } while (place !== end && !isFilled(place));
  return at(place);
}
