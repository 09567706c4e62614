import type { Words } from "../en.ts";
import type { actions as en } from "../en/actions.ts";

/** Swedish of this week. */
export const actions: Words<typeof en> = {
  "help.actions": "Lista veckans uppgifter: en åtgärd per kund, med skäl, vinst, kostnad och senaste dag.",
  "help.actions.done":
    "Markera en åtgärd på listan som gjord, så att den vilar och effekten kan läsas av senare.",
  "help.actions.skip": "Markera en åtgärd på listan som överhoppad, så att den vilar längre.",
  "help.argument.action": "åtgärden som den heter på listan; inom citattecken om den har blanksteg",
  "help.option.actionsRole": "bara åtgärder för en roll",
  "help.option.actionsWithin": "antal dagar som listan gäller (standard: 7)",
  "help.option.actionsLimit": "antal att lista; 0 listar alla (standard: 20, alla med --json)",
  "help.option.actionsCapacity": "role=N: rollen hinner N av dem; kan anges flera gånger",
  "help.option.actionsOut": "skriv hela listan till denna CSV-fil",
  "help.option.actionsNote": "vad som är värt att minnas",
  "usage.expected.roleCount": "role=N väntas, t.ex. sales=15; rollerna är marketing, sales och service.",

  "error.actions.nothing":
    "Det finns inget att göra en lista av: varken värderade beställningar eller abonnemang.",
  "error.actions.nothing.hint":
    "Värdera kunderna efter deras beställningar (keepworth run FILE) eller importera abonnemang (keepworth import FILE).",
  "error.actions.unlisted":
    "”{action}” finns inte på listan för kund {customer}.{known, select, none {} other { För kunden finns: {known}.}}",
  "error.actions.unlisted.hint": "Se vad som finns på listan med: keepworth actions --limit 0",

  "actions.name.keep-offer": "Rabatterbjudande",
  "actions.name.payment-reminder": "Påminn om betalning",
  "actions.name.renewal-discount": "Förnyelserabatt",
  "actions.name.deal-follow-up": "Följ upp affär",
  "actions.name.points-expiring": "Poäng förfaller",
  "actions.name.next-tier": "Nästa nivå",
  "actions.name.open-case": "Öppet ärende",
  "actions.name.late-delivery": "Sen leverans",
  "actions.name.low-score": "Lågt betyg",
  "actions.name.overdue-order": "Utebliven beställning",
  "actions.opening":
    "{span, select, week {Den här veckan} other {Inom {days, plural, one {# dag} other {# dagar}}}}: {customers, plural, one {# kund} other {# kunder}}, väntad vinst {gain} för {cost} ({range}).",
  "actions.none":
    "{span, select, week {Den här veckan} other {Inom {days, plural, one {# dag} other {# dagar}}}} finns det inget att göra som ger mer än det kostar.",
  "actions.revenue": "Vinsterna är intäkter, eftersom ingen marginal är känd.",
  "actions.list": "Att göra, störst vinst först",
  "actions.more":
    "{count, plural, one {# kund till} other {# kunder till}}: keepworth actions --limit 0, eller --out week.csv",
  "actions.roles": "Per roll",
  "actions.resting":
    "{count, plural, one {# åtgärd vilar, eftersom den är gjord eller överhoppad} other {# åtgärder vilar, eftersom de är gjorda eller överhoppade}}.",
  "actions.waiting":
    "{count, plural, one {# kund till väntar} other {# kunder till väntar}}: rollerna är fullbelagda.",
  "actions.file": "{rows, plural, one {# rad} other {# rader}} i {path}.",
  "actions.heldOut":
    "{count, plural, one {# kund är slumpvis kontrollgrupp} other {# kunder är slumpvis kontrollgrupp}}, som i budgetens plan, så att effekten kan mätas",
  "actions.sources": "Förslag: {list}.",
  "actions.next": "Nästa steg: keepworth actions done {customer} {action}",
  "actions.next.none": "Nästa steg: keepworth actions --within 30",
  "actions.column.customer": "Kund",
  "actions.column.action": "Åtgärd",
  "actions.column.gain": "Vinst",
  "actions.column.interval": "90 %",
  "actions.column.cost": "Kostnad",
  "actions.column.by": "Senast",
  "actions.column.who": "Vem",
  "actions.column.role": "Roll",
  "actions.column.customers": "Kunder",
  "actions.role.marketing": "marknad",
  "actions.role.sales": "sälj",
  "actions.role.service": "service",
  "actions.assumption.restDone":
    "En gjord åtgärd kommer tillbaka efter {value, plural, one {# dag} other {# dagar}}",
  "actions.assumption.restSkipped":
    "En överhoppad kommer tillbaka efter {value, plural, one {# dag} other {# dagar}}, eller när skälet ändras",
  "actions.assumption.payment-reminder":
    "Av betalningar som annars uteblir räddar en påminnelse {value}: antaget",
  "actions.assumption.deal-follow-up":
    "Av affärer som annars förloras vinner en ny förfrågan {value}: antaget",
  "actions.assumption.open-case":
    "Av kunder med ett öppet ärende som annars skulle lämna behåller förtur {value}: antaget",
  "actions.assumption.late-delivery":
    "Av kunder med en sen leverans som annars skulle lämna behåller ett besked {value}: antaget",
  "actions.assumption.low-score":
    "Av kunder med ett lågt betyg som annars skulle lämna behåller frågan varför {value}: antaget",
  "actions.assumption.overdue-order":
    "Av kunder med en utebliven beställning som annars skulle lämna behåller en hälsning {value}: antaget",
  "actions.assumption.points":
    "Ett ord om poäng höjer chansen till en beställning till med {value}: som i dina insatser, annars antaget",
  "actions.assumption.customersRead": "Kunder vars siffror lästes från klustret: {value}",
  "actions.assumption.casesRead": "Ärenden vars siffror lästes från klustret: {value}",
  "actions.marked":
    "{state, select, done {Gjord} other {Överhoppad}}: ”{action}” för {customer}. Den vilar i {days, plural, one {# dag} other {# dagar}}, om inte skälet ändras.",
  "actions.marked.before":
    "”{action}” för {customer} markerades redan {day} som {state, select, done {gjord} other {överhoppad}}; inget ändrades.",

  "why.actions.staying": "{segment}: {uplift} troligare att stanna, vilket ger {margin}",
  "why.actions.frequency": "{segment}: {uplift} troligare att beställa en gång till, vilket ger {margin}",
  "why.actions.orderValue": "{segment}: {uplift} troligare att köpa mer, vilket ger {margin}",
  "why.actions.referral": "{segment}: {uplift} troligare att värva någon, vilket ger {margin}",
  "why.actions.treatment": "{segment}: ger {margin}",
  "why.actions.overdue": "Beställning försenad: aktiv med {chance}, {expected} väntas",
  "why.actions.product": "{product} passar kunden",
  "why.actions.product.again": "{product}: köpt tidigare, dags igen",
  "why.actions.product.because": "{product} passar ihop med {because}",
  "why.actions.renews": "Förnyas {renewsOn} med {chance}; {atRisk} hotat, erbjud {discount}",
  "why.actions.cancelling": "Uppsagt, löper till {renewsOn}; {atRisk} hotat, erbjud {discount}",
  "why.actions.failing": "Betalning misslyckad, förnyas {renewsOn} med {chance}; {atRisk} hotat",
  "why.actions.keep": "Med erbjudandet {offer} ({discount}) går chansen att stanna från {stays} till {after}",
  "why.actions.deal.late": "{deal} ({stage}) skulle ha avslutats {closesOn}; {worth} med {chance}",
  "why.actions.deal.due": "{deal} ({stage}) ska avslutas {closesOn}; {worth} med {chance}",
  "why.actions.pointsExpire": "{points, number} poäng värda {worth} förfaller {expireOn}",
  "why.actions.nextTier": "{points, number} poäng, mindre än en vanlig order, till nivån {tier}",
  "why.actions.openCase":
    "{cases, plural, one {Ett ärende har} other {# ärenden har}} varit öppet i {openDays, plural, one {# dag} other {# dagar}}; {atRisk} hotat",
  "why.actions.openCase.topic":
    "{cases, plural, one {Ett ärende} other {# ärenden}} ({topic}) utan lösning i {openDays, plural, one {# dag} other {# dagar}}; {atRisk} hotat",
  "why.actions.openCase.unanswered":
    "{cases, plural, one {Ett ärende} other {# ärenden}} i {openDays, plural, one {# dag} other {# dagar}} utan svar; {atRisk} hotat",
  "why.actions.openCase.unanswered.topic":
    "{cases, plural, one {Ett ärende} other {# ärenden}} ({topic}) i {openDays, plural, one {# dag} other {# dagar}} utan svar; {atRisk} hotat",
  "why.actions.late":
    "Beställning {order} utlovades till {promisedOn} och kom {lateDays, plural, one {# dag} other {# dagar}} för sent; {atRisk} hotat",
  "why.actions.late.waiting":
    "Beställning {order} utlovades till {promisedOn} och är {lateDays, plural, one {# dag} other {# dagar}} sen; {atRisk} hotat",
  "why.actions.lowScore": "Gav {score, number} av {scale, number} den {saidOn}; {atRisk} hotat",
  "why.actions.lowScore.nps":
    "Skulle rekommendera er med {score, number} av {scale, number} ({saidOn}); {atRisk} hotat",
  "why.actions.lowScore.case": "Inte nöjd med hur ett ärende sköttes ({saidOn}); {atRisk} hotat",

  "warning.actions.run":
    "Det finns ingen körning, så bara abonnemang syns: ingen plan för insatser, erbjudanden, poäng eller affärer.",
  "warning.actions.run.hint": "Värdera kunderna efter deras beställningar: keepworth run FILE",
  "warning.actions.subscriptions":
    "Det finns inga abonnemang, så inga förnyelser eller misslyckade betalningar listas.",
  "warning.actions.subscriptions.hint":
    "Importera dem om du säljer några: keepworth import subscriptions.csv",
  "warning.actions.amounts":
    "Beställningarna saknar belopp, så det går inte att säga vad en insats eller ett erbjudande ger.",
  "warning.actions.amounts.hint": "Importera beställningar med belopp.",
  "warning.actions.treatments": "Det finns ingen insats som påverkar något, så inget är planerat.",
  "warning.actions.treatments.hint": "Importera insatser: keepworth import treatments.csv",
  "warning.actions.many":
    "Kunderna är för många för en plan eller erbjudanden som väger var och en: sådana finns inte i listan.",
  "warning.actions.many.hint":
    "Höj warehouse.customersInMemory i keepworth.json: omkring 1 GB minne för varje miljon kunder.",
  "warning.actions.manyMembers":
    "Programmets medlemmar är för många för att deras poäng ska läsas från klustret: inget om poäng finns i listan.",
  "warning.actions.manyMembers.hint": "Höj warehouse.customersInMemory i keepworth.json.",
  "warning.actions.manyCared":
    "Kunderna att ta hand om är för många för att läsas från klustret: ingen av dem finns i listan.",
  "warning.actions.manyCared.hint": "Höj warehouse.customersInMemory i keepworth.json.",
  "warning.actions.opportunities": "Det finns inga affärer, så ingen följs upp.",
  "warning.actions.opportunities.hint": "Importera din pipeline om du har en: keepworth import deals.csv",
  "warning.actions.points": "Det finns inga lojalitetspoäng, så inga förfaller.",
  "warning.actions.points.hint": "Importera programmets händelser om du har ett: keepworth import points.csv",
  "warning.actions.lines": "Beställningarna saknar rader, så ingen produkt rekommenderas.",
  "warning.actions.lines.hint": "Importera beställningar med rader.",
  "warning.actions.revenue":
    "Varken kostnader eller marginal är kända, så varje vinst räknas i intäkter och är för hög.",
  "warning.actions.revenue.hint":
    "Ange din bruttomarginal (margin i keepworth.json) eller importera kostnader.",
  "warning.actions.consent":
    "Det är inte känt vilka som har samtyckt till att bli kontaktade, så ingen är utelämnad av det skälet.",
  "warning.actions.consent.hint": "Kontrollera det innan du skriver till någon.",
  "warning.actions.withheld":
    "{customers, plural, one {# kund utelämnas} other {# kunder utelämnas}}, eftersom de inte vill bli kontaktade för detta.",
};
