import type { Words } from "../../en.ts";
import type { care as en } from "../../en/web/care.ts";

/** Persian of the Care screen. */
export const care: Words<typeof en> = {
  "web.care.opening":
    "{customers, plural, one {یک مشتری} other {# مشتری}} تا {until} به یک تماس یا پیام می‌ارزند. روی هم باید {gain} با هزینهٔ {cost} بیاورد ({range}).",
  "web.care.opening.nobody": "این هفته تماسی نیست که بیش از هزینه‌اش بیاورد.",
  "web.care.opening.open":
    "{cases, plural, one {یک پرونده} other {# پرونده}} باز است{risk, select, none {} other { و {risk} در خطر است}}.",
  "web.care.opening.nps": "شاخص خالص مروجان (NPS): {score} ({range}).",
  "web.care.opening.csat": "پاسخ‌های راضی: {share} (از {low} تا {high}).",
  "web.care.gain.meaning":
    "{profit, select, yes {حاشیه سودی} other {درآمدی}} که رسیدگی به این مشتریان باید نگه دارد، پس از کسر هزینهٔ آن. برای هر مشتری یک موضوع شمرده می‌شود تا چیزی دو بار حساب نشود.",
  "web.care.gain.formula": "Σ احتمال رفتن × آنچه ماندن می‌آورد × سهم نگه‌داشته − هزینه",
  "web.care.input.atRisk": "در خطر نزد آن‌ها",
  "web.care.input.cost": "هزینهٔ انجام",

  "web.care.none.cases": "هنوز پرونده‌ای از پشتیبانی نیست",
  "web.care.none.cases.text":
    "خروجی سامانهٔ پشتیبانی یا جدولی با یک سطر برای هر پرونده را وارد کنید: مشتری، تاریخ، نوع، موضوع، نخستین پاسخ، حل‌شدن. آنگاه می‌بینید به هر رده از مشتریان چه زود پاسخ می‌دهید و پرونده‌های باز چه چیزی را به خطر می‌اندازند.",
  "web.care.none.scores": "هنوز امتیاز رضایتی نیست",
  "web.care.none.scores.text":
    "پاسخ‌های یک نظرسنجی (NPS، CSAT) یا نظرها را وارد کنید: مشتری، تاریخ، امتیاز، و کسانی که پرسیده شدند و پاسخ ندادند. آنگاه ماه‌به‌ماه و بخش‌به‌بخش می‌بینید مشتریان چه اندازه راضی‌اند، در کنار ارزش آن‌ها.",
  "web.care.none.action": "وارد کردن فایل",
  "web.care.none.docs": "چه فایل‌هایی خوانده می‌شوند",

  "web.care.risk": "ارزش در خطر در پرونده‌های باز",
  "web.care.risk.unit":
    "{profit, select, yes {حاشیه سودی} other {درآمدی}} که ماندن می‌آورد × احتمال رفتن{currency, select, XXX {} other {، {currency}}}",
  "web.care.risk.axis": "در خطر{currency, select, XXX {} other {، {currency}}}",
  "web.care.risk.label": "{customer} · {days, plural, =0 {امروز} one {# روز} other {# روز}} · {about}",
  "web.care.risk.description":
    "{cases, plural, one {یک پروندهٔ باز} other {# پروندهٔ باز}} از {customers, plural, one {یک مشتری} other {# مشتری}}، {risk} را به خطر انداخته است؛ بیش از همه نزد {customer}.",
  "web.care.risk.note":
    "{cases, plural, one {یک پروندهٔ باز} other {# پروندهٔ باز}}، {unanswered, plural, =0 {همه دست‌کم یک بار پاسخ گرفته‌اند} one {یکی هیچ پاسخی نگرفته} other {# تا هیچ پاسخی نگرفته‌اند}}. روی هم ممکن است {risk} با این مشتریان از دست برود ({range})؛ همهٔ آن از پرونده نیست.",
  "web.care.risk.more": "{shown, number} مشتری با بیشترین ارزش در خطر، از {customers}.",
  "web.care.kind.question": "پرسش",
  "web.care.kind.complaint": "شکایت",
  "web.care.kind.request": "درخواست",
  "web.care.kind.call": "تماس تلفنی",
  "web.care.kind.visit": "دیدار",
  "web.care.kind.about": "{kind}: {topic}",
  "web.care.answered": "{answered, select, yes {بله} other {هنوز نه}}",

  "web.care.list": "اکنون به چه کسی برسیم",
  "web.care.list.text":
    "{customers, plural, =0 {تا {until} کسی در فهرست نیست: هیچ پروندهٔ باز، بستهٔ دیررسیده، امتیاز پایین، پرداخت ناموفق یا سفارش عقب‌افتاده‌ای بیش از هزینه‌اش نمی‌ارزد.} one {یک مشتری، تا {until}.} other {# مشتری، تا {until}، بیشترین سود مورد انتظار نخست.}}",
  "web.care.list.resting":
    "{count, plural, one {یک مورد دیگر کنار است، چون انجام یا رد شده.} other {# مورد دیگر کنار است، چون انجام یا رد شده‌اند.}}",
  "web.care.list.withheld":
    "{count, plural, one {یک نفر کنار گذاشته شد، چون خواسته با او تماس گرفته نشود.} other {# نفر کنار گذاشته شدند، چون خواسته‌اند با آن‌ها تماس گرفته نشود.}}",
  "web.care.list.shown": "{shown} مورد نخست نشان داده شده است.",
  "web.care.list.caption": "مشتریانی که باید به آن‌ها رسید، بیشترین سود نخست",
  "web.care.also": "{count, plural, one {یا به‌جای آن: {first}} other {یا به‌جای آن: {first} و موارد دیگر}}",
  "web.care.mark.of": "{action}، {customer}",
  "web.care.mark.done": "انجام شد: {name}",
  "web.care.mark.skipped": "رد کردن: {name}",
  "web.care.mark.correct": "تغییر به «{state, select, done {ردشده} other {انجام‌شده}}»",

  "web.care.times": "به هر رده چه زود پاسخ می‌دهید",
  "web.care.times.unit": "زمان تا نخستین پاسخ، پرونده‌های {days, plural, one {# روز} other {# روز}}",
  "web.care.times.axis": "زمان تا نخستین پاسخ",
  "web.care.times.told":
    "{class}: {cases, plural, one {# پرونده} other {# پرونده}}\nزمان پاسخ: نیمی {median}، نُه از ده {p90}\nوعده: {promised}{inTime, select, none {} other {، رعایت‌شده: {inTime}}}",
  "web.care.times.description": "{class}: نیمی از پرونده‌ها در {median} پاسخ می‌گیرند، وعده {promised} است.",
  "web.care.times.note":
    "پرونده‌هایی که هنوز منتظرند با زمان سپری‌شده شمرده می‌شوند تا پاسخ‌های کند جا نمانند. وعدهٔ هر رده را سطح خدمت آن تعیین می‌کند.",
  "web.care.times.median": "نیمی پاسخ گرفته تا",
  "web.care.times.late": "نیمی دیرتر از وعده",
  "web.care.times.p90": "نُه از ده تا",
  "web.care.times.promised": "وعده",

  "web.care.service": "خدمات به زبان عدد",
  "web.care.service.text":
    "{cases, plural, one {# پرونده} other {# پرونده}} از {customers, plural, one {# مشتری} other {# مشتری}} در {days, plural, one {# روز} other {# روز}}: نیمی تا {response} پاسخ گرفته و نیمی تا {solving} حل شده‌اند{cost, select, none {} other {؛ هزینهٔ هر پرونده {cost}}}.",
  "web.care.service.caption": "پرونده‌ها، زمان‌ها و هزینه‌ها",
  "web.care.by": "بر پایهٔ",
  "web.care.by.topic": "موضوع",
  "web.care.by.class": "رده",
  "web.care.by.product": "کالا",
  "web.care.by.kind": "نوع",
  "web.care.by.month": "ماه",
  "web.care.untold": "نامشخص",

  "web.care.score.nps": "NPS",
  "web.care.score.csat": "CSAT",
  "web.care.score.review": "نظرها",
  "web.care.score.nps.gloss":
    "سهم کسانی که شما را توصیه می‌کنند (۹ یا ۱۰) منهای سهم کسانی که نمی‌کنند (۰ تا ۶)",
  "web.care.score.csat.gloss": "سهم پاسخ‌ها در دو گزینهٔ بالای پنج‌تایی، همراه با امتیاز پرونده‌های حل‌شده",
  "web.care.months": "رضایت ماه‌به‌ماه",
  "web.care.months.axis": "ماه پاسخ",
  "web.care.months.show": "کدام امتیاز",
  "web.care.months.unit.nps": "شاخص NPS، از ‎−۱۰۰ تا ۱۰۰",
  "web.care.months.unit.csat": "سهم پاسخ‌های راضی",
  "web.care.months.unit.review": "میانگین نظرها، از ۱ تا ۵",
  "web.care.months.description": "{score} ماه‌به‌ماه، آخرین بار ({month}) {value} (از {low} تا {high}).",
  "web.care.months.note":
    "نوار نُه بار از ده بار مقدار درست را در بر دارد: هرجا پاسخ کم باشد، پهن است.{anonymous, plural, =0 {} one { یک پاسخ از مشتری این اجرا نام نمی‌برد: فقط اینجا شمرده شده است.} other { # پاسخ از مشتری این اجرا نام نمی‌برند: فقط اینجا شمرده شده‌اند.}}",
  "web.care.scores": "چه کسانی راضی‌اند",
  "web.care.scores.text":
    "نرخ پاسخ پایین ممکن است ناراضی‌ترین‌ها را پنهان کند؛ بازه را بخوانید، نه تنها نقطه را.",
  "web.care.scores.caption": "رضایت به تفکیک گروه",
  "web.care.scores.by": "تفکیک بر پایهٔ",

  "web.care.value": "رضایت در کنار ارزش",
  "web.care.value.unit":
    "{profit, select, yes {حاشیه سود} other {درآمد}} مورد انتظار از هر مشتری در {months, plural, one {یک ماه} other {# ماه}}{currency, select, XXX {} other {، {currency}}}",
  "web.care.value.axis": "مورد انتظار از هر مشتری{currency, select, XXX {} other {، {currency}}}",
  "web.care.value.label": "{group} ({customers, number})",
  "web.care.value.promoter": "توصیه می‌کند (۹–۱۰)",
  "web.care.value.passive": "میانه (۷–۸)",
  "web.care.value.detractor": "توصیه نمی‌کند (۰–۶)",
  "web.care.value.description":
    "از هر مشتری انتظار می‌رود: {first} {firstValue}، {last} {lastValue}. این همراهی است، نه دلیل اثبات‌شده.",
  "web.care.value.note":
    "این یک همراهی است: شاید راضی‌ها همیشه ارزش بیشتری داشته‌اند. اینکه بالا رفتن رضایت چه می‌آورد، تنها با آزمایش روشن می‌شود.",

  "web.care.column.customer": "مشتری",
  "web.care.column.about": "دربارهٔ",
  "web.care.column.opened": "باز شده",
  "web.care.column.answered": "پاسخ",
  "web.care.column.segment": "بخش",
  "web.care.column.class": "رده",
  "web.care.column.risk": "می‌رود",
  "web.care.column.worth": "اگر بماند",
  "web.care.column.atRisk": "در خطر",
  "web.care.column.what": "چه باید کرد",
  "web.care.column.gain": "سود مورد انتظار",
  "web.care.column.cost": "هزینه",
  "web.care.column.by": "تا",
  "web.care.column.owner": "مسئول",
  "web.care.column.mark": "انجام / رد",
  "web.care.column.cases": "پرونده‌ها",
  "web.care.column.customers": "مشتریان",
  "web.care.column.open": "باز",
  "web.care.column.response.median": "نیمی پاسخ",
  "web.care.column.response.p90": "۹۰٪ پاسخ",
  "web.care.column.solving.median": "نیمی حل",
  "web.care.column.solving.p90": "۹۰٪ حل",
  "web.care.column.promised": "وعده",
  "web.care.column.inTime": "به‌موقع",
  "web.care.column.reopened": "باز شدهٔ دوباره",
  "web.care.column.handling": "هزینه",
  "web.care.column.perCase": "هر پرونده",
  "web.care.column.costToServe": "خدمت به هر مشتری در سال",
  "web.care.column.month": "ماه",
  "web.care.column.low": "پایین",
  "web.care.column.high": "بالا",
  "web.care.column.asked": "پرسیده",
  "web.care.column.answers": "پاسخ",
  "web.care.column.rate": "نرخ پاسخ",
  "web.care.column.nps.answers": "پاسخ NPS",
  "web.care.column.nps.rate": "نرخ NPS",
  "web.care.column.csat.answers": "پاسخ CSAT",
  "web.care.column.csat.rate": "نرخ CSAT",
  "web.care.column.group": "پاسخ",
  "web.care.column.expected": "مورد انتظار",
  "web.care.column.base": "تاکنون",
  "web.care.column.active": "فعال",
  "web.care.assumption.withinDays":
    "پرونده‌ها و پاسخ‌های {value, plural, one {# روز} other {# روز}} شمرده می‌شوند",
  "web.care.assumption.lastContact": "تا {value}، روز آخرین تماس یا پاسخ ثبت‌شده",
};
