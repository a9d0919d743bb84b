// The preview page: the built pane beside the sheets of a workbook, for people without Excel. The pane is the add-in's own bundle in
// a frame, with Microsoft's own client; behind it stands the headless host instead of Excel. A development tool, never shipped.
import { languageFor } from "../../wording/language";
import { previewWording } from "../../wording/preview";
import { HeadlessFileError } from "../file";
import { SHOWN } from "../preview";
import { BEHAVIOURS } from "./behaviours";
import { saveFile } from "./download";
import { element, selectElement } from "./elements";
import { SheetView } from "./sheet-view";
import { Stage } from "./stage";

const FIRST_SAMPLE = "resultatplan-2024-year.xlsx";

const words = previewWording(languageFor(document.documentElement.lang));
const status = element("status", HTMLElement);
const say = (text: string) => {
  status.textContent = text;
};

const view = new SheetView(
  element("grid", HTMLElement),
  element("tabs", HTMLElement),
  {
    onEdit: (sheet, address, typed) => {
      stage.type(sheet, address, typed).catch(tell);
    },
    onSelect: (sheet, address) => {
      say(words.selected(sheet, address));
    },
  },
  words.cut(SHOWN.rows, SHOWN.columns),
);

const stage = new Stage(element("pane", HTMLIFrameElement), {
  onChange: (sheets) => {
    view.show(sheets);
  },
  onOpen: (name) => {
    say(words.opened(name));
  },
  onGoTo: (sheet, address) => {
    view.goTo(sheet, address);
  },
});
// The frame's script asks its parent for a workbook by this name.
window.resultatplanPreview = stage;

const sample = selectElement("sample");
const file = element("file", HTMLInputElement);
const language = selectElement("language");
const theme = selectElement("theme");
const behaviour = selectElement("behaviour");

// The build writes down which samples there are; the plan at year's end is the one with something to see.
for (const name of (sample.dataset["samples"] ?? "").split(" ").filter(Boolean))
  sample.append(new Option(name, `samples/${name}`, name === FIRST_SAMPLE, name === FIRST_SAMPLE));
for (const { key } of BEHAVIOURS) behaviour.append(new Option(words.behaviour[key], key));

async function openSample(): Promise<void> {
  if (sample.value === "") {
    say(words.noSamples);
    return;
  }
  const response = await fetch(sample.value);
  if (!response.ok) throw new Error(words.notFetched(sample.value, response.status));
  await open(new Uint8Array(await response.arrayBuffer()), sample.value.replace(/^.*\//, ""));
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  await stage.open(bytes, name);
  say(words.opened(name));
}

async function openOwn(): Promise<void> {
  const chosen = file.files?.[0];
  if (chosen !== undefined) await open(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
}

function tell(error: unknown): void {
  if (error instanceof HeadlessFileError) say(words.file[error.code]);
  else say(words.failed(error instanceof Error ? error.message : String(error)));
}

const onChange = (control: HTMLElement, act: () => Promise<void> | void) => {
  control.addEventListener("change", () => {
    Promise.resolve(act()).catch(tell);
  });
};

onChange(sample, openSample);
onChange(file, openOwn);
const redraw = () => {
  stage.setOffice({ displayLanguage: language.value, background: theme.value });
};
onChange(language, redraw);
onChange(theme, redraw);
onChange(behaviour, () => {
  stage.behave(BEHAVIOURS.find(({ key }) => key === behaviour.value));
});
element("download", HTMLButtonElement).addEventListener("click", () => {
  stage
    .save()
    .then(({ bytes, name }) => {
      saveFile(bytes, name);
      say(words.saved(name));
    })
    .catch(tell);
});

openSample().catch(tell);
