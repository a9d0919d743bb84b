import { makeStyles, tokens } from "@fluentui/react-components";

export const useRequirementStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: "10px",
  },
  text: { fontWeight: tokens.fontWeightSemibold },
  status: { display: "flex", alignItems: "center", gap: "6px" },
  facts: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 16px",
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: "flex", gap: "4px" },
  name: { "::after": { content: '":"' } },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
