// What is left when the pane itself cannot be drawn.
import type { PaneWording } from "../../wording/pane";
import { useLayoutStyles } from "./layout.styles";
import { ProblemBar } from "./ProblemBar";

/** The whole pane could not be drawn: say so, with the score that was last known. */
export function LastResort(props: {
  readonly error: unknown;
  readonly score: string | undefined;
  readonly wording: PaneWording;
}) {
  const layout = useLayoutStyles();
  return (
    <main className={layout.column}>
      <ProblemBar problem={{ kind: "display", code: String(props.error) }} wording={props.wording} />
      {props.score !== undefined && (
        <p className={layout.text}>
          {props.wording.score.heading}: {props.score}
        </p>
      )}
    </main>
  );
}
