import type { Words } from "../en.ts";
import type { models as en } from "../en/models.ts";

/** Russian of models. */
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
  "model.mean": "Простое среднее",
  "model.sbg": "sBG",
  "model.bdw": "BdW",

  // what a parameter is, in a phrase; by model where the same letter means something else
  "parameter.r": "частоты покупок: чем меньше, тем больше разброс",
  "parameter.alpha": "масштаб покупок: средняя частота r ÷ alpha",
  "parameter.a": "шанс ухода: в среднем a ÷ (a + b)",
  "parameter.b": "вместе с a: чем меньше, тем больше разброс",
  "parameter.k": "ритм покупок: 1 — случай, больше — ровнее",
  "parameter.s": "уход: чем меньше, тем больше разброс клиентов",
  "parameter.beta": "масштаб ухода: средняя частота s ÷ beta",
  "parameter.bg-cnbd-k.alpha": "масштаб покупок: частота r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "как быстро риск ухода растёт со временем",
  "parameter.ggom-nbd.beta": "начальный риск ухода: в среднем b × s ÷ beta",
  "parameter.bg-bb.alpha": "шанс купить: alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "вместе с alpha: чем меньше, тем больше разброс",
  "parameter.bg-bb.gamma": "шанс уйти: gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "вместе с gamma: чем меньше, тем больше разброс",
  "parameter.gamma-gamma.p": "ровность заказов одного клиента",
  "parameter.gamma-gamma.q": "ровность клиентов: больше — ровнее",
  "parameter.gamma-gamma.v": "масштаб сумм: средний заказ p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "начальный уход: alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "вместе с alpha: чем меньше, тем больше разброс",
  "parameter.bdw.c": "риск клиента: выше 1 растёт, ниже 1 падает",

  // what a fit says of the customers, in a sentence
  "story.nbd":
    "Клиент делает в среднем покупок {unit, select, day {в день} week {в неделю} month {в месяц} other {за единицу времени}}: {rate}. При этом никто никогда не уходит.",
  "story.bg-nbd":
    "Пока клиент активен, он делает в среднем покупок {unit, select, day {в день} week {в неделю} month {в месяц} other {за единицу времени}}: {rate}. После первой повторной покупки уходят {left} клиентов.",
  "story.mbg-nbd":
    "Пока клиент активен, он делает в среднем покупок {unit, select, day {в день} week {в неделю} month {в месяц} other {за единицу времени}}: {rate}. После самой первой покупки уходят {left} клиентов.",
  "story.lifetime":
    "Пока клиент активен, он делает в среднем покупок {unit, select, day {в день} week {в неделю} month {в месяц} other {за единицу времени}}: {rate}. Половина уходит за {median} {unit, select, day {дн.} week {нед.} month {мес.} other {единиц времени}} после первой покупки.",
  "story.lifetime.never":
    "Пока клиент активен, он делает в среднем покупок {unit, select, day {в день} week {в неделю} month {в месяц} other {за единицу времени}}: {rate}. Почти никто не уходит.",
  "story.bg-bb": "Пока клиент активен, он использует {used} возможностей купить; {left} уходят до следующей.",
  "story.gamma-gamma": "Заказ приносит в среднем по клиентам {mean}.",
  "story.gamma-gamma.none": "Заказы разных клиентов различаются так сильно, что у их среднего нет предела.",
  "story.sbg":
    "При первом продлении уходят {left} клиентов. Те, кто остаётся, уходят всё реже: остаются верные.",
  "story.bdw":
    "При первом продлении уходят {left} клиентов. {risk, select, up {Чем дольше клиент остаётся, тем выше его собственный риск ухода.} down {Чем дольше клиент остаётся, тем ниже его собственный риск ухода.} other {Меняется ли собственный риск клиента со временем, данные не говорят.}}",
};
