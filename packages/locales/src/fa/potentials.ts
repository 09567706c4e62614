import type { Words } from "../en.ts";
import type { potentials as en } from "../en/potentials.ts";

/** Persian of the ledger and the four potentials. */
export const potentials: Words<typeof en> = {
  "help.potentials":
    "چهار پتانسیل (پایه، رشد، شبکه‌سازی، یادگیری) را برای همهٔ مشتریان یا سطر به سطر برای یک مشتری نشان می‌دهد.",

  "potentials.base": "پایه",
  "potentials.growth": "رشد",
  "potentials.networking": "شبکه‌سازی",
  "potentials.learning": "یادگیری",

  "potentials.opening":
    "مشتریان شما تاکنون {base} {profit, select, yes {حاشیهٔ سود پس از کسر هزینه‌هایشان} other {درآمد پس از کسر هزینه‌هایشان}} آورده‌اند (پایه). در پیش، تا {asOf}: {equity} ({range})، یعنی ارزش ویژهٔ مشتریان.",
  "potentials.opening.orders":
    "مشتریان شما تاکنون {base} آورده‌اند. بدون مبلغ، آنچه در پیش است فقط بر حسب سفارش معلوم است.",
  "potentials.books":
    "پایه همان است که دفترها می‌گویند: {contribution} پس از هزینهٔ کالا، منهای {serving} برای خدمت‌رسانی، {marketing} برای بازاریابی، {acquisition} برای جذب{learned, select, yes { و {learning} برای آنچه با آن‌ها آموخته شد} other {}}، می‌شود {base}.",
  "potentials.next": "یک مشتری، سطر به سطر: keepworth potentials CUSTOMER",

  "potentials.classes": "چه کسی در کدام رده است",
  "potentials.classes.note":
    "کلیدی: {key}. رو به رشد: {rising}. گذشته: {past}. عادی: {everyday}. کسانی که مشتری می‌آورد و آنچه می‌آموزد او را بالا می‌برد. مهلت پاسخ و هزینه، سطح خدمت رده است؛ سطح خود را زیر ledger.serviceLevels در keepworth.json بنویسید؛ هزینهٔ آن در هیچ رقم بالا نیست.",
  "potentials.class.key": "کلیدی",
  "potentials.class.key.gloss": "تاکنون زیاد، در پیش زیاد",
  "potentials.class.rising": "رو به رشد",
  "potentials.class.rising.gloss": "تاکنون کم، در پیش زیاد",
  "potentials.class.past": "گذشته",
  "potentials.class.past.gloss": "تاکنون زیاد، در پیش کم",
  "potentials.class.everyday": "عادی",
  "potentials.class.everyday.gloss": "هر دو کم",
  "potentials.hours": "{hours, number} ساعت",

  "potentials.referrers": "چه کسانی دیگران را می‌آورند",
  "potentials.referrers.note":
    "آنچه تاکنون آمده نزد خود خریداران می‌ماند. از آنچه در پیش دارند سهمی به معرف داده و از آن‌ها کم می‌شود تا چیزی دو بار شمرده نشود. وابسته به او: همهٔ آنچه معرفی‌شدگان در پیش دارند، که شاید با رفتن او بروند.",

  "potentials.pipeline": "معامله‌های باز",
  "potentials.pipeline.note":
    "بُرد: سهم بُرد از معامله‌های بسته‌ای که آخرین بار در آن مرحله دیده شده‌اند. معامله‌های برده از مرحله‌های پیش هم گذشته‌اند: برای شمردن آن‌ها، مرحله‌ها را به ترتیب زیر crm.stages در keepworth.json بنویسید.",
  "potentials.prospects":
    "از این‌ها، {deals, plural, one {# معامله} other {# معامله}} به ارزش {worth} با کسانی است که هنوز سفارشی نداده‌اند: در کنار جمع بالا، نه درون آن.",
  "potentials.notCounted.expected":
    "کنار گذاشته: {deals, plural, one {# معامله} other {# معامله}} به ارزش {worth} با مشتریانی که به هر حال سفارش می‌دهند و مدل خرید آن‌ها را در نظر گرفته است. برای به حساب آوردن، معامله را افزایشی علامت بزنید یا سفارش معامله‌های برده را نام ببرید.",
  "potentials.notCounted.later":
    "کنار گذاشته: {deals, plural, one {# معامله} other {# معامله}} به ارزش {worth} که تازه پس از افق بسته {deals, plural, one {می‌شود} other {می‌شود}}.",
  "potentials.notCounted.stale":
    "کنار گذاشته: {deals, plural, one {# معامله} other {# معامله}} به ارزش {worth} که باید بیش از نیم سال پیش بسته می‌شد. {deals, plural, one {آن را} other {آن‌ها را}} در CRM ببندید.",
  "potentials.lessons": "آنچه آموختند",
  "potentials.lessons.note":
    "ارزش سودهای آینده تا سال آخر هرکدام؛ هزینهٔ آموختن در پایه آمده است. در کنار: از آن، سهم کسانی که مشتری این اجرا نیستند و در هیچ جمعی نیامده‌اند.",

  "potentials.column.class": "رده",
  "potentials.column.others": "دیگران",
  "potentials.column.answer": "پاسخ در",
  "potentials.column.serviceCost": "هزینه/سال",
  "potentials.column.referred": "معرفی",
  "potentials.column.brought": "تاکنون",
  "potentials.column.beside": "در کنار",
  "potentials.column.credited": "سهم معرف",
  "potentials.column.exposed": "وابسته به او",
  "potentials.column.stage": "مرحله",
  "potentials.column.open": "باز",
  "potentials.column.chance": "بُرد",
  "potentials.column.closed": "از بسته‌ها",
  "potentials.column.worth": "ارزش",
  "potentials.column.learned": "آموخته",
  "potentials.column.what": "چه",
  "potentials.column.about": "موضوع",
  "potentials.column.amount": "مبلغ",

  "potentials.assumptions.discountRate": "تنزیل با نرخ سالانهٔ {rate}.",
  "potentials.assumptions.costKey":
    "هزینه‌هایی که از آن مشتری خاصی نیست، به نسبت {key, select, orders {سفارش‌ها} revenue {درآمد} other {شمار مشتریان}} پخش می‌شود.",
  "potentials.assumptions.referralCredit": "به معرف، {credit} از آنچه معرفی‌شدگانش در پیش دارند داده می‌شود.",
  "potentials.assumptions.topShare": "«زیاد» یعنی {top} برتر مشتریان شما.",
  "potentials.missing.margin":
    "نه هزینهٔ کالا معلوم است و نه حاشیهٔ سود: پایه و رشد بر حسب درآمد است. حاشیهٔ سود را با \u200E--margin یا در keepworth.json بدهید.",
  "potentials.missing.costs":
    "هزینه‌های خدمت‌رسانی، بازاریابی یا جذب مشتری وارد نشده: پایه به همان اندازه بیش از واقع است. فایل هزینه‌ها را وارد کنید.",
  "potentials.missing.acquisition":
    "هزینهٔ جذب مشتریان معلوم نیست: پایه به همان اندازه بیش از واقع است. هزینهٔ کانال‌ها را وارد کنید یا acquisitionCost را در keepworth.json بنویسید.",
  "potentials.missing.referrals":
    "معرفی‌ها معلوم نیست: شبکه‌سازی برای همه ۰ است. وارد کنید چه کسی چه کسی را آورده است.",
  "potentials.missing.opportunities":
    "فرصت‌ها معلوم نیست: رشد فقط خریدهای خود مشتری است. معامله‌های CRM خود را وارد کنید.",
  "potentials.missing.knowledge":
    "آموخته‌ها معلوم نیست: یادگیری برای همه ۰ است. وارد کنید مشتریان چه به شما آموخته‌اند و چقدر صرفه‌جویی دارد.",

  "potentials.missing.subscriptions":
    "{subscriptions, plural, one {# اشتراک جاری} other {# اشتراک جاری}} فقط تا جایی در پایه و رشد است که پرداخت‌هایش در سفارش‌ها باشد. ارزش جداگانهٔ آن‌ها: keepworth churn.",

  "potentials.customer.opening":
    "مشتری {customer} تاکنون {base} آورده و {equity} در پیش دارد: در مجموع {clv} ({range})، تا {asOf}.",
  "potentials.customer.class":
    "{name}: {gloss}. با پاسخ در {hours, number} ساعت{vip, select, yes {، به‌عنوان VIP} other {}}{manager, select, yes {، با مدیر حساب} other {}} خدمت می‌گیرد؛ حدود {cost} در سال.",
  "potentials.changed":
    "رکوردها پس از این اجرا تغییر کرده‌اند: جمع سطرهای زیر با ارقام آن نمی‌خواند. برای یکی شدن دوباره اجرا کنید.",
  "potentials.none.base": "سفارش یا هزینه‌ای نیست.",
  "potentials.none.growth": "چیزی انتظار نمی‌رود.",
  "potentials.none.networking": "نه کسی را آورده و نه کسی او را آورده است.",
  "potentials.none.learning": "از این مشتری چیزی آموخته نشده است.",

  "potentials.line.sale": "فروش، پس از هزینهٔ کالا",
  "potentials.line.refund": "بازپرداخت",
  "potentials.line.serving": "خدمت‌رسانی",
  "potentials.line.marketing": "بازاریابی",
  "potentials.line.acquisition": "جذب مشتری",
  "potentials.line.reward": "پاداش معرفی",
  "potentials.line.points": "امتیازهای استفاده‌شده",
  "potentials.line.handling": "رسیدگی به یک مورد",
  "potentials.line.purchases": "خریدهای خود تا آن زمان",
  "potentials.line.deal": "معاملهٔ باز",
  "potentials.line.credit": "سهم از آوردن دیگران",
  "potentials.line.debit": "سهم معرف او",
  "potentials.line.ahead": "معرفی‌های آینده",
  "potentials.line.lesson": "هزینهٔ آموختن",
  "potentials.line.benefit": "سود سال",
  "potentials.source.own": "ثبت‌شده برای خود او",
  "potentials.source.channel": "سهم از کانال او",
  "potentials.source.all": "سهم از هزینهٔ همه",
  "potentials.source.customer": "دربارهٔ خود او",
  "potentials.source.assumed": "فرضی",
};
