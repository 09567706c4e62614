import type { Words } from "../en.ts";
import type { keep as en } from "../en/keep.ts";

/** Russian of keep or replace, replacing, acquiring. */
export const keep: Words<typeof en> = {
  "help.keep": "Показать, кого удерживать, лучшее и наибольшее предложение, и кого отпустить или заменить.",
  "help.replace": "Показать, сколько новых клиентов нужно в каждом месяце и когда начинать их искать.",
  "help.acquire":
    "Показать, сколько может стоить привлечение клиента по каналам, и разделить бюджет между привлечением и удержанием.",
  "help.argument.keepCustomer": "клиент; если не указан — все",
  "help.option.keepBy": "по чему группировать клиентов (по умолчанию segment)",
  "help.option.keepLimit": "сколько отдельных клиентов показать; 0 — всех (по умолчанию 10)",
  "help.option.replaceTarget": "сколько нужно активных клиентов (по умолчанию столько же, сколько сейчас)",
  "help.option.replaceBy": "к какому дню, например 2027-06-30",
  "help.option.replaceMonths": "на сколько месяцев вперёд смотреть, не больше 60 (по умолчанию 12)",
  "help.option.acquireBudget":
    "годовой бюджет на привлечение и удержание вместе (по умолчанию столько, сколько тратится сегодня)",

  "error.keep.amounts": "В заказах «{dataset}» нет сумм, поэтому сказать, чего стоит клиент, нельзя.",
  "error.keep.amounts.hint": "Импортируйте заказы с суммами.",
  "error.keep.nobody": "В «{dataset}» не осталось активных клиентов.",
  "error.keep.nobody.hint": "Импортируйте более новые заказы или подписки.",

  // ── keepworth keep ───────────────────────────────────────────────────────────────────────────────────────────
  "keep.opening":
    "Предложение окупается у {offer, number} из {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}: скидки на {offered} за {span} принесут, как ожидается, {gain} {profit, select, yes {маржи} other {выручки}} (границы {range}: предложения могут действовать вдвое слабее или в полтора раза сильнее).",
  "keep.opening.none":
    "Предложение не окупается ни у одного из {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}: им воспользуются и те, кто остался бы без него, а это стоит больше, чем приносят удержанные.",
  "keep.opening.rest":
    "{noOffer, plural, =0 {} one {Ещё # клиента стоит удерживать, но ничего не предлагать.} few {Ещё # клиентов стоит удерживать, но ничего не предлагать.} many {Ещё # клиентов стоит удерживать, но ничего не предлагать.} other {Ещё # клиента стоит удерживать, но ничего не предлагать.}} {letGo, plural, =0 {} one {Выгоднее отпустить # клиента.} few {Выгоднее отпустить # клиентов.} many {Выгоднее отпустить # клиентов.} other {Выгоднее отпустить # клиента.}} {gone, plural, =0 {} one {Скорее всего, # клиент уже ушёл.} few {Скорее всего, # клиента уже ушли.} many {Скорее всего, # клиентов уже ушли.} other {Скорее всего, # клиента уже ушли.}}",
  "keep.verdicts": "Что делать: число клиентов и ценность ещё активных, если они останутся",
  "keep.verdict.offer": "Удерживать, предложение окупается",
  "keep.verdict.noOffer": "Удерживать, ничего не предлагать",
  "keep.verdict.letGo": "Отпустить",
  "keep.verdict.replace": "Заменить",
  "keep.verdict.gone": "Скорее всего, ушли: возвращать",
  "keep.short.offer": "скидка",
  "keep.short.noOffer": "без скидки",
  "keep.short.letGo": "отпустить",
  "keep.short.replace": "заменить",
  "keep.short.gone": "ушёл",
  "keep.by.segment": "По сегментам, если всем предложить одно и то же",
  "keep.by.channel": "По каналам, если всем предложить одно и то же",
  "keep.by.owner": "По ответственным, если всем предложить одно и то же",
  "keep.by.account": "По компаниям, если всем предложить одно и то же",
  "keep.by.country": "По странам, если всем предложить одно и то же",
  "keep.list": "Клиенты, у которых предложение даёт больше всего",
  "keep.note":
    "Шанс: вероятность остаться на весь период без предложения. Ценность: маржа за период и после него, если клиент останется. Лучш.: скидка на покупки периода, выгоднее которой нет. Макс.: скидка, выше которой предложение убыточно.",
  "keep.column.group": "Группа",
  "keep.column.stays": "Шанс",
  "keep.column.worth": "Ценность",
  "keep.column.best": "Лучш.",
  "keep.column.most": "Макс.",
  "keep.column.gain": "Выгода",
  "keep.column.verdict": "Вердикт",
  "keep.column.reach": "Доля удержанных",
  "keep.card.offer":
    "Клиента {customer} стоит удерживать любым предложением ниже {most} от его покупок за {span} ({mostAmount}). Лучшее предложение — {best} ({bestAmount}): ожидаемая выгода {gain}.{beyond, select, yes { Верхняя граница больше самих покупок: окупилось бы даже бесплатное обслуживание.} other {}}",
  "keep.card.noOffer":
    "Клиента {customer} стоит удерживать, но ничего не предлагать: скорее всего, он останется и так, но скидкой воспользуется, а это стоит больше, чем она удержит.",
  "keep.card.letGo": "Клиента {customer} лучше отпустить: его обслуживание стоит больше, чем он приносит.",
  "keep.card.replace":
    "Клиента {customer} лучше заменить: для новых клиентов место стоит {replacement}, а если он останется, {worth}.",
  "keep.card.gone":
    "Клиент {customer}, скорее всего, уже ушёл (вероятность, что он активен, — {active}): скидка до него не дойдёт. Вернуть его может стоить не дороже, чем привлечь нового.",
  "keep.card.stays":
    "Вероятность, что клиент сейчас активен, — {active}; что без предложения останется ещё на {span}, — {stays}.",
  "keep.card.worth":
    "Если останется: покупки на {spend} при марже {margin} и {afterwards} после этого, вместе ценность {worth} (90 % интервал {range}).",
  "keep.card.replacement":
    "Новые клиенты могли бы заменить его на {replaceable}; для других это место стоит {replacement}.",
  "keep.card.band": "Насколько это надёжно: по доле уходящих, удержанных наибольшей скидкой",
  "keep.card.turns":
    "{turns, select, never {Никакая скидка не окупилась бы, даже если бы наибольшая удержала всех, кто уходит.} other {Вердикт меняется, если наибольшая скидка удерживает {reach} тех, кто ушёл бы; принято {assumed}.}}",
  "keep.next":
    "Далее: keepworth keep {customer} — об одном клиенте, keepworth budget — план в рамках бюджета.",

  "keep.assumption.margin": "маржа {value} от выручки",
  "keep.assumption.discountRate": "платёж через год стоит на {value} меньше",
  "keep.assumption.horizonDays": "период — {value}",
  "keep.assumption.measured": "действие предложений измерено: {value}",
  "keep.assumption.offerReach": "наибольшая скидка удерживает {value} тех, кто ушёл бы",
  "keep.assumption.offerSpeed": "скидка o даёт 1 − e^(−{value}·o) от этого",
  "keep.assumption.contactCost": "одно предложение стоит {value}",
  "keep.assumption.goneBelow": "при вероятности активности ниже {value} клиент считается ушедшим",
  "keep.assumption.capacityBinds":
    "{value, select, yes {мощность ограничена: ушедший клиент освобождает место для других} other {мощность не ограничена: новые клиенты приходят в дополнение к имеющимся, поэтому замена ничего не даёт}}",
  "keep.assumption.capacityBy":
    "{value, select, revenue {помещается столько новых клиентов, сколько принесут ту же выручку} other {на место каждого ушедшего помещается один новый клиент}}",
  "keep.assumption.replaceable": "новые клиенты могут заменить клиента на {value}",
  "keep.assumption.replaceable.none":
    "клиент заменим настолько, насколько приход клиентов его размера покрывает их уход",
  "keep.assumption.newcomer": "новый клиент приносит {value}",
  "keep.assumption.winningCost": "привлечь клиента стоит {value}",
  "keep.assumption.leadMonths": "от лида до клиента проходит месяцев: {value}",
  "keep.assumption.conversion": "клиентами становятся {value} лидов",
  "keep.assumption.longYears": "ценность здесь не имеет предела, лет учтено: {value}",
  "keep.assumption.customersRead": "клиенты, чьи показатели прочитаны из кластера: {value}",
  "keep.assumption.target": "нужно активных клиентов: {value}",
  "keep.assumption.acquireAtMost": "никакие деньги не привлекут больше {value} потенциальных клиентов",
  "keep.assumption.acquireAtMost.none":
    "никакие деньги не привлекут больше удвоенной сегодняшней доли потенциальных клиентов",
  "keep.assumption.keepWithout": "без расходов на удержание год оставались бы {value} клиентов",
  "keep.assumption.keepWithout.none": "деньги на удержание действуют как скидка того же размера",
  "keep.assumption.fixedCosts": "постоянные затраты {value} в год",
  "keep.assumption.taxRate": "налог на прибыль {value}",
  "keep.missing.margin":
    "Маржа: все суммы — выручка, поэтому предложения выглядят лучше, чем есть. Задайте margin в keepworth.json или добавьте затраты к заказам.",
  "keep.missing.response":
    "Как ваши клиенты отвечают на предложения: принято {reach}, полоса показывает половину и полтора этого значения. Измерьте: keepworth experiment new.",
  "keep.missing.serving":
    "Сколько стоит обслуживание каждого клиента (keepworth import costs.csv): кто-то может стоить больше, чем приносит, и его лучше отпустить.",
  "keep.missing.capacity":
    "Ограничена ли мощность (keep.capacityBinds в keepworth.json): если да, некоторых клиентов выгоднее заменить.",
  "keep.missing.winning": "Стоимость привлечения клиента: без неё замена выглядит выгоднее.",
  "keep.missing.longYears":
    "Ставка дисконтирования выше 0: без неё ценность не имеет предела, и лет учтено {years, number}.",
  "keep.missing.leads":
    "Лиды с днём, когда они стали клиентами (keepworth import leads.csv): принята конверсия {conversion}.",
  "keep.missing.subscriptions": "Подписки: уход выводится из заказов, где никто не сообщает, что уходит.",
  "keep.missing.orders": "Заказы: учтены только подписки.",
  "keep.missing.costs":
    "Расходы по {channels, plural, one {# каналу} few {# каналам} many {# каналам} other {# каналу}} (keepworth import costs.csv или keep.acquisitionCosts в keepworth.json): без них у этих каналов нет ни окупаемости, ни доли в бюджете.",
  "keep.missing.channels":
    "Канал {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}: в каналы они не вошли.",
  "keep.missing.endless":
    "Ставка дисконтирования выше 0: без неё то, что приносит клиент, не имеет ни конца, ни потолка.",
  "keep.missing.keepingSpend":
    "Сколько тратится на удержание клиентов (затраты вида marketing или keep.keepingSpend): цена удержания ещё одного клиента дана для первых денег.",
  "keep.missing.fixedCosts":
    "Постоянные затраты и налог (keep.fixedCosts, keep.taxRate): прибыль компании показана до них.",

  // ── keepworth replace ────────────────────────────────────────────────────────────────────────────────────────
  "replace.opening":
    "{goal, select, hold {Чтобы удержать {now} активных клиентов (срок: {date}),} grow {Чтобы вырасти с {now} до {target} активных клиентов (срок: {date}),} other {Чтобы сократиться с {now} до {target} активных клиентов (срок: {date}),}} нужно новых клиентов: {needed} (90 % интервал {range}). Из имеющихся уйдут, как ожидается, {leavers}. При сегодняшней конверсии лидов нужно {leads}.",
  "replace.won":
    "Это {needed} в месяц; за последний год в месяц приходило {won}{enough, select, yes {, и этого достаточно} other {, и этого мало}}.",
  "replace.calendar": "Календарь",
  "replace.column.until": "До",
  "replace.column.leavers": "Уйдут",
  "replace.column.needed": "Нужно",
  "replace.column.leads": "Лиды",
  "replace.column.startBy": "Начать до",
  "replace.late":
    "{count, plural, one {Лидов для # периода надо было искать ещё до сегодняшнего дня.} few {Лидов для # периодов надо было искать ещё до сегодняшнего дня.} many {Лидов для # периодов надо было искать ещё до сегодняшнего дня.} other {Лидов для # периода надо было искать ещё до сегодняшнего дня.}}",
  "replace.note":
    "Новые клиенты тоже уходят, и их тоже заменяют. Активные клиенты — ожидаемое число тех, кто не ушёл.",
  "replace.next":
    "Далее: keepworth acquire — сколько может стоить привлечение, keepworth keep — кого вместо этого удержать.",

  // ── keepworth acquire ────────────────────────────────────────────────────────────────────────────────────────
  "acquire.opening":
    "Клиент из канала {channel} приносит {ceiling} {profit, select, yes {маржи} other {выручки}} (90 % интервал {range}), а привлечь его стоит {cost}: это самый выгодный канал. {count, plural, =0 {Ни один канал не стоит больше, чем приносят его клиенты.} one {Дороже того, что приносят его клиенты, обходится канал {above}.} few {Дороже того, что приносят их клиенты, обходятся каналы {above}.} many {Дороже того, что приносят их клиенты, обходятся каналы {above}.} other {Дороже того, что приносят их клиенты, обходятся каналы {above}.}}",
  "acquire.opening.none":
    "Стоимость привлечения клиента неизвестна, поэтому сказать, окупается ли оно, нельзя. Ниже — сколько оно может стоить самое большее.",
  "acquire.picture": "Сколько приносит клиент и сколько из этого уходит на привлечение (светлым)",
  "acquire.channels": "По каналам привлечения",
  "acquire.unknown": "неизвестно",
  "acquire.never": "никогда",
  "acquire.column.channel": "Канал",
  "acquire.column.won": "Новых",
  "acquire.column.cost": "Цена",
  "acquire.column.ceiling": "Предел",
  "acquire.column.net": "Остаток",
  "acquire.column.payback": "Окупится, мес.",
  "acquire.unpaid": "Расходы, которые ещё не вернулись",
  "acquire.unpaid.none": "Всё, что потрачено на привлечение клиентов, вернулось.",
  "acquire.unpaid.sum":
    "Расходы ещё не вернулись в {count, plural, one {# случае} few {# случаях} many {# случаях} other {# случае}} (канал и квартал): не хватает {missing} из потраченных {spent}. {never, plural, =0 {Ожидается, что вернутся все.} one {Возврат не ожидается для # из них.} few {Возврат не ожидается для # из них.} many {Возврат не ожидается для # из них.} other {Возврат не ожидается для # из них.}}",
  "acquire.unpaid.more": "Более ранние ({count, plural, one {#} few {#} many {#} other {#}}) есть в --json.",
  "acquire.column.quarter": "Квартал",
  "acquire.column.spent": "Расход",
  "acquire.column.observed": "Пришло",
  "acquire.column.ahead": "Ожидаем",
  "acquire.column.status": "Вернётся",
  "acquire.status.never": "нет",
  "acquire.status.notYet": "позже",
  "acquire.keepOrAcquire": "Привлекать или удерживать",
  "acquire.ratio":
    "Привлечь ещё одного клиента стоит {acquisition}, удержать ещё одного из тех, кто ушёл бы, — {save}{known, select, yes {} other { на первых потраченных деньгах}}. {cheaper, select, keep {Удерживать} other {Привлекать}} здесь дешевле ({ratio} : 1).",
  "acquire.ratio.unknown":
    "Удержать ещё одного из тех, кто ушёл бы, стоит {save}; стоимость привлечения неизвестна.",
  "acquire.retention":
    "Из клиентов, активных сейчас, через год активны {retention}. Ещё пять процентных пунктов изменили бы ценность клиента на {ahead}, если маржа приходит в конце года, и на {now}, если первая приходит сразу; ещё пять процентов — на {relativeAhead} и {relativeNow}.",
  "acquire.split":
    "Из годового бюджета {budget} лучшее распределение тратит {spent} (сегодня: {today}), и ценность клиентов становится {equity}, на {gain} больше сегодняшней ({equityToday}).",
  "acquire.split.none": "Без стоимости привлечения по каналам или без маржи бюджет не распределить.",
  "acquire.split.note":
    "Ещё 1: чистая прибыль от ещё одной денежной единицы с учётом расходов на удержание в следующие годы. Везде, куда идут деньги при лучшем распределении, она одинакова. Насколько далеко действуют расходы — допущение: смотрите на направления, а не на центы.",
  "acquire.keeping": "удержание",
  "acquire.column.pot": "Куда",
  "acquire.column.today": "Сегодня",
  "acquire.column.best": "Лучше",
  "acquire.column.customersToday": "Клиенты",
  "acquire.column.customersBest": "Станет",
  "acquire.column.marginal": "Ещё 1",
  "acquire.company": "Последние двенадцать месяцев глазами компании",
  "acquire.company.line":
    "Клиентов было {before}, стало {after}, в среднем каждый принёс {each}: {revenue} выручки, {contribution} после переменных затрат, {profit} прибыли после привлечения, маркетинга, постоянных затрат и налога.",
  "acquire.next":
    "Далее: keepworth replace — сколько нужно и когда, keepworth budget — план, что и для кого делать.",
};
