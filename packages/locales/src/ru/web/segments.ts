import type { Words } from "../../en.ts";
import type { segments as en } from "../../en/web/segments.ts";

/** Russian of the Segments screen. */
export const segments: Words<typeof en> = {
  "web.segments.growth.meaning":
    "Что клиенты этой группы, вероятно, принесут {profit, select, yes {маржи} other {выручки}} за {span}, с дисконтированием к сегодняшнему дню.",
  "web.segments.growth.formula": "Σ по клиентам: ожидаемые заказы × сумма × маржа, с дисконтом",
  "web.segments.input.customers": "Клиенты",
  "web.segments.input.orders": "Ожидается заказов в год от одного",
  "web.segments.input.order": "Заказ",
  "web.segments.by": "Разделить клиентов",
  "web.segments.by.segment": "По покупкам (RFM)",
  "web.segments.by.channel": "По каналам",
  "web.segments.by.country": "По странам",
  "web.segments.by.owner": "По ответственным",
  "web.segments.by.account": "По компаниям",
  "web.segments.rfm": "Клиенты по тому, как давно и как часто они покупали",
  "web.segments.rfm.unit.customers": "Клиенты",
  "web.segments.rfm.unit.growth":
    "{profit, select, yes {Ожидаемая маржа} other {Ожидаемая выручка}} за {span}{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.unit.base":
    "{profit, select, yes {Маржа} other {Выручка}} на сегодня{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.show": "Что в клетках",
  "web.segments.rfm.show.customers": "Клиенты",
  "web.segments.rfm.show.growth": "Ожидается",
  "web.segments.rfm.show.base": "Уже",
  "web.segments.rfm.frequency": "Как часто: повторные покупки",
  "web.segments.rfm.once": "одна покупка",
  "web.segments.rfm.repeats": "{low, number}",
  "web.segments.rfm.repeats.range": "{low, number}–{high, number}",
  "web.segments.rfm.repeats.more": "{low, number}+",
  "web.segments.rfm.recency": "Последний заказ",
  "web.segments.rfm.days": "{low, number}–{high, number} дн. назад",
  "web.segments.rfm.days.last": "больше {low, number} дн. назад",
  "web.segments.rfm.none": "никого",
  "web.segments.rfm.told":
    "{segment}: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} ({share} всех); уже {base}, ожидается {growth}",
  "web.segments.rfm.told.orders":
    "{segment}: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} ({share} всех)",
  "web.segments.rfm.description":
    "В самой полной клетке {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, больше всего из сегмента «{segment}».",
  "web.segments.rfm.note":
    "RFM: давность, частота и деньги, каждое с оценкой от 1 до 5 по вашим собственным клиентам. Границы проведены так, чтобы в каждой строке была примерно пятая часть всех клиентов; купившие один раз стоят отдельно. Деньги делят некоторые клетки ещё раз, поэтому клетка называет сегмент, к которому относится её большая часть.",
  "web.segments.column.r": "Последний заказ",
  "web.segments.column.f": "Повторные покупки",
  "web.segments.column.segment": "Сегмент",
  "web.segments.column.customers": "Клиенты",
  "web.segments.column.share": "Доля",
  "web.segments.column.base": "Уже",
  "web.segments.column.growth": "Ожидается",
  "web.segments.column.growthInterval": "90 % интервал",
  "web.segments.column.picture": "Ожидается, в одном масштабе",
  "web.segments.column.growthShare": "Из всего ожидаемого",
  "web.segments.column.clv": "Ценность всего",
  "web.segments.column.clv.gloss":
    "Пожизненная ценность: уже полученное, ожидаемое и то, что они приносят через других",
  "web.segments.column.order": "Заказ",
  "web.segments.column.order.gloss": "Ожидаемая выручка с заказа",
  "web.segments.column.perYear": "Заказов в год",
  "web.segments.column.perYear.gloss": "Ожидается от клиента",
  "web.segments.column.active": "Активны",
  "web.segments.column.years": "Лет впереди",
  "web.segments.column.years.gloss": "Сколько лет клиент, вероятно, останется активным, из ближайших {years}",
  "web.segments.column.ahead": "Заказов впереди",
  "web.segments.bars": "Что, вероятно, принесёт каждый",
  "web.segments.bars.axis": "{profit, select, yes {Ожидаемая маржа} other {Ожидаемая выручка}}",
  "web.segments.bars.axis.customers": "Клиенты",
  "web.segments.bars.description": "Больше всего, вероятно, принесёт группа «{group}»: {growth}.",
  "web.segments.all": "Все группы",
  "web.segments.all.text":
    "Строка ведёт к своим клиентам. Интервал — для группы в целом (90 %): интервалы отдельных клиентов складывать нельзя.",
  "web.segments.all.caption": "Группы клиентов",
  "web.segments.all.cut": "Показаны 50 самых больших групп.",
  "web.segments.map": "Чего они стоят и здесь ли они ещё",
  "web.segments.map.unit": "Клиенты по пятым частям пожизненной ценности и по вероятности активности",
  "web.segments.map.axis": "Вероятность активности",
  "web.segments.map.told":
    "{fifth}, активны с вероятностью {active}: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, всего {clv}, из них ожидается {growth}",
  "web.segments.map.description":
    "В самой ценной пятой части вероятность активности ниже 40 % у {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}.",
  "web.segments.map.column.fifth": "Пожизненная ценность",
  "web.segments.map.column.active": "Активны",
  "web.segments.flow": "Кто переместился с {date}",
  "web.segments.flow.unit": "Клиенты по сегментам, тогда и сейчас",
  "web.segments.flow.now": "Сейчас, {date}",
  "web.segments.flow.before": "Тогда, {date}",
  "web.segments.flow.stayed": "остались",
  "web.segments.flow.rose": "поднялись",
  "web.segments.flow.fell": "опустились",
  "web.segments.flow.new": "новые",
  "web.segments.flow.told":
    "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: {from} → {to}",
  "web.segments.flow.told.stayed":
    "{to}: {customers, plural, one {остался # клиент} few {остались # клиента} many {остались # клиентов} other {остались # клиента}}",
  "web.segments.flow.told.new":
    "{to}: {customers, plural, one {# новый клиент} few {# новых клиента} many {# новых клиентов} other {# нового клиента}}",
  "web.segments.flow.told.gone":
    "{from}: {customers, plural, one {# клиента больше нет} few {# клиентов больше нет} many {# клиентов больше нет} other {# клиента больше нет}}",
  "web.segments.flow.still":
    "В обоих расчётах каждый клиент в одном и том же сегменте: они сделаны на один день, или между ними никто не заказывал.",
  "web.segments.flow.none":
    "Движение видно со второго расчёта: повторите расчёт через месяц и увидите, кто поднялся и кто опустился.",
  "web.segments.fits": "Что кому подходит",
  "web.segments.fits.text":
    "Меры, условия которых выполнены, и для скольких клиентов каждая. Клиент может попасть в несколько; какая окупается, скажет «Бюджет».",
  "web.segments.fits.caption": "Меры по сегментам",
  "web.segments.fits.column.treatments": "Что подходит",
  "web.segments.fits.item": "{treatment} ({customers, number})",
  "web.segments.fits.none": "ничего",
  "web.segments.fits.column.uplift": "Наибольший эффект",
  "web.segments.fits.column.uplift.gloss":
    "Насколько самая сильная мера, как ожидается, повышает вероятность, что клиент останется или закажет ещё раз",
  "web.segments.fits.assumed": "{uplift}, допущение",
  "web.segments.fits.measured": "{uplift}, измерено",
  "web.segments.fits.budget": "Показать, что окупается",
  "web.segments.fits.experiment": "Измерить эффект",
  "web.segments.recommend": "Что рекомендовать",
  "web.segments.recommend.segment": "Сегмент",
  "web.segments.recommend.all": "Все сегменты",
  "web.segments.recommend.language": "Язык сообщений",
  "web.segments.recommend.language.own": "Свой у каждого клиента",
  "web.segments.recommend.hits": "Угадывают ли рекомендации следующий заказ",
  "web.segments.recommend.hits.unit":
    "Доля клиентов, у которых что-то из следующего заказа стояло среди первых {k}",
  "web.segments.recommend.hits.axis": "Угадано",
  "web.segments.recommend.hits.description": "Больше всего угадывает «{best}»: {share}.",
  "web.segments.recommend.hits.note":
    "Проверено на {customers, plural, one {# следующем заказе} few {# следующих заказах} many {# следующих заказах} other {# следующем заказе}} с {from} по {to}, которых правила не видели. Усы: 90 %. Порядок по марже угадывает меньше, а приносит больше: {byMargin} на клиента против {byChance}.",
  "web.segments.recommend.column.ranking": "Правило",
  "web.segments.recommend.column.hits": "Попаданий",
  "web.segments.recommend.column.hits.error": "Стандартная ошибка",
  "web.segments.recommend.column.margin": "Маржа с угаданного, на клиента",
  "web.segments.recommend.column.customer": "Клиент",
  "web.segments.recommend.column.first": "Первый",
  "web.segments.recommend.column.second": "Второй",
  "web.segments.recommend.column.third": "Третий",
  "web.segments.recommend.column.because": "Из-за",
  "web.segments.recommend.again": "пора снова",
  "web.segments.recommend.caption": "Клиенты и что им рекомендовать",
  "web.segments.recommend.none": "Никому из этого сегмента рекомендовать нечего.",
  "web.segments.recommend.look": "Показать сообщение и вкусы",
  "web.segments.recommend.together": "Что сочетается лучше всего",
  "web.segments.recommend.together.caption": "Пары товаров",
  "web.segments.recommend.together.text":
    "Пары, которые покупают одни и те же клиенты, когда бы то ни было; 1 — столько дал бы случай.",
  "web.segments.recommend.column.product": "Товар",
  "web.segments.recommend.column.with": "Сочетается с",
  "web.segments.recommend.column.bought": "Купили оба",
  "web.segments.recommend.column.times": "Во сколько раз чаще",
  "web.segments.message": "Сообщение для {customer}",
  "web.segments.message.language": "Язык: {language}",
  "web.segments.message.copy": "Скопировать сообщение",
  "web.segments.message.none": "Рекомендовать нечего, поэтому и сообщения нет.",
  "web.segments.message.consent":
    "Можно ли писать клиенту, решает его согласие; этой странице оно неизвестно.",
  "web.segments.taste": "Что нравится клиенту",
  "web.segments.taste.from":
    "По {purchases, plural, one {# покупке} few {# покупкам} many {# покупкам} other {# покупки}} в {orders, plural, one {# заказе} few {# заказах} many {# заказах} other {# заказа}}; если их мало, ближе к среднему магазина.",
  "web.segments.taste.category": "Категория",
  "web.segments.taste.own": "Клиент",
  "web.segments.taste.shop": "Магазин",
  "web.segments.taste.replenish":
    "{product}: раз в {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, срок {date}",
  "web.segments.customer.open": "Открыть страницу клиента",
  "web.segments.missing.lines":
    "Строки заказов: импортируйте заказы с товарами, и станет видно, для кого рекомендации, кросс-продажи и апсейл.",
  "web.segments.missing.earlierRun":
    "Более ранний расчёт, клиенты которого сохранены: движение между сегментами видно со второго расчёта.",
  "web.segments.missing.treatments":
    "Эффект мер: все они — допущения, пока хотя бы один не измерен в эксперименте.",
  "web.segments.missing.categories":
    "Категория у {share} товаров: импортируйте файл товаров, и вкусы станут видны.",
};
