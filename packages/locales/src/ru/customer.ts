import type { Words } from "../en.ts";
import type { customer as en } from "../en/customer.ts";

/** Russian of one customer. */
export const customer: Words<typeof en> = {
  "customer.opening":
    "Клиент {id} уже принёс {base} и до {until}, вероятно, принесёт ещё {growth} ({range}). {segment}: {gloss}.",
  "customer.opening.noMoney":
    "Клиент {id} до {until}, вероятно, сделает ещё столько заказов: {orders}. {segment}: {gloss}.",
  "customer.history":
    "{orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}} с {first} по {last}; последний — за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} до даты расчёта ({asOf}).",
  "customer.gap":
    "Обычный промежуток между заказами — {gap, plural, one {# день} few {# дня} many {# дней} other {# дня}}.",
  "customer.alive": "Вероятность активности: {pAlive}. Вероятность, что до {until} заказов не будет: {risk}.",
  "customer.next":
    "Если ещё один заказ будет, ждите его примерно {median}; половина таких заказов приходит с {early} по {late} включительно.",
  "customer.next.never": "Скорее всего, заказов больше не будет ({share}).",
  "customer.worth": "Ценность всего: {clv} ({range}).",
  "customer.why": "Почему",
  "customer.orders": "Заказы, начиная с последних",
  "customer.orders.earlier":
    "Не показано: {count, plural, one {# более ранний заказ} few {# более ранних заказа} many {# более ранних заказов} other {# более ранних заказа}}",
  "customer.contact": "Контакты: {contact}",
};
