import type { Words } from "../en.ts";
import type { errors as en } from "../en/errors.ts";

/** Swedish of errors: what happened, and what to do. */
export const errors: Words<typeof en> = {
  error: "Något gick fel ({code}).",
  "error.internal": "Ett fel uppstod inne i Keepworth: {message}",
  "error.internal.hint":
    "Den senast publicerade körningen är orörd. Rapportera felet tillsammans med kommandot som du körde; med KEEPWORTH_DEBUG=1 framför kommandot syns var det uppstod.",
  "error.customers.columns":
    "Kundernas kolumner går inte ihop: {column} {problem, select, missing {saknas} length {har en annan längd än de övriga} other {har luckor}}.",
  "error.customers.columns.hint": "x, tx och T måste finnas, vara lika långa och sakna luckor.",
  "error.customers.empty": "Det finns ingen kund att anpassa en modell till.",
  "error.customers.empty.hint":
    "Kontrollera att beställningarna anger kunder och ligger före värderingsdagen: keepworth check FILE",
  "error.customer.frequency": "En kund (rad {row}) har {x} återköp.",
  "error.customer.frequency.hint": "x måste vara ett heltal, 0 eller större.",
  "error.customer.recency": "En kund (rad {row}) köpte senast vid {tx}, utanför 0 till {T}.",
  "error.customer.recency.hint":
    "tx räknas från första till senaste köpet och T från första köpet till värderingsdagen, alltså 0 ≤ tx ≤ T.",
  "error.customer.age": "En kund (rad {row}) har åldern {T}.",
  "error.customer.age.hint": "T, tiden från första köpet till värderingsdagen, måste vara 0 eller större.",
  "error.customer.spend": "En kund (rad {row}) har medelbeloppet {spend}.",
  "error.customer.spend.hint": "Beloppsmodellen kräver belopp över 0. Ta bort sådana kunder ur filen.",
  "error.customer.weight": "En kund (rad {row}) har vikten {weight}.",
  "error.customer.weight.hint": "Vikten är antalet kunder som raden står för: 0 eller mer.",
  "error.customer.opportunities":
    "En kund (rad {row}) har utnyttjat {x} av {T} tillfällen, det sista med nummer {tx}. Det är omöjligt.",
  "error.customer.opportunities.hint":
    "Tillfällen räknas i heltal, och x av dem kan inte ha utnyttjats före nummer x: x ≤ tx ≤ T.",
  "error.customer.duration": "En kund (rad {row}) har varaktigheten {duration}.",
  "error.customer.duration.hint":
    "Varaktigheten är antalet hela perioder som kunden har stannat: 0 eller mer, och minst 1 för den som har lämnat.",
  "error.customer.churned": "En kund (rad {row}) har {churned} där det ska stå om kunden har lämnat.",
  "error.customer.churned.hint": "Skriv 1 för en kund som har lämnat och 0 för en som är kvar.",
  "error.contract.lost":
    "{period, select, end {I slutet} other {I period {period}}} finns {customers} kunder. Det är omöjligt.",
  "error.contract.lost.hint":
    "Ange hur många kunder som förlorades i varje period och hur många som är kvar i slutet: tal som är 0 eller större.",
  "error.customer.number": "Rad {row} anger kund {customer}, vilket inte är något kundnummer.",
  "error.customer.number.hint": "Kunderna numreras 0, 1, 2 och så vidare, och var och en har ett köp.",
  "error.covariates.finite": "Kovariaten {covariate} har ett värde som inte är ett tal (rad {row}).",
  "error.covariates.finite.hint": "Fyll i värdet, eller utelämna kunden eller kovariaten.",
  "error.covariates.name": "Kovariaten {covariate} finns inte bland dessa: {known}.",
  "error.covariates.name.hint":
    "Kontrollera namnet. En gemensam koefficient för två effekter kräver en kovariat som är angiven för båda.",
  "error.covariates.levels":
    "Kovariaten {covariate} är text med {levels, plural, one {# unikt värde} other {# olika värden}}.",
  "error.covariates.levels.hint":
    "En textkovariat behöver 2 till 50 olika värden. Utelämna den eller gruppera värdena.",
  "error.covariates.constant": "Dessa kovariater har samma värde för alla: {covariates}.",
  "error.covariates.constant.hint": "De säger ingenting. Utelämna dem.",
  "error.covariates.collinear":
    "Dessa kovariater säger samma sak, eftersom en är summan av de andra: {covariates}.",
  "error.covariates.collinear.hint": "Utelämna en av dem, t.ex. en av kolumnerna i en gruppering.",
  "error.covariates.periods":
    "{problem, select, twice {Kund nummer {customer} har två rader med kovariater som börjar vid {time}.} other {Kund nummer {customer} saknar kovariater vid {time}.}}",
  "error.covariates.periods.hint":
    "Varje kund behöver kovariater från första köpet till slutet, och för en prognos ända till dess horisont.",
  "error.covariates.process":
    "Modellen {model} har {process, select, lifetime {ingen livslängd} other {inga köp}} som {covariates} kan påverka.",
  "error.covariates.process.hint": "Välj en annan modell eller utelämna dessa kovariater.",
  "error.customers.logGaps": "Hur regelbundet kunderna köper framgår inte av data.",
  "error.customers.logGaps.hint":
    "Ange logGaps (per kund summan av ln(gap) över mellanrummen mellan köpen), eller ange hur många steg k ett köp har.",
  "error.customer.logGaps":
    "En kund (rad {row}) har summan {logGaps} för ln(gap), men högst {most} är möjligt.",
  "error.customer.logGaps.hint":
    "Räkna mellanrummen mellan köpen i samma tidsenhet som tx och T; utan återköp är summan 0.",
  "error.parameters.domain": "{parameter} är {value}, vilket modellen inte tillåter.",
  "error.parameters.domain.hint": "Modellparametrar måste vara ändliga och större än 0.",
  "error.argument.domain": "{argument} är {value}, vilket inte är möjligt.",
  "error.argument.domain.hint": "Kontrollera värdet som du angav.",
  "error.file.missing": "Filen {path} finns inte.",
  "error.file.missing.hint": "Kontrollera filnamnet och mappen.",
  "error.file.empty": "{path} är tom.",
  "error.file.empty.hint": "Exportera filen på nytt och se till att den har rader.",
  "error.file.unreadable": "{path} kan inte läsas ({reason}).",
  "error.file.unreadable.hint":
    "Kontrollera att det är en fil, att du får läsa den och att den går att öppna i programmet som skapade den.",
  "error.file.unknown":
    "{path} är {found, select, folder {en mapp} text {text men ingen tabell} html {en webbsida} json {JSON men inte med en post per rad} pdf {en PDF} image {en bild} xls {en gammal Excel-fil (xls)} other {av ett slag som Keepworth inte kan läsa ({found})}}.",
  "error.file.unknown.hint": "Exportera den som CSV, TSV, Excel (xlsx), JSON lines eller Parquet.",
  "error.file.archive": "{path} är ett arkiv som inte kan användas som det är ({reason}).",
  "error.file.archive.hint": "Packa upp arkivet och ange filen som ligger i det.",
  "error.columns.missing": "{path} har ingen kolumn för {missing}. Kolumnerna är: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {Ge kolumnen det namnet och försök igen.} other {Ange kolumnen med --map, till exempel: --map {field}="Kolumnens namn"}}',
  "error.columns.ambiguous": "{path} har flera kolumner som kan vara {field}: {found}.",
  "error.columns.ambiguous.hint": "Välj en med --map, till exempel: --map {field}=COLUMN",
  "error.covariates.value":
    "I {path} saknar {column} ett användbart värde på {rows, plural, one {# rad} other {# rader}}.",
  "error.covariates.value.hint":
    "Fyll i värdena eller utelämna kunderna: en kund utan rad får medelvärdet av varje kovariat.",
  "error.covariates.twice": "{path} har mer än en rad för kund {customer}.",
  "error.covariates.twice.hint":
    "Behåll en rad per kund, eller lägg till en datumkolumn om värdena ändras över tid (en rad per kund och datum).",
  "error.covariates.unknown": "Ingen av kunderna i {path} finns bland beställningarna, t.ex. {customer}.",
  "error.covariates.unknown.hint": "Ange kunderna på samma sätt i båda filerna, t.ex. med samma kundnummer.",
  "error.burnIn.everybody": "Inkörningstiden lämnar ingen kund kvar att anpassa till.",
  "error.burnIn.everybody.hint":
    "Välj en kortare: kunder som dyker upp först under den utelämnas ur anpassningen.",
  "error.covariates.dynamic": "Kovariaterna i {path} ändras över tid, vilket en körning inte klarar.",
  "error.covariates.dynamic.hint":
    "Ange en rad per kund; använd keepworth fit --model pareto-nbd --covariates för värden som ändras.",
  "error.covariates.groups": "{path} har {groups} olika uppsättningar kovariater; en körning klarar {most}.",
  "error.covariates.groups.hint":
    "Utelämna kolumner eller gör klasser av talen, t.ex. åldersgrupper. keepworth fit klarar hur många som helst.",
  "error.covariates.model": "{model} hanterar inte kovariater.",
  "error.covariates.model.hint": "Modeller som gör det: {known}.",
  "error.covariates.dynamicModel": "Kovariaterna i {path} ändras över tid, vilket {model} inte kan följa.",
  "error.covariates.dynamicModel.hint": "Använd --model pareto-nbd eller ange en rad per kund, utan datum.",
  "error.fit.file":
    "{wanted, select, contract {{model} behöver veta hur länge kunderna stannade (tenure, churn) eller hur många som var kvar efter varje period (period, survivors)} opportunities {{model} behöver sammanfattade kunder (x, tx, T), i köptillfällen} orders {{model} behöver en fil med beställningar (customer, date)} purchases {{model} behöver beställningar (customer, date) eller sammanfattade kunder (x, tx, T)} comparison {En jämförelse behöver beställningar (customer, date) eller sammanfattade kunder (x, tx, T)} other {{model} behöver en annan fil}}; {path} är {found, select, orders {en fil med beställningar} summary {en fil med sammanfattade kunder (x, tx, T)} durations {en fil över hur länge kunderna stannade} survivors {en fil över hur många kunder som var kvar efter varje period} other {av okänt slag: kolumnerna är {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {För beställningar passar --model bg-nbd, mbg-nbd eller en annan köpmodell, eller gamma-gamma för belopp.} summary {För en sådan fil passar --model bg-nbd, mbg-nbd, pareto-nbd, ggom-nbd eller nbd; bg-bb om kunderna köper vid givna tillfällen.} durations {För en sådan fil passar --model sbg eller bdw.} survivors {För en sådan fil passar --model sbg eller bdw.} other {Namnge kolumnerna på första raden enligt ovan.}}",
  "error.fit.amounts":
    "Beställningarna i {path} saknar belopp, och {model} anpassas till vad kunderna handlar för.",
  "error.fit.amounts.hint":
    "Om beloppen står i en kolumn, ange den med --map, till exempel --map amount=Total. Anpassa annars en köpmodell, t.ex. bg-nbd.",
  "error.fit.option":
    "{option, select, asOf {--as-of} mapping {--map} timeZone {--time-zone} currency {--currency} covariates {--covariates} other {{option}}} gäller bara beställningar; {path} är {found, select, orders {en fil med beställningar} summary {en fil med sammanfattade kunder (x, tx, T)} durations {en fil över hur länge kunderna stannade} survivors {en fil över hur många kunder som var kvar efter varje period} other {{found}}}.",
  "error.fit.option.hint":
    "Utelämna flaggan, eller ange filen med beställningar som kundernas siffror kommer från.",
  "error.fit.posterior": "En anpassning med kovariater har ingen posteriorfördelning.",
  "error.fit.posterior.hint":
    "Utelämna --posterior: anpassningen ger skattningar och standardfel. Eller utelämna --covariates.",
  "error.dates.mixed":
    "Datumen i kolumnen {column} i {path} är skrivna på flera sätt, till exempel: {examples}.",
  "error.dates.mixed.hint": "Exportera datumen på nytt i ett enda format; 2026-06-30 är säkrast.",
  "error.cell.invalid": "På rad {row} i {path} är {column} ”{value}”.",
  "error.cell.invalid.hint":
    "{expected, select, frequency {Antalet köp efter det första eller antalet utnyttjade tillfällen: ett heltal, 0 eller större.} recency {Tiden från första till senaste köpet: från 0 till åldern, och 0 om det bara finns ett köp.} age {Tiden från första köpet till slutet av data: ett tal, 0 eller större.} duration {Antalet hela perioder som kunden har stannat: 0 eller mer, och minst 1 för den som har lämnat.} churned {Om kunden har lämnat: yes eller no, 1 eller 0, true eller false.} weight {Antalet kunder som raden står för: ett tal, 0 eller större.} period {Ett heltal, t.ex. 0, 1, 2 eller ett årtal.} survivors {Antalet kunder som var kvar: ett tal, 0 eller större, och ingen andel.} other {Rätta cellen.}}",
  "error.line.broken": "Rad {row} i {path} har inte filens kolumner.",
  "error.line.broken.hint": "Leta efter ett citattecken som saknas eller en avgränsare för mycket.",
  "error.survivors.gap": "På rad {row} i {path} är {column} {value}, fast {before} kom före.",
  "error.survivors.gap.hint": "Ange en rad per period, var och en senare än den förra och utan luckor.",
  "error.survivors.rise":
    "På rad {row} i {path} är {column} {value}, alltså fler än {before} i perioden före.",
  "error.survivors.rise.hint":
    "Räkna på varje rad de av den första periodens kunder som är kvar; utelämna nya.",
  "error.rows.none": "Ingen rad i {path} går att använda.",
  "error.rows.none.hint": "Se varför, rad för rad: keepworth check FILE",
  "error.import.unrelated": "{file} har varken kunder eller beställningar gemensamt med datasetet {dataset}.",
  "error.import.unrelated.hint":
    "Använd --add om den hör till samma butik. Ge den annars ett eget dataset: --dataset NAME",
  "error.import.missing": "Importen {id} finns inte.",
  "error.import.missing.hint": "Se vilka importer som finns: keepworth imports",
  "error.import.undone": "Importen {id} är redan ångrad.",
  "error.import.undone.hint": "Inget mer behöver göras. Kör filen igen för att få tillbaka raderna.",
  "error.import.inPlace": "{path} kan inte användas där den ligger ({reason}).",
  "error.import.inPlace.hint": "Utelämna --in-place, så importeras den.",
  "error.currency.mixed":
    "{of, select, records {Beloppen i {path}} other {Beställningarna}} är i flera valutor ({currencies}).",
  "error.currency.mixed.hint":
    "Välj en med --currency, till exempel --currency EUR. Belopp i olika valutor läggs aldrig ihop.",
  "error.database.locked": "{path} används av ett annat program: {owner} (process {pid}).",
  "error.database.locked.hint": "Vänta tills det är klart eller avsluta det, och försök igen.",
  "error.database.newer":
    "{path} är skriven av en nyare version av Keepworth (schema {found}, här känns {known} till).",
  "error.database.newer.hint":
    "Installera den senaste versionen av Keepworth och försök igen. Filen är orörd.",
  "error.database.foreign": "{path} är ingen Keepworth-databas.",
  "error.database.foreign.hint": "Ange en annan fil med --db. Den här är orörd.",
  "error.database.missing": "Databasen {path} finns inte.",
  "error.database.missing.hint": "Ange rätt fil med --db, eller börja med: keepworth run orders.csv",
  "error.database.full": "Utrymmet eller minnet räcker inte för {path} ({reason}).",
  "error.database.full.hint":
    "Frigör diskutrymme eller stäng andra program och försök igen. Den senast publicerade körningen är orörd.",
  "error.database.failed": "Databasen kunde inte göra sitt arbete: {reason}",
  "error.database.failed.hint":
    "Den senast publicerade körningen är orörd. Rapportera felet tillsammans med kommandot som du körde.",
  "error.cluster.unreachable": "Klustret på {server} svarar inte ({reason}).",
  "error.cluster.unreachable.hint":
    "Se efter om adressen stämmer och om klustret är igång. Inget ändrades; ge kommandot igen.",
  "error.cluster.insecure": "Lösenordet eller token skulle skickas i klartext till {server}.",
  "error.cluster.insecure.hint": "Ange klustrets adress som https://…",
  "error.cluster.certificate": "Certifikatet för {server} är inte betrott ({reason}).",
  "error.cluster.certificate.hint":
    "Ange certifikatet för den som utfärdat det, som en PEM-fil: keepworth connect trino --ca FIL.",
  "error.cluster.credentials": "Klustret på {server} godtog inte användaren, lösenordet eller token.",
  "error.cluster.credentials.hint":
    "Se över --user och miljövariabeln som --password-env eller --token-env nämner; efter anslutningen de under warehouse i keepworth.json.",
  "error.cluster.denied": "Klustret på {server} tillåter inte detta: {reason}",
  "error.cluster.denied.hint":
    "Be den som driver det om rätt att läsa ordrarna och skriva i Keepworths eget schema.",
  "error.cluster.unconnected": "{path} har sina ordrar själv och är inte ansluten till något kluster.",
  "error.cluster.unconnected.hint":
    "Anslut den först: keepworth connect trino --server URL --catalog NAMN --schema NAMN",
  "error.cluster.connected": "Ordrarna i {path} finns i ett kluster.",
  "error.cluster.connected.hint": "Utelämna --warehouse embedded, eller ange en annan databas med --db.",
  "error.cluster.missing": "Något som Keepworth behöver finns inte i klustret på {server}: {reason}",
  "error.cluster.missing.hint":
    "Se efter att namnet stämmer och att det inte har bytt namn eller tagits bort, och anslut igen: keepworth connect trino.",
  "error.cluster.resources": "Klustret på {server} har för lite minne för detta: {reason}",
  "error.cluster.resources.hint":
    "Inget halvfärdigt publicerades. Ge frågor mer minne, eller kör när klustret är mindre belastat.",
  "error.cluster.lost": "Klustret på {server} tappade frågan flera gånger ({reason}).",
  "error.cluster.lost.hint":
    "Inget halvfärdigt publicerades. Se efter om arbetsnoder fallerar, och kör igen.",
  "error.cluster.failed": "Klustret på {server} misslyckades: {reason}",
  "error.cluster.failed.hint":
    "Inget halvfärdigt publicerades. Händer det igen, rapportera det med detta meddelande.",
  "error.cluster.table": "Det finns ingen tabell {table} i klustret.",
  "error.cluster.table.hint":
    "Se efter namnen på katalog, schema och tabell; keepworth connect trino listar tabellerna.",
  "error.cluster.customers":
    "Ingen kolumn i {table} numrerar kunderna: namn, e-postadresser och telefonnummer tas inte med i resultat i ett datalager.",
  "error.cluster.customers.hint": "Ange kolumnen med --map customer=KOLUMN, eller gör en vy som har en.",
  "error.cluster.lines":
    "Raderna i {table} fortsätter raden ovanför, som i en butiks export; en tabell har ingen ordning på sina rader.",
  "error.cluster.lines.hint": "Gör en vy med ordernummer, kund, dag och belopp på varje rad.",
  "error.cluster.orders": "Ingen tabell i {schema} ser ut som ordrar: kund och datum behövs.",
  "error.cluster.orders.hint":
    "Det här fanns: {tables}. Ange tabellen med --table orders=NAMN och kolumner med --map fält=kolumn.",
  "error.cluster.ambiguous": "Flera tabeller i {schema} ser ut som {kind}: {tables}.",
  "error.cluster.ambiguous.hint": "Ange vilken med --table {kind}=NAMN.",
  "error.cluster.results":
    "{schema} kan inte hålla Keepworths resultat: där finns tabeller med samma namn ({tables}).",
  "error.cluster.results.hint":
    "Ange ett eget schema med --results KATALOG.SCHEMA; det skapas om det saknas.",
  "error.cluster.owned": "{schema} håller resultaten från en annan Keepworth-databas.",
  "error.cluster.owned.hint":
    "Öppna den databasen med --db, eller ange ett annat schema med --results KATALOG.SCHEMA.",
  "error.cluster.embedded":
    "{path} håller ordrar eller poster som importerats från filer: en databas ligger över egna tabeller eller över ett kluster.",
  "error.cluster.embedded.hint": "Ange en annan fil, som skapas: --db NAMN.duckdb",
  "error.cluster.data": "Den här databasens ordrar och poster ligger i ett kluster och ändras inte härifrån.",
  "error.cluster.data.hint": "Ändra dem i tabellerna som de kommer från; nästa körning läser dem på nytt.",
  "error.cluster.many":
    "Den här frågan väger varje kund för sig i minnet, och {customers, number} är fler än de {most, number} som får läsas från klustret.",
  "error.cluster.many.hint":
    "Har datorn omkring 1 GB minne för varje miljon kunder, höj warehouse.customersInMemory i keepworth.json. Det som klustret självt svarar på behöver inget: keepworth potentials, segments, churn, plan.",
  "error.cluster.secret": "Miljövariabeln {name} är inte satt.",
  "error.cluster.secret.hint":
    "Den ska hålla lösenordet eller token till klustret; inget av dem skrivs till någon fil.",
  "error.server.gone": "Keepworth-servern som har {path} öppen avslutades mitt i arbetet.",
  "error.server.gone.hint":
    "Inget lämnades halvfärdigt, och den senast publicerade körningen är orörd. Starta servern igen med keepworth serve, eller ge kommandot en gång till utan den.",
  "error.server.version": "Servern som har {path} öppen är Keepworth {theirs}; det här är Keepworth {ours}.",
  "error.server.version.hint":
    "Stoppa servern och starta den igen med den här versionen av Keepworth, och ge sedan kommandot en gång till.",
  "error.settings.invalid": "Inställningarna stämmer inte ({field}): {reason}",
  "error.settings.invalid.hint": "Rätta {path} och försök igen.",
  "rule.atLeast": "det minsta tillåtna är {bound}",
  "rule.moreThan": "värdet måste vara större än {bound}",
  "rule.atMost": "det högsta tillåtna är {bound}",
  "rule.lessThan": "värdet måste vara mindre än {bound}",
  "rule.empty": "det får inte vara tomt",
  "rule.missing": "värdet saknas",
  "rule.number": "ett tal väntas",
  "rule.whole": "ett heltal väntas",
  "rule.text": "en text väntas",
  "rule.flag": "ja eller nej väntas (true eller false i filen)",
  "rule.list": "en lista väntas",
  "rule.group": "en grupp av inställningar väntas",
  "rule.unknown": "det finns ingen sådan inställning",
  "rule.oneOf": "något av följande väntas: {values}",
  "rule.url": "en webbadress väntas, till exempel https://id.example.com",
  "rule.currency": "valutans tre versaler väntas, till exempel EUR",
  "rule.timeZone": "en tidszon ur IANA-listan väntas, till exempel Europe/Stockholm",
  "rule.horizon": "ett tal med enhet väntas, till exempel 365d, 52w, 12m eller 1y",
  "rule.json": "filen är inte giltig JSON ({reason})",
  "error.settings.changed": "Någon annan har ändrat {path} under tiden.",
  "error.settings.changed.hint": "Läs in inställningarna igen och gör dina ändringar i dem.",
  "error.option.invalid": "{option} kan inte vara {value}.",
  "error.option.invalid.hint": "Möjliga värden: {expected}.",
  "error.dataset.empty": "Datasetet {dataset} har inga beställningar ännu.",
  "error.dataset.empty.hint": "Börja med: keepworth run orders.csv",
  "error.dataset.missing": "Datasetet {dataset} finns inte.",
  "error.dataset.missing.hint": "Dessa finns: {known}.",
  "error.asOf.outside": "{asOf} ligger utanför beställningarna, som går från {first} till {last}.",
  "error.asOf.outside.hint": "Välj en dag däremellan eller utelämna --as-of.",
  "error.model.unknown": "Modellen {model} finns inte.",
  "error.model.unknown.hint": "Dessa finns: {known}.",
  "error.customer.missing": "Kunden {customer} finns inte i datasetet {dataset}.",
  "error.customer.missing.hint": "Se vilka kunder som finns: keepworth customers",
  "error.person.missing": "Ingen hittas med {who}.",
  "error.person.missing.hint":
    "Ange kundens nummer, en e-postadress eller ett telefonnummer, och --dataset om det inte är den vanliga.",
  "error.person.ambiguous": "{who} stämmer på flera kunder: {customers}.",
  "error.person.ambiguous.hint": "Ange en av dem med nummer, och --dataset där nummer upprepas.",
  "error.person.erased": "Den som {who} gällde raderades {day}.",
  "error.person.erased.hint":
    "Kvar är bara beställningarnas pengar, under ett nummer som inte säger vems de är.",
  "error.person.unconfirmed": "Det bekräftades inte att {customer} ska raderas.",
  "error.person.unconfirmed.hint":
    "En radering går inte att ångra. Bekräfta den med samma nummer eller med --yes.",
  "error.privacy.retention": "Ingen tid är satt efter vilken personer som inte hörts av raderas.",
  "error.privacy.retention.hint": "Ange --months, eller sätt privacy.retentionMonths i keepworth.json.",
  "error.database.busy": "{path} kunde inte skrivas om, eftersom andra har arbetat i den i en halv minut.",
  "error.database.busy.hint":
    "Inget har gått förlorat. Låt dem bli klara, eller stoppa servern, och ge kommandot igen.",
  "error.run.busy": "En körning eller en import mot databasen pågår.",
  "error.run.busy.hint": "Vänta tills den är klar och försök sedan igen.",
  "error.runs.currencies": "Körning {before} är i {beforeCurrency}, körning {after} i {afterCurrency}.",
  "error.runs.currencies.hint":
    "Jämför två körningar i samma valuta: keepworth runs visar vilken valuta var och en har.",
  "error.run.missing": "Det finns ingen sådan publicerad körning.",
  "error.run.missing.hint": "Se vilka körningar som finns: keepworth runs",
  "error.run.none": "Inget i datasetet {dataset} är värderat ännu.",
  "error.run.none.hint": "Värdera det med: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly":
    "Datasetet {dataset} innehåller abonnemang men inga beställningar; frågan gäller beställningar.",
  "error.run.subscriptionsOnly.hint":
    "Abonnemang läses med: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "Körning {run} har inte kvar sina kundrader.",
  "error.run.pruned.hint":
    "Totalerna finns kvar (keepworth runs). För att värdera kunderna på nytt: keepworth run",
  "error.output.exists": "{path} finns redan.",
  "error.output.exists.hint": "Välj ett annat namn eller flytta undan filen.",
  "error.output.unwritable": "{path} kan inte skrivas ({reason}).",
  "error.output.unwritable.hint": "Kontrollera att mappen finns och att du får skriva i den.",
  "error.node.version": "Keepworth kräver Node {wanted} eller senare; det här är Node {found}.",
  "error.node.version.hint": "Installera aktuell Node från nodejs.org och försök igen.",

  // the server
  "error.request.invalid": "Begäran går inte att förstå: {field} {reason}.",
  "error.request.invalid.hint": "Ändra det som anges och skicka igen; /api/docs visar vad som väntas.",
  "error.request.tooLarge": "Det som skickades är för stort för denna begäran.",
  "error.request.tooLarge.hint": "Skicka filer med uppladdningen, som tar dem i delar.",
  "error.request.tooMany": "För många begäranden kom på kort tid.",
  "error.request.tooMany.hint": "Vänta en minut och försök igen.",
  "error.request.repeated":
    "Idempotency-Key {key} har redan använts, för en annan begäran eller en som ännu pågår.",
  "error.request.repeated.hint":
    "Använd en ny nyckel för en ny begäran; upprepa en obesvarad efter en stund.",
  "error.resource.missing": "Det finns inget på {path}.",
  "error.resource.missing.hint": "Kontrollera adressen; /api/docs listar vad som finns.",
  "error.job.missing": "Jobbet {job} finns inte.",
  "error.job.missing.hint":
    "Jobb finns kvar tills servern stoppas. Titta i stället på körningarna och importerna.",

  // people
  "error.session.required": "Du är inte inloggad, eller inte längre.",
  "error.session.required.hint": "Logga in och försök igen.",
  "error.session.missing": "Du har ingen sådan session.",
  "error.session.missing.hint": "Den kan ha löpt ut av sig själv. Titta på listan över dina sessioner igen.",
  "error.role.insufficient":
    "{needed, select, viewer {Bara inloggade får göra detta.} analyst {Bara analytiker och administratörer får göra detta.} other {Bara administratörer får göra detta.}}",
  "error.role.insufficient.hint": "Be en administratör göra det eller ändra din roll.",
  "error.scope.insufficient": "Denna API-token får inte göra detta; den behöver behörigheten {needed}.",
  "error.scope.insufficient.hint": "Skapa en token med den behörigheten, om din roll tillåter det.",
  "error.token.refused": "Det här går inte att göra med en API-token.",
  "error.token.refused.hint": "Logga in i en webbläsare för att ändra lösenord, sessioner och token.",
  "error.token.revoked": "Denna API-token är inte giltig, eller inte längre.",
  "error.token.revoked.hint": "Den kan ha återkallats eller löpt ut. Skapa en ny under ditt konto.",
  "error.token.missing": "Det finns ingen sådan API-token.",
  "error.token.missing.hint": "Titta på listan över token igen.",
  "error.csrf.invalid": "Begäran kommer inte från en sida på den här servern.",
  "error.csrf.invalid.hint":
    "Läs in sidan på nytt och försök igen. Ett program använder en API-token i stället för kakan.",
  "error.host.unknown": "Den här servern svarar inte på namnet {host}.",
  "error.host.unknown.hint":
    "Öppna den på adressen som den skrev ut vid start. Starta den för en annan adress med: keepworth serve --url https://your.address",
  "error.signIn.failed": "E-postadressen och lösenordet hör inte ihop.",
  "error.signIn.failed.hint":
    "Kontrollera båda. Om lösenordet är borta kan en administratör ge dig en länk för ett nytt.",
  "error.signIn.tooMany": "Det har gjorts för många inloggningsförsök.",
  "error.signIn.tooMany.hint": "Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.",
  "error.welcome.used": "Länken har redan använts eller har löpt ut.",
  "error.welcome.used.hint":
    "Be en administratör om en ny. Om ingen har ett konto ännu, starta om servern: då skrivs en ny länk ut.",
  "error.invitation.missing": "Det finns ingen sådan inbjudan.",
  "error.invitation.missing.hint": "Den kan ha använts eller löpt ut. Titta på listan igen.",
  "error.password.weak":
    "{why, select, short {Lösenordet är för kort: det behöver minst {least} tecken.} long {Lösenordet är för långt: högst {most} tecken.} common {Lösenordet hör till de första som någon gissar på.} other {Lösenordet avslöjar för mycket av ditt namn eller din e-postadress.}}",
  "error.password.weak.hint": "Ta några ord som inte hör ihop; blanksteg går bra.",
  "error.password.wrong": "Det är inte ditt nuvarande lösenord.",
  "error.password.wrong.hint":
    "Skriv det igen. Om det är borta kan en administratör ge dig en länk för ett nytt.",
  "error.password.none": "Kontot har inget lösenord; det loggar in med en annan tjänst.",
  "error.password.none.hint":
    "Ändra lösenordet där, eller be en administratör om en länk för att ange ett här.",
  "error.account.last": "{account} är den sista administratören.",
  "error.account.last.hint": "Gör först någon annan till administratör.",
  "error.account.missing": "Det finns inget sådant konto.",
  "error.account.missing.hint": "Titta på listan över konton igen.",
  "error.account.exists": "{email} har redan ett konto.",
  "error.account.exists.hint": "Ändra det kontot, eller skicka ägaren en länk för ett nytt lösenord.",
  "error.account.disabled": "Kontot {account} är inaktiverat.",
  "error.account.disabled.hint": "Be en administratör aktivera det igen.",
  "error.oidc.off": "Inloggning med en annan tjänst är inte inställd här.",
  "error.oidc.off.hint":
    "Logga in med ditt lösenord. En administratör ställer in det under signIn i keepworth.json.",
  "error.oidc.failed": "Tjänsten som du loggar in med gav inget giltigt svar ({reason}).",
  "error.oidc.failed.hint": "Försök igen om en stund; kontakta en administratör om felet består.",
  "error.oidc.issuer": "{issuer} kan inte användas för inloggning, eftersom den inte nås över https.",
  "error.oidc.issuer.hint": "Ange https-adressen i keepworth.json. Vanlig http är bara för den egna datorn.",
  "error.oidc.state": "Inloggningen startades inte i den här webbläsaren, eller tog för lång tid.",
  "error.oidc.state.hint": "Börja om från inloggningssidan.",
  "error.oidc.email": "Tjänsten som du loggar in med går inte i god för din e-postadress.",
  "error.oidc.email.hint": "Bekräfta adressen där och logga sedan in igen.",
  "error.oidc.domain": "Adresser i {domain} får inte logga in här.",
  "error.oidc.domain.hint": "Använd en adress i ditt företag eller fråga en administratör.",
  "error.oidc.unknown": "Det finns inget konto här för {email}.",
  "error.oidc.unknown.hint": "Be en administratör bjuda in dig.",
};
