import type { privacy as english } from "../en/privacy.ts";
import type { Words } from "../en.ts";

/** Persian of privacy: what is held about a person, and erasing it. */
export const privacy: Words<typeof english> = {
  "help.person":
    "آنچه از یک نفر نگه داشته می‌شود: نمایش، پاک‌کردن، و پاک‌کردن کسانی که دیری است خبری از آنان نیست.",
  "help.person.export": "همهٔ آنچه را از یک نفر نگه داشته می‌شود نشان می‌دهد یا در پرونده‌ای می‌نویسد.",
  "help.person.erase": "یک نفر را پاک می‌کند: نشانی‌ها و متن‌ها می‌رود، پول سفارش‌ها می‌ماند.",
  "help.person.expire": "کسانی را که دیری است خبری از آنان نیست پاک می‌کند.",
  "help.argument.person": "شماره، ایمیل یا تلفن مشتری",
  "help.option.personOut": "آن را به‌صورت JSON در این پرونده بنویس",
  "help.option.yes": "بی‌پرسش پاک کن",
  "help.option.dryRun": "بگو چه پاک می‌شد و چیزی پاک نکن",
  "help.option.retention": "ماه‌های بی‌سفارش، بی‌تماس، بی‌پاسخ و بی‌رضایت (پیش‌فرض: privacy.retentionMonths)",
  "ask.erase": "پاک‌کردن برگشت‌پذیر نیست. برای پاک‌کردن {customer} را بنویسید: ",
  "ask.expire": "پاک‌کردن برگشت‌پذیر نیست. برای پاک‌کردنشان {people} را بنویسید: ",
  "export.withheld":
    "{count, plural, one {# مشتری نمی‌خواهد} other {# مشتری نمی‌خواهند}} با او تماس گرفته شود: نشانی، شماره یا نامی که نپذیرفته است نیامده.",
  "person.title": "آنچه از {customer} در مجموعه‌دادهٔ {dataset} نگه داشته می‌شود",
  "person.none": "هیچ.",
  "person.rows": "{table}: {count, plural, one {# سطر} other {# سطر}}",
  "person.written": "در {file} نوشته شد.",
  "person.would":
    "این‌ها پاک می‌شد: {contacts, plural, one {# سطر} other {# سطر}} از نام‌ها، نشانی‌ها و شماره‌ها، {texts, plural, one {# متن} other {# متن}}، {records, plural, one {# رضایت یا ترجیح} other {# رضایت و ترجیح}} از {people, plural, one {# نفر} other {# نفر}}.",
  "person.erased":
    "پاک شد: {contacts, plural, one {# سطر} other {# سطر}} از نام‌ها، نشانی‌ها و شماره‌ها، {texts, plural, one {# متن} other {# متن}}، {records, plural, one {# رضایت یا ترجیح} other {# رضایت و ترجیح}} از {people, plural, one {# نفر} other {# نفر}}.",
  "person.stays":
    "{orders, plural, one {# سفارش یا بازپرداخت می‌ماند} other {# سفارش و بازپرداخت می‌ماند}}، زیر شمارهٔ {customer} در مجموعه‌دادهٔ {dataset}.",
  "person.wouldStay":
    "{orders, plural, one {# سفارش یا بازپرداخت} other {# سفارش و بازپرداخت}} از {customer} در مجموعه‌دادهٔ {dataset} می‌ماند، زیر شماره‌ای که نمی‌گوید از آنِ کیست.",
  "person.rewritten": "پایگاه‌داده از نو نوشته شد: در پروندهٔ آن حتی یک بایت از آنان نمانده است.",
  "person.notRewritten":
    "دیگران روی پایگاه‌داده کار می‌کنند، یا برای رونوشتی از آن جا نیست. بایت‌هایشان در پرونده می‌ماند تا از نو نوشته شود، که خودبه‌خود و دست‌بالا هنگام بازشدن بعدی رخ می‌دهد.",
  "person.file.backup": "{file} رونوشتی از پایگاه‌داده است و آنان را در خود دارد. هر گاه توانستید پاکش کنید.",
  "person.file.source": "{file} وارد شده بود و آنان را در خود دارد.",
  "person.file.inPlace":
    "{file} از همان‌جا که هست خوانده می‌شود: در آن و در رقم‌ها زیر شمارهٔ خود می‌مانند تا از آن برداشته شوند.",
  "person.expire.none": "کسی نیست که از {before} خبری از او نباشد.",
  "person.expire.since": "کسانی که از {before} خبری از آنان نیست:",
  "person.expire.afterRun":
    "{count, plural, one {# نفر که از {before} خبری از او نبود پاک شد} other {# نفر که از {before} خبری از آنان نبود پاک شدند}}.",
};
