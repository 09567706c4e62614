import type { Words } from "../en.ts";
import type { care as en } from "../en/care.ts";

/** Russian of care and satisfaction. */
export const care: Words<typeof en> = {
  "help.service":
    "Показать, как обрабатываются обращения по классам, темам, товарам и месяцам, и что под угрозой у открытых.",
  "help.option.serviceWithin": "за сколько последних дней считать обращения (по умолчанию: 365)",
  "help.option.serviceLimit":
    "сколько клиентов с открытыми обращениями показать; 0 — всех (по умолчанию: 10, с --json все)",
  "help.care":
    "Показать, о ком позаботиться сейчас: открытые обращения, поздние доставки, низкие оценки, неудачные платежи и запаздывающие заказы.",
  "help.option.careWithin": "на сколько дней список (по умолчанию: 7)",
  "help.option.careMatter": "только один повод",
  "help.option.careLimit": "сколько клиентов показать; 0 — всех (по умолчанию: 20, с --json все)",
  "help.option.careOut": "записать весь список в этот файл CSV",
  "help.satisfaction":
    "Показать, насколько довольны клиенты: NPS, CSAT и отзывы с их погрешностью, рядом с ценностью клиентов.",
  "help.option.satisfactionWithin": "за сколько последних дней считать ответы (по умолчанию: 365)",

  "service.opening":
    "{cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} с {from} по {asOf}, от {customers, plural, one {# известного клиента} few {# известных клиентов} many {# известных клиентов} other {# известного клиента}}.",
  "service.opening.none": "Обращений с {from} по {asOf} нет.",
  "service.response": "До {median} ответ есть у половины, до {p90} — у девяти из десяти.",
  "service.response.half": "Половина получает ответ в срок до {median}; до девяти из десяти пока не дошло.",
  "service.response.none": "Ответ пока есть меньше чем у половины.",
  "service.solving": "До {median} решена половина, до {p90} — девять из десяти.",
  "service.solving.half": "Половина решается в срок до {median}; до девяти из десяти пока не дошло.",
  "service.solving.none": "Решено пока меньше половины.",
  "service.cost":
    "Обработка {costed, plural, one {# из них} few {# из них} many {# из них} other {# из них}} стоила {cost}, на одно обращение: {perCase}.",
  "service.open":
    "{cases, plural, one {# обращение ещё открыто} few {# обращения ещё открыты} many {# обращений ещё открыто} other {# обращения ещё открыто}}; без ответа: {unanswered, plural, =0 {ни одного} one {#} few {#} many {#} other {#}}.",
  "service.open.none": "Открытых обращений нет.",
  "service.open.older":
    "{older, plural, one {# более старое обращение тоже открыто и здесь не учтено} few {# более старых обращения тоже открыты и здесь не учтены} many {# более старых обращений тоже открыто и здесь не учтено} other {# более старого обращения тоже открыто и здесь не учтено}}.",
  "service.atRisk": "У клиентов с открытыми обращениями под угрозой {atRisk} ({range}).",
  "service.classes": "По классам",
  "service.topics": "По темам",
  "service.products": "По товарам",
  "service.kinds": "По видам",
  "service.months": "По месяцам",
  "service.openList": "Открытые обращения, по сумме под угрозой",
  "service.more":
    "Ещё {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: keepworth service --limit 0",
  "service.unknown": "не указано",
  "service.kind.question": "Вопросы",
  "service.kind.complaint": "Жалобы",
  "service.kind.request": "Просьбы",
  "service.kind.call": "Звонки",
  "service.kind.visit": "Визиты",
  "service.column.class": "Класс",
  "service.column.topic": "Тема",
  "service.column.product": "Товар",
  "service.column.kind": "Вид",
  "service.column.month": "Месяц",
  "service.column.members": "Клиенты",
  "service.column.cases": "Обращ.",
  "service.column.open": "Откр.",
  "service.column.response": "Ответ",
  "service.column.solving": "Решено",
  "service.column.inTime": "В срок",
  "service.column.reopened": "Повторно",
  "service.column.perCase": "Затраты",
  "service.column.toServe": "На клиента",
  "service.column.customer": "Клиент",
  "service.column.days": "Дней",
  "service.column.about": "О чём",
  "service.column.risk": "Уйдёт",
  "service.column.worth": "Ценность",
  "service.column.atRisk": "Под угрозой",
  "service.note.times":
    "Ответ, Решено: к какому сроку это есть у половины, а 90 % — у девяти из десяти. Кто ещё ждёт, считается ждущим (Каплан–Майер), поэтому трудные обращения не выпадают. В срок: ответ за часы уровня обслуживания класса. На клиента: сколько в год стоит обслуживание клиента класса по учёту.",
  "service.note.atRisk":
    "Под угрозой: вероятность ухода, умноженная на то, что принёс бы оставшийся клиент, — только по заказам и подпискам, каждый клиент один раз. Что добавляет само обращение, сюда не входит; см. keepworth effects --event complaint.",
  "service.next": "Дальше: keepworth care",

  "care.opening":
    "{customers, plural, one {# клиент, о котором} few {# клиента, о которых} many {# клиентов, о которых} other {# клиента, о которых}} позаботиться за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: ожидаемая выгода {gain} ({range}) за {cost}. Под угрозой {atRisk} ({riskRange}).",
  "care.none":
    "За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} нет никого, забота о ком дала бы больше, чем стоит.",
  "care.list": "О ком позаботиться, по выгоде",
  "care.more":
    "Ещё {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: keepworth care --limit 0 или --out care.csv",
  "care.matters": "По поводам",
  "care.column.matter": "Повод",
  "care.column.customers": "Клиенты",
  "care.withheld":
    "{count, plural, one {# клиент пропущен} few {# клиента пропущены} many {# клиентов пропущено} other {# клиента пропущено}}: нет согласия на обращение.",
  "care.next.none": "Дальше: keepworth actions",

  "satisfaction.nps":
    "NPS {score} ({range}): промоутеры {promoters, number} минус критики {detractors, number} из {answered, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}.",
  "satisfaction.response":
    "Ответили {share} ({range}) из {asked, plural, one {# опрошенного} few {# опрошенных} many {# опрошенных} other {# опрошенных}}.",
  "satisfaction.csat":
    "Довольны {share} ({range}) из {answered, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}{ofCases, plural, =0 {} one {, из них об обращении — #} few {, из них об обращениях — #} many {, из них об обращениях — #} other {, из них об обращениях — #}}.",
  "satisfaction.review":
    "{answered, plural, one {# отзыв даёт} few {# отзыва дают} many {# отзывов дают} other {# отзыва дают}} в среднем {mean} из 5 ({range}).",
  "satisfaction.none": "С {from} по {asOf} никто не сказал, доволен ли он.",
  "satisfaction.anonymous":
    "{count, plural, one {# ответ не называет} few {# ответа не называют} many {# ответов не называют} other {# ответа не называют}} никого из расчёта: учтено только в итоге и по месяцам.",
  "satisfaction.segments": "По сегментам",
  "satisfaction.classes": "По классам",
  "satisfaction.months": "По месяцам",
  "satisfaction.value": "Чего они стоят, по последнему ответу",
  "satisfaction.column.segment": "Сегмент",
  "satisfaction.column.class": "Класс",
  "satisfaction.column.month": "Месяц",
  "satisfaction.column.nps": "NPS",
  "satisfaction.column.answers": "Ответы",
  "satisfaction.column.response": "Отклик",
  "satisfaction.column.csat": "Довольны",
  "satisfaction.column.review": "Из 5",
  "satisfaction.column.group": "Группа",
  "satisfaction.column.customers": "Клиенты",
  "satisfaction.column.expected": "Ожидается",
  "satisfaction.column.base": "Пока",
  "satisfaction.column.active": "Активны",
  "satisfaction.group.promoter": "Промоутеры",
  "satisfaction.group.passive": "Нейтралы",
  "satisfaction.group.detractor": "Критики",
  "satisfaction.note":
    "NPS: доля оценок 9–10 минус доля оценок до 6. Довольны: два верхних деления из пяти и хорошо оценённые обращения. 90 %: интервалы, верные и при малом числе ответов; каждый ответ считается отдельно.",
  "satisfaction.value.note":
    "Средние на клиента; «Ожидается» — маржа за срок: {span}. Это связь, а не причина: довольные могли всегда стоить больше. Что следует за низкой оценкой: keepworth effects --event low-score.",
  "satisfaction.next": "Дальше: keepworth care --matter low-score",

  "warning.service.cases": "Обращения не загружены, поэтому об их обработке ничего не известно.",
  "warning.service.cases.hint": "Загрузите обращения: keepworth import tickets.csv",
  "warning.service.response":
    "Ни одно обращение не говорит, когда на него ответили, поэтому время ответа неизвестно.",
  "warning.service.response.hint": "Загрузите обращения со временем первого ответа.",
  "warning.service.solving":
    "Ни одно обращение не говорит, что оно решено, поэтому открытым не считается ни одно.",
  "warning.service.solving.hint": "Загрузите обращения со статусом или временем решения.",
  "warning.service.topics": "Ни у одного обращения не указана тема.",
  "warning.service.topics.hint": "Загрузите обращения с темой.",
  "warning.service.cost": "Ни у одного обращения не указано, сколько стоила обработка.",
  "warning.service.cost.hint": "Загрузите обращения с затратами или минутами работы.",
  "warning.care.run": "Расчёта нет, поэтому классы, сегменты и ценность клиентов неизвестны.",
  "warning.care.run.hint": "Оцените клиентов по заказам: keepworth run FILE",
  "warning.care.margin":
    "Ни затраты, ни маржа не известны, поэтому ценность клиентов считается в выручке и завышена.",
  "warning.care.margin.hint": "Укажите валовую маржу (margin в keepworth.json) или загрузите затраты.",
  "warning.care.unvalued":
    "{customers, plural, one {Пропущен # повод} few {Пропущены # повода} many {Пропущено # поводов} other {Пропущено # повода}}: ценность клиента неизвестна.",
  "warning.care.unvalued.hint": "У того, кто ни разу не заказывал, в расчёте нет ценности.",
  "warning.satisfaction.scores": "Оценки не загружены, поэтому довольны ли клиенты, неизвестно.",
  "warning.satisfaction.scores.hint": "Загрузите их: keepworth import scores.csv",
  "warning.satisfaction.asked": "Загружены только ответы, поэтому доля ответивших неизвестна.",
  "warning.satisfaction.asked.hint": "Загрузите и тех, кто не ответил, с пустой оценкой.",
};
