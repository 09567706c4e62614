import type { Words } from "../en.ts";
import type { keep as en } from "../en/keep.ts";

/** Swedish of keep or replace, replacing, acquiring. */
export const keep: Words<typeof en> = {
  "help.keep":
    "Visa vilka som är värda att behålla, bästa och högsta erbjudande, och vilka som kan släppas eller ersättas.",
  "help.replace":
    "Visa hur många nya kunder som krävs varje månad och när du senast måste börja leta efter dem.",
  "help.acquire":
    "Visa vad det får kosta att vinna en kund per kanal, och fördela en budget på att vinna och behålla.",
  "help.argument.keepCustomer": "en kund; utan argument alla",
  "help.option.keepBy": "vad kunderna grupperas efter (standard: segment)",
  "help.option.keepLimit": "antal enskilda kunder att lista; 0 listar alla (standard: 10)",
  "help.option.replaceTarget": "önskat antal aktiva kunder (standard: lika många som nu)",
  "help.option.replaceBy": "dagen då målet ska nås, t.ex. 2027-06-30",
  "help.option.replaceMonths": "antal månader framåt, högst 60 (standard: 12)",
  "help.option.acquireBudget":
    "ett års pengar för att vinna och behålla tillsammans (standard: vad som läggs i dag)",

  "error.keep.amounts":
    "Beställningarna i ”{dataset}” saknar belopp, så det går inte att säga vad en kund är värd.",
  "error.keep.amounts.hint": "Importera beställningar med belopp.",
  "error.keep.nobody": "Ingen kund i ”{dataset}” är längre aktiv.",
  "error.keep.nobody.hint": "Importera nyare beställningar eller abonnemang.",

  // ── keepworth keep ───────────────────────────────────────────────────────────────────────────────────────────
  "keep.opening":
    "Ett erbjudande lönar sig för {offer, number} av {customers, plural, one {# kund} other {# kunder}}: att ge {offered} över {span} väntas vinna {gain} i {profit, select, yes {marginal} other {intäkter}} ({range}, eftersom erbjudanden kan verka hälften eller en och en halv gång så bra).",
  "keep.opening.none":
    "Inget erbjudande lönar sig för någon av {customers, plural, one {# kund} other {# kunder}}: de som ändå skulle stanna tar också emot det, och det kostar mer än de som behålls ger.",
  "keep.opening.rest":
    "{noOffer, plural, =0 {} one {En till är värd att behålla, men erbjud inget.} other {# till är värda att behålla, men erbjud inget.}} {letGo, plural, =0 {} one {En är det mer värt att släppa.} other {# är det mer värt att släppa.}} {gone, plural, =0 {} one {En har troligen redan lämnat.} other {# har troligen redan lämnat.}}",
  "keep.verdicts": "Vad du bör göra: kunder, och vad de ännu aktiva är värda om de stannar",
  "keep.verdict.offer": "Behåll, ett erbjudande lönar sig",
  "keep.verdict.noOffer": "Behåll, men erbjud inget",
  "keep.verdict.letGo": "Släpp",
  "keep.verdict.replace": "Ersätt",
  "keep.verdict.gone": "Troligen borta: vinn tillbaka",
  "keep.short.offer": "erbjud",
  "keep.short.noOffer": "erbjud inget",
  "keep.short.letGo": "släpp",
  "keep.short.replace": "ersätt",
  "keep.short.gone": "borta",
  "keep.by.segment": "Per segment, om alla får samma erbjudande",
  "keep.by.channel": "Per kanal, om alla får samma erbjudande",
  "keep.by.owner": "Per ansvarig, om alla får samma erbjudande",
  "keep.by.account": "Per konto, om alla får samma erbjudande",
  "keep.by.country": "Per land, om alla får samma erbjudande",
  "keep.list": "Kunder där ett erbjudande ger mest",
  "keep.note":
    "Stannar: sannolikheten att stanna perioden ut utan erbjudande. Värde: marginalen i perioden och därefter, givet att kunden stannar. Bäst: den rabatt på periodens köp som ger mest. Högst: rabatten över vilken erbjudandet går med förlust.",
  "keep.column.group": "Grupp",
  "keep.column.stays": "Stannar",
  "keep.column.worth": "Värde",
  "keep.column.best": "Bäst",
  "keep.column.most": "Högst",
  "keep.column.gain": "Vinst",
  "keep.column.verdict": "Utslag",
  "keep.column.reach": "Behåller",
  "keep.card.offer":
    "Behåll {customer} med vilket erbjudande som helst under {most} av köpen under {span} ({mostAmount}). Det bästa erbjudandet är {best} ({bestAmount}): det väntas vinna {gain}.{beyond, select, yes { Det högsta överstiger köpen, så det skulle löna sig även att leverera gratis.} other {}}",
  "keep.card.noOffer":
    "Behåll {customer}, men erbjud inget: de flesta skulle stanna ändå och tar också rabatten, vilket kostar mer än det behåller.",
  "keep.card.letGo": "Släpp {customer}: kunden kostar mer än den ger.",
  "keep.card.replace":
    "Ersätt {customer}: platsen är värd {replacement} för nya kunder, och {worth} om kunden stannar.",
  "keep.card.gone":
    "{customer} har troligen lämnat (sannolikhet att vara aktiv {active}): ingen rabatt når fram. Att vinna tillbaka kunden får kosta högst vad en ny kund kostar.",
  "keep.card.stays": "Sannolikhet att vara aktiv nu: {active}; att stanna {span} utan erbjudande: {stays}.",
  "keep.card.worth":
    "Om kunden stannar: köp för {spend} med marginalen {margin}, och {afterwards} därefter, tillsammans värt {worth} (90 %-intervall {range}).",
  "keep.card.replacement":
    "Nya kunder kan ersätta {replaceable} av kunden; platsen är värd {replacement} för andra.",
  "keep.card.band": "Hur säkert det är: efter andelen som den största rabatten behåller",
  "keep.card.turns":
    "{turns, select, never {Ingen rabatt skulle löna sig, inte ens om den största behöll alla som annars lämnar.} other {Utslaget vänder där den största rabatten behåller {reach} av dem som annars lämnar; {assumed} är antaget.}}",
  "keep.next":
    "Nästa steg: keepworth keep {customer} för en enskild kund, keepworth budget för en plan inom en budget.",

  "keep.assumption.margin": "marginal {value} av intäkterna",
  "keep.assumption.discountRate": "en betalning ett år senare räknas {value} lägre",
  "keep.assumption.horizonDays": "perioden är {value}",
  "keep.assumption.measured": "erbjudandens effekt är uppmätt: {value}",
  "keep.assumption.offerReach": "den största rabatten behåller {value} av dem som annars lämnar",
  "keep.assumption.offerSpeed": "en rabatt o når 1 − e^(−{value}·o) av det",
  "keep.assumption.contactCost": "att ge ett erbjudande kostar {value}",
  "keep.assumption.goneBelow": "under sannolikheten {value} att vara aktiv räknas en kund som borta",
  "keep.assumption.capacityBinds":
    "{value, select, yes {kapaciteten är full: en kund som lämnar ger plats åt andra} other {kapaciteten är inte full: nya kunder kommer utöver de befintliga, så att ersätta har inget värde}}",
  "keep.assumption.capacityBy":
    "{value, select, revenue {så många nya kunder får plats som ger samma intäkter} other {en ny kund får plats för varje kund som lämnar}}",
  "keep.assumption.replaceable": "nya kunder kan ersätta {value} av en kund",
  "keep.assumption.replaceable.none":
    "en kund är ersättlig i den mån företaget vinner lika många av samma storlek som det förlorar",
  "keep.assumption.newcomer": "en ny kund ger {value}",
  "keep.assumption.winningCost": "att vinna en kund kostar {value}",
  "keep.assumption.leadMonths": "tiden från lead till kund är {value} mån.",
  "keep.assumption.conversion": "{value} av alla leads blir kunder",
  "keep.assumption.longYears": "värdet har inget slut här och räknas för {value} år",
  "keep.assumption.customersRead": "kunder vars siffror lästes från klustret: {value}",
  "keep.assumption.target": "mål: {value} aktiva kunder",
  "keep.assumption.acquireAtMost": "inga pengar vinner mer än {value} av de möjliga kunderna",
  "keep.assumption.acquireAtMost.none":
    "inga pengar vinner mer än dubbelt så stor andel av de möjliga kunderna som i dag",
  "keep.assumption.keepWithout": "{value} av kunderna skulle stanna ett år om inget lades på det",
  "keep.assumption.keepWithout.none": "pengar som läggs på att behålla verkar som en lika stor rabatt",
  "keep.assumption.fixedCosts": "fasta kostnader {value} per år",
  "keep.assumption.taxRate": "bolagsskatt {value}",
  "keep.missing.margin":
    "Marginal: alla siffror är intäkter, så erbjudanden ser bättre ut än de är. Ange margin i keepworth.json, eller kostnader med beställningarna.",
  "keep.missing.response":
    "Hur dina kunder svarar på erbjudanden: {reach} är antaget, och bandet visar hälften och en och en halv gång det. Mät det: keepworth experiment new.",
  "keep.missing.serving":
    "Vad det kostar att betjäna varje kund (keepworth import costs.csv): en del kan kosta mer än de ger och skulle släppas.",
  "keep.missing.capacity":
    "Om kapaciteten är full (keep.capacityBinds i keepworth.json): i så fall är det bättre att ersätta vissa kunder.",
  "keep.missing.winning": "Vad det kostar att vinna en kund: utan det ser det bättre ut att ersätta.",
  "keep.missing.longYears":
    "En kalkylränta över 0: utan den har värdet inget slut, och {years, number} år räknas.",
  "keep.missing.leads":
    "Leads med dagen då de blev kunder (keepworth import leads.csv): konverteringen {conversion} är antagen.",
  "keep.missing.subscriptions":
    "Abonnemang: att någon lämnar härleds ur beställningar, där ingen säger att de lämnar.",
  "keep.missing.orders": "Beställningar: bara abonnemang räknas.",
  "keep.missing.costs":
    "Utgifter för {channels, plural, one {# kanal} other {# kanaler}} (keepworth import costs.csv, eller keep.acquisitionCosts i keepworth.json): utan dem saknas återbetalningstid och del i budgeten.",
  "keep.missing.channels":
    "Kanal för {customers, plural, one {# kund} other {# kunder}}: de är inte med bland kanalerna.",
  "keep.missing.endless": "En kalkylränta över 0: utan den har det som en kund ger inget slut och inget tak.",
  "keep.missing.keepingSpend":
    "Vad som läggs på att behålla kunder (kostnader av slaget marketing, eller keep.keepingSpend): kostnaden för att behålla en till är den för de första pengarna.",
  "keep.missing.fixedCosts":
    "Fasta kostnader och skatt (keep.fixedCosts, keep.taxRate): företagets vinst visas före dem.",

  // ── keepworth replace ────────────────────────────────────────────────────────────────────────────────────────
  "replace.opening":
    "{goal, select, hold {För att hålla {now} aktiva kunder till {date}} grow {För att växa från {now} till {target} aktiva kunder till {date}} other {För att ha {target} aktiva kunder {date}, ned från {now},}} krävs {needed} nya (90 %-intervall {range}): {leavers} av dagens kunder väntas lämna. Med dagens konvertering blir det {leads} leads.",
  "replace.won":
    "Det är {needed} per månad; det senaste året kom {won} per månad{enough, select, yes {, vilket räcker} other {, vilket är för få}}.",
  "replace.calendar": "Kalendern",
  "replace.column.until": "Till",
  "replace.column.leavers": "Lämnar",
  "replace.column.needed": "Krävs",
  "replace.column.leads": "Leads",
  "replace.column.startBy": "Börja senast",
  "replace.late":
    "{count, plural, one {En periods leads} other {# perioders leads}} skulle ha behövt påbörjas före i dag.",
  "replace.note":
    "Även nya kunder lämnar och ersätts i sin tur. Aktiva kunder är det väntade antalet av dem som inte har lämnat.",
  "replace.next":
    "Nästa steg: keepworth acquire för vad det får kosta att vinna dem, keepworth keep för vilka du bör behålla i stället.",

  // ── keepworth acquire ────────────────────────────────────────────────────────────────────────────────────────
  "acquire.opening":
    "En kund som vunnits via {channel} ger {ceiling} (90 %-intervall {range}) i {profit, select, yes {marginal} other {intäkter}} och kostar {cost} att vinna; det är den mest lönsamma kanalen. {count, plural, =0 {Ingen kanal kostar mer än dess kunder ger.} one {{above} kostar mer än kanalens kunder ger.} other {{above} kostar mer än kanalernas kunder ger.}}",
  "acquire.opening.none":
    "Det är inte känt vad det kostar att vinna en kund, så det går inte att säga om det lönar sig. Nedan står vad det högst får kosta.",
  "acquire.picture": "Vad en kund ger, och hur mycket av det som går åt till att vinna den (ljust)",
  "acquire.channels": "Per kanal som vann dem",
  "acquire.unknown": "okänt",
  "acquire.never": "aldrig",
  "acquire.column.channel": "Kanal",
  "acquire.column.won": "Vunna",
  "acquire.column.cost": "Kostar",
  "acquire.column.ceiling": "Högst",
  "acquire.column.net": "Kvar",
  "acquire.column.payback": "Återbetalt, mån.",
  "acquire.unpaid": "Utgifter som inte har kommit tillbaka",
  "acquire.unpaid.none": "Allt som lagts på att vinna kunder har kommit tillbaka.",
  "acquire.unpaid.sum":
    "{count, plural, one {# kanal och kvartal har} other {# kanaler och kvartal har}} inte gett tillbaka vad de kostade: {missing} saknas av {spent} totalt. {never, plural, =0 {Alla väntas komma tillbaka.} one {En väntas inte komma tillbaka.} other {# väntas inte komma tillbaka.}}",
  "acquire.unpaid.more": "{count, plural, one {En tidigare finns} other {# tidigare finns}} i --json.",
  "acquire.column.quarter": "Kvartal",
  "acquire.column.spent": "Utlagt",
  "acquire.column.observed": "Utfall",
  "acquire.column.ahead": "Väntat",
  "acquire.column.status": "Återkommer",
  "acquire.status.never": "nej",
  "acquire.status.notYet": "senare",
  "acquire.keepOrAcquire": "Vinna eller behålla",
  "acquire.ratio":
    "Att vinna en kund till kostar {acquisition}, att behålla en till som annars lämnar {save}{known, select, yes {} other { för de första pengarna}}: {cheaper, select, keep {att behålla} other {att vinna}} är {ratio} gånger billigare här.",
  "acquire.ratio.unknown":
    "Att behålla en kund till som annars lämnar kostar {save}; vad det kostar att vinna en är inte känt.",
  "acquire.retention":
    "Av dagens aktiva kunder är {retention} fortfarande aktiva om ett år. Fem procentenheter till skulle ändra värdet av en kund med {ahead} om marginalen kommer vid årets slut, och med {now} om den första kommer nu; fem procent till med {relativeAhead} respektive {relativeNow}.",
  "acquire.split":
    "Av {budget} per år använder den bästa fördelningen {spent} (i dag: {today}) och gör kunderna värda {equity}, vilket är {gain} mer än dagens {equityToday}.",
  "acquire.split.none":
    "Utan kostnader för att vinna kunder per kanal, eller utan marginal, kan ingen budget fördelas.",
  "acquire.split.note":
    "Sista enheten: nettovinsten av ytterligare en penningenhet, inklusive vad det kostar att behålla under senare år. Överallt där den bästa fördelningen lägger pengar är den lika stor. Hur långt pengarna räcker är ett antagande: läs riktningar, inte ören.",
  "acquire.keeping": "behålla",
  "acquire.column.pot": "Läggs på",
  "acquire.column.today": "I dag",
  "acquire.column.best": "Bäst",
  "acquire.column.customersToday": "Kunder",
  "acquire.column.customersBest": "I bästa fall",
  "acquire.column.marginal": "Sista enh.",
  "acquire.company": "Företagets bild av de senaste tolv månaderna",
  "acquire.company.line":
    "{before} kunder blev {after}, var och en gav i snitt {each}: {revenue} i intäkter, {contribution} i täckningsbidrag efter rörliga kostnader och {profit} i vinst efter kundanskaffning, marknadsföring, fasta kostnader och skatt.",
  "acquire.next":
    "Nästa steg: keepworth replace för hur många som krävs och när, keepworth budget för en plan över vad som ska göras för vem.",
};
