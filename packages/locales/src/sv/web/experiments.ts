import type { Words } from "../../en.ts";
import type { experiments as en } from "../../en/web/experiments.ts";

/** Swedish of the Experiments screen. */
export const experiments: Words<typeof en> = {
  "web.experiments.opening":
    "{read, plural, =0 {{all, plural, one {Ditt enda test är inte avläst ännu.} other {Inget av dina # tester är avläst ännu.}}} one {Ett test är avläst} other {# tester är avlästa}}{read, plural, =0 {} other {: {pays, plural, =0 {inget visar att det lönar sig} one {ett lönar sig} other {# lönar sig}}, {loses, plural, =0 {inget går med förlust} one {ett gör det inte} other {# gör det inte}}, {unknown, plural, =0 {inget är oavgjort} one {ett är ännu oavgjort} other {# är ännu oavgjorda}}.}} {over, plural, =0 {} one {Ett väntar på att läsas av.} other {# väntar på att läsas av.}}",
  "web.experiments.empty": "Inga tester ännu",
  "web.experiments.empty.text":
    "Ett test erbjuder något till vissa slumpvis valda kunder och låter andra vara. Skillnaden är vad erbjudandet gav; inget annat kan visa det.",
  "web.experiments.noRun": "Inget att testa på ännu",
  "web.experiments.noRun.text":
    "Importera beställningar och värdera kunderna; sedan går det att planera ett test här.",
  "web.experiments.noRun.action": "Importera data",
  "web.experiments.new": "Nytt experiment",

  "web.experiments.effects": "Vad det gav i köpare",
  "web.experiments.effects.unit":
    "Procentenheter fler som köpte i testgruppen än i kontrollgruppen, med 90 %-intervall",
  "web.experiments.effects.axis": "Procentenheter",
  "web.experiments.effects.none": "ingen effekt",
  "web.experiments.effects.description":
    "{count, plural, one {# test} other {# tester}}; störst effekt hade {name}: {value}.",
  "web.experiments.money": "Vad det gav i pengar",
  "web.experiments.money.unit":
    "{currency} från hela testgruppen tillsammans efter kostnader, med 90 %-intervall",
  "web.experiments.money.axis": "Netto",
  "web.experiments.money.none": "går jämnt upp",
  "web.experiments.money.description":
    "{count, plural, one {# test} other {# tester}}; mest gav {name}: {value}.",
  "web.experiments.caption": "Tester, de nyaste först",
  "web.experiments.list": "Alla tester",
  "web.experiments.column.name": "Test",
  "web.experiments.column.made": "Skapat",
  "web.experiments.column.net": "Netto",
  "web.experiments.column.low": "Från",
  "web.experiments.column.high": "Till",

  "web.experiments.make.title": "Nytt experiment",
  "web.experiments.make.text":
    "Ange vad du erbjuder. Vad testet skulle visa räknas ut innan något skapas; Keepworth skriver inte till någon.",
  "web.experiments.make.name": "Namn",
  "web.experiments.make.name.gloss": "Det går inte att ändra senare.",
  "web.experiments.make.name.taken": "Det finns redan ett test med det namnet.",
  "web.experiments.make.treatment": "Vad som erbjuds",
  "web.experiments.make.treatment.gloss": "Dina egna insatser kommer först.",
  "web.experiments.make.treatment.own": "Dina egna",
  "web.experiments.make.treatment.library": "Inbyggda",
  "web.experiments.make.segments": "Bara dessa segment",
  "web.experiments.make.segments.gloss": "Inget valt: de som insatsen är avsedd för.",
  "web.experiments.make.customers": "Kunder i båda grupperna",
  "web.experiments.make.customers.gloss": "Tomt: så många att den väntade effekten syns.",
  "web.experiments.make.holdout": "Andel i kontrollgruppen",
  "web.experiments.make.days": "Dagar vars beställningar räknas",
  "web.experiments.make.days.value": "{count, plural, one {# dag} other {# dagar}}",
  "web.experiments.make.do": "Skapa testet",
  "web.experiments.make.cancel": "Tillbaka till alla tester",
  "web.experiments.make.choose": "Välj vad som erbjuds, så visas här vad testet skulle kunna se.",
  "web.experiments.make.working": "Räknar ut vad det skulle se",
  "web.experiments.make.preview": "Vad testet skulle se",

  "web.experiments.sight.caption": "Vad testet kan se",
  "web.experiments.sight.what": "Effekt på",

  "web.experiments.one.back": "Alla tester",
  "web.experiments.one.treatment": "Insats",
  "web.experiments.one.customers": "Kunder",
  "web.experiments.one.arms": "{treated, number} i testgruppen, {holdout, number} i kontrollgruppen",
  "web.experiments.one.days": "Dagar som räknas",
  "web.experiments.one.assigned": "Tilldelat",
  "web.experiments.one.ends": "Kan läsas av från",
  "web.experiments.one.state": "Status",
  "web.experiments.one.opening.planned":
    "”{name}” ska erbjuda ”{treatment}” till {treated, plural, one {# kund} other {# kunder}} och har {holdout, plural, one {# kund} other {# kunder}} som kontrollgrupp. Ingen är tilldelad ännu.",
  "web.experiments.one.opening.plain": "”{name}” testar ”{treatment}”. Ingen är tilldelad ännu.",
  "web.experiments.one.opening.unread":
    "”{name}” testar ”{treatment}”; grupperna går inte att jämföra med de beställningar som finns.",

  "web.experiments.assign": "Lotta grupperna",
  "web.experiments.assign.text":
    "Alla lottas, inom grupper med liknande värde och risk. När det är gjort ändras listan inte.",
  "web.experiments.assign.do": "Lotta",
  "web.experiments.assign.file": "Ta en lista som gjorts på annat håll",
  "web.experiments.assign.file.gloss":
    "En fil med kolumnerna customer_id (eller email), arm och assigned_at.",
  "web.experiments.assign.sending": "Skickar {name}",
  "web.experiments.assign.failed": "Filen gick inte att skicka. Välj den igen.",
  "web.experiments.remove": "Ta tillbaka testet",
  "web.experiments.removed": "Testet ”{name}” är borttaget.",
  "web.experiments.made": "Testet ”{name}” är skapat. Nästa steg: lotta grupperna.",
  "web.experiments.download": "Lista över båda grupperna (CSV)",
  "web.experiments.next":
    "Skicka bara till dem i gruppen ”treated”, och importera beställningarna som kommer. Låt de andra vara.",
  "web.experiments.arms": "Vilka som är i vilken grupp",
  "web.experiments.arms.caption": "Testgruppens och kontrollgruppens beställningar under dagarna",

  "web.experiments.read": "Dagarna är slut",
  "web.experiments.read.text":
    "Spara avläsningen, så räknar nästa budget med den uppmätta effekten i stället för den antagna.",
  "web.experiments.read.do": "Spara avläsningen",
  "web.experiments.read.again":
    "Testet lästes av på beställningar till {until}. Nedan räknas det om på de beställningar som finns nu.",

  "web.experiments.reading.unit.buying": "Procentenheter fler som köpte i testgruppen, med 90 %-intervall",
  "web.experiments.reading.unit.margin": "{currency} mer per kund i testgruppen, med 90 %-intervall",
  "web.experiments.reading.buying": "Effekt på köp",
  "web.experiments.reading.margin": "Effekt på {profit, select, yes {marginal} other {intäkter}}",
  "web.experiments.reading.description": "Justerat {value} ({low} till {high}), rakt av {raw}.",
  "web.experiments.reading.column.kind": "Jämförelse",
  "web.experiments.reading.column.value": "Effekt",
  "web.experiments.flag": "Vinsten upp, nöjdheten ner",
  "web.experiments.relationship":
    "Av alla som tilldelades, under testets dagar. Bärnsten: sämre för de behandlade, och mer än slumpen skulle göra.",
  "web.experiments.relationship.caption": "Klagomål, avregistreringar och betyg per grupp",
  "web.experiments.change": "Betyg mot tidigare, {arm}: {change} ({low} till {high}).",
  "web.experiments.net.meaning":
    "Vad hela testgruppen gav mer under dagarna än den skulle ha gett utan insatsen, minus kontakter och incitament.",
  "web.experiments.net.formula": "testgruppen × justerad effekt per kund − kostnad",
  "web.experiments.input.contact": "Kontakter",
  "web.experiments.input.incentive": "Incitament",
  "web.experiments.input.margin": "Gav mer",
  "web.experiments.net": "Netto efter kostnader",
  "web.experiments.qini.unit":
    "Procentenheter av hela testgruppen som köpte tack vare insatsen, efter andel som får den, högst poäng först",
  "web.experiments.qini.axis": "Andel kunder som får insatsen",
  "web.experiments.qini.by": "efter poäng",
  "web.experiments.qini.random": "slumpvis",
  "web.experiments.qini.share": "Andel",
  "web.experiments.qini.gain": "%-enh.",

  "web.experiments.missing.experiment.unknown":
    "{rows, plural, one {# rad anger} other {# rader anger}} någon som inte är känd och {rows, plural, one {är utelämnad} other {är utelämnade}}. Importera beställningarna först, sedan listan.",
};
