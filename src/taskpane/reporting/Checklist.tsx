// "Klar til afsendelse": point by point what is in order, and a way to answer for what is not.
import type { PlainReadyItem, PlainReview } from "../../recalculation";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";
import { SeverityMark } from "../components/SeverityMark";
import { SignForm } from "../components/SignForm";
import { StatusMark } from "../components/StatusMark";
import { useReportingStyles } from "./Reporting.styles";

interface Props {
  readonly review: PlainReview;
  readonly words: ReportingWording;
  /** The name last given. */
  readonly by: string;
  readonly onAnswer: (item: PlainReadyItem, reason: string, by: string) => void;
}

const MARKS = { holds: "fulfilled", open: "not-fulfilled", ask: "undetermined" } as const;

export function Checklist({ review: { items, isReady }, words, by, onAnswer }: Props) {
  const layout = useLayoutStyles();
  const styles = useReportingStyles();
  const lacking = items.filter(({ state, answerText }) => state !== "holds" && answerText === null).length;
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{words.ready.heading}</h3>
      <p className={layout.text} role="status" data-testid="ready">
        {isReady ? words.ready.whole : words.ready.lacking(lacking)}
      </p>
      {!isReady && <p className={layout.note}>{words.ready.how}</p>}
      <ul className={layout.rows}>
        {items.map((item) => (
          <li key={item.key} className={styles.item} data-point={item.key} data-state={item.state}>
            <span className={layout.marked}>
              {item.answerText === null ? (
                <StatusMark mark={MARKS[item.state]} />
              ) : (
                <SeverityMark severity="excepted" />
              )}
              <span>
                <span className={styles.point}>{item.title}</span>
                <span className={layout.hidden}>
                  {item.answerText === null ? words.ready.state[item.state] : words.ready.answered}
                </span>
              </span>
            </span>
            <p className={layout.text}>{item.detail}</p>
            {item.answerText !== null && <p className={styles.answer}>{item.answerText}</p>}
            {item.isAnswerable && (
              <SignForm
                words={{
                  ...words.answer,
                  open: item.answerText === null ? words.answer.open : words.answer.again,
                }}
                about={item.title}
                by={by}
                onSign={(reason, given) => {
                  onAnswer(item, reason, given);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
