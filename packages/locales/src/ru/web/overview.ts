import type { Words } from "../../en.ts";
import type { overview as en } from "../../en/web/overview.ts";

/** Russian of the Overview screen. */
export const overview: Words<typeof en> = {
  "web.overview.growth.meaning":
    "{profit, select, yes {Маржа} other {Выручка}} от {customers, plural, one {# сегодняшнего клиента} few {# сегодняшних клиентов} many {# сегодняшних клиентов} other {# сегодняшнего клиента}} за {months, plural, one {ближайший # месяц} few {ближайшие # месяца} many {ближайшие # месяцев} other {ближайшие # месяца}}; более поздние деньги учтены с дисконтом. Новые клиенты — сверх этого.",
  "web.overview.growth.formula": "Σ по клиентам: ожидаемые заказы × ожидаемая маржа заказа × дисконт",
  "web.overview.input.orders": "Ожидаемые заказы",
  "web.overview.input.margin": "Маржа, доля выручки",
  "web.overview.input.discount": "Ставка дисконтирования, в год",
  "web.overview.input.model": "Модель покупок",

  "web.overview.health":
    "{rows, plural, one {Прочитана # строка} few {Прочитаны # строки} many {Прочитано # строк} other {Прочитаны # строки}}, {refused, plural, =0 {ни одна не отклонена} one {отклонена #} few {отклонены #} many {отклонено #} other {отклонены #}}",
  "web.overview.revenueOnly": "Эти цифры — выручка, а не прибыль",
  "web.overview.revenueOnly.text":
    "Задайте в настройках, какая доля выручки остаётся у вас, или импортируйте затраты.",

  "web.overview.week": "На этой неделе",
  "web.overview.week.opening":
    "До {until} стоит выполнить {customers, plural, one {# действие} few {# действия} many {# действий} other {# действия}}. Ожидаемая выгода — {gain} при затратах {cost} ({range}).",
  "web.overview.week.none": "На этой неделе нет дел, которые дали бы больше, чем стоят.",
  "web.overview.week.column.action": "Что делать",
  "web.overview.week.column.customer": "Клиент",
  "web.overview.week.column.gain": "Ожидаемая выгода",
  "web.overview.week.column.cost": "Затраты",
  "web.overview.week.column.by": "До",
  "web.overview.week.caption": "Действия на этой неделе, начиная с наибольшей выгоды",
  "web.overview.week.more": "Показать ещё",

  "web.overview.segments": "Деньги по сегментам",
  "web.overview.segments.unit": "{profit, select, yes {Маржа} other {Выручка}}, {currency}",
  "web.overview.segments.axis": "{profit, select, yes {маржа} other {выручка}}, {currency}",
  "web.overview.segments.past": "уже получено",
  "web.overview.segments.expected":
    "ожидается за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "web.overview.segments.risk": "под угрозой: добавилось бы, если бы никто не ушёл",
  "web.overview.segments.note":
    "Уже полученное — за вычетом затрат на привлечение и обслуживание, поэтому может быть меньше нуля.",
  "web.overview.segments.description":
    "Столбец для каждого сегмента: что клиенты уже принесли, что от них ожидается и что под угрозой. Больше всего ожидается от сегмента «{segment}»: {growth}.",
  "web.overview.segments.column.segment": "Сегмент",
  "web.overview.segments.column.customers": "Клиенты",
  "web.overview.segments.column.base": "Уже получено",
  "web.overview.segments.column.growth": "Ожидается",
  "web.overview.segments.column.risk": "Под угрозой",

  "web.overview.concentration": "На ком всё держится",
  "web.overview.concentration.unit": "Доля ожидаемых денег",
  "web.overview.concentration.axis": "доля клиентов, начиная с самых ценных",
  "web.overview.concentration.half": "{share} дают половину",
  "web.overview.concentration.equal": "поровну",
  "web.overview.concentration.description":
    "Половину ожидаемого дают {half} клиентов, а самая ценная десятая часть — {tenth}.",
  "web.overview.concentration.column.customers": "Клиенты",
  "web.overview.concentration.column.value": "Ожидаемые деньги",
  "web.overview.concentration.none": "Ничего положительного не ожидается, поэтому и долей нет.",

  "web.overview.fan": "Выручка по месяцам",
  "web.overview.fan.unit": "Чистая выручка в месяц, {currency}",
  "web.overview.fan.axis": "месяц заказа",
  "web.overview.fan.description":
    "Выручка по месяцам, вместе с новыми клиентами: что пришло и что ожидается за {months, plural, one {следующий # месяц} few {следующие # месяца} many {следующие # месяцев} other {следующие # месяца}}. {firstMonth}: {first}; {lastMonth}: {last}.",
  "web.overview.fan.note":
    "Вместе с новыми клиентами, если они приходят сегодняшними темпами. В полосу выручка месяца попадает в четырёх случаях из пяти.",
  "web.overview.fan.column.month": "Месяц",
  "web.overview.fan.column.came": "Факт",
  "web.overview.fan.column.p10": "P10",
  "web.overview.fan.column.p50": "P50",
  "web.overview.fan.column.p90": "P90",

  "web.overview.leaving": "Больше всего денег под угрозой",
  "web.overview.leaving.text":
    "Ещё {active, plural, one {активен примерно # клиент} few {активны примерно # клиента} many {активны примерно # клиентов} other {активны примерно # клиента}}; до {until}, вероятно, {lost, plural, one {уйдёт около # из них} few {уйдут около # из них} many {уйдут около # из них} other {уйдут около # из них}}.",
  "web.overview.leaving.caption": "Клиенты, у которых больше всего денег под угрозой",
  "web.overview.leaving.column.customer": "Клиент",
  "web.overview.leaving.column.atRisk": "Под угрозой",
  "web.overview.leaving.column.atRisk.gloss":
    "Вероятность ухода, умноженная на то, что клиент принёс бы, если бы остался",
  "web.overview.leaving.column.active": "Активен",
  "web.overview.leaving.column.risk": "Уйдёт",
  "web.overview.leaving.column.growth": "Ожидается",
  "web.overview.leaving.column.base": "Уже получено",
  "web.overview.leaving.column.orders": "Заказы",
  "web.overview.leaving.column.last": "Последний заказ",
  "web.overview.leaving.column.next": "Следующий заказ",
  "web.overview.leaving.none": "Под угрозой у них ничего нет.",
  "web.overview.satisfaction.nps":
    "Удовлетворённость: NPS {score} ({range}), {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.",
  "web.overview.satisfaction.csat":
    "Удовлетворённость: довольных {share} из {answers, number} ответов за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} ({range}).",
  "web.overview.satisfaction.beside":
    "От тех, кто порекомендует вас, ожидается по {promoters}, от критиков — по {detractors}; это связь, не обязательно причина.",
  "web.overview.satisfaction.more": "Подробнее: {care}.",
};
