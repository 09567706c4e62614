import type { Words } from "../en.ts";
import type { errors as en } from "../en/errors.ts";

/** Russian of errors: what happened, and what to do. */
export const errors: Words<typeof en> = {
  error: "Что-то пошло не так ({code}).",
  "error.internal": "Внутренний сбой Keepworth: {message}",
  "error.internal.hint":
    "Последний опубликованный расчёт не изменился. Пожалуйста, сообщите об ошибке и приложите команду, которую вы запускали; KEEPWORTH_DEBUG=1 перед ней покажет, где произошёл сбой.",
  "error.customers.columns":
    "Столбцы клиентов не согласуются между собой: {problem, select, missing {нет столбца {column}} length {столбец {column} отличается длиной от остальных} other {в столбце {column} есть пропуски}}.",
  "error.customers.columns.hint": "Нужны x, tx и T одинаковой длины и без пропусков.",
  "error.customers.empty": "Нет ни одного клиента, по которому можно подогнать модель.",
  "error.customers.empty.hint":
    "Проверьте, что в заказах указаны клиенты и что заказы сделаны до даты расчёта: keepworth check FILE",
  "error.customer.frequency": "У клиента (строка {row}) указано повторных покупок: {x}.",
  "error.customer.frequency.hint": "x должен быть целым числом от 0.",
  "error.customer.recency":
    "Последняя покупка клиента (строка {row}) отмечена временем {tx}, вне промежутка от 0 до {T}.",
  "error.customer.recency.hint":
    "tx отсчитывается от первой покупки до последней, T — от первой покупки до даты расчёта, поэтому 0 ≤ tx ≤ T.",
  "error.customer.age": "У клиента (строка {row}) возраст {T}.",
  "error.customer.age.hint": "T, время от первой покупки до даты расчёта, должно быть не меньше 0.",
  "error.customer.spend": "У клиента (строка {row}) средняя сумма заказа {spend}.",
  "error.customer.spend.hint": "Модели расходов нужны суммы больше 0. Уберите таких клиентов из файла.",
  "error.customer.weight": "У клиента (строка {row}) вес {weight}.",
  "error.customer.weight.hint": "Вес показывает, сколько клиентов представляет строка: 0 или больше.",
  "error.customer.opportunities":
    "Клиент (строка {row}) использовал возможностей: {x} из {T}, последней — под номером {tx}. Так не бывает.",
  "error.customer.opportunities.hint":
    "Возможности считаются целыми числами, и x из них нельзя использовать раньше номера x: x ≤ tx ≤ T.",
  "error.customer.duration": "У клиента (строка {row}) длительность {duration}.",
  "error.customer.duration.hint":
    "Длительность — это число полных периодов, которые клиент оставался: от 0, а для ушедшего — от 1.",
  "error.customer.churned":
    "У клиента (строка {row}) стоит {churned} там, где должно быть указано, ушёл ли он.",
  "error.customer.churned.hint": "Пишите 1, если клиент ушёл, и 0, если он ещё с вами.",
  "error.contract.lost":
    "{period, select, end {В конце} other {В периоде {period}}} указано клиентов: {customers}. Так не бывает.",
  "error.contract.lost.hint":
    "Укажите, сколько клиентов ушло в каждом периоде и сколько осталось в конце: числа от 0.",
  "error.customer.number": "В строке {row} указан клиент {customer}, а такого номера клиента быть не может.",
  "error.customer.number.hint": "Клиенты нумеруются 0, 1, 2 и так далее, и у каждого есть покупка.",
  "error.covariates.finite":
    "У ковариаты {covariate} есть значение, которое не является числом (строка {row}).",
  "error.covariates.finite.hint": "Заполните его или уберите этого клиента либо эту ковариату.",
  "error.covariates.name": "Ковариаты {covariate} нет среди имеющихся: {known}.",
  "error.covariates.name.hint":
    "Проверьте имя. Чтобы у двух эффектов был один коэффициент, ковариата должна быть задана для обоих.",
  "error.covariates.levels":
    "Ковариата {covariate} текстовая, и у неё {levels, plural, one {# разное значение} few {# разных значения} many {# разных значений} other {# разных значения}}.",
  "error.covariates.levels.hint":
    "У текста должно быть от 2 до 50 разных значений. Уберите его или сгруппируйте значения.",
  "error.covariates.constant": "У этих ковариат одно и то же значение у всех: {covariates}.",
  "error.covariates.constant.hint": "Узнать по ним ничего нельзя. Уберите их.",
  "error.covariates.collinear":
    "Эти ковариаты говорят об одном и том же, одна из них складывается из других: {covariates}.",
  "error.covariates.collinear.hint": "Уберите одну из них, например один из столбцов группировки.",
  "error.covariates.periods":
    "{problem, select, twice {У клиента номер {customer} две строки ковариат начинаются в момент {time}.} other {У клиента номер {customer} нет ковариат на момент {time}.}}",
  "error.covariates.periods.hint":
    "Каждому клиенту нужны ковариаты от первой покупки до конца данных, а для прогноза — до его горизонта.",
  "error.covariates.process":
    "В модели {model} нет {process, select, lifetime {процесса ухода} other {процесса покупок}}, на который могли бы влиять {covariates}.",
  "error.covariates.process.hint": "Выберите другую модель или уберите эти ковариаты.",
  "error.customers.logGaps": "В данных нет сведений о том, насколько регулярно покупают клиенты.",
  "error.customers.logGaps.hint":
    "Укажите logGaps (для каждого клиента сумма ln(gap) по промежуткам между покупками) или задайте k — число стадий до покупки.",
  "error.customer.logGaps":
    "У клиента (строка {row}) сумма ln(gap) равна {logGaps}, а возможно не больше {most}.",
  "error.customer.logGaps.hint":
    "Берите промежутки между покупками в тех же единицах времени, что tx и T; без повторных покупок сумма равна 0.",
  "error.parameters.domain": "{parameter} равен {value}, модель этого не допускает.",
  "error.parameters.domain.hint": "Параметры модели должны быть конечными и больше 0.",
  "error.argument.domain": "{argument}: значение {value} невозможно.",
  "error.argument.domain.hint": "Проверьте указанное значение.",
  "error.file.missing": "Файла {path} нет.",
  "error.file.missing.hint": "Проверьте имя и папку.",
  "error.file.empty": "Файл {path} пуст.",
  "error.file.empty.hint": "Выгрузите его ещё раз и убедитесь, что в нём есть строки.",
  "error.file.unreadable": "Не удаётся прочитать {path} ({reason}).",
  "error.file.unreadable.hint":
    "Проверьте, что это файл, что у вас есть право его читать и что он открывается в программе, которая его создала.",
  "error.file.unknown":
    "{path} — это {found, select, folder {папка} text {текст, но не таблица} html {веб-страница} json {JSON, но не по записи в строке} pdf {PDF} image {изображение} xls {старый файл Excel (xls)} other {файл такого вида, который Keepworth не читает ({found})}}.",
  "error.file.unknown.hint": "Выгрузите его как CSV, TSV, Excel (xlsx), JSON lines или Parquet.",
  "error.file.archive": "{path} — архив, который нельзя использовать как есть ({reason}).",
  "error.file.archive.hint": "Распакуйте его и укажите файл внутри.",
  "error.columns.missing": "В {path} нет столбца для {missing}. Есть столбцы: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {Дайте столбцу это имя и попробуйте ещё раз.} other {Укажите столбец через --map, например: --map {field}="Имя столбца"}}',
  "error.columns.ambiguous": "В {path} несколько столбцов могут означать {field}: {found}.",
  "error.columns.ambiguous.hint": "Выберите один через --map, например: --map {field}=COLUMN",
  "error.covariates.value":
    "В {path} столбец {column} не имеет пригодного значения в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строке}}.",
  "error.covariates.value.hint":
    "Заполните значения или уберите этих клиентов: клиент без строки получает среднее по каждой ковариате.",
  "error.covariates.twice": "В {path} больше одной строки для клиента {customer}.",
  "error.covariates.twice.hint":
    "Оставьте по одной строке на клиента или добавьте столбец с датой, если значения меняются со временем (по строке на клиента и дату).",
  "error.covariates.unknown": "Ни одного клиента из {path} нет в заказах, например {customer}.",
  "error.covariates.unknown.hint":
    "Называйте клиентов в обоих файлах одинаково, например одним и тем же номером клиента.",
  "error.burnIn.everybody":
    "После отсева начального периода не осталось клиентов, по которым можно подогнать модель.",
  "error.burnIn.everybody.hint":
    "Выберите период короче: клиенты, впервые появившиеся в нём, в подгонке не участвуют.",
  "error.covariates.dynamic": "Ковариаты в {path} меняются со временем, расчёт таких не принимает.",
  "error.covariates.dynamic.hint":
    "Дайте по одной строке на клиента; для меняющихся значений есть keepworth fit --model pareto-nbd --covariates.",
  "error.covariates.groups": "В {path} разных наборов ковариат: {groups}; расчёт принимает не больше {most}.",
  "error.covariates.groups.hint":
    "Уберите столбцы или разбейте числа на несколько классов, например возрастных групп. keepworth fit принимает любое их количество.",
  "error.covariates.model": "Модель {model} не работает с ковариатами.",
  "error.covariates.model.hint": "С ними работают: {known}.",
  "error.covariates.dynamicModel":
    "Ковариаты в {path} меняются со временем, модель {model} не умеет это учитывать.",
  "error.covariates.dynamicModel.hint":
    "Используйте --model pareto-nbd или дайте по одной строке на клиента, без даты.",
  "error.fit.file":
    "{wanted, select, contract {Модели {model} нужно знать, сколько времени клиенты оставались (tenure, churn) или сколько их осталось после каждого периода (period, survivors)} opportunities {Модели {model} нужны сводные данные по клиентам (x, tx, T) в возможностях покупки} orders {Модели {model} нужен файл заказов (customer, date)} purchases {Модели {model} нужны заказы (customer, date) или сводные данные по клиентам (x, tx, T)} comparison {Для сравнения нужны заказы (customer, date) или сводные данные по клиентам (x, tx, T)} other {Модели {model} нужен другой файл}}; {path} — это {found, select, orders {файл заказов} summary {файл сводных данных по клиентам (x, tx, T)} durations {файл о том, сколько времени клиенты оставались} survivors {файл о том, сколько клиентов осталось после каждого периода} other {файл неизвестного вида, его столбцы: {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {Для заказов подходят: --model bg-nbd, mbg-nbd или другая модель покупок либо gamma-gamma для сумм.} summary {Для такого файла подходят: --model bg-nbd, mbg-nbd, pareto-nbd, ggom-nbd или nbd; bg-bb, если клиенты покупают в заданные моменты.} durations {Для такого файла подходят: --model sbg или bdw.} survivors {Для такого файла подходят: --model sbg или bdw.} other {Назовите столбцы в первой строке, как указано выше.}}",
  "error.fit.amounts": "В заказах из {path} нет сумм, а {model} подгоняется по тому, сколько тратят клиенты.",
  "error.fit.amounts.hint":
    "Если суммы есть в каком-то столбце, укажите его через --map, например --map amount=Total. Иначе подгоните модель покупок, например bg-nbd.",
  "error.fit.option":
    "{option, select, asOf {--as-of} mapping {--map} timeZone {--time-zone} currency {--currency} covariates {--covariates} other {{option}}} относится только к заказам; {path} — это {found, select, orders {файл заказов} summary {файл сводных данных по клиентам (x, tx, T)} durations {файл о том, сколько времени клиенты оставались} survivors {файл о том, сколько клиентов осталось после каждого периода} other {{found}}}.",
  "error.fit.option.hint":
    "Уберите этот параметр или дайте файл заказов, из которого получены данные по клиентам.",
  "error.fit.posterior": "Для подгонки с ковариатами нет апостериорного распределения.",
  "error.fit.posterior.hint":
    "Уберите --posterior: у подгонки есть оценки и стандартные ошибки. Или уберите --covariates.",
  "error.dates.mixed": "Даты в столбце {column} файла {path} записаны по-разному, например: {examples}.",
  "error.dates.mixed.hint": "Выгрузите даты ещё раз в одном виде; надёжнее всего 2026-06-30.",
  "error.cell.invalid": "В строке {row} файла {path} столбец {column} содержит «{value}».",
  "error.cell.invalid.hint":
    "{expected, select, frequency {Сколько покупок было после первой или сколько возможностей использовано: целое число от 0.} recency {Время от первой покупки до последней: от 0 до возраста; 0, если покупка была одна.} age {Время от первой покупки до конца данных: число от 0.} duration {Сколько полных периодов клиент оставался: от 0, а для ушедшего — от 1.} churned {Ушёл ли клиент: yes или no, 1 или 0, true или false.} weight {Сколько клиентов представляет строка: число от 0.} period {Целое число, например 0, 1, 2 или год.} survivors {Сколько клиентов осталось: число от 0, а не доля.} other {Исправьте ячейку.}}",
  "error.line.broken": "В строке {row} файла {path} не те столбцы, что в самом файле.",
  "error.line.broken.hint": "Поищите в ней потерянную кавычку или лишний разделитель.",
  "error.survivors.gap":
    "В строке {row} файла {path} столбец {column} равен {value}, а перед этим стояло {before}.",
  "error.survivors.gap.hint":
    "Дайте по строке на период, каждый следующий позже предыдущего и без пропусков.",
  "error.survivors.rise":
    "В строке {row} файла {path} столбец {column} равен {value}: больше, чем {before} в предыдущем периоде.",
  "error.survivors.rise.hint":
    "В каждой строке считайте тех клиентов первого периода, которые ещё остались; новых не включайте.",
  "error.rows.none": "Ни одну строку файла {path} использовать нельзя.",
  "error.rows.none.hint": "Причины по каждой строке покажет keepworth check FILE",
  "error.import.unrelated": "В {file} нет ни клиентов, ни заказов, общих с набором данных {dataset}.",
  "error.import.unrelated.hint":
    "Если это тот же магазин, добавьте --add. Если нет, заведите отдельный набор данных: --dataset NAME",
  "error.import.missing": "Импорта {id} нет.",
  "error.import.missing.hint": "Какие импорты есть, покажет keepworth imports",
  "error.import.undone": "Импорт {id} уже отменён.",
  "error.import.undone.hint":
    "Больше делать ничего не нужно. Чтобы вернуть его строки, запустите расчёт с этим файлом ещё раз.",
  "error.import.inPlace": "{path} нельзя использовать на месте ({reason}).",
  "error.import.inPlace.hint": "Уберите --in-place, и файл будет импортирован.",
  "error.currency.mixed":
    "{of, select, records {Суммы в {path}} other {Заказы}} в нескольких валютах ({currencies}).",
  "error.currency.mixed.hint":
    "Выберите одну через --currency, например --currency EUR. Суммы в разных валютах никогда не складываются.",
  "error.database.locked": "{path} занят другой программой: {owner} (процесс {pid}).",
  "error.database.locked.hint": "Дождитесь, пока она закончит, или завершите её и попробуйте ещё раз.",
  "error.database.newer":
    "{path} записан более новой версией Keepworth (схема {found}, здесь известна {known}).",
  "error.database.newer.hint": "Установите последнюю версию Keepworth и попробуйте ещё раз. Файл не изменён.",
  "error.database.foreign": "{path} — не база данных Keepworth.",
  "error.database.foreign.hint": "Укажите другой файл через --db. Этот не изменён.",
  "error.database.missing": "Базы данных {path} нет.",
  "error.database.missing.hint": "Укажите нужную через --db или начните так: keepworth run orders.csv",
  "error.database.full": "Для {path} не хватает места или памяти ({reason}).",
  "error.database.full.hint":
    "Освободите место на диске или закройте другие программы и попробуйте ещё раз. Последний опубликованный расчёт не изменился.",
  "error.database.failed": "База данных не справилась: {reason}",
  "error.database.failed.hint":
    "Последний опубликованный расчёт не изменился. Пожалуйста, сообщите об ошибке и приложите команду, которую вы запускали.",
  "error.cluster.unreachable": "Кластер {server} не отвечает ({reason}).",
  "error.cluster.unreachable.hint":
    "Проверьте адрес и работает ли кластер. Ничего не изменено; повторите команду.",
  "error.cluster.insecure": "Пароль или токен ушёл бы на {server} открытым текстом.",
  "error.cluster.insecure.hint": "Укажите адрес кластера в виде https://…",
  "error.cluster.certificate": "Сертификату {server} нет доверия ({reason}).",
  "error.cluster.certificate.hint":
    "Укажите сертификат выдавшего его центра файлом PEM: keepworth connect trino --ca ФАЙЛ.",
  "error.cluster.credentials": "Кластер {server} не принял пользователя, пароль или токен.",
  "error.cluster.credentials.hint":
    "Проверьте --user и переменную окружения, названную в --password-env или --token-env; после подключения — те, что в keepworth.json в разделе warehouse.",
  "error.cluster.denied": "Кластер {server} этого не разрешает: {reason}",
  "error.cluster.denied.hint":
    "Попросите администратора дать право читать заказы и писать в собственную схему Keepworth.",
  "error.cluster.unconnected": "{path} хранит заказы сама и не подключена к кластеру.",
  "error.cluster.unconnected.hint":
    "Сначала подключите её: keepworth connect trino --server URL --catalog ИМЯ --schema ИМЯ",
  "error.cluster.connected": "Заказы {path} находятся в кластере.",
  "error.cluster.connected.hint": "Уберите --warehouse embedded или укажите другую базу через --db.",
  "error.cluster.missing": "В кластере {server} нет того, что нужно Keepworth: {reason}",
  "error.cluster.missing.hint":
    "Проверьте, верно ли имя, не переименовано ли это и не удалено ли, и подключитесь снова: keepworth connect trino.",
  "error.cluster.resources": "Кластеру {server} не хватает на это памяти: {reason}",
  "error.cluster.resources.hint":
    "Ничего наполовину сделанного не опубликовано. Дайте запросам больше памяти или запустите, когда кластер свободнее.",
  "error.cluster.lost": "Кластер {server} несколько раз потерял запрос ({reason}).",
  "error.cluster.lost.hint":
    "Ничего наполовину сделанного не опубликовано. Проверьте, работают ли узлы, и запустите снова.",
  "error.cluster.failed": "Сбой кластера {server}: {reason}",
  "error.cluster.failed.hint":
    "Ничего наполовину сделанного не опубликовано. Если повторится, сообщите об этом с этим текстом.",
  "error.cluster.table": "В кластере нет таблицы {table}.",
  "error.cluster.table.hint":
    "Проверьте имена каталога, схемы и таблицы; keepworth connect trino перечисляет таблицы.",
  "error.cluster.customers":
    "Ни один столбец таблицы {table} не нумерует клиентов: имена, адреса и телефоны не попадают в результаты в хранилище.",
  "error.cluster.customers.hint":
    "Укажите столбец через --map customer=СТОЛБЕЦ или создайте представление, где он есть.",
  "error.cluster.lines":
    "Строки таблицы {table} продолжают строку над ними, как в выгрузке магазина; у строк таблицы нет порядка.",
  "error.cluster.lines.hint":
    "Создайте представление, где в каждой строке есть номер заказа, клиент, день и сумма.",
  "error.cluster.orders": "Ни одна таблица в {schema} не похожа на заказы: нужны клиент и дата.",
  "error.cluster.orders.hint":
    "Найдены: {tables}. Укажите таблицу через --table orders=ИМЯ, а столбцы через --map поле=столбец.",
  "error.cluster.ambiguous": "Несколько таблиц в {schema} похожи на {kind}: {tables}.",
  "error.cluster.ambiguous.hint": "Укажите нужную через --table {kind}=ИМЯ.",
  "error.cluster.results":
    "{schema} не может хранить результаты Keepworth: там есть таблицы с теми же именами ({tables}).",
  "error.cluster.results.hint":
    "Укажите отдельную схему через --results КАТАЛОГ.СХЕМА; если её нет, она будет создана.",
  "error.cluster.owned": "{schema} хранит результаты другой базы Keepworth.",
  "error.cluster.owned.hint":
    "Откройте ту базу через --db или укажите другую схему через --results КАТАЛОГ.СХЕМА.",
  "error.cluster.embedded":
    "{path} хранит заказы или записи, импортированные из файлов: база работает либо со своими таблицами, либо с кластером.",
  "error.cluster.embedded.hint": "Укажите другой файл, он будет создан: --db ИМЯ.duckdb",
  "error.cluster.data": "Заказы и записи этой базы лежат в кластере и отсюда не меняются.",
  "error.cluster.data.hint": "Измените их в исходных таблицах; следующий прогон прочтёт их заново.",
  "error.cluster.many":
    "Этот вопрос взвешивает в памяти каждого клиента отдельно, а их {customers, number} — больше, чем {most, number}, которых можно прочесть из кластера.",
  "error.cluster.many.hint":
    "Если памяти около 1 ГБ на каждый миллион клиентов, увеличьте warehouse.customersInMemory в keepworth.json. На что кластер отвечает сам, её не требует: keepworth potentials, segments, churn, plan.",
  "error.cluster.secret": "Переменная окружения {name} не задана.",
  "error.cluster.secret.hint": "В ней должен быть пароль или токен для кластера; в файл они не записываются.",
  "error.server.gone": "Сервер Keepworth, который держал {path} открытым, завершился посреди этой работы.",
  "error.server.gone.hint":
    "Ничего не осталось сделанным наполовину, и последний опубликованный расчёт не изменился. Запустите сервер снова через keepworth serve или повторите эту команду без него.",
  "error.server.version":
    "Сервер, который держит {path} открытым, — это Keepworth {theirs}; здесь Keepworth {ours}.",
  "error.server.version.hint":
    "Остановите тот сервер, запустите его снова с этой версией Keepworth и повторите команду.",
  "error.settings.invalid": "В настройках ошибка ({field}): {reason}",
  "error.settings.invalid.hint": "Исправьте {path} и попробуйте ещё раз.",
  "rule.atLeast": "наименьшее допустимое значение — {bound}",
  "rule.moreThan": "значение должно быть больше {bound}",
  "rule.atMost": "наибольшее допустимое значение — {bound}",
  "rule.lessThan": "значение должно быть меньше {bound}",
  "rule.empty": "значение не может быть пустым",
  "rule.missing": "значение отсутствует",
  "rule.number": "ожидается число",
  "rule.whole": "ожидается целое число",
  "rule.text": "ожидается текст",
  "rule.flag": "ожидается да или нет (в файле true или false)",
  "rule.list": "ожидается список",
  "rule.group": "ожидается группа настроек",
  "rule.unknown": "такой настройки нет",
  "rule.oneOf": "ожидается одно из значений: {values}",
  "rule.url": "ожидается веб-адрес, например https://id.example.com",
  "rule.currency": "ожидаются три заглавные буквы валюты, например EUR",
  "rule.timeZone": "ожидается часовой пояс из списка IANA, например Europe/Moscow",
  "rule.horizon": "ожидается число с единицей, например 365d, 52w, 12m или 1y",
  "rule.json": "файл не является правильным JSON ({reason})",
  "error.settings.changed": "Файл {path} тем временем изменил кто-то другой.",
  "error.settings.changed.hint": "Загрузите настройки заново и внесите изменения в них.",
  "error.option.invalid": "{option} не может иметь значение {value}.",
  "error.option.invalid.hint": "Возможно: {expected}.",
  "error.dataset.empty": "В наборе данных {dataset} ещё нет заказов.",
  "error.dataset.empty.hint": "Начните так: keepworth run orders.csv",
  "error.dataset.missing": "Набора данных {dataset} нет.",
  "error.dataset.missing.hint": "Есть: {known}.",
  "error.asOf.outside": "Дата {asOf} лежит вне заказов: с {first} по {last} включительно.",
  "error.asOf.outside.hint": "Выберите день между ними или уберите --as-of.",
  "error.model.unknown": "Модели {model} нет.",
  "error.model.unknown.hint": "Есть: {known}.",
  "error.customer.missing": "Клиента {customer} нет в наборе данных {dataset}.",
  "error.customer.missing.hint": "Какие клиенты есть, покажет keepworth customers",
  "error.person.missing": "По {who} никто не найден.",
  "error.person.missing.hint":
    "Укажите номер клиента, адрес e-mail или телефон, а если набор данных не обычный, то и --dataset.",
  "error.person.ambiguous": "Под {who} подходят несколько клиентов: {customers}.",
  "error.person.ambiguous.hint": "Укажите одного из них по номеру, а где номера повторяются, и --dataset.",
  "error.person.erased": "Данные того, кому принадлежит {who}, были стёрты {day}.",
  "error.person.erased.hint":
    "От них остались только суммы заказов под номером, который не говорит, чьи они.",
  "error.person.unconfirmed": "Не подтверждено, что данные клиента {customer} нужно стереть.",
  "error.person.unconfirmed.hint": "Стёртое нельзя вернуть. Подтвердите тем же номером или ключом --yes.",
  "error.privacy.retention":
    "Не задан срок, после которого стираются данные людей, о которых ничего не слышно.",
  "error.privacy.retention.hint": "Укажите --months или задайте privacy.retentionMonths в keepworth.json.",
  "error.database.busy": "Не удалось переписать {path} заново: уже полминуты с ней работают другие.",
  "error.database.busy.hint":
    "Ничего не потеряно. Дождитесь, пока они закончат, или остановите сервер и повторите команду.",
  "error.run.busy": "С этой базой данных уже идёт расчёт или импорт.",
  "error.run.busy.hint": "Дождитесь его окончания и попробуйте ещё раз.",
  "error.runs.currencies": "Расчёт {before} в валюте {beforeCurrency}, расчёт {after} — в {afterCurrency}.",
  "error.runs.currencies.hint":
    "Сравнивайте два расчёта в одной валюте: keepworth runs покажет, какой в какой.",
  "error.run.missing": "Такого опубликованного расчёта нет.",
  "error.run.missing.hint": "Какие расчёты есть, покажет keepworth runs",
  "error.run.none": "В наборе данных {dataset} ещё ничего не оценено.",
  "error.run.none.hint": "Чтобы оценить: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly":
    "В наборе данных {dataset} есть подписки, но нет заказов, а этот вопрос — о заказах.",
  "error.run.subscriptionsOnly.hint":
    "О подписках: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "У расчёта {run} больше нет строк по клиентам.",
  "error.run.pruned.hint":
    "Его итоги сохранились (keepworth runs). Чтобы снова оценить клиентов: keepworth run",
  "error.output.exists": "{path} уже существует.",
  "error.output.exists.hint": "Выберите другое имя или переместите файл.",
  "error.output.unwritable": "Не удаётся записать {path} ({reason}).",
  "error.output.unwritable.hint": "Проверьте, что папка существует и что у вас есть право в неё писать.",
  "error.node.version": "Keepworth нужен Node {wanted} или новее; это Node {found}.",
  "error.node.version.hint": "Установите текущую версию Node с nodejs.org и попробуйте ещё раз.",

  // the server
  "error.request.invalid": "Запрос непонятен: {field} {reason}.",
  "error.request.invalid.hint":
    "Исправьте то, что в нём названо, и отправьте снова; что ожидается, показывает /api/docs.",
  "error.request.tooLarge": "Для этого запроса отправлено слишком много данных.",
  "error.request.tooLarge.hint": "Отправляйте файлы через загрузку: она принимает их по частям.",
  "error.request.tooMany": "За короткое время пришло слишком много запросов.",
  "error.request.tooMany.hint": "Подождите минуту и попробуйте ещё раз.",
  "error.request.repeated":
    "Idempotency-Key {key} уже использован для другого запроса или для запроса, который ещё выполняется.",
  "error.request.repeated.hint":
    "Для нового запроса возьмите новый ключ; запрос без ответа повторите немного позже.",
  "error.resource.missing": "По адресу {path} ничего нет.",
  "error.resource.missing.hint": "Проверьте адрес; что есть, перечислено в /api/docs.",
  "error.job.missing": "Задания {job} нет.",
  "error.job.missing.hint": "О заданиях помнят, пока сервер работает. Посмотрите лучше расчёты и импорты.",

  // people
  "error.session.required": "Вы не вошли или сеанс уже закончился.",
  "error.session.required.hint": "Войдите и попробуйте ещё раз.",
  "error.session.missing": "Такого вашего сеанса нет.",
  "error.session.missing.hint": "Возможно, он закончился сам. Посмотрите список сеансов ещё раз.",
  "error.role.insufficient":
    "{needed, select, viewer {Это могут делать только те, кто вошёл.} analyst {Это могут делать только аналитики и администраторы.} other {Это могут делать только администраторы.}}",
  "error.role.insufficient.hint": "Попросите администратора сделать это или изменить вашу роль.",
  "error.scope.insufficient": "Этому токену API это не разрешено; нужна область {needed}.",
  "error.scope.insufficient.hint": "Создайте токен с этой областью, если ваша роль это позволяет.",
  "error.token.refused": "С токеном API этого сделать нельзя.",
  "error.token.refused.hint": "Чтобы менять пароли, сеансы и токены, войдите через браузер.",
  "error.token.revoked": "Этот токен API недействителен или больше не действует.",
  "error.token.revoked.hint":
    "Возможно, его отозвали или его срок истёк. Создайте новый в своей учётной записи.",
  "error.token.missing": "Такого токена API нет.",
  "error.token.missing.hint": "Посмотрите список токенов ещё раз.",
  "error.csrf.invalid": "Запрос пришёл не со страницы этого сервера.",
  "error.csrf.invalid.hint": "Обновите страницу и повторите. Программа вместо cookie использует токен API.",
  "error.host.unknown": "На имя {host} этот сервер не откликается.",
  "error.host.unknown.hint":
    "Откройте его по адресу, который он вывел при запуске. Для другого адреса запустите его так: keepworth serve --url https://your.address",
  "error.signIn.failed": "Адрес e-mail и пароль не подходят друг к другу.",
  "error.signIn.failed.hint":
    "Проверьте оба. Если пароль утерян, администратор может дать ссылку для нового.",
  "error.signIn.tooMany": "Слишком много попыток входа.",
  "error.signIn.tooMany.hint":
    "Попробуйте ещё раз через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.",
  "error.welcome.used": "Эта ссылка уже использована, или её срок истёк.",
  "error.welcome.used.hint":
    "Попросите у администратора новую. Если учётных записей ещё ни у кого нет, перезапустите сервер: он выведет новую ссылку.",
  "error.invitation.missing": "Такого приглашения нет.",
  "error.invitation.missing.hint":
    "Возможно, его уже использовали или его срок истёк. Посмотрите список ещё раз.",
  "error.password.weak":
    "{why, select, short {Пароль слишком короткий: минимальная длина — {least}.} long {Пароль слишком длинный: максимальная длина — {most}.} common {Этот пароль угадывают одним из первых.} other {Пароль слишком многое выдаёт о вашем имени или адресе e-mail.}}",
  "error.password.weak.hint": "Возьмите несколько слов, не связанных между собой; пробелы подходят.",
  "error.password.wrong": "Это не ваш нынешний пароль.",
  "error.password.wrong.hint":
    "Введите его ещё раз. Если он утерян, администратор может дать ссылку для нового.",
  "error.password.none": "У этой учётной записи нет пароля; вход идёт через другую службу.",
  "error.password.none.hint":
    "Смените пароль там или попросите у администратора ссылку, чтобы задать его здесь.",
  "error.account.last": "{account} — последний администратор.",
  "error.account.last.hint": "Сначала сделайте администратором кого-то ещё.",
  "error.account.missing": "Такой учётной записи нет.",
  "error.account.missing.hint": "Посмотрите список учётных записей ещё раз.",
  "error.account.exists": "У {email} уже есть учётная запись.",
  "error.account.exists.hint": "Измените её или отправьте владельцу ссылку для нового пароля.",
  "error.account.disabled": "Учётная запись {account} отключена.",
  "error.account.disabled.hint": "Попросите администратора включить её снова.",
  "error.oidc.off": "Вход через другую службу здесь не настроен.",
  "error.oidc.off.hint":
    "Войдите с паролем. Администратор настраивает такой вход в keepworth.json, раздел signIn.",
  "error.oidc.failed": "Служба, через которую вы входите, не дала пригодного ответа ({reason}).",
  "error.oidc.failed.hint": "Попробуйте чуть позже; если не поможет, сообщите администратору.",
  "error.oidc.issuer": "Через {issuer} войти нельзя: эта служба доступна не по https.",
  "error.oidc.issuer.hint": "Укажите её адрес https в keepworth.json. Обычный http — только для этой машины.",
  "error.oidc.state": "Этот вход начат не в этом браузере или занял слишком много времени.",
  "error.oidc.state.hint": "Начните его заново со страницы входа.",
  "error.oidc.email": "Служба, через которую вы входите, не подтверждает ваш адрес e-mail.",
  "error.oidc.email.hint": "Подтвердите адрес там и войдите ещё раз.",
  "error.oidc.domain": "С адресами {domain} входить сюда нельзя.",
  "error.oidc.domain.hint": "Используйте адрес вашей компании или обратитесь к администратору.",
  "error.oidc.unknown": "Для {email} здесь нет учётной записи.",
  "error.oidc.unknown.hint": "Попросите администратора пригласить вас.",
};
