// Resultatplan 2024 of Digitaliseringsstyrelsen as rows of the template: goals, requirements, targets and deadlines as the
// plan states them (signed 31 January 2024). No results: those are in the samples that carry the plan through the year.
import { serialOfDate } from "../../src/workbook/serials";
import type { ContentRow, PlanContent } from "../../src/workbook/template";

/** An Excel date. */
export const day = (date: string): number => serialOfDate(date);

const GOALS: readonly ContentRow[] = [
  { id: "1.1", title: "Digital offentlig infrastruktur", combination: "alle", wording: "De tre områder gennemføres efter hensigten i 2024." },
  { id: "1.2", title: "Brugertilfredshed med Digitaliseringsstyrelsens centrale løsninger", combination: "alle" },
  { id: "1.2a", parent: "1.2", title: "Borger.dk", combination: "alle", wording: "Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct. målt i den årlige popup-undersøgelse på borger.dk." },
  { id: "1.2b", parent: "1.2", title: "MitID og MitID Erhverv", combination: "alle", wording: "Ved udgangen af 2024 skal brugertilfredsheden med MitID være på minimum 80 pct. og minimum 73 pct. for MitID Erhverv." },
  { id: "1.3", title: "Internationalt arbejde", combination: "alle", wording: "Digitaliseringsstyrelsen skal i dialog med departementet i 1. kvartal 2024 fastlægge en procedure/struktur, der sikrer den løbende faglige og tekniske dialog mellem DLM og DIGST på det internationale område." },
  { id: "1.4", title: "Udbredelse af ny teknologi i det offentlige og hos virksomheder", combination: "alle" },
  { id: "1.4a", parent: "1.4", title: "Anvendelsen af ny teknologi", combination: "alle", wording: "Der er i løbet af 2024 igangsat mindst ét forudsætningsskabende initiativ, der understøtter anvendelsen af ny teknologi på tværs af den offentlige sektor." },
  { id: "1.4b", parent: "1.4", title: "Digitalisering i erhvervslivet (SMV:Digital)", combination: "alle", wording: "Antallet af virksomheder, der frafalder deres SMV:Digital-projekt efter tilsagn, falder i 2024 sammenlignet med 2023." },
  { id: "2.1", title: "Bedre inklusion i den offentlige digitale sektor", combination: "alle" },
  { id: "2.1a", parent: "2.1", title: "Læse- og skriveadgang i Digital Post for pårørende", combination: "alle", wording: "Inden udgangen af Q2 2024 er muligheden for læse- og skriveadgang etableret. Inden udgangen af Q4 2024 er der gennemført en indsats, der udbreder kendskabet til de nye muligheder i Digital Post." },
  { id: "2.1b", parent: "2.1", title: "Udbredelse af principper for digital inklusion", combination: "alle", wording: "Digitaliseringsstyrelsen skal i samarbejde med KL og Danske Regioner i 2024 udarbejde og udbrede fællesoffentlige principper for digital inklusion. Herefter vil principperne blive offentliggjort, og der vil blive gennemført fem aktiviteter med henblik på at sikre princippernes udbredelse." },
  { id: "2.2", title: "Øget viden om overholdelse af cookie regler", combination: "alle", wording: "Ved udgangen af 2024 skal der være gennemført minimum to analyser af hjemmesider og apps, hvor det afdækkes, hvilke oplysninger, der indsamles om brugerne og eventuelt videregives til tredjeparter." },
  { id: "2.3", title: "Bedre sikkerhed", combination: "alle" },
  { id: "2.3a", parent: "2.3", title: "ISO-modenhed", combination: "alle", wording: "Digitaliseringsstyrelsen skal opnå et ISO-modenhedsniveau på minimum 4." },
  { id: "2.3b", parent: "2.3", title: "Vejledning om NIS2", combination: "alle", wording: "Digitaliseringsstyrelsen udarbejder vejledning om NIS2-implementering til virksomhederne senest juni 2024." },
  { id: "2.4", title: "FNs verdensmål", combination: "alle", wording: "Digitaliseringsstyrelsen vil i 2024 gennemføre en slutevaluering af afprøvningen af EU’s grønne indkøbskrav (GPP-kriterierne)." },
  { id: "3.1", title: "Retvisende budgettering", combination: "mindst 1", wording: "Målet består af to delmål. Mindst ét af de følgende delmål skal være opfyldt, for at målet som helhed vurderes opfyldt." },
  { id: "3.1a", parent: "3.1", title: "Grundbudget", combination: "alle", wording: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat." },
  { id: "3.1b", parent: "3.1", title: "Udgiftsopfølgning 2", combination: "alle", wording: "Maksimal afvigelse mellem budgetteret resultat i udgiftsopfølgning 2 og realiseret resultat." },
  { id: "3.2", title: "Intern kontrol", combination: "alle", wording: "Institutionen etablerer og beskriver forretningsgange, instrukser mv. relateret til det interne finansielle kontrolmiljø." },
  { id: "3.3", title: "Bedre og grønnere indkøb", combination: "alle", wording: "Senest i 4. kvartal 2024 har institutionen fremsendt dokumentation for følgende til departementet." },
  { id: "3.4", title: "Personaleomsætning", combination: "alle", wording: "Institutionen forholder egen personaleomsætning til statens personaleomsætning og udarbejder på den baggrund et kort notat til departementet, som fremsendes i 4. kvartal 2024." },
];

/** KPI keys that requirements are measured on. */
export const KPI = {
  dropouts: "Frafaldne SMV:Digital-projekter",
  departures: "Afgange i årsværk",
  staff: "Årsværk i alt",
  state: "Statens personaleomsætning",
} as const;

export const SUBTHEMES = "Deltemaer";

const REQUIREMENTS: readonly ContentRow[] = [
  { id: "1.1-1", goal: "1.1", kind: "Leverance", deadline: "2024", wording: "NemKonto: der er tildelt kontrakt til en leverandør.", reservation: "Antallet af forhandlingsrunder; flere end forventet kan udskyde tidsplanen." },
  { id: "1.1-2", goal: "1.1", kind: "Antal", comparator: "mindst", target: 3, unit: "tiltag", deadline: "2024", wording: "MitID: minimum tre tiltag af enten teknisk eller kommunikativ art, der styrker brugervenligheden." },
  { id: "1.1-3", goal: "1.1", kind: "Antal", comparator: "mindst", target: 1, unit: "pilotimplementeringer", deadline: "2024", wording: "National samtykkeløsning: der idriftsættes mindst én pilotimplementering." },
  { id: "1.2a-1", goal: "1.2a", kind: "Værdi", comparator: "mindst", target: 92, unit: "pct.", deadline: "ultimo 2024", wording: "Brugertilfredshed med Borger.dk", source: "Årlig popup-undersøgelse på borger.dk" },
  { id: "1.2b-1", goal: "1.2b", kind: "Værdi", comparator: "mindst", target: 80, unit: "pct.", deadline: "ultimo 2024", wording: "Brugertilfredshed med MitID" },
  { id: "1.2b-2", goal: "1.2b", kind: "Værdi", comparator: "mindst", target: 73, unit: "pct.", deadline: "ultimo 2024", wording: "Brugertilfredshed med MitID Erhverv" },
  { id: "1.3-1", goal: "1.3", kind: "Leverance", deadline: "1. kvartal 2024", wording: "Procedure/struktur for den løbende faglige og tekniske dialog er fastlagt." },
  { id: "1.4a-1", goal: "1.4a", kind: "Antal", comparator: "mindst", target: 1, unit: "initiativer", deadline: "2024", wording: "Forudsætningsskabende initiativer igangsat" },
  { id: "1.4b-1", goal: "1.4b", kind: "Udvikling", comparator: "falder", unit: "virksomheder", deadline: "2024", measure: KPI.dropouts, wording: "Antal virksomheder, der frafalder deres SMV:Digital-projekt efter tilsagn" },
  { id: "2.1a-1", goal: "2.1a", kind: "Leverance", deadline: "Q2 2024", wording: "Muligheden for læse- og skriveadgang i Digital Post er etableret." },
  { id: "2.1a-2", goal: "2.1a", kind: "Leverance", deadline: "Q4 2024", wording: "Der er gennemført en indsats, der udbreder kendskabet til de nye muligheder." },
  { id: "2.1b-1", goal: "2.1b", kind: "Leverance", deadline: "2024", wording: "Fællesoffentlige principper for digital inklusion er udarbejdet med KL og Danske Regioner." },
  { id: "2.1b-2", goal: "2.1b", kind: "Leverance", deadline: "2024", wording: "Principperne er offentliggjort." },
  { id: "2.1b-3", goal: "2.1b", kind: "Antal", comparator: "mindst", target: 5, unit: "aktiviteter", deadline: "2024", wording: "Aktiviteter, der skal sikre princippernes udbredelse" },
  { id: "2.2-1", goal: "2.2", kind: "Antal", comparator: "mindst", target: 2, unit: "analyser", deadline: "ultimo 2024", wording: "Analyser af hjemmesider og apps gennemført" },
  { id: "2.3a-1", goal: "2.3a", kind: "Værdi", comparator: "mindst", target: 4, unit: "niveau", deadline: "2024", wording: "ISO-modenhedsniveau" },
  { id: "2.3b-1", goal: "2.3b", kind: "Leverance", deadline: "juni 2024", wording: "Vejledning om NIS2-implementering til virksomhederne er udarbejdet." },
  { id: "2.4-1", goal: "2.4", kind: "Leverance", deadline: "2024", wording: "Slutevaluering af afprøvningen af EU’s grønne indkøbskrav (GPP-kriterierne) er gennemført." },
  { id: "3.1a-1", goal: "3.1a", kind: "Budgetafvigelse", comparator: "højst", target: 5, unit: "pct.", deadline: "2024", measure: "Grundbudget", wording: "Afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat", source: "Grundbudget, finansloven, udgiftsopfølgning 2, udgiftsopfølgning 4 og aftale mellem parterne" },
  { id: "3.1b-1", goal: "3.1b", kind: "Budgetafvigelse", comparator: "højst", target: 5, unit: "pct.", deadline: "2024", measure: "Udgiftsopfølgning 2", wording: "Afvigelse mellem budgetteret resultat i udgiftsopfølgning 2 og realiseret resultat", source: "Grundbudget, finansloven, udgiftsopfølgning 2, udgiftsopfølgning 4 og aftale mellem parterne" },
  { id: "3.2-1", goal: "3.2", kind: "Erklæring", deadline: "2024", documentationRequired: "ja", wording: "Institutionen har etableret et velfungerende internt finansielt kontrolmiljø, hvor det dokumenteres, at der foretages intern finansiel kontrol, som er afrapporteret til ledelsen med passende opfølgning." },
  { id: "3.2-2", goal: "3.2", kind: "Erklæring", deadline: "2024", documentationRequired: "ja", wording: "Institutionen kan dokumentere, at institutionen har haft øje for løbende risikodisponering og forbedring af det interne finansielle kontrolmiljø." },
  { id: "3.2-3", goal: "3.2", kind: "Erklæring", deadline: "2024", documentationRequired: "ja", wording: "Institutionen kan dokumentere, at institutionen har ført kontrol med de etablerede forretningsgange, der sikrer det interne finansielle kontrolmiljø." },
  { id: "3.3-1", goal: "3.3", kind: "Leverance", deadline: "4. kvartal 2024", documentationRequired: "ja", wording: "Dokumentation for, at arket ’Aktuelle kompetencer’ er udfyldt, er fremsendt til departementet." },
  { id: "3.3-2", goal: "3.3", kind: "Liste", comparator: "mellem", target: 1, targetTo: 3, unit: "forslag", deadline: "4. kvartal 2024", measure: SUBTHEMES, wording: "For hvert deltema er modenheden vurderet, og der er udarbejdet 1-3 forslag til forøgelse af modenhedsgraden." },
  { id: "3.3-3", goal: "3.3", kind: "Leverance", deadline: "4. kvartal 2024", documentationRequired: "ja", wording: "Dokumentation for selvevalueringen af hvert deltema er fremsendt til departementet." },
  { id: "3.4-1", goal: "3.4", kind: "Leverance", deadline: "4. kvartal 2024", documentationRequired: "ja", wording: "Notat om personaleomsætning er fremsendt til departementet." },
  { id: "3.4-2", goal: "3.4", kind: "Forhold", comparator: "opgøres", unit: "pct.", deadline: "4. kvartal 2024", measure: KPI.departures, denominator: KPI.staff, reference: KPI.state, source: "ISOLA", wording: "Notatet indeholder tallene for personaleomsætning: afgange i årsværk i forhold til det samlede årsværk." },
  { id: "3.4-3", goal: "3.4", kind: "Erklæring", deadline: "4. kvartal 2024", wording: "Notatet indeholder ledelsens overvejelser og refleksioner, herunder om afvigelser i forhold til statens gennemsnit." },
  { id: "3.4-4", goal: "3.4", kind: "Erklæring", deadline: "4. kvartal 2024", wording: "Notatet indeholder overvejelser om behov for arbejdsmiljøforbedrende initiativer og en eventuel plan for disse." },
];

const DEVIATIONS: readonly ContentRow[] = ["3.1a", "3.1b"].flatMap((goal): ContentRow[] => [
  { goal, series: "Mål", 2021: "-", 2022: "-", 2023: "-", 2024: 5 },
  { goal, series: "Resultat", 2024: "-" },
]);

/** The plan as signed. */
export const PLAN_2024: PlanContent = {
  settings: {
    institution: "Digitaliseringsstyrelsen",
    department: "Digitaliserings- og Ligestillingsministeriet",
    title: "Resultatplan 2024",
    year: 2024,
    signedOn: day("2024-01-31"),
    declaredGoals: 12,
    weighting: "ens",
    withdrawnGoals: "tæller ikke med",
    baseFloor: 1,
    signConvention: "alle beløb positive",
    amountUnit: "mio. kr.",
    reportingDays: 14,
  },
  years: [2021, 2022, 2023, 2024],
  rows: {
    goals: GOALS,
    requirements: REQUIREMENTS,
    deviations: DEVIATIONS,
    kpis: [
      { kpi: KPI.dropouts, period: "2023", unit: "virksomheder" },
      { kpi: KPI.dropouts, period: "2024", unit: "virksomheder" },
      { kpi: KPI.departures, period: "2024", unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.staff, period: "2024", unit: "årsværk", source: "ISOLA" },
      { kpi: KPI.state, period: "2024", unit: "pct.", source: "ISOLA" },
    ],
    // The plan says "for hvert deltema" without naming them; the names stand in the self-evaluation template.
    lists: [1, 2, 3, 4, 5, 6].map((number) => ({ list: SUBTHEMES, item: `Deltema ${number}` })),
    reports: ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"].map((period) => ({ period })),
  },
};
