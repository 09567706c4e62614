import type { Words } from "../en.ts";
import type { actions as en } from "../en/actions.ts";

/** Russian of this week. */
export const actions: Words<typeof en> = {
  "help.actions":
    "Показать, что делать на этой неделе: по одному действию на клиента, с причиной, выгодой, затратами и сроком.",
  "help.actions.done":
    "Отметить действие из списка как сделанное: оно отдохнёт, а его эффект можно будет прочитать.",
  "help.actions.skip": "Отметить действие из списка как пропущенное: оно отдохнёт дольше.",
  "help.argument.action": "действие, как оно названо в списке; с пробелами — в кавычках",
  "help.option.actionsRole": "только действия одной роли",
  "help.option.actionsWithin": "на сколько дней список (по умолчанию 7)",
  "help.option.actionsLimit": "сколько показать; 0 — все (по умолчанию 20, с --json все)",
  "help.option.actionsCapacity": "role=N: роль справится с N действиями; можно указать несколько раз",
  "help.option.actionsOut": "записать весь список в этот файл CSV",
  "help.option.actionsNote": "что об этом запомнить",
  "usage.expected.roleCount": "ожидается role=N, например sales=15; роли: marketing, sales и service.",

  "error.actions.nothing": "Список составить не из чего: нет ни оценённых заказов, ни подписок.",
  "error.actions.nothing.hint":
    "Оцените клиентов по заказам (keepworth run FILE) или импортируйте подписки (keepworth import FILE).",
  "error.actions.unlisted":
    "Действия «{action}» для клиента {customer} в списке нет.{known, select, none {} other { Для него есть: {known}.}}",
  "error.actions.unlisted.hint": "Что есть в списке, покажет keepworth actions --limit 0",

  "actions.name.keep-offer": "Скидка",
  "actions.name.payment-reminder": "Напоминание об оплате",
  "actions.name.renewal-discount": "Скидка на продление",
  "actions.name.deal-follow-up": "Вернуться к сделке",
  "actions.name.points-expiring": "Баллы сгорают",
  "actions.name.next-tier": "Следующий уровень",
  "actions.name.open-case": "Открытое обращение",
  "actions.name.late-delivery": "Поздняя доставка",
  "actions.name.low-score": "Низкая оценка",
  "actions.name.overdue-order": "Заказ запаздывает",
  "actions.opening":
    "{span, select, week {На этой неделе} other {За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}}}: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, ожидаемая выгода {gain} при затратах {cost} ({range}).",
  "actions.none":
    "{span, select, week {На этой неделе} other {За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}}} нет дел, которые дали бы больше, чем стоят.",
  "actions.revenue": "Выгода указана в выручке, потому что маржа неизвестна.",
  "actions.list": "Что делать, начиная с наибольшей выгоды",
  "actions.more":
    "Ещё {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: keepworth actions --limit 0 или --out week.csv",
  "actions.roles": "По ролям",
  "actions.resting":
    "{count, plural, one {# действие отдыхает} few {# действия отдыхают} many {# действий отдыхают} other {# действия отдыхают}}: сделано или пропущено.",
  "actions.waiting":
    "{count, plural, one {Ждёт ещё # клиент} few {Ждут ещё # клиента} many {Ждут ещё # клиентов} other {Ждут ещё # клиента}}: роли заняты.",
  "actions.file": "{path}: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.",
  "actions.heldOut":
    "{count, plural, one {# клиент случайно выбран} few {# клиента случайно выбраны} many {# клиентов случайно выбраны} other {# клиента случайно выбраны}} в контрольную группу, как в плане бюджета, чтобы эффект можно было измерить",
  "actions.sources": "Предложено: {list}.",
  "actions.next": "Далее: keepworth actions done {customer} {action}",
  "actions.next.none": "Далее: keepworth actions --within 30",
  "actions.column.customer": "Клиент",
  "actions.column.action": "Действие",
  "actions.column.gain": "Выгода",
  "actions.column.interval": "90 %",
  "actions.column.cost": "Цена",
  "actions.column.by": "До",
  "actions.column.who": "Кто",
  "actions.column.role": "Роль",
  "actions.column.customers": "Клиенты",
  "actions.role.marketing": "маркетинг",
  "actions.role.sales": "продажи",
  "actions.role.service": "сервис",
  "actions.assumption.restDone":
    "Сделанное действие возвращается через {value, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "actions.assumption.restSkipped":
    "Пропущенное возвращается через {value, plural, one {# день} few {# дня} many {# дней} other {# дня}} или когда изменится его причина",
  "actions.assumption.payment-reminder":
    "Из платежей, которые так и не прошли бы, напоминание спасает {value}: допущение",
  "actions.assumption.deal-follow-up":
    "Из сделок, которые были бы потеряны, повторный вопрос выигрывает {value}: допущение",
  "actions.assumption.open-case":
    "Из клиентов с открытым обращением, которые ушли бы, ответ вне очереди удерживает {value}: допущение",
  "actions.assumption.late-delivery":
    "Из клиентов с поздней доставкой, которые ушли бы, обращение к ним удерживает {value}: допущение",
  "actions.assumption.low-score":
    "Из клиентов с низкой оценкой, которые ушли бы, вопрос о причине удерживает {value}: допущение",
  "actions.assumption.overdue-order":
    "Из клиентов с запаздывающим заказом, которые ушли бы, обращение к ним удерживает {value}: допущение",
  "actions.assumption.points":
    "Напоминание о баллах повышает вероятность ещё одного заказа на {value}: как в ваших мерах, иначе допущение",
  "actions.assumption.customersRead": "Клиенты, чьи показатели прочитаны из кластера: {value}",
  "actions.assumption.casesRead": "Обращения, показатели которых прочитаны из кластера: {value}",
  "actions.marked":
    "{state, select, done {Сделано} other {Пропущено}}: «{action}», клиент {customer}. Действие отдыхает {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, если не изменится его причина.",
  "actions.marked.before":
    "«{action}», клиент {customer}: уже отмечено как {state, select, done {сделанное} other {пропущенное}} ({day}); ничего не изменено.",

  "why.actions.staying": "{segment}: шанс остаться выше на {uplift}, это даёт {margin}",
  "why.actions.frequency": "{segment}: шанс на ещё один заказ выше на {uplift}, это даёт {margin}",
  "why.actions.orderValue": "{segment}: шанс на покупку побольше выше на {uplift}, это даёт {margin}",
  "why.actions.referral": "{segment}: шанс привести кого-то выше на {uplift}, это даёт {margin}",
  "why.actions.treatment": "{segment}: даёт {margin}",
  "why.actions.overdue": "Заказ запаздывает: активен с шансом {chance}, ожидается {expected}",
  "why.actions.product": "Подходит товар «{product}»",
  "why.actions.product.again": "«{product}»: уже покупал, пора снова",
  "why.actions.product.because": "«{product}» сочетается с «{because}»",
  "why.actions.renews": "Продление {renewsOn} с шансом {chance}; под угрозой {atRisk}, скидка {discount}",
  "why.actions.cancelling": "Отменена, действует до {renewsOn}; под угрозой {atRisk}, скидка {discount}",
  "why.actions.failing": "Платёж не прошёл, продление {renewsOn} с шансом {chance}; под угрозой {atRisk}",
  "why.actions.keep": "Предложение {offer} ({discount}) поднимает шанс остаться с {stays} до {after}",
  "why.actions.deal.late": "{deal} ({stage}): должна была закрыться {closesOn}; {worth} с шансом {chance}",
  "why.actions.deal.due": "{deal} ({stage}): должна закрыться {closesOn}; {worth} с шансом {chance}",
  "why.actions.pointsExpire":
    "{expireOn}: {points, plural, one {сгорит # балл} few {сгорят # балла} many {сгорят # баллов} other {сгорят # балла}} на {worth}",
  "why.actions.nextTier":
    "До уровня {tier} — {points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}, меньше обычного заказа",
  "why.actions.openCase":
    "{cases, plural, one {# обращение открыто} few {# обращения открыты} many {# обращений открыто} other {# обращения открыто}} уже {openDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.openCase.topic":
    "{cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} ({topic}) без решения уже {openDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.openCase.unanswered":
    "{cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} без ответа уже {openDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.openCase.unanswered.topic":
    "{cases, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} ({topic}) без ответа уже {openDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.late":
    "Заказ {order}, обещанный к {promisedOn}, опоздал на {lateDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.late.waiting":
    "Заказ {order}, обещанный к {promisedOn}, опаздывает уже на {lateDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; под угрозой {atRisk}",
  "why.actions.lowScore": "Оценка {score, number} из {scale, number}, {saidOn}; под угрозой {atRisk}",
  "why.actions.lowScore.nps":
    "Готовность рекомендовать: {score, number} из {scale, number} ({saidOn}); под угрозой {atRisk}",
  "why.actions.lowScore.case": "Обработкой обращения недоволен ({saidOn}); под угрозой {atRisk}",

  "warning.actions.run":
    "Расчёта нет, поэтому говорят только подписки: нет плана мер, предложений, баллов и сделок.",
  "warning.actions.run.hint": "Оцените клиентов по заказам: keepworth run FILE",
  "warning.actions.subscriptions": "Подписок нет, поэтому в списке нет продлений и неудачных платежей.",
  "warning.actions.subscriptions.hint":
    "Если вы их продаёте, импортируйте: keepworth import subscriptions.csv",
  "warning.actions.amounts":
    "В заказах нет сумм, поэтому сказать, даёт ли мера или предложение выгоду, нельзя.",
  "warning.actions.amounts.hint": "Импортируйте заказы с суммами.",
  "warning.actions.treatments": "Нет мер, которые на что-то действуют, поэтому ничего не запланировано.",
  "warning.actions.treatments.hint": "Импортируйте меры: keepworth import treatments.csv",
  "warning.actions.many":
    "Клиентов слишком много, чтобы план или предложения взвешивали каждого: в списке их нет.",
  "warning.actions.many.hint":
    "Увеличьте warehouse.customersInMemory в keepworth.json: около 1 ГБ памяти на каждый миллион клиентов.",
  "warning.actions.manyMembers":
    "Участников программы слишком много, чтобы прочесть их баллы из кластера: о баллах в списке ничего нет.",
  "warning.actions.manyMembers.hint": "Увеличьте warehouse.customersInMemory в keepworth.json.",
  "warning.actions.manyCared":
    "Клиентов, о которых стоит позаботиться, слишком много, чтобы прочесть их из кластера: в списке их нет.",
  "warning.actions.manyCared.hint": "Увеличьте warehouse.customersInMemory в keepworth.json.",
  "warning.actions.opportunities": "Сделок нет, поэтому возвращаться не к чему.",
  "warning.actions.opportunities.hint":
    "Если у вас есть воронка продаж, импортируйте её: keepworth import deals.csv",
  "warning.actions.points": "Баллов лояльности нет, поэтому ничего не сгорает.",
  "warning.actions.points.hint":
    "Если у вас есть программа лояльности, импортируйте её события: keepworth import points.csv",
  "warning.actions.lines": "В заказах нет строк, поэтому товары не рекомендуются.",
  "warning.actions.lines.hint": "Импортируйте заказы со строками.",
  "warning.actions.revenue":
    "Не известны ни затраты, ни маржа, поэтому вся выгода посчитана в выручке и завышена.",
  "warning.actions.revenue.hint": "Задайте валовую маржу (margin в keepworth.json) или импортируйте затраты.",
  "warning.actions.consent":
    "Неизвестно, кто согласился получать сообщения, поэтому по этой причине никто не исключён.",
  "warning.actions.consent.hint": "Проверьте согласие, прежде чем писать кому-либо.",
  "warning.actions.withheld":
    "Не взято: {customers, plural, one {# клиент, который не хочет} few {# клиента, которые не хотят} many {# клиентов, которые не хотят} other {# клиента, которые не хотят}}, чтобы к ним с этим обращались.",
};
