import type { Words } from "../../en.ts";
import type { care as en } from "../../en/web/care.ts";

/** Swedish of the Care screen. */
export const care: Words<typeof en> = {
  "web.care.opening":
    "{customers, plural, one {En kund är värd} other {# kunder är värda}} ett samtal eller ett meddelande senast {until}. Tillsammans bör det ge {gain} för {cost} ({range}).",
  "web.care.opening.nobody": "Ingen behöver ett samtal den här veckan som ger mer än det kostar.",
  "web.care.opening.open":
    "{cases, plural, one {Ett ärende är öppet} other {# ärenden är öppna}}{risk, select, none {} other {, och {risk} är hotade}}.",
  "web.care.opening.nps": "Net promoter score (NPS): {score} ({range}).",
  "web.care.opening.csat": "{share} av svaren är nöjda ({low} till {high}).",
  "web.care.gain.meaning":
    "{profit, select, yes {Den marginal} other {De intäkter}} som omsorgen om de här kunderna bör rädda, efter vad den kostar. Ett skäl per kund räknas, så inget räknas två gånger.",
  "web.care.gain.formula": "Σ risk att lämna × vad kvarstannande skulle ge × räddad andel − kostnad",
  "web.care.input.atRisk": "Hotat hos dem",
  "web.care.input.cost": "Vad det kostar att göra",

  "web.care.none.cases": "Inga supportärenden ännu",
  "web.care.none.cases.text":
    "Importera en export från ärendesystemet, eller en tabell med en rad per ärende: kund, datum, slag, ämne, första svar, löst. Då ser du hur snart varje kundklass får svar och vad öppna ärenden hotar.",
  "web.care.none.scores": "Inga nöjdhetsbetyg ännu",
  "web.care.none.scores.text":
    "Importera svaren på en enkät (NPS, CSAT) eller omdömen: kund, datum, betyg, och de som tillfrågades men inte svarade. Då ser du per månad och segment hur nöjda kunderna är, bredvid vad de är värda.",
  "web.care.none.action": "Importera en fil",
  "web.care.none.docs": "Vilka filer som kan läsas",

  "web.care.risk": "Hotat värde i öppna ärenden",
  "web.care.risk.unit":
    "{profit, select, yes {Marginal} other {Intäkter}} som kvarstannande skulle ge × risk att lämna{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.axis": "hotat{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.label": "{customer} · {days, plural, =0 {i dag} one {# dag} other {# dagar}} · {about}",
  "web.care.risk.description":
    "{cases, plural, one {Ett öppet ärende} other {# öppna ärenden}} från {customers, plural, one {en kund} other {# kunder}} hotar {risk}, mest hos {customer}.",
  "web.care.risk.note":
    "{cases, plural, one {Ett öppet ärende} other {# öppna ärenden}}, {unanswered, plural, =0 {alla besvarade minst en gång} one {ett helt obesvarat} other {# helt obesvarade}}. Sammanlagt kan {risk} gå förlorade med de här kunderna ({range}); ett ärende orsakar inte allt det.",
  "web.care.risk.more": "De {shown, number} med mest hotat, av {customers}.",
  "web.care.kind.question": "fråga",
  "web.care.kind.complaint": "klagomål",
  "web.care.kind.request": "önskemål",
  "web.care.kind.call": "samtal",
  "web.care.kind.visit": "besök",
  "web.care.kind.about": "{kind}: {topic}",
  "web.care.answered": "{answered, select, yes {ja} other {inte än}}",

  "web.care.list": "Vem som behöver omsorg nu",
  "web.care.list.text":
    "{customers, plural, =0 {Ingen finns på listan till {until}: inget öppet ärende, sent paket, lågt betyg, misslyckad betalning eller försenad beställning är värt mer än det kostar.} one {En kund, senast {until}.} other {# kunder, senast {until}, störst väntad vinst först.}}",
  "web.care.list.resting":
    "{count, plural, one {En till vilar, eftersom den är gjord eller överhoppad.} other {# till vilar, eftersom de är gjorda eller överhoppade.}}",
  "web.care.list.withheld":
    "{count, plural, one {En är utelämnad, som har bett att inte bli kontaktad.} other {# är utelämnade, som har bett att inte bli kontaktade.}}",
  "web.care.list.shown": "De första {shown} visas.",
  "web.care.list.caption": "Kunder att ta hand om, störst vinst först",
  "web.care.also":
    "{count, plural, one {eller i stället: {first}} other {eller i stället: {first} med flera}}",
  "web.care.mark.of": "{action}, {customer}",
  "web.care.mark.done": "Markera som gjord: {name}",
  "web.care.mark.skipped": "Hoppa över: {name}",
  "web.care.mark.correct": "Markera som {state, select, done {överhoppad} other {gjord}} i stället",

  "web.care.times": "Hur snart varje klass får svar",
  "web.care.times.unit": "Tid till första svar, ärenden under {days, plural, one {# dag} other {# dagar}}",
  "web.care.times.axis": "tid till första svar",
  "web.care.times.told":
    "{class}: {cases, plural, one {# ärende} other {# ärenden}}\nhälften besvarade inom {median}, nio av tio inom {p90}\nutlovat: {promised}{inTime, select, none {} other {, hållet för {inTime}}}",
  "web.care.times.description": "{class}: hälften av ärendena besvaras inom {median}, utlovat är {promised}.",
  "web.care.times.note":
    "Ärenden som fortfarande väntar räknas med tiden hittills, så att långsamma svar inte faller bort. Vad som utlovas en klass följer av dess servicenivå.",
  "web.care.times.median": "hälften besvarade inom",
  "web.care.times.late": "hälften besvarade senare än utlovat",
  "web.care.times.p90": "nio av tio inom",
  "web.care.times.promised": "utlovat",

  "web.care.service": "Servicen i siffror",
  "web.care.service.text":
    "{cases, plural, one {# ärende} other {# ärenden}} från {customers, plural, one {# kund} other {# kunder}} under {days, plural, one {# dag} other {# dagar}}: hälften besvarade inom {response}, hälften lösta inom {solving}{cost, select, none {} other {, {cost} per ärende}}.",
  "web.care.service.caption": "Ärenden, tider och kostnader",
  "web.care.by": "Efter",
  "web.care.by.topic": "Ämne",
  "web.care.by.class": "Klass",
  "web.care.by.product": "Produkt",
  "web.care.by.kind": "Slag",
  "web.care.by.month": "Månad",
  "web.care.untold": "inte angivet",

  "web.care.score.nps": "NPS",
  "web.care.score.csat": "CSAT",
  "web.care.score.review": "Omdömen",
  "web.care.score.nps.gloss":
    "Net promoter score: andelen som skulle rekommendera dig (9 eller 10) minus andelen som inte skulle det (0 till 6)",
  "web.care.score.csat.gloss":
    "Kundnöjdhet: andelen svar bland de två högsta av fem, betyg på lösta ärenden inräknade",
  "web.care.months": "Nöjdhet per månad",
  "web.care.months.axis": "svarsmånad",
  "web.care.months.show": "Vilket betyg",
  "web.care.months.unit.nps": "Net promoter score, −100 till 100",
  "web.care.months.unit.csat": "Andelen nöjda svar",
  "web.care.months.unit.review": "Omdömenas medel, 1 till 5",
  "web.care.months.description": "{score} per månad, senast {value} ({low} till {high}), {month}.",
  "web.care.months.note":
    "Bandet rymmer det verkliga värdet nio gånger av tio: där få svarat är det brett.{anonymous, plural, =0 {} one { Ett svar pekar inte på någon kund i körningen: det räknas bara här.} other { # svar pekar inte på någon kund i körningen: de räknas bara här.}}",
  "web.care.scores": "Vilka som är nöjda",
  "web.care.scores.text":
    "En låg svarsfrekvens kan dölja de minst nöjda; läs intervallet, inte bara punkten.",
  "web.care.scores.caption": "Nöjdhet per grupp",
  "web.care.scores.by": "Dela upp efter",

  "web.care.value": "Nöjdhet bredvid värde",
  "web.care.value.unit":
    "Väntad {profit, select, yes {marginal} other {intäkt}} av en kund inom {months, plural, one {en månad} other {# månader}}{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.axis": "väntat av en kund{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.label": "{group} ({customers, number})",
  "web.care.value.promoter": "rekommenderar (9–10)",
  "web.care.value.passive": "mittemellan (7–8)",
  "web.care.value.detractor": "rekommenderar inte (0–6)",
  "web.care.value.description":
    "Av en kund väntas: {first} {firstValue}, {last} {lastValue}. Det följs åt; det är inte visat att det är orsaken.",
  "web.care.value.note":
    "Ett samband: de nöjda kan alltid ha varit mer värda. Vad högre nöjdhet skulle ge visar bara ett experiment.",

  "web.care.column.customer": "Kund",
  "web.care.column.about": "Gäller",
  "web.care.column.opened": "Öppnat",
  "web.care.column.answered": "Besvarat",
  "web.care.column.segment": "Segment",
  "web.care.column.class": "Klass",
  "web.care.column.risk": "Lämnar",
  "web.care.column.worth": "Om kvar",
  "web.care.column.atRisk": "Hotat",
  "web.care.column.what": "Att göra",
  "web.care.column.gain": "Väntad vinst",
  "web.care.column.cost": "Kostnad",
  "web.care.column.by": "Senast",
  "web.care.column.owner": "Ansvarig",
  "web.care.column.mark": "Gjord / hoppa över",
  "web.care.column.cases": "Ärenden",
  "web.care.column.customers": "Kunder",
  "web.care.column.open": "Öppna",
  "web.care.column.response.median": "Hälften besvarade",
  "web.care.column.response.p90": "90 % besvarade",
  "web.care.column.solving.median": "Hälften lösta",
  "web.care.column.solving.p90": "90 % lösta",
  "web.care.column.promised": "Utlovat",
  "web.care.column.inTime": "I tid",
  "web.care.column.reopened": "Öppnade igen",
  "web.care.column.handling": "Kostnad",
  "web.care.column.perCase": "Per ärende",
  "web.care.column.costToServe": "Service per kund och år",
  "web.care.column.month": "Månad",
  "web.care.column.low": "Låg",
  "web.care.column.high": "Hög",
  "web.care.column.asked": "Tillfrågade",
  "web.care.column.answers": "Svar",
  "web.care.column.rate": "Svarsfrekvens",
  "web.care.column.nps.answers": "NPS-svar",
  "web.care.column.nps.rate": "NPS-frekvens",
  "web.care.column.csat.answers": "CSAT-svar",
  "web.care.column.csat.rate": "CSAT-frekvens",
  "web.care.column.group": "Svar",
  "web.care.column.expected": "Väntat",
  "web.care.column.base": "Intjänat hittills",
  "web.care.column.active": "Aktiva nu",
  "web.care.assumption.withinDays":
    "Ärenden och svar under {value, plural, one {# dag} other {# dagar}} räknas",
  "web.care.assumption.lastContact": "Per {value}, den senaste kontakt eller det senaste svar som finns",
};
