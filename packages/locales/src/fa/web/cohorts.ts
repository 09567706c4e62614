import type { Words } from "../../en.ts";
import type { cohorts as en } from "../../en/web/cohorts.ts";

/** Persian of the screen of cohorts. */
export const cohorts: Words<typeof en> = {
  "web.cohorts.opening":
    "از مشتریان تازه، {next} در ماهِ پس از نخستین سفارش دوباره سفارش می‌دهند{known, select, yes { و {later} در ماه دوازدهم} other {}}.",
  "web.cohorts.opening.payback":
    "{back, select, first {به‌طور میانگین هزینهٔ جذب ({cost}) را با همان ماه نخست بازگردانده‌اند.} later {به‌طور میانگین هزینهٔ جذب ({cost}) را پس از {months, plural, one {# ماه} other {# ماه}} بازگردانده‌اند.} other {به‌طور میانگین هزینهٔ جذب ({cost}) را هنوز بازنگردانده‌اند.}}",
  "web.cohorts.opening.none": "تاریخچه کوتاه‌تر از آن است که معلوم شود مشتریان تازه می‌مانند یا نه.",
  "web.cohorts.next.meaning":
    "سهم مشتریانی که در ماه تقویمیِ پس از ماه نخستین سفارش خود سفارش دادند، از همهٔ کسانی که آن ماه را گذرانده‌اند.",
  "web.cohorts.next.formula": "سفارش‌دهندگان آن ماه ÷ مشتریانی که آن ماه را گذرانده‌اند",
  "web.cohorts.thin.title": "مشتری ماهانه کم است",
  "web.cohorts.thin":
    "ماهی حدود {customers, plural, one {# مشتری می‌آید} other {# مشتری می‌آیند}}، پس تک‌خانه‌ها تصادفی تغییر می‌کنند. فصل‌ها یا سال‌ها را ببینید، و کل را به‌جای یک سطر.",

  "web.cohorts.by": "نخستین سفارش‌ها به تفکیک",
  "web.cohorts.by.month": "ماه",
  "web.cohorts.by.quarter": "فصل",
  "web.cohorts.by.year": "سال",
  "web.cohorts.quarter": "فصل {quarter}، {year}",

  "web.cohorts.retention": "سهم مشتریانی که دوباره سفارش می‌دهند، به تفکیک نخستین سفارش",
  "web.cohorts.retention.unit": "درصد سفارش‌دهندگان کوهورت در ماه",
  "web.cohorts.retention.x": "ماه پس از نخستین سفارش",
  "web.cohorts.retention.told":
    "نخستین سفارش در {cohort} ({customers, plural, one {# مشتری} other {# مشتری}}): {share} در ماه {month, number} سفارش دادند",
  "web.cohorts.retention.description":
    "یک شبکه: یک سطر برای هر کوهورت و یک ستون برای هر ماه پس از نخستین سفارش؛ خانه‌های پررنگ‌تر یعنی سهم بیشتری سفارش داده‌اند. روی هم {next} در ماه بعد دوباره سفارش می‌دهند{known, select, yes { و {later} در ماه دوازدهم} other {}}.",
  "web.cohorts.retention.note":
    "ماه نخست نیامده است: همه در آن سفارش می‌دهند. سطرهای فصل و سال تا جایی پیش می‌روند که جوان‌ترین مشتریانشان گذرانده‌اند.",

  "web.cohorts.payback":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که هر مشتری آورده است، بر حسب ماه پس از نخستین سفارش",
  "web.cohorts.payback.unit":
    "{profit, select, yes {حاشیهٔ سود} other {درآمد}} هر مشتری، تجمعی{known, select, yes {، {currency}} other {}}",
  "web.cohorts.payback.x": "ماه پس از نخستین سفارش",
  "web.cohorts.payback.all": "همه",
  "web.cohorts.payback.cost": "هزینهٔ جذب {cost}",
  "web.cohorts.payback.description":
    "خط‌هایی برای همهٔ مشتریان و به تفکیک سال نخستین سفارش: هر مشتری به‌طور میانگین در ماه نخست {first} و در {months, plural, one {# ماه} other {# ماه}} {last} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورد.",
  "web.cohorts.payback.note":
    "{back, select, first {خط «همه» از همان ماه نخست بالای هزینهٔ {cost} است.} later {خط «همه» پس از {months, plural, one {# ماه} other {# ماه}} از هزینهٔ {cost} می‌گذرد.} other {خط «همه» هنوز به هزینهٔ {cost} نرسیده است.}} هر ماه میانگین کسانی است که آن را گذرانده‌اند؛ پول در اینجا تنزیل نشده است.",
  "web.cohorts.payback.unknown":
    "هزینهٔ جذب مشتری معلوم نیست، پس خط بازگشت سرمایه‌ای نیست. هر ماه میانگین کسانی است که آن را گذرانده‌اند.",
  "web.cohorts.payback.revenue":
    "هزینه‌ها معلوم نیست، پس این درآمد است و خط بازگشت سرمایه کشیده نشده است. هر ماه میانگین کسانی است که آن را گذرانده‌اند.",
  "web.cohorts.payback.notYet": "هنوز نه",
  "web.cohorts.payback.atOnce": "ماه نخست",

  "web.cohorts.table": "کوهورت به کوهورت",
  "web.cohorts.table.caption": "کوهورت‌ها: چه کسانی ماندند، چه آوردند و پیش‌بینی دربارهٔ آن‌ها چقدر درست بود",
  "web.cohorts.table.text": "سفارش‌های مورد انتظار و سفارش‌های آمده از آنِ دورهٔ آزمون‌اند، {from} تا {to}.",
  "web.cohorts.column.after": "{months, plural, one {پس از # ماه} other {پس از # ماه}}",
  "web.cohorts.column.after.gloss":
    "سهمی از کوهورت که {months, plural, one {# ماه} other {# ماه}} پس از ماه نخستین سفارش خود سفارش دادند",
  "web.cohorts.column.soFar": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} هر نفر",
  "web.cohorts.column.soFar.gloss": "برای هر مشتری کوهورت، از نخستین سفارش تاکنون، بدون تنزیل",
  "web.cohorts.column.payback": "بازگشت",
  "web.cohorts.column.held.gloss": "در بخشی از تاریخچه که از مدل پنهان ماند",
  "web.cohorts.column.rate": "نرخ خرید",
  "web.cohorts.column.rate.gloss": "نسبت به نرخ مشترک: ۱٫۲ یعنی یک‌پنجم بیشتر می‌خرد",

  "web.cohorts.basis.month": "کوهورت یعنی همهٔ کسانی که نخستین سفارششان در یک ماه تقویمی بوده است.",
  "web.cohorts.missing.margin": "هزینه‌ها معلوم نیست، پس پول‌ها درآمد است.",
  "web.cohorts.missing.margin.hint": "حاشیهٔ سود ناخالص را در تنظیمات بدهید یا هزینه‌ها را وارد کنید.",
  "web.cohorts.missing.cost": "هزینهٔ جذب مشتری معلوم نیست.",
  "web.cohorts.missing.cost.hint":
    "آن را در تنظیمات بدهید یا هزینه‌های بازاریابی را در صفحهٔ «داده‌ها» وارد کنید تا ببینید چه زمانی بازگشته است.",
  "web.cohorts.missing.amounts": "سفارش‌ها مبلغ ندارند، پس فقط می‌توان نشان داد چه کسی دوباره سفارش می‌دهد.",
};
