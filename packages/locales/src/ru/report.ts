import type { Words } from "../en.ts";
import type { report as en } from "../en/report.ts";

/** Russian of the report's sentences, the same on the terminal and on the page. */
export const report: Words<typeof en> = {
  "report.title": "Чего стоят ваши клиенты",
  "report.origin":
    "{dataset} · расчёт {run} · на {asOf} · {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "report.opening.month":
    "За {span, plural, one {ближайший # месяц} few {ближайшие # месяца} many {ближайшие # месяцев} other {ближайшие # месяца}} ваши клиенты, вероятно, принесут {growth} {profit, select, yes {маржи} other {выручки}} ({range}).",
  "report.opening.week":
    "За {span, plural, one {ближайшую # неделю} few {ближайшие # недели} many {ближайшие # недель} other {ближайшие # недели}} ваши клиенты, вероятно, принесут {growth} {profit, select, yes {маржи} other {выручки}} ({range}).",
  "report.opening.day":
    "За {span, plural, one {ближайший # день} few {ближайшие # дня} many {ближайшие # дней} other {ближайшие # дня}} ваши клиенты, вероятно, принесут {growth} {profit, select, yes {маржи} other {выручки}} ({range}).",
  "report.opening.orders.month":
    "За {span, plural, one {ближайший # месяц} few {ближайшие # месяца} many {ближайшие # месяцев} other {ближайшие # месяца}} ваши клиенты, вероятно, сделают столько заказов: {orders} ({range}).",
  "report.opening.orders.week":
    "За {span, plural, one {ближайшую # неделю} few {ближайшие # недели} many {ближайшие # недель} other {ближайшие # недели}} ваши клиенты, вероятно, сделают столько заказов: {orders} ({range}).",
  "report.opening.orders.day":
    "За {span, plural, one {ближайший # день} few {ближайшие # дня} many {ближайшие # дней} other {ближайшие # дня}} ваши клиенты, вероятно, сделают столько заказов: {orders} ({range}).",
  "report.concentration.half": "Половину этого дают {share} из них.",

  "report.short.worth": "Ценность",
  "report.short.concentration": "Кто несёт",
  "report.short.leaving": "Уходят",
  "report.short.holdout": "Прогноз",
  "report.short.model": "Модель",
  "report.short.segments": "Сегменты",
  "report.short.assumptions": "Основа",
  "report.short.quality": "Данные",
  "report.short.missing": "Неизвестно",
  "report.short.profit": "Без затрат",
  "report.short.next": "Далее",

  "report.worth.heading": "Чего они стоят",
  "report.worth": "{base} уже получено; {clv} вместе с тем, что ещё впереди ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "Без конечной даты получается {forever}.",

  "report.concentration.heading": "На ком всё держится",
  "report.concentration": "Самая ценная десятая часть ваших клиентов даёт {share} ожидаемого.",
  "report.concentration.bar": "{share} у самой ценной десятой части",
  "report.concentration.none": "Ничего положительного не ожидается, поэтому и долей нет.",

  "report.leaving.heading": "Кто уходит",
  "report.leaving":
    "Из {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ещё {active, plural, one {активен примерно #} few {активны примерно #} many {активны примерно #} other {активны примерно #}}; до {until}, вероятно, уйдут около {lost, number} из них.",
  "report.leaving.by":
    "Это по модели {model}: {own} считает активными {why, select, nobody {всех} other {всех, кто купил один раз}}.",
  "report.leaving.most": "Под наибольшей угрозой:",
  "report.leaving.none": "Под угрозой у них ничего нет.",

  "report.forecast.heading.month":
    "{span, plural, one {На # месяц} few {На # месяца} many {На # месяцев} other {На # месяца}}",
  "report.forecast.heading.week":
    "{span, plural, one {На # неделю} few {На # недели} many {На # недель} other {На # недели}}",
  "report.forecast.heading.day":
    "{span, plural, one {На # день} few {На # дня} many {На # дней} other {На # дня}}",
  "report.forecast.orders": "заказов — {orders} ({range})",
  "report.forecast.revenue": "выручки — {revenue} ({range})",
  "report.forecast": "Только от сегодняшних клиентов; новые — сверх этого.",

  "report.holdout.heading": "Сбылся бы прошлый прогноз?",
  "report.holdout.money":
    "Прогноз, составленный {from}, обещал бы {expected} ({range}) до {to} включительно. Вышло {actual}{direction, select, nothing {} high {: прогноз завышен на {off}} low {: прогноз занижен на {off}} other {: отклонение {off}}}, {inside, select, yes {в пределах} other {вне}} интервала.",
  "report.holdout.orders":
    "Прогноз, составленный {from}, обещал бы заказов {expected} ({range}) до {to} включительно. Пришло {actual}{direction, select, nothing {} high {: прогноз завышен на {off}} low {: прогноз занижен на {off}} other {: отклонение {off}}}, {inside, select, yes {в пределах} other {вне}} интервала.",
  "report.holdout.beaten.all":
    "По отдельным клиентам он точнее (RMSE) двух простых правил: «столько же, сколько раньше» и «собственная частота каждого».",
  "report.holdout.beaten.some":
    "По отдельным клиентам он точнее (RMSE) правила «{beaten}», но не правила «{unbeaten}».",
  "report.holdout.beaten.none":
    "По отдельным клиентам он не точнее (RMSE) двух простых правил: «столько же, сколько раньше» и «собственная частота каждого». Доверяйте итогам больше, чем отдельным клиентам.",
  "report.holdout.none":
    "История слишком коротка, чтобы отложить её часть, поэтому проверить прогноз не удалось.",
  "report.origins":
    "Из {origins, plural, one {# такого прогноза} few {# таких прогнозов} many {# таких прогнозов} other {# такого прогноза}} пришедшие заказы {inside, plural, =0 {не охватил ни один} one {охватил #} few {охватили #} many {охватили #} other {охватили #}}.",
  "report.extended": "Добавлено к модели, потому что на отложенной части это дало выигрыш: {extensions}.",
  "extension.season": "сезонность",
  "extension.season.kept":
    "В одни месяцы клиенты покупают больше, чем в другие. Больше всего: {most}, на {up} чаще среднего; меньше всего: {least}, на {down} реже. Прогнозы следуют календарю.",
  "extension.cohorts": "частота покупок по месяцу первого заказа",
  "extension.cohorts.kept":
    "Клиенты с первым заказом в разные месяцы возвращаются с разной частотой, поэтому у новичков каждого месяца своя частота, сжатая к общей.",
  "extension.dependence": "связь суммы заказа с частотой",
  "extension.dependence.kept":
    "Кто покупает чаще, тот и тратит {direction, select, up {больше} other {меньше}}: клиент, покупающий вдвое чаще, тратит на заказ на {share} {direction, select, up {больше} other {меньше}}, и ценности это учитывают.",
  "extension.left": "Попробовано и отброшено, потому что на отложенной части выигрыша не дало: {extensions}.",
  "extension.correlation":
    "Сколько клиенты тратят на заказ и как часто покупают, {together, select, yes {связано сильнее, чем объясняет случай} other {связано не сильнее, чем объясняет случай}}: корреляция {pearson} (p {pearsonP}), по рангам {spearman} (p {spearmanP}).",
  "report.choice":
    "Выбрано из {models, plural, one {# модели} few {# моделей} many {# моделей} other {# модели}}.",
  "report.verdict.rule":
    "Цифры по отдельным клиентам читайте с осторожностью: по клиентам простое правило «{rule}» оказалось ближе к их заказам, чем {model} (RMSE {naive}; {model} {rmse}).",
  "report.verdict.rule.any":
    "Цифры по отдельным клиентам читайте с осторожностью: по клиентам простое правило «{rule}» оказалось ближе к их заказам, чем любая модель (RMSE {naive}; {model} {rmse}).",
  "report.verdict.nbd":
    "Из заказов не видно, что клиенты уходят: ни одна модель не сказала о пришедшем заметно больше, чем {nbd}, где не уходит никто. Считайте вероятность активности догадкой.",
  "baseline.last-period": "столько же, сколько раньше",
  "baseline.own-rate": "собственная частота каждого",

  "report.segments.heading": "Сегменты",
  "report.segments.others":
    "ещё {count, plural, one {# сегмент} few {# сегмента} many {# сегментов} other {# сегмента}}",
  "report.quality":
    "{rows, plural, one {Прочитана # строка} few {Прочитаны # строки} many {Прочитано # строк} other {Прочитаны # строки}}: принято {kept, number}, объединено {merged, number}, отклонено {refused, number}.",
  "report.profit":
    "Эти цифры — выручка, а не прибыль: затраты неизвестны. Чтобы это изменить, задайте валовую маржу (--margin 0.4) или столбец с себестоимостью, а также стоимость привлечения клиента (acquisitionCost в keepworth.json).",
  "report.profit.acquisition":
    "Стоимость привлечения клиента, чтобы её вычесть (acquisitionCost в keepworth.json).",
  "report.more":
    "Ещё {count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}: keepworth report --html",

  "assumption.margin": "маржа {value}",
  "assumption.discountRate": "дисконт {value} в год",
  "assumption.horizon": "горизонт {value}",
  "assumption.timeZone": "дни по {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "привлечение клиента {value}",
  "assumption.currency.unknown": "валюта не указана (--currency)",
  "assumption.name.margin": "Маржа, доля выручки",
  "assumption.name.discountRate": "Ставка дисконтирования, в год",
  "assumption.name.horizon": "Горизонт",
  "assumption.name.timeZone": "Часовой пояс магазина",
  "assumption.name.currency": "Валюта",
  "assumption.name.acquisitionCost": "Стоимость привлечения клиента",
  "assumption.heading": "На чём это держится",
  "missing.heading": "Чего не хватает",
  "assumption.source.option": "задано в командной строке",
  "assumption.source.settings": "из keepworth.json",
  "assumption.source.data": "взято из ваших данных",
  "assumption.source.default": "по умолчанию",
  "assumption.source.unknown": "неизвестно",
  "assumption.source.assumed": "допущение",
};
