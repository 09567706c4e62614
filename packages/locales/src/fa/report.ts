import type { Words } from "../en.ts";
import type { report as en } from "../en/report.ts";

/** Persian of the report's sentences, the same on the terminal and on the page. */
export const report: Words<typeof en> = {
  "report.title": "مشتریان شما چقدر می‌ارزند",
  "report.origin": "{dataset} · اجرای {run} · تا {asOf} · {customers, plural, one {# مشتری} other {# مشتری}}",
  "report.opening.month":
    "در {span, plural, one {# ماه} other {# ماه}} آینده مشتریان شما احتمالاً {growth} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورند ({range}).",
  "report.opening.week":
    "در {span, plural, one {# هفتهٔ} other {# هفتهٔ}} آینده مشتریان شما احتمالاً {growth} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورند ({range}).",
  "report.opening.day":
    "در {span, plural, one {# روز} other {# روز}} آینده مشتریان شما احتمالاً {growth} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورند ({range}).",
  "report.opening.orders.month":
    "در {span, plural, one {# ماه} other {# ماه}} آینده مشتریان شما احتمالاً {orders} بار سفارش می‌دهند ({range}).",
  "report.opening.orders.week":
    "در {span, plural, one {# هفتهٔ} other {# هفتهٔ}} آینده مشتریان شما احتمالاً {orders} بار سفارش می‌دهند ({range}).",
  "report.opening.orders.day":
    "در {span, plural, one {# روز} other {# روز}} آینده مشتریان شما احتمالاً {orders} بار سفارش می‌دهند ({range}).",
  "report.concentration.half": "نیمی از آن نزد {share} از آن‌هاست.",

  "report.short.worth": "ارزش",
  "report.short.concentration": "تمرکز",
  "report.short.leaving": "ریزش",
  "report.short.holdout": "پیش‌بینی پیشین",
  "report.short.model": "مدل",
  "report.short.segments": "بخش‌ها",
  "report.short.assumptions": "بر پایهٔ",
  "report.short.quality": "داده‌ها",
  "report.short.missing": "نامعلوم",
  "report.short.profit": "فقط درآمد",
  "report.short.next": "گام بعد",

  "report.worth.heading": "چقدر می‌ارزند",
  "report.worth": "تاکنون {base}؛ با آنچه در پیش است {clv} ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "بدون تاریخ پایان، این رقم {forever} است.",

  "report.concentration.heading": "این ارزش نزد کیست",
  "report.concentration": "باارزش‌ترین دهک مشتریان شما {share} از آنچه انتظار می‌رود را می‌آورد.",
  "report.concentration.bar": "{share} نزد باارزش‌ترین دهک",
  "report.concentration.none": "چیز مثبتی انتظار نمی‌رود، پس سهمی برای نشان دادن نیست.",

  "report.leaving.heading": "چه کسانی می‌روند",
  "report.leaving":
    "از {customers, plural, one {# مشتری} other {# مشتری}}، حدود {active, number} نفر هنوز فعال {active, plural, one {است} other {هستند}}؛ حدود {lost, number} نفر از آن‌ها احتمالاً تا {until} می‌روند.",
  "report.leaving.by":
    "این بر پایهٔ {model} است، چون {own} {why, select, nobody {همه را} other {همهٔ کسانی را که یک بار خریده‌اند}} فعال می‌شمارد.",
  "report.leaving.most": "بیشترین پول در خطر:",
  "report.leaving.none": "با آن‌ها چیزی در خطر نیست.",

  "report.forecast.heading.month": "{span, plural, one {# ماه} other {# ماه}} آینده",
  "report.forecast.heading.week": "{span, plural, one {# هفتهٔ} other {# هفتهٔ}} آینده",
  "report.forecast.heading.day": "{span, plural, one {# روز} other {# روز}} آینده",
  "report.forecast.orders": "{orders} سفارش ({range})",
  "report.forecast.revenue": "{revenue} درآمد ({range})",
  "report.forecast": "فقط از مشتریان امروز؛ مشتریان تازه افزون بر آن‌اند.",

  "report.holdout.heading": "آیا پیش‌بینی پیشین درست می‌بود؟",
  "report.holdout.money":
    "پیش‌بینی در {from}، تا {to} مقدار {expected} ({range}) را وعده می‌داد. {actual} به دست آمد، {inside, select, yes {درون} other {بیرون از}} بازه{direction, select, nothing {} high {؛ وعده {off} بیش از واقع بود} low {؛ وعده {off} کمتر از واقع بود} other {؛ اختلاف {off}}}.",
  "report.holdout.orders":
    "پیش‌بینی در {from}، تا {to} شمار {expected} سفارش ({range}) را وعده می‌داد. {actual} سفارش آمد، {inside, select, yes {درون} other {بیرون از}} بازه{direction, select, nothing {} high {؛ وعده {off} بیش از واقع بود} low {؛ وعده {off} کمتر از واقع بود} other {؛ اختلاف {off}}}.",
  "report.holdout.beaten.all":
    "برای هر مشتری از دو قاعدهٔ ساده، «همان مقدار پیشین» و «نرخ خود مشتری»، به واقعیت نزدیک‌تر بود (RMSE).",
  "report.holdout.beaten.some":
    "برای هر مشتری از قاعدهٔ «{beaten}» به واقعیت نزدیک‌تر بود (RMSE)، اما از «{unbeaten}» نه.",
  "report.holdout.beaten.none":
    "برای هر مشتری از دو قاعدهٔ ساده، «همان مقدار پیشین» و «نرخ خود مشتری»، به واقعیت نزدیک‌تر نبود (RMSE): به جمع‌ها بیش از تک‌مشتریان اعتماد کنید.",
  "report.holdout.none":
    "تاریخچه کوتاه‌تر از آن است که بتوان دوره‌ای را برای آزمون کنار گذاشت، پس پیش‌بینی آزموده نشد.",
  "report.origins":
    "از {origins, plural, one {# پیش‌بینی مشابه} other {# پیش‌بینی مشابه}}، {inside, plural, =0 {هیچ‌یک} one {# مورد} other {# مورد}} سفارش‌های واقعی را در بر داشت.",
  "report.extended": "افزوده‌شده به آن، چون در دورهٔ آزمون بهتر بود: {extensions}.",
  "extension.season": "فصل",
  "extension.season.kept":
    "مشتریان در برخی ماه‌ها بیشتر می‌خرند. بیشترین خرید در {most} است، {up} بیش از میانگین، و کمترین در {least}، {down} کمتر. پیش‌بینی‌ها از تقویم پیروی می‌کنند.",
  "extension.cohorts": "نرخ خرید به تفکیک ماه نخستین سفارش",
  "extension.cohorts.kept":
    "مشتریانی که نخستین سفارششان در ماه‌های مختلف بوده با نرخ‌های متفاوتی بازمی‌گردند، پس تازه‌واردهای هر ماه نرخ خود را دارند که به نرخ مشترک متمایل شده است.",
  "extension.dependence": "وابستگی مبلغ به دفعات خرید",
  "extension.dependence.kept":
    "کسانی که بیشتر می‌خرند {direction, select, up {بیشتر} other {کمتر}} هم خرج می‌کنند: مشتری‌ای با دو برابر دفعات خرید، در هر سفارش {share} {direction, select, up {بیشتر} other {کمتر}} خرج می‌کند و ارزش‌ها از آن پیروی می‌کنند.",
  "extension.left": "آزموده و کنار گذاشته، چون در دورهٔ آزمون سودی نداشت: {extensions}.",
  "extension.correlation":
    "مبلغ هر سفارش و دفعات خرید مشتریان {together, select, yes {بیش از حد تصادف با هم‌اند} other {بیش از حد تصادف با هم نیستند}}: همبستگی {pearson} (p {pearsonP})، با رتبه‌ها {spearman} (p {spearmanP}).",
  "report.choice": "برگزیده از {models, plural, one {# مدل} other {# مدل}}.",
  "report.verdict.rule":
    "ارقام تک‌مشتریان را با احتیاط بخوانید: برای هر مشتری، قاعدهٔ سادهٔ «{rule}» از {model} به سفارش‌های واقعی نزدیک‌تر بود (RMSE {naive}؛ {model} {rmse}).",
  "report.verdict.rule.any":
    "ارقام تک‌مشتریان را با احتیاط بخوانید: برای هر مشتری، قاعدهٔ سادهٔ «{rule}» از همهٔ مدل‌ها به سفارش‌های واقعی نزدیک‌تر بود (RMSE {naive}؛ {model} {rmse}).",
  "report.verdict.nbd":
    "سفارش‌ها نشان نمی‌دهند که مشتریان می‌روند: هیچ مدلی آشکارا بهتر از {nbd} که در آن کسی نمی‌رود، سفارش‌های آمده را توضیح نداد. احتمال فعال بودن را حدس بدانید.",
  "baseline.last-period": "همان مقدار پیشین",
  "baseline.own-rate": "نرخ خود مشتری",

  "report.segments.heading": "بخش‌ها",
  "report.segments.others": "{count, plural, one {# بخش دیگر} other {# بخش دیگر}}",
  "report.quality":
    "{rows, plural, one {# سطر} other {# سطر}} خوانده شد: {kept, number} ماند، {merged, number} ادغام شد، {refused, number} رد شد.",
  "report.profit":
    "این ارقام درآمد است، نه سود: هزینه‌ها معلوم نیست. برای تغییر آن، حاشیهٔ سود ناخالص (\u200E--margin 0.4) یا ستون هزینه را بدهید، و هزینهٔ جذب مشتری را هم (acquisitionCost در keepworth.json).",
  "report.profit.acquisition": "هزینهٔ جذب مشتری، برای کسر کردن (acquisitionCost در keepworth.json).",
  "report.more": "{count, plural, one {# نکتهٔ دیگر} other {# نکتهٔ دیگر}}: keepworth report --html",

  "assumption.margin": "حاشیهٔ سود {value}",
  "assumption.discountRate": "تنزیل سالانه {value}",
  "assumption.horizon": "افق {value}",
  "assumption.timeZone": "روزها به وقت {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "جذب هر مشتری {value}",
  "assumption.currency.unknown": "ارز نام برده نشده (\u200E--currency)",
  "assumption.name.margin": "حاشیهٔ سود، سهمی از درآمد",
  "assumption.name.discountRate": "نرخ تنزیل سالانه",
  "assumption.name.horizon": "افق",
  "assumption.name.timeZone": "منطقهٔ زمانی روزهای فروشگاه",
  "assumption.name.currency": "ارز",
  "assumption.name.acquisitionCost": "هزینهٔ جذب مشتری",
  "assumption.heading": "بر چه استوار است",
  "missing.heading": "چه چیزی کم است",
  "assumption.source.option": "از خط فرمان",
  "assumption.source.settings": "از keepworth.json",
  "assumption.source.data": "از داده‌های شما",
  "assumption.source.default": "پیش‌فرض",
  "assumption.source.unknown": "نامعلوم",
  "assumption.source.assumed": "فرضی",
};
