import type { Words } from "../../en.ts";
import type { experiments as en } from "../../en/web/experiments.ts";

/** Persian of the Experiments screen. */
export const experiments: Words<typeof en> = {
  "web.experiments.opening":
    "{read, plural, =0 {از {all, plural, one {# آزمایش} other {# آزمایش}} شما هنوز هیچ‌یک خوانده نشده است.} one {# آزمایش خوانده شده است} other {# آزمایش خوانده شده است}}{read, plural, =0 {} other {: {pays, plural, =0 {هیچ‌یک سودده نبوده} one {# سودده} other {# سودده}}، {loses, plural, =0 {هیچ‌یک زیان‌ده نبوده} one {# نه} other {# نه}}، {unknown, plural, =0 {چیزی نامعلوم نمانده} one {# نامعلوم} other {# نامعلوم}}.}} {over, plural, =0 {} one {# آزمایش آمادهٔ خواندن است.} other {# آزمایش آمادهٔ خواندن است.}}",
  "web.experiments.empty": "هنوز آزمایشی نیست",
  "web.experiments.empty.text":
    "آزمایش به برخی مشتریان به قید قرعه چیزی پیشنهاد می‌کند و بقیه را در گروه کنترل می‌گذارد. تفاوت، همان است که پیشنهاد آورده؛ چیز دیگری این را نمی‌گوید.",
  "web.experiments.noRun": "هنوز چیزی برای آزمایش نیست",
  "web.experiments.noRun.text":
    "سفارش‌ها را وارد و مشتریان را ارزش‌گذاری کنید تا بتوان در اینجا آزمایشی برنامه‌ریزی کرد.",
  "web.experiments.noRun.action": "وارد کردن داده",
  "web.experiments.new": "آزمایش تازه",

  "web.experiments.effects": "آنچه مداخله‌ها آوردند: خریدار",
  "web.experiments.effects.unit": "سهم خریداران گروه مداخله بیش از گروه کنترل، به واحد درصد، با بازهٔ ۹۰٪",
  "web.experiments.effects.axis": "واحد درصد",
  "web.experiments.effects.none": "بی‌اثر",
  "web.experiments.effects.description":
    "{count, plural, one {# آزمایش} other {# آزمایش}}؛ بزرگ‌ترین اثر {value} و از آنِ «{name}» است.",
  "web.experiments.money": "آنچه آوردند: پول",
  "web.experiments.money.unit": "همهٔ گروه مداخله با هم پس از کسر هزینه، {currency}، با بازهٔ ۹۰٪",
  "web.experiments.money.axis": "خالص",
  "web.experiments.money.none": "سربه‌سر",
  "web.experiments.money.description":
    "{count, plural, one {# آزمایش} other {# آزمایش}}؛ بیشترین مقدار از «{name}» آمد: {value}.",
  "web.experiments.caption": "آزمایش‌ها، از تازه‌ترین",
  "web.experiments.list": "همهٔ آزمایش‌ها",
  "web.experiments.column.name": "آزمایش",
  "web.experiments.column.made": "تاریخ ساخت",
  "web.experiments.column.net": "خالص",
  "web.experiments.column.low": "از",
  "web.experiments.column.high": "تا",

  "web.experiments.make.title": "آزمایش تازه",
  "web.experiments.make.text":
    "بگویید چه پیشنهاد می‌کنید. پیش از ساختن آزمایش محاسبه می‌شود که چه می‌تواند ببیند؛ Keepworth به کسی نمی‌نویسد.",
  "web.experiments.make.name": "نام",
  "web.experiments.make.name.gloss": "حرف، رقم، فاصله، نقطه و خط تیره؛ بعداً نام فهرست هم همین است.",
  "web.experiments.make.name.taken": "آزمایشی با این نام از پیش هست.",
  "web.experiments.make.treatment": "آنچه پیشنهاد می‌شود",
  "web.experiments.make.treatment.gloss": "مداخله‌های خودتان نخست می‌آیند.",
  "web.experiments.make.treatment.own": "از خود شما",
  "web.experiments.make.treatment.library": "آماده",
  "web.experiments.make.segments": "فقط این بخش‌ها",
  "web.experiments.make.segments.gloss": "اگر برگزیده نشود: بخش‌هایی که مداخله برای آن‌هاست.",
  "web.experiments.make.customers": "مشتریان هر دو گروه",
  "web.experiments.make.customers.gloss": "خالی: به اندازه‌ای که اثر مورد انتظار دیده شود.",
  "web.experiments.make.holdout": "سهم گروه کنترل",
  "web.experiments.make.days": "روزهایی که سفارش‌هایشان به حساب می‌آید",
  "web.experiments.make.days.value": "{count, plural, one {# روز} other {# روز}}",
  "web.experiments.make.do": "ساختن آزمایش",
  "web.experiments.make.cancel": "بازگشت به همهٔ آزمایش‌ها",
  "web.experiments.make.choose":
    "آنچه پیشنهاد می‌شود را برگزینید تا در اینجا بیاید که آزمایش چه می‌تواند ببیند.",
  "web.experiments.make.working": "محاسبهٔ آنچه می‌تواند ببیند",
  "web.experiments.make.preview": "آنچه این آزمایش می‌تواند ببیند",

  "web.experiments.sight.caption": "آنچه آزمایش می‌تواند ببیند",
  "web.experiments.sight.what": "اثر بر",

  "web.experiments.one.back": "همهٔ آزمایش‌ها",
  "web.experiments.one.treatment": "مداخله",
  "web.experiments.one.customers": "مشتریان",
  "web.experiments.one.arms": "{treated, number} نفر مداخله، {holdout, number} نفر کنترل",
  "web.experiments.one.days": "روزهای به‌حساب‌آمده",
  "web.experiments.one.assigned": "تاریخ تخصیص",
  "web.experiments.one.ends": "خواندنی از",
  "web.experiments.one.state": "وضعیت",
  "web.experiments.one.opening.planned":
    "آزمایش «{name}»، «{treatment}» را به {treated, plural, one {# مشتری} other {# مشتری}} پیشنهاد می‌کند و {holdout, plural, one {# مشتری} other {# مشتری}} را در گروه کنترل می‌گذارد. هنوز کسی تخصیص نیافته است.",
  "web.experiments.one.opening.plain": "آزمایش «{name}»، «{treatment}» را می‌سنجد. هنوز کسی تخصیص نیافته است.",
  "web.experiments.one.opening.unread":
    "آزمایش «{name}»، «{treatment}» را می‌سنجد؛ با سفارش‌های موجود نمی‌توان گروه‌هایش را مقایسه کرد.",

  "web.experiments.assign": "قرعه‌کشی گروه‌ها",
  "web.experiments.assign.text":
    "همه به قید قرعه و درون طبقه‌هایی با ارزش و ریسک مشابه تخصیص می‌یابند. پس از قرعه، فهرست تغییر نمی‌کند.",
  "web.experiments.assign.do": "قرعه‌کشی",
  "web.experiments.assign.file": "پذیرفتن فهرستی که جای دیگر ساخته شده",
  "web.experiments.assign.file.gloss": "فایلی با ستون‌های customer_id (یا email)، arm و assigned_at.",
  "web.experiments.assign.sending": "فرستادن {name}",
  "web.experiments.assign.failed": "فایل فرستاده نشد. دوباره برگزینید.",
  "web.experiments.remove": "پس گرفتن آزمایش",
  "web.experiments.removed": "آزمایش «{name}» پس گرفته شد.",
  "web.experiments.made": "آزمایش «{name}» ساخته شد. گام بعد، قرعه‌کشی گروه‌ها.",
  "web.experiments.download": "فهرست هر دو گروه (CSV)",
  "web.experiments.next":
    "آن را فقط برای کسانی بفرستید که در گروه مداخله (treated) هستند، و سفارش‌های رسیده را وارد کنید. با بقیه کاری نداشته باشید.",
  "web.experiments.arms": "چه کسی در کدام گروه است",
  "web.experiments.arms.caption": "سفارش‌های گروه مداخله و گروه کنترل، در روزهای آزمایش",

  "web.experiments.read": "روزها گذشته است",
  "web.experiments.read.text":
    "این خوانش را نگه دارید تا بودجهٔ بعدی به‌جای اثر فرضی، اثر سنجیده را به کار ببرد.",
  "web.experiments.read.do": "نگه‌داشتن خوانش",
  "web.experiments.read.again":
    "این آزمایش با سفارش‌های تا {until} خوانده شده است. در پایین با سفارش‌های کنونی از نو محاسبه شده است.",

  "web.experiments.reading.unit.buying":
    "سهم خریداران گروه مداخله بیش از گروه کنترل، به واحد درصد، با بازهٔ ۹۰٪",
  "web.experiments.reading.unit.margin": "افزایش به ازای هر نفر از گروه مداخله، {currency}، با بازهٔ ۹۰٪",
  "web.experiments.reading.buying": "اثر بر خرید",
  "web.experiments.reading.margin": "اثر بر {profit, select, yes {حاشیهٔ سود} other {درآمد}}",
  "web.experiments.reading.description": "تعدیل‌شده {value} ({low} تا {high})، ساده {raw}.",
  "web.experiments.reading.column.kind": "مقایسه",
  "web.experiments.reading.column.value": "اثر",
  "web.experiments.flag": "سود بالا رفته، رضایت پایین آمده",
  "web.experiments.relationship":
    "از همهٔ گماشته‌شدگان، در روزهای آزمایش. کهربایی: نزد گروه هدف بدتر، و بیش از آنچه تصادف می‌کند.",
  "web.experiments.relationship.caption": "شکایت‌ها، انصراف‌ها و امتیازها در هر گروه",
  "web.experiments.change": "امتیاز نسبت به پیش، {arm}: {change} (از {low} تا {high}).",
  "web.experiments.net.meaning":
    "آنچه همهٔ گروه مداخله در این روزها بیش از حالت بدون مداخله آوردند، منهای هزینهٔ تماس و مشوق‌ها.",
  "web.experiments.net.formula": "شمار گروه مداخله × اثر تعدیل‌شده بر هر نفر − هزینه",
  "web.experiments.input.contact": "هزینهٔ تماس",
  "web.experiments.input.incentive": "مشوق‌ها",
  "web.experiments.input.margin": "آوردهٔ بیشتر",
  "web.experiments.net": "خالص پس از هزینه",
  "web.experiments.qini.unit":
    "سهم کسانی از گروه مداخله که به سبب آن خریدند، به واحد درصد، بر حسب سهم مداخله‌شدگان از بالاترین امتیاز",
  "web.experiments.qini.axis": "سهم مشتریان مداخله‌شده",
  "web.experiments.qini.by": "بر پایهٔ امتیاز",
  "web.experiments.qini.random": "تصادفی",
  "web.experiments.qini.share": "سهم",
  "web.experiments.qini.gain": "واحد درصد",

  "web.experiments.missing.experiment.unknown":
    "{rows, plural, one {# سطر} other {# سطر}} به مشتری شناخته‌شده‌ای اشاره نمی‌کند و کنار گذاشته شد. نخست سفارش‌ها و سپس فهرست را وارد کنید.",
};
