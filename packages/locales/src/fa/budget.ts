import type { Words } from "../en.ts";
import type { budget as en } from "../en/budget.ts";

/** Persian of the budget. */
export const budget: Words<typeof en> = {
  "help.budget": "برمی‌گزیند برای چه کسی کدام مداخله انجام شود تا بودجه بیشترین سود را داشته باشد.",
  "help.option.budgetAmount":
    "پولی که خرج شود (پیش‌فرض: budget.amount در keepworth.json، وگرنه تا جایی که می‌صرفد)",
  "help.option.budgetCapacity": "treatment=N: حداکثر N مشتری؛ می‌توان چند بار آورد",
  "help.option.budgetMinimum": "treatment=N: دست‌کم N مشتری؛ می‌توان چند بار آورد",
  "help.option.budgetHoldout":
    "سهم مشتریانی که به قید قرعه در گروه کنترل می‌مانند، مانند 10% (پیش‌فرض: budget.holdout در keepworth.json)",
  "help.option.budgetRole": "فقط مداخله‌های یک نقش",
  "help.option.budgetExact": "یافتن بهترین برنامه با شاخه و برش، با هر شمار مشتری",
  "help.option.budgetGreedy": "برنامه‌ریزی با قیمت‌ها، مانند حالتی با میلیون‌ها مشتری",
  "help.option.budgetLimit": "چند سطر از برنامه فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۱۰)",
  "help.option.budgetOut": "نوشتن کل برنامه در این فایل CSV",
  "usage.expected.treatmentCount": "treatment=N لازم است، مانند vip=50.",
  "usage.budget.solver": "\u200E--exact و \u200E--greedy با هم به کار نمی‌روند.",

  "error.allocation.infeasible":
    "برنامه‌ای که همهٔ حدها را رعایت کند پیدا نشد: از {asked, number} مشتری که کمینه‌ها می‌خواهند، به {met, number} نفر می‌رسد؛ هزینه {needed, number} از بودجهٔ {budget, number}.",
  "error.allocation.infeasible.hint":
    "مقدار \u200E--minimum را کم کنید، \u200E--amount یا \u200E--capacity را زیاد کنید، یا با \u200E--exact دنبال برنامه بگردید.",
  "error.budget.amounts": "سفارش‌های اجرای {run} مبلغ ندارند، پس نمی‌توان گفت مداخله‌ای سودی دارد.",
  "error.budget.amounts.hint": "سفارش‌هایی با مبلغ وارد کنید.",
  "error.budget.holdout": "با گروه کنترل {share, number, percent} کسی برای مداخله نمی‌ماند.",
  "error.budget.holdout.hint": "سهم کمتری بدهید، مانند \u200E--holdout 10%.",
  "error.budget.treatment": "مداخله‌ای با نام «{treatment}» نیست. مداخله‌های موجود: {known}.",
  "error.budget.treatment.hint": "نام آن را همان‌گونه که وارد شده بنویسید و اگر فاصله دارد در گیومه بگذارید.",
  "error.budget.treatments":
    "مداخله‌ای برای برنامه‌ریزی نیست{role, select, none {} other { (برای نقش {role})}}.",
  "error.budget.treatments.hint":
    "مداخله‌ها را وارد کنید (keepworth import treatments.csv) یا بدون \u200E--role بپرسید.",
  "error.budget.minimumOverCapacity":
    "«{treatment}» باید دست‌کم به {minimum, number} مشتری برسد و ظرفیت آن {capacity, number} نفر است: {by, number} نفر زیاد است.{others, plural, =0 {} one { # جفت دیگر از حدها هم با هم نمی‌خوانند.} other { # جفت دیگر از حدها هم با هم نمی‌خوانند.}}",
  "error.budget.minimumOverCapacity.hint": "\u200E--minimum آن را کم یا \u200E--capacity آن را زیاد کنید.",
  "error.budget.minimumOverEligible":
    "«{treatment}» باید دست‌کم به {minimum, number} مشتری برسد، اما تنها برای {eligible, number} نفر سود دارد: {by, number} نفر کم است.{others, plural, =0 {} one { # جفت دیگر از حدها هم با هم نمی‌خوانند.} other { # جفت دیگر از حدها هم با هم نمی‌خوانند.}}",
  "error.budget.minimumOverEligible.hint":
    "\u200E--minimum آن یا \u200E--holdout را کم کنید. برای کسی که سودی ندارد مداخله‌ای نمی‌شود.",
  "error.budget.minimumsOverCustomers":
    "جمع کمینه‌ها {minimum, number} مشتری است و این مداخله‌ها، هر نفر یکی، برای {eligible, number} نفر سود دارند: {by, number} نفر کم است.",
  "error.budget.minimumsOverCustomers.hint": "یکی از \u200E--minimum ها را کم کنید.",
  "error.budget.minimumsOverBudget":
    "آنچه کمینه‌ها می‌خواهند دست‌کم {needed, number} هزینه دارد و بودجه {budget, number} است: {by, number} کم است.",
  "error.budget.minimumsOverBudget.hint": "\u200E--amount را زیاد یا یکی از \u200E--minimum ها را کم کنید.",

  "budget.opening":
    "خرج {spent} برای {customers, plural, one {# مشتری} other {# مشتری}} احتمالاً {margin} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آورد: {gain} بیش از هزینهٔ آن ({range}).",
  "budget.opening.none":
    "{gaining, plural, =0 {مداخله برای هیچ‌کس نمی‌صرفد} one {بودجه به کسی نمی‌رسد} other {بودجه به کسی نمی‌رسد}}: از {eligible, plural, one {# مشتری} other {# مشتری}} مناسب، {gaining, plural, =0 {هیچ‌کس احتمالاً بیش از هزینه‌اش نمی‌آورد} one {# نفر احتمالاً بیش از هزینه‌اش می‌آورد} other {# نفر احتمالاً بیش از هزینه‌شان می‌آورند}}.",
  "budget.price":
    "هر {one} بودجهٔ بیشتر {back} می‌آورد که {profit} آن سود است. هزینهٔ همهٔ آنچه می‌صرفد {needed} است.",
  "budget.price.none": "بودجهٔ بیشتر چیزی نمی‌آورد: هزینهٔ همهٔ آنچه می‌صرفد {needed} است.",
  "budget.soon":
    "سود خالص برنامه پس از {days, plural, one {# روز} other {# روز}} {soon} است؛ بقیه دیرتر می‌رسد.",
  "budget.frontier": "سود بر حسب بودجه",
  "budget.frontier.basis": "محاسبه‌شده روی {basis, number} مشتری که به تصادف برگزیده شده‌اند و نمایندهٔ همه‌اند.",
  "budget.treatments": "مداخله‌ها",
  "budget.treatments.unused": "به‌کارنرفته با این بودجه: {treatments}.",
  "budget.treatments.none": "بی‌سود برای همه: {treatments}.",
  "budget.treatments.full": "پُر: {treatments}. یک جای دیگر {price} یا بیشتر می‌ارزد.",
  "budget.segments": "بخش‌ها",
  "budget.next": "نفرهای بعدی با بودجهٔ بیشتر",
  "budget.firstOut": "نخستین حذف‌ها با بودجهٔ کمتر",
  "budget.plan": "برنامه، از بیشترین سود",
  "budget.plan.more":
    "{count, plural, one {# مشتری دیگر} other {# مشتری دیگر}}: keepworth budget --out plan.csv",
  "budget.file": "{rows, plural, one {# سطر} other {# سطر}} در {path}.",
  "budget.holdout":
    "{customers, plural, =0 {کسی در گروه کنترل نیست، پس اثر را نمی‌توان سنجید.} one {# مشتری از مشتریان برنامه به قید قرعه در گروه کنترل می‌ماند تا اثر سنجیده شود.} other {# مشتری از مشتریان برنامه به قید قرعه در گروه کنترل می‌مانند تا اثر سنجیده شود.}}",
  "budget.solver.exact": "بهترین برنامهٔ ممکن، با دقت {gap}.",
  "budget.solver.greedy": "برنامه‌ریزی با قیمت‌ها: هیچ برنامه‌ای نمی‌تواند بیش از {gap} به سود آن بیفزاید.",
  "budget.do": "گام بعد: keepworth budget --out plan.csv · experiment new",
  "budget.column.treatment": "مداخله",
  "budget.column.uplift": "اثر",
  "budget.column.customers": "مشتریان",
  "budget.column.cost": "هزینه",
  "budget.column.gain": "سود",
  "budget.column.soon": "۹۰ روز",
  "budget.column.perUnit": "هر واحد",
  "budget.column.budget": "بودجه",
  "budget.column.of": "از",
  "budget.assumption.margin": "حاشیهٔ سود، سهمی از درآمد: {value}",
  "budget.assumption.discountRate": "نرخ تنزیل سالانه: {value}",
  "budget.assumption.horizonDays": "دورهٔ مورد نظر: {value}",
  "budget.assumption.pulledForward":
    "سفارش‌های اضافه‌ای که فقط زودتر می‌آیند و در سود دورهٔ عمر به حساب نمی‌آیند: {value}",
  "budget.assumption.addOnShare": "خرید افزوده، سهمی از هر سفارش: {value}",
  "budget.assumption.wouldHaveComeAnyway": "مشتریان معرفی‌شده که به هر حال می‌آمدند: {value}",
  "budget.assumption.customersRead": "مشتریانی که ارقامشان از خوشه خوانده شد: {value}",

  "warning.budget.revenue": "هزینه‌ها معلوم نیست، پس همهٔ سودها بر حسب درآمد و بیش از واقع است.",
  "warning.budget.revenue.hint":
    "حاشیهٔ سود ناخالص را بدهید (margin در keepworth.json) یا هزینه‌ها را وارد کنید.",
  "warning.budget.library":
    "مداخله‌ای وارد نشده، پس {treatments, plural, one {# مداخلهٔ آماده} other {# مداخلهٔ آماده}} با هزینه و اثر فرضی برنامه‌ریزی شده است.",
  "warning.budget.library.hint": "مداخله‌های خودتان را بنویسید: keepworth import treatments.csv",
  "warning.budget.assumed":
    "از {treatments, number} مداخله، اثر {assumed, plural, one {# مداخله} other {# مداخله}} فرضی است، نه سنجیده‌شده؛ بازه هم به همان اندازه پهن است.",
  "warning.budget.assumed.hint": "آن را روی گروه کنترل بسنجید: keepworth experiment new",
  "warning.budget.renewals":
    "{treatment}: اثر {uplift, number, ::percent .#} بیش از آن است که چنین تخفیفی از تمدیدنکنندگان نگه می‌دارد، پس به‌طور میانگین {planned, number, ::percent .#} در برنامه آمده است.",
  "warning.budget.renewals.hint":
    "آن را بسنجید (keepworth experiment new) یا keep.offerReach و keep.offerSpeed را در keepworth.json بنویسید.",
  "warning.budget.unbounded":
    "ارزشِ پس از افق با مدل یا نرخ تنزیل این اجرا کرانی ندارد، پس فقط افق به حساب آمده است و ماندن مشتری بیش از آنچه نشان داده شده می‌ارزد.",
  "warning.budget.unbounded.hint": "مقدار discountRate را در keepworth.json بزرگ‌تر از ۰ بنویسید.",
  "warning.budget.spared":
    "{customers, plural, one {# مشتری کنار گذاشته شد} other {# مشتری کنار گذاشته شدند}}، چون گروه کنترل یک آزمایش در جریان‌اند.",
  "warning.budget.withheld":
    "{customers, plural, one {# مشتری کنار گذاشته شد} other {# مشتری کنار گذاشته شدند}}، چون نمی‌خواهند برای این کار با آنان تماس گرفته شود.",
};
