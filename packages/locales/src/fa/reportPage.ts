import type { Words } from "../en.ts";
import type { reportPage as en } from "../en/reportPage.ts";

/** Persian of the report as a page (keepworth report --html). */
export const reportPage: Words<typeof en> = {
  "page.madeBy":
    "ساختهٔ Keepworth {version} از اجرای {run} در {date}. در این صفحه چیزی از جای دیگر بارگذاری نمی‌شود.",
  "page.table": "همین به شکل جدول",
  "page.contents": "در این صفحه",
  "page.figures.heading": "به زبان عدد",
  "page.worth.title": "پول تاکنون و مورد انتظار، با بازهٔ هر دو با هم",
  "page.worth.description":
    "یک میله: خاکستری برای آنچه مشتریان تاکنون آورده‌اند و آبی برای آنچه انتظار می‌رود؛ خطِ انتهای آن بازهٔ ۹۰٪ است.",
  "page.promise.title": "آنچه پیش‌بینی پیشین وعده می‌داد و آنچه شد",
  "page.promise.description":
    "نقطه‌ای آبی روی خط برای پیش‌بینی و بازهٔ ۹۰٪ آن، و زیر آن نقطه‌ای خاکستری برای آنچه شد.",
  "page.promise.promised": "وعده",
  "page.promise.came": "واقعیت",
  "page.origins.heading": "و در زمان‌های پیش‌تر؟",
  "page.origins.widened": "بازهٔ جمع‌های آینده به اندازهٔ خطای این پیش‌بینی‌ها پهن‌تر شده است.",
  "page.origins.title": "سفارش‌های مورد انتظار در چند زمان گذشته و سفارش‌هایی که آمد",
  "page.origins.description":
    "برای هر روزِ پیش‌بینی، نقطه‌ای آبی روی خط برای سفارش‌های مورد انتظار و بازهٔ ۹۰٪ آن، و زیر آن نقطه‌ای خاکستری برای سفارش‌هایی که آمد.",
  "page.choice.heading": "چرا این مدل",
  "page.extensions.heading": "آنچه افزون بر آن آزموده شد",
  "page.extensions.read": "سود: افزایش میانگین امتیاز لگاریتمی در دورهٔ آزمون، با خطای معیار آن.",
  "page.season.title": "مشتریان در هر ماه چقدر بیشتر یا کمتر می‌خرند",
  "page.season.description":
    "میله‌ها به تفکیک ماه تقویمی: بالای خط یعنی خرید بیش از میانگین و پایین آن یعنی کمتر.",
  "axis.monthOfYear": "ماه",
  "axis.againstAverage": "نسبت به میانگین",
  "page.choice.read":
    "امتیاز لگاریتمی: میانگین لگاریتم احتمالی که مدل به رفتار مشتری داده است؛ هرچه به ۰ نزدیک‌تر، بهتر. فاصله: چقدر کمتر از بهترین مدل، با خطای معیار آن.",
  "page.choice.caption": "مدل‌ها از بهترین تا بدترین، بر پایهٔ آنچه دربارهٔ سفارش‌های آمده گفته‌اند",
  "page.segments.sentence":
    "از بخش «{segment}» بیشترین ارزش انتظار می‌رود: {growth}، یعنی {share} از کل، از {customers, plural, one {# مشتری} other {# مشتری}}.",
  "page.segments.title": "پول تاکنون و مورد انتظار، به تفکیک بخش",
  "page.segments.description":
    "میله‌ها به تفکیک بخش: خاکستری برای آنچه مشتریان تاکنون آورده‌اند و آبی برای آنچه انتظار می‌رود بیاورند.",
  "page.concentration.title": "تمرکز ارزش مورد انتظار",
  "page.concentration.description":
    "منحنی سهم ارزش مورد انتظار در برابر سهم مشتریان از باارزش‌ترین، در کنار خط راستِ سهم‌های برابر.",
  "page.concentration.half": "نیمی نزد {share} از مشتریان است",
  "page.concentration.half.short": "نیمی نزد {share}",
  "page.concentration.equal": "اگر همه برابر بودند",
  "page.histogram.heading": "پراکندگی ارزش",
  "page.histogram.sentence":
    "انتظار می‌رود {share} از مشتریان هرکدام کمتر از {amount} بیاورند؛ {count, plural, one {# مشتریِ میلهٔ آخر} other {# مشتریِ میلهٔ آخر}} روی هم {value} می‌آورند.",
  "page.histogram.title": "مشتریان بر حسب ارزش مورد انتظار",
  "page.histogram.description": "میله‌هایی برای شمار مشتریان بر حسب آنچه از هرکدام انتظار می‌رود.",
  "page.map.heading": "احتمال فعال بودن و ارزش",
  "page.map.sentence":
    "{value} از آنچه انتظار می‌رود به مشتریانی وابسته است که احتمال فعال بودنشان کمتر از یک‌دوم است.",
  "page.map.sentence.none":
    "هیچ بخشی از آنچه انتظار می‌رود به مشتریانی وابسته نیست که احتمال فعال بودنشان کمتر از یک‌دوم است.",
  "page.map.under": "کمتر از {amount}",
  "page.map.title": "مشتریان بر حسب احتمال فعال بودن و ارزش مورد انتظار",
  "page.map.description":
    "یک شبکه: احتمال فعال بودن در راستای افقی و ارزش مورد انتظار رو به بالا؛ خانه‌های تیره‌تر مشتریان بیشتری دارند.",
  "page.leaving.caption": "مشتریان با بیشترین پول در خطر",
  "page.tracking.heading": "هفته به هفته",
  "page.tracking.sentence":
    "در کل تاریخچه، مدل {expected} سفارش تکراری می‌شمارد و {actual} سفارش آمد{direction, select, nothing {} high {؛ {off} بیش از واقع} low {؛ {off} کمتر از واقع} other {؛ {off} اختلاف}}.",
  "page.tracking.title": "سفارش‌های تکراری، تجمعی: واقعی و مورد انتظار",
  "page.tracking.description":
    "دو خط در طول هفته‌ها: خاکستری برای سفارش‌های تکراری که آمد و آبی برای آنچه مدل انتظار دارد. خط‌چین آغاز دورهٔ آزمون را نشان می‌دهد.",
  "page.tracking.split": "آغاز دورهٔ آزمون",
  "page.tracking.actual": "واقعی",
  "page.tracking.expected": "مورد انتظار",
  "page.calibration.heading": "دهک به دهک",
  "page.calibration.sentence":
    "برای دهکی از مشتریان که بیشترین انتظار از آن می‌رفت، هر نفر {expected} سفارش وعده داده شد و {actual} سفارش آمد.",
  "page.calibration.title": "سفارش هر مشتری در دورهٔ آزمون: مورد انتظار و واقعی، به تفکیک دهک",
  "page.calibration.description":
    "برای هر دهک از مشتریان، به ترتیب آنچه از آن‌ها انتظار می‌رفت: حلقه‌ای آبی برای سفارش مورد انتظار هر مشتری و نقطه‌ای خاکستری برای سفارشی که آمد.",
  "page.holdoutCohorts.heading": "به تفکیک ماه نخستین سفارش",
  "page.holdoutCohorts.sentence":
    "بیشترین خطای مدل برای کسانی است که نخستین بار در {month} سفارش دادند: {expected} سفارش انتظار می‌رفت و {actual} آمد.",
  "page.holdoutCohorts.title": "سفارش‌ها در دورهٔ آزمون: مورد انتظار و واقعی، به تفکیک ماه نخستین سفارش",
  "page.holdoutCohorts.description":
    "برای هر ماه نخستین سفارش: حلقه‌ای آبی برای سفارش‌های مورد انتظار از این مشتریان و نقطه‌ای خاکستری برای سفارش‌هایی که آمد.",
  "page.baselines.caption": "پیش‌بینی در برابر دو قاعدهٔ ساده",
  "page.coverage":
    "سفارش {share} از تک‌تک مشتریان درون بازهٔ ۹۰٪ آن‌ها بود. سفارش‌ها عدد صحیح و بیشتر صفرند، پس بازهٔ درست بیش از ۹۰٪ را در بر می‌گیرد.",
  "page.cohorts.heading": "آیا مشتریان تازه می‌مانند؟",
  "page.cohorts.sentence":
    "از مشتریانی که نخستین بار در {cohort} خریدند، {share} در ماه بعد دوباره سفارش دادند.",
  "page.cohorts.title": "سهم مشتریانی که دوباره سفارش می‌دهند، به تفکیک ماه نخستین سفارش",
  "page.cohorts.description":
    "یک شبکه: یک سطر برای هر ماه نخستین سفارش و یک ستون برای هر ماه پس از آن؛ خانه‌های تیره‌تر یعنی سهم بیشتری سفارش داده‌اند.",
  "page.months.heading": "پول ماه به ماه، برای سنجش با دفترهای خودتان",
  "page.months.sentence":
    "{month}: خالص {net} از {orders, plural, one {# سفارش} other {# سفارش}}. اگر ماهی با ارقام شما فرق دارد، نخست ناخالص، بازپرداخت و مالیات آن را مقایسه کنید.",
  "page.months.title": "درآمد خالص ماهانه",
  "page.months.description": "میله‌هایی برای درآمد خالص هر ماه تقویمی.",
  "page.quality.heading": "سرنوشت سطرهای شما",
  "page.quality.none": "همهٔ سطرها همان‌گونه که بودند ماندند.",
  "page.assumptions.heading": "ارقام بر چه استوارند",
  "page.model.heading": "چگونه محاسبه شد",
  "page.model.sentence":
    "مدل {model} توصیف می‌کند مشتریان کی می‌خرند و کی می‌روند. این مدل بر {states, plural, one {# تاریخچهٔ خرید متمایز} other {# تاریخچهٔ خرید متمایز}} از {customers, plural, one {# مشتری} other {# مشتری}} برازش شده است.",
  "page.model.spend": "مدل {model} توصیف می‌کند در هر سفارش چقدر خرج می‌کنند.",
  "page.model.unconverged": "برازش همگرا نشد، پس همهٔ ارقام را موقتی بدانید.",
  "page.warnings.heading": "به این‌ها توجه کنید",
  "page.words.heading": "معنای واژه‌ها",

  "axis.customers": "مشتریان",
  "axis.customersShare": "سهم مشتریان، از باارزش‌ترین",
  "axis.valueShare": "سهم ارزش مورد انتظار",
  "axis.growth": "مورد انتظار از هر مشتری، {currency}",
  "axis.money": "پول، {currency}",
  "axis.moneyPlain": "پول",
  "axis.growthPlain": "مورد انتظار از هر مشتری",
  "axis.pAlive": "احتمال فعال بودن",
  "axis.pAliveCells": "احتمال فعال بودن؛ خانه‌ها شمار مشتریان را نشان می‌دهند",
  "axis.week": "هفته",
  "axis.repeatOrders": "سفارش‌های تکراری تاکنون",
  "axis.tenth": "دهک مشتریان، بر حسب آنچه انتظار می‌رفت",
  "axis.ordersEach": "سفارش هر مشتری",
  "axis.monthsSince": "ماه پس از نخستین سفارش؛ خانه‌ها درصد سفارش‌دهندگان را نشان می‌دهند",
  "axis.cohort": "نخستین سفارش در",
  "axis.month": "ماه",
  "axis.net": "درآمد خالص، {currency}",
  "axis.netPlain": "درآمد خالص",

  "word.clv": "ارزش دورهٔ عمر مشتری (CLV)",
  "word.clv.meaning": "آنچه مشتری تاکنون آورده به‌علاوهٔ آنچه تا افق انتظار می‌رود.",
  "word.base": "پایه",
  "word.base.meaning": "آنچه تا امروز از مشتری به دست آمده، پس از کسر بازپرداخت‌ها و هزینه‌های معلوم.",
  "word.growth": "رشد",
  "word.growth.meaning":
    "آنچه انتظار می‌رود مشتری تا افق بیاورد، تنزیل‌شده: پول سال بعد کمتر از پول امروز می‌ارزد.",
  "word.pAlive": "P(alive)",
  "word.pAlive.meaning": "احتمال این‌که مشتری هنوز فعال باشد، بر پایهٔ دفعات خرید و مدت سکوت او.",
  "word.interval": "بازهٔ ۹۰٪",
  "word.interval.meaning": "نه بار از ده بار رقم واقعی باید درون آن باشد.",
  "word.atRisk": "در خطر",
  "word.atRisk.meaning": "آنچه مشتری اگر حتماً فعال بود می‌آورد، منهای آنچه اکنون از او انتظار می‌رود.",
  "word.holdout": "دورهٔ آزمون",
  "word.holdout.meaning":
    "پایان تاریخچه که از مدل پنهان می‌ماند و سپس پیش‌بینی می‌شود تا کیفیت پیش‌بینی‌ها معلوم شود.",
  "word.logScore": "امتیاز لگاریتمی",
  "word.logScore.meaning":
    "مدل چه احتمالی به رفتار بعدی مشتریان داده است: میانگین لگاریتم آن؛ هرچه به ۰ نزدیک‌تر، بهتر. «فاصله» یعنی چقدر کمتر از بهترین مدل، و خطای معیار می‌گوید این فاصله چقدر قطعی است.",
  "word.mae": "MAE و RMSE",
  "word.mae.meaning":
    "میانگین خطای پیش‌بینی هر مشتری، بر حسب سفارش؛ RMSE به خطاهای بزرگ وزن بیشتری می‌دهد. کمتر بهتر است.",
};
