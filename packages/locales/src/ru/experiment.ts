import type { Words } from "../en.ts";
import type { experiment as en } from "../en/experiment.ts";

/** Russian of experiments. */
export const experiment: Words<typeof en> = {
  "help.experiment":
    "Проверить, что даёт мера: распределить группы случайно и прочитать, что из этого вышло.",
  "help.experiment.new":
    "Подготовить тест: о ком он, сколько клиентов нужно и чего он стоит. Ничего не отправляется.",
  "help.experiment.assign":
    "Случайно выбрать, кто получит меру, а кто войдёт в контрольную группу, или принять распределение, сделанное в другом месте.",
  "help.experiment.read": "Сравнить группы: что принесла мера, с интервалом и вердиктом.",
  "help.experiment.list": "Перечислить тесты, начиная с новых.",
  "help.argument.experimentRead": "имя теста; по умолчанию последний созданный",
  "help.argument.experiment": "как назвать тест",
  "help.option.experimentTreatment": "что предлагается: мера по имени или виду",
  "help.option.experimentSegment":
    "только этот сегмент вместо тех, для кого мера предназначена; можно указать несколько раз",
  "help.option.experimentCustomers":
    "клиентов в обеих группах вместе (по умолчанию столько, чтобы увидеть ожидаемый эффект, но не больше, чем есть)",
  "help.option.experimentHoldout":
    "доля контрольной группы (по умолчанию budget.holdout из keepworth.json, если задано, иначе 50 %)",
  "help.option.experimentDays": "сколько дней после распределения считать заказы (по умолчанию 90)",
  "help.option.experimentReadDays": "взять другое число дней, чем в плане; такое чтение не сохраняется",
  "help.option.experimentSeed": "определяет, кто будет выбран (по умолчанию budget.seed из keepworth.json)",
  "help.option.experimentFrom":
    "файл распределения, сделанного в другом месте, со столбцами customer_id (или email), arm и assigned_at",
  "help.option.experimentOut": "записать, кто в какой группе, в этот файл CSV",

  "error.experiment.amounts":
    "В заказах расчёта {run} нет сумм, поэтому ни один тест нельзя прочитать в деньгах.",
  "error.experiment.amounts.hint": "Импортируйте заказы с суммами.",
  "error.experiment.arm": "«{arm}» в {path} не означает ни одну из двух групп.",
  "error.experiment.arm.hint": "Пишите treated или holdout (либо 1 или 0, treatment или control).",
  "error.experiment.assigned":
    "В тесте «{name}» уже есть {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}.",
  "error.experiment.assigned.hint":
    "Без --from будет показан сохранённый список. Для другого списка создайте другой тест: keepworth experiment new.",
  "error.experiment.day":
    "В {path} день распределения не читается в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строке}}.",
  "error.experiment.day.hint": "Пишите его в виде 2026-03-31.",
  "error.experiment.exists": "Тест «{name}» уже есть.",
  "error.experiment.exists.hint": "Выберите другое имя. Список: keepworth experiment list.",
  "error.experiment.few":
    "Из {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} не составить двух групп хотя бы по два клиента.",
  "error.experiment.few.hint": "Возьмите больше клиентов или долю контрольной группы ближе к половине.",
  "error.experiment.later":
    "В {path} день распределения ещё не наступил в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строке}}.",
  "error.experiment.later.hint": "Проверьте, как записаны дни.",
  "error.experiment.none": "Тестов ещё нет.",
  "error.experiment.none.hint": "Создайте тест: keepworth experiment new NAME --treatment TREATMENT",
  "error.experiment.missing": "Теста «{name}» нет. Есть: {known}.",
  "error.experiment.missing.hint":
    "Создайте его: keepworth experiment new NAME --treatment TREATMENT. Список: keepworth experiment list.",
  "error.experiment.name": "«{name}» не может быть именем теста.",
  "error.experiment.name.hint":
    "Используйте до 64 букв, цифр, пробелов, точек, дефисов и подчёркиваний, начиная с буквы или цифры.",
  "error.experiment.nobody":
    "Мера «{treatment}» по последнему расчёту никому не подходит (сегменты: {segments}).",
  "error.experiment.nobody.hint":
    "Выберите другие сегменты через --segment. У меры есть и условия, они перечислены в docs/decisions/treatments.md.",
  "error.experiment.nobodyKnown":
    "Среди {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} файла {path} нет ни одной с известным клиентом.",
  "error.experiment.nobodyKnown.hint":
    "В столбце customer_id должны быть те же ID, что в заказах, или в столбце email — адреса из заказов.",
  "error.experiment.treatment": "Меры «{treatment}» для теста нет. Есть: {known}.",
  "error.experiment.treatment.hint":
    "Пишите её имя так, как оно импортировано; если в нём есть пробелы, берите его в кавычки.",
  "error.experiment.twice": "Клиент {customer} стоит в обеих группах файла {path}.",
  "error.experiment.twice.hint": "Уберите таких клиентов: их не с кем сравнивать.",
  "error.experiment.unassigned": "В тесте «{name}» ещё никто не распределён.",
  "error.experiment.unassigned.hint": "Распределите группы: keepworth experiment assign {name}.",

  "experiment.new.opening":
    "Тест «{name}»: меру «{treatment}» {treated, plural, one {получит # клиент} few {получат # клиента} many {получат # клиентов} other {получат # клиента}}, в контрольную группу {holdout, plural, one {войдёт # клиент} few {войдут # клиента} many {войдут # клиентов} other {войдут # клиента}}. Всего подходящих клиентов: {eligible, number}.",
  "experiment.new.power":
    "За {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} {rate} из них и так что-то купят. Если мера добавит к этому {uplift}, как {source, select, measured {измерено} other {предполагается}}, тест покажет это с вероятностью {power}.",
  "experiment.new.enough":
    "Этого достаточно: вероятность 80 % {needed, plural, one {даёт уже # клиент} few {дают уже # клиента} many {дают уже # клиентов} other {дают уже # клиента}}.",
  "experiment.new.needed":
    "Для вероятности 80 % {needed, plural, one {нужен # клиент} few {нужно # клиента} many {нужно # клиентов} other {нужно # клиента}} в обеих группах: в тесте не хватает {short, number}.",
  "experiment.new.needed.none":
    "Эффект не предполагается, поэтому назвать нужное число клиентов нельзя. Ниже — наименьший эффект, который будет заметен.",
  "experiment.new.sight": "Что тест способен увидеть",
  "experiment.points": "{value} п. п.",
  "experiment.new.buying": "Купят, п. п.",
  "experiment.new.margin": "{profit, select, yes {Маржа} other {Выручка}} на клиента",
  "experiment.new.note":
    "Наименьший: обнаруживается с вероятностью 80 %. За эти дни от каждого клиента ожидается {mean}, плюс-минус {deviation}; за вычетом его собственного прогноза случаю остаётся {unexplained}.",
  "experiment.new.worth": "Чего стоит знать ответ",
  "experiment.new.value":
    "Знать ответ до решения ещё о {customers, plural, one {# клиенте} few {# клиентах} many {# клиентах} other {# клиенте}} стоит {worth}; за вычетом того, от чего отказывается тест: {net}.",
  "experiment.new.value.nobody":
    "Все, кому мера подходит, уже в тесте, и пока не придут другие, решать не о ком; по сравнению с решением сегодня тест недополучит {forgone}.",
  "experiment.new.best":
    "Больше всего — при {customers, plural, one {# клиенте} few {# клиентах} many {# клиентах} other {# клиенте}} в тесте: {net}.",
  "experiment.new.best.none":
    "При таких допущениях тест не окупается ни при каком размере: они оставляют слишком мало сомнений. Если вы уверены в них меньше, импортируйте свои меры, указав для этой большую ошибку прироста.",
  "experiment.new.cost": "Меры для тестовой группы обойдутся примерно в {cost}.",
  "experiment.new.next": "Далее: keepworth experiment assign {name} --out {name}.csv",

  "experiment.assign.opening":
    "Меру «{treatment}» {treated, plural, one {получит # клиент} few {получат # клиента} many {получат # клиентов} other {получат # клиента}}, в контрольной группе — {holdout, plural, one {#} few {#} many {#} other {#}}.",
  "experiment.assign.drawn":
    "Выбрано случайно (seed {seed}) внутри {strata, plural, one {# слоя} few {# слоёв} many {# слоёв} other {# слоя}} по ценности и риску.",
  "experiment.assign.file":
    "Принято так, как решено в другом месте; {strata, plural, one {# слой} few {# слоя} many {# слоёв} other {# слоя}} по ценности и риску.",
  "experiment.assign.stored": "Это список, составленный раньше; он не меняется.",
  "experiment.assign.expected":
    "Ожидается от каждого за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} по прогнозу на {day}, сделанному по заказам до этого дня ({model}): {treated} в тестовой группе, {holdout} в контрольной.",
  "experiment.assign.ends":
    "Прочитать результат можно будет с {ends}, когда {days, plural, one {пройдёт # день} few {пройдут # дня} many {пройдут # дней} other {пройдёт # дня}}.",
  "experiment.assign.out":
    "{path}: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.",
  "experiment.assign.next": "Далее: рассылка, импорт новых заказов, затем keepworth experiment read {name}",

  "experiment.read.pays":
    "Мера «{treatment}» окупается: за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} она принесла на {net} больше, чем стоила ({range}), в тестовой группе {treated, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}.",
  "experiment.read.loses":
    "Мера «{treatment}» не окупается: за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} она принесла за вычетом затрат {net} ({range}), в тестовой группе {treated, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}.",
  "experiment.read.unknown":
    "Пока неизвестно, окупается ли мера «{treatment}»: за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} она принесла за вычетом затрат {net}, но интервал ({range}) содержит 0.",
  "experiment.read.early":
    "Судить рано: впереди ещё {left, number} из {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}, до {ends} включительно. Пока мера «{treatment}» принесла за вычетом затрат {net} ({range}).",
  "experiment.read.early.nothing":
    "Данных ещё нет: впереди {left, plural, one {# день} few {# дня} many {# дней} other {# дня}} из {days, plural, one {#} few {#} many {#} other {#}}, до {ends} включительно.",
  "experiment.read.mismatch":
    "Группы теста «{name}» сравнивать нельзя: {treated, number} в тестовой против {holdout, number} в контрольной не объяснить случаем при доле контроля {share} (p = {p}). Клиенты потерялись или перешли из группы в группу.",
  "experiment.read.peeking":
    "Кто смотрит каждый день и останавливается на первом хорошем числе, ошибётся гораздо чаще, чем говорит интервал. До последнего дня ничего не сохраняется.",
  "experiment.read.needed":
    "Если эффект таков, каким кажется, вопрос {customers, plural, one {решит примерно # клиент} few {решат примерно # клиента} many {решат примерно # клиентов} other {решат примерно # клиента}} в обеих группах: ещё {more, number}.",
  "experiment.read.needed.none": "Эффект выглядит настолько малым, что тест разумного размера его не выявит.",
  "experiment.read.effects": "Что добавила мера, с 90 % интервалами",
  "experiment.read.buying": "Купили, п. п.",
  "experiment.read.margin": "{profit, select, yes {Маржа} other {Выручка}} на клиента",
  "experiment.read.raw": "без поправки",
  "experiment.read.adjusted": "с поправкой",
  "experiment.read.adjusting":
    "С поправкой: по слоям, за вычетом прежнего прогноза для каждого клиента; это сняло {explained} дисперсии.",
  "experiment.read.adjusting.none":
    "С поправкой: по слоям, за вычетом прежнего прогноза для каждого клиента; прогнозы мало говорили о том, кто купит.",
  "experiment.read.arms": "Две группы",
  "experiment.column.arm": "Группа",
  "experiment.column.buyers": "Купили",
  "experiment.column.shareBought": "Доля",
  "experiment.column.margin": "{profit, select, yes {Маржа} other {Выручка}}",
  "experiment.column.each": "Каждый",
  "experiment.column.predicted": "Прогноз",
  "experiment.column.expected": "Ожидаем",
  "experiment.column.smallest": "Наименьш.",
  "experiment.column.power": "Шанс",
  "experiment.column.needed": "Нужно",
  "experiment.column.treatment": "Мера",
  "experiment.column.ends": "Конец",
  "experiment.column.uplift": "П. п.",
  "experiment.arm.treated": "тестовая",
  "experiment.arm.holdout": "контрольная",
  "experiment.read.money": "Деньги",
  "experiment.read.total":
    "Все в тестовой группе вместе: {profit, select, yes {прирост маржи} other {прирост выручки}} {margin} ({range}), на контакты ушло {contact}, на поощрения — {incentive}.",
  "experiment.read.qini": "Нашёл ли балл тех, на кого мера действует?",
  "experiment.read.qini.row": "первые {share}",
  "experiment.read.qini.yes":
    "Да: отбор по баллу находит больше тех, на кого мера действует, чем случайный отбор (Qini {value}, {range}).",
  "experiment.read.qini.no":
    "Нет: отбор по баллу находит меньше тех, на кого мера действует, чем случайный отбор (Qini {value}, {range}).",
  "experiment.read.qini.unknown": "Не видно: интервал коэффициента Qini содержит 0 ({value}, {range}).",
  "experiment.read.qini.note":
    "Доля тех, кто купил благодаря мере, в п. п., если бы её применили только к клиентам с самыми высокими баллами.",
  "experiment.read.relationship": "Как это восприняли клиенты",
  "experiment.read.complaints": "Жаловались",
  "experiment.read.optOuts": "Отписались",
  "experiment.read.score": "Последняя оценка, из 10",
  "experiment.read.score.change": "Оценка: изменение",
  "experiment.column.outcome": "Итог",
  "experiment.column.difference": "Разница",
  "experiment.read.flag.note":
    "Чего это стоит, видно уже после дней теста: понаблюдайте за этими клиентами, прежде чем повторять.",
  "warning.experiment.profitUp.complaints":
    "Маржа выросла, но и жалобы тоже: среди охваченных клиентов доля жаловавшихся выше на {difference} п. п. ({range}).",
  "warning.experiment.profitUp.optOuts":
    "Маржа выросла, но и отписки тоже: среди охваченных клиентов доля отозвавших согласие выше на {difference} п. п. ({range}).",
  "warning.experiment.profitUp.score":
    "Маржа выросла, а довольны меньше: последняя оценка охваченных клиентов ниже на {difference} из 10 ({range}).",
  "experiment.read.kept":
    "Сохранено: вместо {before} следующий план возьмёт прирост {uplift} (стандартная ошибка {error}).",
  "experiment.read.notUsed": "Сохранено; следующий план по-прежнему исходит из допущения.",
  "experiment.read.notKept": "Не сохранено.",
  "experiment.read.next": "Далее: keepworth budget",

  "experiment.list.none":
    "Тестов ещё нет. Создайте первый: keepworth experiment new winback --treatment win-back",
  "experiment.state.planned": "запланирован",
  "experiment.state.running": "идёт",
  "experiment.state.over": "пора читать",
  "experiment.state.read": "прочитан",
  "experiment.verdict.pays": "окупается",
  "experiment.verdict.loses": "не окупается",
  "experiment.verdict.unknown": "неизвестно",
  "experiment.verdict.mismatch": "несравнимы",

  "experiment.assumption.uplift": "Рост доли покупающих: {value}",
  "experiment.assumption.days": "Дней, за которые считаются заказы: {value}",
  "experiment.assumption.holdout": "Доля контрольной группы: {value}",
  "experiment.assumption.margin": "Маржа, доля выручки: {value}",
  "experiment.assumption.contact": "Контакт, на каждого клиента тестовой группы: {value}",
  "experiment.assumption.incentive":
    "Поощрения, для купивших в тестовой группе, в чьих заказах нет ни скидки, ни купона: {value}",
  "experiment.assumption.customersRead": "Клиенты, чьи показатели прочитаны из кластера: {value}",

  "warning.experiment.assumed": "Эффект меры «{treatment}» — допущение: для того и тест.",
  "warning.experiment.revenue":
    "Затраты неизвестны, поэтому все суммы — выручка, и окупаемость выглядит лучше, чем есть.",
  "warning.experiment.revenue.hint":
    "Задайте валовую маржу (margin в keepworth.json) или импортируйте затраты.",
  "warning.experiment.otherEffect":
    "Мера «{treatment}» не рассчитана на то, чтобы купил тот, кто не собирался, поэтому доля покупающих не измеряет её действия. Судите по деньгам; следующий план по-прежнему исходит из допущения.",
  "warning.experiment.unpredicted":
    "Заказов до {day} слишком мало для прогноза, поэтому группы сравниваются без поправки.",
  "warning.experiment.newcomers":
    "У {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} до распределения нет ни одного подходящего заказа, поэтому прогноза для них нет.",
  "warning.experiment.unknown":
    "{rows, plural, one {# строка не называет известного клиента и пропущена} few {# строки не называют известного клиента и пропущены} many {# строк не называют известного клиента и пропущены} other {# строки не называют известного клиента и пропущены}}.",
  "warning.experiment.unknown.hint": "Сначала импортируйте заказы, затем список.",
  "warning.experiment.spared":
    "Не взято: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} из контрольной группы другого, ещё не прочитанного теста.",
  "warning.experiment.withheld":
    "Не взято: {customers, plural, one {# клиент, который не хочет} few {# клиента, которые не хотят} many {# клиентов, которые не хотят} other {# клиента, которые не хотят}}, чтобы к ним с этим обращались.",
  "warning.experiment.gone":
    "Больше нет в данных и пропущено: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} ({treated, number} из тестовой группы, {holdout, number} из контрольной).",
  "warning.experiment.fewInArm":
    "В одной из групп всего {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}: если их меньше 20, ни одному интервалу нельзя верить.",
  "warning.experiment.otherDays":
    "Здесь дней {days, number}, а запланировано было {planned, number}. Если выбирать срок, уже увидев результат, находятся эффекты, которых нет.",
};
