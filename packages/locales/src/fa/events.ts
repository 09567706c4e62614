import type { Words } from "../en.ts";
import type { events as en } from "../en/events.ts";

/** Persian of what happens with a customer beside orders. */
export const events: Words<typeof en> = {
  "event.heading": "آنچه جز سفارش‌ها پیش آمد، تازه‌ترین نخست",
  "event.earlier": "{count, plural, one {# رویداد پیشین} other {# رویداد پیشین}} نشان داده نشده است",
  "event.column.what": "چه پیش آمد",
  "event.interaction":
    "{what, select, complaint {شکایت} request {درخواست} call {تماس تلفنی} visit {دیدار} usage {استفاده از خدمت} education {آموزش} other {پرسش}}{about, select, none {} other { ({about})}}{solved, select, none {} other {، حل‌شده در {solved}}}",
  "event.feedback":
    "{what, select, nps {تمایل به توصیه: {score} از {scale}} csat {رضایت: {score} از {scale}} other {نظر: {score} از {scale}}}{text, select, none {} other { – «{text}»}}",
  "event.points":
    "{points} امتیاز{what, select, order { برای سفارش} engagement { برای مشارکت} redeemed { (خرج‌شده)} expired { (منقضی)} other { (اصلاح)}}",
  "event.offer":
    "{about, select, holdout {عمداً بی‌پیشنهاد ماند تا اثر «{what}» سنجیده شود} other {پیشنهاد: {what}}}",
  "event.return":
    "مرجوعی{quantity, select, none {} other { ({quantity})}}{what, select, none {} other {: {what}}}",
  "event.delivery": "تحویل با {days, plural, one {# روز} other {# روز}} دیرکرد",
  "event.consent":
    "{what, select, given {موافقت با تماس} other {درخواست تماس نگرفتن}}{about, select, none {} other { ({about})}}",
  "event.subscription":
    "{what, select, started {آغاز اشتراک} ended {پایان اشتراک} other {پرداخت ناموفق}}{about, select, none {} other { ({about})}}",
};
