// Whose plan and which year; before a result is known, what the add-in is called.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainReport } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";

interface Props {
  readonly plan: PlainReport["plan"] | undefined;
  readonly wording: PaneWording;
  readonly onSwitchLanguage: (() => void) | undefined;
  /** Goes to set-up, or back from it. */
  readonly setUp?: { readonly open: boolean; readonly onToggle: () => void };
}

export function Header({ plan, wording, onSwitchLanguage, setUp }: Props) {
  const layout = useLayoutStyles();
  const { label, language } = wording.switchLanguage;
  return (
    <header className={layout.header}>
      <div>
        <h1 className={layout.title}>
          {plan === undefined
            ? wording.product
            : wording.planTitle(plan.year === null ? wording.yearMissing : String(plan.year))}
        </h1>
        {plan !== undefined && (
          <p className={layout.subtitle}>
            {plan.institution === "" ? wording.institutionMissing : plan.institution}
          </p>
        )}
      </div>
      <div className={layout.corner}>
        {onSwitchLanguage !== undefined && (
          <Button size="small" appearance="subtle" lang={language} onClick={onSwitchLanguage}>
            {label}
          </Button>
        )}
        {setUp !== undefined && (
          <Button size="small" appearance="subtle" onClick={setUp.onToggle}>
            {setUp.open ? wording.setUp.close : wording.setUp.open}
          </Button>
        )}
      </div>
    </header>
  );
}
