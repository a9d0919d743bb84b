// A verdict's shape: circle with a tick, square with a cross, diamond with a question mark, and a bare line for a goal that is out of
// the count. It tells them apart without colour; the word always stands beside it or in the label of what it sits in.
import { mergeClasses } from "@fluentui/react-components";
import type { PlainGoal } from "../../workbook/report";
import { useStatusStyles } from "./StatusMark.styles";

export type Mark = PlainGoal["status"] | "out-of-count";

const DRAWING: Readonly<Record<Mark, { readonly outline?: string; readonly sign: string }>> = {
  fulfilled: { outline: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z", sign: "M4.6 8.2 7 10.6l4.4-5" },
  "not-fulfilled": { outline: "M2 2h12v12H2Z", sign: "m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" },
  undetermined: {
    outline: "m8 .8 7.2 7.2L8 15.2.8 8Z",
    sign: "M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2m0 1.9v.3",
  },
  "out-of-count": { sign: "M3 8h10" },
};

/** The mark of a goal: its status, unless it is out of the count. */
export function markOf(goal: PlainGoal): Mark {
  return goal.standing === "active" ? goal.status : "out-of-count";
}

export function StatusMark({ mark }: { readonly mark: Mark }) {
  const styles = useStatusStyles();
  const { outline, sign } = DRAWING[mark];
  const filled = mark === "fulfilled" || mark === "not-fulfilled";
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={mergeClasses(styles.mark, styles[mark])}
    >
      {outline !== undefined && <path d={outline} className={filled ? styles.filled : styles.hollow} />}
      <path
        d={sign}
        className={mergeClasses(styles.sign, filled ? styles.signOnFilled : styles.signOnHollow)}
      />
    </svg>
  );
}
