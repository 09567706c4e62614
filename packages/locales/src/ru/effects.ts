import type { Words } from "../en.ts";
import type { effects as en } from "../en/effects.ts";

/** Russian of the effects of events. */
export const effects: Words<typeof en> = {
  "help.effects":
    "Показать, как событие повлияло на маржу: жалобы, опоздания доставки, возвраты, низкие оценки, вопросы и другое, в сравнении с клиентами в том же состоянии.",
  "help.effects.event":
    "событие: late-delivery, complaint, treatment:NAME, эксперимент…; без него: что записано",
  "help.effects.by": "разделить события по этому полю",
  "help.effects.horizon": "сколько дней после события считать; по умолчанию 180",
  "error.effects.event": "Событие {event} неизвестно.",
  "error.effects.event.hint": "Возможны: {known} или название эксперимента.",
  "error.effects.by": "События {event} нельзя разделить по полю {by}.",
  "error.effects.by.hint": "Возможны: {known}.",

  "effects.known": "Записанные события, о влиянии которых можно спросить",
  "effects.known.none":
    "Событий пока нет. Импортируйте обращения, оценки, доставки, возвраты или баллы лояльности.",
  "effects.known.next": "Спросить об одном: {command}",
  "effects.column.event": "Событие",
  "effects.column.events": "Раз",
  "effects.column.customers": "Клиенты",
  "effects.column.from": "Первое",
  "effects.column.to": "Последнее",
  "effects.column.fields": "Поля для --by",
  "effects.column.expected": "Без него",
  "effects.column.actual": "С ним",
  "effects.column.difference": "Разница",
  "effects.column.range": "Интервал 90 %",
  "effects.column.drawn": "Сжатая",
  "effects.column.others": "К другим",
  "effects.column.orders": "Заказов до",

  "effects.title":
    "{event}: {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "effects.opening":
    "За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} маржа от клиента в среднем: {actual}. У клиентов в том же состоянии без события: {expected}.",
  "effects.opening.revenue":
    "За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} выручка от клиента в среднем: {actual}. У клиентов в том же состоянии без события: {expected}.",
  "effects.less": "Каждый раз это меньше на {each} ({range}), а всего на {total} ({totalRange}).",
  "effects.more": "Каждый раз это больше на {each} ({range}), а всего на {total} ({totalRange}).",
  "effects.unclear":
    "Разница за каждый раз, {each}, может быть случайной: её 90-процентный интервал, {range}, включает ноль.",
  "effects.association":
    "Это связь, а не доказательство. У тех и других похожи заказы, стаж, траты и сезон, но они могут различаться тем, чего не видно по заказам: кто спрашивает, тот, возможно, и любит магазин больше. Что отсюда следует, а что нет, сказано в docs/guide/effects.md; точно отвечает только эксперимент.",
  "effects.experiment":
    "Это эксперимент: {name} назначен случайно, поэтому разница и есть его действие. Стоимость самой меры ещё не вычтена.",
  "effects.eager":
    "Будь тот, у кого это событие, так же активен, как тот, кто заказывает, разница за каждый раз была бы {each} ({range}): истина между ними, а где, скажет только эксперимент.",
  "effects.clock.order": "Время идёт от заказа, с событием и без него.",
  "effects.clock.event":
    "Время идёт от события, которое доказывает, что клиент активен; без события от заказа, который доказывает то же.",
  "effects.clock.either":
    "Время идёт от заказа, о котором событие, а если он не указан, от самого события; без события от заказа.",
  "effects.clock.answer": "Время идёт от ответа: низкой оценки или оценки получше.",
  "effects.compared":
    "Сравнено с числом моментов: {comparison, number}, клиентов: {customers, number}. Модель ожидала {event} с событием и {without} без него.",
  "effects.left":
    "Записано {all}; не учтены: слишком недавних {tooRecent}, в пределах двух недель от другого {repeated}, от тех, кто не заказывал, {noOrder}, без никого похожего {unmatched}.",
  "effects.again":
    "Доля заказавших снова за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "effects.again.all": "Все, какими бы они ни были",
  "effects.again.adjusted":
    "Среди клиентов с тем же числом заказов разница в процентных пунктах: {difference} ({range}).",
  "effects.orders.first": "1 заказ",
  "effects.orders.few": "2–3 заказа",
  "effects.orders.several": "4–7 заказов",
  "effects.orders.many": "8 заказов и больше",
  "effects.by": "Разрез: {field}",
  "effects.by.note":
    "Сжатая: разница, которая остаётся, если учесть, как мало говорят немногие события. К другим: против таких же событий остальных групп у клиентов в том же состоянии.",
  "effects.not": "не с чем сравнить",

  "effects.event.complaint": "Жалоба",
  "effects.event.question": "Вопрос",
  "effects.event.request": "Просьба",
  "effects.event.call": "Звонок",
  "effects.event.visit": "Визит",
  "effects.event.usage": "Использование",
  "effects.event.education": "Обучение",
  "effects.event.late-delivery": "Опоздание доставки",
  "effects.event.return": "Возврат",
  "effects.event.low-score": "Низкая оценка",
  "effects.event.joining": "Вступление в программу лояльности",
  "effects.field.topic": "тема",
  "effects.field.channel": "канал",
  "effects.field.product": "товар",
  "effects.field.category": "категория",
  "effects.field.country": "страна",
  "effects.field.response": "время до первого ответа",
  "effects.field.solved": "время до решения",
  "effects.field.lateness": "дни опоздания",
  "effects.field.carrier": "перевозчик",
  "effects.field.reason": "причина",
  "effects.field.score": "оценка",
  "effects.field.survey": "опрос",
  "effects.field.repeat": "прежние заказы",
  "effects.field.value": "ожидаемая маржа",
  "effects.group.unknown": "неизвестно",
  "effects.group.rest": "остальные",
  "effects.group.within-4-hours": "за 4 часа",
  "effects.group.within-day": "за сутки",
  "effects.group.within-3-days": "за 3 дня",
  "effects.group.within-week": "за неделю",
  "effects.group.later": "позже",
  "effects.group.none": "без ответа",
  "effects.group.open": "ещё открыто",
  "effects.group.1-day": "1 день",
  "effects.group.2-3-days": "2–3 дня",
  "effects.group.4-7-days": "4–7 дней",
  "effects.group.8-days": "8 дней и больше",
  "effects.group.low": "нижняя треть",
  "effects.group.middle": "средняя треть",
  "effects.group.high": "верхняя треть",

  "effects.needs.amounts": "Пока нет: в заказах нет сумм, и о марже ничего не известно.",
  "effects.needs.events": "Пока нет: такого события не записано. Импортируйте файл, который о нём говорит.",
  "effects.needs.followed":
    "Пока нет: {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после события удалось наблюдать столько клиентов: {customers, number}, а нужно {needed}; слишком недавних событий: {tooRecent, number}. Подождите, импортируйте более ранние или возьмите меньше дней: --horizon.",
  "effects.needs.strangers":
    "Пока нет: событий от тех, кто раньше не заказывал, {noOrder} из {all}. Проверьте, что клиенты в файле названы так же, как в заказах.",
  "effects.needs.comparison":
    "Пока нет: клиентов без события, с которыми можно сравнить, {customers, number}, а нужно {needed}.",
  "effects.needs.overlap":
    "Пока нет: кто-то в том же состоянии без события есть только для {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, а нужно {needed}.",
  "effects.needs.arms":
    "Пока нет: в меньшей группе {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, а нужно {needed}.",
  "effects.missing.margin":
    "Маржа неизвестна: вся выручка считается маржой. Укажите её через --margin или в keepworth.json.",
  "effects.missing.early":
    "Эксперимент не окончен: {days, plural, one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}, и результат изменится.",
  "effects.missing.mismatch":
    "Размеры групп не те, с которыми их разделили: действовало что-то кроме случая, и этой разнице нельзя верить.",
};
