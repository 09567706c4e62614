import type { Words } from "../en.ts";
import type { loyalty as en } from "../en/loyalty.ts";

/** Russian of the loyalty programme. */
export const loyalty: Words<typeof en> = {
  "help.loyalty":
    "Показать программу лояльности: участники по уровням, во что обойдутся их баллы и что она должна принести.",
  "help.loyalty.out": "записать баланс и уровень каждого участника в этот файл CSV",

  "loyalty.opening":
    "У {members, plural, one {# участника} few {# участников} many {# участников} other {# участника}} баллы на {face} по номиналу; на {asOf} они обойдутся примерно в {net} ({range}). Из накопленных баллов, а они старше новых, так и не будут списаны {breakage}.",
  "loyalty.opening.none": "Баллов ещё нет. Ниже — во что обошлась бы программа и что она должна принести.",
  "loyalty.breakEven":
    "Программа окупается, если участники тратят на {lift} больше, чем тратили бы без неё: от участника ожидается около {spend} в год, из них маржа — {margin}, а возвращается ему {rate}, потому что в итоге списывается {redeemed} новых баллов.",
  "loyalty.breakEven.never":
    "Окупиться она не может: с каждой продажи возвращается {rate}, а это больше маржи.",
  "loyalty.measured":
    "Эксперимент {experiment} показал прирост покупающих клиентов на {uplift}, стандартная ошибка {error}.",
  "loyalty.measured.none":
    "Приносит ли она столько, неизвестно. Участники всегда покупают больше других, потому что вступают те, кто покупает больше; ответ даст только эксперимент: keepworth experiment new.",
  "loyalty.year":
    "За последний год баллов начислено {earned}, списано {redeemed}, сгорело {expired}. Списания обошлись в {cost}{where, select, orders {, в заказах они стоят как скидка} other {, они проведены в учёте}}.",
  "loyalty.expiring":
    "Если не использовать, за {days} дн. сгорят баллы ({points}) у {members, plural, one {# участника} few {# участников} many {# участников} other {# участника}}: повод написать.",
  "loyalty.tiers": "Участники по уровням",
  "loyalty.tiers.note":
    "Рядом: обычный заказ поднял бы участника на следующий уровень. Уровень определяют баллы, начисленные за год.",
  "loyalty.ages": "Баллы по возрасту и во что они обойдутся",
  "loyalty.age": "{from, number}–{to, number} дн.",
  "loyalty.age.older": "старше {days, number} дн.",
  "loyalty.designs": "Во что обошлись бы за год другие программы",
  "loyalty.designs.note":
    "По тратам, ожидаемым от сегодняшних клиентов. Награда платится и за то, что они купили бы и так, поэтому любая программа должна поднять траты хотя бы до своей точки безубыточности.",
  "loyalty.audience.all": "все",
  "loyalty.audience.top": "верхние 20 %",
  "loyalty.never": "никогда",
  "loyalty.column.tier": "Уровень",
  "loyalty.column.from": "От",
  "loyalty.column.members": "Участн.",
  "loyalty.column.points": "Баллы",
  "loyalty.column.close": "Рядом",
  "loyalty.column.examples": "Например",
  "loyalty.column.audience": "Для кого",
  "loyalty.column.customers": "Клиенты",
  "loyalty.column.rate": "Награда",
  "loyalty.column.cost": "Затраты",
  "loyalty.column.lift": "В ноль при",
  "loyalty.column.profit": "При +5 %",
  "loyalty.missing.events":
    "События программы не импортированы: балансы, уровни и обязательства неизвестны. Импортируйте файл с клиентом, датой и баллами.",
  "loyalty.missing.margin":
    "Маржа неизвестна: точка безубыточности считает маржой всю выручку и занижена. Задайте маржу через --margin или в keepworth.json.",
  "loyalty.missing.amounts": "В заказах нет сумм: сказать, во что обходится программа, нельзя.",
  "loyalty.overdrawn":
    "По файлу списано баллов на {points} больше, чем начислено ({members, plural, one {# раз} few {# раза} many {# раз} other {# раза}}): возможно, не хватает более ранних событий.",
  "loyalty.rules":
    "Правила (loyalty в keepworth.json): {perSpend} за единицу трат, {value} за балл, {expiry, plural, =0 {не сгорают} one {сгорают через # день} few {сгорают через # дня} many {сгорают через # дней} other {сгорают через # дня}}.",
  "loyalty.assumption.customersRead": "Участники, чьи баллы прочитаны из кластера: {value}",
  "loyalty.written":
    "{rows, plural, one {Записан # баланс} few {Записаны # баланса} many {Записано # балансов} other {Записаны # баланса}}: {file}.",
};
