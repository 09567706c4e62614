import type { Words } from "../../en.ts";
import type { hints as en } from "../../en/web/hints.ts";

/** Russian of what to do about a warning, where the dashboard does it otherwise than the command line. */
export const hints: Words<typeof en> = {
  "web.hints.alive.oneTime":
    "Понимайте число активных клиентов как верхнюю границу. Модели MBG/NBD и Pareto/NBD обходятся без этого.",
  "web.hints.actions.run": "Импортируйте заказы и оцените клиентов.",
  "web.hints.actions.subscriptions": "Если вы их продаёте, импортируйте их на экране «Данные».",
  "web.hints.actions.treatments": "Импортируйте меры на экране «Данные».",
  "web.hints.actions.opportunities": "Если у вас есть воронка продаж, импортируйте её на экране «Данные».",
  "web.hints.actions.points":
    "Если у вас есть программа лояльности, импортируйте её события на экране «Данные».",
  "web.hints.actions.revenue": "Задайте валовую маржу в настройках или импортируйте затраты.",
  "web.hints.budget.revenue": "Задайте валовую маржу в настройках или импортируйте затраты.",
  "web.hints.budget.library": "Опишите свои меры и импортируйте их на экране «Данные».",
  "web.hints.budget.assumed": "Измерьте его на контрольной группе: сделайте из плана эксперимент.",
  "web.hints.budget.renewals":
    "Измерьте его в эксперименте или задайте в настройках, насколько хорошо скидки удерживают клиентов.",
  "web.hints.budget.unbounded": "Задайте в настройках ставку дисконтирования больше 0.",
  "web.hints.service.cases": "Импортируйте обращения на экране «Данные».",
  "web.hints.satisfaction.scores": "Импортируйте ответы опросов или отзывы на экране «Данные».",
  "web.hints.care.run": "Импортируйте заказы и оцените клиентов.",
  "web.hints.care.margin": "Задайте валовую маржу в настройках или импортируйте затраты.",
  "web.hints.handling.unpriced":
    "Задайте стоимость часа работы в настройках или импортируйте затраты на поддержку.",
};
