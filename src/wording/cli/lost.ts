// What a copy saved without Excel may lose, in Danish; the keys are the English names, as the headless host gives them.

const DANISH = {
  "macros (VBA)": "makroer (VBA)",
  "custom XML": "tilpasset XML",
  "custom document properties": "brugerdefinerede dokumentegenskaber",
  slicers: "udsnit",
  timelines: "tidslinjer",
  "pivot tables": "pivottabeller",
  charts: "diagrammer",
  pictures: "billeder",
  "threaded comments": "kommentartråde",
  notes: "noter",
  "queries and connections": "forespørgsler og forbindelser",
  "external links": "eksterne kæder",
  "form controls": "formularkontrolelementer",
  "embedded objects": "integrerede objekter",
  "printer settings": "printerindstillinger",
  "add-in data (web extensions)": "data fra tilføjelsesprogrammer",
  "digital signatures": "digitale signaturer",
  "chart sheets": "diagramark",
  "data model": "datamodel",
  "linked data types": "sammenkædede datatyper",
  tables: "tabeller",
  shapes: "figurer",
  "newer conditional formats": "nyere betinget formatering",
  "newer data validations": "nyere datavalidering",
  sparklines: "minidiagrammer",
  "conditional formats": "betinget formatering",
  "data validations": "datavalidering",
  "defined names": "navne",
  "comments of names": "kommentarer til navne",
  "calculated columns of tables": "beregnede kolonner i tabeller",
  "filters of tables": "filtre i tabeller",
  "sorting of tables": "sortering af tabeller",
  "alternative texts of tables": "alternativ tekst til tabeller",
  "custom views": "brugerdefinerede visninger",
  scenarios: "scenarier",
  "merged cells": "flettede celler",
  hyperlinks: "links",
  "sheet protection": "arkbeskyttelse",
  "protected ranges": "beskyttede områder",
  "workbook protection": "beskyttelse af projektmappen",
  "cell styles": "celletypografier",
  "table styles": "tabeltypografier",
} as const;

/** Something a copy may lose, by its English name. */
export type LostFeature = keyof typeof DANISH;

/** The Danish name of what a copy may lose. */
export function lostInDanish(feature: LostFeature): string {
  return DANISH[feature];
}
