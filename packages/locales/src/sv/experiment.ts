import type { Words } from "../en.ts";
import type { experiment as en } from "../en/experiment.ts";

/** Swedish of experiments. */
export const experiment: Words<typeof en> = {
  "help.experiment": "Testa vad en insats ger: lotta ut grupper och läs av resultatet.",
  "help.experiment.new":
    "Lägg upp ett test: vilka det gäller, hur många kunder det kräver och vad det är värt. Inget skickas.",
  "help.experiment.assign":
    "Lotta vilka som får insatsen och vilka som hamnar i kontrollgruppen, eller ta över vad som bestämts på annat håll.",
  "help.experiment.read": "Jämför grupperna: vad insatsen gav, med intervall och utslag.",
  "help.experiment.list": "Lista testerna, de nyaste först.",
  "help.argument.experimentRead": "testets namn; standard: det senast skapade",
  "help.argument.experiment": "vad testet ska heta",
  "help.option.experimentTreatment": "vad som erbjuds: en insats med namn eller slag",
  "help.option.experimentSegment":
    "bara detta segment, i stället för dem som insatsen är avsedd för; kan anges flera gånger",
  "help.option.experimentCustomers":
    "antal kunder i båda grupperna tillsammans (standard: så många som krävs för att se den väntade effekten, högst alla)",
  "help.option.experimentHoldout":
    "andel i kontrollgruppen (standard: budget.holdout i keepworth.json om den är angiven, annars 50%)",
  "help.option.experimentDays": "antal dagar efter tilldelningen vars beställningar räknas (standard: 90)",
  "help.option.experimentReadDays": "räkna ett annat antal dagar än planerat; en sådan avläsning sparas inte",
  "help.option.experimentSeed": "styr lottningen (standard: budget.seed i keepworth.json)",
  "help.option.experimentFrom":
    "en fil med tilldelningen från annat håll, med kolumnerna customer_id (eller email), arm och assigned_at",
  "help.option.experimentOut": "skriv vem som är i vilken grupp till denna CSV-fil",

  "error.experiment.amounts":
    "Beställningarna i körning {run} saknar belopp, så inget test kan avläsas i pengar.",
  "error.experiment.amounts.hint": "Importera beställningar med belopp.",
  "error.experiment.arm": "”{arm}” i {path} är ingen av de två grupperna.",
  "error.experiment.arm.hint": "Skriv treated eller holdout (eller 1 eller 0, treatment eller control).",
  "error.experiment.assigned":
    "Testet ”{name}” har redan {customers, plural, one {sin # kund} other {sina # kunder}}.",
  "error.experiment.assigned.hint":
    "Utan --from visas den sparade listan igen. Skapa ett nytt test för en annan lista: keepworth experiment new.",
  "error.experiment.day":
    "{rows, plural, one {# rad} other {# rader}} i {path} saknar en läsbar tilldelningsdag.",
  "error.experiment.day.hint": "Skriv den som 2026-03-31.",
  "error.experiment.exists": "Det finns redan ett test som heter ”{name}”.",
  "error.experiment.exists.hint": "Välj ett annat namn. Se keepworth experiment list.",
  "error.experiment.few":
    "{customers, plural, one {# kund räcker} other {# kunder räcker}} inte till två grupper med minst två kunder vardera.",
  "error.experiment.few.hint": "Ta fler kunder, eller en kontrollgrupp som är närmare hälften.",
  "error.experiment.later":
    "{rows, plural, one {# rad} other {# rader}} i {path} har en tilldelningsdag som ännu inte har kommit.",
  "error.experiment.later.hint": "Kontrollera hur dagarna är skrivna.",
  "error.experiment.none": "Det finns inget test ännu.",
  "error.experiment.none.hint": "Skapa ett: keepworth experiment new NAME --treatment TREATMENT",
  "error.experiment.missing": "Det finns inget test som heter ”{name}”. Dessa finns: {known}.",
  "error.experiment.missing.hint":
    "Skapa det: keepworth experiment new NAME --treatment TREATMENT. Se keepworth experiment list.",
  "error.experiment.name": "”{name}” går inte att använda som namn på ett test.",
  "error.experiment.name.hint":
    "Använd högst 64 bokstäver, siffror, blanksteg, punkter, bindestreck och understreck, och börja med en bokstav eller siffra.",
  "error.experiment.nobody": "”{treatment}” passar ingen i {segments} enligt den senaste körningen.",
  "error.experiment.nobody.hint":
    "Välj andra segment med --segment. En insats har också villkor; de står i docs/decisions/treatments.md.",
  "error.experiment.nobodyKnown":
    "{rows, plural, one {Den enda raden i {path} anger ingen känd kund} other {Ingen av # rader i {path} anger en känd kund}}.",
  "error.experiment.nobodyKnown.hint":
    "Kolumnen customer_id måste innehålla samma id som beställningarna, eller email de adresser som följde med dem.",
  "error.experiment.treatment": "Det finns ingen insats ”{treatment}” att testa. Dessa finns: {known}.",
  "error.experiment.treatment.hint":
    "Skriv namnet som det importerades, inom citattecken om det har blanksteg.",
  "error.experiment.twice": "Kund {customer} finns i båda grupperna i {path}.",
  "error.experiment.twice.hint": "Utelämna sådana kunder: de kan inte jämföras med någon.",
  "error.experiment.unassigned": "Ingen är ännu tilldelad testet ”{name}”.",
  "error.experiment.unassigned.hint": "Lotta grupperna: keepworth experiment assign {name}.",

  "experiment.new.opening":
    "Testet ”{name}” ger ”{treatment}” till {treated, plural, one {# kund} other {# kunder}} och har {holdout, plural, one {# kund} other {# kunder}} som kontrollgrupp, av {eligible, number} som insatsen passar.",
  "experiment.new.power":
    "{rate} av dem köper ändå inom {days, plural, one {# dag} other {# dagar}}. Om insatsen höjer det med {uplift}, som {source, select, measured {uppmätt} other {antaget}}, visar testet det med sannolikheten {power}.",
  "experiment.new.enough": "Det räcker: {needed, number} kunder ger sannolikheten 80 %.",
  "experiment.new.needed":
    "För sannolikheten 80 % krävs {needed, number} kunder i båda grupperna: {short, number} fler än vad testet har.",
  "experiment.new.needed.none":
    "Ingen effekt är antagen, så inget antal kunder kan anges. Nedan står den minsta effekt som skulle synas.",
  "experiment.new.sight": "Vad testet kan se",
  "experiment.points": "{value} procentenheter",
  "experiment.new.buying": "Köper, %-enh.",
  "experiment.new.margin": "{profit, select, yes {Marginal} other {Intäkt}} per kund",
  "experiment.new.note":
    "Minst: upptäcks med sannolikheten 80 %. Varje kund väntas ge {mean} inom dagarna, plus minus {deviation}; sedan kundens egen prognos dragits av återstår {unexplained} åt slumpen.",
  "experiment.new.worth": "Vad det är värt att veta",
  "experiment.new.value":
    "Att veta innan beslutet fattas om {customers, plural, one {# kund till} other {# kunder till}} är värt {worth}; minus det som testet går miste om blir det {net}.",
  "experiment.new.value.nobody":
    "Alla som insatsen passar är med i testet, så det finns ingen kvar att besluta om förrän fler kommer; jämfört med ett beslut i dag går testet miste om {forgone}.",
  "experiment.new.best": "Störst med {customers, plural, one {# kund} other {# kunder}} i testet: {net}.",
  "experiment.new.best.none":
    "Enligt antagandet lönar sig ingen storlek på testet: det lämnar för lite tvivel. Om du är mindre säker på det, importera dina insatser med ett större fel i uplift för den här.",
  "experiment.new.cost": "Insatsen för testgruppen kostar omkring {cost}.",
  "experiment.new.next": "Nästa steg: keepworth experiment assign {name} --out {name}.csv",

  "experiment.assign.opening":
    "{treated, plural, one {# kund ska få} other {# kunder ska få}} ”{treatment}”, och {holdout, plural, one {# hamnar} other {# hamnar}} i kontrollgruppen.",
  "experiment.assign.drawn":
    "Lottat (frö {seed}) inom {strata, plural, one {# stratum} other {vart och ett av # strata}} efter värde och risk.",
  "experiment.assign.file":
    "Övertaget som det bestämts på annat håll; {strata, plural, one {# stratum} other {# strata}} efter värde och risk.",
  "experiment.assign.stored": "Det här är listan som gjordes tidigare; den ändras inte.",
  "experiment.assign.expected":
    "Väntat per kund inom {days, plural, one {# dag} other {# dagar}}, enligt prognosen {day} på beställningarna fram till dess ({model}): {treated} i testgruppen, {holdout} i kontrollgruppen.",
  "experiment.assign.ends":
    "Testet kan läsas av från {ends}, när {days, plural, one {# dag har} other {# dagar har}} gått.",
  "experiment.assign.out": "{rows, plural, one {# rad} other {# rader}} i {path}.",
  "experiment.assign.next": "Nästa steg: skicka, importera nya order, kör keepworth experiment read {name}",

  "experiment.read.pays":
    "”{treatment}” lönar sig: inom {days, plural, one {# dag} other {# dagar}} gav insatsen {net} mer än den kostade ({range}), från {treated, plural, one {# kund} other {# kunder}} i testgruppen.",
  "experiment.read.loses":
    "”{treatment}” lönar sig inte: inom {days, plural, one {# dag} other {# dagar}} gav insatsen {net} efter kostnaden ({range}), från {treated, plural, one {# kund} other {# kunder}} i testgruppen.",
  "experiment.read.unknown":
    "Det är ännu inte känt om ”{treatment}” lönar sig: inom {days, plural, one {# dag} other {# dagar}} gav insatsen {net} efter kostnaden, och intervallet ({range}) innehåller 0.",
  "experiment.read.early":
    "För tidigt att säga: {left, number} av {days, plural, one {# dag} other {# dagar}} återstår, till {ends}. Hittills har ”{treatment}” gett {net} efter kostnaden ({range}).",
  "experiment.read.early.nothing":
    "Inget har kommit in ännu: {left, number} av {days, plural, one {# dag} other {# dagar}} återstår, till {ends}.",
  "experiment.read.mismatch":
    "Grupperna i ”{name}” går inte att jämföra: {treated, number} i testgruppen mot {holdout, number} i kontrollgruppen är ingen slump när {share} ska vara kontroll (p = {p}). Kunder har försvunnit eller flyttats mellan grupperna.",
  "experiment.read.peeking":
    "Den som tittar varje dag och slutar vid första bra siffra har fel mycket oftare än intervallet säger. Inget sparas före den sista dagen.",
  "experiment.read.needed":
    "Om effekten är så stor som den ser ut skulle omkring {customers, number} kunder i båda grupperna avgöra saken: {more, number} fler.",
  "experiment.read.needed.none":
    "Effekten ser så liten ut att inget test av rimlig storlek skulle avgöra saken.",
  "experiment.read.effects": "Vad insatsen tillförde, med 90 %-intervall",
  "experiment.read.buying": "Köper, %-enh.",
  "experiment.read.margin": "{profit, select, yes {Marginal} other {Intäkt}} var",
  "experiment.read.raw": "rakt av",
  "experiment.read.adjusted": "justerat",
  "experiment.read.adjusting":
    "Justerat: stratum för stratum, minus det som förutsades för varje kund före testet; det tog bort {explained} av variansen.",
  "experiment.read.adjusting.none":
    "Justerat: stratum för stratum, minus det som förutsades för varje kund före testet; prognoserna sade lite om vem som skulle köpa.",
  "experiment.read.arms": "De två grupperna",
  "experiment.column.arm": "Grupp",
  "experiment.column.buyers": "Köpte",
  "experiment.column.shareBought": "Andel",
  "experiment.column.margin": "{profit, select, yes {Marginal} other {Intäkter}}",
  "experiment.column.each": "Per kund",
  "experiment.column.predicted": "Prognos",
  "experiment.column.expected": "Väntat",
  "experiment.column.smallest": "Minst",
  "experiment.column.power": "Chans",
  "experiment.column.needed": "Krävs",
  "experiment.column.treatment": "Insats",
  "experiment.column.ends": "Slutar",
  "experiment.column.uplift": "%-enh.",
  "experiment.arm.treated": "testgrupp",
  "experiment.arm.holdout": "kontroll",
  "experiment.read.money": "Pengar",
  "experiment.read.total":
    "Hela testgruppen tillsammans: {margin} mer i {profit, select, yes {marginal} other {intäkter}} ({range}), {contact} för kontakter och {incentive} för incitament.",
  "experiment.read.qini": "Hittade poängen dem som insatsen påverkar?",
  "experiment.read.qini.row": "bästa {share}",
  "experiment.read.qini.yes":
    "Ja: urval efter poäng hittar fler av dem som insatsen påverkar än ett slumpmässigt urval (Qini {value}, {range}).",
  "experiment.read.qini.no":
    "Nej: urval efter poäng hittar färre av dem som insatsen påverkar än ett slumpmässigt urval (Qini {value}, {range}).",
  "experiment.read.qini.unknown":
    "Det syns inte: Qini-koefficientens intervall innehåller 0 ({value}, {range}).",
  "experiment.read.qini.note":
    "Andelen av testgruppen som köpte tack vare insatsen, i procentenheter, om bara de med högst poäng hade fått den.",
  "experiment.read.relationship": "Vad kunderna tyckte",
  "experiment.read.complaints": "Klagade",
  "experiment.read.optOuts": "Avböjde",
  "experiment.read.score": "Senaste betyg, av 10",
  "experiment.read.score.change": "Betyg sedan innan",
  "experiment.column.outcome": "Utfall",
  "experiment.column.difference": "Skillnad",
  "experiment.read.flag.note":
    "Vad det kostar visar sig efter testets dagar: följ de här kunderna innan ni gör om det.",
  "warning.experiment.profitUp.complaints":
    "Marginalen är upp, men klagomålen också: andelen behandlade kunder som klagade är {difference} punkter högre ({range}).",
  "warning.experiment.profitUp.optOuts":
    "Marginalen är upp, men avböjandena också: andelen behandlade kunder som drog tillbaka ett samtycke är {difference} punkter högre ({range}).",
  "warning.experiment.profitUp.score":
    "Marginalen är upp, men nöjdheten ner: de behandlade kundernas senaste betyg är {difference} av 10 lägre ({range}).",
  "experiment.read.kept":
    "Sparat: nästa plan räknar med uplift {uplift} (standardfel {error}) i stället för {before}.",
  "experiment.read.notUsed": "Sparat; nästa plan fortsätter med det som är antaget.",
  "experiment.read.notKept": "Inte sparat.",
  "experiment.read.next": "Nästa steg: keepworth budget",

  "experiment.list.none":
    "Det finns inga tester ännu. Skapa ett: keepworth experiment new winback --treatment win-back",
  "experiment.state.planned": "planerat",
  "experiment.state.running": "pågår",
  "experiment.state.over": "att läsa av",
  "experiment.state.read": "avläst",
  "experiment.verdict.pays": "lönar sig",
  "experiment.verdict.loses": "lönar sig inte",
  "experiment.verdict.unknown": "okänt",
  "experiment.verdict.mismatch": "ej jämförbart",

  "experiment.assumption.uplift": "Ökning av andelen som köper: {value}",
  "experiment.assumption.days": "Dagar vars beställningar räknas: {value}",
  "experiment.assumption.holdout": "Andel i kontrollgruppen: {value}",
  "experiment.assumption.margin": "Marginal, andel av intäkterna: {value}",
  "experiment.assumption.contact": "Kontakt, per kund i testgruppen: {value}",
  "experiment.assumption.incentive":
    "Incitament, för köpare i testgruppen vars beställningar varken visar rabatt eller kupong: {value}",
  "experiment.assumption.customersRead": "Kunder vars siffror lästes från klustret: {value}",

  "warning.experiment.assumed": "Effekten av ”{treatment}” är antagen: det är den som testet ska mäta.",
  "warning.experiment.revenue":
    "Inga kostnader är kända, så alla siffror är intäkter och lönsamheten bedöms för snällt.",
  "warning.experiment.revenue.hint":
    "Ange din bruttomarginal (margin i keepworth.json) eller importera kostnader.",
  "warning.experiment.otherEffect":
    "”{treatment}” är inte tänkt att få någon att köpa som annars inte skulle göra det, så andelen som köper mäter inte vad insatsen påverkar. Bedöm den efter pengarna; nästa plan fortsätter med det som är antaget.",
  "warning.experiment.unpredicted":
    "Beställningarna fram till {day} är för få för en prognos, så grupperna jämförs utan justering.",
  "warning.experiment.newcomers":
    "{customers, plural, one {# kund har} other {# kunder har}} ingen beställning som räknas före tilldelningen, så inget förutsades för dem.",
  "warning.experiment.unknown":
    "{rows, plural, one {# rad anger} other {# rader anger}} ingen känd kund och utelämnas.",
  "warning.experiment.unknown.hint": "Importera först beställningarna och sedan listan.",
  "warning.experiment.spared":
    "{customers, plural, one {# kund utelämnas} other {# kunder utelämnas}}, eftersom de ingår i kontrollgruppen för ett annat test som ännu inte är avläst.",
  "warning.experiment.withheld":
    "{customers, plural, one {# kund utelämnas} other {# kunder utelämnas}}, eftersom de inte vill bli kontaktade för detta.",
  "warning.experiment.gone":
    "{customers, plural, one {# kund finns} other {# kunder finns}} inte kvar och utelämnas: {treated, number} ur testgruppen, {holdout, number} ur kontrollgruppen.",
  "warning.experiment.fewInArm":
    "En grupp har bara {customers, plural, one {# kund} other {# kunder}}: med färre än 20 går inget intervall att lita på.",
  "warning.experiment.otherDays":
    "Det här är {days, number} dagar, men {planned, number} var planerade. Den som väljer dagar efter att ha sett dem hittar effekter som inte finns.",
};
