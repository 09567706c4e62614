import type { Words } from "../en.ts";
import type { experiment as en } from "../en/experiment.ts";

/** Persian of experiments. */
export const experiment: Words<typeof en> = {
  "help.experiment": "اثر یک مداخله را می‌آزماید: گروه‌ها را تصادفی می‌سازد و نتیجه را می‌خواند.",
  "help.experiment.new":
    "آزمایشی می‌سازد: دربارهٔ چه کسانی است، چند مشتری می‌خواهد و چه ارزشی دارد. چیزی فرستاده نمی‌شود.",
  "help.experiment.assign":
    "با قرعه تعیین می‌کند چه کسی مداخله بگیرد و چه کسی در گروه کنترل بماند، یا تصمیمی را که جای دیگر گرفته شده می‌پذیرد.",
  "help.experiment.read": "گروه‌ها را مقایسه می‌کند: آنچه مداخله آورده، با بازه و نتیجه.",
  "help.experiment.list": "آزمایش‌ها را از تازه‌ترین فهرست می‌کند.",
  "help.argument.experimentRead": "نام آزمایش؛ پیش‌فرض: آخرین آزمایشِ ساخته‌شده",
  "help.argument.experiment": "نامی برای آزمایش",
  "help.option.experimentTreatment": "آنچه پیشنهاد می‌شود: یک مداخله با نام یا نوعش",
  "help.option.experimentSegment": "فقط این بخش، به‌جای بخش‌هایی که مداخله برای آن‌هاست؛ می‌توان چند بار آورد",
  "help.option.experimentCustomers":
    "مشتریان هر دو گروه با هم (پیش‌فرض: به اندازه‌ای که اثر مورد انتظار دیده شود، حداکثر همه)",
  "help.option.experimentHoldout":
    "سهم گروه کنترل (پیش‌فرض: budget.holdout در keepworth.json اگر نوشته شده باشد، وگرنه ۵۰٪)",
  "help.option.experimentDays": "چند روز پس از تخصیص، سفارش‌ها به حساب می‌آیند (پیش‌فرض: ۹۰)",
  "help.option.experimentReadDays": "شمردن روزهایی غیر از برنامه؛ چنین خوانشی نگه داشته نمی‌شود",
  "help.option.experimentSeed": "تعیین‌کنندهٔ قرعه (پیش‌فرض: budget.seed در keepworth.json)",
  "help.option.experimentFrom":
    "فایل تخصیصی که جای دیگر انجام شده، با ستون‌های customer_id (یا email)، arm و assigned_at",
  "help.option.experimentOut": "نوشتن این‌که هرکس در کدام گروه است در این فایل CSV",

  "error.experiment.amounts": "سفارش‌های اجرای {run} مبلغ ندارند، پس هیچ آزمایشی را نمی‌توان بر حسب پول خواند.",
  "error.experiment.amounts.hint": "سفارش‌هایی با مبلغ وارد کنید.",
  "error.experiment.arm": "مقدار «{arm}» در فایل {path} هیچ‌یک از دو گروه نیست.",
  "error.experiment.arm.hint": "بنویسید treated یا holdout (یا 1 یا 0، treatment یا control).",
  "error.experiment.assigned":
    "آزمایش «{name}» از پیش {customers, plural, one {# مشتری} other {# مشتری}} دارد.",
  "error.experiment.assigned.hint":
    "بدون \u200E--from فهرست ذخیره‌شده دوباره نشان داده می‌شود. برای فهرست دیگر، آزمایش دیگری بسازید: keepworth experiment new.",
  "error.experiment.day": "{rows, plural, one {# سطر} other {# سطر}} از فایل {path} تاریخ تخصیصِ خوانا ندارد.",
  "error.experiment.day.hint": "آن را به شکل 2026-03-31 بنویسید.",
  "error.experiment.exists": "آزمایشی با نام «{name}» از پیش هست.",
  "error.experiment.exists.hint": "نام دیگری برگزینید. فهرست: keepworth experiment list.",
  "error.experiment.few":
    "با {customers, plural, one {# مشتری} other {# مشتری}} نمی‌توان دو گروهِ دست‌کم دونفره ساخت.",
  "error.experiment.few.hint": "مشتریان بیشتری بگیرید، یا سهم گروه کنترل را به نصف نزدیک‌تر کنید.",
  "error.experiment.later":
    "تاریخ تخصیص در {rows, plural, one {# سطر} other {# سطر}} از فایل {path} هنوز نرسیده است.",
  "error.experiment.later.hint": "شکل نوشتن تاریخ‌ها را بررسی کنید.",
  "error.experiment.none": "هنوز آزمایشی نیست.",
  "error.experiment.none.hint": "یکی بسازید: keepworth experiment new NAME --treatment TREATMENT",
  "error.experiment.missing": "آزمایشی با نام «{name}» نیست. آزمایش‌های موجود: {known}.",
  "error.experiment.missing.hint":
    "آن را بسازید: keepworth experiment new NAME --treatment TREATMENT. فهرست: keepworth experiment list.",
  "error.experiment.name": "«{name}» نمی‌تواند نام آزمایش باشد.",
  "error.experiment.name.hint":
    "حداکثر ۶۴ نویسه از حرف، رقم، فاصله، نقطه، خط تیره و زیرخط به کار ببرید و با حرف یا رقم شروع کنید.",
  "error.experiment.nobody": "مداخلهٔ «{treatment}» بر پایهٔ آخرین اجرا برای هیچ‌کس در {segments} مناسب نیست.",
  "error.experiment.nobody.hint":
    "بخش‌های دیگری با \u200E--segment برگزینید. مداخله شرط‌هایی هم دارد که در docs/decisions/treatments.md آمده است.",
  "error.experiment.nobodyKnown":
    "هیچ‌یک از {rows, plural, one {# سطر} other {# سطر}} فایل {path} به مشتری شناخته‌شده‌ای اشاره نمی‌کند.",
  "error.experiment.nobodyKnown.hint":
    "ستون customer_id باید شناسه‌های سفارش‌ها را داشته باشد، یا ستون email نشانی‌هایی را که همراه آن‌ها آمده است.",
  "error.experiment.treatment": "مداخله‌ای با نام «{treatment}» برای آزمایش نیست. مداخله‌های موجود: {known}.",
  "error.experiment.treatment.hint":
    "نام آن را همان‌گونه که وارد شده بنویسید و اگر فاصله دارد در گیومه بگذارید.",
  "error.experiment.twice": "مشتری {customer} در هر دو گروه فایل {path} آمده است.",
  "error.experiment.twice.hint": "چنین مشتریانی را کنار بگذارید: با کسی قابل مقایسه نیستند.",
  "error.experiment.unassigned": "هنوز کسی به آزمایش «{name}» تخصیص نیافته است.",
  "error.experiment.unassigned.hint": "گروه‌هایش را بسازید: keepworth experiment assign {name}.",

  "experiment.new.opening":
    "آزمایش «{name}» از {eligible, number} مشتری مناسب، «{treatment}» را به {treated, plural, one {# مشتری} other {# مشتری}} پیشنهاد می‌کند و {holdout, plural, one {# مشتری} other {# مشتری}} را در گروه کنترل می‌گذارد.",
  "experiment.new.power":
    "از این مشتریان، {rate} در {days, plural, one {# روز} other {# روز}} به هر حال می‌خرند. اگر مداخله {uplift} به آن بیفزاید، چنان‌که {source, select, measured {اندازه‌گیری} other {فرض}} شده، آزمایش با احتمال {power} آن را نشان می‌دهد.",
  "experiment.new.enough": "همین کافی است: {needed, number} مشتری احتمال ۸۰٪ می‌دهد.",
  "experiment.new.needed":
    "برای احتمال ۸۰٪ در دو گروه {needed, number} مشتری لازم است: {short, number} بیش از آنچه در آزمایش است.",
  "experiment.new.needed.none":
    "اثری فرض نشده، پس نمی‌توان شمار مشتریان لازم را گفت. کوچک‌ترین اثری که دیده می‌شود در پایین آمده است.",
  "experiment.new.sight": "آنچه می‌تواند ببیند",
  "experiment.points": "{value} واحد درصد",
  "experiment.new.buying": "خرید، واحد درصد",
  "experiment.new.margin": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} هر مشتری",
  "experiment.new.note":
    "کوچک‌ترین: با احتمال ۸۰٪ پیدا می‌شود. از هر مشتری در این روزها {mean} با انحراف {deviation} انتظار می‌رود؛ پس از کسر پیش‌بینیِ هر مشتری، {unexplained} به تصادف می‌ماند.",
  "experiment.new.worth": "ارزش دانستن",
  "experiment.new.value":
    "دانستن پیش از تصمیم‌گیری دربارهٔ {customers, plural, one {# مشتری دیگر} other {# مشتری دیگر}} {worth} می‌ارزد؛ پس از کسر آنچه آزمایش از دست می‌دهد، {net}.",
  "experiment.new.value.nobody":
    "همهٔ مشتریان مناسب در آزمایش‌اند و تا آمدن دیگران کسی برای تصمیم‌گیری نمی‌ماند؛ در برابر تصمیم‌گیری امروز، آزمایش {forgone} از دست می‌دهد.",
  "experiment.new.best":
    "بیشترین مقدار با {customers, plural, one {# مشتری} other {# مشتری}} در آزمایش: {net}.",
  "experiment.new.best.none":
    "با آنچه فرض شده، هیچ اندازه‌ای از آزمایش هزینهٔ خود را در نمی‌آورد: فرض جای تردید چندانی نمی‌گذارد. اگر به آن کمتر اطمینان دارید، مداخله‌های خود را با خطای اثر بزرگ‌تری برای این مداخله وارد کنید.",
  "experiment.new.cost": "هزینهٔ مداخله برای گروه مداخله حدود {cost} است.",
  "experiment.new.next": "گام بعد: keepworth experiment assign {name} --out {name}.csv",

  "experiment.assign.opening":
    "مداخلهٔ «{treatment}» به {treated, plural, one {# مشتری} other {# مشتری}} داده می‌شود و {holdout, plural, one {# مشتری در گروه کنترل می‌ماند} other {# مشتری در گروه کنترل می‌مانند}}.",
  "experiment.assign.drawn":
    "قرعه‌کشی تصادفی (seed {seed}) درون هر یک از {strata, plural, one {# طبقهٔ} other {# طبقهٔ}} ارزش و ریسک.",
  "experiment.assign.file":
    "همان‌گونه که جای دیگر تصمیم گرفته شده پذیرفته شد؛ {strata, plural, one {# طبقهٔ} other {# طبقهٔ}} ارزش و ریسک.",
  "experiment.assign.stored": "این همان فهرستی است که پیش‌تر ساخته شد؛ تغییر نمی‌کند.",
  "experiment.assign.expected":
    "مورد انتظار از هر مشتری در {days, plural, one {# روز} other {# روز}}، طبق پیش‌بینی {day} از سفارش‌های تا آن روز ({model}): {treated} در گروه مداخله و {holdout} در گروه کنترل.",
  "experiment.assign.ends":
    "از {ends} به بعد، پس از گذشت {days, plural, one {# روز} other {# روز}}، می‌توان آن را خواند.",
  "experiment.assign.out": "{rows, plural, one {# سطر} other {# سطر}} در {path}.",
  "experiment.assign.next":
    "گام بعد: آن را بفرستید، سفارش‌های رسیده را وارد کنید و سپس keepworth experiment read {name}",

  "experiment.read.pays":
    "«{treatment}» سودده است: در {days, plural, one {# روز} other {# روز}} از {treated, plural, one {# مشتری} other {# مشتری}} گروه مداخله {net} بیش از هزینه‌اش آورد ({range}).",
  "experiment.read.loses":
    "«{treatment}» سودده نیست: در {days, plural, one {# روز} other {# روز}} از {treated, plural, one {# مشتری} other {# مشتری}} گروه مداخله پس از کسر هزینه {net} آورد ({range}).",
  "experiment.read.unknown":
    "هنوز معلوم نیست «{treatment}» سودده باشد: در {days, plural, one {# روز} other {# روز}} پس از کسر هزینه {net} آورد و بازه ({range}) صفر را در بر دارد.",
  "experiment.read.early":
    "برای داوری زود است: {left, number} روز از {days, plural, one {# روز} other {# روز}} تا {ends} مانده است. تاکنون «{treatment}» پس از کسر هزینه {net} آورده است ({range}).",
  "experiment.read.early.nothing":
    "هنوز چیزی نرسیده است: {left, number} روز از {days, plural, one {# روز} other {# روز}} تا {ends} مانده است.",
  "experiment.read.mismatch":
    "گروه‌های «{name}» قابل مقایسه نیستند: با سهم کنترل {share}، نسبت {treated, number} نفر گروه مداخله به {holdout, number} نفر گروه کنترل تصادفی نیست (p = {p}). مشتریانی گم شده یا میان گروه‌ها جابه‌جا شده‌اند.",
  "experiment.read.peeking":
    "کسی که هر روز نگاه کند و با نخستین عدد خوب بایستد، بسیار بیش از آنچه بازه می‌گوید اشتباه می‌کند. پیش از روز آخر چیزی نگه داشته نمی‌شود.",
  "experiment.read.needed":
    "اگر اثر به همین اندازه باشد که به نظر می‌رسد، حدود {customers, number} مشتری در دو گروه آن را روشن می‌کند: {more, number} نفر دیگر.",
  "experiment.read.needed.none": "اثر چنان کوچک است که هیچ آزمایشی با اندازهٔ معقول آن را روشن نمی‌کند.",
  "experiment.read.effects": "آنچه مداخله افزوده، با بازهٔ ۹۰٪",
  "experiment.read.buying": "خرید، واحد درصد",
  "experiment.read.margin": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} هر نفر",
  "experiment.read.raw": "ساده",
  "experiment.read.adjusted": "تعدیل‌شده",
  "experiment.read.adjusting":
    "تعدیل‌شده: طبقه به طبقه، پس از کسر پیش‌بینیِ پیشینِ هر مشتری؛ این کار {explained} از واریانس را برداشت.",
  "experiment.read.adjusting.none":
    "تعدیل‌شده: طبقه به طبقه، پس از کسر پیش‌بینیِ پیشینِ هر مشتری؛ پیش‌بینی‌ها چیز چندانی دربارهٔ خریداران نمی‌گفتند.",
  "experiment.read.arms": "دو گروه",
  "experiment.column.arm": "گروه",
  "experiment.column.buyers": "خریدار",
  "experiment.column.shareBought": "سهم",
  "experiment.column.margin": "{profit, select, yes {حاشیه} other {درآمد}}",
  "experiment.column.each": "هر نفر",
  "experiment.column.predicted": "پیش‌بینی",
  "experiment.column.expected": "انتظار",
  "experiment.column.smallest": "کوچک‌ترین",
  "experiment.column.power": "احتمال",
  "experiment.column.needed": "لازم",
  "experiment.column.treatment": "مداخله",
  "experiment.column.ends": "پایان",
  "experiment.column.uplift": "واحد٪",
  "experiment.arm.treated": "مداخله",
  "experiment.arm.holdout": "کنترل",
  "experiment.read.money": "پول",
  "experiment.read.total":
    "همهٔ گروه مداخله با هم: {margin} {profit, select, yes {حاشیهٔ سود} other {درآمد}} بیشتر ({range})، {contact} هزینهٔ تماس و {incentive} هزینهٔ مشوق‌ها.",
  "experiment.read.qini": "آیا امتیاز، کسانی را که مداخله بر آن‌ها اثر دارد یافت؟",
  "experiment.read.qini.row": "{share} برتر",
  "experiment.read.qini.yes":
    "بله: گزینش بر پایهٔ امتیاز بیش از گزینش تصادفی کسانی را می‌یابد که مداخله بر آن‌ها اثر دارد (Qini {value}, {range}).",
  "experiment.read.qini.no":
    "خیر: گزینش بر پایهٔ امتیاز کمتر از گزینش تصادفی کسانی را می‌یابد که مداخله بر آن‌ها اثر دارد (Qini {value}, {range}).",
  "experiment.read.qini.unknown": "دیده نشد: بازهٔ ضریب Qini صفر را در بر دارد ({value}, {range}).",
  "experiment.read.qini.note":
    "سهم کسانی از گروه مداخله که به سبب آن خریده‌اند، به واحد درصد، اگر فقط بالاترین امتیازها مداخله می‌گرفتند.",
  "experiment.read.relationship": "برخورد مشتریان با آن",
  "experiment.read.complaints": "شکایت کردند",
  "experiment.read.optOuts": "انصراف دادند",
  "experiment.read.score": "آخرین امتیاز، از ۱۰",
  "experiment.read.score.change": "تغییر امتیاز",
  "experiment.column.outcome": "پیامد",
  "experiment.column.difference": "تفاوت",
  "experiment.read.flag.note":
    "هزینهٔ آن پس از روزهای آزمایش پیدا می‌شود: پیش از تکرار، این مشتریان را دنبال کنید.",
  "warning.experiment.profitUp.complaints":
    "حاشیهٔ سود بالا رفته، و شکایت‌ها هم: سهم شاکیان در میان مشتریان مشمول {difference} واحد درصد بیشتر است ({range}).",
  "warning.experiment.profitUp.optOuts":
    "حاشیهٔ سود بالا رفته، و انصراف‌ها هم: سهم کسانی که رضایت خود را پس گرفتند در میان مشتریان مشمول {difference} واحد درصد بیشتر است ({range}).",
  "warning.experiment.profitUp.score":
    "حاشیهٔ سود بالا رفته و رضایت پایین آمده: آخرین امتیاز مشتریان مشمول {difference} از ۱۰ کمتر است ({range}).",
  "experiment.read.kept":
    "نگه داشته شد: برنامهٔ بعدی اثر {uplift} (خطای معیار {error}) را به‌جای {before} به کار می‌برد.",
  "experiment.read.notUsed": "نگه داشته شد؛ برنامهٔ بعدی با همان فرض پیش می‌رود.",
  "experiment.read.notKept": "نگه داشته نشد.",
  "experiment.read.next": "گام بعد: keepworth budget",

  "experiment.list.none":
    "هنوز آزمایشی نیست. یکی بسازید: keepworth experiment new winback --treatment win-back",
  "experiment.state.planned": "برنامه‌ریزی‌شده",
  "experiment.state.running": "در جریان",
  "experiment.state.over": "آمادهٔ خواندن",
  "experiment.state.read": "خوانده‌شده",
  "experiment.verdict.pays": "سودده",
  "experiment.verdict.loses": "سودده نیست",
  "experiment.verdict.unknown": "نامعلوم",
  "experiment.verdict.mismatch": "مقایسه‌ناپذیر",

  "experiment.assumption.uplift": "افزایش سهم خریداران: {value}",
  "experiment.assumption.days": "روزهایی که سفارش‌هایشان به حساب می‌آید: {value}",
  "experiment.assumption.holdout": "سهم گروه کنترل: {value}",
  "experiment.assumption.margin": "حاشیهٔ سود، سهمی از درآمد: {value}",
  "experiment.assumption.contact": "هزینهٔ تماس برای هر مشتری گروه مداخله: {value}",
  "experiment.assumption.incentive":
    "مشوق برای خریداران گروه مداخله که سفارششان نه تخفیف دارد و نه کوپن: {value}",
  "experiment.assumption.customersRead": "مشتریانی که ارقامشان از خوشه خوانده شد: {value}",

  "warning.experiment.assumed": "اثر «{treatment}» فرضی است: آزمایش برای همین است.",
  "warning.experiment.revenue":
    "هزینه‌ها معلوم نیست، پس همهٔ ارقام درآمد است و داوری دربارهٔ سودده بودن خوش‌بینانه است.",
  "warning.experiment.revenue.hint":
    "حاشیهٔ سود ناخالص را بدهید (margin در keepworth.json) یا هزینه‌ها را وارد کنید.",
  "warning.experiment.otherEffect":
    "«{treatment}» برای آن نیست که کسی را که نمی‌خرید به خرید وادارد، پس سهم خریداران اثر آن را نشان نمی‌دهد. با پول داوری کنید؛ برنامهٔ بعدی با همان فرض پیش می‌رود.",
  "warning.experiment.unpredicted":
    "سفارش‌های تا {day} برای پیش‌بینی کم است، پس گروه‌ها بدون تعدیل مقایسه می‌شوند.",
  "warning.experiment.newcomers":
    "{customers, plural, one {# مشتری} other {# مشتری}} پیش از تخصیص سفارشِ به‌حساب‌آمدنی ندارند، پس برایشان پیش‌بینی نشده است.",
  "warning.experiment.unknown":
    "{rows, plural, one {# سطر} other {# سطر}} به مشتری شناخته‌شده‌ای اشاره نمی‌کند و کنار گذاشته شد.",
  "warning.experiment.unknown.hint": "نخست سفارش‌ها و سپس فهرست را وارد کنید.",
  "warning.experiment.spared":
    "{customers, plural, one {# مشتری کنار گذاشته شد} other {# مشتری کنار گذاشته شدند}}، چون در گروه کنترل آزمایش دیگری‌اند که هنوز خوانده نشده است.",
  "warning.experiment.withheld":
    "{customers, plural, one {# مشتری کنار گذاشته شد} other {# مشتری کنار گذاشته شدند}}، چون نمی‌خواهند برای این کار با آنان تماس گرفته شود.",
  "warning.experiment.gone":
    "{customers, plural, one {# مشتری دیگر نیست و کنار گذاشته شد} other {# مشتری دیگر نیستند و کنار گذاشته شدند}}: {treated, number} نفر از گروه مداخله و {holdout, number} نفر از گروه کنترل.",
  "warning.experiment.fewInArm":
    "یک گروه تنها {customers, plural, one {# مشتری} other {# مشتری}} دارد: با کمتر از ۲۰ نفر به هیچ بازه‌ای نمی‌توان اعتماد کرد.",
  "warning.experiment.otherDays":
    "این خوانش {days, number} روزه است، اما {planned, number} روز برنامه‌ریزی شده بود. گزینش روزها پس از دیدن نتیجه، اثری می‌یابد که وجود ندارد.",
};
