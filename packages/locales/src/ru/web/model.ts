import type { Words } from "../../en.ts";
import type { model as en } from "../../en/web/model.ts";

/** Russian of the Model screen. */
export const model: Words<typeof en> = {
  "web.model.tracking.week": "Повторные заказы неделя за неделей: факт и прогноз",
  "web.model.tracking.week.unit": "Повторные заказы за неделю",
  "web.model.tracking.shown": "Показать заказы",
  "web.model.tracking.shown.sum": "Нарастающим итогом",
  "web.model.tracking.shown.week": "По неделям",
  "web.model.column.weekTo": "Неделя до",
  "web.model.column.held": "Отложено",
  "web.model.held.yes": "да",
  "web.model.held.no": "нет",
  "web.model.holdout.text":
    "Модель видела только то, что было до {from}; затем время до {to} было предсказано для {customers, plural, one {# известного тогда клиента} few {# известных тогда клиентов} many {# известных тогда клиентов} other {# известного тогда клиента}}.",
  "web.model.holdout.orders": "Прогноз заказов",
  "web.model.holdout.money": "Прогноз выручки",
  "web.model.holdout.came": "вышло {came}",
  "web.model.holdout.coverage": "В своём интервале",
  "web.model.holdout.coverage.more":
    "из {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}",
  "web.model.holdout.lift": "Лучшая десятая часть заказала",
  "web.model.holdout.lift.value": "×{times} к среднему",
  "web.model.holdout.lift.more": "Джини {gini}: 1 — безупречный порядок клиентов, 0 — случай",
  "web.model.alive": "Когда клиент считается ушедшим",
  "web.model.alive.unit":
    "Вероятность активности в %, для клиентов с первым заказом {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} назад",
  "web.model.alive.x": "Месяцев без заказа",
  "web.model.alive.y": "Повторные заказы",
  "web.model.alive.age": "Первый заказ",
  "web.model.alive.told":
    "{repeats, plural, =0 {без повторных заказов} one {# повторный заказ} few {# повторных заказа} many {# повторных заказов} other {# повторного заказа}}, молчит {quiet, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}: {chance}",
  "web.model.alive.description":
    "Сетка: повторные заказы по вертикали, месяцы без заказа по горизонтали; чем темнее клетка, тем выше вероятность активности. После {months, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}} молчания она {few} при одном повторном заказе и {many} при десяти.",
  "web.model.alive.note":
    "Чем чаще клиент покупал, тем больше говорит его молчание: после {months, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}} без заказа вероятность {few} при одном повторном заказе и {many} при десяти. У заказавших один раз, {age, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} назад, — {once}.{plain, select, yes {} other { Это общая модель; сезон, месяц первого заказа и ковариаты сдвигают собственную вероятность клиента.}}",
  "web.model.alive.none": "В {model} никто никогда не уходит, поэтому вероятности активности нет.",
  "web.model.chosen": "{model}, выбрана",
  "web.model.unsettled": "{model} (не сошлась)",
  "web.model.noChoice": "Для этого расчёта модель была задана, поэтому ничего не сравнивалось.",
  "web.model.parameters": "Что узнала модель",
  "web.model.parameters.of": "Параметры {model}",
  "web.model.parameters.read":
    "Время в {unit, select, day {днях} week {неделях} month {месяцах} other {периодах}}. Логарифм правдоподобия {logLikelihood}, AIC {aic}, BIC {bic}.",
  "web.model.basis.orders": "Заказы, на которых училась модель",
  "web.model.basis.orders.value":
    "{orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}, с {from} по {to}",
  "web.model.basis.customers": "Клиенты, которые их сделали",
  "web.model.basis.customers.value":
    "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, из них один раз {once, plural, one {заказал #} few {заказали #} many {заказали #} other {заказали #}}",
  "web.model.basis.draws": "Наборы параметров в выборке для интервалов",
  "web.model.basis.leaving": "Модель, по которой судят об уходе",
};
