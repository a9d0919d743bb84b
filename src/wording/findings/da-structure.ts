// Danish: findings about the shape of the workbook.
import type { Words } from "./words";

export const structure = {
  "table-missing": {
    message: ({ table }, say) =>
      `Tabellen ${say.name(table)} findes ikke. Det, der skulle stå i den, kan ikke tælles med.`,
    remedy: ({ table }, say) =>
      `Opret tabellen, eller giv den eksisterende tabel navnet ${say.name(table)} (Tabeldesign, Tabelnavn).`,
  },
  "table-ambiguous": {
    message: ({ found }, say) =>
      `Flere tabeller svarer til ${say.table}: ${say.list(found)}. Kun den første er læst.`,
    remedy: (_, say) => `Behold én tabel med navnet ${say.table}, og omdøb eller slet de andre.`,
  },
  "column-missing": {
    message: ({ found }, say) =>
      `Tabellen ${say.table} mangler kolonnen ${say.column}. Uden den kan tabellen ikke læses.${found === undefined ? "" : ` Den har en kolonne, der hedder »${found}«.`}`,
    remedy: ({ found }, say) =>
      found === undefined
        ? `Tilføj kolonnen ${say.column}, eller ret overskriften, hvis den er omdøbt.`
        : `Ret overskriften »${found}« til ${say.column}, hvis det er den; ellers tilføj kolonnen.`,
  },
  "column-renamed": {
    message: ({ header }, say) =>
      `Kolonnen »${header}« i tabellen ${say.table} ligner ${say.column}, men hedder noget andet. Det, der står i den, bliver ikke læst.`,
    remedy: ({ header }, say) =>
      `Ret overskriften »${header}« til ${say.column}, hvis det er den; ellers giv kolonnen et navn, der ikke ligner.`,
  },
  "column-duplicated": {
    message: ({ header }, say) =>
      `Tabellen ${say.table} har flere kolonner, der kan læses som ${say.column}; »${header}« bruges ikke.`,
    remedy: "Slet den overflødige kolonne, eller giv den en anden overskrift.",
  },
  "link-unknown": {
    message: ({ shown }) =>
      `Rækken »${shown}« i Kobling passer ikke på nogen af planens tabeller eller kolonner og har ingen virkning.`,
    remedy: "Ret navnet under Tabel eller Kolonne, så det er et af planens, eller slet rækken.",
  },
  "link-not-found": {
    message: ({ part, shown }) =>
      `Ifølge Kobling hedder ${part} her »${shown}«, men det findes ikke i projektmappen. Det, der skulle stå der, er ikke læst.`,
    remedy: ({ part }) =>
      `Skriv navnet i Kobling, som det står i projektmappen, eller slet rækken, hvis planen ikke har ${part}.`,
  },
  "link-duplicated": {
    message: ({ part, shown }) => `Kobling siger flere gange, hvad ${part} hedder; »${shown}« bruges ikke.`,
    remedy: "Behold rækken med det rigtige navn, og slet den anden.",
  },
  "setting-unknown": {
    message: ({ shown }) => `Indstillingen »${shown}« kendes ikke og har ingen virkning.`,
    remedy: "Ret stavemåden, eller slet rækken.",
  },
  "setting-duplicated": {
    message: ({ shown }) => `Indstillingen »${shown}« står flere gange. Kun den første bruges.`,
    remedy: "Behold rækken med den rigtige værdi, og slet den anden.",
  },
  "row-without-id": {
    message: (_, say) => `Række ${say.row} i tabellen ${say.table} mangler nummer og tælles derfor ikke med.`,
    remedy: (_, say) => `Skriv rækkens nummer i kolonnen ${say.column}, eller slet rækken.`,
  },
  "blank-rows": {
    message: ({ rows }, say) =>
      `Tabellen ${say.table} har tomme rækker mellem de udfyldte (række ${say.list(rows)}). De kan få tabellen til at se afsluttet ud.`,
    remedy: "Slet de tomme rækker.",
  },
  "header-row-hidden": {
    message: (_, say) =>
      `Tabellen ${say.table} viser ikke sin overskriftsrække. Den er læst efter kolonnernes navne, men læseren kan ikke se dem, og kontrolkoden dækker ikke tabellen.`,
    remedy: (_, say) =>
      `Stil markøren i tabellen ${say.table}, slå Overskriftsrække til på fanen Tabeldesign, og genberegn.`,
  },
  "rows-hidden": {
    message: ({ rows, filtered }, say) =>
      `Tabellen ${say.table} har ${filtered ? "rækker, der er filtreret fra" : "skjulte rækker"} (række ${say.list(rows)}). De tæller med, men ses ikke.`,
    remedy: ({ filtered }) =>
      filtered ? "Ryd filteret, før arket sendes videre." : "Vis rækkerne, før arket sendes videre.",
  },
  "group-spelled-apart": {
    message: ({ group, first }) =>
      `Gruppen »${group}« ligner »${first}«, men er skrevet anderledes. Hver gruppe har sin egen sum.`,
    remedy: "Skriv gruppen ens alle steder, hvis det er den samme.",
  },
  "row-below-table": {
    message: (_, say) =>
      `Rækken lige under tabellen ${say.table} er ikke en del af den. Det, der står i den, tæller ikke med.`,
    remedy: (_, say) =>
      `Træk hjørnet nederst til højre i tabellen ${say.table} ned over rækken, eller lad en tom række stå imellem.`,
  },
  "plan-empty": {
    message: (_, say) => `Tabellen ${say.table} har ingen mål. Der er intet at opgøre.`,
    remedy: "Skriv planens mål med en række for hvert.",
  },
  "goal-id-duplicated": {
    message: ({ id, firstRow }, say) =>
      `Mål ${id} står også i række ${firstRow} i tabellen ${say.table}. Det er uklart, hvilket mål kravene hører til, og hvor meget hvert mål vejer.`,
    remedy: "Giv det ene mål sit rigtige nummer, eller slet den række, der er en gentagelse.",
  },
  "requirement-id-duplicated": {
    message: ({ id, firstRow }, say) => `Krav ${id} står også i række ${firstRow} i tabellen ${say.table}.`,
    remedy: "Giv det ene krav sit eget nummer, eller slet den række, der er en gentagelse.",
  },
  "requirement-orphaned": {
    message: ({ id, goalNamed }) =>
      `Krav ${id} hører til mål ${goalNamed}, som ikke findes. Kravet tæller ikke med i noget mål.`,
    remedy: (_, say) =>
      `Ret nummeret i kolonnen ${say.column}, eller tilføj målet i tabellen ${say.name("goals")}.`,
  },
  "requirement-goal-missing": {
    message: ({ id }) => `Krav ${id} hører ikke til noget mål og tæller derfor ikke med.`,
    remedy: (_, say) => `Skriv målets nummer i kolonnen ${say.column}.`,
  },
  "goal-parts-withdrawn": {
    message: ({ id }) => `Alle delmål under ${id} er udgået, men målet selv tæller med og kan ikke opgøres.`,
    remedy: (_, say) =>
      `Angiv i kolonnen ${say.column}, at målet også er udgået, eller tilføj de krav, det nu skal opgøres efter.`,
  },
  "goal-without-requirement": {
    message: ({ id }) => `Mål ${id} har ingen krav og kan derfor ikke opgøres.`,
    remedy: (_, say) =>
      `Tilføj mindst ét krav til målet i tabellen ${say.name("requirements")}, eller angiv, at målet er udgået.`,
  },
  "goal-parent-unknown": {
    message: ({ id, parent }) =>
      `Delmål ${id} hører til mål ${parent}, som ikke findes. Delmålet tæller ikke med.`,
    remedy: (_, say) => `Ret nummeret i kolonnen ${say.column}, eller tilføj målet.`,
  },
  "goal-parent-circular": {
    message: ({ id, parent }) =>
      `Mål ${id} er delmål af ${parent}, som igen er en del af ${id}. Ingen af dem kan opgøres.`,
    remedy: (_, say) => `Slet nummeret i kolonnen ${say.column} for det øverste mål.`,
  },
  "declared-goals-differ": {
    message: ({ declared, found }, say) =>
      `Planen angiver ${say.number(declared)} mål, men tabellen ${say.name("goals")} har ${say.number(found)}. Hvert måls vægt afhænger af antallet.`,
    remedy: "Tilføj det, der mangler, slet det, der er for meget, eller ret antallet.",
  },
  "plan-year-missing": {
    message: () => "Planens år mangler. Uden det kan frister, kvartaler og sidste års tal ikke placeres.",
    remedy: (_, say) => `Skriv året ud for ${say.column} i tabellen ${say.table}.`,
  },
  "measure-unknown": {
    message: ({ id, measure, near }, say) =>
      `Krav ${id} måles på »${measure}«, som ikke findes i tabellen ${say.name("kpis")}.` +
      (near.length > 0 ? ` Der findes ${say.list(near.map((name) => `»${name}«`))}.` : ""),
    remedy: (_, say) =>
      `Ret stavemåden, så den er ens begge steder, eller tilføj nøgletallet i tabellen ${say.name("kpis")}.`,
  },
  "list-unknown": {
    message: ({ id, list }, say) =>
      list === null
        ? `Krav ${id} gælder hver række i en liste, men siger ikke hvilken.`
        : `Krav ${id} gælder listen »${list}«, som ingen rækker har i tabellen ${say.name("lists")}.`,
    remedy: (_, say) =>
      `Skriv listens navn i kolonnen ${say.column}, og listens rækker i tabellen ${say.name("lists")}.`,
  },
  "alternative-unknown": {
    message: ({ id, alternativeTo, problem }) => {
      if (problem === "itself") return `Krav ${id} er angivet som alternativ til sig selv.`;
      return problem === "not-there"
        ? `Krav ${id} er alternativ til krav ${alternativeTo}, som ikke findes.`
        : `Krav ${id} er alternativ til krav ${alternativeTo}, men de hører til hvert sit mål.`;
    },
    remedy: (_, say) => `Ret nummeret i kolonnen ${say.column}, eller slet det, hvis kravet står alene.`,
  },
  "deviation-row-orphaned": {
    message: ({ goalNamed }, say) =>
      `Tabellen ${say.table} har en række for mål ${goalNamed}, som ikke findes.`,
    remedy: (_, say) => `Ret nummeret i kolonnen ${say.column}, eller slet rækken.`,
  },
  "scale-orphaned": {
    message: ({ requirementNamed }, say) =>
      `Tabellen ${say.table} har en skala for krav ${requirementNamed}, som ikke findes. Skalaen har ingen virkning.`,
    remedy: (_, say) => `Ret nummeret i kolonnen ${say.column}, eller slet rækkerne.`,
  },
  "kpi-duplicated": {
    message: ({ kpi, period, firstRow }) =>
      `Nøgletallet »${kpi}« for ${period} står også i række ${firstRow}. Det er uklart, hvilket tal der gælder.`,
    remedy: "Behold rækken med det rigtige tal, og slet den anden.",
  },
  "list-item-duplicated": {
    message: ({ list, item, firstRow }) => `»${item}« står også i række ${firstRow} i listen »${list}«.`,
    remedy: "Slet gentagelsen, eller skriv det emne, rækken skulle have haft.",
  },
  "plan-period-unclear": {
    message: ({ problem }) =>
      ({
        "one-missing": "Kun den ene af planperiodens to dage er skrevet.",
        reversed: "Planperiodens sidste dag kommer ikke efter den første.",
        "too-long": "Planperioden er på over ti år.",
        "other-year": "Planens år ligger uden for planperioden.",
      })[problem],
    remedy: ({ problem }) =>
      problem === "one-missing"
        ? "Skriv også den anden dag, eller slet begge, så planen gælder kalenderåret."
        : "Ret den dag eller det år, der er forkert, eller slet begge dage, så planen gælder kalenderåret.",
  },
  "plan-year-impossible": {
    message: ({ planYear }) => `${planYear} er ikke et årstal for en resultatplan.`,
    remedy: "Skriv planens år med fire cifre.",
  },
  "signing-date-missing": {
    message: () =>
      "Planens underskriftsdato mangler. Uden den kan det ikke ses, hvad der er ændret efter underskriften.",
    remedy: (_, say) => `Skriv datoen ud for ${say.column} i tabellen ${say.table}.`,
  },
  "goal-title-missing": {
    message: ({ id }) => `Mål ${id} har ingen titel. En læser af resultatet ser kun dets nummer.`,
    remedy: (_, say) => `Skriv målets titel i kolonnen ${say.column}.`,
  },
} satisfies Partial<Words>;
