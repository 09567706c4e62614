import type { Words } from "../../en.ts";
import type { plan as en } from "../../en/web/plan.ts";

/** Persian of the Plan screen, with prices. */
export const plan: Words<typeof en> = {
  "web.plan.views": "چه چیزی دیده شود",
  "web.plan.view.plan": "پیش‌بینی و بودجه",
  "web.plan.view.price": "قیمت",
  "web.plan.empty": "هنوز چیزی برای برنامه‌ریزی نیست",
  "web.plan.empty.text":
    "سفارش‌ها را وارد و مشتریان را ارزش‌گذاری کنید تا این صفحه نشان دهد ماه‌های آینده چه می‌آورند و هزینهٔ چه چیزی را می‌پوشانند.",
  "web.plan.empty.action": "وارد کردن داده",

  "web.plan.margin.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که همهٔ ماه‌های برنامه با هم می‌آورند: میانهٔ {paths, number} مسیر شبیه‌سازی‌شده، با مشتریان تازه، معامله‌های باز و اشتراک‌ها.",
  "web.plan.margin.formula":
    "Σ روی ماه‌ها: سفارش مورد انتظار × {profit, select, yes {حاشیهٔ سود} other {درآمد}} هر سفارش",
  "web.plan.covered.meaning":
    "در چه سهمی از {paths, number} مسیر شبیه‌سازی‌شده، همهٔ ردیف‌های بودجهٔ همهٔ ماه‌ها از حاشیهٔ سود و ماندهٔ ماه‌های پیش پرداخت می‌شود.",
  "web.plan.covered.formula": "مسیرهایی که همهٔ ردیف‌ها پرداخت می‌شوند ÷ همهٔ مسیرها",
  "web.plan.input.orders": "سفارش مورد انتظار",
  "web.plan.input.margin": "حاشیهٔ سود، سهمی از درآمد",
  "web.plan.input.newCustomers": "مشتریان تازه در ماه",
  "web.plan.input.cost": "جمع ردیف‌های بودجه",

  "web.plan.months": "ماه‌های آینده",
  "web.plan.months.value": "{count, plural, one {# ماه} other {# ماه}}",
  "web.plan.newCustomers": "مشتریان تازه در ماه",
  "web.plan.newCustomers.same": "مانند همان ماه در سال گذشته، به‌طور میانگین {count}",
  "web.plan.certainty": "اطمینان دلخواه",
  "web.plan.by": "به تفکیک",
  "web.plan.by.none": "هیچ",
  "web.plan.by.segment": "بخش",
  "web.plan.by.channel": "کانال",
  "web.plan.effect.money":
    "در همان {months, plural, one {# ماه} other {# ماه}}، تغییر نسبت به برنامهٔ پیشین {change} است: {now} به‌جای {before}.",
  "web.plan.effect.orders":
    "در همان {months, plural, one {# ماه} other {# ماه}}، تغییر نسبت به برنامهٔ پیشین {change} سفارش است: {now} به‌جای {before}.",
  "web.plan.effect.covered": "کل بودجه با احتمال {now} پوشش داده می‌شود، به‌جای {before}.",

  "web.plan.fan": "آنچه می‌آید، و آنچه باید بپردازد",
  "web.plan.fan.unit.money": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} ماهانه، {currency}",
  "web.plan.fan.unit.orders": "سفارش در ماه",
  "web.plan.fan.axis": "ماه",
  "web.plan.fan.cost": "بودجهٔ ماه",
  "web.plan.fan.note":
    "هر ستون میانگینِ مورد انتظار است، به تفکیک این‌که از کجا می‌آید؛ خط کناری هشت مسیر از ده مسیر را در بر دارد (P10 تا P90).",
  "web.plan.fan.description":
    "از {first} در {firstMonth} تا {last} در {lastMonth}{cost, select, none {} other {، در برابر بودجهٔ ماهانهٔ {cost}}}.",
  "web.plan.column.month": "ماه",
  "web.plan.column.mean": "میانگین",
  "web.plan.column.p10": "P10",
  "web.plan.column.p50": "P50",
  "web.plan.column.p90": "P90",
  "web.plan.column.cost": "بودجه",
  "web.plan.column.newCustomers": "مشتریان تازه",

  "web.plan.strip": "هزینهٔ هر ماه با چه اطمینانی پوشش داده می‌شود",
  "web.plan.strip.unit": "احتمال پوشش کل بودجهٔ ماه، با ماندهٔ ماه‌های پیش",
  "web.plan.strip.description":
    "از {months, number} ماه، {sure, plural, =0 {هیچ ماهی} one {# ماه} other {# ماه}} با احتمال دست‌کم {certainty} پوشش داده {sure, plural, =0 {نمی‌شود} one {می‌شود} other {می‌شود}}. کمترین اطمینان در {least} است: {probability}.",
  "web.plan.strip.below": "کمتر از {certainty}",
  "web.plan.strip.above": "{certainty} یا بیشتر",

  "web.plan.lines.text":
    "با اطمینان {certainty} می‌توان روی {funded} از {cost} حساب کرد: {lines, plural, =0 {هیچ ردیفی در همهٔ ماه‌ها پرداخت نمی‌شود} one {# ردیف در همهٔ ماه‌ها پرداخت می‌شود} other {# ردیف در همهٔ ماه‌ها پرداخت می‌شود}}.",
  "web.plan.lines.caption": "ردیف‌های بودجه به ترتیب اولویت، و اطمینان پرداخت هرکدام",
  "web.plan.lines.months": "ماه‌های مطمئن",
  "web.plan.lines.months.value": "{sure} از {months}",
  "web.plan.lines.strip": "{line}: {least} در نامطمئن‌ترین ماه",

  "web.plan.parts.caption": "پول برنامه از کجا می‌آید",

  "web.plan.leads": "سرنخ‌هایی که باید آغاز شود، هفته به هفته",
  "web.plan.leads.text":
    "برای نگه‌داشتن {target, number} مشتری فعال، تا {until} به {needed, plural, one {# مشتری} other {# مشتری}} تازه نیاز است؛ یعنی حدود {leads} سرنخ. سرنخ در {conversion} از موارد مشتری می‌شود{months, select, none {} other {، پس از {months}}}.",
  "web.plan.leads.text.unknown":
    "برای نگه‌داشتن {target, number} مشتری فعال، تا {until} به {needed, plural, one {# مشتری} other {# مشتری}} تازه نیاز است؛ یعنی حدود {leads} سرنخ.",
  "web.plan.leads.unit": "سرنخ‌هایی که باید آغاز شود، با بازهٔ ۹۰٪",
  "web.plan.leads.axis": "سرنخ",
  "web.plan.leads.by": "تا {day}",
  "web.plan.leads.late": "تا {day} (دیر)",
  "web.plan.leads.note": "کهربایی: روزی که باید تا آن آغاز می‌شد گذشته است.",
  "web.plan.leads.description": "روی هم {leads} سرنخ؛ بیشترین در هفته‌ای که تا {day} آغاز می‌شود.",
  "web.plan.leads.column.start": "شروع تا",
  "web.plan.leads.column.until": "مشتری تا",
  "web.plan.leads.column.leads": "سرنخ",
  "web.plan.leads.column.low": "از",
  "web.plan.leads.column.high": "تا",
  "web.plan.leads.column.leavers": "می‌روند",
  "web.plan.leads.column.needed": "لازم",

  "web.plan.backtest.unit.revenue": "درآمد ماهانه، {currency}: آنچه آمد و آنچه برنامه می‌گفت",
  "web.plan.backtest.unit.orders": "سفارش در ماه: آنچه آمد و آنچه برنامه می‌گفت",
  "web.plan.backtest.expected": "انتظارِ آن زمان، P10 تا P90",
  "web.plan.backtest.came": "واقعی",
  "web.plan.backtest.lastYear": "سال پیش از آن",
  "web.plan.backtest.axis": "ماه",

  "web.plan.basis.margin": "حاشیهٔ سود {margin} از درآمد.",
  "web.plan.basis.budgetRule": "ردیف‌ها به ترتیب اولویت پرداخت می‌شوند و وامی در کار نیست.",

  "web.plan.missing.plan.budget":
    "در این ماه‌ها ردیف بودجه‌ای نیست. اگر باشد (نام، ماه، مبلغ، اولویت)، برنامه نشان می‌دهد کدام‌ها را و با چه اطمینانی پوشش می‌دهد. آن‌ها را در صفحهٔ «داده‌ها» وارد کنید.",
  "web.plan.missing.plan.opportunities":
    "معاملهٔ بازی نیست. اگر در صفحهٔ «داده‌ها» وارد شود، برنامه درآمد احتمالی آن‌ها را به حساب می‌آورد.",
  "web.plan.missing.plan.subscriptions":
    "اشتراک جاری‌ای نیست. اگر در صفحهٔ «داده‌ها» وارد شود، برنامه تمدیدهای آن‌ها را به حساب می‌آورد.",
  "web.plan.missing.plan.margin":
    "نه هزینه‌ها معلوم است و نه حاشیهٔ سود؛ آنچه حاشیهٔ سود نامیده شده، درآمد است. حاشیهٔ سود را در تنظیمات بدهید.",
  "web.plan.missing.plan.newcomers.stopped":
    "سه ماه است که مشتری تازه‌ای نیامده، پس کسی در برنامه نیست. اگر چنین نیست، در بالا بگویید چند نفر در برنامه دارید.",
  "web.plan.missing.price.unmoved":
    "قیمت هیچ‌یک از {products, plural, one {# کالا} other {# کالا}} به اندازه‌ای تغییر نکرده که واکنش تقاضا معلوم شود. در بالا کششی بدهید تا ببینید یک حدس چه معنایی دارد.",
  "web.plan.missing.price.margin":
    "نه هزینه‌ها معلوم است و نه حاشیهٔ سود، پس نقطهٔ سربه‌سر بر پایهٔ درآمد است. حاشیهٔ سود را در تنظیمات بدهید.",

  "web.plan.price.change": "تغییر قیمت",
  "web.plan.price.product": "کدام کالا",
  "web.plan.price.product.all": "همهٔ کالاها",
  "web.plan.price.elasticity": "کشش",
  "web.plan.price.elasticity.gloss":
    "درصد تغییر تعداد فروش به ازای یک درصد تغییر قیمت. خالی: به گفتهٔ سفارش‌ها.",
  "web.plan.price.churn": "مشتریان ازدست‌رفته به ازای هر واحد افزایش",
  "web.plan.price.churn.gloss": "با ۲۰٪، افزایش ۵ درصدی ۱٪ مشتریان را از دست می‌دهد.",
  "web.plan.price.volume": "تعداد فروش",
  "web.plan.price.gain": "حاشیهٔ سود آینده",
  "web.plan.price.worth": "آنچه از مشتریان در پیش است",
  "web.plan.price.pays": "احتمال سودده بودن",
  "web.plan.price.breakEven": "سربه‌سر با",
  "web.plan.price.unknown": "نامعلوم",
  "web.plan.price.range": "{low} تا {high}",
  "web.plan.price.quick": "بازه پس از محاسبه می‌آید.",
  "web.plan.price.volume.meaning":
    "مشتریانی که می‌مانند نسبت به امروز چند واحد از کالاهای تغییرقیمت‌داده می‌خرند.",
  "web.plan.price.volume.formula": "(۱ + تغییر)^کشش − ۱",
  "web.plan.price.gain.meaning":
    "آنچه تغییر به حاشیهٔ سودی می‌افزاید که مشتریان در {months, plural, one {# ماه} other {# ماه}} آینده می‌آورند، با وزن کمتر برای پول دیرتر.",
  "web.plan.price.gain.formula":
    "حاشیهٔ سود آینده × ((۱ − ازدست‌رفته) × (تعداد × (حاشیه + تغییر) ÷ حاشیه − ۱) + …) برای سهم تغییرقیمت‌داده",
  "web.plan.price.input.elasticity": "کشش",
  "web.plan.price.input.margin": "حاشیهٔ سود، سهمی از درآمد",
  "web.plan.price.input.growth": "حاشیهٔ سود آینده، امروز",

  "web.plan.price.scenarios": "تغییرهای دیگر چه اثری دارند",
  "web.plan.price.scenarios.unit":
    "تغییر {profit, select, yes {حاشیهٔ سود} other {درآمد}} در {months, plural, one {# ماه} other {# ماه}} آینده، {currency}، با بازهٔ ۹۰٪",
  "web.plan.price.scenarios.axis": "سود یا زیان",
  "web.plan.price.scenarios.none": "مانند امروز",
  "web.plan.price.scenarios.chosen": "{change} (برگزیده)",
  "web.plan.price.scenarios.description": "از {count, number} تغییر، {best} بیشترین سود را دارد: {gain}.",
  "web.plan.price.column.worth": "از آنچه در پیش است",
  "web.plan.price.sensitivity": "سودِ تغییر {change}، بسته به واکنش تقاضا به قیمت",
  "web.plan.price.sensitivity.unit":
    "سود یا زیان آینده، {currency}، بر حسب کشش: درصد تغییر تعداد فروش به ازای یک درصد تغییر قیمت",
  "web.plan.price.sensitivity.shop": "{elasticity}، تقریباً آنچه سفارش‌های شما می‌گویند",
  "web.plan.price.sensitivity.description":
    "اگر تقاضا واکنشی نشان ندهد، {most} سود دارد؛ با کشش {elasticity}، {least} می‌آورد.",

  "web.plan.price.products.unit":
    "درصد تغییر تعداد فروش به ازای یک درصد تغییر قیمت، با بازهٔ ۹۰٪؛ هرچه به ۰ نزدیک‌تر، واکنش تقاضا کمتر",
  "web.plan.price.products.axis": "کشش",
  "web.plan.price.products.mean": "میانگین {value}",
  "web.plan.price.products.description": "از {lowest} ({lowestName}) تا {highest} ({highestName}).",
  "web.plan.price.products.caption": "کالاها، با واکنش تقاضا به قیمت یا دلیل نامعلوم بودن آن",
  "web.plan.price.products.column.known": "کشش",
  "web.plan.price.products.column.low": "از",
  "web.plan.price.products.column.high": "تا",

  "web.plan.price.discounts.unit": "سهم تخفیف از قیمت فهرست، به تفکیک بخش",
  "web.plan.price.discounts.axis": "تخفیف",
  "web.plan.price.discounts.description": "بیشترین تخفیف را بخش «{segment}» گرفته است: {share}.",
  "web.plan.price.discounts.end":
    "بدون تخفیف، مشتریان {change} بیش از اکنون می‌پرداختند. برای دیدن اثر آن، همین را تغییر قیمت بگذارید.",
  "web.plan.price.discounts.try": "آزمودن {change}",
  "web.plan.price.discounts.caption": "مشتریانی که بیش از دیگران در بخش خود تخفیف گرفته‌اند",

  "web.plan.price.basis.margin": "حاشیهٔ سود {margin} از درآمد امروز؛ هزینهٔ هر واحد پس از تغییر همان می‌ماند.",
  "web.plan.price.basis.elasticity": "کشش {elasticity}.",
  "web.plan.price.basis.churn.none":
    "فرض بر این است که کسی به این دلیل نمی‌رود: داده‌ای در این باره نیست. نظر خود را در بالا بگذارید.",
  "web.plan.price.basis.churn": "به ازای هر درصد افزایش قیمت، {churn} از مشتریان از دست می‌روند.",
  "web.plan.price.next": "پیش از تغییر قیمت برای همه، آن را روی گروهی از مشتریان بیازمایید.",
  "web.plan.price.next.action": "برنامه‌ریزی آزمایش",
};
