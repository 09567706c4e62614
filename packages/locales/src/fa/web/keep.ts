import type { Words } from "../../en.ts";
import type { keep as en } from "../../en/web/keep.ts";

/** Persian of the Keep or replace screen. */
export const keep: Words<typeof en> = {
  "web.keep.views": "چه چیزی دیده شود",
  "web.keep.view.keep": "چه کسی را نگه دارید",
  "web.keep.view.replace": "جایگزینی روندگان",
  "web.keep.view.acquire": "جذب یا نگهداشت",
  "web.keep.unknown": "نامعلوم",
  "web.keep.none": "هیچ",

  "web.keep.gain.meaning":
    "سودی که بهترین پیشنهاد به هر مشتری در برابر پیشنهاد ندادن احتمالاً می‌آورد. کسانی که به هر حال می‌ماندند هم پیشنهاد را می‌گیرند.",
  "web.keep.gain.formula": "Σ (p₁ − p₀) · (S·m + F − W) − p₁ · o · S − c",

  "web.keep.choose": "مشتری",
  "web.keep.choose.text": "شناسهٔ مشتری",
  "web.keep.card": "کارت {customer}",
  "web.keep.card.was": "بدون این تغییرها نتیجه این است: {verdict}.",
  "web.keep.best": "بهترین پیشنهاد",
  "web.keep.best.more": "{amount}، با سود {gain}",
  "web.keep.most": "سقف پیشنهاد",
  "web.keep.replaceable": "سهم جایگزین‌پذیر",
  "web.keep.replaceable.gloss": "چه سهمی از آورده‌اش را مشتریان تازه می‌توانند جایگزین کنند",
  "web.keep.place": "جای او برای دیگران {worth} می‌ارزد",
  "web.keep.place.free": "اگر ظرفیت محدود بود، برای دیگران {worth} می‌ارزید",
  "web.keep.place.unknown": "آوردهٔ مشتریان تازه معلوم نیست، پس جایگزینی در اینجا ارزشی ندارد.",
  "web.keep.worth": "ارزش، اگر بماند",
  "web.keep.worth.gloss": "حاشیهٔ سود این دوره و پس از آن، به شرط ماندن",
  "web.keep.worth.formula": "S·m + F: مبلغ خرید × حاشیهٔ سود دوره، به‌علاوهٔ آنچه پس از آن انتظار می‌رود",
  "web.keep.stays.gloss": "احتمال ماندن در این دوره بدون پیشنهاد",
  "web.keep.stays.more": "برای {span}، بدون پیشنهاد؛ اکنون فعال: {active}",
  "web.keep.atStake": "در گرو ماندن",
  "web.keep.atStake.gloss": "آنچه انتظار می‌رود با روندگان این دوره از دست برود",
  "web.keep.offered": "بخشیده",

  "web.keep.gain": "سود پیشنهاد",
  "web.keep.gain.unit":
    "سود مورد انتظار در برابر پیشنهاد ندادن، {currency}؛ پیشنهاد، تخفیفی روی خرید {span} است",
  "web.keep.gain.line": "سود",
  "web.keep.gain.offer": "پیشنهاد، سهمی از خرید",
  "web.keep.gain.low": "اگر پیشنهادها کمتر اثر کنند",
  "web.keep.gain.high": "اگر پیشنهادها بیشتر اثر کنند",
  "web.keep.gain.band":
    "باند دو سرِ آنچه را نشان می‌دهد که دربارهٔ اثر پیشنهادها فرض یا سنجیده شده است. زیر صفر، پیشنهاد بیش از آنچه نگه می‌دارد هزینه دارد.",

  "web.keep.binds": "ظرفیت محدود است؟",
  "web.keep.binds.yes": "بله",
  "web.keep.binds.no": "خیر",
  "web.keep.binds.text": "اگر باشد، رفتن یک مشتری برای مشتریان تازه جا باز می‌کند.",
  "web.keep.suppose.replaceable": "سهم جایگزین‌پذیر",
  "web.keep.suppose.stays": "ماندن بدون پیشنهاد",
  "web.keep.suppose.reach": "روندگانی که بزرگ‌ترین تخفیف نگه می‌دارد",
  "web.keep.turns": "{first}؛ {turns}",
  "web.keep.turns.at": "{verdict} از {at}",
  "web.keep.turns.never": "{verdict} در همهٔ حالت‌ها",

  "web.keep.value": "ارزش در برابر جایگزین‌پذیری",
  "web.keep.value.unit": "ارزش مشتری اگر بماند، {currency}",
  "web.keep.value.place": "آنچه مشتریان تازه از جای او به دست می‌دهند، {currency}",
  "web.keep.value.description":
    "{count, plural, one {# مشتری} other {# مشتری}} که پول زیادی در گرو ماندنشان است، بر حسب ارزش خودشان و ارزش جایشان برای دیگران.",
  "web.keep.value.note":
    "{count, plural, one {# مشتری} other {# مشتری}} که بیشترین پول در گرو ماندنشان است. بالای خط، مشتری بیش از جایش می‌ارزد؛ زیر آن، اگر ظرفیت محدود است جایگزین کنید. برای دیدن کارت، نقطه‌ای را برگزینید.",
  "web.keep.value.note.share":
    "{count, plural, one {# مشتری} other {# مشتری}} که بیشترین پول در گرو ماندنشان است. برای دیدن کارت، نقطه‌ای را برگزینید.",
  "web.keep.value.told": "{customer}: {verdict}. ارزش {worth}؛ جایگزین‌پذیر {replaceable}، جای او {place}",

  "web.keep.verdicts": "با چند نفر چه باید کرد",
  "web.keep.verdicts.description": "{verdict}: {customers, plural, one {# مشتری} other {# مشتری}}.",
  "web.keep.groups": "گروه‌ها، اگر به همه یک پیشنهاد شود",
  "web.keep.groups.text": "یک پیشنهاد برای کل گروه به بسیاری می‌رسد که نیازی به آن ندارند، پس سود کمتری دارد.",
  "web.keep.by": "گروه‌بندی مشتریان بر پایهٔ",
  "web.keep.by.segment": "بخش",
  "web.keep.by.channel": "کانال",
  "web.keep.by.owner": "مسئول",
  "web.keep.by.account": "حساب",
  "web.keep.by.country": "کشور",
  "web.keep.list": "تک‌مشتریان",
  "web.keep.list.text":
    "نخست کسانی که پیشنهاد به آن‌ها بیشترین سود را دارد، سپس کسانی که بیشترین پول در گرو ماندنشان است.",

  "web.keep.replace.caption": "چه کسانی می‌روند، چند نفر و تا کی لازم است، دوره به دوره",
  "web.keep.replace.every": "شمارش به تفکیک",
  "web.keep.replace.every.week": "هفته، ۱۳ هفته",
  "web.keep.replace.every.month": "ماه، ۱۲ ماه",
  "web.keep.replace.target": "شمار مشتریان فعالِ دلخواه",
  "web.keep.replace.target.now": "به اندازهٔ اکنون",
  "web.keep.replace.target.text": "در پایان تقویم",
  "web.keep.replace.entrants": "تازه‌های رونده",
  "web.keep.replace.entrants.gloss": "از مشتریان تازهٔ دوره‌های پیش، کسانی که در این دوره می‌روند",
  "web.keep.replace.late": "{date}، گذشته",
  "web.keep.replace.leads.week": "سرنخ‌هایی که باید آغاز شود، هفته به هفته",
  "web.keep.replace.leads.month": "سرنخ‌هایی که باید آغاز شود، ماه به ماه",
  "web.keep.replace.leads.unit": "سرنخ‌هایی که باید تا روزِ کنار میله آغاز شود؛ کهربایی: آن روز گذشته است",
  "web.keep.replace.leads.description": "روی هم {leads} سرنخ تا {date}.",

  "web.keep.acquire.caption": "هزینهٔ جذب مشتری و آنچه می‌آورد، به تفکیک کانال",
  "web.keep.acquire.picture": "آنچه هر مشتری می‌آورد، و هزینهٔ جذب او",
  "web.keep.acquire.unit": "برای هر مشتری جذب‌شده، {currency}",
  "web.keep.acquire.cost": "هزینهٔ جذب",
  "web.keep.acquire.left": "مانده",
  "web.keep.acquire.lost": "هزینهٔ بیش از آورده",
  "web.keep.acquire.whisker": "خط کناری بازهٔ ۹۰٪ آوردهٔ هر مشتری است.",
  "web.keep.acquire.won.gloss": "مشتریان جذب‌شده در دوازده ماه گذشته",
  "web.keep.acquire.cost.gloss": "هزینهٔ جذب هر مشتری",
  "web.keep.acquire.ceiling.gloss": "بیشترین هزینهٔ مجاز جذب: همهٔ آنچه یک مشتری می‌آورد",
  "web.keep.acquire.net.gloss": "آنچه یک مشتری می‌آورد، منهای هزینهٔ جذب او",
  "web.keep.acquire.payback.open": "{month, number} ({low, number} یا دیرتر، شاید هرگز)",
  "web.keep.acquire.unpaid.caption": "کانال‌ها و فصل‌هایی که هزینه‌شان بازنگشته است",

  "web.keep.split": "تقسیم یک بودجه",
  "web.keep.split.unit": "هزینهٔ یک سال، {currency}",
  "web.keep.split.caption": "امروز و بهترین تقسیم، به تفکیک محل هزینه",
  "web.keep.split.keeping": "نگهداشت مشتریان",
  "web.keep.split.budget": "بودجهٔ سالانهٔ جذب و نگهداشت",
  "web.keep.split.win": "جذب یکی دیگر",
  "web.keep.split.keep": "نگه‌داشتن یکی دیگر",
  "web.keep.split.ratio": "نسبت خود شما",
  "web.keep.split.ratio.more": "جذب ÷ نگهداشت؛ بالای ۱ یعنی نگهداشت ارزان‌تر است",
  "web.keep.split.points": "پنج واحد درصد ماندگاری بیشتر",
  "web.keep.split.points.more": "بر ارزش هر مشتری",
  "web.keep.split.points.meaning":
    "ارزش مشتری چقدر بیشتر می‌شود اگر هر سال از هر صد نفر پنج نفر بیشتر بمانند و حاشیهٔ سود در پایان هر سال برسد.",
  "web.keep.split.points.formula": "r₁ / (1 + d − r₁) ÷ r₀ / (1 + d − r₀) − 1",
  "web.keep.split.retention": "ماندگاری سالانه، r₀",
  "web.keep.split.retention.then": "با پنج واحد درصد بیشتر، r₁",

  "web.keep.missing.margin":
    "حاشیهٔ سود: همهٔ ارقام درآمد است، پس پیشنهادها بهتر از واقع به نظر می‌آیند. حاشیهٔ سود را در تنظیمات بدهید یا هزینه‌ها را همراه سفارش‌ها وارد کنید.",
  "web.keep.missing.response":
    "واکنش مشتریان شما به پیشنهادها: {reach} فرض شده و باند نصف و یک‌ونیم برابر آن را نشان می‌دهد. آزمایش آن را می‌سنجد.",
  "web.keep.missing.serving":
    "هزینهٔ خدمت‌رسانی به هر مشتری: شاید برخی بیش از آنچه می‌آورند هزینه داشته باشند و رها شوند. هزینه‌ها را وارد کنید.",
  "web.keep.missing.capacity":
    "محدود بودن یا نبودن ظرفیت: اگر محدود باشد، بهتر است برخی مشتریان جایگزین شوند. آن را در تنظیمات بگویید.",
  "web.keep.missing.leads":
    "سرنخ‌ها با روزی که مشتری شده‌اند: نرخ تبدیل {conversion} فرض شده است. سرنخ‌ها را وارد کنید.",
  "web.keep.missing.costs":
    "هزینهٔ {channels, plural, one {# کانال} other {# کانال}}: بدون آن، این کانال‌ها بازگشت سرمایه و سهمی در بودجه ندارند. هزینه‌ها را وارد کنید یا در تنظیمات بدهید.",
  "web.keep.missing.keepingSpend":
    "هزینهٔ نگهداشت مشتریان: هزینهٔ نگه‌داشتن یک مشتری دیگر همان هزینهٔ نخستین پولِ خرج‌شده است. هزینه‌های نوع بازاریابی (marketing) را وارد کنید یا در تنظیمات بدهید.",
  "web.keep.missing.fixedCosts":
    "هزینهٔ ثابت و مالیات: سود شرکت پیش از کسر آن‌ها نشان داده شده است. آن‌ها را در تنظیمات بدهید.",

  "web.keep.empty.action": "وارد کردن داده",
  "web.keep.empty.amounts": "سفارش‌ها مبلغ ندارند",
  "web.keep.empty.amounts.text": "سفارش‌هایی با مبلغ وارد کنید تا مشتری ارزشی داشته باشد.",
};
