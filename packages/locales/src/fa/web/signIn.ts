import type { Words } from "../../en.ts";
import type { signIn as en } from "../../en/web/signIn.ts";

/** Persian of signing in and of following a link. */
export const signIn: Words<typeof en> = {
  "web.signIn.title": "ورود",
  "web.signIn.email": "نشانی ایمیل",
  "web.signIn.password": "گذرواژه",
  "web.signIn.password.show": "نمایش یا پنهان کردن گذرواژه",
  "web.signIn.submit": "ورود",
  "web.signIn.with": "ورود با {name}",
  "web.signIn.or": "یا با گذرواژه",
  "web.signIn.firstStart": "هنوز کسی حساب ندارد",
  "web.signIn.firstStart.text":
    "سرور هنگام آغاز، در همان‌جایی که راه‌اندازی شد، پیوندی برای نخستین مدیر سامانه چاپ کرده است. برای ساختن نخستین حساب آن را باز کنید.",
  "web.signIn.forgotten": "گذرواژه را فراموش کرده‌اید؟ مدیر سامانه می‌تواند پیوندی برای گذرواژهٔ تازه بدهد.",
  "web.signIn.failed": "نشد ({code}). دوباره تلاش کنید یا به روش دیگری وارد شوید.",

  "web.signIn.welcome.title": "به Keepworth خوش آمدید",
  "web.signIn.welcome.text": "نخستین حساب را بسازید. این حساب همه کار می‌تواند بکند، از جمله دعوت دیگران.",
  "web.signIn.invitation.title": "شما دعوت شده‌اید",
  "web.signIn.invitation.text": "حساب خود را برای {email} بسازید.",
  "web.signIn.newPassword.title": "گذرواژهٔ تازه",
  "web.signIn.newPassword.text": "گذرواژهٔ تازه‌ای برای {email} برگزینید.",
  "web.signIn.name": "نام شما",
  "web.signIn.password.rule": "دست‌کم ۱۲ نویسه. چند واژه آسان‌تر از نشانه‌ها به یاد می‌ماند.",
  "web.signIn.welcome.submit": "ساختن حساب",
  "web.signIn.newPassword.submit": "ذخیرهٔ گذرواژهٔ تازه",
  "web.signIn.noKey": "این نشانی کامل نیست",
  "web.signIn.noKey.text": "کل پیوندی را که گرفته‌اید، با هر آنچه پس از «key=» آمده، باز کنید.",
};
