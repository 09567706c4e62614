import type { Words } from "../../en.ts";
import type { parts as en } from "../../en/web/parts.ts";

/** Persian of the parts that every screen is built from. */
export const parts: Words<typeof en> = {
  "web.parts.table": "نمایش جدول",
  "web.parts.picture": "نمایش نمودار",
  "web.parts.download": "دریافت",
  "web.parts.download.of": "دریافت «{title}»",
  "web.parts.download.png": "تصویر (PNG)",
  "web.parts.download.svg": "تصویر برداری (SVG)",
  "web.parts.download.csv": "جدول (CSV)",
  "web.parts.fan.past": "واقعی",
  "web.parts.fan.expected": "مورد انتظار",
  "web.parts.fan.band": "میان P10 و P90: چهار بار از پنج بار",
  "web.parts.chart.key": "برای جدول کلید T را بزنید",

  "web.parts.figure.how": "چگونه به دست آمد؟",
  "web.parts.figure.formula": "فرمول",
  "web.parts.figure.inputs": "بر پایهٔ",
  "web.parts.figure.interval": "بازه",
  "web.parts.figure.interval.text": "با احتمال {level} میان {low} و {high} است.",
  "web.parts.figure.run": "اجرا",
  "web.parts.figure.run.text": "{run, number, ::group-off}، تا {asOf}",
  "web.parts.figure.docs": "بیشتر بخوانید",
  "web.parts.range": "{low} تا {high}",

  "web.parts.rows":
    "{shown, plural, one {# سطر} other {# سطر}}{all, select, yes {} other { از {total, number}}}",
  "web.parts.rows.more": "نمایش بیشتر",
  "web.parts.rows.loading": "سطرهای بیشتری بارگذاری می‌شود",
  "web.parts.rows.none": "سطری با این شرط نیست.",
  "web.parts.columns": "ستون‌ها",
  "web.parts.csv": "CSV",
  "web.parts.csv.of": "ذخیرهٔ این سطرها به شکل CSV",
  "web.parts.filter": "{name}: {value}",
  "web.parts.filter.remove": "برداشتن پالایهٔ «{name}: {value}»",
  "web.parts.filter.clear": "برداشتن همهٔ پالایه‌ها",

  "web.parts.restsOn": "این‌ها بر چه استوار است",
  "web.parts.restsOn.missing": "نامعلوم",
  "web.parts.restsOn.change": "تغییر در تنظیمات",
  "web.parts.source.option": "تعیین‌شده در اینجا",
  "web.parts.source.settings": "از تنظیمات",
  "web.parts.source.data": "از داده‌های شما",
  "web.parts.source.default": "پیش‌فرض ما",
  "web.parts.source.unknown": "نامعلوم",

  "web.parts.loading": "در حال بارگذاری",
  "web.parts.error": "نمایش این بخش ممکن نشد",
  "web.parts.error.retry": "تلاش دوباره",
  "web.parts.error.offline": "Keepworth پاسخ نمی‌دهد.",
  "web.parts.error.offline.do": "ببینید روشن است یا نه، سپس دوباره تلاش کنید.",
  "web.parts.nothing": "هنوز چیزی ارزش‌گذاری نشده است",
  "web.parts.nothing.text":
    "سفارش‌های خود را وارد کنید تا Keepworth بگوید هر مشتری چقدر می‌ارزد و این هفته چه باید کرد.",
  "web.parts.nothing.action": "وارد کردن سفارش‌ها",
  "web.parts.stale": "در تاریخ {date} داده‌های تازه‌تری وارد شد که هنوز در این ارقام نیامده است.",
  "web.parts.stale.run": "ارزش‌گذاری دوبارهٔ مشتریان",

  "web.parts.whatIf": "اگر چنین شود",
  "web.parts.whatIf.changed": "تغییرها نسبت به اجرا: {list}.",
  "web.parts.whatIf.same": "مانند اجرا.",
  "web.parts.whatIf.change": "{name}: {now} به‌جای {before}",
  "web.parts.whatIf.reset": "بازگشت به مقدارهای اجرا",
  "web.parts.whatIf.working": "در حال محاسبه",

  "web.parts.dots": "{count, plural, =0 {بدون سفارش} one {# سفارش} other {# سفارش}}، آخرین در {last}",
  "web.parts.interval": "{value} ({low} تا {high})",
  "web.parts.copied": "رونوشت شد",
};
