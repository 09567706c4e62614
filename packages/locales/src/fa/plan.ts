import type { Words } from "../en.ts";
import type { plan as en } from "../en/plan.ts";

/** Persian of plan and price. */
export const plan: Words<typeof en> = {
  "help.plan":
    "سفارش، درآمد و حاشیهٔ سود را ماه به ماه برنامه‌ریزی می‌کند: از مشتریان کنونی و تازه، معامله‌ها و اشتراک‌ها.",
  "help.price":
    "نشان می‌دهد تغییر قیمت چه اثری دارد، کجا سربه‌سر می‌شود و چه کسی کمتر از قیمت فهرست پرداخته است.",
  "help.option.planMonths": "چند ماه تقویمی برنامه‌ریزی شود، ۱ تا ۶۰ (پیش‌فرض: ۱۲)",
  "help.option.newCustomers": "مشتریان تازه در ماه (پیش‌فرض: به اندازهٔ همان ماه در دوازده ماه گذشته)",
  "help.option.planBy": "حاشیهٔ سود به چه تفکیکی نشان داده شود",
  "help.option.noBacktest": "برنامه با واقعیت گذشته سنجیده نشود؛ سریع‌تر است و فصل را در نظر نمی‌گیرد",
  "help.option.change": "تغییر قیمت، مانند \u200E+5% یا \u200E-10% (پیش‌فرض: \u200E+5%)",
  "help.option.product": "کالایی که قیمتش تغییر می‌کند (پیش‌فرض: همه)",
  "help.option.elasticity": "درصد تغییر تعداد فروش به ازای یک درصد تغییر قیمت، به‌جای آنچه سفارش‌ها می‌گویند",
  "help.option.priceChurn":
    "سهم مشتریانی که با افزایش قیمت می‌روند، به ازای هر واحد افزایش: با 0.2 و \u200E+5%، یک درصد آن‌ها می‌روند",
  "usage.expected.change": "تغییری مانند \u200E+5%، \u200E-10% یا 0.05 لازم است؛ بیشتر از \u200E-100% و نه 0.",
  "usage.expected.elasticity": "عددی مانند \u200E-1.5 لازم است.",
  "error.price.product": "در ردیف‌های سفارش‌ها کالایی به نام {product} نیست.",
  "error.price.product.hint": "کالاهای موجود، از بزرگ‌ترین: {known}.",

  // ── plan ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "plan.opening.money":
    "از {from} تا {to}، {profit, select, yes {حاشیهٔ سود} other {درآمد (حاشیهٔ سود معلوم نیست)}} مورد انتظار {margin} است؛ هشت بار از ده بار میان {low} و {high} خواهد بود. حدود {orders} سفارش آن را به دست می‌دهد.",
  "plan.opening.orders":
    "از {from} تا {to}، {orders} سفارش انتظار می‌رود؛ هشت بار از ده بار میان {low} و {high} خواهد بود.",
  "plan.opening.parts":
    "از این مقدار، سهم مشتریان کنونی {existing} و سهم مشتریانی که جذب خواهید کرد {newcomers} است.",
  "plan.opening.covered": "بودجهٔ {cost} با احتمال {covered} در همهٔ ماه‌ها پوشش داده می‌شود.",
  "plan.months.money":
    "{what, select, margin {حاشیهٔ سود} loss {زیان} other {درآمد}} ماه به ماه، {currency}: █ تا احتمال ۹ از ۱۰، ▓ تا میانه، ░ تا احتمال ۱ از ۱۰",
  "plan.months.orders": "سفارش‌ها ماه به ماه: █ تا احتمال ۹ از ۱۰، ▓ تا میانه، ░ تا احتمال ۱ از ۱۰",
  "plan.months.cost": "┃ مبلغی است که بودجه در آن ماه خرج می‌کند.",
  "plan.months.partial": "ماه {month} تنها از فردای {asOf} برنامه‌ریزی شده است.",
  "plan.strip": "احتمال پوشش {strip} {first} در {from}، {last} در {to}، کمینه {least}",
  "plan.parts": "از کجا می‌آید",
  "plan.part.existing": "مشتریان کنونی",
  "plan.part.newcomers": "مشتریان تازه",
  "plan.part.pipeline": "معامله‌های باز",
  "plan.part.subscriptions": "اشتراک‌ها",
  "plan.by.segment": "به تفکیک بخش",
  "plan.by.channel": "به تفکیک کانال جذب مشتری",
  "plan.by.newcomers": "مشتریان تازه",
  "plan.by.other": "دیگر یا نامعلوم",
  "plan.budget": "هزینه‌هایی که پوشش می‌دهد، به ترتیب اولویت",
  "plan.budget.rule":
    "ردیف‌های هر ماه به ترتیب اولویت از حاشیهٔ سود همان ماه و ماندهٔ ماه‌های پیش پرداخت می‌شوند؛ نخستین ردیفی که کامل پرداخت نشود، پرداخت آن ماه را پایان می‌دهد و وامی در کار نیست.",
  "plan.budget.outside":
    "{lines, plural, one {# ردیف بودجه} other {# ردیف بودجه}} بیرون از ماه‌های برنامه است.",
  "plan.backtest": "همین برنامه، اگر در {from} ریخته می‌شد",
  "plan.backtest.revenue":
    "در {months, plural, one {# ماه} other {# ماه}}، خطای آن در درآمد به‌طور میانگین ماهی {plan} می‌بود؛ خطای «میانگین ماه‌های پیش از آن» {lastPeriod}{lastYear, select, none {} other { و خطای «همان ماه در سال پیش» {lastYear}}}.",
  "plan.backtest.orders":
    "در {months, plural, one {# ماه} other {# ماه}}، خطای آن در شمار سفارش‌ها به‌طور میانگین ماهی {plan} می‌بود؛ خطای «میانگین ماه‌های پیش از آن» {lastPeriod}{lastYear, select, none {} other { و خطای «همان ماه در سال پیش» {lastYear}}}.",
  "plan.backtest.coverage":
    "از {months, plural, one {# ماه} other {# ماه}}، {inside, number} ماه درون باندی بود که باید هشت از ده را در بر گیرد. در مجموع {actual} به دست آمد و {mean} انتظار می‌رفت ({range}).",
  "plan.backtest.existing":
    "از مشتریان شناخته‌شدهٔ آن زمان {actual} به دست آمد و {mean} انتظار می‌رفت ({range})؛ {newcomers} مشتری تازه آمد و {planned} برنامه‌ریزی شده بود.",
  "plan.basis.newcomers.sameMonth":
    "ماهی {count} مشتری تازه، به اندازهٔ همان ماه در دوازده ماه گذشته؛ مجموع ماه‌ها شاید {level} خطا داشته باشد و هر ماه به‌تنهایی {month} بیشتر.",
  "plan.basis.newcomers.mean":
    "ماهی {count} مشتری تازه، میانگین ماه‌های دیده‌شده؛ مجموع ماه‌ها شاید {level} خطا داشته باشد.",
  "plan.basis.newcomers.compared":
    "خطای مجموع آن‌ها: {assumed} فرض شده و به خطای {years, plural, =1 {یک سال} one {# سال} other {# سال}} مقایسه‌شده ({error}) نزدیک شده است{tested, select, yes {؛ برنامهٔ آزمایشیِ گذشته هم در میان آن‌هاست} other {}}. چون یک سال چیز زیادی نمی‌گوید، وزن فرض برابر {weight, plural, one {# سال} other {# سال}} است.",
  "plan.basis.newcomers.assumed":
    "خطای مجموع آن‌ها فرضی است: تاریخچه سالی ندارد که با سال پیش از آن مقایسه شود.",
  "plan.basis.newcomers.planned":
    "ماهی {count} مشتری تازه، طبق برنامه؛ برای این عدد خطایی در نظر گرفته نشده است.",
  "plan.basis.newcomers.stopped": "مشتری تازه‌ای در نظر گرفته نشده: در سه ماه گذشته هیچ‌کس نیامده است.",
  "plan.basis.newcomers.none": "مشتری تازه‌ای در نظر گرفته نشده: تاریخچه ماه کاملی ندارد.",
  "plan.basis.acquisition": "هزینهٔ جذب مشتری کم نشده است؛ جای آن در ردیف‌های بودجه است.",
  "plan.basis.margin.known": "حاشیهٔ سود {margin} از درآمد ({source}).",
  "plan.basis.serving":
    "هزینهٔ خدمت‌رسانی به مشتریان ({share} از درآمد) از پیش از حاشیهٔ سود کم شده است: آن را در ردیف‌های بودجه نیاورید.",
  "plan.basis.season.kept":
    "ماه‌های سال با هم فرق دارند: ضریبی از {low} در {lowMonth} تا {high} در {highMonth}، چون برنامهٔ آزمایشیِ گذشته با آن‌ها خطای کمتری داشت.",
  "plan.basis.season.clock":
    "ماه‌های سال بر پایهٔ فصلِ خود مدل خرید با هم فرق دارند: ضریبی از {low} در {lowMonth} تا {high} در {highMonth}.",
  "plan.basis.season.beaten":
    "همهٔ ماه‌های سال یکسان گرفته شده‌اند: با ضریب ماهانه، برنامهٔ آزمایشیِ گذشته خطای بیشتری داشت.",
  "plan.basis.season.untried":
    "همهٔ ماه‌های سال یکسان گرفته شده‌اند: ضریب ماهانه آزموده نشد (برای آن باید برنامه برای گذشته ریخته شود، با یک سال تاریخچه پیش از آن).",
  "plan.basis.errors":
    "در تاریخ‌های پیشین، مجموع‌ها {orders} و تک‌ماه‌ها {month} بیش از حد تصادف خطا داشتند؛ باندها به همین اندازه پهن‌تر شده‌اند.",
  "plan.basis.pipeline":
    "{counted, plural, one {# معاملهٔ باز} other {# معاملهٔ باز}} به حساب آمده، هرکدام با سهم بُرد مرحلهٔ خود ({stages})؛ زمان بسته شدن: {slip, plural, =0 {همان تاریخ مورد انتظار} one {# روز دیرتر از انتظار} other {# روز دیرتر از انتظار}}.",
  "plan.basis.pipeline.outside":
    "{deals, plural, one {# معاملهٔ باز} other {# معاملهٔ باز}} با مشتریانی که به هر حال می‌خرند، به ارزش {margin}، به حساب نیامده است: شاید مدل خرید آن‌ها را در نظر گرفته باشد.",
  "plan.basis.pipeline.later":
    "{deals, plural, one {# معامله} other {# معامله}} پس از دورهٔ برنامه بسته می‌شود.",
  "plan.basis.subscriptions":
    "تمدید {running, plural, one {# اشتراک} other {# اشتراک}} بر پایهٔ ماندگاری اشتراک‌های مشابه؛ اشتراک‌هایی که هنوز فروخته نشده‌اند در برنامه نیستند.",
  "plan.basis.subscriptions.inOrders":
    "{running, plural, one {# اشتراک} other {# اشتراک}} جداگانه به حساب نیامده است: {share} از نخستین پرداخت‌ها در سفارش‌هاست، پس مدل خرید آن‌ها را در نظر می‌گیرد.",
  "plan.next": "برای دیدن اثر تغییر قیمت بر آن: keepworth price",
  "plan.column.band": "۸ از ۱۰",
  "plan.column.middle": "میانه",
  "plan.column.covered": "پوشش",
  "plan.column.priority": "اولویت",
  "plan.column.line": "ردیف بودجه",
  "plan.column.aMonth": "ماهانه",
  "plan.column.strip": "ماه به ماه",
  "plan.column.least": "کمینه",
  "plan.column.lastYear": "سال پیش",
  "plan.column.part": "جزء",
  "plan.column.inside": "درون باند",
  "plan.yes": "بله",
  "plan.no": "خیر",

  "warning.plan.backtest.short":
    "تاریخچه کوتاه‌تر از آن است که بتوان برنامه را برای گذشته ریخت و با واقعیت سنجید: دو ماه کامل پس از دست‌کم شصت روز لازم است. تا آن زمان، ماه‌های سال یکسان گرفته می‌شوند.",
  "warning.plan.budget":
    "در این ماه‌ها ردیف بودجه‌ای نیست. اگر باشد (ستون‌های name، month، amount و priority؛ keepworth import FILE)، برنامه نشان می‌دهد کدام‌ها را و با چه اطمینانی پوشش می‌دهد.",
  "warning.plan.opportunities":
    "معاملهٔ بازی نیست. اگر باشد (keepworth import FILE)، برنامه درآمد احتمالی آن‌ها را به حساب می‌آورد.",
  "warning.plan.subscriptions":
    "اشتراک جاری‌ای نیست. اگر باشد (keepworth import FILE)، برنامه تمدیدهای آن‌ها را به حساب می‌آورد.",
  "warning.plan.amounts": "سفارش‌ها مبلغ ندارند، پس فقط شمار سفارش‌ها برنامه‌ریزی شده است.",
  "warning.plan.margin":
    "نه هزینه‌ها معلوم است و نه حاشیهٔ سود؛ آنچه حاشیهٔ سود نامیده شده، درآمد است. مقدار margin را در keepworth.json بنویسید.",
  "warning.plan.naiveWins":
    "{rule, select, lastYear {قاعدهٔ «همان ماه در سال پیش»} other {قاعدهٔ «میانگین ماه‌های پیش از آن»}} خطای کمتری از برنامه می‌داشت. به اجزای برنامه بیش از جمع آن اعتماد کنید.",
  "warning.plan.newcomers.short":
    "مشتریان تازه تنها بر پایهٔ {months, plural, one {# ماه کامل} other {# ماه کامل}} برنامه‌ریزی شده‌اند؛ برای شناخت فصل آن‌ها یک سال لازم است.",
  "warning.plan.newcomers.stopped":
    "سه ماه است که مشتری تازه‌ای نیامده، پس کسی در برنامه نیست. اگر چنین نیست، از \u200E--new-customers استفاده کنید.",

  // ── price ────────────────────────────────────────────────────────────────────────────────────────────────────
  "price.opening.all": "تغییر {change} در همهٔ قیمت‌ها",
  "price.opening.product": "تغییر {change} در قیمت {product} ({share} از درآمد)",
  "price.opening.breakEven":
    "{what} به همان اندازهٔ امروز سود می‌دهد اگر حجم فروش {volume} تغییر کند: با حاشیهٔ سود {margin}، {rise, select, yes {افت کمتر سودده و افت بیشتر زیان‌ده است} other {رشد بیشتر سودده و رشد کمتر زیان‌ده است}}.",
  "price.opening.never": "{what} همهٔ حاشیهٔ سود {margin} را می‌برد: هیچ حجم فروشی آن را جبران نمی‌کند.",
  "price.opening.loss":
    "هزینه‌ها بیش از درآمد است: با حاشیهٔ سود {margin}، سفارش‌ها زیان‌ده‌اند. هر سفارش با افزایش قیمت {rise} سربه‌سر می‌شود.",
  "price.opening.loss.equal": "هزینه‌ها برابر درآمد است: سفارش‌ها سودی ندارند و هر افزایش قیمت سراسر سود است.",
  "price.opening.loss.below":
    "با {what}، هر سفارش {loss} از قیمت امروز زیان می‌دهد و سفارش کمتر، زیان کمتر است.",
  "price.opening.loss.above": "با {what}، از هر سفارش {kept} از قیمت امروز می‌ماند.",
  "price.opening.effect":
    "بر پایهٔ سفارش‌ها، تغییر مورد انتظار در حجم فروش {volume} است ({volumeRange}) و در حاشیهٔ سودی که مشتریان در {span} آینده می‌آورند {gain} ({gainRange})؛ احتمال سودده بودن آن {chance} است.",
  "price.opening.assumed":
    "با کشش فرضی {elasticity}، تغییر حجم فروش {volume} و تغییر حاشیهٔ سودی که مشتریان در {span} آینده می‌آورند {gain} است.",
  "price.opening.unknown":
    "از سفارش‌ها نمی‌توان گفت حجم فروش چه می‌شود: {reason, select, lines {سفارش‌ها ردیف کالا ندارند} other {هیچ قیمتی به اندازهٔ کافی تغییر نکرده است}}. جدول نشان می‌دهد هر حالت چه معنایی دارد.",
  "price.sensitivity": "سودِ تغییر {change}، بسته به واکنش تقاضا به قیمت",
  "price.sensitivity.shop": "– تقریباً آنچه سفارش‌های شما می‌گویند",
  "price.scenarios": "تغییرهای دیگر",
  "price.best":
    "با این کشش، تغییر {change} بیشترین سود را دارد؛ دورتر از دامنه‌ای که قیمت‌ها تاکنون تغییر کرده‌اند به آن تکیه نکنید.",
  "price.products": "واکنش تقاضا به قیمت، به تفکیک کالا",
  "price.products.known":
    "از {of, number} کالا، قیمت {products, plural, one {# کالا} other {# کالا}} (با {share} از درآمد) به اندازهٔ کافی تغییر کرده است. به‌طور میانگین یک درصد تغییر قیمت، تعداد فروش را {mean}٪ تغییر می‌دهد ({range})؛ پراکندگی میان کالاها {spread} است.",
  "price.products.none":
    "برای هیچ‌یک از {of, plural, one {# کالا} other {# کالا}} نمی‌توان گفت: قیمت باید در دو سطح با فاصلهٔ دست‌کم ۲٪{market, select, yes { نسبت به بقیهٔ کالاها} other {}}، هرکدام دو ماه یا بیشتر، و در شش ماه فروش یا بیشتر مانده باشد.",
  "price.reason.price": "قیمت ثابت",
  "price.reason.months": "ماه‌ها کم است",
  "price.reason.sales": "فروش کم است",
  "price.reason.fit": "قیمت و فروش هم‌گام",
  "price.discounts": "مبلغ پرداختی در برابر قیمت فهرست، از {from}",
  "price.discounts.total": "{discount} از قیمت فهرست تخفیف داده شده است: {money}.",
  "price.discounts.customers": "مشتریانی که بیش از دیگران در بخش خود تخفیف گرفته‌اند",
  "price.discounts.none": "هیچ مشتری با سه خرید، تخفیفی بسیار بیش از دیگرانِ بخش خود نگرفته است.",
  "price.basis.margin":
    "حاشیهٔ سود {margin} از درآمد امروز ({source})؛ هزینهٔ هر واحد پس از تغییر همان می‌ماند.",
  "price.basis.elasticity.product": "کشش خود کالا، متمایل‌شده به میانگین همه.",
  "price.basis.elasticity.products":
    "کشش کالاها به نسبت درآمد، هرکدام متمایل‌شده به میانگین؛ کالاهای ناشناخته میانگین را می‌گیرند. اگر کالایی فروش خود را به کالای دیگر شما واگذارد، این عدد بیش از اندازه بزرگ می‌شود.",
  "price.basis.elasticity.option": "کشش {elasticity}، همان‌طور که داده شد.",
  "price.basis.elasticity.settings": "کشش {elasticity}، از keepworth.json.",
  "price.basis.churn.none":
    "فرض بر این است که کسی به این دلیل نمی‌رود: داده‌ای در این باره نیست. با \u200E--churn 0.2، افزایش ۵ درصدی یک درصد مشتریان را با همهٔ آنچه می‌آوردند از دست می‌دهد.",
  "price.basis.churn": "به ازای هر درصد افزایش قیمت، {churn} از مشتریان از دست می‌روند ({source}).",
  "price.basis.base": "آنچه مشتریان تاکنون آورده‌اند تغییر نمی‌کند؛ تفاوت در آینده است.",
  "price.next": "نخست تغییر را روی گروهی از مشتریان بیازمایید: keepworth experiment new اثر آن را می‌سنجد.",
  "price.column.change": "تغییر",
  "price.column.breakEven": "سربه‌سر تا",
  "price.column.volume": "حجم",
  "price.column.gain": "سود",
  "price.column.pays": "احتمال",
  "price.column.elasticity": "کشش",
  "price.column.product": "کالا",
  "price.column.moved": "قیمت‌ها",
  "price.column.measured": "به‌تنهایی",
  "price.column.discount": "تخفیف",
  "price.column.paid": "پرداختی",
  "price.column.usual": "معمول",
  "price.column.excess": "اضافه",
  "price.column.ahead": "آینده",

  "warning.price.lines":
    "سفارش‌ها ردیف کالا ندارند. با آن‌ها (ستون‌های کالا، تعداد، قیمت فهرست و مبلغ پرداختی) می‌توان دید تعداد فروش چگونه با قیمت تغییر کرده است.",
  "warning.price.unmoved":
    "قیمت هیچ‌یک از {products, plural, one {# کالا} other {# کالا}} به اندازه‌ای تغییر نکرده که واکنش تقاضا معلوم شود. plan.priceElasticity را در keepworth.json بنویسید یا با \u200E--elasticity ببینید یک حدس چه معنایی دارد.",
  "warning.price.margin":
    "نه هزینه‌ها معلوم است و نه حاشیهٔ سود، پس نقطهٔ سربه‌سر بر پایهٔ درآمد است. از \u200E--margin استفاده کنید یا آن را در keepworth.json بنویسید.",
  "warning.price.list":
    "قیمت‌های فهرست معلوم نیست (نه ردیفی با قیمت فهرست هست و نه سفارشی با تخفیف)، پس تخفیف‌ها نشان داده نمی‌شوند.",
  "warning.price.paid":
    "ردیف‌ها قیمت فهرست ندارند، پس قیمت هر ماه همان مبلغ پرداختی برای هر واحد است. تخفیف‌های ویژهٔ مشتریان خوب یا تخفیف‌های فصلی در این صورت تغییر قیمت به نظر می‌آیند.",
};
