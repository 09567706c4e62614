import type { Words } from "../../en.ts";
import type { experiments as en } from "../../en/web/experiments.ts";

/** Russian of the Experiments screen. */
export const experiments: Words<typeof en> = {
  "web.experiments.opening":
    "{read, plural, =0 {Ни один из ваших тестов ({all, plural, one {#} few {#} many {#} other {#}}) ещё не прочитан.} one {Прочитан # тест} few {Прочитано # теста} many {Прочитано # тестов} other {Прочитано # теста}}{read, plural, =0 {} other {: {pays, plural, =0 {ни один не окупается} one {окупается #} few {окупаются #} many {окупаются #} other {окупается #}}, {loses, plural, =0 {ни один не убыточен} one {не окупается #} few {не окупаются #} many {не окупаются #} other {не окупается #}}, {unknown, plural, =0 {неясных нет} one {неясен #} few {неясны #} many {неясны #} other {неясно #}}.}} {over, plural, =0 {} one {Пора прочитать ещё #.} few {Пора прочитать ещё #.} many {Пора прочитать ещё #.} other {Пора прочитать ещё #.}}",
  "web.experiments.empty": "Тестов ещё нет",
  "web.experiments.empty.text":
    "Тест предлагает что-то случайно выбранным клиентам, а контрольную группу оставляет в покое. Разница и есть то, что дало предложение; по-другому этого не узнать.",
  "web.experiments.noRun": "Проверять пока не на ком",
  "web.experiments.noRun.text":
    "Импортируйте заказы и оцените клиентов; тогда здесь можно будет запланировать тест.",
  "web.experiments.noRun.action": "Импортировать данные",
  "web.experiments.new": "Новый эксперимент",
  "web.experiments.effects": "Что он дал в покупателях",
  "web.experiments.effects.unit":
    "На сколько п. п. больше купивших в тестовой группе, чем в контрольной, с 90 % интервалом",
  "web.experiments.effects.axis": "П. п.",
  "web.experiments.effects.none": "нет эффекта",
  "web.experiments.effects.description":
    "{count, plural, one {# тест} few {# теста} many {# тестов} other {# теста}}; наибольший эффект — {value}, «{name}».",
  "web.experiments.money": "Что он дал в деньгах",
  "web.experiments.money.unit":
    "{currency}, вся тестовая группа вместе, за вычетом затрат, с 90 % интервалом",
  "web.experiments.money.axis": "Итог",
  "web.experiments.money.none": "выход в ноль",
  "web.experiments.money.description":
    "{count, plural, one {# тест} few {# теста} many {# тестов} other {# теста}}; больше всего дал «{name}»: {value}.",
  "web.experiments.caption": "Тесты, начиная с новых",
  "web.experiments.list": "Все тесты",
  "web.experiments.column.name": "Тест",
  "web.experiments.column.made": "Создан",
  "web.experiments.column.net": "Итог",
  "web.experiments.column.low": "От",
  "web.experiments.column.high": "До",
  "web.experiments.make.title": "Новый эксперимент",
  "web.experiments.make.text":
    "Укажите, что вы предлагаете. Что тест способен увидеть, будет рассчитано до его создания; сам Keepworth никому не пишет.",
  "web.experiments.make.name": "Имя",
  "web.experiments.make.name.gloss": "Потом его не изменить.",
  "web.experiments.make.name.taken": "Тест с таким именем уже есть.",
  "web.experiments.make.treatment": "Что предлагается",
  "web.experiments.make.treatment.gloss": "Сначала ваши собственные меры.",
  "web.experiments.make.treatment.own": "Ваши",
  "web.experiments.make.treatment.library": "Встроенные",
  "web.experiments.make.segments": "Только эти сегменты",
  "web.experiments.make.segments.gloss": "Не выбрано — те, для кого мера предназначена.",
  "web.experiments.make.customers": "Клиентов в обеих группах",
  "web.experiments.make.customers.gloss": "Пусто — столько, чтобы увидеть ожидаемый эффект.",
  "web.experiments.make.holdout": "Доля контрольной группы",
  "web.experiments.make.days": "Сколько дней считать заказы",
  "web.experiments.make.days.value": "{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "web.experiments.make.do": "Создать тест",
  "web.experiments.make.cancel": "Назад ко всем тестам",
  "web.experiments.make.choose": "Выберите, что предлагается, и здесь появится, что тест способен увидеть.",
  "web.experiments.make.working": "Рассчитывается, что он способен увидеть",
  "web.experiments.make.preview": "Что этот тест способен увидеть",
  "web.experiments.sight.caption": "Что тест способен увидеть",
  "web.experiments.sight.what": "Эффект на",
  "web.experiments.one.back": "Все тесты",
  "web.experiments.one.treatment": "Мера",
  "web.experiments.one.customers": "Клиенты",
  "web.experiments.one.arms": "{treated, number} в тестовой группе, {holdout, number} в контрольной",
  "web.experiments.one.days": "Учитываемые дни",
  "web.experiments.one.assigned": "Распределено",
  "web.experiments.one.ends": "Можно прочитать с",
  "web.experiments.one.state": "Статус",
  "web.experiments.one.opening.planned":
    "«{name}»: меру «{treatment}» {treated, plural, one {получит # клиент} few {получат # клиента} many {получат # клиентов} other {получат # клиента}}, в контрольную группу {holdout, plural, one {войдёт # клиент} few {войдут # клиента} many {войдут # клиентов} other {войдут # клиента}}. Ещё никто не распределён.",
  "web.experiments.one.opening.plain": "«{name}» проверяет меру «{treatment}». Ещё никто не распределён.",
  "web.experiments.one.opening.unread":
    "«{name}» проверяет меру «{treatment}»; по имеющимся заказам его группы сравнить нельзя.",
  "web.experiments.assign": "Распределение групп",
  "web.experiments.assign.text":
    "Все распределяются случайно, внутри слоёв близкой ценности и риска. После этого список не меняется.",
  "web.experiments.assign.do": "Распределить случайно",
  "web.experiments.assign.file": "Принять список, составленный в другом месте",
  "web.experiments.assign.file.gloss": "Файл со столбцами customer_id (или email), arm и assigned_at.",
  "web.experiments.assign.sending": "Отправляется {name}",
  "web.experiments.assign.failed": "Файл отправить не удалось. Выберите его ещё раз.",
  "web.experiments.remove": "Отменить тест",
  "web.experiments.removed": "Тест «{name}» отменён.",
  "web.experiments.made": "Тест «{name}» создан. Далее распределите его группы.",
  "web.experiments.download": "Список обеих групп (CSV)",
  "web.experiments.next":
    "Отправьте предложение только тем, у кого в столбце arm стоит «treated», и импортируйте пришедшие заказы. Остальным ничего не предлагайте.",
  "web.experiments.arms": "Кто в какой группе",
  "web.experiments.arms.caption": "Заказы тестовой и контрольной групп за эти дни",
  "web.experiments.read": "Дни прошли",
  "web.experiments.read.text":
    "Сохраните этот результат, и следующий бюджет возьмёт измеренный эффект вместо допущения.",
  "web.experiments.read.do": "Сохранить результат",
  "web.experiments.read.again":
    "Этот тест прочитан по заказам до {until} включительно. Ниже он рассчитан заново по заказам, которые есть сейчас.",
  "web.experiments.reading.unit.buying":
    "На сколько п. п. больше купивших в тестовой группе, с 90 % интервалом",
  "web.experiments.reading.unit.margin":
    "На сколько больше принёс клиент тестовой группы, {currency}, с 90 % интервалом",
  "web.experiments.reading.buying": "Эффект на покупки",
  "web.experiments.reading.margin": "Эффект на {profit, select, yes {маржу} other {выручку}}",
  "web.experiments.reading.description": "С поправкой {value} (от {low} до {high}), без поправки {raw}.",
  "web.experiments.reading.column.kind": "Сравнение",
  "web.experiments.reading.column.value": "Эффект",
  "web.experiments.flag": "Прибыль выросла, удовлетворённость упала",
  "web.experiments.relationship":
    "Среди всех распределённых, за дни теста. Янтарный: там, где применяли, хуже, и больше, чем сделал бы случай.",
  "web.experiments.relationship.caption": "Жалобы, отказы и оценки по группам",
  "web.experiments.change": "Оценка против прежней, {arm}: {change} (от {low} до {high}).",
  "web.experiments.net.meaning":
    "На сколько больше все клиенты тестовой группы принесли за эти дни, чем принесли бы без меры, за вычетом контактов и поощрений.",
  "web.experiments.net.formula": "клиенты тестовой группы × эффект с поправкой на каждого − затраты",
  "web.experiments.input.contact": "Контакты",
  "web.experiments.input.incentive": "Поощрения",
  "web.experiments.input.margin": "Принесли больше",
  "web.experiments.net": "Итог за вычетом затрат",
  "web.experiments.qini.unit":
    "Доля купивших благодаря мере, в п. п. от всех, по доле охваченных, начиная с самых высоких баллов",
  "web.experiments.qini.axis": "Доля охваченных клиентов",
  "web.experiments.qini.by": "по баллу",
  "web.experiments.qini.random": "случайно",
  "web.experiments.qini.share": "Доля",
  "web.experiments.qini.gain": "П. п.",
  "web.experiments.missing.experiment.unknown":
    "{rows, plural, one {# строка не называет известного клиента и пропущена} few {# строки не называют известного клиента и пропущены} many {# строк не называют известного клиента и пропущены} other {# строки не называют известного клиента и пропущены}}. Сначала импортируйте заказы, затем список.",
};
