// The pane where it cannot work: outside Excel, or in an Excel too old. Says so, with what to do.
import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { PaneWording } from "../wording/pane";
import { Header } from "./components/Header";
import { useLayoutStyles } from "./components/layout.styles";
import { ProblemBar } from "./components/ProblemBar";

interface Props {
  readonly theme: Theme;
  readonly wording: PaneWording;
  readonly kind: "not-excel" | "not-supported";
}

export function OutsideExcel({ theme, wording, kind }: Props) {
  const layout = useLayoutStyles();
  return (
    <FluentProvider theme={theme} className={layout.root} lang={wording.culture}>
      <div className={layout.column}>
        <Header plan={undefined} wording={wording} onSwitchLanguage={undefined} />
        <main className={layout.main}>
          <ProblemBar problem={{ kind }} wording={wording} />
        </main>
      </div>
    </FluentProvider>
  );
}
