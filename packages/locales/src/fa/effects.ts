import type { Words } from "../en.ts";
import type { effects as en } from "../en/effects.ts";

/** Persian of the effects of events. */
export const effects: Words<typeof en> = {
  "help.effects":
    "نشان می‌دهد یک رویداد با حاشیه سود چه کرده است: شکایت، دیرکرد تحویل، مرجوعی، امتیاز پایین، پرسش و مانند آن، در مقایسه با مشتریانی در همان وضعیت.",
  "help.effects.event":
    "رویداد: late-delivery، complaint، treatment:NAME، یک آزمایش…؛ بدون آن: آنچه ثبت شده است",
  "help.effects.by": "رویدادها را بر پایه این فیلد جدا می‌کند",
  "help.effects.horizon": "چند روز پس از رویداد به حساب می‌آید؛ پیش‌فرض ۱۸۰",
  "error.effects.event": "رویداد {event} شناخته نیست.",
  "error.effects.event.hint": "ممکن است: {known}، یا نام یک آزمایش.",
  "error.effects.by": "رویداد {event} را نمی‌توان بر پایه {by} جدا کرد.",
  "error.effects.by.hint": "ممکن است: {known}.",

  "effects.known": "رویدادهای ثبت‌شده که می‌توان اثرشان را پرسید",
  "effects.known.none":
    "هنوز رویدادی ثبت نشده است. تماس‌ها، بازخوردها، تحویل‌ها، مرجوعی‌ها یا امتیازهای وفاداری را وارد کنید.",
  "effects.known.next": "یکی را بپرسید: {command}",
  "effects.column.event": "رویداد",
  "effects.column.events": "بار",
  "effects.column.customers": "مشتریان",
  "effects.column.from": "نخستین",
  "effects.column.to": "آخرین",
  "effects.column.fields": "فیلدهای --by",
  "effects.column.expected": "بی آن",
  "effects.column.actual": "با آن",
  "effects.column.difference": "تفاوت",
  "effects.column.range": "بازه ۹۰٪",
  "effects.column.drawn": "تعدیل‌شده",
  "effects.column.others": "با دیگران",
  "effects.column.orders": "سفارش پیشین",

  "effects.title":
    "{event}: {n, plural, one {# بار} other {# بار}}، {customers, plural, one {# مشتری} other {# مشتری}}",
  "effects.opening":
    "در {days, plural, one {# روز} other {# روز}} هر مشتری {actual} حاشیه سود آورد. مشتریان همان وضعیت بدون این رویداد {expected} آوردند.",
  "effects.opening.revenue":
    "در {days, plural, one {# روز} other {# روز}} هر مشتری {actual} درآمد آورد. مشتریان همان وضعیت بدون این رویداد {expected} آوردند.",
  "effects.less": "این هر بار {each} کمتر است ({range}) و روی هم {total} کمتر ({totalRange}).",
  "effects.more": "این هر بار {each} بیشتر است ({range}) و روی هم {total} بیشتر ({totalRange}).",
  "effects.unclear": "تفاوت {each} در هر بار شاید تصادفی باشد: بازه ۹۰٪ آن، {range}، صفر را دربر دارد.",
  "effects.association":
    "این یک همبستگی است، نه اثبات. هر دو گروه در سفارش، سابقه، خرج و فصل همانند بودند و باز شاید در چیزی که هیچ سفارشی نشان نمی‌دهد متفاوت باشند: کسی که می‌پرسد شاید همان کسی باشد که فروشگاه را دوست دارد. docs/guide/effects.md می‌گوید این چه می‌گوید و چه نمی‌گوید؛ تنها آزمایش پاسخ قطعی می‌دهد.",
  "effects.experiment":
    "این یک آزمایش است: {name} به تصادف تخصیص یافته، پس تفاوت کار خود آن است. هزینه اقدام هنوز کم نشده است.",
  "effects.eager":
    "اگر کسی که این رویداد را دارد به اندازه کسی که سفارش می‌دهد مشتاق بود، تفاوت هر بار {each} می‌شد ({range}): حقیقت جایی میان این دو است و تنها آزمایش می‌گوید کجا.",
  "effects.clock.order": "زمان از سفارش شمرده می‌شود، چه با رویداد و چه بدون آن.",
  "effects.clock.event":
    "زمان از رویداد شمرده می‌شود که نشان می‌دهد مشتری فعال است؛ بدون آن از یک سفارش، که همین را نشان می‌دهد.",
  "effects.clock.either":
    "زمان از سفارشی شمرده می‌شود که رویداد درباره آن است، وگرنه از خود رویداد؛ بدون رویداد از یک سفارش.",
  "effects.clock.answer": "زمان از پاسخ شمرده می‌شود: امتیاز پایین، یا امتیازی بهتر.",
  "effects.compared":
    "مقایسه با {comparison, plural, one {# لحظه} other {# لحظه}} از {customers, plural, one {# مشتری} other {# مشتری}}. مدل با رویداد {event} و بدون آن {without} انتظار داشت.",
  "effects.left":
    "از {all} رویداد ثبت‌شده به حساب نیامد: {tooRecent} بسیار تازه، {repeated} در دو هفته پس از رویدادی دیگر، {noOrder} از کسانی که سفارشی نداشتند، {unmatched} بدون کسی همانند.",
  "effects.again": "سهم کسانی که در {days, plural, one {# روز} other {# روز}} دوباره سفارش دادند",
  "effects.again.all": "همه، با همه تفاوت‌ها",
  "effects.again.adjusted": "میان مشتریانی با همان شمار سفارش، تفاوت {difference} واحد درصد است ({range}).",
  "effects.orders.first": "۱ سفارش",
  "effects.orders.few": "۲ تا ۳ سفارش",
  "effects.orders.several": "۴ تا ۷ سفارش",
  "effects.orders.many": "۸ سفارش یا بیشتر",
  "effects.by": "بر پایه {field}",
  "effects.by.note":
    "تعدیل‌شده: تفاوتی که می‌ماند وقتی در نظر بگیریم رویدادهای اندک چه کم می‌گویند. با دیگران: در برابر همین رویداد در گروه‌های دیگر، نزد مشتریانی در همان وضعیت.",
  "effects.not": "قیاس‌ناپذیر",

  "effects.event.complaint": "شکایت",
  "effects.event.question": "پرسش",
  "effects.event.request": "درخواست",
  "effects.event.call": "تماس تلفنی",
  "effects.event.visit": "بازدید",
  "effects.event.usage": "استفاده",
  "effects.event.education": "آموزش",
  "effects.event.late-delivery": "دیرکرد تحویل",
  "effects.event.return": "مرجوعی",
  "effects.event.low-score": "امتیاز پایین",
  "effects.event.joining": "پیوستن به برنامه وفاداری",
  "effects.field.topic": "موضوع",
  "effects.field.channel": "کانال",
  "effects.field.product": "محصول",
  "effects.field.category": "دسته",
  "effects.field.country": "کشور",
  "effects.field.response": "زمان تا نخستین پاسخ",
  "effects.field.solved": "زمان تا حل مشکل",
  "effects.field.lateness": "روزهای دیرکرد",
  "effects.field.carrier": "شرکت حمل",
  "effects.field.reason": "دلیل",
  "effects.field.score": "امتیاز",
  "effects.field.survey": "نظرسنجی",
  "effects.field.repeat": "سفارش‌های پیشین",
  "effects.field.value": "حاشیه سود مورد انتظار",
  "effects.group.unknown": "نامعلوم",
  "effects.group.rest": "بقیه",
  "effects.group.within-4-hours": "تا ۴ ساعت",
  "effects.group.within-day": "تا یک روز",
  "effects.group.within-3-days": "تا ۳ روز",
  "effects.group.within-week": "تا یک هفته",
  "effects.group.later": "دیرتر",
  "effects.group.none": "بی‌پاسخ",
  "effects.group.open": "هنوز باز",
  "effects.group.1-day": "۱ روز",
  "effects.group.2-3-days": "۲ تا ۳ روز",
  "effects.group.4-7-days": "۴ تا ۷ روز",
  "effects.group.8-days": "۸ روز یا بیشتر",
  "effects.group.low": "یک‌سوم پایین",
  "effects.group.middle": "یک‌سوم میانی",
  "effects.group.high": "یک‌سوم بالا",

  "effects.needs.amounts": "هنوز نه: سفارش‌ها مبلغ ندارند و درباره حاشیه سود چیزی نمی‌توان گفت.",
  "effects.needs.events": "هنوز نه: چنین رویدادی ثبت نشده است. پرونده‌ای را که از آن می‌گوید وارد کنید.",
  "effects.needs.followed":
    "هنوز نه: {customers, plural, one {# مشتری} other {# مشتری}} را می‌شد تا {days, plural, one {# روز} other {# روز}} پس از رویداد دنبال کرد، {needed} مشتری لازم است، و {tooRecent, plural, one {# رویداد} other {# رویداد}} بسیار تازه است. صبر کنید، رویدادهای پیشین را وارد کنید، یا با --horizon روزهای کمتری بخواهید.",
  "effects.needs.strangers":
    "هنوز نه: {noOrder} از {all, plural, one {# رویداد} other {# رویداد}} از کسانی است که پیش‌تر سفارشی نداشتند. ببینید پرونده مشتریان را همان‌گونه می‌نامد که سفارش‌ها.",
  "effects.needs.comparison":
    "هنوز نه: {customers, plural, one {# مشتری} other {# مشتری}} بدون این رویداد برای مقایسه هست، و {needed} لازم است.",
  "effects.needs.overlap":
    "هنوز نه: تنها برای {customers, plural, one {# مشتری} other {# مشتری}} کسی در همان وضعیت بدون رویداد هست، و {needed} لازم است.",
  "effects.needs.arms":
    "هنوز نه: گروه کوچک‌تر {customers, plural, one {# مشتری} other {# مشتری}} دارد، و {needed} لازم است.",
  "effects.missing.margin":
    "حاشیه سود معلوم نیست: همه درآمد حاشیه سود به شمار می‌آید. آن را با --margin یا در keepworth.json بگویید.",
  "effects.missing.early":
    "آزمایش تمام نشده است: {days, plural, one {# روز} other {# روز}} مانده و نتیجه تغییر خواهد کرد.",
  "effects.missing.mismatch":
    "اندازه گروه‌ها همانی نیست که با آن قرعه کشیده شد: چیزی جز تصادف در کار بوده و به این تفاوت نمی‌توان اعتماد کرد.",
};
