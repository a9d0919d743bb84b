// What a reader of a copy made without Excel should know of it: formulas that keep an old value, and what is not kept.

export type HostWarning =
  /** A formula that keeps the value it came with, because the engine has not these functions. */
  | { readonly kind: "functions-unknown"; readonly cell: string; readonly functions: readonly string[] }
  /** … because it asks for more cells than the engine can look at one by one. */
  | { readonly kind: "cells-too-many"; readonly cell: string }
  /** … because the engine could not read it. */
  | { readonly kind: "formula-not-understood"; readonly cell: string }
  /** The workbook is signed, and the copy is another than the one that was signed. */
  | { readonly kind: "signature-broken" }
  | { readonly kind: "name-comments-lost" }
  | { readonly kind: "add-in-settings-lost" }
  | { readonly kind: "filter-criteria-lost"; readonly cells: string };
