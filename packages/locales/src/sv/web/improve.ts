import type { Words } from "../../en.ts";
import type { improve as en } from "../../en/web/improve.ts";

/** Swedish of the Improve screen. */
export const improve: Words<typeof en> = {
  "web.improve.opening":
    "{subject}: kunder ger {less, select, yes {mindre} other {mer}} efteråt än andra i samma läge{sure, select, yes {} other {, så långt det går att säga}}. {stake} om året står bakom det ({range}), hos {customers, plural, one {en kund} other {# kunder}}.",
  "web.improve.opening.association": "Det följs åt; om det är orsaken visar bara ett experiment.",
  "web.improve.opening.experiment": "Ett experiment visade det: det är orsaken.",
  "web.improve.opening.few": "För få kunder har följts länge nog för att säga vad som kan förbättras.",
  "web.improve.opening.nothing": "Inget är ännu registrerat som kunderna möter.",
  "web.improve.stake.meaning":
    "Vad kunder ger inom {days, plural, one {# dag} other {# dagar}} efteråt, jämfört med kunder i samma läge utan det, gånger alla som det berör under ett år. Beloppen kan inte summeras: samma kunder står bakom dem.",
  "web.improve.stake.formula": "skillnad per kund × berörda kunder per år",
  "web.improve.input.effect": "Skillnad per kund",
  "web.improve.input.customers": "Berörda kunder per år",
  "web.improve.untold": "inte angivet",
  "web.improve.subject": "{name} ({kind})",
  "web.improve.kind.product": "Produkt",
  "web.improve.kind.category": "Kategori",
  "web.improve.kind.first-product": "Första produkt",
  "web.improve.kind.lateness": "Sen leverans",
  "web.improve.kind.return-reason": "Retur",
  "web.improve.kind.topic": "Supportämne",

  "web.improve.none": "Inget att jämföra ännu",
  "web.improve.none.text":
    "Importera beställningar med rader och leveransdagar, returer med orsaker och supportärenden med ämnen. Då rangordnas allt som kunderna möter efter pengarna bakom.",
  "web.improve.none.action": "Importera en fil",
  "web.improve.none.docs": "Vilka filer som kan läsas",

  "web.improve.stake": "Pengarna bakom",
  "web.improve.stake.unit":
    "{profit, select, yes {Marginal} other {Intäkter}} under {days, plural, one {# dag} other {# dagar}} efteråt, ett års alla kunder tillsammans{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.axis": "per år{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.description": "Mest står bakom {subject}: {stake} om året.",
  "web.improve.stake.note":
    "Under noll ger kunderna mindre efteråt, över noll mer. Små grupper dras mot resten av sitt slag, så att slumpen inte hamnar först. Staplarna kan inte summeras.",
  "web.improve.tone.loss": "mindre efteråt",
  "web.improve.tone.gain": "mer efteråt",
  "web.improve.tone.past": "kan vara vilket som",
  "web.improve.evidence.association": "samband",
  "web.improve.evidence.experiment": "experiment",
  "web.improve.evidence.few": "för få",

  "web.improve.list": "Allt som kunderna möter",
  "web.improve.list.text":
    "{customers, plural, one {En kund} other {# kunder}} under ett år, var och en räknad en gång; summerade över raderna vore de {summed, number}. Öppna en rad för att se vad som står bakom.",
  "web.improve.list.caption": "Vad kunderna möter, mest pengar först",
  "web.improve.list.kind": "Slag",
  "web.improve.list.all": "Alla slag",
  "web.improve.close": "Stäng",
  "web.improve.column.subject": "Vad",
  "web.improve.column.kind": "Slag",
  "web.improve.column.atStake": "Per år",
  "web.improve.column.effect": "Per kund",
  "web.improve.column.customers": "Kunder",
  "web.improve.column.n": "Jämförda",
  "web.improve.column.comparison": "Med",
  "web.improve.column.actual": "Kom",
  "web.improve.column.expected": "Samma läge",
  "web.improve.column.promised": "Utlovat",
  "web.improve.column.difference": "Skillnad",
  "web.improve.column.low": "Låg",
  "web.improve.column.high": "Hög",
  "web.improve.column.evidence": "Känt genom",
  "web.improve.column.effect.gloss": "Marginal efteråt mot kunder i samma läge, dragen mot resten av slaget",
  "web.improve.column.customers.gloss": "Berörda kunder det senaste året",
  "web.improve.column.n.gloss": "Tillfällen som följts länge nog och jämförts",
  "web.improve.column.actual.gloss": "Marginal dagarna efteråt",
  "web.improve.column.expected.gloss": "Vad kunder i samma läge gav utan det",
  "web.improve.column.promised.gloss": "Vad deras kanal och kohort lovade",

  "web.improve.behind.touched":
    "Sedan {from} har det berört {customers, plural, one {en kund} other {# kunder}}, {times, plural, one {en gång} other {# gånger}} i allt.",
  "web.improve.behind.compared":
    "{n, plural, one {Ett tillfälle} other {# tillfällen}} följdes i {days, plural, one {# dag} other {# dagar}} och jämfördes med {comparison} stunder hos kunder i samma läge utan det: lika många tidigare beställningar, lika länge sedan, lika mycket spenderat.",
  "web.improve.behind.measured": "Uppmätt är skillnaden {measured} för varje ({range}).",
  "web.improve.behind.drawn":
    "Dragen mot resten av slaget, mer ju mindre som är känt: {effect} ({range}). Det är detta som rangordnar.",
  "web.improve.behind.stake": "För alla kunder som det berör under ett år: {stake} ({range}).",
  "web.improve.behind.few":
    "För få följdes för att säga något om just detta: här talar slaget, och intervallet är brett.",
  "web.improve.behind.shared":
    "{share} av de här kunderna berörs också av {other}, som står högre: mycket av samma pengar står bakom båda.",
  "web.improve.behind.association":
    "Ett samband: kunder i samma läge kan ändå skilja sig i sådant som ingen registrerat. Testa innan mycket läggs på det:",
  "web.improve.behind.experiments": "Experiment",
  "web.improve.behind.experiment": "Det tilldelades slumpmässigt, så skillnaden är dess verk.",

  "web.improve.effects": "Vad en händelse gjorde",
  "web.improve.effects.text": "Marginalen dagarna efter en händelse, mot kunder i samma läge utan den.",
  "web.improve.effects.none":
    "Ingen händelse är känd ännu: importera ärenden, betyg, leveranser, returer eller poäng.",
  "web.improve.effects.event": "Händelse",
  "web.improve.effects.by": "Uppdelat efter",
  "web.improve.effects.all": "Alla tillsammans",
  "web.improve.effects.days": "Följt i",
  "web.improve.effects.horizon": "{days, plural, one {# dag} other {# dagar}}",
  "web.improve.effects.option": "{event} ({count})",

  "web.improve.effect": "Efter: {event}",
  "web.improve.effect.unit":
    "Skillnad i {profit, select, yes {marginal} other {intäkter}} under {days, plural, one {# dag} other {# dagar}} efter en händelse{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.axis": "skillnad efter en händelse{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.reference": "ingen skillnad",
  "web.improve.effect.all": "alla tillsammans",
  "web.improve.effect.told":
    "{event}: {n, plural, one {en följdes} other {# följdes}} i {days, plural, one {# dag} other {# dagar}}. Kunderna gav {actual} var, de i samma läge utan det {expected}: en skillnad på {difference} ({range}).",
  "web.improve.effect.association":
    "Ett samband: kunder i samma läge kan skilja sig i sådant som ingen registrerat.",
  "web.improve.effect.experiment": "Det tilldelades slumpmässigt, så skillnaden är dess verk.",
  "web.improve.effect.drawn": "Grupper dras mot alla tillsammans, mer ju mindre som är känt om dem.",
  "web.improve.effect.few": "{event}: för få har följts länge nog för att säga vad det gjorde",
  "web.improve.again": "Vilka som beställde igen inom {days, plural, one {# dag} other {# dagar}}",
  "web.improve.again.all": "alla, utan uppdelning",
  "web.improve.again.column.orders": "Kunder",
  "web.improve.again.column.event": "Med det",
  "web.improve.again.column.comparison": "Utan det",
  "web.improve.again.column.n": "av",
  "web.improve.again.adjusted":
    "Vid samma antal beställningar är skillnaden {points} procentenheter ({low} till {high}). Paret för alla blandar nya och gamla kunder: läs det inte ensamt.",
  "web.improve.again.unknown": "Ingen grupp av kunder har båda, så skillnaden kan inte anges.",

  "web.improve.demand": "Vad som kommer att efterfrågas",
  "web.improve.demand.text":
    "Antal av varje produkt, vecka för vecka. Returnerade räknas som sålda: de måste skickas.",
  "web.improve.demand.none":
    "Beställningarna saknar rader, så produkter kan inte skiljas åt. Importera beställningar med rader.",
  "web.improve.demand.of": "{product}, vecka för vecka",
  "web.improve.demand.unit": "Antal per vecka",
  "web.improve.demand.axis": "vecka från",
  "web.improve.demand.lately": "på sistone",
  "web.improve.demand.told":
    "{product}: {units} st. på {weeks, plural, one {# vecka} other {# veckor}}, fyra gånger av fem {range}.",
  "web.improve.demand.caption": "Antal av varje produkt på {weeks, plural, one {# vecka} other {# veckor}}",
  "web.improve.demand.rest":
    "{products, plural, one {En produkt till} other {# produkter till tillsammans}}: {units} st. ({range}).",
  "web.improve.demand.column.product": "Produkt",
  "web.improve.demand.column.category": "Kategori",
  "web.improve.demand.column.lately": "Per vecka nyligen",
  "web.improve.demand.column.week": "Vecka från",
  "web.improve.demand.column.p10": "P10",
  "web.improve.demand.column.p50": "P50",
  "web.improve.demand.column.p90": "P90",
  "web.improve.demand.column.error": "Fel tidigare",
  "web.improve.demand.column.error.gloss":
    "Av tidigare planer: fel förutsedda antal som andel av dem som kom",
  "web.improve.backtest": "Hur väl det förutsågs tidigare",
  "web.improve.backtest.none": "Historiken är för kort för att pröva planen på det förflutna.",
  "web.improve.backtest.plan": "den här planen",
  "web.improve.backtest.lastYear": "som året innan",
  "web.improve.backtest.lastWeeks": "som veckorna innan",
  "web.improve.backtest.column.rule": "Förutsett",
  "web.improve.backtest.column.error": "Fel",
  "web.improve.backtest.column.scaled": "Mot veckorna innan",
  "web.improve.backtest.column.bias": "För mycket",
  "web.improve.backtest.told":
    "Planer från {origins, plural, one {en tidigare dag} other {# tidigare dagar}} för {weeks, plural, one {# vecka} other {# veckor}} var. {coverage, select, none {} other {{coverage} av veckorna låg mellan P10 och P90; 80 % bör göra det. }}{best, select, plan {Planen var närmast.} lastYear {Att säga samma som året innan var närmare: planera försiktigt.} other {Att säga samma som veckorna innan var närmare: planera försiktigt.}}",
  "web.improve.needs.followed":
    "{customers, plural, one {En kund} other {# kunder}} kunde följas i {days, plural, one {# dag} other {# dagar}} efteråt, {needed} behövs, och {tooRecent, plural, one {en händelse är} other {# händelser är}} för färsk. Vänta, importera tidigare, eller välj färre dagar.",
  "web.improve.missing.margin": "Ingen marginal är känd: alla intäkter räknas som marginal.",
  "web.improve.assumption.horizon":
    "Marginalen under {value, plural, one {# dag} other {# dagar}} efter mötet räknas",
  "web.improve.assumption.margin": "Marginal, andel av intäkterna: {value}",
  "web.improve.missing.followed":
    "Inget har följts i {days, plural, one {# dag} other {# dagar}} ännu: mer historik behövs.",
};
