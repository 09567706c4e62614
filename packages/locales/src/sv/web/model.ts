import type { Words } from "../../en.ts";
import type { model as en } from "../../en/web/model.ts";

/** Swedish of the screen of the model. */
export const model: Words<typeof en> = {
  "web.model.tracking.week": "Återköp vecka för vecka: utfall och väntat",
  "web.model.tracking.week.unit": "Återköp i veckan",
  "web.model.tracking.shown": "Hur återköpen visas",
  "web.model.tracking.shown.sum": "Ackumulerat",
  "web.model.tracking.shown.week": "Vecka för vecka",
  "web.model.column.weekTo": "Vecka till",
  "web.model.column.held": "Testperiod",
  "web.model.held.yes": "ja",
  "web.model.held.no": "nej",

  "web.model.holdout.text":
    "Modellen såg bara det som hände före {from}; sedan gjordes en prognos för tiden till {to} för {customers, plural, one {den enda kund} other {de # kunder}} som då var kända.",
  "web.model.holdout.orders": "Väntade beställningar",
  "web.model.holdout.money": "Väntade intäkter",
  "web.model.holdout.came": "utfall {came}",
  "web.model.holdout.coverage": "Inom sitt eget intervall",
  "web.model.holdout.coverage.more": "av {customers, plural, one {# kund} other {# kunder}}",
  "web.model.holdout.lift": "Den bästa tiondelen beställde",
  "web.model.holdout.lift.value": "{times} gånger genomsnittet",
  "web.model.holdout.lift.more": "Gini {gini}: 1 är perfekt ordning på kunderna, 0 är slumpen",

  "web.model.alive": "När en kund räknas som borta",
  "web.model.alive.unit":
    "Sannolikhet att vara aktiv i %, för kunder som först beställde för {months, plural, one {# månad} other {# månader}} sedan",
  "web.model.alive.x": "Månader utan beställning",
  "web.model.alive.y": "Återköp",
  "web.model.alive.age": "Första order",
  "web.model.alive.told":
    "{repeats, plural, =0 {inget återköp} one {# återköp} other {# återköp}}, tyst i {quiet, plural, one {# månad} other {# månader}}: {chance}",
  "web.model.alive.description":
    "Ett rutnät: återköp uppåt, månader utan beställning i sidled; fylligare rutor betyder högre sannolikhet att vara aktiv. Efter {months, plural, one {# tyst månad} other {# tysta månader}} är den {few} med ett återköp och {many} med tio.",
  "web.model.alive.note":
    "Ju oftare någon har köpt, desto mer säger tystnaden: efter {months, plural, one {# tyst månad} other {# tysta månader}} är sannolikheten {few} med ett återköp och {many} med tio. För den som beställde en enda gång, för {age, plural, one {# månad} other {# månader}} sedan, är den {once}.{plain, select, yes {} other { Det här är den gemensamma modellen; säsong, första beställningens månad och kovariater ändrar en kunds egen sannolikhet.}}",
  "web.model.alive.none":
    "I {model} lämnar ingen någonsin, så det finns ingen sannolikhet att vara aktiv att visa.",

  "web.model.chosen": "{model}, vald",
  "web.model.unsettled": "{model} (ej konvergerad)",
  "web.model.noChoice": "Modellen angavs för körningen, så inget jämfördes.",
  "web.model.parameters": "Vad modellen lärde sig",
  "web.model.parameters.of": "Parametrar i {model}",
  "web.model.parameters.read":
    "Tiden är i {unit, select, day {dagar} week {veckor} month {månader} other {perioder}}. Log-likelihood {logLikelihood}, AIC {aic}, BIC {bic}.",

  "web.model.basis.orders": "Beställningar som modellen lärde av",
  "web.model.basis.orders.value":
    "{orders, plural, one {# beställning} other {# beställningar}}, {from} till {to}",
  "web.model.basis.customers": "Kunder som gjorde dem",
  "web.model.basis.customers.value":
    "{customers, plural, one {# kund} other {# kunder}}, varav {once, plural, one {# beställde} other {# beställde}} en enda gång",
  "web.model.basis.draws": "Dragna uppsättningar parametrar för intervallen",
  "web.model.basis.leaving": "Modellen som avgör vilka som lämnar",
};
