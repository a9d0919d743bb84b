// What is due next, a few at a time: the day, how long there is, and what.
import { useState } from "react";
import type { PaneWording } from "../../wording/pane";
import type { PlainDeadline } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";
import { ShowCellButton } from "./ShowCellButton";

/** As many as leave room for the goals below. */
const AT_FIRST = 3;

interface Props {
  readonly deadlines: readonly PlainDeadline[];
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function Deadlines({ deadlines, wording, onShowCell }: Props) {
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  if (deadlines.length === 0) return null;
  const shown = all ? deadlines : deadlines.slice(0, AT_FIRST);
  return (
    <section className={layout.section} aria-labelledby="deadlines-heading">
      <h2 id="deadlines-heading" className={layout.heading}>
        {wording.deadlines}
      </h2>
      <ul className={layout.rows}>
        {shown.map(({ dateText, dayOffText, daysLeftText, text, cell }, index) => (
          <li key={index} className={layout.headingRow}>
            <span>
              {dateText}
              {dayOffText !== "" && `, ${dayOffText}`} ({daysLeftText}): {text}
            </span>
            <ShowCellButton cell={cell} wording={wording} onShowCell={onShowCell} />
          </li>
        ))}
      </ul>
      <MoreButton
        left={deadlines.length - shown.length}
        wording={wording}
        onClick={() => {
          setAll(true);
        }}
      />
    </section>
  );
}
