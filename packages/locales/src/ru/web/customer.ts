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
  "web.customer.time": "Что было и когда придёт следующий заказ",
  "web.customer.time.unit":
    "Точка — заказ; чем она больше, тем больше заплачено. Холм — где вероятнее следующий заказ",
  "web.customer.time.description":
    "{orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}} с {first} по {last} включительно.{events, plural, =0 {} one { Кроме них # другое событие.} few { Кроме них # других события.} many { Кроме них # других событий.} other { Кроме них # другого события.}} {next, select, none {Скорее всего, заказов больше не будет.} other {Если ещё один заказ придёт, до {next} приходит половина таких заказов.}}",
  "web.customer.time.order": "заказ",
  "web.customer.time.refund": "возврат",
  "web.customer.time.return": "возврат товара",
  "web.customer.time.offer": "предложение",
  "web.customer.time.contact": "обращение",
  "web.customer.time.score": "оценка",
  "web.customer.time.delivery": "опоздавшая доставка",
  "web.customer.time.points": "баллы",
  "web.customer.time.consent": "согласие",
  "web.customer.time.subscription": "подписка",
  "web.customer.time.attention": "янтарный: обратите внимание",
  "web.customer.time.loss": "красный: потеря",
  "web.customer.time.done": "сделано или пропущено",
  "web.customer.time.next": "следующий заказ: чем выше, тем вероятнее",
  "web.customer.time.told.order": "{day}: {amount}",
  "web.customer.time.told.refund": "{day}: возвращено {amount}",
  "web.customer.time.told.event": "{day}: {what}",
  "web.customer.time.told.next":
    "{from} – {to}: следующий заказ с вероятностью {chance}\nк этому времени всего {until}",
  "web.customer.time.asOf": "на {day}",
  "web.customer.time.median": "половина до {day}",
  "web.customer.time.never":
    "Вероятность, что заказов больше не будет: {never}; что заказ придёт только после {until}: {later}.",
  "web.customer.time.earlier":
    "{count, plural, one {# более ранняя запись есть} few {# более ранние записи есть} many {# более ранних записей есть} other {# более ранней записи есть}} только в таблице.",
  "web.customer.time.column.day": "День",
  "web.customer.time.what.order": "Заказ{order, select, none {} other { {order}}}",
  "web.customer.time.what.refund": "Возврат денег{order, select, none {} other { за {order}}}",
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
  "web.customer.person": "Данные этого человека",
  "web.customer.person.text":
    "По запросу человека: что о нём хранится или удаление этого. И то и другое записывается в журнал аудита.",
  "web.customer.person.export": "Выгрузить всё, что хранится",
  "web.customer.person.exported":
    "Сохранено: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, таблиц: {tables, number}.",
  "web.customer.person.files":
    "{count, plural, one {# файл рядом с базой тоже может содержать эти данные. Keepworth его не трогает:} few {# файла рядом с базой тоже могут содержать эти данные. Keepworth их не трогает:} many {# файлов рядом с базой тоже могут содержать эти данные. Keepworth их не трогает:} other {# файла рядом с базой тоже могут содержать эти данные. Keepworth их не трогает:}}",
  "web.customer.person.file.backup": "{file}: резервная копия",
  "web.customer.person.file.source": "{file}: импортированный файл",
  "web.customer.person.file.inPlace":
    "{file}: читается там, где лежит, поэтому человек остаётся в цифрах под тем же идентификатором",
  "web.customer.person.erase": "Удалить этого человека",
  "web.customer.person.cluster":
    "Чтобы удалить этого человека, удалите его строки в таблицах, откуда приходят данные, и повторите расчёт.",
  "web.customer.person.erase.title": "Удалить {customer}?",
  "web.customer.person.erase.stays":
    "Заказы остаются, чтобы учёт сходился: {orders, plural, =0 {заказов нет} one {# заказ или возврат} few {# заказа и возврата} many {# заказов и возвратов} other {# заказа и возврата}}, под новым идентификатором, по которому не узнать, чьи они.",
  "web.customer.person.erase.goes":
    "Исчезают: имена, адреса и телефоны (строк: {contacts, number}), тексты ({texts, number}), согласия и предпочтения ({records, number}). Следующий импорт их не вернёт.",
  "web.customer.person.erase.final":
    "Это нельзя отменить, а база записывается заново, чтобы в ней ничего не осталось.",
  "web.customer.person.erase.confirm": "Введите {customer}, чтобы подтвердить",
  "web.customer.person.erase.do": "Удалить {customer}",
  "web.customer.person.erase.keep": "Оставить",
  "web.customer.person.erased": "Удалено: {customer}",
  "web.customer.person.erased.text":
    "{orders, plural, =0 {Ничего не остаётся.} one {# заказ или возврат остаётся под {customer}.} few {# заказа и возврата остаются под {customer}.} many {# заказов и возвратов остаются под {customer}.} other {# заказа и возврата остаются под {customer}.}}",
  "web.customer.person.erased.go": "Перейти к {customer}",
};
