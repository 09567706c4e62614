import type { Words } from "../en.ts";
import type { segments as en } from "../en/segments.ts";

/** Russian of segments, preferences, recommendations, treatments. */
export const segments: Words<typeof en> = {
  "help.segments": "Показать группы клиентов: чего они стоят, кто куда перешёл и что с ними делать.",
  "help.recommend": "Рекомендовать товары одному клиенту или самым ценным.",
  "help.option.segmentsBy": "по чему разделить клиентов",
  "help.argument.recommend": "ID клиента (по умолчанию самые ценные)",
  "help.option.recommendLimit":
    "сколько товаров для одного клиента (по умолчанию 5) или сколько клиентов (по умолчанию 10)",
  "help.option.recommendSegment": "только клиенты одного сегмента RFM, например champions",

  "treatment.recommendation": "Рекомендация товара",
  "treatment.exclusive-offer": "Личное предложение",
  "treatment.early-access": "Ранний доступ",
  "treatment.vip": "VIP-обслуживание",
  "treatment.loyalty-points": "Баллы лояльности",
  "treatment.education": "Обучение",
  "treatment.support-call": "Звонок поддержки",
  "treatment.renewal-discount": "Скидка на продление",
  "treatment.up-sell": "Апсейл",
  "treatment.cross-sell": "Кросс-продажа",
  "treatment.win-back": "Возврат клиента",
  "treatment.ask-referral": "Просьба о рекомендации",
  "treatment.ask-review": "Просьба об отзыве",
  "treatment.let-go": "Отпустить",

  "segments.opening":
    "За {span} больше всего, вероятно, принесёт группа «{name}»: {growth} ({range}), это {growthShare} всего, что впереди. В ней {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} ({share} всех).",
  "segments.opening.orders":
    "Самая большая группа — «{name}»: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} ({share} всех). Без сумм их ценность неизвестна.",
  "segments.bars": "{profit, select, yes {Ожидаемая маржа} other {Ожидаемая выручка}} за {span}, {currency}",
  "segments.bars.orders": "Клиенты",
  "segments.each": "Как они покупают и как долго остаются",
  "segments.each.note":
    "Интервал: 90 %, для группы в целом. Заказ: ожидаемая выручка с заказа. В год: ожидаемое число заказов клиента. Лет: сколько из ближайших {years} клиент, вероятно, останется активным; кто заказывает редко, может долго считаться активным, поэтому сверяйте с числом заказов за эти годы (Ещё).",
  "segments.column.order": "Заказ",
  "segments.column.perYear": "В год",
  "segments.column.active": "Актив",
  "segments.column.years": "Лет",
  "segments.column.ahead": "Ещё",
  "segments.column.before": "Было",
  "segments.column.now": "Стало",
  "segments.column.cameIn": "Пришли",
  "segments.column.wentOut": "Ушли",
  "segments.unknown": "Неизвестно",
  "segments.map": "Клиенты по пожизненной ценности (пятые части) и вероятности активности",
  "segments.map.fifth":
    "{fifth, select, 5 {Самые ценные} 4 {Вторая пятая} 3 {Средняя пятая} 2 {Четвёртая пятая} other {Наименее ценные}}",
  "segments.map.note":
    "В самой ценной пятой части вероятность активности ниже 40 % у {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}.",
  "segments.movement": "Движение с {date}",
  "segments.movement.line":
    "Из {both, plural, one {# клиента, известного} few {# клиентов, известных} many {# клиентов, известных} other {# клиента, известного}} обоим расчётам, остались на месте {stayed}, поднялись {rose}, опустились {fell}; новых — {arrived, plural, one {#} few {#} many {#} other {#}}. Отчасти движутся сами границы: каждый расчёт проводит их заново.",
  "segments.movement.flow":
    "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: {from} → {to}",
  "segments.movement.flows": "Самые крупные переходы",
  "segments.do": "Что подходит",
  "segments.do.note":
    "Для скольких клиентов мера подходит, по сегменту и условиям; клиент может попасть в несколько. Что окупается: keepworth budget --amount N.",
  "segments.do.item": "{treatment} ({customers})",
  "segments.do.none": "–",
  "segments.rest.horizonDays": "Взгляд на {span} вперёд.",
  "segments.rest.model": "Кто остаётся, говорит модель {model}.",
  "segments.rest.lifeYears":
    "Лет жизни учитывается не больше {years}, по выборке до 150 клиентов каждой группы.",
  "segments.missing.amounts": "В заказах нет сумм: группы можно посчитать, но не оценить.",
  "segments.missing.lines":
    "Строк заказов нет: импортируйте заказы с товарами, и станет видно, для кого рекомендации, кросс-продажи и апсейл.",
  "segments.missing.earlierRun":
    "Нет более раннего расчёта, клиенты которого сохранены: повторите расчёт через месяц, и будет показано движение между сегментами.",
  "segments.missing.treatments":
    "Эффект каждой меры — допущение: измерьте хотя бы один в эксперименте (keepworth experiment new).",
  "segments.next":
    "Далее: keepworth recommend --segment {segment}; keepworth customers --where segment={segment}; keepworth budget --amount N.",
  "segments.next.plain": "Далее: keepworth segments; keepworth recommend; keepworth budget --amount N.",

  "recommend.opening.better":
    "При числе товаров {k} правило «покупают вместе» угадывает что-то из следующего заказа у {own} клиентов, правило «покупают все» — у {popular}. Выигрыш: {gain} п. п. ({range}), проверено на {customers, plural, one {# клиенте} few {# клиентах} many {# клиентах} other {# клиенте}} и заказах с {from} по {to}, которых оно не видело.",
  "recommend.opening.category":
    "Правило «покупают вместе» не лучше правила «покупают все», зато любимая категория клиента — лучше: при числе товаров {k} она угадывает что-то из следующего заказа у {own} клиентов против {popular}. Выигрыш: {gain} п. п. ({range}), проверено на {customers, plural, one {# клиенте} few {# клиентах} many {# клиентах} other {# клиенте}} и заказах с {from} по {to}, которых она не видела.",
  "recommend.opening.popular":
    "Правило «покупают вместе» не лучше правила «покупают все», поэтому рекомендуется по второму: из {customers, plural, one {# клиента, вернувшегося} few {# клиентов, вернувшихся} many {# клиентов, вернувшихся} other {# клиента, вернувшегося}} с {from} по {to}, оно угадывает что-то из следующего заказа у {popular} при числе товаров {k} («покупают вместе» — у {own}).",
  "recommend.opening.untested":
    "Заказов слишком мало, чтобы проверить рекомендации, поэтому рекомендуется то, что покупают все.",
  "recommend.opening.none": "Рекомендовать нечего: строк заказов нет.",
  "recommend.opening.customer":
    "Клиенту {id} рекомендуется {product}{because, select, none {.} other {: хорошо сочетается с «{because}».}}",
  "recommend.opening.nothing": "Клиенту {id} рекомендовать нечего.",
  "recommend.bars": "Клиенты, у которых угадано что-то из следующего заказа",
  "recommend.ranking.popularity": "Покупают все",
  "recommend.ranking.category": "Любимая категория",
  "recommend.ranking.itemToItem": "Покупают вместе",
  "recommend.ranking.chosenByMargin": "Выбранное, по марже",
  "recommend.test":
    "Проверено на {customers, plural, one {# следующем заказе} few {# следующих заказах} many {# следующих заказах} other {# следующем заказе}}",
  "recommend.test.note":
    "Среди первых {k}, ± стандартная ошибка. NDCG: попадания, тем меньше весящие, чем ниже стоят; лучше всего 1. Категория: первый товар из категории следующего заказа. Маржа: с угаданного, на клиента.",
  "recommend.column.ranking": "Правило",
  "recommend.column.hits": "Попаданий",
  "recommend.column.ndcg": "NDCG",
  "recommend.column.category": "Категория",
  "recommend.column.margin": "Маржа",
  "recommend.column.product": "Товар",
  "recommend.column.because": "Из-за",
  "recommend.column.first": "Первый",
  "recommend.column.second": "Второй",
  "recommend.column.times": "Во сколько раз",
  "recommend.column.days": "Раз в",
  "recommend.column.due": "Срок",
  "recommend.column.shop": "Магазин",
  "recommend.customers": "Самые ценные клиенты",
  "recommend.products": "Товары",
  "recommend.again": "Пора купить снова",
  "recommend.together": "Что сочетается лучше всего",
  "recommend.message": "Сообщение ({language})",
  "recommend.preferences":
    "Что нравится клиенту: {purchases, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}}, {orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}",
  "recommend.price.lower": "Покупает то, что дешевле обычного в своей категории ({index} от него).",
  "recommend.price.middle": "Платит обычные цены ({index} от цен категории).",
  "recommend.price.upper": "Покупает то, что дороже обычного в своей категории ({index} от него).",
  "recommend.discount": "Со скидкой вероятны {share} заказов клиента; по магазину — {shop}.",
  "recommend.weekday": "Чаще других заказывает в этот день: {day} ({share}, магазин {shop}).",
  "recommend.channel": "Канал заказов: {channel} ({share}, магазин {shop}).",
  "recommend.stepUp":
    "Следующая ступень после «{from}» — «{to}», {source, select, stated {как указывает магазин} other {судя по цене}}.",
  "recommend.replenishment": "Что покупает снова и снова",
  "recommend.rest.marginWeight":
    "{value, select, 0 {Товары упорядочены только по вероятности} 1 {Товары упорядочены по ожидаемой марже: вероятность, умноженная на маржу} other {Маржа учитывается в порядке товаров с весом {value}}} (segments.marginWeight в keepworth.json).",
  "recommend.rest.replenished": "Покупается повторно согласно настройкам: {value}.",
  "recommend.rest.mostProducts":
    "Пары считаются для самых распространённых товаров (их {value}), по покупкам всех клиентов.",
  "recommend.rest.shrinkage":
    "Паре верят так, будто случайно её купило клиентов ещё на {value} больше; выбрано по полугодию перед проверкой.",
  "recommend.rest.damping": "Длинная история делится на свою длину в степени {value}; выбрано там же.",
  "recommend.rest.taste": "Вкус к категориям весит {value} рядом с парами; выбрано там же.",
  "recommend.rest.prior":
    "{name, select, categories {Категории} price {Цены} discount {Скидки} weekdays {Дни недели} channels {Каналы} other {Дни до повторной покупки}}: {known, select, no {чем различаются клиенты, неизвестно, поэтому за всех взято среднее магазина} alike {клиенты не различаются, поэтому за всех взято среднее магазина} other {вес среднего по магазину — {weight} в собственных наблюдениях клиента}}.",
  "recommend.missing.lines":
    "Импортируйте заказы со строками (товар, количество, цена), и у каждого клиента появятся рекомендуемые товары, категории, цены и дни до повторной покупки.",
  "recommend.missing.categories":
    "У {share} товаров нет категории: её даст файл товаров (keepworth import), и тогда вкус будет виден.",
  "recommend.missing.costs":
    "У {share} товаров неизвестна себестоимость: вместо неё взята {profit, select, yes {маржа магазина} other {выручка}}.",
  "recommend.missing.evaluation":
    "История слишком коротка или вернулось слишком мало клиентов, чтобы отложить заказы: рекомендации не проверены.",
  "recommend.next":
    "Далее: keepworth recommend {customer} --lang pl; keepworth customer {customer}; keepworth segments.",
};
