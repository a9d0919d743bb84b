import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    // In a narrow pane the tabs stand in two rows: a word broken in the middle is read as two.
    whiteSpace: "nowrap",
    padding: "8px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.borderColor("transparent", "transparent", tokens.colorCompoundBrandStroke, "transparent"),
    "@media (forced-colors: active)": shorthands.borderColor(
      "transparent",
      "transparent",
      "Highlight",
      "transparent",
    ),
  },
  panel: { paddingTop: "12px" },
});
