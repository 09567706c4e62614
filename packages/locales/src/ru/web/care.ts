import type { Words } from "../../en.ts";
import type { care as en } from "../../en/web/care.ts";

/** Russian of the Care screen. */
export const care: Words<typeof en> = {
  "web.care.opening":
    "{customers, plural, one {Одному клиенту стоит} few {# клиентам стоит} many {# клиентам стоит} other {# клиентам стоит}} позвонить или написать до {until}. Вместе это должно принести {gain} при затратах {cost} ({range}).",
  "web.care.opening.nobody": "На этой неделе нет звонка, который принёс бы больше, чем стоит.",
  "web.care.opening.open":
    "{cases, plural, one {Открыто одно обращение} few {Открыты # обращения} many {Открыто # обращений} other {Открыто # обращения}}{risk, select, none {} other {, под угрозой {risk}}}.",
  "web.care.opening.nps": "Индекс NPS: {score} ({range}).",
  "web.care.opening.csat": "Довольных ответов: {share} (от {low} до {high}).",
  "web.care.gain.meaning":
    "{profit, select, yes {Маржа} other {Выручка}}, которую должна спасти забота об этих клиентах, за вычетом её стоимости. На клиента считается один повод, поэтому ничто не учтено дважды.",
  "web.care.gain.formula": "Σ вероятность ухода × что принёс бы клиент, оставшись × спасённая доля − затраты",
  "web.care.input.atRisk": "Под угрозой у них",
  "web.care.input.cost": "Стоимость этих действий",

  "web.care.none.cases": "Обращений пока нет",
  "web.care.none.cases.text":
    "Импортируйте выгрузку из службы поддержки или таблицу, где строка — обращение: клиент, дата, вид, тема, первый ответ, решение. Тогда видно, как скоро отвечают каждому классу клиентов и сколько денег под угрозой из-за открытых обращений.",
  "web.care.none.scores": "Оценок удовлетворённости пока нет",
  "web.care.none.scores.text":
    "Импортируйте ответы опроса (NPS, CSAT) или отзывы: клиент, дата, оценка, а также тех, кого спросили, но кто не ответил. Тогда по месяцам и сегментам видно, насколько довольны клиенты, рядом с тем, сколько они стоят.",
  "web.care.none.action": "Импортировать файл",
  "web.care.none.docs": "Какие файлы читаются",

  "web.care.risk": "Ценность под угрозой в открытых обращениях",
  "web.care.risk.unit":
    "{profit, select, yes {Маржа} other {Выручка}}, которую принёс бы клиент, оставшись × вероятность ухода{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.axis": "под угрозой{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.label":
    "{customer} · {days, plural, =0 {сегодня} one {# день} few {# дня} many {# дней} other {# дня}} · {about}",
  "web.care.risk.description":
    "{cases, plural, one {Одно открытое обращение} few {# открытых обращения} many {# открытых обращений} other {# открытого обращения}}, клиентов: {customers, number}. Под угрозой {risk}, больше всего у клиента {customer}.",
  "web.care.risk.note":
    "{cases, plural, one {Одно открытое обращение} few {# открытых обращения} many {# открытых обращений} other {# открытого обращения}}, {unanswered, plural, =0 {на все хотя бы раз ответили} one {одно совсем без ответа} few {# совсем без ответа} many {# совсем без ответа} other {# совсем без ответа}}. Всего с этими клиентами можно потерять {risk} ({range}); обращение — причина не всего этого.",
  "web.care.risk.more": "{shown, number} с наибольшей суммой под угрозой из {customers}.",
  "web.care.kind.question": "вопрос",
  "web.care.kind.complaint": "жалоба",
  "web.care.kind.request": "просьба",
  "web.care.kind.call": "звонок",
  "web.care.kind.visit": "визит",
  "web.care.kind.about": "{kind}: {topic}",
  "web.care.answered": "{answered, select, yes {да} other {ещё нет}}",

  "web.care.list": "О ком позаботиться сейчас",
  "web.care.list.text":
    "{customers, plural, =0 {До {until} список пуст: ни открытое обращение, ни опоздавшая посылка, ни низкая оценка, ни сорвавшийся платёж, ни просроченный заказ не стоят больше, чем обходятся.} one {# клиент, до {until}.} few {# клиента, до {until}, сначала наибольшая ожидаемая выгода.} many {# клиентов, до {until}, сначала наибольшая ожидаемая выгода.} other {# клиента, до {until}, сначала наибольшая ожидаемая выгода.}}",
  "web.care.list.resting":
    "{count, plural, one {Ещё # отдыхает: сделано или пропущено.} few {Ещё # отдыхают: сделаны или пропущены.} many {Ещё # отдыхают: сделаны или пропущены.} other {Ещё # отдыхают: сделаны или пропущены.}}",
  "web.care.list.withheld":
    "{count, plural, one {Исключён # клиент: он просил не связываться.} few {Исключены # клиента: они просили не связываться.} many {Исключены # клиентов: они просили не связываться.} other {Исключены # клиента: они просили не связываться.}}",
  "web.care.list.shown": "Показаны первые {shown}.",
  "web.care.list.caption": "Клиенты, о которых стоит позаботиться, сначала наибольшая выгода",
  "web.care.also":
    "{count, plural, one {или вместо этого: {first}} few {или вместо этого: {first} и другое} many {или вместо этого: {first} и другое} other {или вместо этого: {first} и другое}}",
  "web.care.mark.of": "{action}, {customer}",
  "web.care.mark.done": "Отметить сделанным: {name}",
  "web.care.mark.skipped": "Пропустить: {name}",
  "web.care.mark.correct": "Отметить как {state, select, done {пропущенное} other {сделанное}}",

  "web.care.times": "Как скоро отвечают каждому классу",
  "web.care.times.unit":
    "Время до первого ответа, обращения за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.care.times.axis": "время до первого ответа",
  "web.care.times.told":
    "{class}: {cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}}\nвремя ответа: половина {median}, девять из десяти {p90}\nобещано: {promised}{inTime, select, none {} other {, выдержано: {inTime}}}",
  "web.care.times.description": "{class}: на половину обращений отвечают за {median}, обещано {promised}.",
  "web.care.times.note":
    "Обращения, которые ещё ждут, учтены с прошедшим временем, чтобы медленные ответы не выпали. Обещанное классу задаёт его уровень обслуживания.",
  "web.care.times.median": "половина ответов за",
  "web.care.times.late": "половина ответов позже обещанного",
  "web.care.times.p90": "девять из десяти за",
  "web.care.times.promised": "обещано",

  "web.care.service": "Сервис в цифрах",
  "web.care.service.text":
    "{cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}}, клиентов: {customers, number}, дней: {days, number}. Время, за которое ответили на половину: {response}, решили половину: {solving}{cost, select, none {} other {; стоимость обращения: {cost}}}.",
  "web.care.service.caption": "Обращения, время и затраты",
  "web.care.by": "По",
  "web.care.by.topic": "Тема",
  "web.care.by.class": "Класс",
  "web.care.by.product": "Товар",
  "web.care.by.kind": "Вид",
  "web.care.by.month": "Месяц",
  "web.care.untold": "не указано",

  "web.care.score.nps": "NPS",
  "web.care.score.csat": "CSAT",
  "web.care.score.review": "Отзывы",
  "web.care.score.nps.gloss":
    "Доля тех, кто порекомендует вас (9 или 10), минус доля тех, кто нет (от 0 до 6)",
  "web.care.score.csat.gloss":
    "Доля ответов в двух высших оценках из пяти, включая оценки решённых обращений",
  "web.care.months": "Удовлетворённость по месяцам",
  "web.care.months.axis": "месяц ответа",
  "web.care.months.show": "Какая оценка",
  "web.care.months.unit.nps": "Индекс NPS, от −100 до 100",
  "web.care.months.unit.csat": "Доля довольных ответов",
  "web.care.months.unit.review": "Средняя оценка отзывов, от 1 до 5",
  "web.care.months.description": "{score} по месяцам, последний раз ({month}) {value} (от {low} до {high}).",
  "web.care.months.note":
    "Полоса содержит истинное значение в девяти случаях из десяти: где ответов мало, она широка.{anonymous, plural, =0 {} one { # ответ не называет клиента из расчёта: он учтён только здесь.} few { # ответа не называют клиента из расчёта: они учтены только здесь.} many { # ответов не называют клиента из расчёта: они учтены только здесь.} other { # ответа не называют клиента из расчёта: они учтены только здесь.}}",
  "web.care.scores": "Кто доволен",
  "web.care.scores.text":
    "Низкая доля ответов может скрывать самых недовольных; смотрите на интервал, а не только на точку.",
  "web.care.scores.caption": "Удовлетворённость по группам",
  "web.care.scores.by": "Разделить по",

  "web.care.value": "Удовлетворённость рядом с ценностью",
  "web.care.value.unit":
    "{profit, select, yes {Маржа} other {Выручка}}, ожидаемая от клиента за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.axis": "ожидается от клиента{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.label": "{group} ({customers, number})",
  "web.care.value.promoter": "порекомендует (9–10)",
  "web.care.value.passive": "между ними (7–8)",
  "web.care.value.detractor": "не порекомендует (0–6)",
  "web.care.value.description":
    "От клиента ожидается: {first} {firstValue}, {last} {lastValue}. Это связь, а не доказанная причина.",
  "web.care.value.note":
    "Это связь: довольные, возможно, всегда стоили больше. Что дал бы рост удовлетворённости, покажет только эксперимент.",

  "web.care.column.customer": "Клиент",
  "web.care.column.about": "О чём",
  "web.care.column.opened": "Открыто",
  "web.care.column.answered": "Ответ дан",
  "web.care.column.segment": "Сегмент",
  "web.care.column.class": "Класс",
  "web.care.column.risk": "Уйдёт",
  "web.care.column.worth": "Если останется",
  "web.care.column.atRisk": "Под угрозой",
  "web.care.column.what": "Что сделать",
  "web.care.column.gain": "Ожидаемая выгода",
  "web.care.column.cost": "Затраты",
  "web.care.column.by": "До",
  "web.care.column.owner": "Ответственный",
  "web.care.column.mark": "Сделано / пропуск",
  "web.care.column.cases": "Обращения",
  "web.care.column.customers": "Клиенты",
  "web.care.column.open": "Открыто",
  "web.care.column.response.median": "Половина ответов",
  "web.care.column.response.p90": "90 % ответов",
  "web.care.column.solving.median": "Половина решена",
  "web.care.column.solving.p90": "90 % решено",
  "web.care.column.promised": "Обещано",
  "web.care.column.inTime": "В срок",
  "web.care.column.reopened": "Открыто снова",
  "web.care.column.handling": "Затраты",
  "web.care.column.perCase": "На обращение",
  "web.care.column.costToServe": "Сервис на клиента в год",
  "web.care.column.month": "Месяц",
  "web.care.column.low": "Нижняя",
  "web.care.column.high": "Верхняя",
  "web.care.column.asked": "Спрошено",
  "web.care.column.answers": "Ответили",
  "web.care.column.rate": "Доля ответов",
  "web.care.column.nps.answers": "Ответы NPS",
  "web.care.column.nps.rate": "Доля NPS",
  "web.care.column.csat.answers": "Ответы CSAT",
  "web.care.column.csat.rate": "Доля CSAT",
  "web.care.column.group": "Ответ",
  "web.care.column.expected": "Ожидается",
  "web.care.column.base": "Заработано",
  "web.care.column.active": "Активны",
  "web.care.assumption.withinDays":
    "Учитываются обращения и ответы за {value, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.care.assumption.lastContact":
    "По состоянию на {value}, день последнего записанного обращения или ответа",
};
