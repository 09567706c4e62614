import type { Words } from "../../en.ts";
import type { model as en } from "../../en/web/model.ts";

/** Polish of the screen of the model. */
export const model: Words<typeof en> = {
  "web.model.tracking.week": "Ponowne zamówienia tydzień po tygodniu: faktyczne i oczekiwane",
  "web.model.tracking.week.unit": "Ponowne zamówienia w tygodniu",
  "web.model.tracking.shown": "Pokazane zamówienia",
  "web.model.tracking.shown.sum": "Narastająco",
  "web.model.tracking.shown.week": "Tydzień po tygodniu",
  "web.model.column.weekTo": "Tydzień do",
  "web.model.column.held": "Test",
  "web.model.held.yes": "tak",
  "web.model.held.no": "nie",

  "web.model.holdout.text":
    "Model widział tylko to, co było przed {from}; potem sporządzono prognozę na czas do {to} dla {customers, plural, one {# znanego wtedy klienta} few {# znanych wtedy klientów} many {# znanych wtedy klientów} other {# znanego wtedy klienta}}.",
  "web.model.holdout.orders": "Prognoza zamówień",
  "web.model.holdout.money": "Prognoza przychodu",
  "web.model.holdout.came": "wykonanie: {came}",
  "web.model.holdout.coverage": "W swoim przedziale",
  "web.model.holdout.coverage.more":
    "z {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}",
  "web.model.holdout.lift": "Najlepszy decyl zamówił",
  "web.model.holdout.lift.value": "{times} × średnia",
  "web.model.holdout.lift.more": "Gini {gini}: 1 to idealne uporządkowanie klientów, 0 to przypadek",

  "web.model.alive": "Kiedy uznaje się, że klient odszedł",
  "web.model.alive.unit":
    "Prawdopodobieństwo aktywności w %, u klientów, których pierwsze zamówienie było {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} temu",
  "web.model.alive.x": "Miesiące bez zamówienia",
  "web.model.alive.y": "Ponowne zamówienia",
  "web.model.alive.age": "Pierwsze zamówienie",
  "web.model.alive.told":
    "{repeats, plural, =0 {bez ponownych zamówień} one {# ponowne zamówienie} few {# ponowne zamówienia} many {# ponownych zamówień} other {# ponownego zamówienia}}, milczenie: {quiet, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}: {chance}",
  "web.model.alive.description":
    "Siatka: w pionie ponowne zamówienia, w poziomie miesiące bez zamówienia; pełniejsze pola to większe prawdopodobieństwo aktywności. Po {months, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}} milczenia to {few} przy jednym ponownym zamówieniu, a {many} przy dziesięciu.",
  "web.model.alive.note":
    "Im częściej ktoś kupował, tym więcej mówi jego milczenie: po {months, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}} milczenia prawdopodobieństwo to {few} przy jednym ponownym zamówieniu, a {many} przy dziesięciu. U kogoś z jednym zamówieniem, {age, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} temu, to {once}.{plain, select, yes {} other { To wspólny model; sezonowość, miesiąc pierwszego zamówienia i zmienne objaśniające zmieniają prawdopodobieństwo pojedynczego klienta.}}",
  "web.model.alive.none":
    "W modelu {model} nikt nigdy nie odchodzi, więc nie ma prawdopodobieństwa aktywności do pokazania.",

  "web.model.chosen": "{model}, wybrany",
  "web.model.unsettled": "{model} (nieustalony)",
  "web.model.noChoice": "Model wskazano dla tego przebiegu, więc niczego nie porównywano.",
  "web.model.parameters": "Czego nauczył się model",
  "web.model.parameters.of": "Parametry modelu {model}",
  "web.model.parameters.read":
    "Czas jest w {unit, select, day {dniach} week {tygodniach} month {miesiącach} other {jednostkach}}. Logarytm wiarygodności {logLikelihood}, AIC {aic}, BIC {bic}.",

  "web.model.basis.orders": "Zamówienia, na których uczył się model",
  "web.model.basis.orders.value":
    "{orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}, {from} – {to}",
  "web.model.basis.customers": "Klienci, którzy je złożyli",
  "web.model.basis.customers.value":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, z czego {once, plural, one {# zamówił} few {# zamówiło} many {# zamówiło} other {# zamówiło}} raz",
  "web.model.basis.draws": "Zestawy parametrów wylosowane do przedziałów",
  "web.model.basis.leaving": "Model, według którego określa się odejścia",
};
