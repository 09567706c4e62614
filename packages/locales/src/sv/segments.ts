import type { Words } from "../en.ts";
import type { segments as en } from "../en/segments.ts";

/** Swedish of segments, preferences, recommendations, treatments. */
export const segments: Words<typeof en> = {
  "help.segments": "Visa kundgrupper: vad de är värda, vilka som har flyttat sig och vad du bör göra.",
  "help.recommend": "Rekommendera produkter till en kund eller till de mest värdefulla.",
  "help.option.segmentsBy": "vad kunderna delas in efter",
  "help.argument.recommend": "kundens id (standard: de mest värdefulla)",
  "help.option.recommendLimit": "antal produkter för en kund (standard: 5) eller antal kunder (standard: 10)",
  "help.option.recommendSegment": "bara kunder i ett RFM-segment, t.ex. champions",

  "treatment.recommendation": "Rekommendera produkt",
  "treatment.exclusive-offer": "Exklusivt erbjudande",
  "treatment.early-access": "Förtur",
  "treatment.vip": "VIP-service",
  "treatment.loyalty-points": "Lojalitetspoäng",
  "treatment.education": "Utbildning",
  "treatment.support-call": "Servicesamtal",
  "treatment.renewal-discount": "Förnyelserabatt",
  "treatment.up-sell": "Merförsäljning",
  "treatment.cross-sell": "Korsförsäljning",
  "treatment.win-back": "Vinn tillbaka",
  "treatment.ask-referral": "Be om värvning",
  "treatment.ask-review": "Be om omdöme",
  "treatment.let-go": "Släpp",

  "segments.opening":
    "Inom {span} väntas segmentet {name} ge mest: {growth} ({range}), {growthShare} av det som väntar, från {customers, plural, one {# kund} other {# kunder}} ({share} av alla).",
  "segments.opening.orders":
    "{name} är den största gruppen: {customers, plural, one {# kund} other {# kunder}} ({share} av alla). Utan belopp är värdet inte känt.",
  "segments.bars": "{profit, select, yes {Väntad marginal} other {Väntade intäkter}} inom {span}, {currency}",
  "segments.bars.orders": "Kunder",
  "segments.each": "Hur de köper och hur länge de stannar",
  "segments.each.note":
    "Intervall: för gruppen som helhet, 90 %. Order: vad en beställning väntas ge i intäkter. Per år: väntade beställningar per kund. År: hur länge en kund väntas vara aktiv, av de närmaste {years}; den som beställer sällan kan räknas som aktiv lika länge, så läs talet ihop med beställningarna under dessa år (Väntat).",
  "segments.column.order": "Order",
  "segments.column.perYear": "Per år",
  "segments.column.active": "Aktiv",
  "segments.column.years": "År",
  "segments.column.ahead": "Väntat",
  "segments.column.before": "Före",
  "segments.column.now": "Nu",
  "segments.column.cameIn": "Kom in",
  "segments.column.wentOut": "Gick ut",
  "segments.unknown": "Okänt",
  "segments.map": "Kunder efter livstidsvärde (femtedelar) och sannolikhet att vara aktiv",
  "segments.map.fifth":
    "{fifth, select, 5 {Högst värde} 4 {Andra femtedelen} 3 {Mittersta} 2 {Fjärde femtedelen} other {Lägst värde}}",
  "segments.map.note":
    "I den mest värdefulla femtedelen har {customers, plural, one {# kund} other {# kunder}} en sannolikhet under 40 % att vara aktiv.",
  "segments.movement": "Rörelser sedan {date}",
  "segments.movement.line":
    "Av {both, plural, one {# kund} other {# kunder}} som finns i båda körningarna stannade {stayed} där de var, {rose} steg och {fell} föll; {arrived, plural, one {# är ny} other {# är nya}}. En del av det beror på att gränserna flyttas, eftersom varje körning drar dem på nytt.",
  "segments.movement.flow": "{customers, plural, one {# kund} other {# kunder}}: från {from} till {to}",
  "segments.movement.flows": "De största flyttarna",
  "segments.do": "Vad som passar",
  "segments.do.note":
    "Kunder som insatsen är avsedd för, efter segment och villkor; en kund kan stå under flera. Vad som lönar sig: keepworth budget --amount N.",
  "segments.do.item": "{treatment} ({customers})",
  "segments.do.none": "–",
  "segments.rest.horizonDays": "Blickar {span} framåt.",
  "segments.rest.model": "{model} avgör vilka som stannar.",
  "segments.rest.lifeYears": "Aktiva år räknas till högst {years}, för högst 150 kunder i varje grupp.",
  "segments.missing.amounts": "Beställningarna saknar belopp: grupperna kan räknas men inte värderas.",
  "segments.missing.lines":
    "Inga orderrader är kända: importera beställningar med produkter, så går det att säga vilka rekommendationer, korsförsäljning och merförsäljning passar för.",
  "segments.missing.earlierRun":
    "Det finns ingen tidigare körning med sparade kunder: kör igen nästa månad, så visas rörelserna mellan segmenten.",
  "segments.missing.treatments":
    "Alla insatsers effekter är antagna: mät en av dem med ett experiment (keepworth experiment new).",
  "segments.next":
    "Nästa steg: keepworth recommend --segment {segment}; keepworth customers --where segment={segment}; keepworth budget --amount N.",
  "segments.next.plain": "Nästa steg: keepworth segments; keepworth recommend; keepworth budget --amount N.",

  "recommend.opening.better":
    "Med {k} produkter hittar det som köpts tillsammans något i nästa beställning för {own} av kunderna; det som alla köper gör det för {popular}. Förbättringen är {gain} procentenheter ({range}), över {customers, plural, one {# kund} other {# kunder}} och beställningarna från {from} till {to}, som metoden inte hade sett.",
  "recommend.opening.category":
    "Det som köpts tillsammans rangordnar inte bättre än det som alla köper, men kundens favoritkategori gör det: med {k} produkter hittar den något i nästa beställning för {own} av kunderna, mot {popular}. Förbättringen är {gain} procentenheter ({range}), över {customers, plural, one {# kund} other {# kunder}} och beställningarna från {from} till {to}, som metoden inte hade sett.",
  "recommend.opening.popular":
    "Det som köpts tillsammans rangordnar inte bättre än det som alla köper, så det senare rekommenderas: av {customers, plural, one {# kund} other {# kunder}} som kom tillbaka från {from} till {to} hittar det något i nästa beställning för {popular} med {k} produkter (det som köpts tillsammans: {own}).",
  "recommend.opening.untested":
    "Beställningarna är för få för att pröva rekommendationer på, så det som alla köper rekommenderas.",
  "recommend.opening.none": "Inget kan rekommenderas: inga orderrader är kända.",
  "recommend.opening.customer":
    "Rekommendera {product} till {id}{because, select, none {.} other {: passar ihop med {because}.}}",
  "recommend.opening.nothing": "Det finns inget att rekommendera till {id}.",
  "recommend.bars": "Kunder för vilka något i nästa beställning hittades",
  "recommend.ranking.popularity": "Vad alla köper",
  "recommend.ranking.category": "Favoritkategori",
  "recommend.ranking.itemToItem": "Köpt tillsammans",
  "recommend.ranking.chosenByMargin": "Den använda, efter marginal",
  "recommend.test": "Mätt på {customers, plural, one {# nästa beställning} other {# nästa beställningar}}",
  "recommend.test.note":
    "Bland de {k} första, ± standardfel. NDCG: träffar som räknas mindre ju senare de står, 1 som bäst. Kategori: den första produkten var ur en kategori i nästa beställning. Marginal: på det som hittades, per kund.",
  "recommend.column.ranking": "Rangordnat efter",
  "recommend.column.hits": "Träffar",
  "recommend.column.ndcg": "NDCG",
  "recommend.column.category": "Kategori",
  "recommend.column.margin": "Marginal",
  "recommend.column.product": "Produkt",
  "recommend.column.because": "På grund av",
  "recommend.column.first": "Första",
  "recommend.column.second": "Andra",
  "recommend.column.times": "Ggr troligare",
  "recommend.column.days": "Mellanrum",
  "recommend.column.due": "Väntas",
  "recommend.column.shop": "Butiken",
  "recommend.customers": "De mest värdefulla kunderna",
  "recommend.products": "Produkter",
  "recommend.again": "Dags igen",
  "recommend.together": "Vad som oftast hör ihop",
  "recommend.message": "Meddelande ({language})",
  "recommend.preferences":
    "Vad kunden gillar, från {purchases, plural, one {# köp} other {# köp}} i {orders, plural, one {# beställning} other {# beställningar}}",
  "recommend.price.lower": "Köper det som kostar mindre än brukligt i kategorin ({index} av det).",
  "recommend.price.middle": "Betalar de vanliga priserna ({index} av kategorins).",
  "recommend.price.upper": "Köper det som kostar mer än brukligt i kategorin ({index} av det).",
  "recommend.discount": "{share} av kundens beställningar väntas ha rabatt; av butikens {shop}.",
  "recommend.weekday": "Beställer oftare än andra på denna dag: {day} ({share}, butiken {shop}).",
  "recommend.channel": "Beställer via {channel} ({share}, butiken {shop}).",
  "recommend.stepUp":
    "Nästa steg upp från {from} är {to}, {source, select, stated {enligt butiken} other {efter priset}}.",
  "recommend.replenishment": "Vad kunden köper på nytt",
  "recommend.rest.marginWeight":
    "{value, select, 0 {Produkter rangordnas enbart efter sannolikhet} 1 {Produkter rangordnas efter väntad marginal: sannolikhet gånger marginal} other {Marginalen väger {value} i rangordningen}} (segments.marginWeight i keepworth.json).",
  "recommend.rest.replenished": "Köps på nytt enligt inställningarna: {value}.",
  "recommend.rest.mostProducts":
    "Par räknas för de {value} produkter som flest köper, över alla kunders köp.",
  "recommend.rest.shrinkage":
    "Ett par bedöms som om {value} kunder till hade köpt av en slump; valt på halvåret före testet.",
  "recommend.rest.damping": "En lång historik delas med sin längd upphöjd till {value}; också valt där.",
  "recommend.rest.taste": "Kategorismaken väger {value} vid sidan av paren; också valt där.",
  "recommend.rest.prior":
    "{name, select, categories {Kategorier} price {Priser} discount {Rabatter} weekdays {Veckodagar} channels {Kanaler} other {Dagar till nytt köp}}: {known, select, no {data visar inte hur kunderna skiljer sig åt, så butikens medelvärde gäller för alla} alike {kunderna skiljer sig inte åt, så butikens medelvärde gäller för alla} other {butikens medelvärde väger som {weight} av kundens egna}}.",
  "recommend.missing.lines":
    "Importera beställningar med rader (produkt, antal, pris), så får varje kund produkter att rekommendera, kategorier, priser och dagar till nytt köp.",
  "recommend.missing.categories":
    "{share} av produkterna saknar kategori: en produktfil (keepworth import) ger dem en, så att smaken kan utläsas.",
  "recommend.missing.costs":
    "För {share} av produkterna är ingen kostnad känd: {profit, select, yes {butikens marginal} other {intäkten}} får stå för deras.",
  "recommend.missing.evaluation":
    "Historiken är för kort, eller för få kom tillbaka, för att undanhålla beställningar: rekommendationerna är inte prövade.",
  "recommend.next":
    "Nästa steg: keepworth recommend {customer} --lang pl; keepworth customer {customer}; keepworth segments.",
};
