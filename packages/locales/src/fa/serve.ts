import type { Words } from "../en.ts";
import type { serve as en } from "../en/serve.ts";

/** Persian of the server on the command line. */
export const serve: Words<typeof en> = {
  "help.serve": "داشبورد و API را روی این پایگاه‌داده در مرورگر باز می‌کند.",
  "help.option.serveHost": "نشانی گوش دادن؛ هر چیزی جز 127.0.0.1 آن را به روی شبکه باز می‌کند",
  "help.option.servePort": "درگاه؛ 0 یعنی هر درگاه آزاد",
  "help.option.serveUrl": "نشانی‌ای که کاربران به کار می‌برند، اگر فرق دارد، مانند پشت پروکسی",
  "help.option.serveTrustProxy":
    "پروکسی‌هایی که گفته‌شان دربارهٔ پرسنده پذیرفته است، مانند 10.0.0.5,10.1.0.0/16؛ با \u200E--url آن‌های همین دستگاه",
  "help.option.serveDemo": "اگر پایگاه‌داده اجرایی ندارد، نخست فروشگاه شبیه‌سازی‌شده وارد شود",
  "help.option.serveLog": "برای هر درخواست یک خط JSON در stderr نوشته شود",
  "usage.expected.port": "عدد صحیحی از 0 تا 65535 لازم است.",
  "usage.expected.url": "نشانی‌ای مانند https://keepworth.example.com لازم است.",
  "usage.expected.proxies": "نشانی یا شبکه‌ای مانند 10.0.0.5,10.1.0.0/16 یا loopback لازم است.",
  "serve.at": "نشانی Keepworth: {url}",
  "serve.welcome":
    "هنوز کسی حساب ندارد. برای ساختن نخستین حساب این پیوند را باز کنید؛ یک بار و به مدت یک ساعت کار می‌کند:",
  "serve.noDashboard": "داشبورد ساخته نشده، پس فقط API هست. در کلون مخزن: npm run build:web",
  "serve.stop": "برای توقف Ctrl-C را بزنید.",
  "error.server.port": "درگاه {port} گرفته شده است.",
  "error.server.port.hint": "درگاه دیگری با \u200E--port برگزینید یا برنامه‌ای را که آن را دارد متوقف کنید.",
  "error.server.host": "این رایانه نشانی {host} را ندارد.",
  "error.server.host.hint": "با \u200E--host یکی از نشانی‌های آن را بدهید، یا \u200E0.0.0.0 را برای همهٔ آن‌ها.",
  "error.upload.missing": "فایل بارگذاری {upload} اینجا نیست یا کامل نرسیده است.",
  "error.upload.missing.hint":
    "آن را دوباره بارگذاری کنید؛ فایل‌هایی که کسی وارد نکند پس از یک روز حذف می‌شوند.",
  "error.upload.space":
    "برای این فایل جا نیست: به {needed, number} مگابایت فضای دیسک نیاز دارد و {free, number} مگابایت آزاد است.",
  "error.upload.space.hint": "در دیسکی که پایگاه‌داده روی آن است جا باز کنید و فایل را دوباره بارگذاری کنید.",
  "error.upload.tooMany":
    "{most, plural, one {شما # فایل بارگذاری‌شده دارید که هنوز وارد نشده است.} other {شما # فایل بارگذاری‌شده دارید که هنوز وارد نشده‌اند.}}",
  "error.upload.tooMany.hint":
    "برخی از آن‌ها را وارد یا حذف کنید؛ فایل‌هایی که کسی وارد نکند پس از یک روز حذف می‌شوند.",
  "error.record.refused": "این را نمی‌توان پذیرفت: {reason}",
  "error.record.refused.hint": "آنچه را که نام برده شده تغییر دهید و دوباره بفرستید. چیزی ذخیره نشد.",
};
