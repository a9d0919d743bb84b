import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  group: { display: "flex", flexDirection: "column", gap: "4px", paddingTop: "8px" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "8px",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  severity: { fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2 },
});
