import type { Words } from "../en.ts";
import type { budget as en } from "../en/budget.ts";

/** Russian of the budget. */
export const budget: Words<typeof en> = {
  "help.budget": "Выбрать, к кому какую меру применить, чтобы бюджет дал больше всего.",
  "help.option.budgetAmount":
    "сколько денег потратить (по умолчанию budget.amount из keepworth.json, иначе столько, сколько окупается)",
  "help.option.budgetCapacity": "treatment=N: не больше N клиентов; можно указать несколько раз",
  "help.option.budgetMinimum": "treatment=N: не меньше N клиентов; можно указать несколько раз",
  "help.option.budgetHoldout":
    "доля случайной контрольной группы, например 10% (по умолчанию budget.holdout из keepworth.json)",
  "help.option.budgetRole": "только меры одной роли",
  "help.option.budgetExact": "найти лучший план методом ветвей и отсечений, сколько бы ни было клиентов",
  "help.option.budgetGreedy": "планировать по ценам, как для миллионов клиентов",
  "help.option.budgetLimit": "сколько строк плана показать; 0 — все (по умолчанию 10)",
  "help.option.budgetOut": "записать весь план в этот файл CSV",
  "usage.expected.treatmentCount": "ожидается treatment=N, например vip=50.",
  "usage.budget.solver": "--exact и --greedy вместе не используются.",

  "error.allocation.infeasible":
    "План, соблюдающий все ограничения, не найден: из клиентов, которых требуют минимумы ({asked, number}), удалось охватить {met, number}, за {needed, number} при бюджете {budget, number}.",
  "error.allocation.infeasible.hint":
    "Уменьшите какой-нибудь --minimum, увеличьте --amount или --capacity либо пусть план поищет --exact.",
  "error.budget.amounts": "В заказах расчёта {run} нет сумм, поэтому сказать, даёт ли мера выгоду, нельзя.",
  "error.budget.amounts.hint": "Импортируйте заказы с суммами.",
  "error.budget.holdout": "Если контрольная группа — {share, number, percent}, применять меры не к кому.",
  "error.budget.holdout.hint": "Задайте меньшую долю, например --holdout 10%.",
  "error.budget.treatment": "Меры «{treatment}» нет. Есть: {known}.",
  "error.budget.treatment.hint":
    "Пишите её имя так, как оно импортировано; если в нём есть пробелы, берите его в кавычки.",
  "error.budget.treatments": "Мер для плана нет{role, select, none {} other { (роль {role})}}.",
  "error.budget.treatments.hint":
    "Импортируйте меры (keepworth import treatments.csv) или спросите без --role.",
  "error.budget.minimumOverCapacity":
    "Мера «{treatment}» должна охватить не меньше {minimum, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, а вмещает {capacity, number}: лишних {by, number}.{others, plural, =0 {} one { Противоречит себе ещё # пара ограничений.} few { Противоречат себе ещё # пары ограничений.} many { Противоречат себе ещё # пар ограничений.} other { Противоречат себе ещё # пары ограничений.}}",
  "error.budget.minimumOverCapacity.hint": "Уменьшите её --minimum или увеличьте --capacity.",
  "error.budget.minimumOverEligible":
    "Мера «{treatment}» должна охватить не меньше {minimum, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, а выгоду она даёт только у {eligible, number}: не хватает {by, number}.{others, plural, =0 {} one { Противоречит себе ещё # пара ограничений.} few { Противоречат себе ещё # пары ограничений.} many { Противоречат себе ещё # пар ограничений.} other { Противоречат себе ещё # пары ограничений.}}",
  "error.budget.minimumOverEligible.hint":
    "Уменьшите её --minimum или --holdout. Мера не применяется там, где не даёт выгоды.",
  "error.budget.minimumsOverCustomers":
    "Минимумы в сумме требуют клиентов {minimum, number}, а выгоду от какой-либо из этих мер, по одной на клиента, дают {eligible, number}: не хватает {by, number}.",
  "error.budget.minimumsOverCustomers.hint": "Уменьшите какой-нибудь --minimum.",
  "error.budget.minimumsOverBudget":
    "То, чего требуют минимумы, стоит не меньше {needed, number}, а бюджет — {budget, number}: не хватает {by, number}.",
  "error.budget.minimumsOverBudget.hint": "Увеличьте --amount или уменьшите какой-нибудь --minimum.",

  "budget.opening":
    "Расход {spent} на {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, вероятно, принесёт {margin} {profit, select, yes {маржи} other {выручки}}: на {gain} больше, чем стоит ({range}).",
  "budget.opening.none":
    "{gaining, plural, =0 {Применять меры не стоит ни к кому} other {Бюджета не хватает ни на кого}}: из {eligible, plural, one {# клиента, которому подходит} few {# клиентов, которым подходит} many {# клиентов, которым подходит} other {# клиента, которому подходит}} какая-либо мера, больше её стоимости, вероятно, {gaining, plural, =0 {не принесёт никто} one {принесёт #} few {принесут #} many {принесут #} other {принесут #}}.",
  "budget.price":
    "Ещё {one} бюджета — это ещё {back}, из них прибыль — {profit}. Всё, что окупается, стоило бы {needed}.",
  "budget.price.none": "Больший бюджет ничего не даст: окупается не больше {needed}.",
  "budget.soon":
    "Через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} итог плана: {soon}; остальное придёт позже.",
  "budget.frontier": "Прибыль в зависимости от бюджета",
  "budget.frontier.basis":
    "Рассчитано на случайной выборке клиентов ({basis, number}), которая представляет всех.",
  "budget.treatments": "Меры",
  "budget.treatments.unused": "Не используются при этом бюджете: {treatments}.",
  "budget.treatments.none": "Ни у кого не дают выгоды: {treatments}.",
  "budget.treatments.full": "Заполнены: {treatments}. Ещё одно место стоит {price} или больше.",
  "budget.segments": "Сегменты",
  "budget.next": "Кто следующий, если бы денег было больше",
  "budget.firstOut": "Кто выпадает первым, если бы денег было меньше",
  "budget.plan": "План, начиная с наибольшей выгоды",
  "budget.plan.more":
    "Ещё {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: keepworth budget --out plan.csv",
  "budget.file": "{path}: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.",
  "budget.holdout":
    "{customers, plural, =0 {Контрольной группы нет, поэтому эффект не измерить.} one {# клиент из плана случайно выбран в контрольную группу, чтобы эффект можно было измерить.} few {# клиента из плана случайно выбраны в контрольную группу, чтобы эффект можно было измерить.} many {# клиентов из плана случайно выбраны в контрольную группу, чтобы эффект можно было измерить.} other {# клиента из плана случайно выбраны в контрольную группу, чтобы эффект можно было измерить.}}",
  "budget.solver.exact": "Лучший возможный план, с точностью до {gap}.",
  "budget.solver.greedy": "План по ценам: лучший возможный превзойдёт его не больше чем на {gap}.",
  "budget.do": "Далее: keepworth budget --out plan.csv · experiment new",
  "budget.column.treatment": "Мера",
  "budget.column.uplift": "Прирост",
  "budget.column.customers": "Клиенты",
  "budget.column.cost": "Затраты",
  "budget.column.gain": "Выгода",
  "budget.column.soon": "90 дней",
  "budget.column.perUnit": "На 1",
  "budget.column.budget": "Бюджет",
  "budget.column.of": "Из",
  "budget.assumption.margin": "Маржа, доля выручки: {value}",
  "budget.assumption.discountRate": "Ставка дисконтирования, в год: {value}",
  "budget.assumption.horizonDays": "Рассматриваемый период: {value}",
  "budget.assumption.pulledForward":
    "Дополнительные заказы, которые лишь приходят раньше и в пожизненную прибыль не входят: {value}",
  "budget.assumption.addOnShare": "Покупки в придачу, доля от заказа: {value}",
  "budget.assumption.wouldHaveComeAnyway": "Приведённые клиенты, которые пришли бы и так: {value}",
  "budget.assumption.customersRead": "Клиенты, чьи показатели прочитаны из кластера: {value}",

  "warning.budget.revenue": "Затраты неизвестны, поэтому вся выгода посчитана в выручке и завышена.",
  "warning.budget.revenue.hint": "Задайте валовую маржу (margin в keepworth.json) или импортируйте затраты.",
  "warning.budget.library":
    "Своих мер не импортировано, поэтому в плане {treatments, plural, one {# встроенная мера} few {# встроенные меры} many {# встроенных мер} other {# встроенной меры}} с допущениями о затратах и эффектах.",
  "warning.budget.library.hint": "Опишите свои: keepworth import treatments.csv",
  "warning.budget.assumed":
    "Эффект {assumed, plural, one {# меры} few {# мер} many {# мер} other {# меры}} из {treatments, number} — допущение, он не измерен; отсюда и ширина интервала.",
  "warning.budget.assumed.hint": "Измерьте его на контрольной группе: keepworth experiment new",
  "warning.budget.renewals":
    "{treatment}: прирост {uplift, number, ::percent .#} больше, чем такая скидка удерживает среди тех, кто не продлил бы, поэтому в плане в среднем {planned, number, ::percent .#}.",
  "warning.budget.renewals.hint":
    "Измерьте его (keepworth experiment new) или задайте keep.offerReach и keep.offerSpeed в keepworth.json.",
  "warning.budget.unbounded":
    "При модели или ставке дисконтирования этого расчёта ценность после горизонта не имеет предела, поэтому учтён только горизонт, а удержание стоит больше, чем показано.",
  "warning.budget.unbounded.hint": "Задайте discountRate больше 0 в keepworth.json.",
  "warning.budget.spared":
    "Не взято: {customers, plural, one {# клиент, с которым} few {# клиента, с которыми} many {# клиентов, с которыми} other {# клиента, с которыми}} сравнивает идущий эксперимент.",
  "warning.budget.withheld":
    "Не взято: {customers, plural, one {# клиент, который не хочет} few {# клиента, которые не хотят} many {# клиентов, которые не хотят} other {# клиента, которые не хотят}}, чтобы к ним с этим обращались.",
};
