// "Gem kvartalsrapport": an explicit act, with what it does said before it is done; again only where the report was kept before.
import { Button } from "@fluentui/react-components";
import type { PlainReview } from "../../recalculation";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";

interface Props {
  readonly review: PlainReview;
  readonly isYear: boolean;
  readonly isBusy: boolean;
  readonly words: ReportingWording;
  readonly onKeep: (again: boolean) => void;
}

export function KeepReport({ review, isYear, isBusy, words: { keep: words }, onKeep }: Props) {
  const { keptOn, isCurrent, isOver } = review;
  const layout = useLayoutStyles();
  const isKept = keptOn !== null;
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{words.heading}</h3>
      <p className={layout.text} data-testid="kept">
        {standing(review, isYear, words)}
      </p>
      {isOver && (
        <div>
          <Button
            appearance={isCurrent ? "outline" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => {
              onKeep(isKept);
            }}
          >
            {isKept ? words.again : words.button(isYear)}
          </Button>
        </div>
      )}
    </section>
  );
}

function standing(
  { keptOn, isCurrent, isOver, period }: PlainReview,
  isYear: boolean,
  words: ReportingWording["keep"],
): string {
  if (!isOver) return words.notOver(period);
  if (keptOn === null) return words.how(isYear);
  return isCurrent ? words.kept(keptOn) : words.outOfDate(keptOn);
}
