import type { Words } from "../../en.ts";
import type { parts as en } from "../../en/web/parts.ts";

/** Russian of the parts that every screen is built from. */
export const parts: Words<typeof en> = {
  "web.parts.table": "Показать таблицей",
  "web.parts.picture": "Показать графиком",
  "web.parts.download": "Скачать",
  "web.parts.download.of": "Скачать «{title}»",
  "web.parts.download.png": "Картинка (PNG)",
  "web.parts.download.svg": "Чертёж (SVG)",
  "web.parts.download.csv": "Таблица (CSV)",
  "web.parts.fan.past": "факт",
  "web.parts.fan.expected": "прогноз",
  "web.parts.fan.band": "от P10 до P90: четыре случая из пяти",
  "web.parts.chart.key": "Нажмите T, чтобы увидеть таблицу",

  "web.parts.figure.how": "Как это рассчитано?",
  "web.parts.figure.formula": "Формула",
  "web.parts.figure.inputs": "Из чего",
  "web.parts.figure.interval": "Интервал",
  "web.parts.figure.interval.text": "Истинное значение лежит между {low} и {high} с вероятностью {level}.",
  "web.parts.figure.run": "Расчёт",
  "web.parts.figure.run.text": "{run}, на {asOf}",
  "web.parts.figure.docs": "Подробнее",
  "web.parts.range": "от {low} до {high}",

  "web.parts.rows":
    "{shown, plural, one {# строка} few {# строки} many {# строк} other {# строки}}{all, select, yes {} other { из {total, number}}}",
  "web.parts.rows.more": "Показать ещё",
  "web.parts.rows.loading": "Загружаются следующие строки",
  "web.parts.rows.none": "Подходящих строк нет.",
  "web.parts.columns": "Столбцы",
  "web.parts.csv": "CSV",
  "web.parts.csv.of": "Сохранить эти строки в CSV",
  "web.parts.filter": "{name}: {value}",
  "web.parts.filter.remove": "Убрать фильтр «{name}: {value}»",
  "web.parts.filter.clear": "Убрать все фильтры",

  "web.parts.restsOn": "На чём это держится",
  "web.parts.restsOn.missing": "Чего не хватает",
  "web.parts.restsOn.change": "Изменить в настройках",
  "web.parts.source.option": "задано здесь",
  "web.parts.source.settings": "из настроек",
  "web.parts.source.data": "из ваших данных",
  "web.parts.source.default": "по умолчанию",
  "web.parts.source.unknown": "неизвестно",

  "web.parts.loading": "Загрузка",
  "web.parts.error": "Показать это не удалось",
  "web.parts.error.retry": "Повторить",
  "web.parts.error.offline": "Keepworth не отвечает.",
  "web.parts.error.offline.do": "Проверьте, запущен ли он, и повторите.",
  "web.parts.nothing": "Расчётов ещё нет",
  "web.parts.nothing.text":
    "Импортируйте заказы, и Keepworth покажет, чего стоит каждый клиент и что делать на этой неделе.",
  "web.parts.nothing.action": "Импортировать заказы",
  "web.parts.stale": "{date} импортированы новые данные. В этих цифрах их ещё нет.",
  "web.parts.stale.run": "Пересчитать",

  "web.parts.whatIf": "Что если",
  "web.parts.whatIf.changed": "Отличается от расчёта: {list}.",
  "web.parts.whatIf.same": "Как в расчёте.",
  "web.parts.whatIf.change": "{name}: {now} вместо {before}",
  "web.parts.whatIf.reset": "Вернуть как в расчёте",
  "web.parts.whatIf.working": "Идёт расчёт",

  "web.parts.dots":
    "{count, plural, =0 {Нет заказов} one {# заказ} few {# заказа} many {# заказов} other {# заказа}}, последний — {last}",
  "web.parts.interval": "{value} (от {low} до {high})",
  "web.parts.copied": "Скопировано",
};
