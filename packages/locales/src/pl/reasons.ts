import type { Words } from "../en.ts";
import type { reasons as en } from "../en/reasons.ts";

/** Polish of reasons: behind one customer's figures, behind formula and model. */
export const reasons: Words<typeof en> = {
  why: "Inny powód ({code}).",
  "why.customer.once":
    "Jedyne zamówienie było {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu, więc o tym, jak często wraca, mówią tylko podobni klienci.",
  "why.customer.few":
    "{orders, plural, one {# zamówienie mało mówi} few {# zamówienia mało mówią} many {# zamówień mało mówi} other {# zamówienia mało mówi}} o rytmie; ostatnie było {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu.",
  "why.customer.gone":
    "Zamówień tego klienta już nie ma (po tym przebiegu cofnięto import), więc pokazano tylko liczby z przebiegu. Aby ponownie wycenić wszystkich: keepworth run",
  "why.customer.onTime":
    "Zwykły odstęp między zakupami (w dniach) to {gap, number}, a klient milczy od {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}: nic nie wskazuje na odejście.",
  "why.customer.due":
    "Zwykły odstęp między zakupami (w dniach) to {gap, number}; {days, plural, one {minął # dzień} few {minęły # dni} many {minęło # dni} other {minęło # dnia}}, więc pora na zamówienie.",
  "why.customer.overdue":
    "Zwykły odstęp między zakupami (w dniach) to {gap, number}; {days, plural, one {minął # dzień} few {minęły # dni} many {minęło # dni} other {minęło # dnia}}, {times, number} razy tyle.",
  "why.customer.spend.above":
    "Oczekiwana wartość zamówienia to {spend}, o {share} więcej niż średnia ({mean}).",
  "why.customer.spend.below":
    "Oczekiwana wartość zamówienia to {spend}, o {share} mniej niż średnia ({mean}).",
  "why.customer.spend.usual":
    "Oczekiwana wartość zamówienia to {spend}, mniej więcej tyle co średnia ({mean}).",
  "why.formula.churn":
    "Wzór co roku traci {churn} wszystkich klientów{source, select, model {, jak oczekuje model} other {, jak pokazują zamówienia}}; model wie, że dawni klienci odchodzą rzadziej niż nowi.",
  "why.formula.oneTime":
    "{share} klientów kupiło raz. Wzór przypisuje im średni czas życia, a model każdemu jego własny.",
  "why.formula.discount":
    "Model liczy pieniądze za rok o {discountRate} niżej niż dzisiejsze; wzór liczy je w całości.",
  choice: "Inny powód ({code}).",
  "choice.score":
    "{model} najlepiej przewidział to, co nadeszło: zamówieniom 100 klientów dał {many, select, yes {ponad {times}} other {{times}}} razy większe prawdopodobieństwo niż {second}.",
  "choice.tie":
    "{best} przewidział to, co nadeszło, nieco lepiej niż {model}, ale nie bardziej, niż tłumaczy przypadek, a wymaga więcej parametrów: wybrano prostszy.",
  "choice.close":
    "Zamówienia, które nadeszły, nie rozstrzygają między {model} a {second}. Przewaga {model} jest mniejsza, niż tłumaczy przypadek, więc ich prognozy powinny być bardzo podobne.",
  "choice.noneBeatsNbd":
    "Żaden model nie przewidział zamówień wyraźnie lepiej niż NBD, w którym nikt nie odchodzi: zamówienia nie pokazują, że klienci odchodzą.",
  "choice.noneBeatsNbd.hint":
    "Dopóki historia nie jest dłuższa, traktuj prawdopodobieństwo aktywności jako przypuszczenie.",
  "choice.noneBeatsNaive":
    "Na poziomie klienta żaden model nie był bliższy faktycznym zamówieniom niż prosta reguła „{rule}” (RMSE {naive}, {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "Ufaj bardziej sumom niż pojedynczym klientom. Powodem bywa silna sezonowość, przerwa w działaniu sklepu albo bardzo mało ponownych zamówień.",
  "choice.unsettled": "Dopasowanie modelu {model} się nie ustabilizowało, więc pominięto go przy wyborze.",
  "choice.aic":
    "Nie było na czym przetestować modeli, więc zdecydowało najmniejsze AIC: {model}, przed {second}.",
};
