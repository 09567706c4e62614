import type { Words } from "../en.ts";
import type { customer as en } from "../en/customer.ts";

/** Persian of one customer. */
export const customer: Words<typeof en> = {
  "customer.opening":
    "مشتری {id} تاکنون {base} آورده است و احتمالاً تا {until}، {growth} دیگر می‌آورد ({range}). {segment}: {gloss}.",
  "customer.opening.noMoney":
    "مشتری {id} احتمالاً تا {until}، {orders} بار دیگر سفارش می‌دهد. {segment}: {gloss}.",
  "customer.history":
    "{orders, plural, one {# سفارش} other {# سفارش}} از {first} تا {last}، {days, plural, one {# روز} other {# روز}} پیش از {asOf}.",
  "customer.gap": "فاصلهٔ معمول میان سفارش‌ها {gap, plural, one {# روز} other {# روز}} است.",
  "customer.alive": "احتمال فعال بودن: {pAlive}. احتمال سفارش ندادن تا {until}: {risk}.",
  "customer.next":
    "اگر سفارش دیگری بیاید، حدود {median} انتظارش را داشته باشید؛ نیمی از چنین سفارش‌هایی میان {early} و {late} می‌آیند.",
  "customer.next.never": "به احتمال بیشتر سفارش دیگری نمی‌آید ({share}).",
  "customer.worth": "ارزش روی هم: {clv} ({range}).",
  "customer.why": "چرا",
  "customer.orders": "سفارش‌ها، از تازه‌ترین",
  "customer.orders.earlier": "{count, plural, one {# سفارش پیشین} other {# سفارش پیشین}} نشان داده نشده است",
  "customer.contact": "تماس: {contact}",
};
