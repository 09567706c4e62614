import type { Words } from "../en.ts";
import type { warnings as en } from "../en/warnings.ts";

/** Persian of warnings. */
export const warnings: Words<typeof en> = {
  warning: "نکته‌ای هست که باید دیده شود ({code}).",
  "warning.fit.prior": "داده‌ها به‌تنهایی مدل را تعیین نمی‌کنند، پس به توزیع پیشین ضعیفی تکیه شده است.",
  "warning.fit.prior.hint": "با تاریخچهٔ بلندتر، ارقام از آنِ خود فروشگاه می‌شود.",
  "warning.fit.large-spread": "پارامتر {parameter} مدل فقط به‌تقریب معلوم است.",
  "warning.fit.large-spread.hint": "جمع‌ها همچنان قابل استفاده‌اند؛ به تک‌مشتریان کمتر اعتماد کنید.",
  "warning.fit.boundary":
    "پارامتر {parameter} مدل به سوی {towards, select, zero {صفر} minusInfinity {منهای بی‌نهایت} other {بی‌نهایت}} می‌رود.",
  "warning.fit.boundary.hint":
    "تفاوت مشتریان فروشگاه کمتر از آن است که مدل در نظر دارد، یا تقریباً کسی نمی‌رود؛ در مورد متغیر کمکی، از دارندگان آن تقریباً هیچ‌کس (یا تقریباً همه) می‌روند یا می‌خرند.",
  "warning.fit.noAgeing":
    "ریسک رفتن در اینجا با سن مشتری بیشتر نمی‌شود: GGom/NBD همان را می‌گوید که Pareto/NBD.",
  "warning.fit.noAgeing.hint": "مدل Pareto/NBD را بگیرید که یک پارامتر کمتر دارد: \u200E--model pareto-nbd",
  "warning.fit.flat": "چند دسته پارامتر تقریباً به یک اندازه بر داده‌ها برازش می‌شوند.",
  "warning.fit.flat.hint": "پیش‌بینی‌ها با هم می‌خوانند، هرچند پارامترها نه؛ دورهٔ آزمون را ببینید.",
  "warning.fit.notConverged": "برازش پس از {iterations, plural, one {# تکرار} other {# تکرار}} همگرا نشد.",
  "warning.fit.notConverged.hint": "همهٔ ارقام را موقتی بدانید.",
  "warning.fit.noLogGaps":
    "نظم خریدها معلوم نیست: برای هر خرید {k, plural, one {# مرحله} other {# مرحله}} داده‌شده فرض شد.",
  "warning.fit.noLogGaps.hint": "لگاریتم درست‌نمایی را نمی‌توان با k یا مدل دیگری مقایسه کرد.",
  "warning.fit.noRepeats": "هنوز هیچ مشتری‌ای دو بار نخریده، پس از بازگشت چیزی معلوم نیست.",
  "warning.fit.noRepeats.hint": "وقتی نخستین مشتریان بازگشتند، دوباره اجرا کنید.",
  "warning.fit.noChurn": "هنوز هیچ مشتری‌ای نرفته، پس از رفتن چیزی معلوم نیست.",
  "warning.fit.noChurn.hint": "وقتی نخستین مشتریان رفتند، دوباره اجرا کنید.",
  "warning.posterior.mixing":
    "زنجیره‌های توزیع پسین هنوز دربارهٔ {parameter} هم‌داستان نیستند (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint":
    "نمونهٔ بیشتری بخواهید، یا از \u200E--prior weak یا مدلی ساده‌تر استفاده کنید.",
  "warning.posterior.few": "تنها {draws, number} نمونهٔ مؤثر از توزیع پسین پشت {parameter} است.",
  "warning.posterior.few.hint": "نمونهٔ بیشتری بخواهید: بازهٔ آن تقریبی است.",
  "warning.posterior.divergences":
    "{divergences, plural, one {# نمونه} other {# نمونه}} از توزیع پسین واگرا شد، پس گوشه‌ای از آن دیده نشده است.",
  "warning.posterior.divergences.hint": "از \u200E--prior weak یا مدلی ساده‌تر استفاده کنید.",
  "warning.posterior.approximate":
    "روش سریع نمونه‌گیری در اینجا به توزیع پسین به اندازهٔ کافی نزدیک نیست: نمونه‌هایش {efficiency, number, percent} نمونهٔ دقیق می‌ارزند.",
  "warning.posterior.approximate.hint": "نمونه‌گیری دقیق: \u200E--posterior nuts",
  "warning.posterior.improper": "بدون توزیع پیشین، توزیع پسین از یک سو پایانی ندارد: میانگینی یافت نمی‌شود.",
  "warning.posterior.improper.hint": "توزیع پیشین بدهید: \u200E--prior weak",
  "warning.spend.few":
    "تنها {customers, plural, one {# مشتری دوباره خریده است} other {# مشتری دوباره خریده‌اند}} که برای تشخیص تفاوت خرج‌ها کم است: برای همه میانگین گرفته می‌شود.",
  "warning.costs.partial": "هزینهٔ کالا فقط برای {share, number, percent} از پول معلوم است.",
  "warning.costs.partial.hint":
    "برای بقیه همان حاشیهٔ سود فرض شده است؛ برای اطمینان هزینه‌های ناموجود را بیفزایید.",
  "warning.leaving.unproven":
    "سفارش‌ها نشان نمی‌دهند که مشتریان می‌روند: فروشگاهی که کسی از آن نمی‌رود هم در {p, number, percent} از موارد چنین به نظر می‌آید.",
  "warning.leaving.unproven.hint": "P(alive) را حدس بدانید؛ تاریخچهٔ بلندتر آن را روشن می‌کند.",
  "warning.refunds.lag":
    "شاید حدود {revenue} از تازه‌ترین سفارش‌ها هنوز بازپرداخت شود ({share, number, percent} از کل درآمد). فعلاً مانده به حساب آمده است.",
  "warning.refunds.lag.hint": "چند هفتهٔ دیگر دوباره اجرا کنید تا روشن شود.",
  "warning.covariates.missing":
    "متغیرهای کمکی دربارهٔ {customers, plural, one {# مشتری} other {# مشتری}} ({share, number, percent}) چیزی نمی‌گویند.",
  "warning.covariates.missing.hint":
    "برای آن‌ها در همه چیز میانگین گرفته شده است؛ اگر می‌توانید به فایل بیفزایید.",
  "warning.handling.unpriced":
    "{cases, plural, one {# مورد} other {# مورد}} زمان کار را گفته است ({hours, number} ساعت) و هزینهٔ هر ساعت معلوم نیست: در هیچ رقمی نیامده است.",
  "warning.handling.unpriced.hint": "care.hourCost را تنظیم کنید یا هزینه‌های پشتیبانی را وارد کنید.",
  "warning.costs.few": "هزینهٔ کالا برای {share, number, percent} از پول معلوم است که برای تکیه کردن کم است.",
  "warning.costs.few.hint": "هزینه‌ها کنار گذاشته شد؛ هزینه‌های بیشتری بیفزایید یا حاشیهٔ سود را بدهید.",
  "warning.uncertainty.noCovariance": "دقت پارامترها به دست نیامد.",
  "warning.uncertainty.noCovariance.hint": "بازه‌ها فقط تصادف را در بر دارند و بیش از اندازه تنگ‌اند.",
  "warning.uncertainty.covarianceRepaired": "وابستگی پارامترها به هم به دست نیامد.",
  "warning.uncertainty.covarianceRepaired.hint": "بازه‌ها آن‌ها را مستقل می‌گیرند.",
  "warning.spend.infinite-mean":
    "چند سفارش بسیار بزرگ نمی‌گذارند مدل مبلغ میانگین داشته باشد؛ هر جا ندارد، میانگین ساده به کار رفته است.",
  "warning.spend.infinite-mean.hint": "بزرگ‌ترین مبلغ‌ها را بررسی کنید.",
  "warning.orders.changed":
    "{tables} هنگام خواندن تغییر کرد: رقم‌های یک اجرا ممکن است بر سطرهای متفاوتی تکیه کنند.",
  "warning.orders.changed.hint":
    "وقتی چیزی در آن نوشته نمی‌شود دوباره اجرا کنید، یا داده‌ها را در جدول‌های Iceberg نگه دارید که هر اجرا یک نسخه از آن‌ها را می‌خواند.",
  "warning.states.weeks":
    "مشتریان به حساب روز در {states, number} وضعیت متفاوت‌اند، پس ارزش‌ها به حساب هفته محاسبه شد ({weeks, number} وضعیت): این سفارش‌های مورد انتظار از همه را {total, number, ::percent .00} و از یک مشتری به‌طور میانگین {single, number, ::percent .00} جابه‌جا می‌کند.",
  "warning.states.weeks.hint": "وضعیت‌های بیشتر به حساب روز: warehouse.weeksAbove در keepworth.json.",
  "warning.orders.future":
    "{orders, plural, one {تاریخ # سفارش} other {تاریخ # سفارش}} در آینده است و کنار گذاشته شد.",
  "warning.orders.future.hint": "تاریخ‌ها را اصلاح کنید یا روز درست را با \u200E--as-of بدهید.",
  "warning.holdout.short":
    "تاریخچه ({days, plural, one {# روز} other {# روز}}) کوتاه‌تر از آن است که بتوان دوره‌ای را برای آزمون کنار گذاشت، پس پیش‌بینی آزموده نشد.",
  "warning.amounts.none":
    "سفارش‌ها مبلغ ندارند، پس شمار سفارش‌ها پیش‌بینی می‌شود و چیزی بر حسب پول ارزش‌گذاری نمی‌شود.",
  "warning.amounts.none.hint": "ستون مبلغ‌ها را نام ببرید: \u200E--map amount=COLUMN",
  "warning.margin.unknown": "هزینه‌ها معلوم نیست، پس همهٔ ارقام درآمد است، نه سود.",
  "warning.margin.unknown.hint": "\u200E--margin 0.4 یا ستون هزینه را بدهید.",
  "warning.alive.oneTime":
    "{customers, plural, one {# مشتری یک بار خریده است} other {# مشتری یک بار خریده‌اند}}. مدل آن‌ها را فعال می‌شمارد، چون رفتن پیش از سفارش دوم را نمی‌پذیرد.",
  "warning.alive.oneTime.hint":
    "شمار مشتریان فعال را حد بالا بدانید؛ \u200E--model mbg-nbd و pareto-nbd چنین نیستند.",
  "warning.days.dense":
    "{share, number, percent} از مشتریان بیش از یک بار در ۲۰ روز می‌خرند. روزهای دارای خرید شمرده می‌شود، پس نرخ آن‌ها کمتر از واقع می‌شود.",
  "warning.days.dense.hint": "با \u200E--model bg-bb مقایسه کنید که ذاتاً روزها را می‌شمارد.",
  "warning.history.truncated":
    "{customers, plural, one {# مشتری} other {# مشتری}} شاید پیش از آغاز سفارش‌ها خرید کرده باشند و در برازش نیامده‌اند (نخستین دیده شدن در {days, plural, one {# روز} other {# روز}} آغازین).",
  "warning.history.truncated.hint": "سفارش‌های قدیمی‌تر یا روز جذب مشتریان را وارد کنید.",
};
