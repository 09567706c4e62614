import type { Words } from "../en.ts";
import type { errors as en } from "../en/errors.ts";

/** Persian of errors: what happened, and what to do. */
export const errors: Words<typeof en> = {
  error: "خطایی رخ داد ({code}).",
  "error.internal": "خطایی درون Keepworth رخ داد: {message}",
  "error.internal.hint":
    "آخرین اجرای منتشرشدهٔ شما دست‌نخورده است. لطفاً این خطا را همراه با دستوری که اجرا کردید گزارش دهید؛ اگر KEEPWORTH_DEBUG=1 را پیش از دستور بیاورید، محل خطا نشان داده می‌شود.",
  "error.customers.columns":
    "ستون‌های مشتریان با هم جور نیستند: ستون {column} {problem, select, missing {وجود ندارد} length {با بقیه هم‌طول نیست} other {جای خالی دارد}}.",
  "error.customers.columns.hint":
    "ستون‌های x، tx و T باید وجود داشته باشند، هم‌طول باشند و جای خالی نداشته باشند.",
  "error.customers.empty": "هیچ مشتری‌ای برای برازش مدل وجود ندارد.",
  "error.customers.empty.hint":
    "بررسی کنید که سفارش‌ها نام مشتری داشته باشند و پیش از تاریخ مبنا باشند: keepworth check FILE",
  "error.customer.frequency": "یک مشتری (سطر {row}) {x} خرید تکراری دارد.",
  "error.customer.frequency.hint": "مقدار x باید عدد صحیح ۰ یا بزرگ‌تر باشد.",
  "error.customer.recency":
    "زمان آخرین خرید یک مشتری (سطر {row}) برابر {tx} است که بیرون از ۰ تا {T} قرار می‌گیرد.",
  "error.customer.recency.hint":
    "مقدار tx از نخستین تا آخرین خرید و T از نخستین خرید تا تاریخ مبنا شمرده می‌شود؛ پس tx نه منفی است و نه بزرگ‌تر از T.",
  "error.customer.age": "سن یک مشتری (سطر {row}) برابر {T} است.",
  "error.customer.age.hint": "مقدار T، یعنی زمان از نخستین خرید تا تاریخ مبنا، باید ۰ یا بیشتر باشد.",
  "error.customer.spend": "میانگین خرید یک مشتری (سطر {row}) برابر {spend} است.",
  "error.customer.spend.hint":
    "مدل مبلغ خرید به مبالغ بزرگ‌تر از ۰ نیاز دارد. چنین مشتریانی را از فایل حذف کنید.",
  "error.customer.weight": "وزن یک مشتری (سطر {row}) برابر {weight} است.",
  "error.customer.weight.hint": "وزن یعنی هر سطر نمایندهٔ چند مشتری است: ۰ یا بیشتر.",
  "error.customer.opportunities":
    "یک مشتری (سطر {row}) از {T} فرصت، {x} بار استفاده کرده و آخرین آن‌ها فرصت شمارهٔ {tx} است؛ چنین چیزی ممکن نیست.",
  "error.customer.opportunities.hint":
    "فرصت‌ها عدد صحیح‌اند و x بار استفاده پیش از فرصت شمارهٔ x ممکن نیست: x ≤ tx ≤ T.",
  "error.customer.duration": "مدت ماندن یک مشتری (سطر {row}) برابر {duration} است.",
  "error.customer.duration.hint":
    "مدت یعنی شمار دوره‌های کاملی که مشتری مانده است: ۰ یا بیشتر، و برای کسی که رفته دست‌کم ۱.",
  "error.customer.churned": "برای یک مشتری (سطر {row}) به‌جای رفته یا مانده، مقدار {churned} آمده است.",
  "error.customer.churned.hint": "برای مشتری رفته ۱ و برای مشتری مانده ۰ بنویسید.",
  "error.contract.lost":
    "{period, select, end {در پایان} other {در دورهٔ {period}}} شمار مشتریان {customers} است؛ چنین چیزی ممکن نیست.",
  "error.contract.lost.hint":
    "بنویسید در هر دوره چند مشتری از دست رفته‌اند و در پایان چند مشتری مانده‌اند: اعداد ۰ یا بزرگ‌تر.",
  "error.customer.number": "سطر {row} به مشتری {customer} اشاره می‌کند که شمارهٔ هیچ مشتری‌ای نیست.",
  "error.customer.number.hint": "مشتریان به ترتیب ۰، ۱، ۲ و … شماره‌گذاری می‌شوند و هرکدام خریدی دارد.",
  "error.covariates.finite": "متغیر کمکی {covariate} مقداری دارد که عدد نیست (سطر {row}).",
  "error.covariates.finite.hint": "آن را پر کنید، یا این مشتری یا این متغیر کمکی را کنار بگذارید.",
  "error.covariates.name": "متغیر کمکی {covariate} در میان این‌ها نیست: {known}.",
  "error.covariates.name.hint":
    "نام آن را بررسی کنید. ضریب مشترک برای دو اثر، متغیر کمکی‌ای می‌خواهد که برای هر دو داده شده باشد.",
  "error.covariates.levels":
    "متغیر کمکی {covariate} متنی است و {levels, plural, one {# مقدار متفاوت} other {# مقدار متفاوت}} دارد.",
  "error.covariates.levels.hint":
    "متغیر متنی باید ۲ تا ۵۰ مقدار متفاوت داشته باشد. آن را کنار بگذارید یا مقدارهایش را گروه‌بندی کنید.",
  "error.covariates.constant": "این متغیرهای کمکی برای همه یک مقدار دارند: {covariates}.",
  "error.covariates.constant.hint": "از آن‌ها چیزی به دست نمی‌آید. کنارشان بگذارید.",
  "error.covariates.collinear":
    "این متغیرهای کمکی یک چیز را می‌گویند، چون یکی از آن‌ها حاصل جمع بقیه است: {covariates}.",
  "error.covariates.collinear.hint": "یکی از آن‌ها را کنار بگذارید، مثلاً یکی از ستون‌های یک گروه‌بندی.",
  "error.covariates.periods":
    "{problem, select, twice {مشتری شمارهٔ {customer} دو سطر متغیر کمکی با شروع {time} دارد.} other {مشتری شمارهٔ {customer} در زمان {time} متغیر کمکی ندارد.}}",
  "error.covariates.periods.hint":
    "هر مشتری از نخستین خرید تا پایان داده‌ها، و برای پیش‌بینی تا افق آن، به متغیر کمکی نیاز دارد.",
  "error.covariates.process":
    "مدل {model} {process, select, lifetime {بخش ماندگاری} other {بخش خرید}} ندارد که {covariates} بر آن اثر بگذارد.",
  "error.covariates.process.hint": "مدل دیگری برگزینید یا این متغیرهای کمکی را کنار بگذارید.",
  "error.customers.logGaps": "نظم خرید مشتریان در داده‌ها نیست.",
  "error.customers.logGaps.hint":
    "مقدار logGaps را بدهید (برای هر مشتری، مجموع ln(gap) روی فاصلهٔ خریدها)، یا بگویید هر خرید چند مرحله (k) دارد.",
  "error.customer.logGaps":
    "مجموع ln(gap) برای یک مشتری (سطر {row}) برابر {logGaps} است، اما بیش از {most} ممکن نیست.",
  "error.customer.logGaps.hint": "فاصلهٔ خریدها را با واحد زمان tx و T بدهید؛ بدون خرید تکراری، مجموع ۰ است.",
  "error.parameters.domain": "مقدار {parameter} برابر {value} است که مدل آن را نمی‌پذیرد.",
  "error.parameters.domain.hint": "پارامترهای مدل باید متناهی و بزرگ‌تر از ۰ باشند.",
  "error.argument.domain": "مقدار {argument} برابر {value} است که ممکن نیست.",
  "error.argument.domain.hint": "مقداری را که داده‌اید بررسی کنید.",
  "error.file.missing": "فایل {path} وجود ندارد.",
  "error.file.missing.hint": "نام و پوشه را بررسی کنید.",
  "error.file.empty": "فایل {path} خالی است.",
  "error.file.empty.hint": "دوباره خروجی بگیرید و ببینید فایل سطر داشته باشد.",
  "error.file.unreadable": "فایل {path} خوانده نمی‌شود ({reason}).",
  "error.file.unreadable.hint":
    "بررسی کنید که فایل باشد، اجازهٔ خواندنش را داشته باشید و در برنامهٔ سازنده‌اش باز شود.",
  "error.file.unknown":
    "{found, select, folder {{path} یک پوشه است} text {{path} متن است، اما جدول نیست} html {{path} یک صفحهٔ وب است} json {{path} از نوع JSON است، اما هر رکورد در یک خط نیامده} pdf {{path} یک PDF است} image {{path} تصویر است} xls {{path} یک فایل قدیمی اکسل (xls) است} other {{path} از نوعی است که Keepworth نمی‌تواند بخواند ({found})}}.",
  "error.file.unknown.hint": "خروجی را به‌صورت CSV، TSV، اکسل (xlsx)، JSON lines یا Parquet بگیرید.",
  "error.file.archive": "{path} فایل فشرده‌ای است که به این صورت قابل استفاده نیست ({reason}).",
  "error.file.archive.hint": "آن را باز کنید و فایل درونش را بدهید.",
  "error.columns.missing": "فایل {path} برای {missing} ستونی ندارد. ستون‌هایش: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {همین نام را به ستون بدهید و دوباره تلاش کنید.} other {ستون را با \u200E--map نام ببرید، مثلاً: \u200E--map {field}="Name of the column"}}',
  "error.columns.ambiguous": "در فایل {path} چند ستون می‌توانند {field} باشند: {found}.",
  "error.columns.ambiguous.hint": "یکی را با \u200E--map برگزینید، مثلاً: \u200E--map {field}=COLUMN",
  "error.covariates.value":
    "در فایل {path}، ستون {column} در {rows, plural, one {# سطر} other {# سطر}} مقدار قابل استفاده‌ای ندارد.",
  "error.covariates.value.hint":
    "آن‌ها را پر کنید یا این مشتریان را کنار بگذارید: مشتریِ بدون سطر، میانگین هر متغیر کمکی را می‌گیرد.",
  "error.covariates.twice": "فایل {path} برای مشتری {customer} بیش از یک سطر دارد.",
  "error.covariates.twice.hint":
    "برای هر مشتری یک سطر نگه دارید، یا اگر مقدارها با زمان تغییر می‌کنند، ستون تاریخ بیفزایید (برای هر مشتری و تاریخ یک سطر).",
  "error.covariates.unknown": "هیچ‌یک از مشتریان فایل {path} در سفارش‌ها نیست، مثلاً {customer}.",
  "error.covariates.unknown.hint": "مشتریان را در هر دو فایل یکسان بنامید، مثلاً با یک شمارهٔ مشتری.",
  "error.burnIn.everybody": "با این دورهٔ آغازین، مشتری‌ای برای برازش نمی‌ماند.",
  "error.burnIn.everybody.hint":
    "دورهٔ کوتاه‌تری برگزینید: مشتریانی که نخستین بار در این دوره دیده شده‌اند، در برازش نمی‌آیند.",
  "error.covariates.dynamic": "متغیرهای کمکی فایل {path} با زمان تغییر می‌کنند و اجرا آن‌ها را نمی‌پذیرد.",
  "error.covariates.dynamic.hint":
    "برای هر مشتری یک سطر بدهید؛ برای مقدارهای متغیر با زمان از keepworth fit --model pareto-nbd --covariates استفاده کنید.",
  "error.covariates.groups":
    "فایل {path} دارای {groups} ترکیب متفاوت از متغیرهای کمکی است؛ اجرا حداکثر {most} ترکیب می‌پذیرد.",
  "error.covariates.groups.hint":
    "چند ستون را کنار بگذارید یا اعداد را دسته‌بندی کنید، مثلاً گروه سنی. دستور keepworth fit محدودیتی ندارد.",
  "error.covariates.model": "مدل {model} متغیر کمکی نمی‌شناسد.",
  "error.covariates.model.hint": "مدل‌هایی که می‌شناسند: {known}.",
  "error.covariates.dynamicModel":
    "متغیرهای کمکی فایل {path} با زمان تغییر می‌کنند و مدل {model} نمی‌تواند آن‌ها را دنبال کند.",
  "error.covariates.dynamicModel.hint":
    "از \u200E--model pareto-nbd استفاده کنید یا برای هر مشتری یک سطر بدون تاریخ بدهید.",
  "error.fit.file":
    "{wanted, select, contract {مدل {model} باید بداند مشتریان چه مدت مانده‌اند (tenure, churn) یا پس از هر دوره چند نفر مانده‌اند (period, survivors)} opportunities {مدل {model} خلاصهٔ مشتریان (x, tx, T) را بر حسب فرصت‌های خرید می‌خواهد} orders {مدل {model} فایل سفارش‌ها (customer, date) را می‌خواهد} purchases {مدل {model} سفارش‌ها (customer, date) یا خلاصهٔ مشتریان (x, tx, T) را می‌خواهد} comparison {مقایسه به سفارش‌ها (customer, date) یا خلاصهٔ مشتریان (x, tx, T) نیاز دارد} other {مدل {model} فایل دیگری می‌خواهد}}؛ {found, select, orders {{path} فایل سفارش‌هاست} summary {{path} فایل خلاصهٔ مشتریان (x, tx, T) است} durations {{path} فایل مدت ماندن مشتریان است} survivors {{path} فایل شمار مشتریان مانده پس از هر دوره است} other {{path} از هیچ نوع شناخته‌شده‌ای نیست و ستون‌هایش این‌هاست: {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {آنچه به سفارش‌ها می‌خورد: \u200E--model bg-nbd، mbg-nbd یا مدل خرید دیگر؛ برای مبلغ خرید gamma-gamma.} summary {آنچه به چنین فایلی می‌خورد: \u200E--model bg-nbd، mbg-nbd، pareto-nbd، ggom-nbd یا nbd؛ اگر مشتریان در فرصت‌های معین می‌خرند، bg-bb.} durations {آنچه به چنین فایلی می‌خورد: \u200E--model sbg یا bdw.} survivors {آنچه به چنین فایلی می‌خورد: \u200E--model sbg یا bdw.} other {ستون‌ها را در سطر نخست به همان صورتِ بالا بنامید.}}",
  "error.fit.amounts": "سفارش‌های فایل {path} مبلغ ندارند، اما مدل {model} بر مبلغ خرید مشتریان برازش می‌شود.",
  "error.fit.amounts.hint":
    "اگر ستونی مبلغ‌ها را دارد، آن را با \u200E--map نام ببرید، مثلاً \u200E--map amount=Total. وگرنه مدل خریدی مانند bg-nbd را برازش کنید.",
  "error.fit.option":
    "گزینهٔ {option, select, asOf {\u200E--as-of} mapping {\u200E--map} timeZone {\u200E--time-zone} currency {\u200E--currency} covariates {\u200E--covariates} other {{option}}} فقط برای سفارش‌هاست؛ {found, select, orders {{path} فایل سفارش‌هاست} summary {{path} فایل خلاصهٔ مشتریان (x, tx, T) است} durations {{path} فایل مدت ماندن مشتریان است} survivors {{path} فایل شمار مشتریان مانده پس از هر دوره است} other {{path} از نوع {found} است}}.",
  "error.fit.option.hint": "آن را حذف کنید، یا فایل سفارش‌هایی را بدهید که ارقام مشتریان از آن آمده است.",
  "error.fit.posterior": "برازش با متغیرهای کمکی، توزیع پسین ندارد.",
  "error.fit.posterior.hint":
    "گزینهٔ \u200E--posterior را حذف کنید: برازش، برآورد و خطای معیار دارد. یا \u200E--covariates را حذف کنید.",
  "error.dates.mixed": "تاریخ‌های ستون {column} در فایل {path} به چند شکل نوشته شده‌اند، مثلاً: {examples}.",
  "error.dates.mixed.hint": "تاریخ‌ها را دوباره به یک شکل خروجی بگیرید؛ مطمئن‌ترین شکل 2026-06-30 است.",
  "error.cell.invalid": "در سطر {row} از فایل {path}، مقدار ستون {column} «{value}» است.",
  "error.cell.invalid.hint":
    "{expected, select, frequency {شمار خریدهای پس از نخستین خرید، یا شمار فرصت‌های استفاده‌شده: عدد صحیح ۰ یا بزرگ‌تر.} recency {زمان از نخستین تا آخرین خرید: از ۰ تا سن مشتری، و ۰ اگر فقط یک خرید داشته است.} age {زمان از نخستین خرید تا پایان داده‌ها: عدد ۰ یا بزرگ‌تر.} duration {شمار دوره‌های کاملی که مشتری مانده است: ۰ یا بیشتر، و برای کسی که رفته دست‌کم ۱.} churned {آیا مشتری رفته است: yes یا no، 1 یا 0، true یا false.} weight {هر سطر نمایندهٔ چند مشتری است: عدد ۰ یا بزرگ‌تر.} period {عدد صحیح، مانند 0، 1، 2 یا یک سال.} survivors {شمار مشتریان مانده: عدد ۰ یا بزرگ‌تر، نه سهم.} other {خانه را اصلاح کنید.}}",
  "error.line.broken": "سطر {row} از فایل {path} با ستون‌های فایل نمی‌خواند.",
  "error.line.broken.hint": "ببینید گیومه‌ای جا نمانده یا جداکنندهٔ اضافه‌ای در آن نباشد.",
  "error.survivors.gap":
    "در سطر {row} از فایل {path}، مقدار {column} برابر {value} است، در حالی که پیش از آن {before} آمده بود.",
  "error.survivors.gap.hint": "برای هر دوره یک سطر بدهید، هرکدام پس از دورهٔ پیش و بدون جاافتادگی.",
  "error.survivors.rise":
    "در سطر {row} از فایل {path}، مقدار {column} برابر {value} است که از {before} در دورهٔ پیش بیشتر است.",
  "error.survivors.rise.hint":
    "در هر سطر فقط آن دسته از مشتریان دورهٔ نخست را بشمارید که هنوز مانده‌اند؛ تازه‌واردها را نیاورید.",
  "error.rows.none": "هیچ‌یک از سطرهای فایل {path} قابل استفاده نیست.",
  "error.rows.none.hint": "دلیل را سطر به سطر ببینید: keepworth check FILE",
  "error.import.unrelated": "فایل {file} هیچ مشتری و سفارش مشترکی با مجموعه‌دادهٔ {dataset} ندارد.",
  "error.import.unrelated.hint":
    "اگر از همان فروشگاه است، \u200E--add را بدهید. وگرنه مجموعه‌دادهٔ جداگانه‌ای به آن بدهید: \u200E--dataset NAME",
  "error.import.missing": "ورود دادهٔ {id} وجود ندارد.",
  "error.import.missing.hint": "فهرست ورودهای داده: keepworth imports",
  "error.import.undone": "ورود دادهٔ {id} پیش‌تر برگردانده شده است.",
  "error.import.undone.hint": "کاری نمانده است. برای بازگرداندن سطرهایش، فایل را دوباره اجرا کنید.",
  "error.import.inPlace": "فایل {path} را نمی‌توان همان‌جا که هست به کار برد ({reason}).",
  "error.import.inPlace.hint": "گزینهٔ \u200E--in-place را حذف کنید تا وارد شود.",
  "error.currency.mixed":
    "{of, select, records {مبلغ‌های فایل {path}} other {سفارش‌ها}} به چند ارز است ({currencies}).",
  "error.currency.mixed.hint":
    "یکی را با \u200E--currency برگزینید، مثلاً \u200E--currency EUR. مبلغ‌های ارزهای مختلف هرگز با هم جمع نمی‌شوند.",
  "error.database.locked": "فایل {path} در اختیار برنامهٔ دیگری است: {owner} (فرایند {pid}).",
  "error.database.locked.hint": "صبر کنید تا کارش تمام شود، یا آن را ببندید، و دوباره تلاش کنید.",
  "error.database.newer":
    "فایل {path} را نسخهٔ تازه‌تری از Keepworth نوشته است (طرح‌وارهٔ {found}؛ این نسخه {known} را می‌شناسد).",
  "error.database.newer.hint": "تازه‌ترین Keepworth را نصب کنید و دوباره تلاش کنید. فایل دست نخورده است.",
  "error.database.foreign": "فایل {path} پایگاه‌دادهٔ Keepworth نیست.",
  "error.database.foreign.hint": "فایل دیگری با \u200E--db بدهید. این فایل دست نخورده است.",
  "error.database.missing": "پایگاه‌دادهٔ {path} وجود ندارد.",
  "error.database.missing.hint":
    "پایگاه‌دادهٔ درست را با \u200E--db بدهید، یا با این شروع کنید: keepworth run orders.csv",
  "error.database.full": "فضا یا حافظهٔ کافی برای {path} نیست ({reason}).",
  "error.database.full.hint":
    "کمی فضای دیسک آزاد کنید یا برنامه‌های دیگر را ببندید و دوباره تلاش کنید. آخرین اجرای منتشرشده دست‌نخورده است.",
  "error.database.failed": "پایگاه‌داده نتوانست کارش را انجام دهد: {reason}",
  "error.database.failed.hint":
    "آخرین اجرای منتشرشده دست‌نخورده است. لطفاً این خطا را همراه با دستوری که اجرا کردید گزارش دهید.",
  "error.settings.invalid": "تنظیمات درست نیست ({field}): {reason}",
  "error.settings.invalid.hint": "فایل {path} را اصلاح کنید و دوباره تلاش کنید.",
  "rule.atLeast": "کمترین مقدار مجاز {bound} است",
  "rule.moreThan": "مقدار باید بیشتر از {bound} باشد",
  "rule.atMost": "بیشترین مقدار مجاز {bound} است",
  "rule.lessThan": "مقدار باید کمتر از {bound} باشد",
  "rule.empty": "نباید خالی باشد",
  "rule.missing": "مقداری داده نشده است",
  "rule.number": "باید عدد باشد",
  "rule.whole": "باید عدد صحیح باشد",
  "rule.text": "باید متن باشد",
  "rule.flag": "باید بله یا خیر باشد (در فایل true یا false)",
  "rule.list": "باید فهرست باشد",
  "rule.group": "باید گروهی از تنظیمات باشد",
  "rule.unknown": "چنین تنظیمی وجود ندارد",
  "rule.oneOf": "باید یکی از این‌ها باشد: {values}",
  "rule.url": "باید نشانی وب باشد، مانند https://id.example.com",
  "rule.currency": "باید سه حرف بزرگ لاتین ارز باشد، مانند EUR",
  "rule.timeZone": "باید منطقهٔ زمانی از فهرست IANA باشد، مانند Asia/Tehran",
  "rule.horizon": "باید عددی با یکای آن باشد، مانند 365d یا 52w یا 12m یا 1y",
  "rule.json": "فایل JSON درستی نیست ({reason})",
  "error.settings.changed": "در این میان کسی {path} را تغییر داده است.",
  "error.settings.changed.hint": "تنظیمات را دوباره بارگذاری کنید و تغییرهای خود را در آن بدهید.",
  "error.option.invalid": "گزینهٔ \u200E{option} نمی‌تواند {value} باشد.",
  "error.option.invalid.hint": "مقدارهای ممکن: {expected}.",
  "error.dataset.empty": "مجموعه‌دادهٔ {dataset} هنوز سفارشی ندارد.",
  "error.dataset.empty.hint": "با این شروع کنید: keepworth run orders.csv",
  "error.dataset.missing": "مجموعه‌دادهٔ {dataset} وجود ندارد.",
  "error.dataset.missing.hint": "مجموعه‌داده‌های موجود: {known}.",
  "error.asOf.outside": "تاریخ {asOf} بیرون از بازهٔ سفارش‌هاست که از {first} تا {last} است.",
  "error.asOf.outside.hint": "روزی در این میان برگزینید یا \u200E--as-of را حذف کنید.",
  "error.model.unknown": "مدل {model} وجود ندارد.",
  "error.model.unknown.hint": "مدل‌های موجود: {known}.",
  "error.customer.missing": "مشتری {customer} در مجموعه‌دادهٔ {dataset} نیست.",
  "error.customer.missing.hint": "فهرست مشتریان: keepworth customers",
  "error.person.missing": "کسی با {who} یافت نشد.",
  "error.person.missing.hint":
    "شمارهٔ مشتری، نشانی ایمیل یا شمارهٔ تلفن را بدهید و اگر مجموعه‌دادهٔ همیشگی نیست، --dataset را هم.",
  "error.person.ambiguous": "{who} با چند مشتری جور است: {customers}.",
  "error.person.ambiguous.hint":
    "یکی را با شماره‌اش نام ببرید و اگر شماره‌ها تکراری‌اند، --dataset را هم بدهید.",
  "error.person.erased": "داده‌های کسی که {who} از آنِ اوست در {day} پاک شده است.",
  "error.person.erased.hint": "از او تنها پول سفارش‌ها مانده است، زیر شماره‌ای که نمی‌گوید از آنِ کیست.",
  "error.person.unconfirmed": "تأیید نشد که داده‌های مشتری {customer} پاک شود.",
  "error.person.unconfirmed.hint": "پاک‌کردن برگشت‌پذیر نیست. آن را با همان شماره یا با --yes تأیید کنید.",
  "error.privacy.retention": "زمانی تعیین نشده است که پس از آن داده‌های کسانی که خبری از آنان نیست پاک شود.",
  "error.privacy.retention.hint":
    "گزینهٔ --months را بدهید یا privacy.retentionMonths را در keepworth.json تعیین کنید.",
  "error.database.busy": "{path} از نو نوشته نشد، چون نیم دقیقه است دیگران روی آن کار می‌کنند.",
  "error.database.busy.hint":
    "چیزی از دست نرفته است. بگذارید کارشان تمام شود یا سرور را متوقف کنید و دستور را دوباره بدهید.",
  "error.run.busy": "یک اجرا یا ورود داده روی این پایگاه‌داده در جریان است.",
  "error.run.busy.hint": "صبر کنید تا پایان یابد و دوباره تلاش کنید.",
  "error.runs.currencies": "ارز اجرای {before}، {beforeCurrency} و ارز اجرای {after}، {afterCurrency} است.",
  "error.runs.currencies.hint": "دو اجرا با یک ارز را مقایسه کنید؛ keepworth runs ارز هر اجرا را نشان می‌دهد.",
  "error.run.missing": "چنین اجرای منتشرشده‌ای وجود ندارد.",
  "error.run.missing.hint": "فهرست اجراها: keepworth runs",
  "error.run.none": "در مجموعه‌دادهٔ {dataset} هنوز چیزی ارزش‌گذاری نشده است.",
  "error.run.none.hint": "برای ارزش‌گذاری: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly": "مجموعه‌دادهٔ {dataset} اشتراک دارد و سفارش ندارد؛ این پرسش دربارهٔ سفارش‌هاست.",
  "error.run.subscriptionsOnly.hint":
    "اشتراک‌ها را این دستورها می‌خوانند: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "سطرهای مشتریانِ اجرای {run} دیگر موجود نیست.",
  "error.run.pruned.hint":
    "جمع‌های آن هنوز هست (keepworth runs). برای ارزش‌گذاری دوبارهٔ مشتریان: keepworth run",
  "error.output.exists": "فایل {path} از پیش وجود دارد.",
  "error.output.exists.hint": "نام دیگری برگزینید یا آن فایل را جابه‌جا کنید.",
  "error.output.unwritable": "فایل {path} نوشته نمی‌شود ({reason}).",
  "error.output.unwritable.hint": "بررسی کنید که پوشه وجود داشته باشد و اجازهٔ نوشتن در آن را داشته باشید.",
  "error.node.version": "برای Keepworth نسخهٔ {wanted} یا تازه‌تر Node لازم است؛ نسخهٔ کنونی {found} است.",
  "error.node.version.hint": "نسخهٔ کنونی Node را از nodejs.org نصب کنید و دوباره تلاش کنید.",
  "error.cluster.unreachable": "خوشهٔ {server} پاسخ نمی\u200cدهد ({reason}).",
  "error.cluster.unreachable.hint":
    "ببینید نشانی درست است و خوشه کار می\u200cکند. چیزی تغییر نکرد؛ فرمان را دوباره بدهید.",
  "error.cluster.insecure": "گذرواژه یا توکن آشکارا به {server} فرستاده می\u200cشد.",
  "error.cluster.insecure.hint": "نشانی خوشه را به شکل https://… بدهید.",
  "error.cluster.certificate": "گواهی {server} معتبر شناخته نمی\u200cشود ({reason}).",
  "error.cluster.certificate.hint":
    "گواهی صادرکننده\u200cاش را به شکل فایل PEM بدهید: keepworth connect trino --ca FILE.",
  "error.cluster.credentials": "خوشهٔ {server} کاربر، گذرواژه یا توکن را نپذیرفت.",
  "error.cluster.credentials.hint":
    "\u200E--user و متغیر محیطی نام‌برده در \u200E--password-env یا \u200E--token-env را بررسی کنید؛ پس از اتصال، آن‌هایی را که در keepworth.json زیر warehouse است.",
  "error.cluster.denied": "خوشهٔ {server} این را اجازه نمی\u200cدهد: {reason}",
  "error.cluster.denied.hint":
    "از گردانندهٔ آن حق خواندن سفارش\u200cها و نوشتن در شِمای خود Keepworth را بخواهید.",
  "error.cluster.unconnected": "{path} سفارش‌ها را خودش دارد و به خوشه‌ای وصل نیست.",
  "error.cluster.unconnected.hint":
    "اول وصلش کنید: keepworth connect trino --server URL --catalog NAME --schema NAME",
  "error.cluster.connected": "سفارش‌های {path} در یک خوشه است.",
  "error.cluster.connected.hint": "‎--warehouse embedded را بردارید، یا با ‎--db پایگاه دیگری بدهید.",
  "error.cluster.missing": "چیزی که Keepworth لازم دارد در خوشهٔ {server} نیست: {reason}",
  "error.cluster.missing.hint":
    "ببینید نامش درست باشد و عوض یا پاک نشده باشد و دوباره وصل شوید: keepworth connect trino.",
  "error.cluster.resources": "خوشهٔ {server} برای این کار حافظهٔ کافی ندارد: {reason}",
  "error.cluster.resources.hint":
    "هیچ چیز نیمه\u200cکاره\u200cای منتشر نشد. به پرس\u200cوجوها حافظهٔ بیشتری بدهید یا وقتی خوشه خلوت\u200cتر است اجرا کنید.",
  "error.cluster.lost": "خوشهٔ {server} چند بار پرس\u200cوجو را گم کرد ({reason}).",
  "error.cluster.lost.hint":
    "هیچ چیز نیمه\u200cکاره\u200cای منتشر نشد. ببینید گره\u200cها از کار نیفتاده باشند و دوباره اجرا کنید.",
  "error.cluster.failed": "خطا در خوشهٔ {server}: {reason}",
  "error.cluster.failed.hint":
    "هیچ چیز نیمه\u200cکاره\u200cای منتشر نشد. اگر تکرار شد، با همین پیام گزارش کنید.",
  "error.cluster.table": "جدول {table} در خوشه نیست.",
  "error.cluster.table.hint":
    "نام‌های کاتالوگ، شِما و جدول را ببینید؛ keepworth connect trino جدول‌ها را فهرست می‌کند.",
  "error.cluster.customers":
    "هیچ ستونی از {table} مشتریان را شماره‌گذاری نمی‌کند: نام، ایمیل و شماره تلفن به نتایج درون انبار داده برده نمی‌شوند.",
  "error.cluster.customers.hint":
    "ستون را با ‎--map customer=ستون‎ نام ببرید، یا نمایی بسازید که چنین ستونی دارد.",
  "error.cluster.lines":
    "سطرهای {table} ادامهٔ سطر بالای خود هستند، مانند خروجی یک فروشگاه؛ سطرهای جدول ترتیبی ندارند.",
  "error.cluster.lines.hint": "نمایی بسازید که در هر سطر شمارهٔ سفارش، مشتری، روز و مبلغ دارد.",
  "error.cluster.orders": "هیچ جدولی در {schema} مانند سفارش‌ها نیست: مشتری و تاریخ لازم است.",
  "error.cluster.orders.hint":
    "یافته‌ها: {tables}. جدول را با ‎--table orders=نام‎ و ستون‌ها را با ‎--map فیلد=ستون‎ نام ببرید.",
  "error.cluster.ambiguous": "چند جدول در {schema} مانند {kind} هستند: {tables}.",
  "error.cluster.ambiguous.hint": "یکی را با ‎--table {kind}=نام‎ نام ببرید.",
  "error.cluster.results":
    "{schema} نمی‌تواند نتایج Keepworth را نگه دارد: جدول‌هایی با همان نام‌ها دارد ({tables}).",
  "error.cluster.results.hint": "شِمایی جدا با ‎--results کاتالوگ.شِما‎ بدهید؛ اگر نباشد ساخته می‌شود.",
  "error.cluster.owned": "{schema} نتایج پایگاه دادهٔ Keepworth دیگری را دارد.",
  "error.cluster.owned.hint": "آن پایگاه را با ‎--db‎ باز کنید، یا شِمای دیگری با ‎--results کاتالوگ.شِما‎ بدهید.",
  "error.cluster.embedded":
    "{path} سفارش‌ها یا رکوردهایی دارد که از فایل وارد شده‌اند: پایگاه داده یا روی جدول‌های خود است یا روی خوشه.",
  "error.cluster.embedded.hint": "فایل دیگری بدهید که ساخته می‌شود: ‎--db نام.duckdb‎",
  "error.cluster.data": "سفارش‌ها و رکوردهای این پایگاه در خوشه‌اند و از اینجا تغییر نمی‌کنند.",
  "error.cluster.data.hint": "آن‌ها را در جدول‌هایی که از آن می‌آیند تغییر دهید؛ اجرای بعدی دوباره می‌خواندشان.",
  "error.cluster.many":
    "این پرسش هر مشتری را جداگانه در حافظه می‌سنجد و {customers, number} مشتری بیش از {most, number} مشتری‌ای است که از خوشه می‌توان خواند.",
  "error.cluster.many.hint":
    "اگر برای هر یک میلیون مشتری حدود ۱ گیگابایت حافظه هست، warehouse.customersInMemory را در keepworth.json بالا ببرید. آنچه خوشه خودش پاسخ می‌دهد به آن نیاز ندارد: keepworth potentials، segments، churn، plan.",
  "error.cluster.secret": "متغیر محیطی {name} تنظیم نشده است.",
  "error.cluster.secret.hint": "باید گذرواژه یا توکن خوشه را داشته باشد؛ هیچ‌کدام در فایلی نوشته نمی‌شوند.",
  "error.server.gone": "سرور Keepworth که {path} را باز دارد، در میانهٔ این کار پایان یافت.",
  "error.server.gone.hint":
    "چیزی نیمه‌کاره نمانده و آخرین اجرای منتشرشده دست‌نخورده است. سرور را دوباره با keepworth serve آغاز کنید، یا همین دستور را بدون آن دوباره بدهید.",
  "error.server.version": "سروری که {path} را باز دارد Keepworth {theirs} است؛ این Keepworth {ours} است.",
  "error.server.version.hint":
    "آن سرور را متوقف و با همین Keepworth دوباره آغاز کنید، سپس دستور را دوباره بدهید.",

  // people
  "error.session.required": "وارد نشده‌اید، یا ورودتان پایان یافته است.",
  "error.session.required.hint": "وارد شوید و دوباره تلاش کنید.",
  "error.session.missing": "چنین نشستی از شما نیست.",
  "error.session.missing.hint": "شاید خودبه‌خود پایان یافته باشد. فهرست نشست‌های خود را دوباره ببینید.",
  "error.role.insufficient":
    "{needed, select, viewer {این کار فقط برای کسانی است که وارد شده‌اند.} analyst {این کار فقط برای تحلیلگران و مدیران سامانه است.} other {این کار فقط برای مدیران سامانه است.}}",
  "error.role.insufficient.hint": "از مدیر سامانه بخواهید آن را انجام دهد یا نقش شما را تغییر دهد.",
  "error.scope.insufficient": "این توکن API اجازهٔ این کار را ندارد؛ دامنهٔ دسترسی {needed} لازم است.",
  "error.scope.insufficient.hint": "اگر نقش شما اجازه می‌دهد، توکنی با آن دامنهٔ دسترسی بسازید.",
  "error.token.refused": "این کار با توکن API انجام نمی‌شود.",
  "error.token.refused.hint": "برای تغییر گذرواژه‌ها، نشست‌ها و توکن‌ها با مرورگر وارد شوید.",
  "error.token.revoked": "این توکن API معتبر نیست، یا دیگر معتبر نیست.",
  "error.token.revoked.hint": "شاید لغو یا منقضی شده باشد. در حساب خود توکن تازه‌ای بسازید.",
  "error.token.missing": "چنین توکن API نیست.",
  "error.token.missing.hint": "فهرست توکن‌ها را دوباره ببینید.",
  "error.csrf.invalid": "درخواست از صفحه‌ای از این سرور نمی‌آید.",
  "error.csrf.invalid.hint":
    "صفحه را دوباره بارگذاری و درخواست را تکرار کنید. برنامه‌ها به‌جای کوکی از توکن API استفاده می‌کنند.",
  "error.host.unknown": "این سرور به نام {host} پاسخ نمی‌دهد.",
  "error.host.unknown.hint":
    "آن را با نشانی‌ای باز کنید که هنگام آغاز چاپ کرده است. برای نشانی دیگر، آن را این‌گونه آغاز کنید: keepworth serve --url https://your.address",
  "error.signIn.failed": "نشانی ایمیل و گذرواژه با هم نمی‌خوانند.",
  "error.signIn.failed.hint":
    "هر دو را بررسی کنید. اگر گذرواژه گم شده، مدیر سامانه می‌تواند پیوندی برای گذرواژهٔ تازه بدهد.",
  "error.signIn.tooMany": "تلاش برای ورود بیش از اندازه بوده است.",
  "error.signIn.tooMany.hint": "{seconds, plural, one {# ثانیهٔ} other {# ثانیهٔ}} دیگر دوباره تلاش کنید.",
  "error.welcome.used": "این پیوند پیش‌تر استفاده شده یا منقضی شده است.",
  "error.welcome.used.hint":
    "از مدیر سامانه پیوند تازه‌ای بخواهید. اگر هنوز کسی حساب ندارد، سرور را دوباره آغاز کنید تا پیوند تازه‌ای چاپ کند.",
  "error.invitation.missing": "چنین دعوت‌نامه‌ای نیست.",
  "error.invitation.missing.hint": "شاید استفاده یا منقضی شده باشد. فهرست را دوباره ببینید.",
  "error.password.weak":
    "{why, select, short {گذرواژه کوتاه است: دست‌کم {least} نویسه لازم است.} long {گذرواژه بلند است: حداکثر {most} نویسه.} common {این گذرواژه از نخستین حدس‌هاست.} other {گذرواژه بیش از اندازه به نام یا نشانی ایمیل شما می‌ماند.}}",
  "error.password.weak.hint": "چند واژهٔ بی‌ربط به هم بردارید؛ فاصله هم مجاز است.",
  "error.password.wrong": "این گذرواژهٔ کنونی شما نیست.",
  "error.password.wrong.hint":
    "دوباره بنویسید. اگر گم شده، مدیر سامانه می‌تواند پیوندی برای گذرواژهٔ تازه بدهد.",
  "error.password.none": "این حساب گذرواژه ندارد؛ با سرویس دیگری وارد می‌شود.",
  "error.password.none.hint":
    "گذرواژه را همان‌جا تغییر دهید، یا از مدیر سامانه پیوندی بخواهید که اینجا گذرواژه بگذارد.",
  "error.account.last": "حساب {account} آخرین مدیر سامانه است.",
  "error.account.last.hint": "نخست کس دیگری را مدیر سامانه کنید.",
  "error.account.missing": "چنین حسابی نیست.",
  "error.account.missing.hint": "فهرست حساب‌ها را دوباره ببینید.",
  "error.account.exists": "برای {email} از پیش حسابی هست.",
  "error.account.exists.hint": "آن حساب را تغییر دهید یا برای صاحبش پیوند گذرواژهٔ تازه بفرستید.",
  "error.account.disabled": "حساب {account} غیرفعال است.",
  "error.account.disabled.hint": "از مدیر سامانه بخواهید دوباره فعالش کند.",
  "error.oidc.off": "ورود با سرویس دیگر در اینجا راه‌اندازی نشده است.",
  "error.oidc.off.hint":
    "با گذرواژهٔ خود وارد شوید. مدیر سامانه آن را در keepworth.json زیر signIn راه‌اندازی می‌کند.",
  "error.oidc.failed": "سرویسی که با آن وارد می‌شوید پاسخ معتبری نداد ({reason}).",
  "error.oidc.failed.hint": "کمی بعد دوباره تلاش کنید؛ اگر ادامه داشت به مدیر سامانه بگویید.",
  "error.oidc.issuer": "با {issuer} نمی‌توان وارد شد، چون از راه https در دسترس نیست.",
  "error.oidc.issuer.hint":
    "نشانی https آن را در keepworth.json بنویسید. http ساده فقط برای همین دستگاه است.",
  "error.oidc.state": "این ورود در این مرورگر آغاز نشده یا بیش از اندازه طول کشیده است.",
  "error.oidc.state.hint": "آن را دوباره از صفحهٔ ورود آغاز کنید.",
  "error.oidc.email": "سرویسی که با آن وارد می‌شوید نشانی ایمیل شما را تأیید نمی‌کند.",
  "error.oidc.email.hint": "نشانی را همان‌جا تأیید کنید و دوباره وارد شوید.",
  "error.oidc.domain": "نشانی‌های {domain} اجازهٔ ورود به اینجا را ندارند.",
  "error.oidc.domain.hint": "نشانی شرکت خود را به کار ببرید یا از مدیر سامانه بپرسید.",
  "error.oidc.unknown": "در اینجا حسابی برای {email} نیست.",
  "error.oidc.unknown.hint": "از مدیر سامانه بخواهید شما را دعوت کند.",

  // the server
  "error.request.invalid": "درخواست مفهوم نیست: {field} {reason}.",
  "error.request.invalid.hint":
    "آنچه را نام برده تغییر دهید و دوباره بفرستید؛ /api/docs نشان می‌دهد چه لازم است.",
  "error.request.tooLarge": "آنچه فرستاده شده برای این درخواست بیش از اندازه بزرگ است.",
  "error.request.tooLarge.hint": "فایل‌ها را با بارگذاری بفرستید که آن‌ها را تکه‌تکه می‌گیرد.",
  "error.request.tooMany": "درخواست‌ها در زمانی کوتاه بیش از اندازه بوده است.",
  "error.request.tooMany.hint": "یک دقیقه صبر کنید و دوباره تلاش کنید.",
  "error.request.repeated":
    "کلید Idempotency-Key برابر {key} پیش‌تر به کار رفته است، برای درخواستی دیگر یا درخواستی که هنوز در جریان است.",
  "error.request.repeated.hint":
    "برای درخواست تازه کلید تازه‌ای به کار ببرید؛ درخواست بی‌پاسخ را کمی بعد تکرار کنید.",
  "error.resource.missing": "در {path} چیزی نیست.",
  "error.resource.missing.hint": "نشانی را بررسی کنید؛ /api/docs آنچه را هست فهرست می‌کند.",
  "error.job.missing": "کار {job} وجود ندارد.",
  "error.job.missing.hint": "کارها تا توقف سرور در یاد می‌مانند. به‌جای آن اجراها و ورودهای داده را ببینید.",
};
