import type { Words } from "../en.ts";
import type { runs as en } from "../en/runs.ts";

/** Russian of fit, check, imports, runs, compare and the rest. */
export const runs: Words<typeof en> = {
  "fit.opening":
    "{model}: модель подогнана по данным {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ({states, plural, one {# разная история} few {# разные истории} many {# разных историй} other {# разные истории}}) на {asOf}, время в {unit, select, day {днях} week {неделях} month {месяцах} other {периодах}}.",
  "fit.opening.summary":
    "{model}: модель подогнана по данным {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ({states, plural, one {# разная история} few {# разные истории} many {# разных историй} other {# разные истории}}). Файл сводный, поэтому время в его собственных единицах.",
  "fit.opening.spend":
    "{model}: модель подогнана по заказам {customers, plural, one {# вернувшегося клиента} few {# вернувшихся клиентов} many {# вернувшихся клиентов} other {# вернувшегося клиента}} на {asOf}, деньги в валюте файла.",
  "fit.opening.durations":
    "{model}: модель подогнана по данным {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}. В файле указано, сколько оставался каждый из них; время в периодах файла.",
  "fit.opening.survivors":
    "{model}: модель подогнана по данным {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}. В файле указано, сколько их осталось после каждого периода; время в периодах файла.",
  "fit.likelihood":
    "Логарифм правдоподобия {logLikelihood}, AIC {aic}, BIC {bic}; {iterations, plural, one {# проход} few {# прохода} many {# проходов} other {# прохода}}.",
  "fit.unconverged": "Подгонка не сошлась. Считайте параметры предварительными.",
  "fit.prior.weak": "По запросу добавлены слабые априорные распределения: это наиболее вероятные параметры.",
  "fit.prior.pymc-marketing":
    "По запросу добавлены априорные распределения PyMC-Marketing по умолчанию: это наиболее вероятные параметры.",
  "fit.drawing": "Идёт выборка из апостериорного распределения. Это может занять немного времени.",

  "covariates.purchase": "Что связано с покупками",
  "covariates.lifetime": "Что связано с уходом",
  "covariates.read":
    "Эффект — это действие ещё одной единицы ковариаты при равных прочих; текст из файла считается за 1 там, где он указан. Собственные параметры модели относятся к случаю, когда все ковариаты равны 0.",
  "covariates.purchase.effect":
    "{direction, select, up {покупает на {share} чаще} down {покупает на {share} реже} other {разницы нет}}",
  "covariates.lifetime.effect":
    "{direction, select, up {уходит на {share} чаще} down {уходит на {share} реже} other {разницы нет}}",
  "covariates.help":
    "Вместе они говорят больше, чем случай: отношение правдоподобия {statistic}, {degrees, plural, one {# степень} few {# степени} many {# степеней} other {# степени}} свободы, p {p}.",
  "covariates.noHelp":
    "Вместе они говорят не больше, чем случай: отношение правдоподобия {statistic}, {degrees, plural, one {# степень} few {# степени} many {# степеней} other {# степени}} свободы, p {p}. Модель без них проще.",
  "covariates.missing":
    "У {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} нет строки в файле ковариат, им присвоено среднее по каждой.",

  "posterior.heading": "Апостериорное распределение",
  "posterior.opening":
    "Выборка: {draws, plural, one {# значение} few {# значения} many {# значений} other {# значения}} ({chains, plural, one {# цепь} few {# цепи} many {# цепей} other {# цепи}}, {method, select, nuts {NUTS} laplace {приближение Лапласа} other {{method}}}), {prior, select, none {без априорного распределения} weak {со слабыми априорными распределениями} other {с априорными распределениями PyMC-Marketing}}, за {seconds} с.",
  "posterior.good":
    "Цепи согласуются (R-hat не выше {rhat}), расхождений нет, и каждая цифра опирается не меньше чем на {ess} эффективных значений: таблице можно доверять.",
  "posterior.good.standIn":
    "Цепи согласуются (R-hat не выше {rhat}), и каждая цифра опирается не меньше чем на {ess} эффективных значений. При таком числе клиентов выборка взята из замены апостериорного распределения; замена проверена и достаточно близка: таблице можно доверять.",
  "posterior.laplace":
    "Эти значения взяты из нормального закона вокруг наиболее вероятных параметров: это быстро и близко, когда клиентов много. Проверить точной выборкой: --posterior nuts",
  "posterior.diverged":
    "Расхождение случилось в {divergences, plural, one {# значении} few {# значениях} many {# значениях} other {# значении}} выборки: часть апостериорного распределения пропущена, и таблица увереннее, чем следует. Используйте --prior weak или модель проще; --compare покажет их рядом.",
  "posterior.apart":
    "По этим параметрам цепи ещё не согласуются: {parameters} (R-hat {rhat}, а должен быть ниже 1.01). Попросите больше, например --draws {draws}. Если не поможет, данных для этой модели не хватает: используйте --prior weak или модель проще.",
  "posterior.few":
    "За {parameter} стоит эффективных значений всего {ess}, поэтому границы интервала грубые. Попросите больше, например --draws {draws}.",

  "table.opening":
    "{models, plural, one {# модель подогнана} few {# модели подогнаны} many {# моделей подогнаны} other {# модели подогнаны}} по данным {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, известным на {from}, и {models, plural, one {сверена} few {сверены} many {сверены} other {сверены}} с тем, что пришло до {to}: {actual, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}. Выбор: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {# модель подогнана} few {# модели подогнаны} many {# моделей подогнаны} other {# модели подогнаны}}, но для проверки ничего не отложено. Выбор: {chosen}.",
  "table.holdout": "Что они говорили о пришедших заказах",
  "table.rules": "Что говорили простые правила",
  "table.fits": "Насколько они подходят к известному",
  "table.unsettled": "не сошлась",
  "table.why": "Почему {model}",
  "table.next": "Всё об одной из них: keepworth fit FILE --model {model}",

  "check.opening.clean":
    "{file} можно использовать как есть: {rows, plural, one {принята # строка} few {приняты все # строки} many {приняты все # строк} other {приняты все # строки}}.",
  "check.opening":
    "{file} можно использовать: из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} принято {kept, number}, объединено с заказами других строк {merged, number}, отклонено {refused, number}.",
  "check.mapping": "Столбцы",
  "check.notes": "Как прочитан файл",
  "check.issues": "Строки, на которые стоит взглянуть",
  "check.months": "Деньги по месяцам",
  "check.kept": "Ничего не импортировано. Чтобы импортировать: {command}",

  "note.format": "Формат",
  "note.format.generic": "таблица заказов",
  "note.format.shopify": "выгрузка заказов Shopify",
  "note.format.cdnow": "заказы CDNOW",
  "note.format.online-retail": "счета Online Retail",
  "note.container": "Упаковка",
  "note.encoding": "Кодировка",
  "note.delimiter": "Разделитель",
  "note.delimiter.tab": "табуляция",
  "note.delimiter.spaces": "пробелы",
  "note.decimal": "Десятичный знак",
  "note.dateStyle": "Даты",
  "note.dateStyle.iso": "год-месяц-день",
  "note.dateStyle.compact": "год, месяц, день без знаков между ними",
  "note.dateStyle.d.m.y": "сначала день",
  "note.dateStyle.m/d/y": "сначала месяц",
  "note.dateStyle.month name": "с названием месяца",
  "note.dateStyle.epoch seconds": "секунды с 1970 года",
  "note.dateDecidedBy": "Сначала день или месяц",
  "note.dateDecidedBy.column": "видно по всему столбцу",
  "note.dateDecidedBy.future": "при другом чтении заказы оказались бы в будущем",
  "note.dateDecidedBy.custom": "определить нельзя; принято как обычно, поэтому проверьте одну из дат",
  "note.customer": "Клиенты",
  "note.customer.email": "распознаются по адресу e-mail",
  "note.customer.phone": "распознаются по номеру телефона",
  "note.customer.name": "распознаются по имени",
  "note.amount": "Сумма",
  "note.refundDate": "Дата возврата",
  "note.currency": "Валюта",
  "note.timeZone": "Часовой пояс",

  "imports.none": "Ещё ничего не импортировано. Начните так: keepworth run orders.csv",
  "imports.undone": "отменён",
  "imports.kept": "действует",
  "imports.undo.done":
    "Импорт {id} отменён: строк файла {file} больше нет в наборе данных {dataset}. Чтобы оценить без них, повторите расчёт: keepworth run",
  "backup.done": "Резервная копия записана: {file} ({size}).",
  "export.done":
    "{rows, plural, one {Записан # клиент} few {Записаны # клиента} many {Записаны # клиентов} other {Записаны # клиента}}: {file}.",
  "report.written": "Отчёт записан: {file} ({size}). Откройте его в браузере.",
  "demo.written":
    "Демонстрационный магазин записан: папка {folder} ({orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}, {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} и {others, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} с другими сведениями магазина). Это обычные файлы CSV; с вашими всё так же.",
  "demo.truth":
    "Всё здесь смоделировано, и в этом магазине верны такие эффекты – с ними можно сравнивать ответы. Посылка, опоздавшая на три дня и больше, умножает вероятность того, что клиент уйдёт после этого заказа, на {veryLate, number}, опоздавшая на день или два – на {late, number}. Жалоба, на которую ответили в течение суток, умножает её на {early, number}, а позже чем через трое суток – на {tardy, number}. С руководством по завариванию темп, в котором приходит следующий заказ, умножается на {guide, number}. Вопросы в чате, приложение с рецептами, возвраты и оценки ничего не меняют. Подробнее: docs/guide/demo.md",
  "runs.none": "Расчётов ещё нет. Начните так: keepworth run orders.csv",
  "runs.status.running": "не завершён",
  "runs.status.published": "опубликован",
  "runs.status.failed": "сбой",
  "runs.pruned":
    "{count, plural, =0 {Лишних строк по клиентам нет ни у одного расчёта.} one {Удалены строки по клиентам у # расчёта: {ids}. Его результаты сохранены.} few {Удалены строки по клиентам у # расчётов: {ids}. Их результаты сохранены.} many {Удалены строки по клиентам у # расчётов: {ids}. Их результаты сохранены.} other {Удалены строки по клиентам у # расчёта: {ids}. Их результаты сохранены.}}",
  "runs.noRows": "значения удалены",
  "compare.opening":
    "От расчёта {before} ({beforeAsOf}) к расчёту {after} ({afterAsOf}) ценность клиентов {direction, select, up {выросла} down {снизилась} other {изменилась}} на {change}, с {from} до {to}.",
  "compare.part.new-customers": "Новые клиенты",
  "compare.part.lost-customers": "Клиенты, которых больше нет",
  "compare.part.base": "Заработано с тех пор, известные клиенты",
  "compare.part.growth": "Изменились ожидания от известных клиентов",
  "compare.part.networking": "Кого приводят известные клиенты",
  "compare.part.learning": "Чему учат известные клиенты",
  "compare.part.assumptions": "Другой горизонт, маржа, ставка или стоимость привлечения",
  "compare.parameters": "Параметры модели",
  "customers.none": "Подходящих клиентов нет.",
  "customers.more": "Показаны первые {shown, number}. Больше: --limit 100; все: keepworth export",
  "size.bytes": "{value} {unit, select, kB {КБ} MB {МБ} GB {ГБ} other {байт}}",
};
