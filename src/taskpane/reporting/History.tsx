// The reports kept so far: the score of each, and every goal through them. A status that changed from one to the next is framed.
import { mergeClasses } from "@fluentui/react-components";
import type { PlainHistory, PlainKeptStatus } from "../../recalculation";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";
import { type Mark, StatusMark } from "../components/StatusMark";
import { useReportingStyles } from "./Reporting.styles";

interface Props {
  readonly history: PlainHistory;
  readonly words: ReportingWording;
}

export function History({ history: { reports, goals }, words: { history: words } }: Props) {
  const layout = useLayoutStyles();
  const styles = useReportingStyles();
  return (
    <section className={layout.section} data-testid="history">
      <h3 className={layout.heading}>{words.heading}</h3>
      {reports.length === 0 ? (
        <p className={layout.text}>{words.none}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.rowHead}>
                  {words.goal}
                </th>
                {reports.map(({ number, periodText }) => (
                  <th key={number} scope="col" className={styles.head}>
                    {periodText}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row" className={styles.rowHead}>
                  {words.score}
                </th>
                {reports.map(({ number, scoreText }) => (
                  <td key={number} className={styles.cell}>
                    {scoreText}
                  </td>
                ))}
              </tr>
              {goals.map(({ id, title, statuses }, row) => (
                <tr key={row}>
                  <th scope="row" className={styles.rowHead} title={title}>
                    {id}
                  </th>
                  {statuses.map((status, column) => (
                    <td
                      key={column}
                      className={mergeClasses(styles.cell, status?.isChanged === true && styles.changed)}
                    >
                      {status === null ? words.notIn : <Status status={status} words={words} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <ul className={layout.list}>
            {reports.map(({ number, period, computedText, code }) => (
              <li key={number} className={layout.note}>
                {words.about(period, computedText, code)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface StatusProps {
  readonly status: PlainKeptStatus;
  readonly words: ReportingWording["history"];
}

function Status({ status: { status, text, isChanged }, words }: StatusProps) {
  const layout = useLayoutStyles();
  const mark: Mark = status === "withdrawn" || status === "not-applicable" ? "out-of-count" : status;
  return (
    <>
      <StatusMark mark={mark} />
      <span className={layout.hidden}>{isChanged ? `${text} (${words.changed})` : text}</span>
    </>
  );
}
