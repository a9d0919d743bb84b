// What has changed since the report before: each verdict that is otherwise, and the input cells it is traced to.
import type { PlainSince } from "../../recalculation";
import type { PaneWording } from "../../wording/pane";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";
import { ShowCellButton } from "../components/ShowCellButton";
import { useReportingStyles } from "./Reporting.styles";

interface Props {
  /** Null where no report was kept before. */
  readonly since: PlainSince | null;
  readonly words: ReportingWording;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function Since({ since, words: { since: words }, wording, onShowCell }: Props) {
  const layout = useLayoutStyles();
  const styles = useReportingStyles();
  if (since === null) return null;
  const said = (text: string) => (text === "" ? words.empty : text);
  return (
    <section className={layout.section} data-testid="since">
      <h3 className={layout.heading}>{words.heading(since.period)}</h3>
      {since.verdicts.length === 0 && <p className={layout.text}>{words.unchanged}</p>}
      <ul className={layout.rows}>
        {since.verdicts.map(({ of, id, text, beforeText, nowText, inputs }) => (
          <li key={`${of} ${id}`} className={styles.item}>
            <span>
              <span className={styles.point}>{of === "goal" ? words.goal(id) : words.requirement(id)}</span>
              {text !== "" && ` ${text}`}: {beforeText} → {nowText}
            </span>
            {inputs.length === 0 && <p className={layout.note}>{words.onlyTime}</p>}
            {inputs.map(({ cell, table, column, before, now }, index) => (
              <span key={index} className={layout.headingRow}>
                <span className={layout.note}>
                  {cell ?? table} {column}: {said(before)} → {said(now)}
                </span>
                <ShowCellButton cell={cell} wording={wording} onShowCell={onShowCell} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
