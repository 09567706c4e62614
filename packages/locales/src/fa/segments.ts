import type { Words } from "../en.ts";
import type { segments as en } from "../en/segments.ts";

/** Persian of segments, preferences, recommendations, treatments. */
export const segments: Words<typeof en> = {
  "help.segments": "گروه‌های مشتریان را نشان می‌دهد: ارزش آن‌ها، جابه‌جایی‌ها و این‌که با هرکدام چه باید کرد.",
  "help.recommend": "به یک مشتری یا به باارزش‌ترین مشتریان کالا پیشنهاد می‌کند.",
  "help.option.segmentsBy": "مشتریان به چه تفکیکی نشان داده شوند",
  "help.argument.recommend": "شناسهٔ مشتری (پیش‌فرض: باارزش‌ترین‌ها)",
  "help.option.recommendLimit": "چند کالا برای یک مشتری (پیش‌فرض: ۵) یا چند مشتری (پیش‌فرض: ۱۰)",
  "help.option.recommendSegment": "فقط مشتریان یک بخش RFM، مانند champions",

  "treatment.recommendation": "پیشنهاد کالا",
  "treatment.exclusive-offer": "پیشنهاد ویژه",
  "treatment.early-access": "دسترسی زودتر",
  "treatment.vip": "خدمات VIP",
  "treatment.loyalty-points": "امتیاز باشگاه",
  "treatment.education": "آموزش",
  "treatment.support-call": "تماس پشتیبانی",
  "treatment.renewal-discount": "تخفیف تمدید",
  "treatment.up-sell": "بیش‌فروشی",
  "treatment.cross-sell": "فروش مکمل",
  "treatment.win-back": "بازگرداندن",
  "treatment.ask-referral": "درخواست معرفی",
  "treatment.ask-review": "درخواست نظر",
  "treatment.let-go": "رها کردن",

  "segments.opening":
    "در {span} آینده، بخش «{name}» احتمالاً بیشترین ارزش را می‌آورد: {growth} ({range})، یعنی {growthShare} از آنچه در پیش است، از {customers, plural, one {# مشتری} other {# مشتری}} ({share} از همه).",
  "segments.opening.orders":
    "بخش «{name}» بزرگ‌ترین گروه است: {customers, plural, one {# مشتری} other {# مشتری}} ({share} از همه). بدون مبلغ، ارزش آن‌ها معلوم نیست.",
  "segments.bars": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} مورد انتظار در {span} آینده، {currency}",
  "segments.bars.orders": "مشتریان",
  "segments.each": "چگونه می‌خرند و چه مدت می‌مانند",
  "segments.each.note":
    "بازه: برای کل گروه، ۹۰٪. سفارش: درآمد مورد انتظار از هر سفارش. سالی: شمار سفارش مورد انتظار از هر مشتری. سال: مدتی که مشتری احتمالاً فعال می‌ماند، از {years, number} سال آینده؛ کسی که کم سفارش می‌دهد شاید به همان اندازه فعال به حساب آید، پس آن را در کنار سفارش‌های این سال‌ها (آینده) بخوانید.",
  "segments.column.order": "سفارش",
  "segments.column.perYear": "سالی",
  "segments.column.active": "فعال",
  "segments.column.years": "سال",
  "segments.column.ahead": "آینده",
  "segments.column.before": "پیش",
  "segments.column.now": "اکنون",
  "segments.column.cameIn": "آمده",
  "segments.column.wentOut": "رفته",
  "segments.unknown": "نامعلوم",
  "segments.map": "مشتریان بر حسب ارزش دورهٔ عمر (پنجک) و احتمال فعال بودن",
  "segments.map.fifth":
    "{fifth, select, 5 {باارزش‌ترین} 4 {پنجک دوم} 3 {پنجک میانی} 2 {پنجک چهارم} other {کم‌ارزش‌ترین}}",
  "segments.map.note":
    "در باارزش‌ترین پنجک، احتمال فعال بودنِ {customers, plural, one {# مشتری} other {# مشتری}} کمتر از ۴۰٪ است.",
  "segments.movement": "جابه‌جایی از {date}",
  "segments.movement.line":
    "از {both, plural, one {# مشتری} other {# مشتری}} که هر دو اجرا می‌شناسند، {stayed} نفر سر جای خود ماندند، {rose} نفر بالا رفتند و {fell} نفر پایین آمدند؛ {arrived, plural, one {# نفر تازه است} other {# نفر تازه‌اند}}. بخشی از این جابه‌جایی از مرزهاست که هر اجرا از نو می‌گذارد.",
  "segments.movement.flow": "{customers, plural, one {# مشتری} other {# مشتری}}: از {from} به {to}",
  "segments.movement.flows": "بزرگ‌ترین جابه‌جایی‌ها",
  "segments.do": "کارهای مناسب",
  "segments.do.note":
    "مشتریانی که هر مداخله برای آن‌هاست، بر پایهٔ بخش و شرط‌ها؛ یک مشتری شاید در چند جا بیاید. آنچه می‌صرفد: keepworth budget --amount N.",
  "segments.do.item": "{treatment} ({customers})",
  "segments.do.none": "–",
  "segments.rest.horizonDays": "به {span} آینده نگاه می‌کند.",
  "segments.rest.model": "ماندن مشتریان را {model} می‌گوید.",
  "segments.rest.lifeYears":
    "سال‌های ماندن تا {years, number} سال و برای حداکثر ۱۵۰ مشتری از هر گروه شمرده می‌شود.",
  "segments.missing.amounts": "سفارش‌ها مبلغ ندارند: گروه‌ها را می‌توان شمرد، نه ارزش‌گذاری کرد.",
  "segments.missing.lines":
    "ردیف‌های سفارش معلوم نیست: سفارش‌ها را با کالاهایشان وارد کنید تا معلوم شود پیشنهاد کالا، فروش مکمل و بیش‌فروشی برای چه کسانی است.",
  "segments.missing.earlierRun":
    "اجرای پیشینی که مشتریانش مانده باشد نیست: ماه بعد دوباره اجرا کنید تا جابه‌جایی میان بخش‌ها نشان داده شود.",
  "segments.missing.treatments":
    "اثر همهٔ مداخله‌ها فرضی است: یکی را با آزمایش بسنجید (keepworth experiment new).",
  "segments.next":
    "گام بعد: keepworth recommend --segment {segment}؛ keepworth customers --where segment={segment}؛ keepworth budget --amount N.",
  "segments.next.plain": "گام بعد: keepworth segments؛ keepworth recommend؛ keepworth budget --amount N.",

  "recommend.opening.better":
    "با {k, number} کالا، روش «با هم خریده‌شده‌ها» چیزی از سفارش بعدی {own} از مشتریان را می‌یابد و روش «پرفروش‌ها» {popular}. سود آن {gain} واحد درصد است ({range})، روی {customers, plural, one {# مشتری} other {# مشتری}} و سفارش‌های از {from} تا {to} که دیده نشده بودند.",
  "recommend.opening.category":
    "روش «با هم خریده‌شده‌ها» بهتر از «پرفروش‌ها» رتبه نمی‌دهد، اما دستهٔ محبوب مشتری بهتر است: با {k, number} کالا چیزی از سفارش بعدی {own} از مشتریان را می‌یابد، در برابر {popular}. سود آن {gain} واحد درصد است ({range})، روی {customers, plural, one {# مشتری} other {# مشتری}} و سفارش‌های از {from} تا {to} که دیده نشده بودند.",
  "recommend.opening.popular":
    "روش «با هم خریده‌شده‌ها» بهتر از «پرفروش‌ها» رتبه نمی‌دهد، پس پرفروش‌ها پیشنهاد می‌شوند: از {customers, plural, one {# مشتری} other {# مشتری}} که از {from} تا {to} بازگشتند، با {k, number} کالا چیزی از سفارش بعدی {popular} را می‌یابد (با هم خریده‌شده‌ها: {own}).",
  "recommend.opening.untested": "سفارش‌ها برای آزمودن پیشنهادها کم است، پس پرفروش‌ها پیشنهاد می‌شوند.",
  "recommend.opening.none": "چیزی نمی‌توان پیشنهاد کرد: ردیف‌های سفارش معلوم نیست.",
  "recommend.opening.customer":
    "به {id} «{product}» را پیشنهاد کنید{because, select, none {.} other {؛ با «{because}» جور است.}}",
  "recommend.opening.nothing": "چیزی برای پیشنهاد به {id} نیست.",
  "recommend.bars": "مشتریانی که چیزی از سفارش بعدی‌شان یافته شد",
  "recommend.ranking.popularity": "پرفروش‌ها",
  "recommend.ranking.category": "دستهٔ محبوب",
  "recommend.ranking.itemToItem": "با هم خریده‌شده",
  "recommend.ranking.chosenByMargin": "روش به‌کاررفته، با حاشیه",
  "recommend.test": "سنجش روی {customers, plural, one {# سفارش بعدی} other {# سفارش بعدی}}",
  "recommend.test.note":
    "در میان {k, number} مورد نخست، ± خطای معیار. NDCG: اصابت‌ها، هرچه پایین‌تر باشند کمتر به حساب می‌آیند و بیشینه ۱ است. دسته: نخستین کالا از دسته‌های سفارش بعدی بود. حاشیه: حاشیهٔ سود کالاهای یافته، برای هر مشتری.",
  "recommend.column.ranking": "رتبه‌بندی با",
  "recommend.column.hits": "نرخ اصابت",
  "recommend.column.ndcg": "NDCG",
  "recommend.column.category": "دسته",
  "recommend.column.margin": "حاشیه",
  "recommend.column.product": "کالا",
  "recommend.column.because": "به دلیل",
  "recommend.column.first": "نخست",
  "recommend.column.second": "دوم",
  "recommend.column.times": "چند برابر",
  "recommend.column.days": "هر",
  "recommend.column.due": "موعد",
  "recommend.column.shop": "فروشگاه",
  "recommend.customers": "باارزش‌ترین مشتریان",
  "recommend.products": "کالاها",
  "recommend.again": "نوبت خرید دوباره",
  "recommend.together": "جورترین کالاها با هم",
  "recommend.message": "پیام ({language})",
  "recommend.preferences":
    "آنچه دوست دارند، از {purchases, plural, one {# خرید} other {# خرید}} در {orders, plural, one {# سفارش} other {# سفارش}}",
  "recommend.price.lower": "کالاهایی می‌خرد که از قیمت معمول دستهٔ خود ارزان‌ترند ({index} آن).",
  "recommend.price.middle": "قیمت‌های معمول را می‌پردازد ({index} قیمت دسته).",
  "recommend.price.upper": "کالاهایی می‌خرد که از قیمت معمول دستهٔ خود گران‌ترند ({index} آن).",
  "recommend.discount": "احتمالاً {share} از سفارش‌هایش تخفیف دارد؛ در کل فروشگاه {shop}.",
  "recommend.weekday": "روز {day} بیش از دیگران سفارش می‌دهد ({share}، فروشگاه {shop}).",
  "recommend.channel": "از کانال {channel} سفارش می‌دهد ({share}، فروشگاه {shop}).",
  "recommend.stepUp":
    "یک پله بالاتر از «{from}»، «{to}» است؛ {source, select, stated {به گفتهٔ فروشگاه} other {بر پایهٔ قیمت}}.",
  "recommend.replenishment": "آنچه دوباره می‌خرد",
  "recommend.rest.marginWeight":
    "{value, select, 0 {کالاها فقط بر پایهٔ احتمال رتبه‌بندی می‌شوند} 1 {کالاها بر پایهٔ حاشیهٔ سود مورد انتظار رتبه‌بندی می‌شوند: احتمال ضرب در حاشیه} other {وزن حاشیهٔ سود در رتبه‌بندی {value} است}} (segments.marginWeight در keepworth.json).",
  "recommend.rest.replenished": "کالاهای خرید دوباره طبق تنظیمات: {value}.",
  "recommend.rest.mostProducts":
    "جفت‌ها برای {value} کالایی شمرده می‌شوند که خریداران بیشتری دارند، روی خرید همهٔ مشتریان.",
  "recommend.rest.shrinkage":
    "هر جفت چنان پذیرفته می‌شود که گویی {value} مشتری دیگر به تصادف خریده‌اند؛ برگزیده بر پایهٔ نیم سال پیش از آزمون.",
  "recommend.rest.damping":
    "تاریخچهٔ بلند بر طول خود به توان {value} تقسیم می‌شود؛ آن هم در همان‌جا برگزیده شده است.",
  "recommend.rest.taste": "وزن سلیقهٔ دسته‌ها در کنار جفت‌ها {value} است؛ آن هم در همان‌جا برگزیده شده است.",
  "recommend.rest.prior":
    "{name, select, categories {دسته‌ها} price {قیمت‌ها} discount {تخفیف‌ها} weekdays {روزهای هفته} channels {کانال‌ها} other {روزهای تا خرید دوباره}}: {known, select, no {تفاوت مشتریان معلوم نیست، پس میانگین فروشگاه به‌جای همه می‌آید} alike {مشتریان تفاوتی ندارند، پس میانگین فروشگاه به‌جای همه می‌آید} other {میانگین فروشگاه به اندازهٔ {weight} از دادهٔ خود مشتری وزن دارد}}.",
  "recommend.missing.lines":
    "سفارش‌ها را با ردیف‌هایشان (کالا، تعداد، قیمت) وارد کنید تا برای هر مشتری کالاهای پیشنهادی، دسته‌ها، قیمت‌ها و روزهای تا خرید دوباره به دست آید.",
  "recommend.missing.categories":
    "{share} از کالاها دسته ندارند: فایل کالاها (keepworth import) به آن‌ها دسته می‌دهد تا سلیقه معلوم شود.",
  "recommend.missing.costs":
    "هزینهٔ {share} از کالاها معلوم نیست: {profit, select, yes {حاشیهٔ سود فروشگاه} other {درآمد}} به‌جای آن می‌آید.",
  "recommend.missing.evaluation":
    "تاریخچه کوتاه است یا کمتر کسی بازگشته، پس سفارشی برای آزمون کنار گذاشته نشد: پیشنهادها آزموده نشده‌اند.",
  "recommend.next":
    "گام بعد: keepworth recommend {customer} --lang pl؛ keepworth customer {customer}؛ keepworth segments.",
};
