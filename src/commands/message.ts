// The page in the ribbon's message window: title, what happened, what to do, and a button that closes it.
import { languageFor } from "../wording/language";
import type { Language } from "../wording/language";
import { paneWording } from "../wording/pane";
import { messageIn } from "./message-address";
import { sentencesOf, unreadableMessage } from "./sentences";
import type { Sentences } from "./sentences";

function show({ title, sentences, note }: Sentences, language: Language): void {
  const wording = paneWording(language);
  document.documentElement.lang = wording.culture;
  document.title = title;
  const close = element("button", wording.message.close);
  close.addEventListener("click", closeWindow);
  const main = document.createElement("main");
  main.append(element("h1", title), ...sentences.map((sentence) => element("p", sentence)));
  if (note !== undefined) main.append(element("small", note));
  main.append(close);
  document.body.replaceChildren(main);
  close.focus();
}

/** Asks the ribbon's page to close the window; where Office.js did not load, the browser. */
function closeWindow(): void {
  const ui = typeof Office === "undefined" ? undefined : officeUi();
  if (ui === undefined) window.close();
  else ui.messageParent("close");
}

/** Undefined before Office.js is ready, and outside Office. */
function officeUi(): Office.UI | undefined {
  // Declared as always there, but a page that Office did not open has none.
  const context = Office.context as { readonly ui?: Office.UI } | undefined;
  return context?.ui;
}

/** An element with text in it: never markup. */
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

// The message does not wait for Office.js: it is shown even where Office.js cannot be loaded.
const message = messageIn(window.location.href);
const language = message?.language ?? languageFor(navigator.language);
show(message === undefined ? unreadableMessage(language) : sentencesOf(message), language);
// Office.js passes no message to the ribbon's page before this.
if (typeof Office !== "undefined") void Office.onReady();
