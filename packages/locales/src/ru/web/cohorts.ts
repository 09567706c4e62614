import type { Words } from "../../en.ts";
import type { cohorts as en } from "../../en/web/cohorts.ts";

/** Russian of the screen of cohorts. */
export const cohorts: Words<typeof en> = {
  "web.cohorts.opening":
    "Из новых клиентов {next} снова заказывают в следующем после первого заказа месяце{known, select, yes {, {later} — в двенадцатом} other {}}.",
  "web.cohorts.opening.payback":
    "{back, select, first {В среднем они возвращают стоимость своего привлечения, {cost}, уже в первом месяце.} later {В среднем они возвращают стоимость своего привлечения, {cost}, через {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}.} other {В среднем стоимость своего привлечения, {cost}, они ещё не вернули.}}",
  "web.cohorts.opening.none": "История слишком коротка, чтобы сказать, остаются ли новые клиенты.",
  "web.cohorts.next.meaning":
    "Доля клиентов, заказавших в календарном месяце, следующем за месяцем первого заказа, среди всех, у кого этот месяц уже прошёл.",
  "web.cohorts.next.formula": "заказавшие в этом месяце ÷ все, у кого он уже прошёл",
  "web.cohorts.thin.title": "Мало клиентов в месяц",
  "web.cohorts.thin":
    "В месяц приходит примерно {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, поэтому отдельные клетки меняются случайно. Смотрите на кварталы или годы и на целое, а не на одну строку.",

  "web.cohorts.by": "Первые заказы по",
  "web.cohorts.by.month": "Месяцам",
  "web.cohorts.by.quarter": "Кварталам",
  "web.cohorts.by.year": "Годам",
  "web.cohorts.quarter": "{quarter} кв. {year}",

  "web.cohorts.retention": "Доля клиентов, заказывающих снова, по первому заказу",
  "web.cohorts.retention.unit": "% когорты, заказавшие в этом месяце",
  "web.cohorts.retention.x": "Месяцев после первого заказа",
  "web.cohorts.retention.told":
    "Первый заказ — {cohort} ({customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}): в месяце {month} заказали {share}",
  "web.cohorts.retention.description":
    "Сетка: строка — когорта, столбец — месяц после первого заказа; чем темнее клетка, тем больше доля заказавших. В целом снова заказывают в следующем месяце {next}{known, select, yes {, в двенадцатом — {later}} other {}}.",
  "web.cohorts.retention.note":
    "Первый месяц не показан: в нём заказывают все. Строки кварталов и лет доходят до того месяца, который прожили их самые новые клиенты.",

  "web.cohorts.payback":
    "{profit, select, yes {Маржа} other {Выручка}} с клиента по месяцам после первого заказа",
  "web.cohorts.payback.unit":
    "{profit, select, yes {Маржа} other {Выручка}} на клиента, нарастающим итогом{known, select, yes {, {currency}} other {}}",
  "web.cohorts.payback.x": "Месяцев после первого заказа",
  "web.cohorts.payback.all": "все",
  "web.cohorts.payback.cost": "привлечение стоит {cost}",
  "web.cohorts.payback.description":
    "Линии для всех клиентов и по году первого заказа: в среднем клиент приносит {profit, select, yes {маржи} other {выручки}} {first} в первом месяце и {last} за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}.",
  "web.cohorts.payback.note":
    "{back, select, first {Линия всех клиентов выше затрат {cost} с первого месяца.} later {Линия всех клиентов пересекает затраты {cost} через {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}.} other {Линия всех клиентов ещё не достигла затрат {cost}.}} Каждый месяц — среднее по тем, у кого он уже прошёл; деньги здесь не дисконтированы.",
  "web.cohorts.payback.unknown":
    "Стоимость привлечения клиента неизвестна, поэтому линии окупаемости нет. Каждый месяц — среднее по тем, у кого он уже прошёл.",
  "web.cohorts.payback.revenue":
    "Затраты неизвестны, поэтому это выручка и линии окупаемости нет. Каждый месяц — среднее по тем, у кого он уже прошёл.",
  "web.cohorts.payback.notYet": "ещё нет",
  "web.cohorts.payback.atOnce": "первый месяц",

  "web.cohorts.table": "Когорта за когортой",
  "web.cohorts.table.caption": "Когорты: кто остался, что принёс и насколько удался прогноз",
  "web.cohorts.table.text": "Ожидавшиеся и пришедшие заказы — за отложенную часть (с {from} по {to}).",
  "web.cohorts.column.after":
    "{months, plural, one {Через # мес.} few {Через # мес.} many {Через # мес.} other {Через # мес.}}",
  "web.cohorts.column.after.gloss":
    "Доля когорты, заказавшая в {months, plural, one {#-м} few {#-м} many {#-м} other {#-м}} месяце после месяца первого заказа",
  "web.cohorts.column.soFar": "{profit, select, yes {Маржа} other {Выручка}} на клиента",
  "web.cohorts.column.soFar.gloss": "На клиента когорты, с первого заказа до сегодняшнего дня, без дисконта",
  "web.cohorts.column.payback": "Окупились",
  "web.cohorts.column.held.gloss": "В той части истории, которая была отложена от модели",
  "web.cohorts.column.rate": "Частота покупок",
  "web.cohorts.column.rate.gloss": "Относительно общей: 1.2 — покупают на пятую часть чаще",

  "web.cohorts.basis.month": "Когорта — все, чей первый заказ пришёлся на один календарный месяц.",
  "web.cohorts.missing.margin": "Затраты неизвестны, поэтому деньги — выручка.",
  "web.cohorts.missing.margin.hint": "Задайте валовую маржу в настройках или импортируйте затраты.",
  "web.cohorts.missing.cost": "Стоимость привлечения клиента неизвестна.",
  "web.cohorts.missing.cost.hint":
    "Задайте её в настройках или импортируйте затраты на маркетинг на экране «Данные»; тогда будет видно, когда она вернулась.",
  "web.cohorts.missing.amounts": "В заказах нет сумм, поэтому видно только, кто заказывает снова.",
};
