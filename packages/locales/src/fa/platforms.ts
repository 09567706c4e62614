import type { Words } from "../en.ts";
import type { platforms as en } from "../en/platforms.ts";

/** Persian of what is concluded about a platform's export. */
export const platforms: Words<typeof en> = {
  "note.format.stripe": "خروجی پرداخت‌های Stripe",
  "note.format.stripe-api": "پرداخت‌های API سرویس Stripe",
  "note.format.woocommerce": "سفارش‌های WooCommerce",
  "note.format.woocommerce-analytics": "جدول تحلیلی سفارش‌های WooCommerce",
  "note.format.stripe-subscriptions": "خروجی اشتراک‌های Stripe",
  "note.format.hubspot": "خروجی HubSpot",
  "note.format.salesforce": "خروجی Salesforce",
  "note.format.zendesk": "خروجی تیکت‌های Zendesk",
  "note.format.freshdesk": "خروجی تیکت‌های Freshdesk",
  "note.quantity": "مبلغ اشتراک",
  "note.quantity.timesAmount": "قیمت ضرب در تعداد",
  "note.amount.amount": "همان مبلغ",
  "note.amount.total": "همان جمع کل، با مالیات و هزینهٔ ارسال اگر باشد",
  "note.amount.totalNet": "جمع کل بدون مالیات و هزینهٔ ارسال",
  "note.amount.quantityPrice": "تعداد ضرب در قیمت",
  "note.amount.orderTotal": "جمع کل سفارش که سطرهایش تکرار می‌کنند",
  "note.amount.none": "ندارد",
  "note.refundDate.orderDay": "روز سفارش، چون فایل تاریخی نمی‌دهد",
  "note.fee": "کارمزد",
  "note.fee.leftOut":
    "خوانده نشد: هزینهٔ پرداخت است، نه کالا؛ آن را به‌عنوان هزینهٔ نوع service وارد کنید یا از حاشیهٔ سود کم کنید",
  "note.rows": "سطرها",
  "note.rows.line_items": "یکی برای هر ردیف سفارش",
  "note.people": "بررسی",
  "note.people.nameOnly":
    "فایل نه نشانی ایمیل دارد و نه شمارهٔ مشتری، پس کسانی با یک نام یک مشتری به حساب می‌آیند",

  "issue.deal.part": "جزئی از معامله‌ای که پیش‌تر مخاطبان بیشتری داشت یا شرکت نداشت؛ دیگر مبلغی ندارد",
  "issue.deal.part.do": "کاری لازم نیست: مبلغ با شکل کنونی معامله آمده است.",
  "issue.subscription.unstarted": "اشتراکی که هرگز آغاز نشد: نخستین پرداختش نرسید",
  "issue.subscription.unstarted.do": "کاری لازم نیست.",
  "issue.record.deleted": "در برنامهٔ مبدأ حذف شده است",
  "issue.record.deleted.do": "کاری لازم نیست، مگر به اشتباه حذف شده باشد.",
};
