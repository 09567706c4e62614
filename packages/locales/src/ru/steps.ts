import type { Words } from "../en.ts";
import type { steps as en } from "../en/steps.ts";

/** Russian of the steps of a run. */
export const steps: Words<typeof en> = {
  "step.import": "Чтение данных",
  "step.check": "Проверка строк",
  "step.summarise": "Сводка по клиентам",
  "step.compress": "Сбор равных историй",
  "step.fit": "Подгонка модели",
  "step.validate": "Выбор и проверка модели",
  "step.score": "Оценка клиентов",
  "step.decide": "Разбивка на сегменты",
  "step.publish": "Публикация",
  "detail.rows": "{value, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "detail.kept": "принято {value, number}",
  "detail.merged": "слито {value, number}",
  "detail.refused": "отклонено {value, number}",
  "detail.orders": "{value, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}",
  "detail.customers": "{value, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "detail.states":
    "{value, plural, one {# разная история} few {# разные истории} many {# разных историй} other {# разные истории}}",
  "detail.iterations": "{value, plural, one {# проход} few {# прохода} many {# проходов} other {# прохода}}",
  "detail.segments":
    "{value, plural, one {# сегмент} few {# сегмента} many {# сегментов} other {# сегмента}}",
  "detail.run": "расчёт {value}",
  stopped: "Остановлено. Последний опубликованный расчёт не изменился.",
  "ask.unrelated": "Это тот же магазин? Всё равно добавить? [y/N] ",
};
