import type { Words } from "../../en.ts";
import type { hints as en } from "../../en/web/hints.ts";

/** Persian of what to do on the dashboard about something that is not known. */
export const hints: Words<typeof en> = {
  "web.hints.alive.oneTime":
    "شمار مشتریان فعال را حد بالا بدانید. مدل‌های MBG/NBD و Pareto/NBD چنین محدودیتی ندارند.",
  "web.hints.actions.run": "سفارش‌ها را وارد و مشتریان را ارزش‌گذاری کنید.",
  "web.hints.actions.subscriptions": "اگر اشتراک می‌فروشید، آن‌ها را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.actions.treatments": "مداخله‌ها را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.actions.opportunities": "اگر قیف فروش دارید، آن را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.actions.points": "اگر باشگاه مشتریان دارید، رویدادهایش را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.actions.revenue": "حاشیهٔ سود ناخالص را در تنظیمات بدهید یا هزینه‌ها را وارد کنید.",
  "web.hints.budget.revenue": "حاشیهٔ سود ناخالص را در تنظیمات بدهید یا هزینه‌ها را وارد کنید.",
  "web.hints.budget.library": "مداخله‌های خود را بنویسید و در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.budget.assumed": "آن را با گروه کنترل بسنجید: برنامه را به آزمایش تبدیل کنید.",
  "web.hints.budget.renewals":
    "آن را با آزمایش بسنجید، یا در تنظیمات بگویید تخفیف تا چه اندازه مشتری را نگه می‌دارد.",
  "web.hints.budget.unbounded": "در تنظیمات نرخ تنزیلی بزرگ‌تر از ۰ بگذارید.",
  "web.hints.service.cases": "پرونده‌های پشتیبانی را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.satisfaction.scores": "پاسخ‌های نظرسنجی یا نظرها را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.hints.care.run": "سفارش‌ها را وارد و مشتریان را ارزش‌گذاری کنید.",
  "web.hints.care.margin": "حاشیهٔ سود ناخالص را در تنظیمات بدهید یا هزینه‌ها را وارد کنید.",
  "web.hints.handling.unpriced": "هزینهٔ یک ساعت کار را در تنظیمات بدهید یا هزینه‌های پشتیبانی را وارد کنید.",
};
