// Set-up: the pane's language, the plan's settings with what they mean, what each base of the deviation would give, and what can be
// done with the workbook's tables. Settings are shown, and corrected in the sheet.
import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../wording/language";
import type { PaneWording } from "../wording/pane";
import type { PlainBase, PlainSetting } from "../workbook/plan-settings";
import { Choice } from "./components/Choice";
import { useLayoutStyles } from "./components/layout.styles";
import { ShowCellButton } from "./components/ShowCellButton";
import { StatusMark } from "./components/StatusMark";
import type { Recalculated } from "./services";
import type { Actions } from "./useActions";

interface Props {
  /** Undefined before there is a result. */
  readonly result: Recalculated | undefined;
  readonly actions: Actions;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onShowCell: (address: string) => void;
  readonly wording: PaneWording;
}

export function SetUp({ result, actions, language, onLanguage, onShowCell, wording }: Props) {
  const layout = useLayoutStyles();
  const words = wording.setUp;
  const settings = useMemo(() => result?.settings(language), [result, language]);
  return (
    <>
      <Part heading={words.language}>
        <Choice
          label={words.language}
          choices={[
            { key: "da" as const, label: words.languages.da },
            { key: "en" as const, label: words.languages.en },
          ]}
          chosen={language}
          onChoose={onLanguage}
        />
      </Part>
      <Part heading={words.tables}>
        <ul className={layout.rows}>
          <Act label={words.repair} how={words.repairHow} run={actions.repairPlan} />
          <Act label={words.rollForward} how={words.rollForwardHow} run={actions.rollForward} />
          <Act
            label={words.freeze}
            how={words.freezeHow}
            run={() => {
              actions.freezePlan(false);
            }}
          />
          <Act
            label={words.freezeAgain}
            how={words.freezeAgainHow}
            run={() => {
              actions.freezePlan(true);
            }}
          />
          <Act label={wording.firstRun.link} how={wording.firstRun.linkHow} run={actions.linkPlan} />
        </ul>
      </Part>
      {settings === undefined ? (
        <p className={layout.text}>{words.settingsLater}</p>
      ) : (
        <>
          {settings.bases.length > 0 && (
            <Part heading={words.bases}>
              <p className={layout.text}>{words.basesHow}</p>
              <ul className={layout.rows}>
                {settings.bases.map((base) => (
                  <Base key={base.base} base={base} wording={wording} />
                ))}
              </ul>
            </Part>
          )}
          <Part heading={words.settings}>
            <p className={layout.text}>{words.settingsHow}</p>
            <ul className={layout.rows}>
              {settings.settings.map((setting) => (
                <Setting key={setting.label} setting={setting} wording={wording} onShowCell={onShowCell} />
              ))}
            </ul>
          </Part>
        </>
      )}
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const layout = useLayoutStyles();
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{heading}</h2>
      {children}
    </section>
  );
}

interface ActProps {
  readonly label: string;
  readonly how: string;
  readonly run: () => void;
}

/** Something the user can have done to the workbook: what it does, and the button. */
function Act({ label, how, run }: ActProps) {
  const layout = useLayoutStyles();
  return (
    <li className={layout.section}>
      <p className={layout.text}>{how}</p>
      <div>
        <Button size="small" onClick={run}>
          {label}
        </Button>
      </div>
    </li>
  );
}

interface SettingProps {
  readonly setting: PlainSetting;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

function Setting({ setting, wording, onShowCell }: SettingProps) {
  const layout = useLayoutStyles();
  return (
    <li className={layout.section}>
      <div className={layout.headingRow}>
        <h3 className={layout.heading}>
          {setting.label}: <span className={layout.value}>{setting.valueText}</span>
        </h3>
        <ShowCellButton cell={setting.cell} wording={wording} onShowCell={onShowCell} />
      </div>
      <p className={layout.note}>{setting.meaning}</p>
    </li>
  );
}

/** One base: what each deviation would be of it, and the score that would follow. */
function Base({ base, wording }: { readonly base: PlainBase; readonly wording: PaneWording }) {
  const layout = useLayoutStyles();
  const words = wording.setUp;
  return (
    <li data-base={base.base}>
      <h3 className={layout.heading}>
        {base.text}
        {base.chosen && ` (${words.chosen})`}
      </h3>
      <ul className={layout.list}>
        {base.requirements.map(({ id, text, valueText, status, statusText }, index) => (
          <li key={index} className={layout.marked}>
            <StatusMark mark={status} />
            <span>
              {text === "" ? id : text}: {valueText === "" ? words.noValue : valueText} ({statusText})
            </span>
          </li>
        ))}
      </ul>
      <p className={layout.note}>{words.score(base.scoreText)}</p>
    </li>
  );
}
