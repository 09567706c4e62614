import type { Words } from "../../en.ts";
import type { segments as en } from "../../en/web/segments.ts";

/** Persian of the Segments screen. */
export const segments: Words<typeof en> = {
  "web.segments.growth.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که مشتریان این گروه احتمالاً در {span} آینده می‌آورند، تنزیل‌شده به امروز.",
  "web.segments.growth.formula": "Σ روی مشتریان: سفارش مورد انتظار × مبلغ × حاشیهٔ سود، تنزیل‌شده",
  "web.segments.input.customers": "مشتریان",
  "web.segments.input.orders": "سفارش مورد انتظار هر نفر در سال",
  "web.segments.input.order": "هر سفارش",

  "web.segments.by": "به تفکیک",
  "web.segments.by.segment": "شیوهٔ خرید (RFM)",
  "web.segments.by.channel": "کانال",
  "web.segments.by.country": "کشور",
  "web.segments.by.owner": "مسئول",
  "web.segments.by.account": "حساب",

  "web.segments.rfm": "مشتریان بر حسب تازگی و دفعات خرید",
  "web.segments.rfm.unit.customers": "مشتریان",
  "web.segments.rfm.unit.growth":
    "{profit, select, yes {حاشیهٔ سود} other {درآمد}} مورد انتظار در {span} آینده{currency, select, XXX {} other {، {currency}}}",
  "web.segments.rfm.unit.base":
    "{profit, select, yes {حاشیهٔ سود} other {درآمد}} تاکنون{currency, select, XXX {} other {، {currency}}}",
  "web.segments.rfm.show": "خانه‌ها چه نشان دهند",
  "web.segments.rfm.show.customers": "مشتریان",
  "web.segments.rfm.show.growth": "مورد انتظار",
  "web.segments.rfm.show.base": "تاکنون",
  "web.segments.rfm.frequency": "دفعات: خریدهای تکراری",
  "web.segments.rfm.once": "یک بار",
  "web.segments.rfm.repeats": "{low, number}",
  "web.segments.rfm.repeats.range": "{low, number}–{high, number}",
  "web.segments.rfm.repeats.more": "{low, number} و بیشتر",
  "web.segments.rfm.recency": "آخرین سفارش",
  "web.segments.rfm.days": "{low, number}–{high, number} روز پیش",
  "web.segments.rfm.days.last": "بیش از {low, number} روز پیش",
  "web.segments.rfm.none": "هیچ‌کس",
  "web.segments.rfm.told":
    "{segment}: {customers, plural, one {# مشتری} other {# مشتری}} ({share} از همه)؛ تاکنون {base}، مورد انتظار {growth}",
  "web.segments.rfm.told.orders":
    "{segment}: {customers, plural, one {# مشتری} other {# مشتری}} ({share} از همه)",
  "web.segments.rfm.description":
    "پرترین خانه {customers, plural, one {# مشتری} other {# مشتری}} دارد، بیشتر از بخش «{segment}».",
  "web.segments.rfm.note":
    "RFM: تازگی، دفعات و مبلغ خرید، هرکدام با امتیاز ۱ تا ۵ بر پایهٔ مشتریان خودتان. مرز سطرها و ستون‌ها چنان است که هر سطر حدود یک‌پنجم همهٔ مشتریان را دارد؛ کسانی که یک بار خریده‌اند جدا آمده‌اند. مبلغ برخی خانه‌ها را بیشتر تقسیم می‌کند، پس نام هر خانه بخشی است که بیشترِ آن را دارد.",
  "web.segments.column.r": "آخرین سفارش",
  "web.segments.column.f": "خریدهای تکراری",
  "web.segments.column.segment": "بخش",
  "web.segments.column.customers": "مشتریان",
  "web.segments.column.share": "سهم",
  "web.segments.column.base": "تاکنون",
  "web.segments.column.growth": "مورد انتظار",
  "web.segments.column.growthInterval": "بازهٔ ۹۰٪",
  "web.segments.column.picture": "مورد انتظار، با یک مقیاس",
  "web.segments.column.growthShare": "از کل انتظار",
  "web.segments.column.clv": "ارزش روی هم",
  "web.segments.column.clv.gloss": "ارزش دورهٔ عمر: آورده تاکنون، مورد انتظار، و آنچه از راه دیگران می‌آورند",
  "web.segments.column.order": "هر سفارش",
  "web.segments.column.order.gloss": "درآمد مورد انتظار از هر سفارش",
  "web.segments.column.perYear": "سفارش در سال",
  "web.segments.column.perYear.gloss": "مورد انتظار از هر مشتری",
  "web.segments.column.active": "اکنون فعال",
  "web.segments.column.years": "سال‌های آینده",
  "web.segments.column.years.gloss": "مدتی که مشتری احتمالاً فعال می‌ماند، از {years} آینده",
  "web.segments.column.ahead": "سفارش‌های آینده",

  "web.segments.bars": "هر گروه احتمالاً چه می‌آورد",
  "web.segments.bars.axis": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} مورد انتظار",
  "web.segments.bars.axis.customers": "مشتریان",
  "web.segments.bars.description": "گروه «{group}» احتمالاً بیشترین مقدار را می‌آورد: {growth}.",
  "web.segments.all": "همهٔ گروه‌ها",
  "web.segments.all.text":
    "هر سطر به مشتریان خود می‌رسد. بازه برای کل گروه است (۹۰٪): بازهٔ تک‌مشتریان را نمی‌توان جمع کرد.",
  "web.segments.all.caption": "گروه‌های مشتریان",
  "web.segments.all.cut": "۵۰ گروه بزرگ‌تر نشان داده شده‌اند.",

  "web.segments.map": "ارزش آن‌ها، در برابر فعال بودنشان",
  "web.segments.map.unit": "مشتریان، بر حسب پنجک ارزش دورهٔ عمر و احتمال فعال بودن در حال حاضر",
  "web.segments.map.axis": "احتمال فعال بودن در حال حاضر",
  "web.segments.map.told":
    "{fifth}، احتمال فعال بودن {active}: {customers, plural, one {# مشتری} other {# مشتری}}، روی هم {clv} که {growth} آن مورد انتظار است",
  "web.segments.map.description":
    "در باارزش‌ترین پنجک، احتمال فعال بودنِ {customers, plural, one {# مشتری} other {# مشتری}} کمتر از ۴۰٪ است.",
  "web.segments.map.column.fifth": "ارزش دورهٔ عمر",
  "web.segments.map.column.active": "اکنون فعال",

  "web.segments.flow": "جابه‌جایی از {date}",
  "web.segments.flow.unit": "مشتریان به تفکیک بخش، آن زمان و اکنون",
  "web.segments.flow.now": "اکنون، {date}",
  "web.segments.flow.before": "آن زمان، {date}",
  "web.segments.flow.stayed": "ماندند",
  "web.segments.flow.rose": "بالا رفتند",
  "web.segments.flow.fell": "پایین آمدند",
  "web.segments.flow.new": "تازه",
  "web.segments.flow.told": "{customers, plural, one {# مشتری} other {# مشتری}}: از {from} به {to}",
  "web.segments.flow.told.stayed":
    "{customers, plural, one {# مشتری در «{to}» ماند} other {# مشتری در «{to}» ماندند}}",
  "web.segments.flow.told.new": "{customers, plural, one {# مشتری تازه} other {# مشتری تازه}} در «{to}»",
  "web.segments.flow.told.gone":
    "{customers, plural, one {# مشتری از «{from}» دیگر نیست} other {# مشتری از «{from}» دیگر نیستند}}",
  "web.segments.flow.still":
    "هر دو اجرا همهٔ مشتریان را در یک بخش می‌گذارند: برای یک روز انجام شده‌اند، یا میان آن‌ها سفارشی نیامده است.",
  "web.segments.flow.none":
    "جابه‌جایی از اجرای دوم به بعد نشان داده می‌شود: ماه بعد دوباره اجرا کنید و ببینید چه کسانی بالا رفتند و چه کسانی پایین آمدند.",

  "web.segments.fits": "چه کاری برای چه کسی مناسب است",
  "web.segments.fits.text":
    "مداخله‌هایی که شرط‌هایشان برقرار است، با مشتریانی که برای آن‌هاست. یک مشتری شاید در چند جا بیاید؛ «بودجه» می‌گوید کدام می‌صرفد.",
  "web.segments.fits.caption": "مداخله‌ها به تفکیک بخش",
  "web.segments.fits.column.treatments": "کارهای مناسب",
  "web.segments.fits.item": "{treatment} ({customers, number})",
  "web.segments.fits.none": "هیچ",
  "web.segments.fits.column.uplift": "بزرگ‌ترین اثر",
  "web.segments.fits.column.uplift.gloss":
    "افزایش مورد انتظار احتمال ماندن یا یک سفارش دیگر، با قوی‌ترین مداخله",
  "web.segments.fits.assumed": "{uplift}، فرضی",
  "web.segments.fits.measured": "{uplift}، سنجیده",
  "web.segments.fits.budget": "دیدن آنچه می‌صرفد",
  "web.segments.fits.experiment": "سنجش اثر",

  "web.segments.recommend": "چه کالایی پیشنهاد شود",
  "web.segments.recommend.segment": "بخش",
  "web.segments.recommend.all": "همهٔ بخش‌ها",
  "web.segments.recommend.language": "زبان پیام‌ها",
  "web.segments.recommend.language.own": "زبان هر مشتری",
  "web.segments.recommend.hits": "آیا پیشنهادها سفارش بعدی را می‌یابند",
  "web.segments.recommend.hits.unit": "سهم مشتریانی که چیزی از سفارش بعدی‌شان میان {k, number} مورد نخست بود",
  "web.segments.recommend.hits.axis": "یافته",
  "web.segments.recommend.hits.description": "روش «{best}» بیش از همه می‌یابد: {share}.",
  "web.segments.recommend.hits.note":
    "سنجیده روی {customers, plural, one {# سفارش بعدی} other {# سفارش بعدی}} از {from} تا {to} که دیده نشده بودند. خط‌های کناری: بازهٔ ۹۰٪. رتبه‌بندی با حاشیهٔ سود کمتر می‌یابد و بیشتر سود می‌دهد: هر مشتری {byMargin} در برابر {byChance}.",
  "web.segments.recommend.column.ranking": "رتبه‌بندی با",
  "web.segments.recommend.column.hits": "نرخ اصابت",
  "web.segments.recommend.column.hits.error": "خطای معیار",
  "web.segments.recommend.column.margin": "حاشیهٔ سود یافته، هر مشتری",
  "web.segments.recommend.column.customer": "مشتری",
  "web.segments.recommend.column.first": "نخست",
  "web.segments.recommend.column.second": "دوم",
  "web.segments.recommend.column.third": "سوم",
  "web.segments.recommend.column.because": "به دلیل",
  "web.segments.recommend.again": "نوبت خرید دوباره",
  "web.segments.recommend.caption": "مشتریان و کالاهای پیشنهادی به آن‌ها",
  "web.segments.recommend.none": "به کسی از این بخش نمی‌توان چیزی پیشنهاد کرد.",
  "web.segments.recommend.look": "دیدن پیام و سلیقه",
  "web.segments.recommend.together": "جورترین کالاها با هم",
  "web.segments.recommend.together.caption": "جفت‌های کالا",
  "web.segments.recommend.together.text":
    "جفت‌هایی که مشتریان یکسان می‌خرند، هر زمان که باشد؛ ۱ همان است که از تصادف برمی‌آید.",
  "web.segments.recommend.column.product": "کالا",
  "web.segments.recommend.column.with": "جور با",
  "web.segments.recommend.column.bought": "خریدار هر دو",
  "web.segments.recommend.column.times": "چند برابر محتمل‌تر",
  "web.segments.message": "پیام به {customer}",
  "web.segments.message.language": "زبان: {language}",
  "web.segments.message.copy": "رونوشت پیام",
  "web.segments.message.none": "چیزی برای پیشنهاد به او نیست، پس پیامی هم نیست.",
  "web.segments.message.consent":
    "این‌که می‌توان به او نوشت یا نه به موافقت خود او بستگی دارد که این صفحه از آن خبر ندارد.",
  "web.segments.taste": "آنچه دوست دارد",
  "web.segments.taste.from":
    "از {purchases, plural, one {# خرید} other {# خرید}} در {orders, plural, one {# سفارش} other {# سفارش}}؛ هر جا که کم باشد، متمایل به میانگین فروشگاه.",
  "web.segments.taste.category": "دسته",
  "web.segments.taste.own": "خود او",
  "web.segments.taste.shop": "فروشگاه",
  "web.segments.taste.replenish": "{product}: هر {days, plural, one {# روز} other {# روز}}، موعد {date}",
  "web.segments.customer.open": "باز کردن صفحهٔ مشتری",

  "web.segments.missing.lines":
    "ردیف‌های سفارش: سفارش‌ها را با کالاهایشان وارد کنید تا معلوم شود پیشنهاد کالا، فروش مکمل و بیش‌فروشی برای چه کسانی است.",
  "web.segments.missing.earlierRun":
    "اجرای پیشینی که مشتریانش مانده باشد: از اجرای دوم به بعد جابه‌جایی میان بخش‌ها نشان داده می‌شود.",
  "web.segments.missing.treatments": "اثر مداخله‌ها: همه فرضی است، تا آزمایشی یکی را بسنجد.",
  "web.segments.missing.categories": "دستهٔ {share} از کالاها: فایل کالاها را وارد کنید تا سلیقه معلوم شود.",
};
