import type { Words } from "../en.ts";
import type { keep as en } from "../en/keep.ts";

/** Persian of keep or replace, replacing, acquiring. */
export const keep: Words<typeof en> = {
  "help.keep": "می‌گوید چه کسی را نگه دارید، بهترین و بیشترین پیشنهاد چیست و چه کسی را رها یا جایگزین کنید.",
  "help.replace": "می‌گوید هر ماه چند مشتری تازه لازم است و از کی باید جست‌وجو را آغاز کرد.",
  "help.acquire":
    "نشان می‌دهد جذب مشتری در هر کانال تا چه هزینه‌ای می‌ارزد و بودجه را میان جذب و نگهداشت تقسیم می‌کند.",
  "help.argument.keepCustomer": "یک مشتری؛ بدون آن، همهٔ مشتریان",
  "help.option.keepBy": "مشتریان بر چه پایه‌ای گروه‌بندی شوند (پیش‌فرض: segment)",
  "help.option.keepLimit": "چند مشتری فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۱۰)",
  "help.option.replaceTarget": "شمار مشتریان فعالِ دلخواه (پیش‌فرض: به اندازهٔ امروز)",
  "help.option.replaceBy": "تا چه روزی، مانند 2027-06-30",
  "help.option.replaceMonths": "چند ماه آینده دیده شود، حداکثر ۶۰ (پیش‌فرض: ۱۲)",
  "help.option.acquireBudget": "پول یک سال برای جذب و نگهداشت با هم (پیش‌فرض: هزینهٔ امروز)",

  "error.keep.amounts": "سفارش‌های «{dataset}» مبلغ ندارند، پس نمی‌توان گفت هر مشتری چقدر می‌ارزد.",
  "error.keep.amounts.hint": "سفارش‌هایی با مبلغ وارد کنید.",
  "error.keep.nobody": "هیچ‌یک از مشتریان «{dataset}» دیگر فعال نیست.",
  "error.keep.nobody.hint": "سفارش‌ها یا اشتراک‌های تازه‌تری وارد کنید.",

  // ── keepworth keep ───────────────────────────────────────────────────────────────────────────────────────────
  "keep.opening":
    "پیشنهاد تخفیف برای {offer, number} نفر از {customers, plural, one {# مشتری} other {# مشتری}} می‌صرفد: با دادن {offered} در {span} آینده، انتظار می‌رود {gain} {profit, select, yes {حاشیهٔ سود} other {درآمد}} به دست آید (از {range}، چون پیشنهادها ممکن است نصف یا یک‌ونیم برابر اثر کنند).",
  "keep.opening.none":
    "پیشنهاد تخفیف برای هیچ‌یک از {customers, plural, one {# مشتری} other {# مشتری}} نمی‌صرفد: کسانی که به هر حال می‌مانند هم آن را می‌گیرند و این بیش از سودِ نگه‌داشتن بقیه هزینه دارد.",
  "keep.opening.rest":
    "{noOffer, plural, =0 {} one {# مشتری دیگر ارزش نگه‌داشتن دارد، اما بدون پیشنهاد.} other {# مشتری دیگر ارزش نگه‌داشتن دارند، اما بدون پیشنهاد.}} {letGo, plural, =0 {} one {رها کردن # مشتری به‌صرفه‌تر است.} other {رها کردن # مشتری به‌صرفه‌تر است.}} {gone, plural, =0 {} one {# مشتری به احتمال زیاد رفته است.} other {# مشتری به احتمال زیاد رفته‌اند.}}",
  "keep.verdicts": "چه باید کرد: مشتریان، و ارزش مشتریان هنوز فعال اگر بمانند",
  "keep.verdict.offer": "نگه دارید؛ پیشنهاد می‌صرفد",
  "keep.verdict.noOffer": "نگه دارید، بدون پیشنهاد",
  "keep.verdict.letGo": "رها کنید",
  "keep.verdict.replace": "جایگزین کنید",
  "keep.verdict.gone": "احتمالاً رفته: بازگردانید",
  "keep.short.offer": "پیشنهاد",
  "keep.short.noOffer": "بی‌پیشنهاد",
  "keep.short.letGo": "رها کردن",
  "keep.short.replace": "جایگزینی",
  "keep.short.gone": "رفته",
  "keep.by.segment": "به تفکیک بخش، اگر به همه یک پیشنهاد شود",
  "keep.by.channel": "به تفکیک کانال، اگر به همه یک پیشنهاد شود",
  "keep.by.owner": "به تفکیک مسئول، اگر به همه یک پیشنهاد شود",
  "keep.by.account": "به تفکیک حساب، اگر به همه یک پیشنهاد شود",
  "keep.by.country": "به تفکیک کشور، اگر به همه یک پیشنهاد شود",
  "keep.list": "مشتریانی که پیشنهاد به آن‌ها بیشترین سود را دارد",
  "keep.note":
    "ماندن: احتمال ماندن در این دوره بدون پیشنهاد. ارزش: حاشیهٔ سود این دوره و پس از آن، به شرط ماندن. بهترین: تخفیفی روی خرید دوره که بیشترین سود را دارد. سقف: تخفیفی که بالاتر از آن پیشنهاد زیان می‌دهد.",
  "keep.column.group": "گروه",
  "keep.column.stays": "ماندن",
  "keep.column.worth": "ارزش",
  "keep.column.best": "بهترین",
  "keep.column.most": "سقف",
  "keep.column.gain": "سود",
  "keep.column.verdict": "نتیجه",
  "keep.column.reach": "سهم نگه‌داشته",
  "keep.card.offer":
    "مشتری {customer} را با هر پیشنهادی کمتر از {most} خریدِ {span} ({mostAmount}) نگه دارید. بهترین پیشنهاد {best} است ({bestAmount}): انتظار می‌رود {gain} سود بیاورد.{beyond, select, yes { سقف از خود خرید بیشتر است، پس حتی خدمت رایگان هم می‌صرفد.} other {}}",
  "keep.card.noOffer":
    "مشتری {customer} را نگه دارید، اما پیشنهادی ندهید: بیشتر مشتریانی مانند او به هر حال می‌مانند و تخفیف را هم می‌گیرند و این بیش از سودش هزینه دارد.",
  "keep.card.letGo": "مشتری {customer} را رها کنید: خدمت‌رسانی به او بیش از آنچه می‌آورد هزینه دارد.",
  "keep.card.replace":
    "مشتری {customer} را جایگزین کنید: جای او برای مشتریان تازه {replacement} می‌ارزد و با ماندن او {worth}.",
  "keep.card.gone":
    "مشتری {customer} به احتمال زیاد رفته است (احتمال فعال بودن {active}): هیچ تخفیفی به او نمی‌رسد. هزینهٔ بازگرداندن او می‌تواند تا هزینهٔ جذب یک مشتری تازه باشد.",
  "keep.card.stays": "احتمال فعال بودن در حال حاضر {active}؛ احتمال ماندن برای {span} بدون پیشنهاد {stays}.",
  "keep.card.worth":
    "اگر بماند: خرید {spend} با حاشیهٔ سود {margin} و پس از آن {afterwards}، در مجموع به ارزش {worth} (بازهٔ ۹۰٪ {range}).",
  "keep.card.replacement":
    "مشتریان تازه می‌توانند {replaceable} از او را جایگزین کنند؛ جای او برای دیگران {replacement} می‌ارزد.",
  "keep.card.band": "میزان اطمینان: بر حسب سهمی از روندگان که بزرگ‌ترین تخفیف نگه می‌دارد",
  "keep.card.turns":
    "{turns, select, never {هیچ تخفیفی نمی‌صرفد، حتی اگر بزرگ‌ترین تخفیف همهٔ روندگان را نگه دارد.} other {نتیجه آنجا برمی‌گردد که بزرگ‌ترین تخفیف {reach} از روندگان را نگه دارد؛ فرض {assumed} است.}}",
  "keep.next":
    "گام بعد: keepworth keep {customer} برای یک مشتری، keepworth budget برای برنامه‌ای در حد بودجه.",

  "keep.assumption.margin": "حاشیهٔ سود {value} از درآمد",
  "keep.assumption.discountRate": "پرداختِ یک سال دیرتر {value} کمتر می‌ارزد",
  "keep.assumption.horizonDays": "طول دوره {value}",
  "keep.assumption.measured": "اثر پیشنهادها اندازه‌گیری شده است: {value}",
  "keep.assumption.offerReach": "بزرگ‌ترین تخفیف {value} از روندگان را نگه می‌دارد",
  "keep.assumption.offerSpeed": "تخفیف o به سهم \u200E1 − e^(−{value}·o) از آن می‌رسد",
  "keep.assumption.contactCost": "هزینهٔ هر پیشنهاد {value}",
  "keep.assumption.goneBelow": "با احتمال فعال بودنِ کمتر از {value}، مشتری رفته به حساب می‌آید",
  "keep.assumption.capacityBinds":
    "{value, select, yes {ظرفیت محدود است: رفتن یک مشتری برای دیگران جا باز می‌کند} other {ظرفیت محدود نیست: مشتریان تازه در کنار مشتریان کنونی می‌آیند، پس جایگزینی ارزشی ندارد}}",
  "keep.assumption.capacityBy":
    "{value, select, revenue {به اندازه‌ای مشتری تازه جا می‌گیرد که همان درآمد را بیاورند} other {به‌جای هر مشتری رفته، یک مشتری تازه جا می‌گیرد}}",
  "keep.assumption.replaceable": "مشتریان تازه می‌توانند {value} از یک مشتری را جایگزین کنند",
  "keep.assumption.replaceable.none":
    "مشتری تا آنجا جایگزین‌پذیر است که کسب‌وکار هم‌اندازه‌های او را به همان شماری که از دست می‌دهد جذب کند",
  "keep.assumption.newcomer": "هر مشتری تازه {value} می‌آورد",
  "keep.assumption.winningCost": "هزینهٔ جذب هر مشتری {value}",
  "keep.assumption.leadMonths": "از سرنخ تا مشتری {value} ماه طول می‌کشد",
  "keep.assumption.conversion": "{value} از سرنخ‌ها مشتری می‌شوند",
  "keep.assumption.longYears": "ارزش در اینجا پایانی ندارد و برای {value} سال شمرده می‌شود",
  "keep.assumption.customersRead": "مشتریانی که ارقامشان از خوشه خوانده شد: {value}",
  "keep.assumption.target": "هدف: {value} مشتری فعال",
  "keep.assumption.acquireAtMost": "با هیچ پولی بیش از {value} از مخاطبان جذب نمی‌شوند",
  "keep.assumption.acquireAtMost.none": "با هیچ پولی بیش از دو برابر سهم امروزِ مخاطبان جذب نمی‌شود",
  "keep.assumption.keepWithout": "بدون هیچ هزینه‌ای {value} از مشتریان یک سال می‌مانند",
  "keep.assumption.keepWithout.none": "هزینهٔ نگهداشت به اندازهٔ تخفیفی با همان مبلغ اثر دارد",
  "keep.assumption.fixedCosts": "هزینهٔ ثابت {value} در سال",
  "keep.assumption.taxRate": "مالیات شرکت {value}",
  "keep.missing.margin":
    "حاشیهٔ سود: همهٔ ارقام درآمد است، پس پیشنهادها بهتر از واقع به نظر می‌آیند. margin را در keepworth.json بنویسید یا هزینه‌ها را همراه سفارش‌ها بدهید.",
  "keep.missing.response":
    "واکنش مشتریان شما به پیشنهادها: {reach} فرض شده و نمودار نصف و یک‌ونیم برابر آن را نشان می‌دهد. آن را بسنجید: keepworth experiment new.",
  "keep.missing.serving":
    "هزینهٔ خدمت‌رسانی به هر مشتری (keepworth import costs.csv): شاید برخی بیش از آنچه می‌آورند هزینه داشته باشند و رها شوند.",
  "keep.missing.capacity":
    "محدود بودن یا نبودن ظرفیت (keep.capacityBinds در keepworth.json): اگر محدود باشد، بهتر است برخی مشتریان جایگزین شوند.",
  "keep.missing.winning": "هزینهٔ جذب مشتری: بدون آن جایگزینی بهتر از واقع به نظر می‌آید.",
  "keep.missing.longYears":
    "نرخ تنزیلِ بزرگ‌تر از ۰: بدون آن ارزش پایانی ندارد و {years, number} سال شمرده می‌شود.",
  "keep.missing.leads":
    "سرنخ‌ها با روزی که مشتری شده‌اند (keepworth import leads.csv): نرخ تبدیل {conversion} فرض شده است.",
  "keep.missing.subscriptions":
    "اشتراک‌ها: رفتن از روی سفارش‌ها برآورد می‌شود که در آن کسی رفتنش را اعلام نمی‌کند.",
  "keep.missing.orders": "سفارش‌ها: فقط اشتراک‌ها به حساب آمده‌اند.",
  "keep.missing.costs":
    "هزینهٔ {channels, plural, one {# کانال} other {# کانال}} (keepworth import costs.csv، یا keep.acquisitionCosts در keepworth.json): بدون آن، این کانال‌ها بازگشت سرمایه و سهمی در بودجه ندارند.",
  "keep.missing.channels":
    "کانال {customers, plural, one {# مشتری} other {# مشتری}}: در تفکیک کانال‌ها نمی‌آیند.",
  "keep.missing.endless": "نرخ تنزیلِ بزرگ‌تر از ۰: بدون آن، آنچه مشتری می‌آورد پایان و سقفی ندارد.",
  "keep.missing.keepingSpend":
    "هزینهٔ نگهداشت مشتریان (هزینه‌های نوع marketing یا keep.keepingSpend): هزینهٔ نگه‌داشتن یک مشتری دیگر همان هزینهٔ نخستین پولِ خرج‌شده است.",
  "keep.missing.fixedCosts":
    "هزینهٔ ثابت و مالیات (keep.fixedCosts، keep.taxRate): سود شرکت پیش از کسر آن‌ها نشان داده شده است.",

  // ── keepworth replace ────────────────────────────────────────────────────────────────────────────────────────
  "replace.opening":
    "{goal, select, hold {برای نگه‌داشتن {now} مشتری فعال تا {date}} grow {برای رشد از {now} به {target} مشتری فعال تا {date}} other {برای رسیدن از {now} به {target} مشتری فعال تا {date}}}، {needed} مشتری تازه لازم است (بازهٔ ۹۰٪ {range}): انتظار می‌رود {leavers} نفر از مشتریان کنونی بروند. با نرخ تبدیل امروز، این یعنی {leads} سرنخ.",
  "replace.won":
    "یعنی ماهی {needed} نفر؛ در سال گذشته ماهی {won} نفر آمده‌اند{enough, select, yes { که کافی است} other { که کافی نیست}}.",
  "replace.calendar": "تقویم",
  "replace.column.until": "تا",
  "replace.column.leavers": "می‌روند",
  "replace.column.needed": "لازم",
  "replace.column.leads": "سرنخ",
  "replace.column.startBy": "شروع تا",
  "replace.late": "سرنخ‌های {count, plural, one {# دوره} other {# دوره}} باید پیش از امروز آغاز می‌شد.",
  "replace.note":
    "مشتریان تازه هم می‌روند و به نوبهٔ خود جایگزین می‌شوند. مشتریان فعال یعنی شمار مورد انتظارِ کسانی که نرفته‌اند.",
  "replace.next":
    "گام بعد: keepworth acquire برای هزینهٔ مجاز جذب، keepworth keep برای این‌که چه کسی را نگه دارید.",

  // ── keepworth acquire ────────────────────────────────────────────────────────────────────────────────────────
  "acquire.opening":
    "هر مشتری جذب‌شده از کانال {channel}، {ceiling} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورد (بازهٔ ۹۰٪ {range}) و جذبش {cost} هزینه دارد؛ این به‌صرفه‌ترین کانال است. {count, plural, =0 {هیچ کانالی بیش از آنچه مشتریانش می‌آورند هزینه ندارد.} one {کانال {above} بیش از آنچه مشتریانش می‌آورند هزینه دارد.} other {کانال‌های {above} بیش از آنچه مشتریانشان می‌آورند هزینه دارند.}}",
  "acquire.opening.none":
    "هزینهٔ جذب مشتری معلوم نیست، پس نمی‌توان گفت می‌صرفد یا نه. بیشترین هزینهٔ مجاز در پایین آمده است.",
  "acquire.picture": "آنچه هر مشتری می‌آورد، و از آن هزینهٔ جذب او (روشن)",
  "acquire.channels": "به تفکیک کانال جذب",
  "acquire.unknown": "نامعلوم",
  "acquire.never": "هرگز",
  "acquire.column.channel": "کانال",
  "acquire.column.won": "جذب",
  "acquire.column.cost": "هزینه",
  "acquire.column.ceiling": "حداکثر",
  "acquire.column.net": "مانده",
  "acquire.column.payback": "بازگشت، ماه",
  "acquire.unpaid": "هزینه‌ای که بازنگشته است",
  "acquire.unpaid.none": "همهٔ هزینهٔ جذب مشتریان بازگشته است.",
  "acquire.unpaid.sum":
    "{count, plural, one {# مورد (کانال در فصل)} other {# مورد (کانال در فصل)}} هزینهٔ خود را بازنگردانده است: از {spent} هزینهٔ کل، {missing} هنوز مانده است. {never, plural, =0 {انتظار می‌رود همه بازگردد.} one {انتظار نمی‌رود # مورد بازگردد.} other {انتظار نمی‌رود # مورد بازگردد.}}",
  "acquire.unpaid.more": "{count, plural, one {# مورد قدیمی‌تر} other {# مورد قدیمی‌تر}} در \u200E--json.",
  "acquire.column.quarter": "فصل",
  "acquire.column.spent": "هزینه",
  "acquire.column.observed": "آمده",
  "acquire.column.ahead": "انتظار",
  "acquire.column.status": "بازمی‌گردد",
  "acquire.status.never": "خیر",
  "acquire.status.notYet": "بعداً",
  "acquire.keepOrAcquire": "جذب یا نگهداشت",
  "acquire.ratio":
    "جذب یک مشتری دیگر {acquisition} هزینه دارد و نگه‌داشتن یک مشتری که می‌رفت {save}{known, select, yes {} other { (با نخستین پولِ خرج‌شده)}}: اینجا {cheaper, select, keep {نگهداشت} other {جذب}} {ratio} برابر ارزان‌تر است.",
  "acquire.ratio.unknown": "نگه‌داشتن یک مشتری که می‌رفت {save} هزینه دارد؛ هزینهٔ جذب یک مشتری معلوم نیست.",
  "acquire.retention":
    "از مشتریان فعال کنونی، {retention} یک سال دیگر هم فعال‌اند. پنج واحد درصد بیشتر، ارزش مشتری را {ahead} تغییر می‌دهد اگر حاشیهٔ سود در پایان هر سال برسد و {now} اگر نخستین آن اکنون برسد؛ پنج درصد بیشتر، آن را {relativeAhead} و {relativeNow} تغییر می‌دهد.",
  "acquire.split":
    "از {budget} در سال، بهترین تقسیم {spent} خرج می‌کند (امروز: {today}) و ارزش مشتریان را به {equity} می‌رساند که {gain} بیش از {equityToday} امروز است.",
  "acquire.split.none": "بدون هزینهٔ جذب به تفکیک کانال، یا بدون حاشیهٔ سود، نمی‌توان بودجه را تقسیم کرد.",
  "acquire.split.note":
    "واحد آخر: سود خالص یک واحد پول بیشتر، با احتساب هزینهٔ نگهداشت در سال‌های بعد. هر جا که بهترین تقسیم خرج می‌کند، این عدد یکسان است. میزان اثر هزینه فرضی است: به جهت‌ها توجه کنید، نه به رقم‌های ریز.",
  "acquire.keeping": "نگهداشت",
  "acquire.column.pot": "محل هزینه",
  "acquire.column.today": "امروز",
  "acquire.column.best": "بهترین",
  "acquire.column.customersToday": "مشتریان",
  "acquire.column.customersBest": "در بهترین",
  "acquire.column.marginal": "واحد آخر",
  "acquire.company": "دوازده ماه گذشته از دید شرکت",
  "acquire.company.line":
    "شمار مشتریان از {before} به {after} رسید و هرکدام به‌طور میانگین {each} آوردند: درآمد {revenue}، پس از هزینه‌های متغیر {contribution}، و سود پس از جذب، بازاریابی، هزینهٔ ثابت و مالیات {profit}.",
  "acquire.next":
    "گام بعد: keepworth replace برای شمار و زمان جذب، keepworth budget برای این‌که برای چه کسی چه کنید.",
};
