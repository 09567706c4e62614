import type { Words } from "../../en.ts";
import type { customer as en } from "../../en/web/customer.ts";

/** Russian of one customer’s screen. */
export const customer: Words<typeof en> = {
  "web.customer.all": "Все клиенты",
  "web.customer.growth.meaning":
    "Что {customer}, вероятно, принесёт до {until}: {profit, select, yes {маржа} other {выручка}} собственных заказов и открытых сделок; более поздние деньги учтены с дисконтом.",
  "web.customer.growth.formula":
    "маржа × сумма заказа × ожидаемые заказы, с дисконтом и вероятностью активности",
  "web.customer.input.orders": "Ожидаемые заказы",
  "web.customer.input.spend": "Сумма заказа",
  "web.customer.input.margin": "Маржа, доля выручки",
  "web.customer.input.discount": "Ставка дисконтирования, в год",
  "web.customer.input.alive": "P(alive)",
  "web.customer.contact": "Контакты: {contact}",
  "web.customer.time": "Заказы и когда придёт следующий",
  "web.customer.time.unit":
    "Точка — заказ; чем она больше, тем больше заплачено. Холм — где вероятнее следующий заказ",
  "web.customer.time.description":
    "{orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}} с {first} по {last} включительно. {next, select, none {Скорее всего, заказов больше не будет.} other {Если ещё один заказ придёт, до {next} приходит половина таких заказов.}}",
  "web.customer.time.order": "заказ",
  "web.customer.time.refund": "возврат",
  "web.customer.time.done": "сделано или пропущено",
  "web.customer.time.next": "следующий заказ: чем выше, тем вероятнее",
  "web.customer.time.told.order": "{day}: {amount}",
  "web.customer.time.told.refund": "{day}: возвращено {amount}",
  "web.customer.time.told.next":
    "{from} – {to}: следующий заказ с вероятностью {chance}\nк этому времени всего {until}",
  "web.customer.time.asOf": "на {day}",
  "web.customer.time.median": "половина до {day}",
  "web.customer.time.never":
    "Вероятность, что заказов больше не будет: {never}; что заказ придёт только после {until}: {later}.",
  "web.customer.time.earlier":
    "{count, plural, one {# более ранний заказ есть} few {# более ранних заказа есть} many {# более ранних заказов есть} other {# более ранних заказа есть}} только в таблице.",
  "web.customer.time.column.day": "День",
  "web.customer.time.column.order": "Заказ",
  "web.customer.time.column.channel": "Канал",
  "web.customer.time.column.amount": "Сумма",
  "web.customer.time.column.refunded": "Возвращено",
  "web.customer.do": "Что делать",
  "web.customer.do.gain": "До {day}: ожидаемая выгода {gain} ({range}) при затратах {cost}.",
  "web.customer.do.none": "В списке на эту неделю нет ничего, что дало бы с этим клиентом больше, чем стоит.",
  "web.customer.do.done": "Отметить сделанным",
  "web.customer.do.skip": "Пропустить",
  "web.customer.do.note": "Что об этом запомнить (необязательно)",
  "web.customer.do.correct": "Отметить как {state, select, done {пропущенное} other {сделанное}}",
  "web.customer.do.before":
    "{action}: {state, select, done {сделано} other {пропущено}} {day}{note, select, none {} other {, «{note}»}}",
  "web.customer.do.also": "Или вместо этого: {list}.",
  "web.customer.keep": "Удержание и замена",
  "web.customer.keep.more": "Показать всю карточку",
  "web.customer.keep.none": "Без сумм в заказах нельзя сказать, удерживать или заменить.",
  "web.customer.why": "Почему",
  "web.customer.potentials": "Чего стоит клиент и почему",
  "web.customer.potentials.unit": "{profit, select, yes {Маржа} other {Выручка}}, {currency}",
  "web.customer.potentials.axis": "{profit, select, yes {маржа} other {выручка}}, {currency}",
  "web.customer.potentials.total": "Ценность всего",
  "web.customer.potentials.description":
    "От уже полученного, {base}, до ценности всего, {clv}: рост {growth}, связи {networking}, знания {learning}.",
  "web.customer.potentials.base.gloss": "уже получено, за вычетом затрат",
  "web.customer.potentials.growth.gloss": "собственные заказы и сделки впереди",
  "web.customer.potentials.networking.gloss": "через тех, кого клиент приводит",
  "web.customer.potentials.learning.gloss": "чему клиент вас учит",
  "web.customer.potentials.open":
    "{lines, plural, =0 {нет строк} one {# строка} few {# строки} many {# строк} other {# строки}}",
  "web.customer.potentials.column.potential": "Потенциал",
  "web.customer.potentials.column.value": "Значение",
  "web.customer.potentials.column.low": "От",
  "web.customer.potentials.column.high": "До",
  "web.customer.ledger": "{potential}: {value}",
  "web.customer.ledger.caption": "{potential}: строки по дням",
  "web.customer.ledger.close": "Закрыть",
  "web.customer.whatIf": "При других допущениях",
  "web.customer.whatIf.text":
    "Рассчитано в вашем браузере по модели расчёта. Связи и знания остаются как в расчёте.",
  "web.customer.whatIf.horizon": "Смотреть вперёд",
  "web.customer.whatIf.months":
    "{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "web.customer.whatIf.discount": "Ставка дисконтирования",
  "web.customer.whatIf.margin": "Маржа того, что впереди",
  "web.customer.whatIf.growth": "Ожидается до {until}",
  "web.customer.whatIf.orders": "Ожидаемые заказы",
  "web.customer.whatIf.clv": "Ценность всего",
  "web.customer.whatIf.more": "на {difference} больше, чем в расчёте",
  "web.customer.whatIf.less": "на {difference} меньше, чем в расчёте",
  "web.customer.whatIf.same": "как в расчёте",
  "web.customer.whatIf.interval":
    "Интервалы расширяются и сужаются вместе с разбросом числа заказов; заново их рассчитывает новый расчёт.",
  "web.customer.recommend": "Что может понравиться",
  "web.customer.recommend.caption": "Рекомендуемые товары, начиная с лучших",
  "web.customer.recommend.because": "сочетается с «{because}»",
  "web.customer.recommend.again": "уже покупал, пора снова",
  "web.customer.recommend.popular": "нравится многим",
  "web.customer.recommend.category": "из любимой категории",
  "web.customer.recommend.column.product": "Товар",
  "web.customer.recommend.column.why": "Почему",
  "web.customer.recommend.column.margin": "{profit, select, yes {Маржа} other {Выручка}} с одной покупки",
  "web.customer.recommend.none": "Рекомендовать нечего: строк заказов нет.",
  "web.customer.recommend.message": "Готовое сообщение ({language})",
  "web.customer.recommend.copy": "Скопировать",
  "web.customer.recommend.favourite": "Любимая категория — {category}.",
  "web.customer.recommend.due":
    "{product}: срок {day}, раз в {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.",
  "web.customer.formula": "По простой формуле",
  "web.customer.formula.text":
    "{customer} стоит {value} по простой формуле, с собственными заказами клиента:",
  "web.customer.formula.why":
    "Формула берёт прежний темп клиента на столько лет, сколько остаётся ваш средний клиент ({years}), активен он ещё или нет, и все деньги считает одинаково. Модель взвешивает его молчание и дисконтирует: {clv} ({range}).",
};
