import type { Words } from "../../en.ts";
import type { keep as en } from "../../en/web/keep.ts";

/** Swedish of the Keep or replace screen. */
export const keep: Words<typeof en> = {
  "web.keep.views": "Vad du vill titta på",
  "web.keep.view.keep": "Vilka du bör behålla",
  "web.keep.view.replace": "Ersätta dem som lämnar",
  "web.keep.view.acquire": "Vinna eller behålla",
  "web.keep.unknown": "inte känt",
  "web.keep.none": "inget",

  "web.keep.gain.meaning":
    "Vad det bästa erbjudandet till varje kund väntas ge jämfört med inget erbjudande. Erbjudandet betalas även till dem som ändå skulle ha stannat.",
  "web.keep.gain.formula": "Σ (p₁ − p₀) · (S·m + F − W) − p₁ · o · S − c",

  "web.keep.choose": "Kund",
  "web.keep.choose.text": "Kundens id",
  "web.keep.card": "Kort för {customer}",
  "web.keep.card.was": "Utan dessa ändringar är utslaget: {verdict}.",
  "web.keep.best": "Bästa rabatt",
  "web.keep.best.more": "{amount}, ger {gain}",
  "web.keep.most": "Högsta rabatt",
  "web.keep.replaceable": "Ersättligt",
  "web.keep.replaceable.gloss": "Hur mycket av det som kunden ger som nya kunder kan ersätta",
  "web.keep.place": "platsen är värd {worth} för andra",
  "web.keep.place.free": "skulle vara värd {worth} för andra om kapaciteten vore full",
  "web.keep.place.unknown": "Vad nya kunder ger är inte känt, så att ersätta har inget värde här.",
  "web.keep.worth": "Värde om kunden stannar",
  "web.keep.worth.gloss": "Marginalen i perioden och därefter, givet att kunden stannar",
  "web.keep.worth.formula": "S·m + F: köp × marginal i perioden, och vad som väntas därefter",
  "web.keep.stays.gloss": "Sannolikheten att stanna perioden ut utan erbjudande",
  "web.keep.stays.more": "i {span}, utan erbjudande; aktiv nu: {active}",
  "web.keep.atStake": "Står på spel",
  "web.keep.atStake.gloss": "Vad som väntas gå förlorat med dem som lämnar under perioden",
  "web.keep.offered": "Ges bort",

  "web.keep.gain": "Vad ett erbjudande ger",
  "web.keep.gain.unit":
    "Väntad vinst jämfört med inget erbjudande, {currency}; erbjudandet är en rabatt på köpen under {span}",
  "web.keep.gain.line": "vinst",
  "web.keep.gain.offer": "Erbjudande, andel av köpen",
  "web.keep.gain.low": "Om erbjudanden verkar sämre",
  "web.keep.gain.high": "Om erbjudanden verkar bättre",
  "web.keep.gain.band":
    "Bandet visar ytterligheterna av vad som är antaget eller uppmätt om hur erbjudanden verkar. Under noll kostar ett erbjudande mer än det behåller.",

  "web.keep.binds": "Är kapaciteten full?",
  "web.keep.binds.yes": "ja",
  "web.keep.binds.no": "nej",
  "web.keep.binds.text": "I så fall ger en kund som lämnar plats åt nya.",
  "web.keep.suppose.replaceable": "Ersättlig andel",
  "web.keep.suppose.stays": "Stannar utan erbjudande",
  "web.keep.suppose.reach": "Behålls av den största rabatten",
  "web.keep.turns": "{first}; {turns}",
  "web.keep.turns.at": "{verdict} från {at}",
  "web.keep.turns.never": "{verdict} överallt",

  "web.keep.value": "Värde mot ersättlighet",
  "web.keep.value.unit": "Vad en kund är värd om den stannar, {currency}",
  "web.keep.value.place": "Vad nya kunder kunde göra av platsen, {currency}",
  "web.keep.value.description":
    "{count, plural, one {# kund} other {# kunder}} med mycket som står på spel, efter vad de är värda och vad deras platser vore värda för andra.",
  "web.keep.value.note":
    "{count, plural, one {Den kund} other {De # kunder}} där mest står på spel. Ovanför linjen är en kund värd mer än platsen; under den, ersätt om kapaciteten är full. Välj en punkt för att se kortet.",
  "web.keep.value.note.share":
    "{count, plural, one {Den kund} other {De # kunder}} där mest står på spel. Välj en punkt för att se kortet.",
  "web.keep.value.told": "{customer}: {verdict}. Värde {worth}; ersättlig {replaceable}, platsen {place}",

  "web.keep.verdicts": "Vad du bör göra med hur många",
  "web.keep.verdicts.description": "{verdict}: {customers, plural, one {# kund} other {# kunder}}.",
  "web.keep.groups": "Grupper, om alla får samma erbjudande",
  "web.keep.groups.text":
    "Ett och samma erbjudande till en hel grupp når också många som inte behöver något, så det ger mindre.",
  "web.keep.by": "Gruppera kunderna efter",
  "web.keep.by.segment": "segment",
  "web.keep.by.channel": "kanal",
  "web.keep.by.owner": "ansvarig",
  "web.keep.by.account": "konto",
  "web.keep.by.country": "land",
  "web.keep.list": "Enskilda kunder",
  "web.keep.list.text": "De där ett erbjudande ger mest, sedan de där mest står på spel.",

  "web.keep.replace.caption": "Vilka som lämnar, hur många som krävs och till när, period för period",
  "web.keep.replace.every": "Räkna per",
  "web.keep.replace.every.week": "vecka, 13 veckor",
  "web.keep.replace.every.month": "månad, 12 månader",
  "web.keep.replace.target": "Önskat antal aktiva kunder",
  "web.keep.replace.target.now": "lika många som nu",
  "web.keep.replace.target.text": "Vid kalenderns slut",
  "web.keep.replace.entrants": "Nya lämnar",
  "web.keep.replace.entrants.gloss": "De av tidigare perioders nya kunder som lämnar under perioden",
  "web.keep.replace.late": "{date}, redan passerat",
  "web.keep.replace.leads.week": "Leads att påbörja, per vecka",
  "web.keep.replace.leads.month": "Leads att påbörja, per månad",
  "web.keep.replace.leads.unit":
    "Leads att påbörja senast den dag som står vid stapeln; gulbrunt: dagen har passerat",
  "web.keep.replace.leads.description": "{leads} leads totalt till {date}.",

  "web.keep.acquire.caption": "Vad det kostar att vinna kunder och vad de ger, per kanal",
  "web.keep.acquire.picture": "Vad en kund ger, och vad det kostar att vinna den",
  "web.keep.acquire.unit": "Per vunnen kund, {currency}",
  "web.keep.acquire.cost": "kostnad för att vinna",
  "web.keep.acquire.left": "kvar",
  "web.keep.acquire.lost": "kostnad utöver vad kunden ger",
  "web.keep.acquire.whisker": "Felstapeln är 90 %-intervallet för vad en kund ger.",
  "web.keep.acquire.won.gloss": "Kunder vunna under de senaste tolv månaderna",
  "web.keep.acquire.cost.gloss": "Vad det kostar att vinna en kund",
  "web.keep.acquire.ceiling.gloss": "Vad det högst får kosta att vinna en kund: vad en ger totalt",
  "web.keep.acquire.net.gloss": "Vad en kund ger, minus vad det kostar att vinna den",
  "web.keep.acquire.payback.open": "{month, number} ({low, number} eller senare, kanske aldrig)",
  "web.keep.acquire.unpaid.caption": "Kanaler och kvartal vars utgifter inte har kommit tillbaka",

  "web.keep.split": "En budget, fördelad",
  "web.keep.split.unit": "Läggs på ett år, {currency}",
  "web.keep.split.caption": "I dag och den bästa fördelningen, efter vad pengarna läggs på",
  "web.keep.split.keeping": "behålla kunder",
  "web.keep.split.budget": "Budget för att vinna och behålla, per år",
  "web.keep.split.win": "Vinna en till",
  "web.keep.split.keep": "Behålla en till",
  "web.keep.split.ratio": "Kvot, din egen",
  "web.keep.split.ratio.more": "vinna ÷ behålla; över 1 är det billigare att behålla",
  "web.keep.split.points": "Retention +5 procentenheter",
  "web.keep.split.points.more": "på en kunds värde",
  "web.keep.split.points.meaning":
    "Hur mycket mer en kund är värd om fem fler av hundra stannar varje år, när marginalen kommer vid årets slut.",
  "web.keep.split.points.formula": "r₁ / (1 + d − r₁) ÷ r₀ / (1 + d − r₀) − 1",
  "web.keep.split.retention": "Retention per år, r₀",
  "web.keep.split.retention.then": "Med fem procentenheter till, r₁",

  "web.keep.missing.margin":
    "Marginal: alla siffror är intäkter, så erbjudanden ser bättre ut än de är. Ange marginalen under Inställningar, eller importera kostnader med beställningarna.",
  "web.keep.missing.response":
    "Hur dina kunder svarar på erbjudanden: {reach} är antaget, och bandet visar hälften och en och en halv gång det. Ett experiment mäter det.",
  "web.keep.missing.serving":
    "Vad det kostar att betjäna varje kund: en del kan kosta mer än de ger och skulle släppas. Importera kostnader.",
  "web.keep.missing.capacity":
    "Om kapaciteten är full. I så fall är det bättre att ersätta vissa kunder. Ange det under Inställningar.",
  "web.keep.missing.leads":
    "Leads med dagen då de blev kunder: konverteringen {conversion} är antagen. Importera leads.",
  "web.keep.missing.costs":
    "Utgifter för {channels, plural, one {# kanal} other {# kanaler}}: utan dem saknas återbetalningstid och del i budgeten. Importera kostnader, eller ange dem under Inställningar.",
  "web.keep.missing.keepingSpend":
    "Vad som läggs på att behålla kunder: kostnaden för att behålla en till är den för de första pengarna. Importera kostnader av slaget marketing, eller ange det under Inställningar.",
  "web.keep.missing.fixedCosts":
    "Fasta kostnader och skatt: företagets vinst visas före dem. Ange dem under Inställningar.",

  "web.keep.empty.action": "Importera data",
  "web.keep.empty.amounts": "Beställningarna saknar belopp",
  "web.keep.empty.amounts.text": "Importera beställningar med belopp, så att en kund får ett värde.",
};
