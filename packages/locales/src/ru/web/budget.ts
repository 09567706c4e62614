import type { Words } from "../../en.ts";
import type { budget as en } from "../../en/web/budget.ts";

/** Russian of the Budget screen. */
export const budget: Words<typeof en> = {
  "web.budget.frontier": "Что даёт каждый бюджет",
  "web.budget.frontier.unit":
    "{profit, select, yes {Ожидаемая прибыль} other {Ожидаемая выручка}} сверх затрат бюджета, {currency}",
  "web.budget.frontier.axis": "Бюджет, {currency}",
  "web.budget.frontier.settings": "в настройках",
  "web.budget.frontier.description":
    "Лучший план для каждого бюджета. При расходе {spent} ожидаемая выгода — {gain}; больше {needed} ничего не даёт.",
  "web.budget.column.price": "Ещё {one} даёт",
  "web.budget.column.each": "Выгода на {one}",
  "web.budget.amount": "Бюджет",
  "web.budget.amount.label": "Бюджет, {currency}",
  "web.budget.amount.all": "сколько окупается",
  "web.budget.amount.description": "Пусто — как в настройках, иначе столько, сколько окупается.",
  "web.budget.role": "Кто выполняет",
  "web.budget.role.done": "Выполняет",
  "web.budget.role.all": "все",
  "web.budget.role.marketing": "маркетинг",
  "web.budget.role.sales": "продажи",
  "web.budget.role.service": "сервис",
  "web.budget.holdout": "Контрольная группа",
  "web.budget.holdout.of": "{share} случайно, по сегменту, ценности и риску",
  "web.budget.holdout.share": "Доля контрольной группы",
  "web.budget.holdout.description": "Сравнение с ней показывает, что план даёт на самом деле.",
  "web.budget.more": "Что принесёт ещё {one}",
  "web.budget.sums.spent": "Затраты плана",
  "web.budget.sums.gain": "Выгода за вычетом затрат",
  "web.budget.sums.price": "Ещё {one} вернёт",
  "web.budget.sums.profit": "из них прибыль — {profit}",
  "web.budget.sums.customers": "Клиенты в плане",
  "web.budget.sums.of": "выгоду дают {gaining, number} из {all, number}",
  "web.budget.sums.soon": "Через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.budget.sums.later": "остальное придёт позже",
  "web.budget.gain.meaning":
    "Что меры для этих клиентов, как ожидается, принесут за {span} и потом, за вычетом затрат. У каждого клиента учтено только то, что меняет мера.",
  "web.budget.gain.formula": "Σ по клиентам: прирост × чего он стоит − контакт − ожидаемое поощрение",
  "web.budget.gain.margin": "Ожидаемая маржа",
  "web.budget.price.meaning":
    "Что вернёт следующая денежная единица: она сама и прибыль от лучшего применения, на которое денег ещё нет. Это теневая цена бюджета.",
  "web.budget.price.formula": "1 + λ, где λ — цена ограничения бюджета в лучшем плане",
  "web.budget.price.input": "λ",
  "web.budget.best": "Искать самый лучший план",
  "web.budget.cut": "У границы",
  "web.budget.cut.text":
    "Деньги идут тем, кто даёт за них больше всего. Эти клиенты ближе всего к месту, где деньги кончаются.",
  "web.budget.cut.everybody":
    "В плане все, кто даёт выгоду. Эти дают меньше всего на свои затраты и выпадут первыми, если денег станет меньше.",
  "web.budget.treatments.text": "Мера не применяется там, где не даёт выгоды.",
  "web.budget.treatments.caption": "Что запланировано по каждой мере",
  "web.budget.uplift": "{uplift}, {source, select, measured {измерено} other {допущение}}",
  "web.budget.uplift.gloss": "Насколько мера в среднем повышает вероятность того, на что действует",
  "web.budget.uplift.note": "Усы охватывают {share} возможного. Они широкие там, где эффект — допущение.",
  "web.budget.column.channel": "Канал",
  "web.budget.column.fits": "С выгодой, из подходящих",
  "web.budget.column.fits.gloss": "Клиенты, у которых мера даёт выгоду, из тех, для кого она предназначена",
  "web.budget.fits": "{gaining, number} из {eligible, number}",
  "web.budget.places": "Места",
  "web.budget.places.gloss": "Сколько клиентов самое большее могут её получить",
  "web.budget.places.of": "Места: {treatment}",
  "web.budget.places.none": "не огр.",
  "web.budget.column.place": "Ещё одно место",
  "web.budget.column.place.gloss": "Что дало бы ещё одно место; ничего, пока места есть",
  "web.budget.segments": "Где план даёт выгоду",
  "web.budget.segments.unit": "Выгода за вычетом затрат, {currency}; клиенты в плане из всех в сегменте",
  "web.budget.segments.label": "{segment}: {chosen, number} из {customers, number}",
  "web.budget.segments.description": "Больше всего выгоды — в сегменте «{segment}»: {gain}.",
  "web.budget.plan.caption": "Клиенты, которых охватывает план",
  "web.budget.plan.more":
    "{more, plural, one {Ещё # клиент есть в файле} few {Ещё # клиента есть в файле} many {Ещё # клиентов есть в файле} other {Ещё # клиента есть в файле}}, там же и контрольная группа.",
  "web.budget.export":
    "План в CSV: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "web.budget.experiment": "Сделать экспериментом",
  "web.budget.revenue": "Эта выгода — выручка, а не прибыль",
  "web.budget.revenue.text":
    "Задайте в настройках, какая доля выручки остаётся у вас, или импортируйте затраты.",
  "web.budget.nobody": "Ни одна мера не окупается",
  "web.budget.nobody.text":
    "Вероятно, никто не принесёт больше, чем стоит мера. Это могут изменить более дешёвые меры или измеренные эффекты.",
  "web.budget.empty": "Плана ещё нет",
  "web.budget.empty.text":
    "Импортируйте заказы и оцените клиентов. Тогда эта страница скажет, к кому какую меру применить в рамках бюджета.",
  "web.budget.empty.action": "Импортировать данные",
  "web.budget.empty.amounts": "В заказах нет сумм",
  "web.budget.empty.amounts.text": "Импортируйте заказы с суммами, чтобы можно было назвать выгоду.",
  "web.budget.empty.treatments": "Мер для плана нет",
  "web.budget.empty.treatments.text":
    "Импортируйте то, что вы можете сделать для клиентов: затраты, поощрение и эффект.",
};
