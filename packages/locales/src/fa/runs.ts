import type { Words } from "../en.ts";
import type { runs as en } from "../en/runs.ts";

/** Persian of fit, check, imports, runs, compare and the rest. */
export const runs: Words<typeof en> = {
  "fit.opening":
    "مدل {model} بر {customers, plural, one {# مشتری} other {# مشتری}} ({states, plural, one {# تاریخچهٔ متمایز} other {# تاریخچهٔ متمایز}}) تا {asOf} برازش شد؛ زمان بر حسب {unit, select, day {روز} week {هفته} month {ماه} other {دوره}} است.",
  "fit.opening.summary":
    "مدل {model} بر {customers, plural, one {# مشتری} other {# مشتری}} ({states, plural, one {# تاریخچهٔ متمایز} other {# تاریخچهٔ متمایز}}) برازش شد. فایل خلاصه است، پس زمان با واحد خود فایل است.",
  "fit.opening.spend":
    "مدل {model} بر سفارش‌های {customers, plural, one {# مشتری} other {# مشتری}} که بازگشته‌اند، تا {asOf} برازش شد. پول به ارز فایل است.",
  "fit.opening.durations":
    "مدل {model} بر {customers, plural, one {# مشتری} other {# مشتری}} برازش شد. فایل می‌گوید هرکدام چه مدت مانده‌اند؛ زمان بر حسب دوره‌های فایل است.",
  "fit.opening.survivors":
    "مدل {model} بر {customers, plural, one {# مشتری} other {# مشتری}} برازش شد. فایل می‌گوید پس از هر دوره چند نفر مانده‌اند؛ زمان بر حسب دوره‌های فایل است.",
  "fit.likelihood":
    "لگاریتم درست‌نمایی {logLikelihood}، AIC {aic}، BIC {bic}؛ {iterations, plural, one {# تکرار} other {# تکرار}}.",
  "fit.unconverged": "برازش همگرا نشد. پارامترها را موقتی بدانید.",
  "fit.prior.weak": "به درخواست شما توزیع‌های پیشین ضعیف افزوده شد: این‌ها محتمل‌ترین پارامترها هستند.",
  "fit.prior.pymc-marketing":
    "به درخواست شما توزیع‌های پیشینِ پیش‌فرض PyMC-Marketing افزوده شد: این‌ها محتمل‌ترین پارامترها هستند.",
  "fit.drawing": "نمونه‌گیری از توزیع پسین در جریان است. شاید کمی طول بکشد.",

  "covariates.purchase": "آنچه با خرید همراه است",
  "covariates.lifetime": "آنچه با رفتن همراه است",
  "covariates.read":
    "هر اثر، اثرِ یک واحد بیشتر از متغیر کمکی است با ثابت ماندن بقیه؛ آنچه در فایل متن است، هر جا صدق کند ۱ به حساب می‌آید. پارامترهای خود مدل برای حالتی است که همهٔ متغیرهای کمکی ۰ باشند.",
  "covariates.purchase.effect":
    "{direction, select, up {دفعات خرید {share} بیشتر} down {دفعات خرید {share} کمتر} other {اثری ندارد}}",
  "covariates.lifetime.effect":
    "{direction, select, up {نرخ رفتن {share} بیشتر} down {نرخ رفتن {share} کمتر} other {اثری ندارد}}",
  "covariates.help":
    "روی هم بیش از حد تصادف اطلاعات می‌دهند: نسبت درست‌نمایی {statistic} با {degrees, plural, one {# درجهٔ} other {# درجهٔ}} آزادی، p {p}.",
  "covariates.noHelp":
    "روی هم بیش از حد تصادف اطلاعات نمی‌دهند: نسبت درست‌نمایی {statistic} با {degrees, plural, one {# درجهٔ} other {# درجهٔ}} آزادی، p {p}. مدل بدون آن‌ها ساده‌تر است.",
  "covariates.missing":
    "{customers, plural, one {# مشتری در فایل متغیرهای کمکی سطری ندارد و میانگین هرکدام را گرفت} other {# مشتری در فایل متغیرهای کمکی سطری ندارند و میانگین هرکدام را گرفتند}}.",

  "posterior.heading": "توزیع پسین",
  "posterior.opening":
    "{draws, plural, one {# نمونه} other {# نمونه}} در {chains, plural, one {# زنجیره} other {# زنجیره}} با {method, select, nuts {NUTS} laplace {تقریب لاپلاس} other {{method}}}، {prior, select, none {بدون توزیع پیشین} weak {با توزیع‌های پیشین ضعیف} other {با توزیع‌های پیشین PyMC-Marketing}}، در {seconds} ثانیه.",
  "posterior.good":
    "زنجیره‌ها هم‌داستان‌اند (R-hat حداکثر {rhat})، هیچ نمونه‌ای واگرا نشد و هر رقم بر دست‌کم {ess} نمونهٔ مؤثر استوار است: به جدول می‌توان تکیه کرد.",
  "posterior.good.standIn":
    "زنجیره‌ها هم‌داستان‌اند (R-hat حداکثر {rhat}) و هر رقم بر دست‌کم {ess} نمونهٔ مؤثر استوار است. با این شمار مشتری، نمونه‌ها از جانشینی برای توزیع پسین گرفته شدند که بررسی شد و به اندازهٔ کافی نزدیک است: به جدول می‌توان تکیه کرد.",
  "posterior.laplace":
    "این نمونه‌ها از توزیع نرمالی پیرامون محتمل‌ترین پارامترها می‌آیند که سریع است و با مشتریان زیاد دقیق. برای سنجش با نمونه‌های دقیق: \u200E--posterior nuts",
  "posterior.diverged":
    "{divergences, plural, one {# نمونه} other {# نمونه}} واگرا شد، پس گوشه‌ای از توزیع پسین دیده نشده و جدول مطمئن‌تر از واقع است. از \u200E--prior weak یا مدلی ساده‌تر استفاده کنید؛ \u200E--compare مدل‌ها را کنار هم نشان می‌دهد.",
  "posterior.apart":
    "زنجیره‌ها هنوز دربارهٔ {parameters} هم‌داستان نیستند (R-hat {rhat}؛ باید کمتر از ۱٫۰۱ باشد). نمونهٔ بیشتری بخواهید، مانند \u200E--draws {draws}. اگر کمکی نکرد، داده‌ها این مدل را تعیین نمی‌کنند: از \u200E--prior weak یا مدلی ساده‌تر استفاده کنید.",
  "posterior.few":
    "تنها {ess} نمونهٔ مؤثر پشت {parameter} است، پس دو سر بازهٔ آن تقریبی است. نمونهٔ بیشتری بخواهید، مانند \u200E--draws {draws}.",

  "table.opening":
    "{models, plural, one {# مدل} other {# مدل}} بر {customers, plural, one {# مشتری} other {# مشتری}} بر پایهٔ دانسته‌های {from} برازش و با {actual, plural, one {# سفارش} other {# سفارش}} که تا {to} آمد سنجیده شد. گزینش: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {# مدل} other {# مدل}} برازش شد و چیزی برای آزمون کنار گذاشته نشد. گزینش: {chosen}.",
  "table.holdout": "آنچه دربارهٔ سفارش‌های آمده گفتند",
  "table.rules": "آنچه قاعده‌های ساده گفتند",
  "table.fits": "برازش آن‌ها بر آنچه معلوم بود",
  "table.unsettled": "همگرا نشد",
  "table.why": "چرا {model}",
  "table.next": "همه چیز دربارهٔ یکی از آن‌ها: keepworth fit FILE --model {model}",

  "check.opening.clean":
    "فایل {file} به همین صورت قابل استفاده است: {rows, plural, one {# سطر} other {هر # سطر}} می‌ماند.",
  "check.opening":
    "فایل {file} قابل استفاده است: از {rows, plural, one {# سطر} other {# سطر}}، {kept, number} سطر می‌ماند، {merged, number} سطر در سفارش سطرهای دیگر ادغام و {refused, number} سطر رد می‌شود.",
  "check.mapping": "ستون‌ها",
  "check.notes": "فایل چگونه خوانده شد",
  "check.issues": "سطرهایی که باید دیده شوند",
  "check.months": "پول ماه به ماه",
  "check.kept": "چیزی وارد نشد. برای وارد کردن: {command}",

  "note.format": "قالب",
  "note.format.generic": "جدول سفارش‌ها",
  "note.format.shopify": "خروجی سفارش‌های Shopify",
  "note.format.cdnow": "سفارش‌های CDNOW",
  "note.format.online-retail": "فاکتورهای Online Retail",
  "note.container": "بسته‌بندی",
  "note.encoding": "کدگذاری",
  "note.delimiter": "جداکننده",
  "note.delimiter.tab": "تب",
  "note.delimiter.spaces": "فاصله",
  "note.decimal": "نشان اعشار",
  "note.dateStyle": "تاریخ‌ها",
  "note.dateStyle.iso": "سال-ماه-روز",
  "note.dateStyle.compact": "سال، ماه، روز بدون نشان در میان",
  "note.dateStyle.d.m.y": "نخست روز",
  "note.dateStyle.m/d/y": "نخست ماه",
  "note.dateStyle.month name": "با نام ماه",
  "note.dateStyle.epoch seconds": "ثانیه از ۱۹۷۰",
  "note.dateDecidedBy": "نخست روز یا ماه",
  "note.dateDecidedBy.column": "معلوم از کل ستون",
  "note.dateDecidedBy.future": "خوانش دیگر، سفارش‌ها را به آینده می‌برد",
  "note.dateDecidedBy.custom": "معلوم نیست؛ طبق عرف گرفته شد، پس تاریخی را بررسی کنید",
  "note.customer": "مشتریان",
  "note.customer.email": "شناسایی با نشانی ایمیل",
  "note.customer.phone": "شناسایی با شمارهٔ تلفن",
  "note.customer.name": "شناسایی با نام",
  "note.amount": "مبلغ",
  "note.refundDate": "تاریخ بازپرداخت",
  "note.currency": "ارز",
  "note.timeZone": "منطقهٔ زمانی",

  "imports.none": "هنوز چیزی وارد نشده است. با این شروع کنید: keepworth run orders.csv",
  "imports.undone": "برگردانده",
  "imports.kept": "به‌کاررفته",
  "imports.undo.done":
    "ورود دادهٔ {id} برگردانده شد: سطرهای {file} از مجموعه‌دادهٔ {dataset} بیرون آمد. برای ارزش‌گذاری بدون آن‌ها دوباره اجرا کنید: keepworth run",
  "backup.done": "نسخهٔ پشتیبان نوشته شد: {file} ({size}).",
  "export.done": "{rows, plural, one {# مشتری} other {# مشتری}} در {file} نوشته شد.",
  "report.written": "گزارش نوشته شد: {file} ({size}). آن را در مرورگر باز کنید.",
  "demo.written":
    "فروشگاه نمایشی نوشته شد: پوشهٔ {folder} ({orders, plural, one {# سفارش} other {# سفارش}} از {customers, plural, one {# مشتری} other {# مشتری}} و {others, plural, one {# فایل} other {# فایل}} از دیگر دانسته‌های یک فروشگاه). این‌ها CSV معمولی‌اند؛ فایل‌های شما هم همین‌گونه کار می‌کنند.",
  "demo.truth":
    "همهٔ این فروشگاه شبیه‌سازی شده است و این اثرها در آن درست‌اند تا پاسخ‌ها را با آن‌ها بسنجید. بسته‌ای که سه روز یا بیشتر دیر برسد احتمال رفتن مشتری پس از آن سفارش را {veryLate, number} برابر می‌کند و بسته‌ای که یک یا دو روز دیر برسد {late, number} برابر. شکایتی که در یک شبانه‌روز پاسخ بگیرد این احتمال را {early, number} برابر می‌کند و شکایتی که پس از بیش از سه شبانه‌روز پاسخ بگیرد {tardy, number} برابر. با راهنمای دم‌کردن، سفارش بعدی با آهنگ {guide, number} برابر می‌آید. پرسش در گفت‌وگو، برنامهٔ دستورها، مرجوعی و امتیاز چیزی را تغییر نمی‌دهند. بیشتر: docs/guide/demo.md",
  "runs.none": "هنوز اجرایی نیست. با این شروع کنید: keepworth run orders.csv",
  "runs.status.running": "ناتمام",
  "runs.status.published": "منتشرشده",
  "runs.status.failed": "ناموفق",
  "runs.pruned":
    "{count, plural, =0 {هیچ اجرایی سطر مشتریِ اضافه نداشت.} one {سطرهای مشتریان # اجرا حذف شد: {ids}. نتایج آن می‌ماند.} other {سطرهای مشتریان # اجرا حذف شد: {ids}. نتایج آن‌ها می‌ماند.}}",
  "runs.noRows": "بدون سطر مشتری",
  "compare.opening":
    "از اجرای {before} ({beforeAsOf}) تا اجرای {after} ({afterAsOf})، ارزش مشتریان {change} {direction, select, up {افزایش} down {کاهش} other {تغییر}} یافت: از {from} به {to}.",
  "compare.part.new-customers": "مشتریان تازه",
  "compare.part.lost-customers": "مشتریانی که دیگر نیستند",
  "compare.part.base": "به‌دست‌آمده از مشتریان شناخته‌شده",
  "compare.part.growth": "تغییر انتظار از مشتریان شناخته‌شده",
  "compare.part.networking": "کسانی که مشتریان شناخته‌شده می‌آورند",
  "compare.part.learning": "آنچه مشتریان شناخته‌شده می‌آموزند",
  "compare.part.assumptions": "تغییر افق، حاشیهٔ سود، نرخ تنزیل یا هزینهٔ جذب",
  "compare.parameters": "پارامترهای مدل",
  "customers.none": "هیچ مشتری‌ای با این شرط نیست.",
  "customers.more": "{shown, number} مورد نخست. بیشتر: \u200E--limit 100؛ همه: keepworth export",
  "size.bytes": "{value} {unit, select, kB {کیلوبایت} MB {مگابایت} GB {گیگابایت} other {بایت}}",
};
