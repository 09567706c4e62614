import type { Words } from "../en.ts";
import type { runs as en } from "../en/runs.ts";

/** Swedish of fit, check, imports, runs, compare and the rest. */
export const runs: Words<typeof en> = {
  "fit.opening":
    "{model} anpassad till {customers, plural, one {# kund} other {# kunder}} ({states, plural, one {# unik historik} other {# olika historiker}}) per {asOf}, tid i {unit, select, day {dagar} week {veckor} month {månader} other {perioder}}.",
  "fit.opening.summary":
    "{model} anpassad till {customers, plural, one {# kund} other {# kunder}} ({states, plural, one {# unik historik} other {# olika historiker}}). Filen är en sammanfattning, så tiden är i filens egen enhet.",
  "fit.opening.spend":
    "{model} anpassad till beställningarna från {customers, plural, one {# kund} other {# kunder}} som kom tillbaka, per {asOf}. Belopp är i filens valuta.",
  "fit.opening.durations":
    "{model} anpassad till {customers, plural, one {# kund} other {# kunder}}. Filen säger hur länge var och en stannade; tiden är i filens perioder.",
  "fit.opening.survivors":
    "{model} anpassad till {customers, plural, one {# kund} other {# kunder}}. Filen säger hur många som var kvar efter varje period; tiden är i filens perioder.",
  "fit.likelihood":
    "Log-likelihood {logLikelihood}, AIC {aic}, BIC {bic}; {iterations, plural, one {# iteration} other {# iterationer}}.",
  "fit.unconverged": "Anpassningen konvergerade inte. Se parametrarna som preliminära.",
  "fit.prior.weak": "Svaga priorer lades till, enligt begäran: det här är de mest sannolika parametrarna.",
  "fit.prior.pymc-marketing":
    "PyMC-Marketings standardpriorer lades till, enligt begäran: det här är de mest sannolika parametrarna.",
  "fit.drawing": "Drar ur posteriorfördelningen. Det kan ta en stund.",

  "covariates.purchase": "Vad som hänger ihop med köpen",
  "covariates.lifetime": "Vad som hänger ihop med bortfallet",
  "covariates.read":
    "Effekten gäller en enhet till av kovariaten, allt annat lika; det som är text i filen räknas som 1 där det stämmer. Modellens egna parametrar gäller där alla kovariater är 0.",
  "covariates.purchase.effect":
    "{direction, select, up {köper {share} oftare} down {köper {share} mer sällan} other {ingen skillnad}}",
  "covariates.lifetime.effect":
    "{direction, select, up {lämnar {share} oftare} down {lämnar {share} mer sällan} other {ingen skillnad}}",
  "covariates.help":
    "Tillsammans säger de mer än slumpen: likelihoodkvot {statistic} med {degrees, plural, one {# frihetsgrad} other {# frihetsgrader}}, p {p}.",
  "covariates.noHelp":
    "Tillsammans säger de inte mer än slumpen: likelihoodkvot {statistic} med {degrees, plural, one {# frihetsgrad} other {# frihetsgrader}}, p {p}. Modellen utan dem är enklare.",
  "covariates.missing":
    "{customers, plural, one {# kund saknar} other {# kunder saknar}} rad i kovariatfilen och fick medelvärdet av varje kovariat.",

  "posterior.heading": "Posteriorfördelning",
  "posterior.opening":
    "{draws, plural, one {# dragning} other {# dragningar}} i {chains, plural, one {# kedja} other {# kedjor}} med {method, select, nuts {NUTS} laplace {Laplaceapproximation} other {{method}}}, {prior, select, none {utan prior} weak {med svaga priorer} other {med PyMC-Marketings priorer}}, på {seconds} s.",
  "posterior.good":
    "Kedjorna stämmer överens (R-hat högst {rhat}), ingen dragning divergerade och varje siffra vilar på minst {ess} effektiva dragningar: tabellen går att lita på.",
  "posterior.good.standIn":
    "Kedjorna stämmer överens (R-hat högst {rhat}) och varje siffra vilar på minst {ess} effektiva dragningar. Med så många kunder drogs de ur en ersättare för posteriorfördelningen, som har kontrollerats och ligger tillräckligt nära: tabellen går att lita på.",
  "posterior.laplace":
    "Dragningarna kommer från en normalfördelning kring de mest sannolika parametrarna, vilket går fort och stämmer väl när kunderna är många. För att jämföra med exakta dragningar: --posterior nuts",
  "posterior.diverged":
    "{divergences, plural, one {# dragning} other {# dragningar}} divergerade, så ett hörn av posteriorfördelningen missades och tabellen är säkrare än den borde. Använd --prior weak eller en enklare modell; --compare visar dem sida vid sida.",
  "posterior.apart":
    "Kedjorna är ännu inte överens om {parameters} (R-hat {rhat}; bör ligga under 1,01). Begär fler, t.ex. --draws {draws}. Om det inte hjälper räcker data inte för modellen: använd --prior weak eller en enklare modell.",
  "posterior.few":
    "Bara {ess} effektiva dragningar ligger bakom {parameter}, så intervallets ändar är grova. Begär fler, t.ex. --draws {draws}.",

  "table.opening":
    "{models, plural, one {# modell} other {# modeller}} anpassade till {customers, plural, one {# kund} other {# kunder}} som de var kända {from}, och prövade mot {actual, plural, one {# beställning} other {# beställningar}} fram till {to}. Valet: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {# modell} other {# modeller}} anpassade, och inget undanhållet att pröva dem på. Valet: {chosen}.",
  "table.holdout": "Vad de sade om beställningarna som kom",
  "table.rules": "Vad enkla regler sade",
  "table.fits": "Hur de passar det som var känt",
  "table.unsettled": "ej konvergerad",
  "table.why": "Varför {model}",
  "table.next": "Allt om en av dem: keepworth fit FILE --model {model}",

  "check.opening.clean":
    "{file} kan användas som den är: {rows, plural, one {dess # rad behålls} other {alla # rader behålls}}.",
  "check.opening":
    "{file} kan användas: {kept, number} av {rows, plural, one {# rad} other {# rader}} behålls, {merged, number} slås samman med andra raders beställningar, {refused, number} avvisas.",
  "check.mapping": "Kolumner",
  "check.notes": "Hur filen lästes",
  "check.issues": "Rader att titta på",
  "check.months": "Pengar per månad",
  "check.kept": "Inget importerades. För att importera: {command}",

  "note.format": "Format",
  "note.format.generic": "en tabell med beställningar",
  "note.format.shopify": "Shopifys orderexport",
  "note.format.cdnow": "CDNOW:s beställningar",
  "note.format.online-retail": "fakturor från Online Retail",
  "note.container": "Packad som",
  "note.encoding": "Teckenkodning",
  "note.delimiter": "Avgränsare",
  "note.delimiter.tab": "tabbar",
  "note.delimiter.spaces": "blanksteg",
  "note.decimal": "Decimaltecken",
  "note.dateStyle": "Datum",
  "note.dateStyle.iso": "år-månad-dag",
  "note.dateStyle.compact": "år, månad, dag utan tecken emellan",
  "note.dateStyle.d.m.y": "dagen först",
  "note.dateStyle.m/d/y": "månaden först",
  "note.dateStyle.month name": "med månadens namn",
  "note.dateStyle.epoch seconds": "sekunder sedan 1970",
  "note.dateDecidedBy": "Dag eller månad först",
  "note.dateDecidedBy.column": "framgår av hela kolumnen",
  "note.dateDecidedBy.future": "den andra läsningen skulle ge beställningar i framtiden",
  "note.dateDecidedBy.custom": "går inte att avgöra; tolkat enligt bruket, så kontrollera ett datum",
  "note.customer": "Kunder",
  "note.customer.email": "känns igen på e-postadressen",
  "note.customer.phone": "känns igen på telefonnumret",
  "note.customer.name": "känns igen på namnet",
  "note.amount": "Belopp",
  "note.refundDate": "Återbetalningsdag",
  "note.currency": "Valuta",
  "note.timeZone": "Tidszon",

  "imports.none": "Inget har importerats ännu. Börja med: keepworth run orders.csv",
  "imports.undone": "ångrad",
  "imports.kept": "används",
  "imports.undo.done":
    "Importen {id} är ångrad: raderna i {file} är borttagna ur datasetet {dataset}. Kör igen för att få värden utan dem: keepworth run",
  "backup.done": "Säkerhetskopia skriven: {file} ({size}).",
  "export.done": "{rows, plural, one {# kund skriven} other {# kunder skrivna}} till {file}.",
  "report.written": "Rapport skriven: {file} ({size}). Öppna den i en webbläsare.",
  "demo.written":
    "Demobutik skriven: mappen {folder} ({orders, plural, one {# beställning} other {# beställningar}} från {customers, plural, one {# kund} other {# kunder}}, och {others, plural, one {# fil} other {# filer}} med annat som en butik vet). Det är vanliga CSV-filer; dina egna fungerar likadant.",
  "demo.truth":
    "Allt är simulerat, och följande effekter är sanna i butiken, att jämföra svar med. Ett paket som är tre dagar sent eller mer multiplicerar sannolikheten att kunden lämnar efter den beställningen med {veryLate, number}, en eller två dagar sent med {late, number}. Ett klagomål som besvaras inom ett dygn multiplicerar den med {early, number}, ett som besvaras efter mer än tre dygn med {tardy, number}. En guide om bryggning gör att nästa beställning kommer i {guide, number} gånger takten. Frågor i chatten, receptappen, returer och betyg ändrar ingenting. Mer: docs/guide/demo.md",
  "runs.none": "Det finns ingen körning ännu. Börja med: keepworth run orders.csv",
  "runs.status.running": "ofärdig",
  "runs.status.published": "publicerad",
  "runs.status.failed": "misslyckad",
  "runs.pruned":
    "{count, plural, =0 {Ingen körning hade kundrader att avvara.} one {Kundraderna i # körning togs bort: {ids}. Resultatet finns kvar.} other {Kundraderna i # körningar togs bort: {ids}. Resultaten finns kvar.}}",
  "runs.noRows": "värden rensade",
  "compare.opening":
    "Från körning {before} ({beforeAsOf}) till körning {after} ({afterAsOf}) har kundernas värde {direction, select, up {stigit} down {sjunkit} other {ändrats}} med {change}, från {from} till {to}.",
  "compare.part.new-customers": "Nya kunder",
  "compare.part.lost-customers": "Kunder som inte längre finns",
  "compare.part.base": "Gett sedan dess, av kända kunder",
  "compare.part.growth": "Ändrad förväntan på kända kunder",
  "compare.part.networking": "Vilka kända kunder värvar",
  "compare.part.learning": "Vad kända kunder lär ut",
  "compare.part.assumptions": "Annan horisont, marginal, kalkylränta eller anskaffningskostnad",
  "compare.parameters": "Modellparametrar",
  "customers.none": "Ingen kund stämmer in.",
  "customers.more": "De första {shown, number}. Fler: --limit 100; alla: keepworth export",
  "size.bytes": "{value} {unit, select, kB {kB} MB {MB} GB {GB} other {byte}}",
};
