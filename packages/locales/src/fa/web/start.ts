import type { Words } from "../../en.ts";
import type { start as en } from "../../en/web/start.ts";

/** Persian of the first start: a file, a currency, a margin. */
export const start: Words<typeof en> = {
  "web.start.title": "ببینید مشتریان شما چقدر می‌ارزند",
  "web.start.opening":
    "سه چیز پرسیده می‌شود و سپس هر مشتری همراه با بازه ارزش‌گذاری می‌شود. چیزی از رایانه‌ای که Keepworth روی آن اجرا می‌شود بیرون نمی‌رود.",
  "web.start.file": "۱. فایلی از سفارش‌های شما",
  "web.start.file.text":
    "چه کسی، کی و به چه مبلغی خرید: خروجی فروشگاه شما یا هر جدولی با این سه ستون. هزینه‌ها، مشتریان، معامله‌ها و بقیه را می‌توانید اکنون یا بعداً بیفزایید.",
  "web.start.currency": "۲. ارز شما",
  "web.start.currency.label": "ارز",
  "web.start.currency.text": "سفارش‌های با ارز دیگر کنار گذاشته و شمرده می‌شوند.",
  "web.start.margin": "۳. حاشیهٔ سود شما",
  "web.start.margin.label": "حاشیهٔ سود",
  "web.start.margin.text":
    "آنچه از ۱۰۰ واحد درآمد پس از هزینهٔ کالا می‌ماند. رقم تقریبی کافی است و هر زمان می‌توانید تغییرش دهید.",
  "web.start.margin.unknown": "نمی‌دانم: فعلاً درآمد را ارزش‌گذاری کن",
  "web.start.submit": "ارزش‌گذاری مشتریان",
  "web.start.needFile": "نخست فایلی از سفارش‌ها بیفزایید.",
  "web.start.needOrders": "هیچ‌یک از فایل‌ها سفارش ندارد. بدون سفارش نمی‌توان کسی را ارزش‌گذاری کرد.",
  "web.start.needColumns": "ستون‌های یکی از فایل‌ها را باید نخست ببینید.",
  "web.start.needCurrency": "فایل ارز را نام نمی‌برد. بگویید کدام است.",
  "web.start.needMargin": "حاشیهٔ سود را بگویید، یا این‌که آن را نمی‌دانید.",
  "web.start.sending": "فایلی هنوز در راه است.",
  "web.start.working": "مشتریان شما ارزش‌گذاری می‌شوند",
  "web.start.working.text":
    "برای فروشگاه کوچک چند ثانیه و برای فروشگاه بزرگ چند دقیقه طول می‌کشد. می‌توانید از این صفحه بروید.",
  "web.start.again": "تغییر و تلاش دوباره",
  "web.start.known": "از پیش اجرایی هست. فایل‌های دیگر را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.start.known.data": "رفتن به داده‌ها",
  "web.start.known.overview": "رفتن به نمای کلی",
  "web.start.viewer": "هنوز چیزی ارزش‌گذاری نشده است. کسی با نقش تحلیلگر باید آغاز کند.",
  "web.start.cluster": "داده‌ها در خوشه‌اند و چیزی برای وارد کردن نیست: اجرا آن‌ها را همان‌جا می‌خواند.",
  "web.start.cluster.run": "آغاز یک اجرا",
};
