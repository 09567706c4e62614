import type { Messages } from "./en.ts";

/** Messages to customers, in Persian. */
export const fa: Messages = {
  greeting: "سلام،",
  "greeting.named": "سلام {name} عزیز،",

  "opening.champions": "شما از بهترین مشتریان ما هستید و قدردان همراهی شما هستیم.",
  "opening.loyal": "از این‌که این‌قدر به ما سر می‌زنید سپاسگزاریم.",
  "opening.potential-loyalist": "از سفارش‌های اخیرتان سپاسگزاریم.",
  "opening.new": "از نخستین سفارش شما سپاسگزاریم.",
  "opening.promising": "امیدواریم از نخستین سفارشتان راضی باشید.",
  "opening.need-attention": "مدتی از آخرین سفارش شما گذشته است.",
  "opening.about-to-sleep": "مدتی است که از شما خبری نداریم.",
  "opening.cannot-lose": "شما مدت‌ها مشتری همیشگی ما بودید و جایتان نزد ما خالی است.",
  "opening.at-risk": "پیش‌تر مرتب از ما خرید می‌کردید و دوست داریم بدانیم چه چیزی را می‌توانیم بهتر کنیم.",
  "opening.hibernating": "از آخرین سفارش شما زمان زیادی گذشته است.",
  "opening.lost": "خیلی وقت پیش یک بار از ما خرید کردید.",

  "recommendation.any": "فکر می‌کنیم «{product}» را بپسندید.",
  "recommendation.category":
    "در دستهٔ «{category}» که بیش از همه از آن خرید می‌کنید، «{product}» را پیشنهاد می‌کنیم.",
  "recommendation.replenishment":
    "{days, plural, =0 {احتمالاً «{product}» شما تمام شده است.} one {احتمالاً «{product}» شما تا # روز دیگر تمام می‌شود.} other {احتمالاً «{product}» شما تا # روز دیگر تمام می‌شود.}} همین امروز می‌توانید دوباره سفارش دهید.",
  "recommendation.discount":
    "فکر می‌کنیم «{product}» را بپسندید. اکنون می‌توانید آن را با {percent, number, percent} تخفیف بخرید.",
  "exclusive-offer.any":
    "پیشنهادی ویژهٔ شما داریم: {percent, number, percent} تخفیف برای سفارش بعدی، اگر تا {days, plural, one {# روز} other {# روز}} دیگر سفارش دهید.",
  "exclusive-offer.category":
    "پیشنهادی ویژهٔ شما داریم: {percent, number, percent} تخفیف برای همهٔ کالاهای دستهٔ «{category}»، اگر تا {days, plural, one {# روز} other {# روز}} دیگر سفارش دهید.",
  "early-access.any":
    "تازه‌های ما {days, plural, one {# روز} other {# روز}} زودتر از دیگران در اختیار شما قرار می‌گیرد.",
  "early-access.category":
    "تازه‌های دستهٔ «{category}» {days, plural, one {# روز} other {# روز}} زودتر از دیگران در اختیار شما قرار می‌گیرد.",
  "vip.any": "از این پس یکی از همکاران ما ویژهٔ شما پاسخگوست: برایمان بنویسید تا پیش از همه به شما پاسخ دهیم.",
  "loyalty-points.any":
    "با سفارش بعدی {points, plural, one {# امتیاز} other {# امتیاز}} در باشگاه مشتریان ما می‌گیرید.",
  "education.any":
    "راهنمایی آماده کرده‌ایم تا از «{product}» بهترین استفاده را ببرید. اگر پرسشی دارید، به همین پیام پاسخ دهید.",
  "education.category":
    "راهنمایی برای کالاهای دستهٔ «{category}» آماده کرده‌ایم. اگر پرسشی دارید، به همین پیام پاسخ دهید.",
  "support-call.any": "دوست داریم بدانیم همه چیز خوب پیش می‌رود یا نه. چه زمانی می‌توانیم با شما تماس بگیریم؟",
  "renewal-discount.any":
    "{days, plural, =0 {قرارداد شما امروز تمدید می‌شود.} one {قرارداد شما # روز دیگر تمدید می‌شود.} other {قرارداد شما # روز دیگر تمدید می‌شود.}} اگر با ما بمانید، برای دورهٔ بعد {percent, number, percent} کمتر می‌پردازید.",
  "up-sell.any": "اگر چیزی بهتر از این می‌خواهید، «{product}» را ببینید.",
  "up-sell.step-up": "با «{current}» آشنا هستید. یک پله بالاتر از آن «{product}» است.",
  "cross-sell.any": "«{product}» با سفارش‌های پیشین شما به‌خوبی جور است.",
  "cross-sell.category": "کسانی که دستهٔ «{category}» را دوست دارند، اغلب «{product}» را هم انتخاب می‌کنند.",
  "cross-sell.discount":
    "«{product}» با سفارش‌های پیشین شما به‌خوبی جور است. اکنون می‌توانید آن را با {percent, number, percent} تخفیف بخرید.",
  "win-back.any":
    "اگر تا {days, plural, one {# روز} other {# روز}} دیگر سفارش دهید، {percent, number, percent} تخفیف می‌گیرید.",
  "win-back.category":
    "اگر تا {days, plural, one {# روز} other {# روز}} دیگر از دستهٔ «{category}» سفارش دهید، {percent, number, percent} تخفیف می‌گیرید.",
  "ask-referral.any":
    "اگر کسی را می‌شناسید که خرید از ما به کارش می‌آید، این پیام را برایش بفرستید. برای هر کسی که با معرفی شما سفارش دهد، {percent, number, percent} تخفیف برای سفارش بعدی می‌گیرید.",
  "ask-review.any": "ممکن است در چند کلمه بنویسید نظرتان دربارهٔ «{product}» چیست؟",
  "let-go.any":
    "از این پس کمتر برایتان می‌نویسیم. اگر خواستید دوباره بیشتر از ما خبر بگیرید، یک پاسخ کوتاه کافی است.",
};
