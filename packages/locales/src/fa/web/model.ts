import type { Words } from "../../en.ts";
import type { model as en } from "../../en/web/model.ts";

/** Persian of the screen of the model. */
export const model: Words<typeof en> = {
  "web.model.tracking.week": "سفارش‌های تکراری، هفته به هفته: واقعی و مورد انتظار",
  "web.model.tracking.week.unit": "سفارش‌های تکراری در هفته",
  "web.model.tracking.shown": "نمایش سفارش‌ها",
  "web.model.tracking.shown.sum": "تجمعی",
  "web.model.tracking.shown.week": "هفته به هفته",
  "web.model.column.weekTo": "هفتهٔ منتهی به",
  "web.model.column.held": "درون بازه",
  "web.model.held.yes": "بله",
  "web.model.held.no": "خیر",

  "web.model.holdout.text":
    "مدل فقط آنچه را پیش از {from} رخ داده بود دید؛ سپس زمان تا {to} برای {customers, plural, one {# مشتری} other {# مشتری}} شناخته‌شدهٔ آن زمان پیش‌بینی شد.",
  "web.model.holdout.orders": "سفارش پیش‌بینی‌شده",
  "web.model.holdout.money": "درآمد پیش‌بینی‌شده",
  "web.model.holdout.came": "واقعی: {came}",
  "web.model.holdout.coverage": "درون بازهٔ خود",
  "web.model.holdout.coverage.more": "از {customers, plural, one {# مشتری} other {# مشتری}}",
  "web.model.holdout.lift": "سفارش بهترین دهک",
  "web.model.holdout.lift.value": "{times} برابر میانگین",
  "web.model.holdout.lift.more": "جینی {gini}: ۱ یعنی ترتیب کامل مشتریان، ۰ یعنی تصادف",

  "web.model.alive": "چه زمانی مشتری رفته به حساب می‌آید",
  "web.model.alive.unit":
    "احتمال فعال بودن به درصد، برای مشتریانی که {months, plural, one {# ماه} other {# ماه}} پیش نخستین سفارش را دادند",
  "web.model.alive.x": "ماه بدون سفارش",
  "web.model.alive.y": "سفارش تکراری",
  "web.model.alive.age": "نخستین سفارش",
  "web.model.alive.told":
    "{repeats, plural, =0 {بدون سفارش تکراری} one {# سفارش تکراری} other {# سفارش تکراری}}، {quiet, plural, one {# ماه} other {# ماه}} خاموش: {chance}",
  "web.model.alive.description":
    "یک شبکه: سفارش‌های تکراری رو به بالا و ماه‌های بدون سفارش در راستای افقی؛ خانه‌های پررنگ‌تر یعنی احتمال بیشتر فعال بودن. پس از {months, plural, one {# ماه} other {# ماه}} خاموشی، این احتمال با یک سفارش تکراری {few} و با ده سفارش {many} است.",
  "web.model.alive.note":
    "هرچه کسی بیشتر خریده باشد، سکوتش معنادارتر است: پس از {months, plural, one {# ماه} other {# ماه}} خاموشی، احتمال با یک سفارش تکراری {few} و با ده سفارش {many} است. برای کسی که {age, plural, one {# ماه} other {# ماه}} پیش یک بار سفارش داده، {once} است.{plain, select, yes {} other { این مدل مشترک است؛ فصل، ماه نخستین سفارش و متغیرهای کمکی، احتمال خود مشتری را جابه‌جا می‌کنند.}}",
  "web.model.alive.none": "در {model} هیچ‌کس هرگز نمی‌رود، پس احتمال فعال بودنی برای نشان دادن نیست.",

  "web.model.chosen": "{model}، برگزیده",
  "web.model.unsettled": "{model} (همگرا نشد)",
  "web.model.noChoice": "مدل این اجرا از پیش تعیین شده بود، پس مقایسه‌ای نشد.",
  "web.model.parameters": "آنچه مدل آموخت",
  "web.model.parameters.of": "پارامترهای {model}",
  "web.model.parameters.read":
    "زمان بر حسب {unit, select, day {روز} week {هفته} month {ماه} other {واحد}} است. لگاریتم درست‌نمایی {logLikelihood}، AIC {aic}، BIC {bic}.",

  "web.model.basis.orders": "سفارش‌هایی که مدل از آن‌ها آموخت",
  "web.model.basis.orders.value": "{orders, plural, one {# سفارش} other {# سفارش}}، {from} تا {to}",
  "web.model.basis.customers": "مشتریانی که سفارش دادند",
  "web.model.basis.customers.value":
    "{customers, plural, one {# مشتری} other {# مشتری}} که {once, plural, one {# نفر یک بار سفارش داده است} other {# نفر یک بار سفارش داده‌اند}}",
  "web.model.basis.draws": "مجموعه پارامترهای نمونه‌گیری‌شده برای بازه‌ها",
  "web.model.basis.leaving": "مدلی که رفتن را می‌گوید",
};
