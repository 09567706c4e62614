import type { Words } from "../en.ts";
import type { effects as en } from "../en/effects.ts";

/** Swedish of the effects of events. */
export const effects: Words<typeof en> = {
  "help.effects":
    "Visa vad en händelse gjorde med marginalen: klagomål, sena leveranser, returer, låga betyg, frågor med mera, jämfört med kunder i samma läge.",
  "help.effects.event":
    "händelsen: late-delivery, complaint, treatment:NAME, ett experiment…; utan den: vad som finns",
  "help.effects.by": "dela upp händelserna efter detta fält",
  "help.effects.horizon": "dagar efter händelsen som räknas; förval 180",
  "error.effects.event": "{event} är ingen känd händelse.",
  "error.effects.event.hint": "Möjliga: {known}, eller namnet på ett experiment.",
  "error.effects.by": "{event} kan inte delas upp efter {by}.",
  "error.effects.by.hint": "Möjliga: {known}.",

  "effects.known": "Händelser som finns och vars effekt kan visas",
  "effects.known.none":
    "Inga händelser finns ännu. Importera kontakter, betyg, leveranser, returer eller lojalitetspoäng.",
  "effects.known.next": "Fråga efter en: {command}",
  "effects.column.event": "Händelse",
  "effects.column.events": "Gånger",
  "effects.column.customers": "Kunder",
  "effects.column.from": "Första",
  "effects.column.to": "Sista",
  "effects.column.fields": "Fält för --by",
  "effects.column.expected": "Utan",
  "effects.column.actual": "Med",
  "effects.column.difference": "Skillnad",
  "effects.column.range": "90 %-intervall",
  "effects.column.drawn": "Viktad",
  "effects.column.others": "Mot andra",
  "effects.column.orders": "Tidigare köp",

  "effects.title":
    "{event}: {n, plural, one {# gång} other {# gånger}}, {customers, plural, one {# kund} other {# kunder}}",
  "effects.opening":
    "Inom {days, plural, one {# dag} other {# dagar}} gav en kund {actual} i marginal. Kunder i samma läge utan händelsen gav {expected}.",
  "effects.opening.revenue":
    "Inom {days, plural, one {# dag} other {# dagar}} gav en kund {actual} i intäkt. Kunder i samma läge utan händelsen gav {expected}.",
  "effects.less": "Det är {each} mindre varje gång ({range}), och {total} mindre totalt ({totalRange}).",
  "effects.more": "Det är {each} mer varje gång ({range}), och {total} mer totalt ({totalRange}).",
  "effects.unclear":
    "Skillnaden på {each} varje gång kan vara slump: dess 90 %-intervall, {range}, omfattar noll.",
  "effects.association":
    "Detta är ett samband, inget bevis. Båda liknade varandra i köp, ålder som kund, belopp och säsong, och kan ändå skilja sig i det som inget köp visar: den som frågar kan också vara den som tycker om butiken. docs/guide/effects.md säger vad detta kan visa och inte; bara ett experiment ger säkert besked.",
  "effects.experiment":
    "Detta är ett experiment: {name} lottades ut, så skillnaden är dess verk. Åtgärdens kostnad är ännu inte avdragen.",
  "effects.eager":
    "Vore den som har händelsen lika ivrig som den som köper, skulle skillnaden vara {each} varje gång ({range}): sanningen ligger däremellan, och bara ett experiment visar var.",
  "effects.clock.order": "Tiden räknas från köpet, med händelsen och utan.",
  "effects.clock.event":
    "Tiden räknas från händelsen, som visar att kunden är aktiv; utan den från ett köp, som också visar det.",
  "effects.clock.either":
    "Tiden räknas från köpet som händelsen gäller, annars från händelsen själv; utan den från ett köp.",
  "effects.clock.answer": "Tiden räknas från svaret: ett lågt betyg eller ett bättre.",
  "effects.compared":
    "Jämfört med {comparison, plural, one {# tillfälle} other {# tillfällen}} hos {customers, plural, one {# kund} other {# kunder}}. Modellen väntade sig {event} med händelsen och {without} utan den.",
  "effects.left":
    "Av {all} räknas inte: {tooRecent} för nya, {repeated} inom två veckor från en annan, {noOrder} från personer utan köp, {unmatched} utan någon att jämföra med.",
  "effects.again": "Andel som köpte igen inom {days, plural, one {# dag} other {# dagar}}",
  "effects.again.all": "Alla, olika som de är",
  "effects.again.adjusted":
    "Bland kunder med lika många köp är skillnaden {difference} procentenheter ({range}).",
  "effects.orders.first": "1 köp",
  "effects.orders.few": "2–3 köp",
  "effects.orders.several": "4–7 köp",
  "effects.orders.many": "8 köp eller fler",
  "effects.by": "Efter {field}",
  "effects.by.note":
    "Viktad: skillnaden som återstår när man räknar med hur lite få händelser säger. Mot andra: mot sådana händelser i övriga grupper, hos kunder i samma läge.",
  "effects.not": "ej jämförbar",

  "effects.event.complaint": "Klagomål",
  "effects.event.question": "Fråga",
  "effects.event.request": "Önskemål",
  "effects.event.call": "Samtal",
  "effects.event.visit": "Besök",
  "effects.event.usage": "Användning",
  "effects.event.education": "Utbildning",
  "effects.event.late-delivery": "Sen leverans",
  "effects.event.return": "Retur",
  "effects.event.low-score": "Lågt betyg",
  "effects.event.joining": "Inträde i lojalitetsprogrammet",
  "effects.field.topic": "ämne",
  "effects.field.channel": "kanal",
  "effects.field.product": "produkt",
  "effects.field.category": "kategori",
  "effects.field.country": "land",
  "effects.field.response": "tid till första svaret",
  "effects.field.solved": "tid till lösningen",
  "effects.field.lateness": "dagar för sent",
  "effects.field.carrier": "transportör",
  "effects.field.reason": "orsak",
  "effects.field.score": "betyg",
  "effects.field.survey": "enkät",
  "effects.field.repeat": "tidigare köp",
  "effects.field.value": "väntad marginal",
  "effects.group.unknown": "okänt",
  "effects.group.rest": "övriga",
  "effects.group.within-4-hours": "inom 4 timmar",
  "effects.group.within-day": "inom ett dygn",
  "effects.group.within-3-days": "inom 3 dagar",
  "effects.group.within-week": "inom en vecka",
  "effects.group.later": "senare",
  "effects.group.none": "inget svar",
  "effects.group.open": "ännu öppet",
  "effects.group.1-day": "1 dag",
  "effects.group.2-3-days": "2–3 dagar",
  "effects.group.4-7-days": "4–7 dagar",
  "effects.group.8-days": "8 dagar eller fler",
  "effects.group.low": "lägsta tredjedelen",
  "effects.group.middle": "mellersta tredjedelen",
  "effects.group.high": "högsta tredjedelen",

  "effects.needs.amounts": "Inte än: köpen saknar belopp, så inget kan sägas om marginalen.",
  "effects.needs.events": "Inte än: ingen sådan händelse finns. Importera filen som berättar om den.",
  "effects.needs.followed":
    "Inte än: {customers, plural, one {# kund} other {# kunder}} kunde följas i {days, plural, one {# dag} other {# dagar}} efteråt, {needed} behövs, och {tooRecent, plural, one {# händelse är för ny} other {# händelser är för nya}}. Vänta, importera tidigare händelser eller fråga om färre dagar med --horizon.",
  "effects.needs.strangers":
    "Inte än: {noOrder} av {all, plural, one {# händelse} other {# händelser}} gäller ingen som hade köpt förut. Kontrollera att filen anger kunder på samma sätt som köpen.",
  "effects.needs.comparison":
    "Inte än: det finns {customers, plural, one {# kund} other {# kunder}} utan händelsen att jämföra med, och {needed} behövs.",
  "effects.needs.overlap":
    "Inte än: bara för {customers, plural, one {# kund} other {# kunder}} finns någon i samma läge utan händelsen, och {needed} behövs.",
  "effects.needs.arms":
    "Inte än: den mindre gruppen har {customers, plural, one {# kund} other {# kunder}}, och {needed} behövs.",
  "effects.missing.margin":
    "Marginalen är inte känd: hela intäkten räknas som marginal. Ange den med --margin eller i keepworth.json.",
  "effects.missing.early":
    "Experimentet är inte slut: {days, plural, one {# dag} other {# dagar}} återstår, och resultatet kommer att ändras.",
  "effects.missing.mismatch":
    "Grupperna har inte de storlekar som de lottades med: något annat än slumpen har verkat, och skillnaden går inte att lita på.",
};
