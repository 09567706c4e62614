import type { Words } from "../en.ts";
import type { potentials as en } from "../en/potentials.ts";

/** Russian of the ledger and the four potentials. */
export const potentials: Words<typeof en> = {
  "help.potentials":
    "Показать четыре потенциала (база, рост, связи, знания) всех клиентов или одного, построчно.",

  "potentials.base": "База",
  "potentials.growth": "Рост",
  "potentials.networking": "Связи",
  "potentials.learning": "Знания",

  "potentials.opening":
    "Ваши клиенты уже принесли {base} {profit, select, yes {маржи за вычетом затрат на них} other {выручки за вычетом затрат на них}} (база). Впереди, на {asOf}, — ещё {equity} ({range}): это клиентский капитал.",
  "potentials.opening.orders":
    "Ваши клиенты уже принесли {base}. Без сумм о том, что впереди, известно только в заказах.",
  "potentials.books":
    "База — то, что говорит учёт: {contribution} после себестоимости товаров, минус {serving} на обслуживание клиентов, {marketing} на маркетинг, {acquisition} на привлечение{learned, select, yes { и {learning} на то, что удалось от них узнать} other {}}; итого {base}.",
  "potentials.next": "Один клиент построчно: keepworth potentials CUSTOMER",

  "potentials.classes": "Кто есть кто",
  "potentials.classes.note":
    "Ключевые: {key}. Растущие: {rising}. Прошлые: {past}. Обычные: {everyday}. Учитывается и то, кого клиент приводит и чему учит. Ответ и затраты — уровень обслуживания класса; задайте свои в ledger.serviceLevels файла keepworth.json. Эти затраты ни в одну сумму выше не входят.",
  "potentials.class.key": "Ключевые",
  "potentials.class.key.gloss": "много уже, много впереди",
  "potentials.class.rising": "Растущие",
  "potentials.class.rising.gloss": "мало уже, много впереди",
  "potentials.class.past": "Прошлые",
  "potentials.class.past.gloss": "много уже, мало впереди",
  "potentials.class.everyday": "Обычные",
  "potentials.class.everyday.gloss": "мало и того и другого",
  "potentials.hours": "{hours, number} ч",

  "potentials.referrers": "Кто приводит других",
  "potentials.referrers.note":
    "Уже принесённое остаётся за тем, кто это купил. Часть того, что впереди у приведённых, засчитывается приведшему и вычитается у них, поэтому дважды ничего не считается. Зависит: всё, что впереди у приведённых, — они могут уйти вслед за ним.",

  "potentials.pipeline": "Открытые сделки",
  "potentials.pipeline.note":
    "Шанс: доля выигранных среди закрытых сделок, которые последний раз видели на этом этапе. Выигранные сделки проходили и более ранние этапы: назовите этапы по порядку в crm.stages файла keepworth.json, чтобы учесть их и там.",
  "potentials.prospects":
    "Из них {deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} на {worth} — с теми, кто ещё ничего не заказывал: в общую сумму выше не входит.",
  "potentials.notCounted.expected":
    "Не учтено: {deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} на {worth} с клиентами, которые и так заказывают, — модель покупок их уже ожидает. Чтобы учесть сделку, пометьте её как incremental или укажите заказы выигранных сделок.",
  "potentials.notCounted.later":
    "Не учтено: {deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} на {worth}, закрытие только после горизонта.",
  "potentials.notCounted.stale":
    "Не учтено: {deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} на {worth}, закрытие ожидалось больше полугода назад. {deals, plural, one {Закройте её} few {Закройте их} many {Закройте их} other {Закройте их}} в CRM.",
  "potentials.lessons": "Чему научили клиенты",
  "potentials.lessons.note":
    "Ценность выгод, которые ещё впереди, до последнего года каждой; во что обошлось узнать — в базе. Отдельно: из этого то, что дали не клиенты этого расчёта; ни в одну сумму не входит.",

  "potentials.column.class": "Класс",
  "potentials.column.others": "Прочие",
  "potentials.column.answer": "Ответ",
  "potentials.column.serviceCost": "Цена/год",
  "potentials.column.referred": "Привёл",
  "potentials.column.brought": "Уже",
  "potentials.column.beside": "Отдельно",
  "potentials.column.credited": "Зачтено",
  "potentials.column.exposed": "Зависит",
  "potentials.column.stage": "Этап",
  "potentials.column.open": "Открыто",
  "potentials.column.chance": "Шанс",
  "potentials.column.closed": "Закрыто",
  "potentials.column.worth": "Ценность",
  "potentials.column.learned": "Знание",
  "potentials.column.what": "Что",
  "potentials.column.about": "О чём",
  "potentials.column.amount": "Сумма",

  "potentials.assumptions.discountRate": "Ставка дисконтирования — {rate} в год.",
  "potentials.assumptions.costKey":
    "Затраты, не относящиеся к отдельному клиенту, разнесены по {key, select, orders {заказам} revenue {выручке} other {числу клиентов}}.",
  "potentials.assumptions.referralCredit":
    "Приведшему засчитывается {credit} того, что впереди у приведённых.",
  "potentials.assumptions.topShare": "«Много» — это верхние {top} ваших клиентов.",
  "potentials.missing.margin":
    "Не известны ни себестоимость, ни маржа: база и рост — это выручка. Задайте маржу через --margin или в keepworth.json.",
  "potentials.missing.costs":
    "Затраты на обслуживание, маркетинг и привлечение клиентов не импортированы: база завышена на них. Импортируйте файл затрат.",
  "potentials.missing.acquisition":
    "Стоимость привлечения клиентов неизвестна: база завышена на неё. Импортируйте расходы по каналам или задайте acquisitionCost в keepworth.json.",
  "potentials.missing.referrals":
    "Рекомендаций нет: у всех связи равны 0. Импортируйте данные о том, кто кого привёл.",
  "potentials.missing.opportunities":
    "Сделок нет: рост — только собственные покупки. Импортируйте сделки из CRM.",
  "potentials.missing.knowledge":
    "Знаний от клиентов нет: у всех знания равны 0. Импортируйте, чему вас научили клиенты и сколько это экономит.",

  "potentials.missing.subscriptions":
    "В базе и росте {subscriptions, plural, one {# действующая подписка учтена} few {# действующие подписки учтены} many {# действующих подписок учтены} other {# действующие подписки учтены}} лишь в той мере, в какой их платежи есть среди заказов. Чего подписки стоят сами по себе, покажет keepworth churn.",

  "potentials.customer.opening":
    "На {asOf} клиент {customer} уже принёс {base}, впереди ещё {equity}: всего {clv} ({range}).",
  "potentials.customer.class":
    "{name}: {gloss}. Обслуживание: ответ за {hours, number} ч{vip, select, yes {, VIP} other {}}{manager, select, yes {, личный менеджер} other {}}; примерно {cost} в год.",
  "potentials.changed":
    "После этого расчёта записи изменились: строки ниже не складываются в его цифры. Повторите расчёт, чтобы они сошлись.",
  "potentials.none.base": "Нет заказов и затрат.",
  "potentials.none.growth": "Ничего не ожидается.",
  "potentials.none.networking": "Никого не привёл, и его никто не приводил.",
  "potentials.none.learning": "От этого клиента ничего не узнали.",

  "potentials.line.sale": "Продажа за вычетом себестоимости",
  "potentials.line.refund": "Возврат",
  "potentials.line.serving": "Обслуживание",
  "potentials.line.marketing": "Маркетинг",
  "potentials.line.acquisition": "Привлечение",
  "potentials.line.reward": "Награда за рекомендацию",
  "potentials.line.points": "Списанные баллы",
  "potentials.line.handling": "Работа над обращением",
  "potentials.line.purchases": "Собственные покупки до этого дня",
  "potentials.line.deal": "Открытая сделка",
  "potentials.line.credit": "Зачтено за приведённого",
  "potentials.line.debit": "Зачтено тому, кто привёл",
  "potentials.line.ahead": "Будущие рекомендации",
  "potentials.line.lesson": "Во что обошлось узнать",
  "potentials.line.benefit": "Выгода за год",
  "potentials.source.own": "отнесено на клиента",
  "potentials.source.channel": "доля его канала",
  "potentials.source.all": "доля общих затрат",
  "potentials.source.customer": "известно о клиенте",
  "potentials.source.assumed": "допущение",
};
