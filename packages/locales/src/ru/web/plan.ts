import type { Words } from "../../en.ts";
import type { plan as en } from "../../en/web/plan.ts";

/** Russian of the Plan screen. */
export const plan: Words<typeof en> = {
  "web.plan.views": "Что посмотреть",
  "web.plan.view.plan": "Прогноз и бюджет",
  "web.plan.view.price": "Цена",
  "web.plan.empty": "Планировать пока не из чего",
  "web.plan.empty.text":
    "Импортируйте заказы и оцените клиентов; тогда эта страница покажет, что принесут ближайшие месяцы и на что этого хватит.",
  "web.plan.empty.action": "Импортировать данные",
  "web.plan.margin.meaning":
    "Что принесут все месяцы плана вместе {profit, select, yes {маржи} other {выручки}}: середина смоделированных вариантов ({paths, number}), с новыми клиентами, открытыми сделками и подписками.",
  "web.plan.margin.formula":
    "Σ по месяцам: ожидаемые заказы × {profit, select, yes {маржа} other {выручка}} заказа",
  "web.plan.covered.meaning":
    "В какой доле смоделированных вариантов ({paths, number}) каждую статью бюджета каждого месяца удалось бы оплатить из маржи и остатка прошлых месяцев.",
  "web.plan.covered.formula": "варианты, где оплачены все статьи ÷ все варианты",
  "web.plan.input.orders": "Ожидаемые заказы",
  "web.plan.input.margin": "Маржа, доля выручки",
  "web.plan.input.newCustomers": "Новых клиентов в месяц",
  "web.plan.input.cost": "Статьи бюджета, всего",
  "web.plan.months": "Месяцев вперёд",
  "web.plan.months.value": "{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "web.plan.newCustomers": "Новых клиентов в месяц",
  "web.plan.newCustomers.same": "Как в том же месяце прошлого года, в среднем {count}",
  "web.plan.certainty": "Нужная надёжность",
  "web.plan.by": "Разбивка",
  "web.plan.by.none": "Нет",
  "web.plan.by.segment": "Сегменты",
  "web.plan.by.channel": "Каналы",
  "web.plan.effect.money":
    "За {months, plural, one {тот же # месяц} few {те же # месяца} many {те же # месяцев} other {те же # месяца}} разница с прежним планом — {change}: {now} вместо {before}.",
  "web.plan.effect.orders":
    "За {months, plural, one {тот же # месяц} few {те же # месяца} many {те же # месяцев} other {те же # месяца}} разница с прежним планом, в заказах, — {change}: {now} вместо {before}.",
  "web.plan.effect.covered": "Вероятность, что весь бюджет покрыт, — {now} вместо {before}.",
  "web.plan.fan": "Что придёт и что из этого нужно оплатить",
  "web.plan.fan.unit.money": "{profit, select, yes {Маржа} other {Выручка}} в месяц, {currency}",
  "web.plan.fan.unit.orders": "Заказы в месяц",
  "web.plan.fan.axis": "Месяц",
  "web.plan.fan.cost": "Бюджет месяца",
  "web.plan.fan.note":
    "Столбец — среднее ожидаемого, по источникам; в пределах уса восемь вариантов из десяти (от P10 до P90).",
  "web.plan.fan.description":
    "{firstMonth}: {first}; {lastMonth}: {last}{cost, select, none {} other {; бюджет в месяц — {cost}}}.",
  "web.plan.column.month": "Месяц",
  "web.plan.column.mean": "Среднее",
  "web.plan.column.p10": "P10",
  "web.plan.column.p50": "P50",
  "web.plan.column.p90": "P90",
  "web.plan.column.cost": "Бюджет",
  "web.plan.column.newCustomers": "Новые клиенты",
  "web.plan.strip": "Насколько надёжно оплачен каждый месяц",
  "web.plan.strip.unit": "Вероятность, что весь бюджет месяца покрыт, с учётом остатка прошлых месяцев",
  "web.plan.strip.description":
    "С вероятностью не ниже {certainty} {sure, plural, =0 {не покрыт ни один месяц} one {покрыт # месяц} few {покрыты # месяца} many {покрыты # месяцев} other {покрыты # месяца}} из {months}. Наименее надёжный месяц — {least}: {probability}.",
  "web.plan.strip.below": "ниже {certainty}",
  "web.plan.strip.above": "{certainty} и выше",
  "web.plan.lines.text":
    "С надёжностью {certainty} можно рассчитывать на {funded} из {cost}: {lines, plural, =0 {ни одна статья не оплачена} one {# статья оплачена} few {# статьи оплачены} many {# статей оплачены} other {# статьи оплачены}} в каждом месяце.",
  "web.plan.lines.caption": "Статьи бюджета по приоритету и насколько надёжно каждая оплачена",
  "web.plan.lines.months": "Надёжные месяцы",
  "web.plan.lines.months.value": "{sure} из {months}",
  "web.plan.lines.strip": "{line}: {least} в наименее надёжном месяце",
  "web.plan.parts.caption": "Откуда деньги плана",
  "web.plan.leads": "Лиды, которых надо начать искать, по неделям",
  "web.plan.leads.text":
    "Чтобы активных клиентов оставалось {target, number}, до {until} {needed, plural, one {нужен # новый} few {нужны # новых} many {нужно # новых} other {нужно # нового}}; для этого нужно около {leads} лидов. Лид становится клиентом в {conversion} случаев{months, select, none {} other {, срок: {months}}}.",
  "web.plan.leads.text.unknown":
    "Чтобы активных клиентов оставалось {target, number}, до {until} {needed, plural, one {нужен # новый} few {нужны # новых} many {нужно # новых} other {нужно # нового}}; для этого нужно около {leads} лидов.",
  "web.plan.leads.unit": "Лиды, которых надо начать искать, с 90 % интервалом",
  "web.plan.leads.axis": "Лиды",
  "web.plan.leads.by": "до {day}",
  "web.plan.leads.late": "до {day} (поздно)",
  "web.plan.leads.note": "Янтарным: день, до которого надо было начать, уже прошёл.",
  "web.plan.leads.description":
    "Лидов всего {leads}; неделя, где их больше всего, — начать до {day} включительно.",
  "web.plan.leads.column.start": "Начать до",
  "web.plan.leads.column.until": "Клиенты к",
  "web.plan.leads.column.leads": "Лиды",
  "web.plan.leads.column.low": "От",
  "web.plan.leads.column.high": "До",
  "web.plan.leads.column.leavers": "Уйдут",
  "web.plan.leads.column.needed": "Нужно",
  "web.plan.backtest.unit.revenue": "Выручка в месяц, {currency}: факт и то, что сказал бы план",
  "web.plan.backtest.unit.orders": "Заказы в месяц: факт и то, что сказал бы план",
  "web.plan.backtest.expected": "прогноз тогда, от P10 до P90",
  "web.plan.backtest.came": "факт",
  "web.plan.backtest.lastYear": "год назад",
  "web.plan.backtest.axis": "Месяц",
  "web.plan.basis.margin": "Маржа {margin} от выручки.",
  "web.plan.basis.budgetRule": "Статьи оплачиваются по приоритету; взаймы никто не даёт.",
  "web.plan.missing.plan.budget":
    "На эти месяцы нет статей бюджета. С ними (название, месяц, сумма, приоритет) план покажет, на какие хватит денег и насколько это надёжно. Импортируйте их на экране «Данные».",
  "web.plan.missing.plan.opportunities":
    "Открытых сделок нет. Импортируйте их на экране «Данные», и план учтёт, сколько они, вероятно, принесут.",
  "web.plan.missing.plan.subscriptions":
    "Действующих подписок нет. Импортируйте их на экране «Данные», и план учтёт их продления.",
  "web.plan.missing.plan.margin":
    "Не известны ни затраты, ни маржа, поэтому маржой названа выручка. Задайте маржу в настройках.",
  "web.plan.missing.plan.newcomers.stopped":
    "Три месяца не было ни одного нового клиента, поэтому новые не планируются. Если это не так, задайте «Новых клиентов в месяц».",
  "web.plan.missing.price.unmoved":
    "Ни у одного из {products, plural, one {# товара} few {# товаров} many {# товаров} other {# товара}} цена не менялась достаточно, чтобы узнать, как ведёт себя спрос. Задайте эластичность выше, чтобы увидеть, что значило бы предположение.",
  "web.plan.missing.price.margin":
    "Не известны ни затраты, ни маржа, поэтому точка безубыточности — по выручке. Задайте маржу в настройках.",
  "web.plan.price.change": "Изменение цены",
  "web.plan.price.product": "Какого товара",
  "web.plan.price.product.all": "Все товары",
  "web.plan.price.elasticity": "Эластичность",
  "web.plan.price.elasticity.gloss": "Процент штук на один процент цены. Пусто — как говорят заказы.",
  "web.plan.price.churn": "Потеря клиентов на единицу повышения",
  "web.plan.price.churn.gloss": "При 20 % повышение на 5 % теряет 1 % клиентов.",
  "web.plan.price.volume": "Штуки",
  "web.plan.price.gain": "Маржа впереди",
  "web.plan.price.worth": "Что ещё принесут клиенты",
  "web.plan.price.pays": "Окупится с вероятностью",
  "web.plan.price.breakEven": "В ноль при",
  "web.plan.price.unknown": "неизвестно",
  "web.plan.price.range": "от {low} до {high}",
  "web.plan.price.quick": "Интервал сейчас появится.",
  "web.plan.price.volume.meaning":
    "Сколько штук товара с новой ценой покупают оставшиеся клиенты по сравнению с сегодняшним днём.",
  "web.plan.price.volume.formula": "(1 + изменение)^эластичность − 1",
  "web.plan.price.gain.meaning":
    "Что изменение прибавит к марже, которую клиенты ещё принесут за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}; более поздние деньги учтены с дисконтом.",
  "web.plan.price.gain.formula":
    "маржа впереди × ((1 − потери) × (штуки × (маржа + изменение) ÷ маржа − 1) + …) для доли с новой ценой",
  "web.plan.price.input.elasticity": "Эластичность",
  "web.plan.price.input.margin": "Маржа, доля выручки",
  "web.plan.price.input.growth": "Маржа впереди сегодня",
  "web.plan.price.scenarios": "Что дали бы другие изменения",
  "web.plan.price.scenarios.unit":
    "Прибавка или потеря {profit, select, yes {маржи} other {выручки}} впереди за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}, {currency}, с 90 % интервалом",
  "web.plan.price.scenarios.axis": "Прибавка или потеря",
  "web.plan.price.scenarios.none": "как сегодня",
  "web.plan.price.scenarios.chosen": "{change} (выбрано)",
  "web.plan.price.scenarios.description": "Изменений показано: {count}; больше всего даёт {best}: {gain}.",
  "web.plan.price.column.worth": "Из того, что впереди",
  "web.plan.price.sensitivity": "{change}: выгода в зависимости от того, как спрос следует за ценой",
  "web.plan.price.sensitivity.unit":
    "Прибавка или потеря впереди, {currency}, по эластичности: процент штук на один процент цены",
  "web.plan.price.sensitivity.shop": "{elasticity}, примерно так говорят ваши заказы",
  "web.plan.price.sensitivity.description":
    "Если спросу всё равно, выгода {most}; при эластичности {elasticity} — {least}.",
  "web.plan.price.products.unit":
    "Процент штук на один процент цены, с 90 % интервалом; чем ближе к 0, тем меньше спрос зависит от цены",
  "web.plan.price.products.axis": "Эластичность",
  "web.plan.price.products.mean": "среднее {value}",
  "web.plan.price.products.description": "От {lowest} ({lowestName}) до {highest} ({highestName}).",
  "web.plan.price.products.caption": "Товары: как спрос следует за ценой или почему это неизвестно",
  "web.plan.price.products.column.known": "Эластичность",
  "web.plan.price.products.column.low": "От",
  "web.plan.price.products.column.high": "До",
  "web.plan.price.discounts.unit": "Доля, уступленная от цен прайса, по сегментам",
  "web.plan.price.discounts.axis": "Уступлено",
  "web.plan.price.discounts.description": "Больше всего уступили сегменту «{segment}»: {share}.",
  "web.plan.price.discounts.end":
    "Без скидок клиенты платили бы на {change} больше. Чтобы увидеть, что это дало бы, задайте такое изменение цены.",
  "web.plan.price.discounts.try": "Попробовать {change}",
  "web.plan.price.discounts.caption": "Клиенты, которым уступали больше, чем другим в их сегменте",
  "web.plan.price.basis.margin":
    "Маржа {margin} от сегодняшней выручки; себестоимость единицы после изменения та же.",
  "web.plan.price.basis.elasticity": "Эластичность {elasticity}.",
  "web.plan.price.basis.churn.none":
    "Из-за этого никто не уходит: данных об этом нет. Если думаете иначе, задайте своё значение выше.",
  "web.plan.price.basis.churn": "Потеря клиентов на каждый процент повышения: {churn}.",
  "web.plan.price.next": "Прежде чем менять цену для всех, попробуйте на части клиентов.",
  "web.plan.price.next.action": "Запланировать эксперимент",
};
