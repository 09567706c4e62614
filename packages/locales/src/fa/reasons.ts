import type { Words } from "../en.ts";
import type { reasons as en } from "../en/reasons.ts";

/** Persian of reasons: behind one customer's figures, behind formula and model. */
export const reasons: Words<typeof en> = {
  why: "دلیل دیگر ({code}).",
  "why.customer.once":
    "یک بار، {days, plural, one {# روز} other {# روز}} پیش، سفارش داده است؛ پس دفعات بازگشت او را فقط از مشتریان مشابه می‌توان دانست.",
  "why.customer.few":
    "با {orders, plural, one {# سفارش} other {# سفارش}} از ریتم خرید او چیز چندانی معلوم نیست؛ آخرین آن {days, plural, one {# روز} other {# روز}} پیش بود.",
  "why.customer.gone":
    "سفارش‌های او دیگر نیست (پس از این اجرا ورود داده‌ای برگردانده شده)، پس فقط ارقام اجرا نشان داده می‌شود. برای ارزش‌گذاری دوبارهٔ همه: keepworth run",
  "why.customer.onTime":
    "معمولاً پس از {gap, plural, one {# روز} other {# روز}} بازمی‌گردد و {days, plural, one {# روز} other {# روز}} است که خاموش است: نشانی از رفتن نیست.",
  "why.customer.due":
    "معمولاً پس از {gap, plural, one {# روز} other {# روز}} بازمی‌گردد؛ {days, plural, one {# روز} other {# روز}} گذشته است، پس موعد سفارش رسیده است.",
  "why.customer.overdue":
    "معمولاً پس از {gap, plural, one {# روز} other {# روز}} بازمی‌گردد؛ {days, plural, one {# روز} other {# روز}} گذشته است، یعنی {times, number} برابر.",
  "why.customer.spend.above": "از هر سفارش او {spend} انتظار می‌رود، {share} بیش از میانگین {mean}.",
  "why.customer.spend.below": "از هر سفارش او {spend} انتظار می‌رود، {share} کمتر از میانگین {mean}.",
  "why.customer.spend.usual": "از هر سفارش او {spend} انتظار می‌رود، نزدیک به میانگین {mean}.",
  "why.formula.churn":
    "فرمول هر سال {churn} از همهٔ مشتریان را از دست می‌دهد{source, select, model {، چنان‌که مدل انتظار دارد} other {، چنان‌که سفارش‌های شما نشان می‌دهد}}؛ مدل می‌داند که مشتریان قدیمی کمتر از تازه‌ها می‌روند.",
  "why.formula.oneTime":
    "{share} از مشتریان شما یک بار خریده‌اند. فرمول به آن‌ها طول عمر میانگین می‌دهد؛ مدل به هرکدام طول عمر خودش را.",
  "why.formula.discount":
    "مدل، پول سال بعد را {discountRate} کمتر از پول امروز می‌شمارد؛ فرمول آن را کامل می‌شمارد.",

  // choice: why a purchase model was chosen, and what to make of it
  choice: "دلیل دیگر ({code}).",
  "choice.score":
    "مدل {model} آنچه را آمد بهتر از همه توضیح داد: به سفارش‌های ۱۰۰ مشتری {many, select, yes {بیش از {times}} other {{times}}} برابر احتمالی را داد که {second} داد.",
  "choice.tie":
    "مدل {best} آنچه را آمد کمی بهتر از {model} توضیح داد، اما نه بیش از حد تصادف، و پارامترهای بیشتری دارد: مدل ساده‌تر گرفته شد.",
  "choice.close":
    "آنچه آمد {model} و {second} را از هم جدا نمی‌کند. برتری {model} کمتر از حد تصادف بود، پس پیش‌بینی آن‌ها باید تقریباً یکسان باشد.",
  "choice.noneBeatsNbd":
    "هیچ مدلی آشکارا بهتر از NBD که در آن کسی نمی‌رود، آنچه را آمد توضیح نداد: سفارش‌ها نشان نمی‌دهند که مشتریان می‌روند.",
  "choice.noneBeatsNbd.hint": "تا تاریخچه بلندتر نشده، احتمال فعال بودن را حدس بدانید.",
  "choice.noneBeatsNaive":
    "برای هر مشتری، هیچ مدلی از قاعدهٔ سادهٔ «{rule}» به سفارش‌های واقعی نزدیک‌تر نبود (RMSE {naive}، {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "به جمع‌ها بیش از تک‌مشتریان اعتماد کنید. فصل پررنگ، وقفه در کار فروشگاه یا کمبود سفارش تکراری چنین می‌کند.",
  "choice.unsettled": "برازش {model} همگرا نشد، پس در گزینش نیامد.",
  "choice.aic": "چیزی برای آزمودن مدل‌ها نبود، پس کوچک‌ترین AIC تعیین کرد: {model}، پیش از {second}.",
};
