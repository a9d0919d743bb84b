// What the reader noticed on the way from cells to facts. It judges nothing: validation turns notes into findings.
import type { Origin, TableKey } from "./origin";

export type ReadingNote =
  | { readonly kind: "table-missing"; readonly table: TableKey }
  | { readonly kind: "table-ambiguous"; readonly table: TableKey; readonly names: readonly string[] }
  | { readonly kind: "column-missing"; readonly origin: Origin }
  | { readonly kind: "column-duplicated"; readonly origin: Origin; readonly header: string }
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
  | { readonly kind: "date-as-text"; readonly origin: Origin; readonly shown: string }
  /** An id that is a number in the cell: 1.10 and 1.1 are then the same. */
  | { readonly kind: "id-as-number"; readonly origin: Origin; readonly shown: string }
  /** Spaces at the ends, no-break spaces or look-alike characters in an id or a word of the contract. */
  | { readonly kind: "text-cleaned"; readonly origin: Origin; readonly shown: string; readonly read: string }
  | { readonly kind: "blank-row"; readonly origin: Origin }
  | { readonly kind: "row-without-id"; readonly origin: Origin }
  | {
      readonly kind: "rows-hidden";
      readonly table: TableKey;
      readonly rows: readonly number[];
      readonly filtered: boolean;
    };
