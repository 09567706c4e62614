import type { Words } from "../../en.ts";
import type { improve as en } from "../../en/web/improve.ts";

/** Russian of the Improve screen. */
export const improve: Words<typeof en> = {
  "web.improve.opening":
    "{subject}: потом клиенты приносят {less, select, yes {меньше} other {больше}}, чем другие в том же состоянии{sure, select, yes {} other {, насколько можно судить}}. За этим стоит {stake} в год ({range}), клиентов: {customers, number}.",
  "web.improve.opening.association": "Это связь; причина ли это, покажет только эксперимент.",
  "web.improve.opening.experiment": "Это показал эксперимент: это причина.",
  "web.improve.opening.few":
    "Слишком мало клиентов наблюдалось достаточно долго, чтобы сказать, что можно улучшить.",
  "web.improve.opening.nothing": "Пока не записано ничего, с чем сталкиваются клиенты.",
  "web.improve.stake.meaning":
    "Что клиенты приносят за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после этого по сравнению с клиентами в том же состоянии без этого, умноженное на всех, кого это касается за год. Суммы нельзя складывать: за ними стоят те же клиенты.",
  "web.improve.stake.formula": "разница на клиента × клиентов за год",
  "web.improve.input.effect": "Разница на клиента",
  "web.improve.input.customers": "Клиентов за год",
  "web.improve.untold": "не указано",
  "web.improve.subject": "{name} ({kind})",
  "web.improve.kind.product": "Товар",
  "web.improve.kind.category": "Категория",
  "web.improve.kind.first-product": "Первый товар",
  "web.improve.kind.lateness": "Опоздание доставки",
  "web.improve.kind.return-reason": "Возврат",
  "web.improve.kind.topic": "Тема обращения",

  "web.improve.none": "Сравнивать пока нечего",
  "web.improve.none.text":
    "Импортируйте заказы со строками и днями доставки, возвраты с причинами и обращения с темами. Тогда всё, с чем сталкиваются клиенты, будет упорядочено по деньгам, которые за этим стоят.",
  "web.improve.none.action": "Импортировать файл",
  "web.improve.none.docs": "Какие файлы читаются",

  "web.improve.stake": "Сколько денег за этим стоит",
  "web.improve.stake.unit":
    "{profit, select, yes {Маржа} other {Выручка}} за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после этого, все клиенты за год вместе{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.axis": "в год{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.description": "Больше всего стоит за: {subject}, {stake} в год.",
  "web.improve.stake.note":
    "Ниже нуля клиенты потом приносят меньше, выше — больше. Малые группы подтянуты к остальным своего вида, чтобы случайность не вышла вперёд. Полосы нельзя складывать.",
  "web.improve.tone.loss": "потом меньше",
  "web.improve.tone.gain": "потом больше",
  "web.improve.tone.past": "может быть и так, и так",
  "web.improve.evidence.association": "связь",
  "web.improve.evidence.experiment": "эксперимент",
  "web.improve.evidence.few": "слишком мало",

  "web.improve.list": "Всё, с чем сталкиваются клиенты",
  "web.improve.list.text":
    "Клиентов за год: {customers, number}, каждый учтён один раз; по строкам в сумме их было бы {summed, number}. Откройте строку, чтобы увидеть, что за ней стоит.",
  "web.improve.list.caption": "С чем сталкиваются клиенты, сначала больше денег",
  "web.improve.list.kind": "Вид",
  "web.improve.list.all": "Все виды",
  "web.improve.close": "Закрыть",
  "web.improve.column.subject": "Что",
  "web.improve.column.kind": "Вид",
  "web.improve.column.atStake": "В год",
  "web.improve.column.effect": "На клиента",
  "web.improve.column.customers": "Клиенты",
  "web.improve.column.n": "Сравнено",
  "web.improve.column.comparison": "С чем",
  "web.improve.column.actual": "Пришло",
  "web.improve.column.expected": "То же состояние",
  "web.improve.column.promised": "Обещано",
  "web.improve.column.difference": "Разница",
  "web.improve.column.low": "Нижняя",
  "web.improve.column.high": "Верхняя",
  "web.improve.column.evidence": "Откуда известно",
  "web.improve.column.effect.gloss":
    "Маржа после этого против клиентов в том же состоянии, подтянутая к остальным своего вида",
  "web.improve.column.customers.gloss": "Клиенты за последний год",
  "web.improve.column.n.gloss": "Случаи, которые наблюдались достаточно долго и сравнены",
  "web.improve.column.actual.gloss": "Маржа дней после этого",
  "web.improve.column.expected.gloss": "Что принесли без этого клиенты в том же состоянии",
  "web.improve.column.promised.gloss": "Что обещали их канал и когорта",

  "web.improve.behind.touched":
    "С {from} это коснулось клиентов: {customers, number}, всего {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.",
  "web.improve.behind.compared":
    "{n, plural, one {# случай наблюдался} few {# случая наблюдались} many {# случаев наблюдались} other {# случая наблюдались}} {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} и сравнены с моментами клиентов в том же состоянии без этого ({comparison}): столько же прежних заказов, так же давно, столько же потрачено.",
  "web.improve.behind.measured": "Измеренная разница — {measured} на каждый случай ({range}).",
  "web.improve.behind.drawn":
    "После подтягивания к остальным своего вида, тем сильнее, чем меньше известно: {effect} ({range}). Это и определяет порядок.",
  "web.improve.behind.stake": "Для всех клиентов за год: {stake} ({range}).",
  "web.improve.behind.few":
    "Наблюдалось слишком мало, чтобы сказать что-то именно об этом: здесь говорит весь вид, и интервал широк.",
  "web.improve.behind.shared":
    "{share} этих клиентов касается и это: {other}, стоящее выше; за обоими во многом одни и те же деньги.",
  "web.improve.behind.association":
    "Это связь: клиенты в том же состоянии могут различаться тем, чего никто не записал. Прежде чем тратить много, проверьте:",
  "web.improve.behind.experiments": "Эксперименты",
  "web.improve.behind.experiment": "Это назначено случайно, поэтому разница — его следствие.",

  "web.improve.effects": "Что сделало событие",
  "web.improve.effects.text": "Маржа дней после события против клиентов в том же состоянии без него.",
  "web.improve.effects.none":
    "Ни одного события пока нет: импортируйте обращения, оценки, доставки, возвраты или баллы.",
  "web.improve.effects.event": "Событие",
  "web.improve.effects.by": "Разделить по",
  "web.improve.effects.all": "Все вместе",
  "web.improve.effects.days": "Наблюдать",
  "web.improve.effects.horizon": "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.improve.effects.option": "{event} ({count})",

  "web.improve.effect": "После события: {event}",
  "web.improve.effect.unit":
    "Разница {profit, select, yes {маржи} other {выручки}} за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после одного события{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.axis": "разница после одного события{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.reference": "без разницы",
  "web.improve.effect.all": "все вместе",
  "web.improve.effect.told":
    "{event}: наблюдалось {n, plural, one {# событие} few {# события} many {# событий} other {# события}}, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}. Клиенты принесли по {actual}, в том же состоянии без него — {expected}: разница {difference} ({range}).",
  "web.improve.effect.association":
    "Это связь: клиенты в том же состоянии могут различаться тем, чего никто не записал.",
  "web.improve.effect.experiment": "Это назначено случайно, поэтому разница — его следствие.",
  "web.improve.effect.drawn": "Группы подтянуты к общему, тем сильнее, чем меньше о них известно.",
  "web.improve.effect.few":
    "{event}: слишком мало наблюдалось достаточно долго, чтобы сказать, что оно сделало",
  "web.improve.again":
    "Кто заказал снова за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.improve.again.all": "все, без разделения",
  "web.improve.again.column.orders": "Клиенты",
  "web.improve.again.column.event": "С этим",
  "web.improve.again.column.comparison": "Без этого",
  "web.improve.again.column.n": "из",
  "web.improve.again.adjusted":
    "При том же числе заказов разница — {points} п. п. (от {low} до {high}). Пара по всем смешивает новых и старых клиентов: не читайте её отдельно.",
  "web.improve.again.unknown": "Ни в одном классе клиентов нет обоих, поэтому разницу указать нельзя.",

  "web.improve.demand": "Каким будет спрос",
  "web.improve.demand.text":
    "Штуки каждого товара по неделям. Возвращённые считаются проданными: их пришлось отправить.",
  "web.improve.demand.none":
    "В заказах нет строк, поэтому товары не различить. Импортируйте заказы со строками.",
  "web.improve.demand.of": "{product} по неделям",
  "web.improve.demand.unit": "Штук в неделю",
  "web.improve.demand.axis": "неделя с",
  "web.improve.demand.lately": "в последнее время",
  "web.improve.demand.told":
    "{product}: {units} шт. за {weeks, plural, one {# неделю} few {# недели} many {# недель} other {# недели}}, в четырёх случаях из пяти {range}.",
  "web.improve.demand.caption":
    "Штуки каждого товара за {weeks, plural, one {# неделю} few {# недели} many {# недель} other {# недели}}",
  "web.improve.demand.rest":
    "{products, plural, one {Ещё # товар} few {Ещё # товара вместе} many {Ещё # товаров вместе} other {Ещё # товара вместе}}: {units} шт. ({range}).",
  "web.improve.demand.column.product": "Товар",
  "web.improve.demand.column.category": "Категория",
  "web.improve.demand.column.lately": "В неделю недавно",
  "web.improve.demand.column.week": "Неделя с",
  "web.improve.demand.column.p10": "P10",
  "web.improve.demand.column.p50": "P50",
  "web.improve.demand.column.p90": "P90",
  "web.improve.demand.column.error": "Ошибка прежде",
  "web.improve.demand.column.error.gloss":
    "По прошлым планам: неверно предвиденные штуки в доле от пришедших",
  "web.improve.backtest": "Насколько точно предвидели прежде",
  "web.improve.backtest.none": "История слишком коротка, чтобы проверить план на прошлом.",
  "web.improve.backtest.plan": "этот план",
  "web.improve.backtest.lastYear": "как год назад",
  "web.improve.backtest.lastWeeks": "как в недели перед этим",
  "web.improve.backtest.column.rule": "Прогноз",
  "web.improve.backtest.column.error": "Ошибка",
  "web.improve.backtest.column.scaled": "Против прошлых недель",
  "web.improve.backtest.column.bias": "Завышено",
  "web.improve.backtest.told":
    "Планы на {origins, plural, one {# прежний день} few {# прежних дня} many {# прежних дней} other {# прежнего дня}}, каждый на {weeks, plural, one {# неделю} few {# недели} many {# недель} other {# недели}}. {coverage, select, none {} other {Между P10 и P90 попало {coverage} недель; должно 80 %. }}{best, select, plan {План был ближе всего.} lastYear {Ближе было бы повторить прошлый год: планируйте осторожно.} other {Ближе было бы повторить прошлые недели: планируйте осторожно.}}",
  "web.improve.needs.followed":
    "Наблюдать {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после этого удалось клиентов: {customers, number}, нужно {needed}, а слишком свежих событий {tooRecent, number}. Подождите, импортируйте более ранние или выберите меньше дней.",
  "web.improve.missing.margin": "Маржа неизвестна: вся выручка считается маржой.",
  "web.improve.assumption.horizon":
    "Считается маржа за {value, plural, one {# день} few {# дня} many {# дней} other {# дня}} после касания",
  "web.improve.assumption.margin": "Маржа, доля выручки: {value}",
  "web.improve.missing.followed":
    "Ничто ещё не наблюдалось {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: нужна более длинная история.",
};
