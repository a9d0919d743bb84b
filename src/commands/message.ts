// The page in the ribbon's message window: title, what happened, what to do, and a button that closes it.
import { paneWording } from "../wording/pane";
import { messageIn } from "./message-address";
import type { Message } from "./message-address";
import { sentencesOf } from "./sentences";

function show(message: Message): void {
  const { title, sentences, note } = sentencesOf(message);
  const wording = paneWording(message.language);
  document.documentElement.lang = wording.culture;
  document.title = title;
  const close = element("button", wording.message.close);
  close.addEventListener("click", () => {
    Office.context.ui.messageParent("close");
  });
  const main = document.createElement("main");
  main.append(element("h1", title), ...sentences.map((sentence) => element("p", sentence)));
  if (note !== undefined) main.append(element("small", note));
  main.append(close);
  document.body.replaceChildren(main);
  close.focus();
}

/** An element with text in it: never markup. */
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

void Office.onReady(() => {
  const message = messageIn(window.location.href);
  if (message !== undefined) show(message);
});
