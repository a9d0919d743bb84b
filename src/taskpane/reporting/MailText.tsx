// The covering mail: subject and text to copy, and a draft in the mail program. Ready when the report is kept and the list is in order.
import type { PlainReview } from "../../recalculation";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";
import { CopyField } from "./CopyField";
import { useReportingStyles } from "./Reporting.styles";

interface Props {
  readonly review: PlainReview;
  readonly words: ReportingWording;
}

export function MailText({ review: { mail, isReady }, words: { mail: words } }: Props) {
  const layout = useLayoutStyles();
  const styles = useReportingStyles();
  const { subject, body, link, isWhole } = mail;
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{words.heading}</h3>
      {isReady ? (
        <>
          <p className={layout.text}>{words.how}</p>
          <CopyField label={words.subject} copy={words.copySubject} text={subject} rows={2} words={words} />
          <CopyField label={words.body} copy={words.copyBody} text={body} rows={10} words={words} />
          <p className={layout.text}>
            {/* Excel on the web keeps the pane in a frame, which a mail program must not take the place of. */}
            <a className={styles.link} href={link} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </p>
          {!isWhole && <p className={layout.note}>{words.tooLong}</p>}
        </>
      ) : (
        <p className={layout.text}>{words.notYet}</p>
      )}
    </section>
  );
}
