import type { Words } from "../en.ts";
import type { records as en } from "../en/records.ts";

/** Russian of imports of other records than orders. */
export const records: Words<typeof en> = {
  "help.import": "Импортировать заказы и другие записи (затраты, подписки, сделки, …) без расчёта.",
  "help.argument.file": "файл заказов или других записей",
  "help.argument.anyFiles": "файлы заказов или других записей",
  "help.option.as": "что за строки в файле, если по столбцам это не видно",
  "help.option.importDataset": "к какому набору данных добавить",

  "column.kind": "Вид",
  "records.kind.orders": "заказы",
  "records.kind.products": "товары",
  "records.kind.customers": "клиенты",
  "records.kind.costs": "затраты",
  "records.kind.budget_lines": "статьи бюджета",
  "records.kind.subscriptions": "подписки",
  "records.kind.referrals": "рекомендации",
  "records.kind.leads": "лиды",
  "records.kind.opportunities": "сделки",
  "records.kind.knowledge": "знания",
  "records.kind.loyalty_events": "баллы лояльности",
  "records.kind.treatments": "меры",
  "records.kind.interactions": "обращения",
  "records.kind.feedback": "оценки и отзывы",
  "records.kind.consents": "согласия",
  "records.kind.preferences": "предпочтения",
  "records.kind.deliveries": "доставки",
  "records.kind.returns": "возвраты товаров",
  "records.opening.clean":
    "{file} прочитан как {kind}: {rows, plural, one {принята # строка} few {приняты все # строки} many {приняты все # строк} other {приняты все # строки}} (импорт {id}).",
  "records.opening":
    "{file} прочитан как {kind}: из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} принято {kept, number}, объединено {merged, number}, отклонено {refused, number} (импорт {id}).",
  "records.more":
    "Ещё {more, plural, one {# причину} few {# причины} many {# причин} other {# причины}} покажет keepworth imports",
  "records.next": "Оценить клиентов с тем, что есть теперь: {run}. Убрать последний файл: {undo}",
  "records.check.clean":
    "{file} читается как {kind}, его можно использовать как есть: {rows, plural, one {принята # строка} few {приняты все # строки} many {приняты все # строк} other {приняты все # строки}}.",
  "records.check":
    "{file} читается как {kind}: из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} принято {kept, number}, объединено {merged, number}, отклонено {refused, number}.",
  "records.none": "Ни один из файлов ({files, number}) не импортирован: один из них использовать нельзя.",
  "note.share": "Доли",
  "note.share.percent": "в процентах",

  "error.records.ambiguous": "{path} может означать любое из этого: {kinds}. Его столбцы: {found}.",
  "error.records.ambiguous.hint": "Скажите, что это, через --as, например --as costs.",
  "error.records.assignment":
    "{path} говорит, кто был в какой группе эксперимента. Такой файл не импортируют, и ничего не импортировано.",
  "error.records.assignment.hint":
    "Примите распределение так: keepworth experiment assign NAME --from {path}",
  "error.map.field": "{path} читается как {kind}, там нет поля {field}.",
  "error.map.field.hint": "Поля для --map: {fields}. Если файл другого вида, укажите это через --as.",
  "error.map.header":
    "В {path} нет столбца {header}, который --map задаёт для {field}. Его столбцы: {found}.",
  "error.map.header.hint": "Пишите столбец так, как он назван в файле: --map {field}=COLUMN",
  "error.records.orders": "{path} похож на файл заказов.",
  "error.records.orders.hint":
    "Скажите, что это, через --as, например --as costs, или импортируйте его как заказы.",

  "issue.number.invalid": "Число, нужное записи, не читается",
  "issue.number.invalid.do": "Запишите его числом и импортируйте файл ещё раз.",
  "issue.number.negative": "Число меньше нуля там, где это не имеет смысла",
  "issue.number.negative.do": "Исправьте его и импортируйте файл ещё раз.",
  "issue.share.outside": "Доля или вероятность не между 0 и 1",
  "issue.share.outside.do": "Пишите сорок процентов как 0.4 или 40%.",
  "issue.value.missing": "Не хватает того, без чего запись не отличить от других",
  "issue.value.missing.do": "Добавьте это и импортируйте файл ещё раз.",
  "issue.customer.missing": "В строке не указано, чья она",
  "issue.customer.missing.do": "Добавьте номер или адрес e-mail клиента.",
  "issue.cost.kind": "Вид затрат — не service, не support, не marketing и не acquisition",
  "issue.cost.kind.do": "Укажите один из четырёх и импортируйте файл ещё раз.",
  "issue.dates.order": "Заканчивается раньше, чем начинается",
  "issue.dates.order.do": "Исправьте одну из двух дат.",
  "issue.referral.self": "Клиент привёл сам себя",
  "issue.referral.self.do": "Ничего не нужно, если только одно из двух не опечатка.",
  "issue.record.duplicate": "Та же строка ещё раз",
  "issue.record.duplicate.do": "Ничего не нужно.",
  "issue.record.repeated": "Та же запись ещё раз с другим содержанием; действует более поздняя строка",
  "issue.record.repeated.do": "Если это две разные записи, дайте им разные номера.",
  "issue.record.known": "Запись уже импортирована и не изменилась",
  "issue.record.known.do": "Ничего не нужно.",
  "issue.record.updated": "Запись уже импортирована; эта строка её заменяет",
  "issue.record.updated.do": "Ничего не нужно.",
  "issue.value.personal": "В тексте есть адрес e-mail или номер телефона, он пропущен",
  "issue.value.personal.do": "Ничего не нужно: они хранятся только в хранилище контактов.",
  "issue.treatment.kind": "Мер такого вида нет; вид пропущен",
  "issue.treatment.kind.do":
    "Укажите один из видов: recommendation, exclusive-offer, early-access, vip, loyalty-points, education, support-call, renewal-discount, up-sell, cross-sell, win-back, ask-referral, ask-review и let-go.",
  "issue.cost.assumed": "Вид затрат не указан; принят service, если назван клиент, иначе marketing",
  "issue.cost.assumed.do": "Добавьте вид: затраты marketing и acquisition используются по-разному.",
};
