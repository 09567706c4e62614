import type { Words } from "../en.ts";
import type { care as en } from "../en/care.ts";

/** Persian of care and satisfaction. */
export const care: Words<typeof en> = {
  "help.service":
    "نشان می‌دهد پرونده‌ها چگونه رسیدگی شده‌اند، به تفکیک رده، موضوع، محصول و ماه، و با پرونده‌های باز چه در خطر است.",
  "help.option.serviceWithin": "پرونده‌های چند روز آخر به حساب آیند (پیش‌فرض: ۳۶۵)",
  "help.option.serviceLimit": "چند مشتری با پروندهٔ باز فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۱۰، با --json همه)",
  "help.care":
    "فهرست می‌کند اکنون به چه کسی باید رسید: پرونده‌های باز، تحویل‌های دیرهنگام، امتیازهای پایین، پرداخت‌های ناموفق و سفارش‌های دیرشده.",
  "help.option.careWithin": "فهرست برای چند روز است (پیش‌فرض: ۷)",
  "help.option.careMatter": "فقط یک نوع مورد",
  "help.option.careLimit": "چند مشتری فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۲۰، با --json همه)",
  "help.option.careOut": "کل فهرست را در این فایل CSV بنویس",
  "help.satisfaction":
    "نشان می‌دهد مشتریان چقدر راضی‌اند: NPS، CSAT و نظرها با عدم قطعیتشان، در کنار ارزش مشتریان.",
  "help.option.satisfactionWithin": "پاسخ‌های چند روز آخر به حساب آیند (پیش‌فرض: ۳۶۵)",

  "service.opening":
    "{cases, plural, one {# پرونده} other {# پرونده}} از {from} تا {asOf}، از {customers, plural, one {# مشتری شناخته‌شده} other {# مشتری شناخته‌شده}}.",
  "service.opening.none": "از {from} تا {asOf} پرونده‌ای نیست.",
  "service.response": "نیمی تا {median} پاسخ می‌گیرند و از هر ده تا نُه تا در {p90}.",
  "service.response.half": "نیمی تا {median} پاسخ می‌گیرند؛ هنوز از هر ده تا نُه تا پاسخ نگرفته‌اند.",
  "service.response.none": "تاکنون کمتر از نیمی پاسخ گرفته‌اند.",
  "service.solving": "نیمی تا {median} حل می‌شوند و از هر ده تا نُه تا در {p90}.",
  "service.solving.half": "نیمی تا {median} حل می‌شوند؛ هنوز از هر ده تا نُه تا حل نشده‌اند.",
  "service.solving.none": "تاکنون کمتر از نیمی حل شده‌اند.",
  "service.cost":
    "رسیدگی به {costed, plural, one {# تا} other {# تا}} از آن‌ها {cost} هزینه داشت، هر پرونده {perCase}.",
  "service.open":
    "{cases, plural, one {# پرونده} other {# پرونده}} هنوز باز است؛ بی‌پاسخ: {unanswered, plural, =0 {هیچ} one {#} other {#}}.",
  "service.open.none": "هیچ پرونده‌ای باز نیست.",
  "service.open.older":
    "{older, plural, one {# پروندهٔ قدیمی‌تر هم باز است} other {# پروندهٔ قدیمی‌تر هم باز است}} و در رقم‌های اینجا نیست.",
  "service.atRisk": "با مشتریانِ پرونده‌های باز {atRisk} ({range}) در خطر است.",
  "service.classes": "به تفکیک رده",
  "service.topics": "به تفکیک موضوع",
  "service.products": "به تفکیک محصول",
  "service.kinds": "به تفکیک نوع",
  "service.months": "به تفکیک ماه",
  "service.openList": "پرونده‌های باز، پرخطرترین در آغاز",
  "service.more": "{count, plural, one {# مشتری دیگر} other {# مشتری دیگر}}: keepworth service --limit 0",
  "service.unknown": "نامعلوم",
  "service.kind.question": "پرسش‌ها",
  "service.kind.complaint": "شکایت‌ها",
  "service.kind.request": "درخواست‌ها",
  "service.kind.call": "تماس‌ها",
  "service.kind.visit": "دیدارها",
  "service.column.class": "رده",
  "service.column.topic": "موضوع",
  "service.column.product": "محصول",
  "service.column.kind": "نوع",
  "service.column.month": "ماه",
  "service.column.members": "مشتریان",
  "service.column.cases": "پرونده",
  "service.column.open": "باز",
  "service.column.response": "پاسخ",
  "service.column.solving": "حل",
  "service.column.inTime": "به‌موقع",
  "service.column.reopened": "بازگشوده",
  "service.column.perCase": "هزینه",
  "service.column.toServe": "هر مشتری",
  "service.column.customer": "مشتری",
  "service.column.days": "روز",
  "service.column.about": "دربارهٔ",
  "service.column.risk": "ترک",
  "service.column.worth": "ارزش",
  "service.column.atRisk": "در خطر",
  "service.note.times":
    "پاسخ، حل: زمانی که نیمی به آن می‌رسند، و ۹۰٪: از هر ده تا نُه تا. آن‌که هنوز منتظر است منتظر شمرده می‌شود (کاپلان–مایر) تا پرونده‌های دشوار از قلم نیفتند. به‌موقع: پاسخ در ساعت‌های سطح خدمت رده. هر مشتری: هزینهٔ سالانهٔ خدمت به یک مشتری رده، بنا بر دفترها.",
  "service.note.atRisk":
    "در خطر: احتمال رفتن مشتری ضرب در آنچه ماندنش می‌آورد، تنها بنا بر سفارش‌ها و اشتراک‌ها و هر مشتری یک بار. آنچه خود پرونده به این احتمال می‌افزاید در آن نیست؛ ببینید: keepworth effects --event complaint.",
  "service.next": "بعدی: keepworth care",

  "care.opening":
    "{customers, plural, one {# مشتری} other {# مشتری}} که تا {days, plural, one {# روز} other {# روز}} باید به آن‌ها رسید: سود مورد انتظار {gain} ({range}) با هزینهٔ {cost}. {atRisk} ({riskRange}) در خطر است.",
  "care.none":
    "تا {days, plural, one {# روز} other {# روز}} کسی نیست که رسیدگی به او بیش از هزینه‌اش سود داشته باشد.",
  "care.list": "برای رسیدگی، پرسودترین در آغاز",
  "care.more":
    "{count, plural, one {# مشتری دیگر} other {# مشتری دیگر}}: keepworth care --limit 0 یا --out care.csv",
  "care.matters": "به تفکیک مورد",
  "care.column.matter": "مورد",
  "care.column.customers": "مشتریان",
  "care.withheld": "{count, plural, one {# مشتری} other {# مشتری}} کنار گذاشته شد، چون تماس با او مجاز نیست.",
  "care.next.none": "بعدی: keepworth actions",

  "satisfaction.nps":
    "شاخص NPS: {score} ({range})؛ {promoters, number} مروج منهای {detractors, number} منتقد از {answered, plural, one {# پاسخ} other {# پاسخ}}.",
  "satisfaction.response":
    "{share} ({range}) از {asked, plural, one {# نفر} other {# نفر}} که پرسیده شدند پاسخ دادند.",
  "satisfaction.csat":
    "{share} ({range}) از {answered, plural, one {# پاسخ} other {# پاسخ}} راضی‌اند{ofCases, plural, =0 {} one {، # تا دربارهٔ پرونده} other {، # تا دربارهٔ پرونده‌ها}}.",
  "satisfaction.review": "{answered, plural, one {# نظر} other {# نظر}} میانگین {mean} از ۵ ({range}) می‌دهد.",
  "satisfaction.none": "از {from} تا {asOf} کسی نگفته است چقدر راضی است.",
  "satisfaction.anonymous":
    "{count, plural, one {# پاسخ} other {# پاسخ}} نام کسی از اجرا را ندارد: فقط در جمع و ماه‌ها آمده است.",
  "satisfaction.segments": "به تفکیک بخش",
  "satisfaction.classes": "به تفکیک رده",
  "satisfaction.months": "به تفکیک ماه",
  "satisfaction.value": "چقدر می‌ارزند، بنا بر آخرین پاسخ",
  "satisfaction.column.segment": "بخش",
  "satisfaction.column.class": "رده",
  "satisfaction.column.month": "ماه",
  "satisfaction.column.nps": "NPS",
  "satisfaction.column.answers": "پاسخ",
  "satisfaction.column.response": "نرخ پاسخ",
  "satisfaction.column.csat": "راضی",
  "satisfaction.column.review": "از ۵",
  "satisfaction.column.group": "گروه",
  "satisfaction.column.customers": "مشتریان",
  "satisfaction.column.expected": "مورد انتظار",
  "satisfaction.column.base": "تاکنون",
  "satisfaction.column.active": "فعال",
  "satisfaction.group.promoter": "مروجان",
  "satisfaction.group.passive": "بی‌تفاوت‌ها",
  "satisfaction.group.detractor": "منتقدان",
  "satisfaction.note":
    "شاخص NPS: سهم امتیازهای ۹ و ۱۰ منهای سهم امتیازهای تا ۶. راضی: دو خانهٔ بالا از پنج، و پرونده‌هایی که خوب ارزیابی شده‌اند. ۹۰٪: بازه‌ها، که برای پاسخ‌های کم هم درست‌اند؛ هر پاسخ جداگانه شمرده می‌شود.",
  "satisfaction.value.note":
    "میانگین هر مشتری؛ «مورد انتظار» حاشیهٔ سود در {span} است. این همبستگی است: شاید راضی‌ها همیشه باارزش‌تر بوده‌اند. پیامد امتیاز پایین: keepworth effects --event low-score.",
  "satisfaction.next": "بعدی: keepworth care --matter low-score",

  "warning.service.cases": "هیچ پرونده‌ای وارد نشده است، پس از خدمات و پرونده‌های باز چیزی معلوم نیست.",
  "warning.service.cases.hint": "پرونده‌ها را وارد کنید: keepworth import tickets.csv",
  "warning.service.response": "هیچ پرونده‌ای نمی‌گوید نخستین پاسخ کی بوده است، پس زمان پاسخ معلوم نیست.",
  "warning.service.response.hint": "پرونده‌ها را با زمان نخستین پاسخ وارد کنید.",
  "warning.service.solving": "هیچ پرونده‌ای نمی‌گوید حل شده است، پس هیچ‌کدام باز شمرده نمی‌شود.",
  "warning.service.solving.hint": "پرونده‌ها را با وضعیت یا زمان حل وارد کنید.",
  "warning.service.topics": "هیچ پرونده‌ای موضوع خود را نمی‌گوید.",
  "warning.service.topics.hint": "پرونده‌ها را با موضوع وارد کنید.",
  "warning.service.cost": "هیچ پرونده‌ای هزینهٔ رسیدگی را نمی‌گوید.",
  "warning.service.cost.hint": "پرونده‌ها را با هزینه یا دقیقه‌های کار وارد کنید.",
  "warning.care.run": "هنوز اجرایی نیست، پس رده‌ها، بخش‌ها و ارزش مشتریان معلوم نیست.",
  "warning.care.run.hint": "مشتریان را با سفارش‌هایشان ارزش‌گذاری کنید: keepworth run FILE",
  "warning.care.margin": "نه هزینه معلوم است نه حاشیهٔ سود، پس ارزش مشتریان به درآمد شمرده شده و زیاد است.",
  "warning.care.margin.hint": "حاشیهٔ سود ناخالص را بدهید (margin در keepworth.json) یا هزینه‌ها را وارد کنید.",
  "warning.care.unvalued":
    "{customers, plural, one {# مورد} other {# مورد}} کنار گذاشته شد، چون ارزش مشتری معلوم نیست.",
  "warning.care.unvalued.hint": "کسی که هرگز سفارش نداده در اجرا ارزشی ندارد.",
  "warning.satisfaction.scores": "هیچ امتیازی وارد نشده است، پس رضایت مشتریان معلوم نیست.",
  "warning.satisfaction.scores.hint": "آن‌ها را وارد کنید: keepworth import scores.csv",
  "warning.satisfaction.asked": "فقط پاسخ‌ها وارد شده‌اند، پس نرخ پاسخ معلوم نیست.",
  "warning.satisfaction.asked.hint": "کسانی را هم که پاسخ ندادند، با امتیاز خالی وارد کنید.",
};
