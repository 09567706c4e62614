import type { Words } from "../../en.ts";
import type { overview as en } from "../../en/web/overview.ts";

/** Persian of the Overview screen. */
export const overview: Words<typeof en> = {
  "web.overview.growth.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که {customers, plural, one {# مشتری} other {# مشتری}} امروز در {months, plural, one {# ماه} other {# ماه}} آینده می‌آورند، با وزن کمتر برای پول دیرتر. مشتریان تازه افزون بر آن‌اند.",
  "web.overview.growth.formula":
    "Σ روی مشتریان: سفارش مورد انتظار × حاشیهٔ سود مورد انتظار هر سفارش × ضریب تنزیل",
  "web.overview.input.orders": "سفارش مورد انتظار",
  "web.overview.input.margin": "حاشیهٔ سود، سهمی از درآمد",
  "web.overview.input.discount": "نرخ تنزیل سالانه",
  "web.overview.input.model": "مدل خرید",

  "web.overview.health":
    "{rows, plural, one {# سطر} other {# سطر}} خوانده شد، {refused, plural, =0 {هیچ‌یک رد نشد} one {# سطر رد شد} other {# سطر رد شد}}",
  "web.overview.revenueOnly": "این ارقام درآمد است، نه سود",
  "web.overview.revenueOnly.text":
    "در تنظیمات بگویید چه سهمی از درآمد برایتان می‌ماند، یا هزینه‌ها را وارد کنید.",

  "web.overview.week": "این هفته",
  "web.overview.week.opening":
    "{customers, plural, one {# کار} other {# کار}} تا {until} ارزش انجام دادن دارد: سود مورد انتظار روی هم {gain} با هزینهٔ {cost} ({range}).",
  "web.overview.week.none": "این هفته کاری نیست که بیش از هزینه‌اش سود داشته باشد.",
  "web.overview.week.column.action": "چه باید کرد",
  "web.overview.week.column.customer": "مشتری",
  "web.overview.week.column.gain": "سود مورد انتظار",
  "web.overview.week.column.cost": "هزینه",
  "web.overview.week.column.by": "تا",
  "web.overview.week.caption": "کارهای این هفته، از بیشترین سود",
  "web.overview.week.more": "نمایش بیشتر",

  "web.overview.segments": "پول به تفکیک بخش",
  "web.overview.segments.unit": "{profit, select, yes {حاشیهٔ سود} other {درآمد}}، {currency}",
  "web.overview.segments.axis": "{profit, select, yes {حاشیهٔ سود} other {درآمد}}، {currency}",
  "web.overview.segments.past": "آورده تاکنون",
  "web.overview.segments.expected": "مورد انتظار در {months, plural, one {# ماه} other {# ماه}}",
  "web.overview.segments.risk": "در خطر: اگر کسی نمی‌رفت افزوده می‌شد",
  "web.overview.segments.note": "آورده تاکنون پس از کسر هزینهٔ جذب و خدمت‌رسانی است و شاید کمتر از صفر باشد.",
  "web.overview.segments.description":
    "برای هر بخش یک میله: آنچه مشتریانش تاکنون آورده‌اند، آنچه انتظار می‌رود بیاورند و آنچه در خطر است. بیشترین انتظار از بخش «{segment}» است: {growth}.",
  "web.overview.segments.column.segment": "بخش",
  "web.overview.segments.column.customers": "مشتریان",
  "web.overview.segments.column.base": "آورده تاکنون",
  "web.overview.segments.column.growth": "مورد انتظار",
  "web.overview.segments.column.risk": "در خطر",

  "web.overview.concentration": "این پول نزد کیست",
  "web.overview.concentration.unit": "سهم پول مورد انتظار",
  "web.overview.concentration.axis": "سهم مشتریان، از باارزش‌ترین",
  "web.overview.concentration.half": "نیمی نزد {share}",
  "web.overview.concentration.equal": "اگر همه برابر بودند",
  "web.overview.concentration.description":
    "نیمی از آنچه انتظار می‌رود نزد {half} از مشتریان است و باارزش‌ترین دهک {tenth} آن را می‌آورد.",
  "web.overview.concentration.column.customers": "مشتریان",
  "web.overview.concentration.column.value": "پول مورد انتظار",
  "web.overview.concentration.none": "چیز مثبتی انتظار نمی‌رود، پس سهمی برای نشان دادن نیست.",

  "web.overview.fan": "درآمد ماه به ماه",
  "web.overview.fan.unit": "درآمد خالص ماهانه، {currency}",
  "web.overview.fan.axis": "ماه سفارش",
  "web.overview.fan.description":
    "درآمد ماهانه، آنچه آمد و آنچه در {months, plural, one {# ماه} other {# ماه}} آینده با مشتریان تازه انتظار می‌رود: {first} در {firstMonth}، {last} در {lastMonth}.",
  "web.overview.fan.note":
    "با مشتریان تازه‌ای که با آهنگ امروز می‌آیند. درآمد ماه چهار بار از پنج بار درون باند است.",
  "web.overview.fan.column.month": "ماه",
  "web.overview.fan.column.came": "واقعی",
  "web.overview.fan.column.p10": "P10",
  "web.overview.fan.column.p50": "P50",
  "web.overview.fan.column.p90": "P90",

  "web.overview.leaving": "بیشترین پول در خطر",
  "web.overview.leaving.text":
    "حدود {active, plural, one {# مشتری هنوز فعال است} other {# مشتری هنوز فعال‌اند}}؛ حدود {lost, plural, one {# نفر از آن‌ها} other {# نفر از آن‌ها}} احتمالاً تا {until} می‌روند.",
  "web.overview.leaving.caption": "مشتریان با بیشترین پول در خطر",
  "web.overview.leaving.column.customer": "مشتری",
  "web.overview.leaving.column.atRisk": "در خطر",
  "web.overview.leaving.column.atRisk.gloss": "احتمال رفتن، ضرب در آنچه مشتری با ماندن می‌آورد",
  "web.overview.leaving.column.active": "اکنون فعال",
  "web.overview.leaving.column.risk": "می‌رود",
  "web.overview.leaving.column.growth": "مورد انتظار",
  "web.overview.leaving.column.base": "آورده تاکنون",
  "web.overview.leaving.column.orders": "سفارش",
  "web.overview.leaving.column.last": "آخرین سفارش",
  "web.overview.leaving.column.next": "سفارش بعدی",
  "web.overview.leaving.none": "با آن‌ها چیزی در خطر نیست.",
  "web.overview.satisfaction.nps":
    "رضایت: شاخص NPS برابر {score} ({range})، از {answers, plural, one {# پاسخ} other {# پاسخ}} در {days, plural, one {# روز} other {# روز}}.",
  "web.overview.satisfaction.csat":
    "رضایت: {share} از {answers, plural, one {# پاسخ} other {# پاسخ}} در {days, plural, one {# روز} other {# روز}} راضی‌اند ({range}).",
  "web.overview.satisfaction.beside":
    "از هر کسی که شما را توصیه می‌کند {promoters} انتظار می‌رود و از هر کسی که نمی‌کند {detractors}؛ این همراهی است، نه لزوماً دلیل.",
  "web.overview.satisfaction.more": "بیشتر در {care}.",
};
