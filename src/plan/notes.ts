// What the reader noticed on the way from cells to facts. It judges nothing: validation turns notes into findings.
import type { IsoDate } from "./dates";
import type { Origin, TableKey } from "./origin";

export type ReadingNote =
  | { readonly kind: "table-missing"; readonly table: TableKey }
  | { readonly kind: "table-ambiguous"; readonly table: TableKey; readonly names: readonly string[] }
  /** `similar`: the one header that most likely is it, where there is just one. */
  | { readonly kind: "column-missing"; readonly origin: Origin; readonly similar?: string }
  /** A column that may be left out is not there, but a header very like it is. */
  | { readonly kind: "column-renamed"; readonly origin: Origin; readonly header: string }
  | { readonly kind: "column-duplicated"; readonly origin: Origin; readonly header: string }
  /** A row of Kobling that names nothing of the contract's; `shown` is the row as it stands. */
  | { readonly kind: "link-unknown"; readonly origin: Origin; readonly shown: string }
  /** Kobling says that a table or a column, `of`, is called something that is not in the workbook; `part` is it in Kobling's words. */
  | {
      readonly kind: "link-not-found";
      readonly origin: Origin;
      readonly of: Origin;
      readonly part: string;
      readonly shown: string;
    }
  /** A second row of Kobling says that the same part is called something else. */
  | {
      readonly kind: "link-duplicated";
      readonly origin: Origin;
      readonly part: string;
      readonly shown: string;
    }
  /** The setting Datosystem says something else than the file or the date cells; `used` is what dates were read by. */
  | {
      readonly kind: "date-system-differs";
      readonly origin: Origin;
      readonly shown: string;
      readonly used: 1900 | 1904;
    }
  /** Date cells show days of both of Excel's date systems; `origin` is one that contradicts the one `used`. */
  | {
      readonly kind: "date-system-unsure";
      readonly origin: Origin;
      readonly shown: string;
      readonly used: 1900 | 1904;
    }
  | { readonly kind: "setting-unknown"; readonly origin: Origin; readonly shown: string }
  | { readonly kind: "setting-duplicated"; readonly origin: Origin; readonly shown: string }
  /** A number kept as text, and the number it was read as. */
  | {
      readonly kind: "number-as-text";
      readonly origin: Origin;
      readonly shown: string;
      readonly read: number;
    }
  /** Text such as "5.712" that is one number in Danish and another in English; read the Danish way. */
  | {
      readonly kind: "number-ambiguous";
      readonly origin: Origin;
      readonly shown: string;
      readonly read: number;
      readonly other: number;
    }
  /** `sure`: the day it can only be, where day and month cannot be mistaken for each other. */
  | {
      readonly kind: "date-as-text";
      readonly origin: Origin;
      readonly shown: string;
      readonly sure?: IsoDate;
    }
  /** An id that is a number in the cell: 1.10 and 1.1 are then the same. `read` is it as text. */
  | { readonly kind: "id-as-number"; readonly origin: Origin; readonly shown: string; readonly read?: string }
  /** Letters of another alphabet in an id, read as they are seen. */
  | { readonly kind: "look-alike"; readonly origin: Origin; readonly shown: string; readonly read: string }
  /** Spaces at the ends or no-break spaces in an id or a word of the contract. */
  | { readonly kind: "text-cleaned"; readonly origin: Origin; readonly shown: string; readonly read: string }
  | { readonly kind: "blank-row"; readonly origin: Origin }
  | { readonly kind: "row-without-id"; readonly origin: Origin }
  /** The table does not show its header row; it was read by its columns' names. */
  | { readonly kind: "header-hidden"; readonly table: TableKey }
  /** Something that looks like a row stands directly below the table; row 0 is the header row. */
  | { readonly kind: "row-below-table"; readonly origin: Origin }
  | {
      readonly kind: "rows-hidden";
      readonly table: TableKey;
      readonly rows: readonly number[];
      readonly filtered: boolean;
    };
