import type { Words } from "../en.ts";
import type { names as en } from "../en/names.ts";

/** Russian of names and short forms used everywhere. */
export const names: Words<typeof en> = {
  "program.tagline": "Чего стоит каждый ваш клиент, в прошлом и в будущем, с интервалом.",
  "span.days": "{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "span.weeks": "{count, plural, one {# неделю} few {# недели} many {# недель} other {# недели}}",
  "span.months": "{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "span.seconds": "{seconds} с",
  "count.customers": "{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "label.note": "Примечание",
};
