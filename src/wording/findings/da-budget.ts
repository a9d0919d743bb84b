// Danish: findings about the budget and the deviation.
import type { SumOf } from "../../validation";
import { SIGNS } from "../reasons/da-words";
import type { Words } from "./words";

/** What a total was taken to be the sum of. */
const SUMS: Readonly<Record<SumOf, string>> = {
  result: "bevilling og indtægter minus udgifter",
  column: "alle poster lagt sammen, som de står,",
  gained: "bevilling og indtægter lagt sammen",
  income: "indtægterne",
  expense: "udgifterne",
  appropriation: "bevillingerne",
};

export const budget = {
  "deviation-base-unset": {
    message: ({ decides }) =>
      decides
        ? "Afvigelsesgrundlaget er ikke valgt, og de mulige grundlag giver hver sit udfald."
        : "Afvigelsesgrundlaget er ikke valgt. Planens tekst siger ikke, hvad afvigelsen i pct. beregnes af.",
    remedy: (_, say) =>
      `Vælg grundlaget ud for ${say.column} i tabellen ${say.table} efter parternes særskilte aftale.`,
  },
  "sign-convention-unset": {
    message: () =>
      "Det er ikke angivet, om udgifter skrives som positive eller negative beløb, og budgettet kan læses på begge måder.",
    remedy: (_, say) => `Vælg fortegn ud for ${say.column} i tabellen ${say.table}.`,
  },
  "deviation-base-too-small": {
    message: ({ id, amount, floor, amountUnit }, say) =>
      amount.n === 0n
        ? `Krav ${id} beregner afvigelsen af 0. En pct. af 0 findes ikke.`
        : `Krav ${id} beregner afvigelsen af ${say.about(amount)} ${amountUnit}`.trimEnd() +
          `. Det er mindre end planens mindste grundlag på ${say.about(floor)} ${amountUnit}`.trimEnd() +
          ".",
    remedy: "Aftal et andet afvigelsesgrundlag med departementet, og vælg det i planens indstillinger.",
  },
  "deviation-above-hundred": {
    message: ({ id, percent, amount, amountUnit }, say) =>
      `Krav ${id} afviger ${say.about(percent)} pct., mere end hele det beløb, afvigelsen beregnes af: ${say.about(amount)} ${amountUnit}`.trimEnd() +
      ".",
    remedy: "Kontrollér beløbene. Er de rigtige, så aftal et mindste afvigelsesgrundlag med departementet.",
  },
  "agreed-amount-missing": {
    message: () => "Afvigelsen skal beregnes af et aftalt beløb, men beløbet mangler.",
    remedy: (_, say) => `Skriv beløbet ud for ${say.column} i tabellen ${say.table}.`,
  },
  "exclusion-without-agreement": {
    message: ({ line }) =>
      `Posten »${line}« udgår af afvigelsen uden henvisning til den aftale, der tillader det.`,
    remedy: (_, say) => `Skriv aftalens reference i kolonnen ${say.column}, eller lad posten tælle med.`,
  },
  "agreement-without-exclusion": {
    message: ({ line, agreement }) =>
      `Posten »${line}« henviser til aftalen »${agreement}«, men det er ikke angivet, om den udgår. Den tæller med.`,
    remedy: (_, say) => `Skriv ja eller nej i kolonnen ${say.column}.`,
  },
  "budget-nature-missing": {
    message: ({ line }) =>
      `Posten »${line}« har beløb, men siger ikke, om den er bevilling, indtægt eller udgift.`,
    remedy: (_, say) => `Vælg postens art i kolonnen ${say.column}.`,
  },
  "deviation-row-differs": {
    message: ({ id, computed, printed }, say) =>
      `Afvigelsen for krav ${id} er skrevet som ${say.number(printed)} pct., men budgettet giver ${say.about(computed)} pct. Den beregnede er brugt.`,
    remedy: "Ret tallet i tabellen, eller kontrollér budgettets beløb.",
  },
  "budget-amount-missing": {
    message: ({ line }, say) =>
      `Posten »${line}« mangler beløb i kolonnen ${say.column}, som afvigelsen beregnes af.`,
    remedy: "Skriv beløbet. Skriv 0, hvis der ikke er noget beløb.",
  },
  "budget-total-differs": {
    message: ({ line, total, sum, of }, say) =>
      `»${line}« er ${say.number(total)} i kolonnen ${say.column}, men ${SUMS[of]} giver ${say.number(sum)}, som er den nærmeste sum efter planens valg af fortegn.`,
    remedy:
      "Ret summen, den post, der er forkert, eller valget af fortegn. Summen er ikke brugt i beregningen.",
  },
  "sign-convention-contradicted": {
    message: ({ chosen, followed }) =>
      `Planen har valgt fortegnet »${SIGNS[chosen]}«, men alle beløb i budgettet følger »${SIGNS[followed]}«. Det budgetterede og det realiserede resultat bliver derfor forkert.`,
    remedy: ({ followed }, say) => `Vælg »${SIGNS[followed]}« ud for ${say.column} i tabellen ${say.table}.`,
  },
  "budget-sign-mixed": {
    message: ({ line, convention }) =>
      convention === "ledger"
        ? `Posten »${line}« har et andet fortegn end ventet: planen skriver indtægter og bevilling som negative beløb og udgifter som positive.`
        : convention === "expenses-negative"
          ? `Posten »${line}« har et andet fortegn end ventet: planen skriver udgifter som negative beløb og andet som positive.`
          : `Posten »${line}« har et negativt beløb, men planen skriver alle beløb som positive.`,
    remedy: "Kontrollér fortegnet. Er beløbet rigtigt, fx en tilbagebetaling, så lad det stå.",
  },
} satisfies Partial<Words>;
