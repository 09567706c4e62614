import type { Words } from "../en.ts";
import type { models as en } from "../en/models.ts";

/** Polish of models. */
export const models: Words<typeof en> = {
  "model.bg-nbd": "BG/NBD",
  "model.mbg-nbd": "MBG/NBD",
  "model.bg-cnbd-k": "BG/CNBD-k",
  "model.mbg-cnbd-k": "MBG/CNBD-k",
  "model.pareto-nbd": "Pareto/NBD",
  "model.ggom-nbd": "GGom/NBD",
  "model.nbd": "NBD",
  "model.bg-bb": "BG/BB",
  "model.gamma-gamma": "Gamma-Gamma",
  "model.mean": "Zwykła średnia",
  "model.sbg": "sBG",
  "model.bdw": "BdW",
  "parameter.r": "tempo zakupów: im mniejsze, tym większe różnice",
  "parameter.alpha": "skala zakupów: średnie tempo to r ÷ alpha",
  "parameter.a": "szansa odejścia: średnio a ÷ (a + b)",
  "parameter.b": "razem z a: im mniejsze, tym większe różnice",
  "parameter.k": "regularność: 1 to przypadek, więcej – równiej",
  "parameter.s": "odejścia: im mniejsze, tym większe różnice",
  "parameter.beta": "skala odejść: średnie tempo to s ÷ beta",
  "parameter.bg-cnbd-k.alpha": "skala zakupów: średnie tempo r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "jak szybko ryzyko odejścia rośnie z czasem",
  "parameter.ggom-nbd.beta": "początkowe ryzyko odejścia: średnio b × s ÷ beta",
  "parameter.bg-bb.alpha": "szansa zakupu: średnio alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "razem z alpha: im mniejsze, tym większe różnice",
  "parameter.bg-bb.gamma": "szansa odejścia: średnio gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "razem z gamma: im mniejsze, tym większe różnice",
  "parameter.gamma-gamma.p": "równość zamówień jednego klienta",
  "parameter.gamma-gamma.q": "równość między klientami: duże to równo",
  "parameter.gamma-gamma.v": "skala kwot: średnie zamówienie p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "odejścia na początku: średnio alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "razem z alpha: im mniejsze, tym większe różnice",
  "parameter.bdw.c": "ryzyko klienta: powyżej 1 rośnie, poniżej maleje",
  "story.nbd":
    "Klient kupuje średnio {rate} razy {unit, select, day {dziennie} week {tygodniowo} month {miesięcznie} other {na jednostkę czasu}} i nikt nigdy nie odchodzi.",
  "story.bg-nbd":
    "Aktywny klient kupuje średnio {rate} razy {unit, select, day {dziennie} week {tygodniowo} month {miesięcznie} other {na jednostkę czasu}}; po pierwszym ponownym zakupie odchodzi {left}.",
  "story.mbg-nbd":
    "Aktywny klient kupuje średnio {rate} razy {unit, select, day {dziennie} week {tygodniowo} month {miesięcznie} other {na jednostkę czasu}}; już po pierwszym zakupie odchodzi {left}.",
  "story.lifetime":
    "Aktywny klient kupuje średnio {rate} razy {unit, select, day {dziennie} week {tygodniowo} month {miesięcznie} other {na jednostkę czasu}}; czas od pierwszego zakupu, po którym połowa klientów już odeszła, to {median} ({unit, select, day {w dniach} week {w tygodniach} month {w miesiącach} other {w jednostkach czasu}}).",
  "story.lifetime.never":
    "Aktywny klient kupuje średnio {rate} razy {unit, select, day {dziennie} week {tygodniowo} month {miesięcznie} other {na jednostkę czasu}} i prawie nikt nie odchodzi.",
  "story.bg-bb": "Aktywny klient wykorzystuje {used} okazji do zakupu; przed następną odchodzi {left}.",
  "story.gamma-gamma": "Zamówienie przynosi średnio na klienta {mean}.",
  "story.gamma-gamma.none":
    "Zamówienia różnią się między klientami tak bardzo, że ich średnia nie ma granicy.",
  "story.sbg":
    "Przy pierwszym odnowieniu odchodzi {left} klientów. Ci, którzy zostają, odchodzą coraz rzadziej, bo zostają lojalni.",
  "story.bdw":
    "Przy pierwszym odnowieniu odchodzi {left} klientów. {risk, select, up {Im dłużej klient zostaje, tym większe jego własne ryzyko odejścia.} down {Im dłużej klient zostaje, tym mniejsze jego własne ryzyko odejścia.} other {Czy własne ryzyko klienta zmienia się z czasem, dane nie mówią.}}",
};
