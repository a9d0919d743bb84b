// Danish: findings about budget, evidence, time and presentation.
import type { Words } from "./words";

export const followUp = {
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
    when: "Grundlaget for afvigelsen er nul eller meget lille.",
    message: ({ id, amount, amountUnit }, say) =>
      `Krav ${id} beregner afvigelsen af ${say.number(amount)}${amountUnit === "" ? "" : ` ${amountUnit}`}. En pct. af så lille et beløb siger intet.`,
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
  "documentation-missing": {
    when: "Et krav ville være opfyldt, men den dokumentation, planen kræver, mangler.",
    message: ({ id }) =>
      `Krav ${id} ville være opfyldt, men dokumentationen mangler. Kravet tæller ikke, før den er angivet.`,
    remedy: (_, say) => `Skriv en henvisning til dokumentationen i kolonnen ${say.column}.`,
  },
  "report-late": {
    when: "En kvartalsrapport er sendt efter fristen.",
    message: ({ quarter, planYear, sentOn, due, days }, say) =>
      `Afrapporteringen for ${quarter}. kvartal ${planYear} er sendt ${say.date(sentOn)}, ${say.number(days)} ${days === 1 ? "dag" : "dage"} efter fristen ${say.date(due)}.`,
    remedy: "Kontrollér datoen. Er den rigtig, så nævn forsinkelsen i næste afrapportering.",
  },
  "report-missing": {
    when: "En kvartalsrapports frist er passeret, og rapporten er ikke angivet som sendt.",
    message: ({ quarter, planYear, due }, say) =>
      `Afrapporteringen for ${quarter}. kvartal ${planYear} skulle være sendt senest ${say.date(due)}, men er ikke angivet som sendt.`,
    remedy: (_, say) => `Send den, og skriv datoen i kolonnen ${say.column} i tabellen ${say.table}.`,
  },
  "rounding-hides-verdict": {
    when: "Afrundet til én decimal ser resultatet ud til at falde anderledes ud.",
    message: ({ id, value, unit, met, decimals }, say) =>
      `Krav ${id} er ${met ? "opfyldt" : "ikke opfyldt"}, selv om afrundingen tyder på andet: resultatet er ${say.rounded(value, decimals)}${unit === "" ? "" : ` ${unit}`}.`,
    remedy: ({ decimals }, say) =>
      `Vis mindst ${say.number(decimals)} decimaler i cellen, så læseren ser det samme som beregningen.`,
  },
} satisfies Partial<Words>;
