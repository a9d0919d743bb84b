// What the ribbon's button says in its small window, and how it gets there.
import { messageAddress, messageIn } from "../../src/commands/message-address";
import type { Message } from "../../src/commands/message-address";
import { sentencesOf } from "../../src/commands/sentences";

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
  problem: { kind: "protected", place: "Resultat & <b>#?</b>", code: "AccessDenied" },
};

describe("the message of the ribbon's button", () => {
  it.each([DONE, FAILED])("comes through its address unchanged: %j", (message) => {
    const address = messageAddress(message, PAGE);
    expect(new URL(address).pathname).toBe("/message.html");
    expect(new URL(address).search).toBe("");
    expect(messageIn(address)).toEqual(message);
  });

  it("stands beside the ribbon's page, also in a folder", () => {
    expect(messageAddress(DONE, "https://addins.example.dk/plan/commands.html")).toMatch(
      /^https:\/\/addins\.example\.dk\/plan\/message\.html#/,
    );
  });

  it("is nothing in an address without one", () => {
    expect(messageIn("https://localhost:3000/message.html")).toBeUndefined();
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
