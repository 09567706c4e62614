import type { Words } from "../en.ts";
import type { plan as en } from "../en/plan.ts";

/** Swedish of plan and price. */
export const plan: Words<typeof en> = {
  "help.plan":
    "Planera beställningar, intäkter och marginal per månad, från befintliga och nya kunder, affärer och abonnemang.",
  "help.price":
    "Visa vad en prisändring skulle ge, var den går jämnt upp och vilka som betalade under listpris.",
  "help.option.planMonths": "antal kalendermånader att planera, 1 till 60 (standard: 12)",
  "help.option.newCustomers": "nya kunder per månad (standard: lika många som i samma månad de senaste tolv)",
  "help.option.planBy": "vad marginalen delas upp efter",
  "help.option.noBacktest": "jämför inte planen med utfallet; snabbare, och utan säsong",
  "help.option.change": "prisändringen, t.ex. +5% eller -10% (standard: +5%)",
  "help.option.product": "produkten vars pris ändras (standard: alla)",
  "help.option.elasticity":
    "procent av volymen för en procent av priset, i stället för vad beställningarna visar",
  "help.option.priceChurn":
    "andel kunder som lämnar på grund av en höjning, per enhet av den: 0.2 förlorar 1% av dem vid +5%",
  "usage.expected.change": "en ändring som +5%, -10% eller 0.05 väntas, över -100% och inte 0.",
  "usage.expected.elasticity": "ett tal som -1.5 väntas.",
  "error.price.product": "Produkten {product} finns inte bland beställningarnas rader.",
  "error.price.product.hint": "Produkter som finns, de största först: {known}.",

  // ── plan ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "plan.opening.money":
    "Från {from} till {to} väntas {margin} {profit, select, yes {i marginal} other {i intäkter (ingen marginal är känd)}}; åtta gånger av tio hamnar det mellan {low} och {high}. Omkring {orders} beställningar ger det.",
  "plan.opening.orders":
    "Från {from} till {to} väntas {orders} beställningar; åtta gånger av tio hamnar antalet mellan {low} och {high}.",
  "plan.opening.parts":
    "{existing} av det kommer från dina befintliga kunder, {newcomers} från dem som du kommer att vinna.",
  "plan.opening.covered": "Budgeten på {cost} täcks i varje månad med sannolikheten {covered}.",
  "plan.months.money":
    "{what, select, margin {Marginal} loss {Förlust} other {Intäkter}} per månad, {currency}: █ säkert i nio fall av tio, ▓ till mitten, ░ i ett fall av tio",
  "plan.months.orders":
    "Beställningar per månad: █ säkert i nio fall av tio, ▓ till mitten, ░ i ett fall av tio",
  "plan.months.cost": "┃ är vad budgeten förbrukar i månaden.",
  "plan.months.partial": "{month} är planerad först från dagen efter {asOf}.",
  "plan.strip": "P(täckt) {strip} {first} i {from}, {last} i {to}, lägst {least}",
  "plan.parts": "Var det kommer ifrån",
  "plan.part.existing": "Befintliga kunder",
  "plan.part.newcomers": "Nya kunder",
  "plan.part.pipeline": "Öppna affärer",
  "plan.part.subscriptions": "Abonnemang",
  "plan.by.segment": "Per segment",
  "plan.by.channel": "Per kanal som vann kunden",
  "plan.by.newcomers": "Nya kunder",
  "plan.by.other": "Övriga eller okänt",
  "plan.budget": "Vad det räcker till, i prioritetsordning",
  "plan.budget.rule":
    "Varje månads poster betalas i prioritetsordning ur månadens marginal och det som blev över tidigare; den första som inte kan betalas fullt ut avslutar månaden, och inget lånas.",
  "plan.budget.outside":
    "{lines, plural, one {# budgetpost ligger} other {# budgetposter ligger}} utanför de planerade månaderna.",
  "plan.backtest": "Samma plan, gjord {from}",
  "plan.backtest.revenue":
    "Över {months, plural, one {# månad} other {# månader}} hade planen missat intäkterna med i snitt {plan} per månad; ”en genomsnittlig månad av tiden före” med {lastPeriod}{lastYear, select, none {} other {, ”samma månad året före” med {lastYear}}}.",
  "plan.backtest.orders":
    "Över {months, plural, one {# månad} other {# månader}} hade planen missat antalet beställningar med i snitt {plan} per månad; ”en genomsnittlig månad av tiden före” med {lastPeriod}{lastYear, select, none {} other {, ”samma månad året före” med {lastYear}}}.",
  "plan.backtest.coverage":
    "{inside} av {months, plural, one {# månad} other {# månader}} hamnade i bandet som ska hålla åtta av tio. Totalt blev utfallet {actual}; {mean} väntades ({range}).",
  "plan.backtest.existing":
    "Då kända kunder gav {actual}; {mean} väntades av dem ({range}). {newcomers} nya kom; {planned} var planerade.",
  "plan.basis.newcomers.sameMonth":
    "{count} nya kunder per månad, lika många som i samma månad de senaste tolv; alla månader tillsammans kan slå fel med {level}, en enskild med {month} till.",
  "plan.basis.newcomers.mean":
    "{count} nya kunder per månad, medelvärdet av de månader som finns; alla månader tillsammans kan slå fel med {level}.",
  "plan.basis.newcomers.compared":
    "Hur fel alla tillsammans kan slå: {assumed} antas, draget mot hur fel {years, plural, =1 {ett jämfört år} other {# jämförda år}} slog ({error}){tested, select, yes {, däribland den tidigare gjorda planen} other {}}. Eftersom ett år säger lite väger antagandet lika mycket som {weight, plural, one {# år} other {# år}}.",
  "plan.basis.newcomers.assumed":
    "Hur fel alla tillsammans kan slå är antaget: historiken har inget år att jämföra med det föregående.",
  "plan.basis.newcomers.planned":
    "{count} nya kunder per månad, enligt plan; inget fel i det antalet räknas in.",
  "plan.basis.newcomers.stopped": "Inga nya kunder: ingen kom under de senaste tre månaderna.",
  "plan.basis.newcomers.none": "Inga nya kunder: historiken har ingen hel månad.",
  "plan.basis.acquisition":
    "Kostnaden för att vinna kunder är inte avdragen; den hör hemma bland budgetposterna.",
  "plan.basis.margin.known": "Marginal på {margin} av intäkterna ({source}).",
  "plan.basis.serving":
    "Kostnaden för kundservice ({share} av intäkterna) är redan avdragen från marginalen: ta inte med den bland budgetposterna.",
  "plan.basis.season.kept":
    "Årets månader skiljer sig åt: en faktor från {low} i {lowMonth} till {high} i {highMonth}, eftersom den tidigare gjorda planen missade mindre med dem.",
  "plan.basis.season.clock":
    "Årets månader skiljer sig åt enligt köpmodellens egen säsong: en faktor från {low} i {lowMonth} till {high} i {highMonth}.",
  "plan.basis.season.beaten":
    "Alla månader på året är lika: med månadsfaktorer missade den tidigare gjorda planen mer.",
  "plan.basis.season.untried":
    "Alla månader på året är lika: månadsfaktorer har inte prövats (då måste planen göras vid en tidigare tidpunkt med ett års historik före).",
  "plan.basis.errors":
    "Vid tidigare tidpunkter slog totalerna fel med {orders} utöver slumpen, enskilda månader med {month}; banden är så mycket bredare.",
  "plan.basis.pipeline":
    "{counted, plural, one {# öppen affär} other {# öppna affärer}} inräknade, var och en med andelen vunna i sitt steg ({stages}), med avslut {slip, plural, =0 {som väntat} one {# dag senare än väntat} other {# dagar senare än väntat}}.",
  "plan.basis.pipeline.outside":
    "{deals, plural, one {# öppen affär} other {# öppna affärer}} med kunder som ändå köper, värda {margin}, räknas inte: köpmodellen kan redan vänta sig dem.",
  "plan.basis.pipeline.later":
    "{deals, plural, one {# affär avslutas} other {# affärer avslutas}} efter planens slut.",
  "plan.basis.subscriptions":
    "Förnyelser av {running, plural, one {# abonnemang} other {# abonnemang}} efter hur länge sådana varar; abonnemang som ännu inte är sålda planeras inte.",
  "plan.basis.subscriptions.inOrders":
    "{running, plural, one {# abonnemang} other {# abonnemang}} räknas inte särskilt: {share} av de första betalningarna finns bland beställningarna, så köpmodellen väntar sig dem.",
  "plan.next": "keepworth price visar vad en prisändring skulle betyda för planen.",
  "plan.column.band": "8 av 10",
  "plan.column.middle": "Mitten",
  "plan.column.covered": "Täckt",
  "plan.column.priority": "Prioritet",
  "plan.column.line": "Budgetpost",
  "plan.column.aMonth": "Per månad",
  "plan.column.strip": "Månadsvis",
  "plan.column.least": "Lägst",
  "plan.column.lastYear": "Året före",
  "plan.column.part": "Del",
  "plan.column.inside": "Inom",
  "plan.yes": "ja",
  "plan.no": "nej",

  "warning.plan.backtest.short":
    "Historiken är för kort för att göra planen vid en tidigare tidpunkt och jämföra med utfallet: det krävs två hela månader efter minst sextio dagar. Tills dess antas årets månader vara lika.",
  "warning.plan.budget":
    "Inga budgetposter i dessa månader. Med dem (kolumnerna name, month, amount, priority; keepworth import FILE) visar planen vilka den räcker till och hur säkert.",
  "warning.plan.opportunities":
    "Inga öppna affärer. Med dem (keepworth import FILE) räknar planen in vad de väntas ge.",
  "warning.plan.subscriptions":
    "Inga löpande abonnemang. Med dem (keepworth import FILE) räknar planen in deras förnyelser.",
  "warning.plan.amounts": "Beställningarna saknar belopp, så bara beställningar planeras.",
  "warning.plan.margin":
    "Varken kostnader eller marginal är kända, så det som kallas marginal är intäkter. Ange margin i keepworth.json.",
  "warning.plan.naiveWins":
    "{rule, select, lastYear {”Samma månad året före”} other {”En genomsnittlig månad av tiden före”}} hade missat mindre än planen. Lita mer på planens delar än på summan.",
  "warning.plan.newcomers.short":
    "Nya kunder planeras utifrån bara {months, plural, one {# hel månad} other {# hela månader}}; det krävs ett år för att känna säsongen.",
  "warning.plan.newcomers.stopped":
    "Ingen ny kund har kommit på tre månader, så inga planeras. Använd --new-customers om det inte stämmer.",

  // ── price ────────────────────────────────────────────────────────────────────────────────────────────────────
  "price.opening.all": "{change} på alla priser",
  "price.opening.product": "{change} på priset för {product} ({share} av intäkterna)",
  "price.opening.breakEven":
    "{what} ger lika mycket som i dag om volymen ändras med {volume}: vid en marginal på {margin} {rise, select, yes {lönar sig ett mindre fall, medan ett större går med förlust} other {lönar sig en större ökning, medan en mindre går med förlust}}.",
  "price.opening.never": "{what} tar hela marginalen på {margin}: ingen volym väger upp det.",
  "price.opening.loss":
    "Kostnaderna överstiger intäkterna: vid en marginal på {margin} går beställningarna med förlust. Vid en höjning på {rise} går en beställning jämnt upp.",
  "price.opening.loss.equal":
    "Kostnaderna är lika höga som intäkterna: beställningarna ger inget, och en höjning är ren marginal.",
  "price.opening.loss.below":
    "Med {what} förlorar en beställning {loss} av dagens pris, och färre beställningar förlorar mindre.",
  "price.opening.loss.above": "Med {what} behåller en beställning {kept} av dagens pris.",
  "price.opening.effect":
    "Av beställningarna att döma väntas {volume} i volym ({volumeRange}) och {gain} i den marginal som kunderna ännu ger under {span} framåt ({gainRange}); det lönar sig med sannolikheten {chance}.",
  "price.opening.assumed":
    "Vid den antagna elasticiteten {elasticity} ändras volymen med {volume} och den marginal som kunderna ännu ger under {span} framåt med {gain}.",
  "price.opening.unknown":
    "Hur volymen skulle svara går inte att utläsa av beställningarna: {reason, select, lines {de saknar produktrader} other {inget pris har rört sig tillräckligt}}. Tabellen visar vad det skulle betyda.",
  "price.sensitivity": "{change}: vinsten, beroende på hur efterfrågan följer priset",
  "price.sensitivity.shop": "← ungefär vad dina beställningar visar",
  "price.scenarios": "Andra ändringar",
  "price.best":
    "Vid den här elasticiteten skulle en ändring på {change} ge mest; lita inte på det längre bort än priserna har rört sig.",
  "price.products": "Hur efterfrågan följer priset, per produkt",
  "price.products.known":
    "{products, plural, one {# produkt} other {# produkter}} av {of} (med {share} av intäkterna) har rört sig tillräckligt i pris för att ge besked. I snitt ändrar en procent av priset volymen med {mean} % ({range}); produkterna skiljer sig åt med {spread}.",
  "price.products.none":
    "Det går inte att avgöra för någon av {of, plural, one {# produkt} other {# produkter}}: ett pris måste ha legat på två nivåer med minst 2 % skillnad{market, select, yes {, utöver de andras rörelser,} other {}} i minst två månader vardera, inom minst sex månaders försäljning.",
  "price.reason.price": "oförändrat pris",
  "price.reason.months": "för få månader",
  "price.reason.sales": "för få sålda",
  "price.reason.fit": "pris och volym följs åt",
  "price.discounts": "Vad som betalats jämfört med listpris sedan {from}",
  "price.discounts.total": "{discount} av listpriserna har getts i rabatt: {money}.",
  "price.discounts.customers": "Kunder som fått mer rabatt än andra i sitt segment",
  "price.discounts.none": "Ingen kund med tre köp har fått mycket mer rabatt än andra i sitt segment.",
  "price.basis.margin":
    "Marginal på {margin} av dagens intäkter ({source}); en enhet kostar lika mycket efter ändringen.",
  "price.basis.elasticity.product": "Produktens egen elasticitet, dragen mot medelvärdet för alla.",
  "price.basis.elasticity.products":
    "Produkternas elasticiteter vägda efter intäkter, var och en dragen mot medelvärdet; de som inte är kända får medelvärdet. En produkt som tappar volym till en annan av dina gör talet för stort.",
  "price.basis.elasticity.option": "Elasticitet {elasticity}, som angivet.",
  "price.basis.elasticity.settings": "Elasticitet {elasticity}, från keepworth.json.",
  "price.basis.churn.none":
    "Ingen lämnar på grund av ändringen: data säger inget om det. Med --churn 0.2 förlorar en höjning på 5 % en procent av kunderna med allt som de skulle ge.",
  "price.basis.churn": "{churn} av kunderna förloras för varje procents höjning ({source}).",
  "price.basis.base": "Det som kunderna redan har gett ändras inte; skillnaden ligger i det som väntar.",
  "price.next": "Pröva först en ändring på en del av kunderna: keepworth experiment new mäter effekten.",
  "price.column.change": "Ändring",
  "price.column.breakEven": "Håller till",
  "price.column.volume": "Volym",
  "price.column.gain": "Vinst",
  "price.column.pays": "Lönar sig",
  "price.column.elasticity": "Elasticitet",
  "price.column.product": "Produkt",
  "price.column.moved": "Priser",
  "price.column.measured": "Enskilt",
  "price.column.discount": "Rabatt",
  "price.column.paid": "Betalt",
  "price.column.usual": "Vanligt",
  "price.column.excess": "För mycket",
  "price.column.ahead": "Framöver",

  "warning.price.lines":
    "Beställningarna saknar produktrader. Med dem (kolumner för produkt, antal, listpris och betalt belopp) syns hur volymen har följt priserna.",
  "warning.price.unmoved":
    "{products, plural, one {Den enda produkten har inte rört} other {Ingen av # produkter har rört}} sig tillräckligt i pris för att visa hur efterfrågan svarar. Ange plan.priceElasticity i keepworth.json eller använd --elasticity för att se vad en gissning betyder.",
  "warning.price.margin":
    "Varken kostnader eller marginal är kända, så break-even gäller intäkterna. Använd --margin eller ange den i keepworth.json.",
  "warning.price.list":
    "Listpriser framgår inte (varken rader med listpris eller beställningar med rabatt finns), så rabatter visas inte.",
  "warning.price.paid":
    "Raderna saknar listpris, så en månads pris är vad som betalats per enhet. Rabatter som bara goda kunder får, eller som följer säsongen, ser då ut som prisändringar.",
};
