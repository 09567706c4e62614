import type { Words } from "../en.ts";
import type { records as en } from "../en/records.ts";

/** Swedish of imports of other records than orders. */
export const records: Words<typeof en> = {
  "help.import": "Importera beställningar och andra poster (kostnader, abonnemang, affärer, …) utan körning.",
  "help.argument.file": "en fil med beställningar eller andra poster",
  "help.argument.anyFiles": "filer med beställningar eller andra poster",
  "help.option.as": "vad filens rader är, om kolumnerna inte visar det",
  "help.option.importDataset": "datasetet att lägga till i",

  "column.kind": "Slag",
  "records.kind.orders": "beställningar",
  "records.kind.products": "produkter",
  "records.kind.customers": "kunder",
  "records.kind.costs": "kostnader",
  "records.kind.budget_lines": "budgetposter",
  "records.kind.subscriptions": "abonnemang",
  "records.kind.referrals": "värvningar",
  "records.kind.leads": "leads",
  "records.kind.opportunities": "affärer",
  "records.kind.knowledge": "lärdomar",
  "records.kind.loyalty_events": "lojalitetspoäng",
  "records.kind.treatments": "insatser",
  "records.kind.interactions": "kontakter med kundtjänst",
  "records.kind.feedback": "betyg och omdömen",
  "records.kind.consents": "samtycken",
  "records.kind.preferences": "önskemål",
  "records.kind.deliveries": "leveranser",
  "records.kind.returns": "returer",
  "records.opening.clean":
    "{file} lästes som {kind}: {rows, plural, one {dess # rad är behållen} other {alla # rader är behållna}} (import {id}).",
  "records.opening":
    "{file} lästes som {kind}: {kept, number} av {rows, plural, one {# rad} other {# rader}} behållna, {merged, number} sammanslagna, {refused, number} avvisade (import {id}).",
  "records.more":
    "{more, plural, one {# orsak till visas} other {# orsaker till visas}} med: keepworth imports",
  "records.next":
    "För att värdera kunderna med det som nu finns: {run}. För att ta tillbaka den senaste filen: {undo}",
  "records.check.clean":
    "{file} läses som {kind} och kan användas som den är: {rows, plural, one {dess # rad behålls} other {alla # rader behålls}}.",
  "records.check":
    "{file} läses som {kind}: {kept, number} av {rows, plural, one {# rad} other {# rader}} behålls, {merged, number} slås samman, {refused, number} avvisas.",
  "records.none": "Ingen av de {files, number} filerna importerades: en av dem kan inte användas.",
  "note.share": "Andelar",
  "note.share.percent": "procent",

  "error.records.ambiguous": "{path} kan vara något av: {kinds}. Kolumnerna är: {found}.",
  "error.records.ambiguous.hint": "Säg vad den är med --as, till exempel --as costs.",
  "error.records.assignment":
    "{path} visar vem som var i vilken grupp i ett experiment. Den är ingen fil att importera, och inget importerades.",
  "error.records.assignment.hint": "Tilldela den med: keepworth experiment assign NAME --from {path}",
  "error.map.field": "{path} läses som {kind}, som saknar fältet {field}.",
  "error.map.field.hint": "Fälten för --map är: {fields}. Om filen är av ett annat slag, ange det med --as.",
  "error.map.header": "{path} saknar kolumnen {header}, som --map anger för {field}. Kolumnerna är: {found}.",
  "error.map.header.hint": "Skriv kolumnen som den står i filen: --map {field}=COLUMN",
  "error.records.orders": "{path} ser ut som en fil med beställningar.",
  "error.records.orders.hint":
    "Säg vad den är med --as, till exempel --as costs, eller importera den som beställningar.",

  "issue.number.invalid": "En siffra som posten behöver kan inte läsas",
  "issue.number.invalid.do": "Skriv den som ett tal och importera filen igen.",
  "issue.number.negative": "En siffra är under noll där det är orimligt",
  "issue.number.negative.do": "Rätta den och importera filen igen.",
  "issue.share.outside": "En andel eller sannolikhet ligger inte mellan 0 och 1",
  "issue.share.outside.do": "Skriv fyrtio procent som 0.4 eller 40%.",
  "issue.value.missing": "Något saknas som behövs för att skilja posten från andra",
  "issue.value.missing.do": "Lägg till det och importera filen igen.",
  "issue.customer.missing": "Raden visar inte vems den är",
  "issue.customer.missing.do": "Lägg till kundens nummer eller e-postadress.",
  "issue.cost.kind": "Kostnadsslaget är inte något av service, support, marketing och acquisition",
  "issue.cost.kind.do": "Skriv ett av de fyra och importera filen igen.",
  "issue.dates.order": "Slutet ligger före början",
  "issue.dates.order.do": "Rätta ett av de två datumen.",
  "issue.referral.self": "Kunden har värvat sig själv",
  "issue.referral.self.do": "Inget att göra, om inte en av de två är felskriven.",
  "issue.record.duplicate": "Samma rad igen",
  "issue.record.duplicate.do": "Inget att göra.",
  "issue.record.repeated": "Samma post kommer igen med annat innehåll; den senare raden gäller",
  "issue.record.repeated.do": "Om båda är egna poster, ge dem olika nummer.",
  "issue.record.known": "Posten har importerats tidigare, oförändrad",
  "issue.record.known.do": "Inget att göra.",
  "issue.record.updated": "Posten har importerats tidigare; den här raden ersätter den",
  "issue.record.updated.do": "Inget att göra.",
  "issue.value.personal": "En text innehåller en e-postadress eller ett telefonnummer, som utelämnas",
  "issue.value.personal.do": "Inget att göra: de sparas bara i kontaktregistret.",
  "issue.treatment.kind": "Det finns ingen insats av det här slaget; slaget utelämnas",
  "issue.treatment.kind.do":
    "Skriv något av recommendation, exclusive-offer, early-access, vip, loyalty-points, education, support-call, renewal-discount, up-sell, cross-sell, win-back, ask-referral, ask-review och let-go.",
  "issue.cost.assumed": "Inget kostnadsslag; läst som service om en kund är angiven, annars som marketing",
  "issue.cost.assumed.do": "Lägg till slaget: marketing och acquisition används på olika sätt.",
};
