import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoalStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  status: { display: "flex", alignItems: "center", gap: "6px" },
  reason: { color: tokens.colorNeutralForeground2 },
});
