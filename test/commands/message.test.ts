// What the ribbon's button says in its small window, and how it gets there.
import { messageAddress, messageIn } from "../../src/commands/message-address";
import type { Message } from "../../src/commands/message-address";
import { sentencesOf, unreadableMessage } from "../../src/commands/sentences";

const PAGE = "https://localhost:3000/commands.html?et=";
const DONE: Message = {
  kind: "done",
  language: "da",
  score: "58,3 pct. sikkert, 75,0 pct. muligt",
  errors: 1,
  warnings: 2,
};
const FAILED: Message = {
  kind: "failed",
  language: "da",
  problem: { kind: "protected", code: "AccessDenied" },
  place: "Resultat & <b>#?</b>",
};

describe("the message of the ribbon's button", () => {
  it.each([DONE, FAILED])("comes through its address unchanged: %j", (message) => {
    const address = messageAddress(message, PAGE);
    expect(new URL(address).pathname).toBe("/message.html");
    expect(messageIn(address)).toEqual(message);
  });

  it("stands beside the ribbon's page, also in a folder", () => {
    expect(messageAddress(DONE, "https://addins.example.dk/plan/commands.html")).toMatch(
      /^https:\/\/addins\.example\.dk\/plan\/message\.html\?/,
    );
  });

  it.each(["_host_Info=excel|web|16.01|da-dk|1|isDialog|", "et="])(
    "is unchanged when Office.js appends %s to the query and its own key to the fragment",
    (appended) => {
      const [before = "", fragment = ""] = messageAddress(DONE, PAGE).split("#");
      expect(messageIn(`${before}&${appended}#${fragment}&_xdm_Info=123|parent|https://x.dk`)).toEqual(DONE);
      expect(messageIn(`${before}&${appended}#&_xdm_Info=123#${fragment}`)).toMatchObject({ kind: "done" });
    },
  );

  it.each([DONE, FAILED])("sends nothing from the workbook to the web server: %j", (message) => {
    const { pathname, search } = new URL(messageAddress(message, PAGE));
    expect(decodeURIComponent(pathname + search)).not.toMatch(/58,3|errors|warnings|Resultat|place/);
  });

  it.each([DONE, FAILED])("still says what happened where the fragment is cut off: %j", (message) => {
    const [before = ""] = messageAddress(message, PAGE).split("#");
    const read = messageIn(before);
    expect(read?.kind).toBe(message.kind);
    if (read === undefined) return;
    const { title, sentences } = sentencesOf(read);
    expect(title).toBe(sentencesOf(message).title);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.join(" ")).not.toContain("undefined");
  });

  it.each(["", "?message=", "?message=%7B%22kind", "?message=12", "?message=%7B%7D", "#message=%7B%7D"])(
    "is none that can be read in an address ending in '%s'",
    (end) => {
      expect(messageIn(`https://localhost:3000/message.html${end}`)).toBeUndefined();
    },
  );

  it.each(["da", "en"] as const)("has a sentence for a window without a message (%s)", (language) => {
    const { title, sentences } = unreadableMessage(language);
    expect(title).not.toBe("");
    expect(sentences[0]).toContain("Resultat");
  });

  it("tells the score, what was found and where to look", () => {
    expect(sentencesOf(DONE)).toEqual({
      title: "Genberegnet",
      sentences: [
        "Samlet målopfyldelse: 58,3 pct. sikkert, 75,0 pct. muligt.",
        "1 fejl og 2 advarsler.",
        "Se begrundelserne i arket Resultat, eller vælg Åbn rude på båndet.",
      ],
    });
  });

  it("tells what went wrong, what to do, and the code for those who run the add-in", () => {
    const told = sentencesOf(FAILED);
    expect(told.title).toBe("Ikke genberegnet: Et ark er beskyttet");
    expect(told.sentences).toHaveLength(2);
    expect(told.sentences[0]).toContain("Resultat & <b>#?</b>");
    expect(told.note).toBe("Fejlkode: AccessDenied");
  });

  it("does not speak of recalculating where something else was asked for", () => {
    const told = sentencesOf({ kind: "refused", language: "da", problem: { kind: "no-result" } });
    expect(told.title).toBe("Der er intet resultat endnu");
    expect(told.sentences[1]).toBe("Vælg Genberegn på båndet. Så skrives arket Resultat.");
  });

  it("does not end a score's sentence twice", () => {
    expect(sentencesOf({ ...DONE, score: "75,0 pct." }).sentences[0]).toBe("Samlet målopfyldelse: 75,0 pct.");
  });
});
