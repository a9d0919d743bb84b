// A mechanical correction of a finding, as data: what the cell it points at should hold. The user applies it by choice.
import type { IsoDate } from "../plan";

export type Fix =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: IsoDate }
  | { readonly kind: "text"; readonly value: string }
  /** The column headed so gets the header it is asked for by. */
  | { readonly kind: "header"; readonly from: string };
