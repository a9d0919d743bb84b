// Danish: findings about the budget and the deviation.
import type { Words } from "./words";

export const budget = {
  "deviation-base-unset": {
    when: "Planen siger ikke, hvad afvigelsen i pct. beregnes af.",
    message: ({ decides }) =>
      decides
        ? "Afvigelsesgrundlaget er ikke valgt, og de mulige grundlag giver hver sit udfald."
        : "Afvigelsesgrundlaget er ikke valgt. Planens tekst siger ikke, hvad afvigelsen i pct. beregnes af.",
    remedy: (_, say) =>
      `Vælg grundlaget ud for ${say.column} i tabellen ${say.table} efter parternes særskilte aftale.`,
  },
  "sign-convention-unset": {
    when: "Planen siger ikke, om udgifter skrives som positive eller negative beløb, og udfaldet afhænger af det.",
    message: () =>
      "Det er ikke angivet, om udgifter skrives som positive eller negative beløb, og budgettet kan læses på begge måder.",
    remedy: (_, say) => `Vælg fortegn ud for ${say.column} i tabellen ${say.table}.`,
  },
  "deviation-base-too-small": {
    when: "Grundlaget for afvigelsen er nul eller mindre end planens mindste grundlag.",
    message: ({ id, amount, floor, amountUnit }, say) =>
      amount.n === 0n
        ? `Krav ${id} beregner afvigelsen af 0. En pct. af 0 findes ikke.`
        : `Krav ${id} beregner afvigelsen af ${say.about(amount)} ${amountUnit}`.trimEnd() +
          `. Det er mindre end planens mindste grundlag på ${say.about(floor)} ${amountUnit}`.trimEnd() +
          ".",
    remedy: "Aftal et andet afvigelsesgrundlag med departementet, og vælg det i planens indstillinger.",
  },
  "agreed-amount-missing": {
    when: "Afvigelsen beregnes af et aftalt beløb, som ikke er angivet.",
    message: () => "Afvigelsen skal beregnes af et aftalt beløb, men beløbet mangler.",
    remedy: (_, say) => `Skriv beløbet ud for ${say.column} i tabellen ${say.table}.`,
  },
  "exclusion-without-agreement": {
    when: "En budgetpost udgår uden henvisning til en aftale.",
    message: ({ line }) =>
      `Posten »${line}« udgår af afvigelsen uden henvisning til den aftale, der tillader det.`,
    remedy: (_, say) => `Skriv aftalens reference i kolonnen ${say.column}, eller lad posten tælle med.`,
  },
  "agreement-without-exclusion": {
    when: "En budgetpost har en aftale, men det er ikke sagt, om den udgår.",
    message: ({ line, agreement }) =>
      `Posten »${line}« henviser til aftalen »${agreement}«, men det er ikke angivet, om den udgår. Den tæller med.`,
    remedy: (_, say) => `Skriv ja eller nej i kolonnen ${say.column}.`,
  },
  "budget-nature-missing": {
    when: "En budgetpost med beløb siger ikke, om den er indtægt eller udgift.",
    message: ({ line }) =>
      `Posten »${line}« har beløb, men siger ikke, om den er bevilling, indtægt eller udgift.`,
    remedy: (_, say) => `Vælg postens art i kolonnen ${say.column}.`,
  },
  "deviation-row-differs": {
    when: "Afvigelsen i planens egen tabel er ikke den, budgettet giver.",
    message: ({ id, computed, printed }, say) =>
      `Afvigelsen for krav ${id} er skrevet som ${say.number(printed)} pct., men budgettet giver ${say.about(computed)} pct. Den beregnede er brugt.`,
    remedy: "Ret tallet i tabellen, eller kontrollér budgettets beløb.",
  },
  "budget-amount-missing": {
    when: "En budgetkolonne, der bruges, er kun delvist udfyldt.",
    message: ({ line }, say) =>
      `Posten »${line}« mangler beløb i kolonnen ${say.column}, som afvigelsen beregnes af.`,
    remedy: "Skriv beløbet. Skriv 0, hvis der ikke er noget beløb.",
  },
  "budget-total-differs": {
    when: "En sum i budgettet er ikke summen af posterne.",
    message: ({ line, total, sum }, say) =>
      `»${line}« er ${say.number(total)} i kolonnen ${say.column}, men posterne giver ${say.number(sum)}.`,
    remedy: "Ret summen eller den post, der er forkert. Summen er ikke brugt i beregningen.",
  },
  "budget-sign-mixed": {
    when: "Et beløb har et andet fortegn, end planen har valgt.",
    message: ({ line, convention }) =>
      convention === "expenses-negative"
        ? `Posten »${line}« har et andet fortegn end ventet: planen skriver udgifter som negative beløb og andet som positive.`
        : `Posten »${line}« har et negativt beløb, men planen skriver alle beløb som positive.`,
    remedy: "Kontrollér fortegnet. Er beløbet rigtigt, fx en tilbagebetaling, så lad det stå.",
  },
} satisfies Partial<Words>;
