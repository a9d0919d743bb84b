import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportingStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "20px" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "8px",
  },
  point: { fontWeight: tokens.fontWeightSemibold },
  answer: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  table: { borderCollapse: "collapse", width: "100%" },
  rowHead: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  head: { fontWeight: tokens.fontWeightSemibold, padding: "4px 2px" },
  cell: { textAlign: "center", padding: "4px 2px", fontVariantNumeric: "tabular-nums" },
  changed: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  link: { color: tokens.colorBrandForegroundLink },
});
