import type { Words } from "../en.ts";
import type { warnings as en } from "../en/warnings.ts";

/** Russian of warnings. */
export const warnings: Words<typeof en> = {
  warning: "Есть на что обратить внимание ({code}).",
  "warning.fit.prior":
    "Одних данных модели не хватает, поэтому она опирается на слабое априорное распределение.",
  "warning.fit.prior.hint": "Чем длиннее история, тем больше цифры отражают сам магазин.",
  "warning.fit.large-spread": "Параметр модели {parameter} известен лишь приблизительно.",
  "warning.fit.large-spread.hint": "Итогами пользоваться можно; отдельным клиентам доверяйте меньше.",
  "warning.fit.boundary":
    "Параметр модели {parameter} стремится к {towards, select, zero {нулю} minusInfinity {минус бесконечности} other {бесконечности}}.",
  "warning.fit.boundary.hint":
    "Клиенты магазина различаются меньше, чем допускает модель, или почти никто не уходит; если это ковариата, то с ней почти никто (или почти все) уходит или покупает.",
  "warning.fit.noAgeing":
    "Риск ухода здесь не растёт с возрастом клиента: GGom/NBD говорит то же, что и Pareto/NBD.",
  "warning.fit.noAgeing.hint": "Возьмите Pareto/NBD, в ней на параметр меньше: --model pareto-nbd",
  "warning.fit.flat": "Несколько наборов параметров подходят к данным почти одинаково.",
  "warning.fit.flat.hint": "Прогнозы совпадают там, где параметры расходятся; смотрите на отложенную часть.",
  "warning.fit.notConverged":
    "Подгонка не сошлась за {iterations, plural, one {# проход} few {# прохода} many {# проходов} other {# прохода}}.",
  "warning.fit.notConverged.hint": "Считайте все цифры предварительными.",
  "warning.fit.noLogGaps":
    "Насколько регулярны покупки, неизвестно: число стадий до покупки ({k, plural, one {#} few {#} many {#} other {#}}) принято как заданное.",
  "warning.fit.noLogGaps.hint": "Логарифм правдоподобия нельзя сравнивать с другим k или другой моделью.",
  "warning.fit.noRepeats": "Ещё ни один клиент не купил дважды, поэтому о возвращении ничего не известно.",
  "warning.fit.noRepeats.hint": "Повторите расчёт, когда вернутся первые клиенты.",
  "warning.fit.noChurn": "Ещё ни один клиент не ушёл, поэтому об уходе ничего не известно.",
  "warning.fit.noChurn.hint": "Повторите расчёт, когда уйдут первые клиенты.",
  "warning.posterior.mixing":
    "Цепи апостериорного распределения ещё не согласуются по {parameter} (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint": "Попросите больше значений, используйте --prior weak или модель проще.",
  "warning.posterior.few": "За {parameter} стоит эффективных значений выборки всего {draws, number}.",
  "warning.posterior.few.hint": "Попросите больше значений: интервал грубый.",
  "warning.posterior.divergences":
    "Расхождение случилось в {divergences, plural, one {# значении} few {# значениях} many {# значениях} other {# значении}} выборки: часть апостериорного распределения пропущена.",
  "warning.posterior.divergences.hint": "Используйте --prior weak или модель проще.",
  "warning.posterior.approximate":
    "Быстрая выборка здесь недостаточно близка к апостериорному распределению: её значения стоят {efficiency, number, percent} точных.",
  "warning.posterior.approximate.hint": "Возьмите точную выборку: --posterior nuts",
  "warning.posterior.improper":
    "Без априорного распределения апостериорное в каком-то направлении не кончается: среднего не найти.",
  "warning.posterior.improper.hint": "Задайте его: --prior weak",
  "warning.spend.few":
    "Снова {customers, plural, one {купил всего # клиент} few {купили всего # клиента} many {купили всего # клиентов} other {купили всего # клиента}}: этого мало, чтобы различать, кто сколько тратит, поэтому всем приписано среднее.",
  "warning.costs.partial": "Себестоимость известна только для {share, number, percent} денег.",
  "warning.costs.partial.hint":
    "Для остальных принята та же маржа; для надёжности добавьте недостающие затраты.",
  "warning.leaving.unproven":
    "Из заказов не видно, что клиенты уходят: магазин, из которого не уходит никто, выглядел бы так в {p, number, percent} случаев.",
  "warning.leaving.unproven.hint": "Считайте P(alive) догадкой; более длинная история дала бы ответ.",
  "warning.refunds.lag":
    "Около {revenue} из последних заказов ещё могут вернуть ({share, number, percent} всей выручки). Они считаются оставшимися.",
  "warning.refunds.lag.hint": "Повторите расчёт через несколько недель, когда это прояснится.",
  "warning.covariates.missing":
    "Ковариаты ничего не говорят о {customers, plural, one {# клиенте} few {# клиентах} many {# клиентах} other {# клиенте}} ({share, number, percent}).",
  "warning.covariates.missing.hint": "Они считаются во всём средними; добавьте их в файл, если можете.",
  "warning.handling.unpriced":
    "{cases, plural, one {В # обращении указано} few {В # обращениях указано} many {В # обращениях указано} other {В # обращения указано}}, сколько заняла работа ({hours, number} ч), но неизвестно, сколько стоит час: ни в одном показателе этого нет.",
  "warning.handling.unpriced.hint": "Задайте care.hourCost или импортируйте расходы на поддержку.",
  "warning.costs.few":
    "Себестоимость известна для {share, number, percent} денег: этого мало, чтобы на неё опираться.",
  "warning.costs.few.hint": "Затраты не учтены; добавьте их или задайте маржу.",
  "warning.uncertainty.noCovariance": "Узнать, насколько точны параметры, не удалось.",
  "warning.uncertainty.noCovariance.hint": "Интервалы учитывают только случайность и слишком узки.",
  "warning.uncertainty.covarianceRepaired": "Узнать, как параметры связаны между собой, не удалось.",
  "warning.uncertainty.covarianceRepaired.hint": "В интервалах они считаются независимыми.",
  "warning.spend.infinite-mean":
    "Из-за нескольких очень крупных заказов у модели расходов нет среднего; там, где его нет, взято простое среднее.",
  "warning.spend.infinite-mean.hint": "Проверьте самые крупные суммы.",
  "warning.orders.changed":
    "{tables}: данные изменились во время чтения, числа одного расчёта могут опираться на разные строки.",
  "warning.orders.changed.hint":
    "Запустите снова, когда туда ничего не пишут, или держите данные в таблицах Iceberg: из них расчёт читает одну версию.",
  "warning.states.weeks":
    "Клиенты находятся в {states, number} разных состояниях по дням, поэтому ценность посчитана по неделям ({weeks, number} состояний): ожидаемые заказы всех меняются на {total, number, ::percent .00}, одного клиента — в среднем на {single, number, ::percent .00}.",
  "warning.states.weeks.hint": "Больше состояний по дням: warehouse.weeksAbove в keepworth.json.",
  "warning.orders.future":
    "Дата в будущем у {orders, plural, one {# заказа} few {# заказов} many {# заказов} other {# заказа}}; они не учтены.",
  "warning.orders.future.hint": "Исправьте даты или укажите нужный день через --as-of.",
  "warning.holdout.short":
    "История ({days, plural, one {# день} few {# дня} many {# дней} other {# дня}}) слишком коротка, чтобы отложить её часть, поэтому проверить прогноз не удалось.",
  "warning.amounts.none": "В заказах нет сумм, поэтому предсказаны заказы, а в деньгах ничего не оценено.",
  "warning.amounts.none.hint": "Укажите столбец с суммами: --map amount=COLUMN",
  "warning.margin.unknown": "Затраты неизвестны, поэтому все цифры — выручка, а не прибыль.",
  "warning.margin.unknown.hint": "Задайте --margin 0.4 или столбец с себестоимостью.",
  "warning.alive.oneTime":
    "Один раз {customers, plural, one {купил # клиент} few {купили # клиента} many {купили # клиентов} other {купили # клиента}}. Модель считает их активными, потому что в ней никто не уходит до второго заказа.",
  "warning.alive.oneTime.hint":
    "Понимайте число активных клиентов как верхнюю границу; --model mbg-nbd и pareto-nbd обходятся без этого.",
  "warning.days.dense":
    "{share, number, percent} клиентов покупают чаще одного раза в 20 дней. Считаются дни с покупкой, поэтому частота у них занижена.",
  "warning.days.dense.hint": "Сравните с --model bg-bb, которая по своей природе считает дни.",
  "warning.history.truncated":
    "Возможно, {customers, plural, one {# клиент покупал} few {# клиента покупали} many {# клиентов покупали} other {# клиента покупали}} ещё до начала данных; в подгонку они не вошли (впервые появились за первые {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}).",
  "warning.history.truncated.hint": "Импортируйте более старые заказы или дни привлечения клиентов.",
};
