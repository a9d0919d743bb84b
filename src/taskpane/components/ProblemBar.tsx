// An error of the Excel layer: what happened, what to do, and the way to try again.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { Problem } from "../services";
import { useLayoutStyles } from "./layout.styles";
import { Notice } from "./Notice";

interface Props {
  readonly problem: Problem;
  readonly wording: PaneWording;
  /** When the result still shown was computed, as clock time; undefined when none is shown. */
  readonly keptFrom?: string | undefined;
  readonly onRetry?: () => void;
}

export function ProblemBar({ problem, wording, keptFrom, onRetry }: Props) {
  const layout = useLayoutStyles();
  const words = wording.problem[problem.kind];
  return (
    <Notice
      severity={problem.kind === "cancelled" ? "info" : "error"}
      title={words.title}
      kind={problem.kind}
      action={onRetry !== undefined && <Button onClick={onRetry}>{wording.tryAgain}</Button>}
    >
      <p className={layout.text}>{words.what(problem.place)}</p>
      <p className={layout.text}>{words.remedy(problem.place)}</p>
      {problem.shows !== undefined && <p className={layout.text}>{wording.shows[problem.shows]}</p>}
      {keptFrom !== undefined && <p className={layout.text}>{wording.score.kept(keptFrom)}</p>}
      {problem.code !== undefined && <p className={layout.note}>{wording.technical(problem.code)}</p>}
    </Notice>
  );
}
