import type { Words } from "../en.ts";
import type { improve as en } from "../en/improve.ts";

/** Russian of what to improve, and of units by product. */
export const improve: Words<typeof en> = {
  "help.improve":
    "Расставить товары, категории, первые товары, опоздания доставки, причины возвратов и темы обращений по деньгам, которые за ними стоят.",
  "help.improve.kind": "только один вид",
  "help.improve.limit": "сколько показать; 0 показывает все (по умолчанию 20, с --json все)",
  "help.improve.horizon":
    "сколько дней после этого учитывать (по умолчанию 180 или треть данных, если это меньше)",
  "help.improve.out": "записать весь список в этот файл CSV",
  "help.plan.weeks": "на сколько недель вперёд с --by product, от 1 до 26 (по умолчанию 8)",
  "help.plan.limit": "сколько товаров показать с --by product (по умолчанию 10)",
  "help.plan.out": "записать каждый товар и неделю в этот файл CSV, с --by product",

  "improve.opening.less":
    "{subject}. За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} клиент приносит на {each} меньше других в том же состоянии ({range}). За год это касается {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, так что речь идёт о {stake} в год ({stakeRange}).",
  "improve.opening.more":
    "{subject}. За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} клиент приносит на {each} больше других в том же состоянии ({range}). За год это касается {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, так что речь идёт о {stake} в год ({stakeRange}).",
  "improve.opening.unclear":
    "Ничто не отличается от случайности: каждый интервал 90% включает ноль. Больше всего может стоять за строкой «{subject}»: {stake} в год ({stakeRange}).",
  "improve.opening.none": "Сравнивать пока нечего.",
  "improve.association":
    "Это связи, а не доказательства: клиенты в том же состоянии могут различаться тем, чего не видно ни в одном заказе. Причина ли это, скажет только эксперимент.",
  "improve.overlap":
    "Суммы нельзя складывать: за год это коснулось {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, а по всем строкам они посчитаны {summed, number} раз.",
  "improve.list": "По деньгам, о которых идёт речь",
  "improve.column.subject": "Что",
  "improve.column.customers": "За год",
  "improve.column.each": "С одного",
  "improve.column.stake": "На кону в год",
  "improve.column.range": "Интервал 90%",
  "improve.column.n": "Прослежено",
  "improve.subject": "{kind}: {name}",
  "improve.few": "{n}, мало",
  "improve.kind.product": "Товар",
  "improve.kind.category": "Категория",
  "improve.kind.first-product": "Первый товар",
  "improve.kind.lateness": "Опоздание доставки",
  "improve.kind.return-reason": "Возврат",
  "improve.kind.topic": "Тема обращения",
  "improve.shared": "{share} клиентов строки «{subject}» касается и «{other}», которая стоит выше.",
  "improve.sharedList": "Те же клиенты",
  "improve.kinds": "Что из этого больше случайности",
  "improve.spread":
    "{kind}: сравнено {compared, number} из {subjects, number}; сверх случайности они различаются примерно на {spread} с клиента.",
  "improve.spread.none":
    "{kind}: сравнено {compared, number} из {subjects, number}; они различаются не больше, чем случайно.",
  "improve.spread.one": "{kind}: сравнено {compared, number} из {subjects, number}.",
  "improve.note":
    "За год: клиенты, которых это коснулось с {from}. С одного: маржа за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после этого рядом с клиентами в том же состоянии без этого, притянутая к своему виду тем сильнее, чем меньше известно. Сначала стоит то, что отличается от случайности.",
  "improve.sampled": "Для сравнения прочитан один клиент из {step, number}.",
  "improve.more":
    "Ещё {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: keepworth improve --limit 0",
  "improve.file":
    "{rows, plural, one {# строка записана} few {# строки записаны} many {# строк записано} other {# строки записано}} в {path}.",
  "improve.missing.lines": "Товары неизвестны: в заказах нет строк. Загрузите заказы со строками.",
  "improve.missing.deliveries": "Опоздания неизвестны: загрузите обещанные и действительные дни доставки.",
  "improve.missing.returns": "Причины возвратов неизвестны: загрузите возвраты.",
  "improve.missing.contacts": "Темы обращений неизвестны: загрузите обращения.",
  "improve.missing.amounts": "В заказах нет сумм, поэтому о деньгах ничего сказать нельзя.",
  "improve.missing.margin":
    "Маржа неизвестна: вся выручка считается маржой. Укажите маржу опцией --margin или в keepworth.json.",
  "improve.missing.followed":
    "Ничто ещё не прослежено {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: спросите о меньшем числе дней опцией --horizon.",

  "demand.opening":
    "Штуки каждого товара с {from} на {weeks, plural, one {# неделю} few {# недели} many {# недель} other {# недели}}: больше всего «{product}», всего {mean}, четыре раза из пяти от {low} до {high}.",
  "demand.none": "Предвидеть нечего: в заказах нет строк.",
  "demand.column.product": "Товар",
  "demand.column.lately": "Недавно",
  "demand.column.next": "Следующая неделя",
  "demand.column.low": "P10",
  "demand.column.middle": "P50",
  "demand.column.high": "P90",
  "demand.column.error": "Ошибка прежде",
  "demand.between": "{low}–{high}",
  "demand.rest":
    "{products, plural, one {# другой товар} few {# других товара} many {# других товаров} other {# другого товара}}",
  "demand.note":
    "Недавно: штук в неделю за {weeks, plural, one {последнюю # неделю} few {последние # недели} many {последние # недель} other {последние # недели}}. Следующая неделя: от P10 до P90. P10, P50 и P90: за все недели вместе. Возвращённые штуки считаются проданными: их пришлось отправить.",
  "demand.backtest": "Как такие планы сбывались",
  "demand.backtest.error":
    "Составленные в {origins, plural, one {# более ранний день} few {# более ранних дня} many {# более ранних дней} other {# более раннего дня}}, они ошиблись на {plan} штук товара и недели; повторение {weeks, plural, one {последней # недели} few {последних # недель} many {последних # недель} other {последних # недели}} ошиблось на {lately}.",
  "demand.backtest.lastYear":
    "Повторение прошлого года ошиблось на {lastYear}, план в те же недели на {plan}.",
  "demand.backtest.coverage":
    "{coverage} недель попали между P10 и P90, а сумм {total}; должно быть 80%, а где штук мало, больше.",
  "demand.season.used": "Сезоны магазина учтены: с ними планы ошиблись на {with}, без них на {without}.",
  "demand.season.unused": "Сезоны магазина не учтены: с ними планы ошиблись на {with}, без них на {without}.",
  "demand.missing.lines": "Товары неизвестны: загрузите заказы со строками.",
  "demand.missing.backtest":
    "История слишком коротка, чтобы проверить такие планы на прошлом: нужны полгода и те недели, которые надо предвидеть.",
  "demand.naive.lastYear": "Повторение прошлого года было ближе, чем этот план: планируйте осторожно.",
  "demand.naive.lastWeeks": "Повторение последних недель было ближе, чем этот план: планируйте осторожно.",
};
