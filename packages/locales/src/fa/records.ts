import type { Words } from "../en.ts";
import type { records as en } from "../en/records.ts";

/** Persian of imports of other records than orders. */
export const records: Words<typeof en> = {
  "help.import": "سفارش‌ها و رکوردهای دیگر (هزینه‌ها، اشتراک‌ها، معامله‌ها، …) را بدون اجرا وارد می‌کند.",
  "help.argument.file": "فایل سفارش‌ها یا رکوردهای دیگر",
  "help.argument.anyFiles": "فایل‌های سفارش یا رکوردهای دیگر",
  "help.option.as": "سطرهای فایل چه هستند، اگر ستون‌هایش نمی‌گویند",
  "help.option.importDataset": "مجموعه‌داده‌ای که به آن افزوده شود",

  "column.kind": "نوع",
  "records.kind.orders": "سفارش‌ها",
  "records.kind.products": "کالاها",
  "records.kind.customers": "مشتریان",
  "records.kind.costs": "هزینه‌ها",
  "records.kind.budget_lines": "ردیف‌های بودجه",
  "records.kind.subscriptions": "اشتراک‌ها",
  "records.kind.referrals": "معرفی‌ها",
  "records.kind.leads": "سرنخ‌ها",
  "records.kind.opportunities": "معامله‌ها",
  "records.kind.knowledge": "آموخته‌ها",
  "records.kind.loyalty_events": "امتیازها",
  "records.kind.treatments": "مداخله‌ها",
  "records.kind.interactions": "تماس‌ها با پشتیبانی",
  "records.kind.feedback": "امتیازهای رضایت و نظرها",
  "records.kind.consents": "رضایت‌نامه‌ها",
  "records.kind.preferences": "ترجیح‌ها",
  "records.kind.deliveries": "تحویل‌ها",
  "records.kind.returns": "مرجوعی‌ها",
  "records.opening.clean":
    "فایل {file} از نوع «{kind}» شناخته شد: {rows, plural, one {# سطر} other {هر # سطر}} ماند (ورود دادهٔ {id}).",
  "records.opening":
    "فایل {file} از نوع «{kind}» شناخته شد: از {rows, plural, one {# سطر} other {# سطر}}، {kept, number} ماند، {merged, number} ادغام و {refused, number} رد شد (ورود دادهٔ {id}).",
  "records.more": "{more, plural, one {# دلیل دیگر} other {# دلیل دیگر}} در فهرست: keepworth imports",
  "records.next": "برای ارزش‌گذاری مشتریان با آنچه اکنون هست: {run}. برای پس گرفتن آخرین فایل: {undo}",
  "records.check.clean":
    "فایل {file} از نوع «{kind}» شناخته شد و به همین صورت قابل استفاده است: {rows, plural, one {# سطر} other {هر # سطر}} می‌ماند.",
  "records.check":
    "فایل {file} از نوع «{kind}» شناخته شد: از {rows, plural, one {# سطر} other {# سطر}}، {kept, number} می‌ماند، {merged, number} ادغام و {refused, number} رد می‌شود.",
  "records.none": "هیچ‌یک از {files, number} فایل وارد نشد: یکی از آن‌ها قابل استفاده نیست.",
  "note.share": "سهم‌ها",
  "note.share.percent": "درصد",

  "error.records.ambiguous": "فایل {path} می‌تواند هر یک از این‌ها باشد: {kinds}. ستون‌هایش: {found}.",
  "error.records.ambiguous.hint": "با \u200E--as بگویید چیست، مثلاً \u200E--as costs.",
  "error.records.assignment":
    "فایل {path} می‌گوید چه کسی در کدام گروه یک آزمایش بوده است. این فایل برای وارد کردن نیست و چیزی وارد نشد.",
  "error.records.assignment.hint": "آن را این‌گونه تخصیص دهید: keepworth experiment assign NAME --from {path}",
  "error.map.field": "فایل {path} از نوع «{kind}» شناخته شد که فیلد {field} ندارد.",
  "error.map.field.hint":
    "فیلدهای \u200E--map این‌هاست: {fields}. اگر فایل از نوع دیگری است، با \u200E--as بگویید.",
  "error.map.header":
    "فایل {path} ستونی به نام {header} ندارد که \u200E--map برای {field} داده است. ستون‌هایش: {found}.",
  "error.map.header.hint": "ستون را همان‌گونه که در فایل آمده بنویسید: \u200E--map {field}=COLUMN",
  "error.records.orders": "فایل {path} به فایل سفارش‌ها می‌ماند.",
  "error.records.orders.hint":
    "با \u200E--as بگویید چیست، مثلاً \u200E--as costs، یا آن را به‌عنوان سفارش وارد کنید.",

  "issue.number.invalid": "رقمی که رکورد لازم دارد خوانده نمی‌شود",
  "issue.number.invalid.do": "آن را به شکل عدد بنویسید و فایل را دوباره وارد کنید.",
  "issue.number.negative": "رقمی که منفی بودنش معنا ندارد، منفی است",
  "issue.number.negative.do": "آن را اصلاح و فایل را دوباره وارد کنید.",
  "issue.share.outside": "سهم یا احتمالی میان ۰ و ۱ نیست",
  "issue.share.outside.do": "چهل درصد را 0.4 یا 40% بنویسید.",
  "issue.value.missing": "چیزی کم است که بدون آن رکورد از بقیه بازشناخته نمی‌شود",
  "issue.value.missing.do": "آن را بیفزایید و فایل را دوباره وارد کنید.",
  "issue.customer.missing": "سطر نمی‌گوید از آنِ کیست",
  "issue.customer.missing.do": "شمارهٔ مشتری یا نشانی ایمیل را بیفزایید.",
  "issue.cost.kind": "نوع هزینه هیچ‌یک از service، support، marketing و acquisition نیست",
  "issue.cost.kind.do": "یکی از این چهار را بنویسید و فایل را دوباره وارد کنید.",
  "issue.dates.order": "پایان پیش از آغاز است",
  "issue.dates.order.do": "یکی از دو تاریخ را اصلاح کنید.",
  "issue.referral.self": "مشتری خودش را معرفی کرده است",
  "issue.referral.self.do": "کاری لازم نیست، مگر یکی از دو مورد اشتباه تایپی باشد.",
  "issue.record.duplicate": "همان سطر دوباره",
  "issue.record.duplicate.do": "کاری لازم نیست.",
  "issue.record.repeated": "همان رکورد با محتوای دیگر تکرار شده؛ سطر بعدی به حساب می‌آید",
  "issue.record.repeated.do": "اگر هر دو رکورد جداگانه‌اند، شماره‌های متفاوت بدهید.",
  "issue.record.known": "رکورد پیش‌تر بدون تغییر وارد شده است",
  "issue.record.known.do": "کاری لازم نیست.",
  "issue.record.updated": "رکورد پیش‌تر وارد شده؛ آنچه این سطر می‌گوید جای آن را می‌گیرد",
  "issue.record.updated.do": "کاری لازم نیست.",
  "issue.value.personal": "متنی نشانی ایمیل یا شمارهٔ تلفن دارد که کنار گذاشته شد",
  "issue.value.personal.do": "کاری لازم نیست: این‌ها فقط در مخزن تماس نگهداری می‌شوند.",
  "issue.treatment.kind": "مداخله‌ای از این نوع نیست؛ نوع کنار گذاشته شد",
  "issue.treatment.kind.do":
    "یکی از این‌ها را بنویسید: recommendation، exclusive-offer، early-access، vip، loyalty-points، education، support-call، renewal-discount، up-sell، cross-sell، win-back، ask-referral، ask-review یا let-go.",
  "issue.cost.assumed": "نوع هزینه ندارد؛ اگر مشتری نام برده شده service و وگرنه marketing گرفته شد",
  "issue.cost.assumed.do": "نوع را بیفزایید: هزینهٔ marketing و acquisition به شکل دیگری به کار می‌رود.",
};
