import type { Words } from "../../en.ts";
import type { loyalty as en } from "../../en/web/loyalty.ts";

/** Russian of the Loyalty screen. */
export const loyalty: Words<typeof en> = {
  "web.loyalty.net.meaning":
    "Во что обойдутся накопленные баллы, когда их спишут. Баллы, которые сгорят не списанными, ничего не стоят.",
  "web.loyalty.net.formula":
    "Σ накопленные баллы возраста a × вероятность списания до сгорания × стоимость балла",
  "web.loyalty.input.points": "Накопленные баллы",
  "web.loyalty.input.value": "Стоимость балла",
  "web.loyalty.input.breakage": "Не будут списаны",
  "web.loyalty.measured.none":
    "Приносит ли она столько, неизвестно. Участники всегда покупают больше других, потому что вступают те, кто покупает больше; ответ даст только эксперимент.",
  "web.loyalty.measured.action": "Запланировать эксперимент",
  "web.loyalty.fact.earned": "Баллов начислено за год",
  "web.loyalty.fact.redeemed": "Баллов списано за год",
  "web.loyalty.fact.redeemed.more":
    "обошлись в {cost}{where, select, orders {, в заказах стоят как скидка} other {, проведены в учёте}}",
  "web.loyalty.fact.expired": "Баллов сгорело за год",
  "web.loyalty.fact.expiring": "Скоро сгорят",
  "web.loyalty.fact.expiring.more":
    "у {members, plural, one {# участника} few {# участников} many {# участников} other {# участника}}, за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: повод написать",
  "web.loyalty.tiers": "Участники по уровням",
  "web.loyalty.tiers.unit": "Участники; уровень определяют баллы, начисленные за год",
  "web.loyalty.tiers.axis": "Участники",
  "web.loyalty.tiers.label": "{tier} (от {from, number})",
  "web.loyalty.tiers.description":
    "Самый большой уровень — {tier}: {members, plural, one {# участник} few {# участника} many {# участников} other {# участника}}.",
  "web.loyalty.tiers.note":
    "{count, plural, =0 {Ни одного участника обычный заказ не поднял бы на следующий уровень.} one {# участника обычный заказ поднял бы на следующий уровень: возможно, достаточно об этом сказать.} few {# участников обычный заказ поднял бы на следующий уровень: возможно, достаточно об этом сказать.} many {# участников обычный заказ поднял бы на следующий уровень: возможно, достаточно об этом сказать.} other {# участника обычный заказ поднял бы на следующий уровень: возможно, достаточно об этом сказать.}}",
  "web.loyalty.close": "В одном заказе от следующего уровня",
  "web.loyalty.close.text": "Несколько участников каждого уровня, начиная с самых близких.",
  "web.loyalty.close.caption": "Участники рядом со следующим уровнем",
  "web.loyalty.column.tier": "Уровень",
  "web.loyalty.column.from": "Баллов от",
  "web.loyalty.column.members": "Участники",
  "web.loyalty.column.points": "Накоплено",
  "web.loyalty.column.close": "Рядом",
  "web.loyalty.column.customer": "Клиент",
  "web.loyalty.column.missing": "Не хватает баллов",
  "web.loyalty.ages": "Во что обойдутся баллы, по возрасту",
  "web.loyalty.ages.unit.net":
    "Ожидаемые затраты на накопленные баллы{currency, select, XXX {} other {, {currency}}}",
  "web.loyalty.ages.unit.points": "Накопленные баллы",
  "web.loyalty.ages.axis.net": "Ожидаемые затраты",
  "web.loyalty.ages.axis.points": "Баллы",
  "web.loyalty.ages.show": "Что показывают столбцы",
  "web.loyalty.ages.show.net": "Затраты",
  "web.loyalty.ages.show.points": "Баллы",
  "web.loyalty.ages.description": "Всего {net} из {face} по номиналу.",
  "web.loyalty.ages.note":
    "Старые баллы обходятся дешевле новых: почти всё, что собирались списать, уже списано. Всего {net} ({range}) из {face} по номиналу.",
  "web.loyalty.column.age": "Возраст",
  "web.loyalty.column.net": "Ожидаемые затраты",
  "web.loyalty.column.perPoint": "За балл",
  "web.loyalty.design": "Что должна принести программа",
  "web.loyalty.design.unit":
    "Прибыль за год{currency, select, XXX {} other {, {currency}}}, в зависимости от того, насколько больше из-за неё тратят участники",
  "web.loyalty.design.axis": "Насколько больше тратят из-за программы",
  "web.loyalty.design.current": "ваша программа",
  "web.loyalty.design.changed": "этот вариант",
  "web.loyalty.design.breakEven": "в ноль при {lift}",
  "web.loyalty.design.sentence":
    "Для кого: {audience, select, members {участники} all {все} other {пятая часть, которая тратит больше всех}} ({customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}). Возвращать {rate} стоит {cost} в год, и траты должны вырасти на {lift}. При росте на {at} программа {gains, select, yes {приносит} other {теряет}} {profit}.",
  "web.loyalty.design.never":
    "Для кого: {audience, select, members {участники} all {все} other {пятая часть, которая тратит больше всех}} ({customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}). Возвращать {rate} стоит {cost} в год и окупиться не может: с каждой продажи возвращается больше, чем её маржа {margin}.",
  "web.loyalty.design.note":
    "Награда платится и за то, что они купили бы и так, поэтому линия начинается ниже нуля. Она говорит, что должно прийти, а не что придёт.",
  "web.loyalty.design.audience": "Для кого",
  "web.loyalty.design.audience.members": "Участники",
  "web.loyalty.design.audience.all": "Все",
  "web.loyalty.design.audience.top": "Верхняя пятая",
  "web.loyalty.design.rate": "Возврат с продажи",
  "web.loyalty.design.fixed": "Затраты на участника в год",
  "web.loyalty.design.lift": "Если они тратят больше на",
  "web.loyalty.column.lift": "Рост трат",
  "web.loyalty.column.profit": "Прибыль за год",
  "web.loyalty.designs": "Программы рядом",
  "web.loyalty.designs.text":
    "За год, по тратам, ожидаемым от сегодняшних клиентов, с вашими затратами на участника. В ноль при: наименьший рост трат, при котором программа окупается.",
  "web.loyalty.designs.caption": "Варианты программы",
  "web.loyalty.column.audience": "Для кого",
  "web.loyalty.column.customers": "Клиенты",
  "web.loyalty.column.rate": "Награда",
  "web.loyalty.column.spend": "Их траты",
  "web.loyalty.column.cost": "Затраты",
  "web.loyalty.column.breakEven": "В ноль при",
  "web.loyalty.column.atFive": "Прибыль при +5 %",
  "web.loyalty.rules":
    "{perSpend, plural, one {# балл} few {# балла} many {# баллов} other {# балла}} за единицу трат, {value} за балл, {expiry, plural, =0 {не сгорают} one {сгорают через # день} few {сгорают через # дня} many {сгорают через # дней} other {сгорают через # дня}}",
  "web.loyalty.rules.redeemedIn":
    "списанные баллы {where, select, orders {стоят скидкой в заказах, поэтому ещё раз не проводятся} other {проводятся как затраты на маркетинг}}",
  "web.loyalty.overdrawn": "Списано больше баллов, чем начислено",
  "web.loyalty.missing.events":
    "События программы: балансы, уровни и обязательства. Импортируйте файл с клиентом, датой и баллами.",
  "web.loyalty.missing.margin":
    "Маржа: точка безубыточности считает маржой всю выручку и занижена. Импортируйте затраты или задайте маржу в настройках.",
};
