import { makeStyles, tokens } from "@fluentui/react-components";

export const useStripStyles = makeStyles({
  wrap: { display: "flex", flexDirection: "column", gap: "8px" },
  strip: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "2px" },
  item: { display: "flex", minWidth: 0 },
  tile: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "6px 2px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  id: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  counts: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
  },
  count: { display: "flex", alignItems: "center", gap: "6px" },
});
