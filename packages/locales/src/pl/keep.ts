import type { Words } from "../en.ts";
import type { keep as en } from "../en/keep.ts";

/** Polish of keep or replace, replacing, acquiring. */
export const keep: Words<typeof en> = {
  "help.keep":
    "Mówi, kogo zatrzymać, jaka oferta jest najlepsza i jaka najwyższa oraz z kogo zrezygnować lub kogo zastąpić.",
  "help.replace":
    "Mówi, ilu nowych klientów potrzeba w każdym miesiącu i kiedy najpóźniej zacząć ich szukać.",
  "help.acquire":
    "Pokazuje, ile może kosztować pozyskanie klienta w każdym kanale, i dzieli budżet między pozyskiwanie a utrzymanie.",
  "help.argument.keepCustomer": "klient; bez podania – wszyscy",
  "help.option.keepBy": "według czego grupować klientów (domyślnie: segment)",
  "help.option.keepLimit": "ilu pojedynczych klientów pokazać; 0 pokazuje wszystkich (domyślnie: 10)",
  "help.option.replaceTarget": "docelowa liczba aktywnych klientów (domyślnie: tylu, ilu jest teraz)",
  "help.option.replaceBy": "dzień, do którego ma to nastąpić, w formie 2027-06-30",
  "help.option.replaceMonths": "horyzont w miesiącach, najwyżej 60 (domyślnie: 12)",
  "help.option.acquireBudget":
    "roczna kwota na pozyskiwanie i utrzymanie razem (domyślnie: dzisiejsze wydatki)",
  "error.keep.amounts":
    "Zamówienia w zbiorze „{dataset}” nie zawierają kwot, więc nie wiadomo, ile jest wart klient.",
  "error.keep.amounts.hint": "Zaimportuj zamówienia z kwotami.",
  "error.keep.nobody": "W zbiorze „{dataset}” nie ma już aktywnych klientów.",
  "error.keep.nobody.hint": "Zaimportuj nowsze zamówienia lub subskrypcje.",
  "keep.opening":
    "Oferta opłaca się u {offer, number} z {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: przyznanie łącznie {offered} przez {span} powinno dać {gain} {profit, select, yes {marży} other {przychodu}} ({range}, bo oferty mogą działać o połowę słabiej lub o połowę mocniej).",
  "keep.opening.none":
    "Oferta nie opłaca się u żadnego z {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: ci, którzy i tak by zostali, też z niej skorzystają, a to kosztuje więcej, niż przynoszą zatrzymani.",
  "keep.opening.rest":
    "{noOffer, plural, =0 {} one {Jednego kolejnego warto zatrzymać, ale bez oferty.} few {Kolejnych # warto zatrzymać, ale bez oferty.} many {Kolejnych # warto zatrzymać, ale bez oferty.} other {Kolejnych # warto zatrzymać, ale bez oferty.}} {letGo, plural, =0 {} one {Z jednego lepiej zrezygnować.} few {Z # lepiej zrezygnować.} many {Z # lepiej zrezygnować.} other {Z # lepiej zrezygnować.}} {gone, plural, =0 {} one {Jeden najpewniej już odszedł.} few {Najpewniej już odeszło: #.} many {Najpewniej już odeszło: #.} other {Najpewniej już odeszło: #.}}",
  "keep.verdicts": "Co robić: liczba klientów i wartość nadal aktywnych, jeśli zostaną",
  "keep.verdict.offer": "Zatrzymać, oferta się opłaca",
  "keep.verdict.noOffer": "Zatrzymać, ale bez oferty",
  "keep.verdict.letGo": "Zrezygnować",
  "keep.verdict.replace": "Zastąpić",
  "keep.verdict.gone": "Najpewniej odeszli: odzyskać",
  "keep.short.offer": "oferta",
  "keep.short.noOffer": "bez oferty",
  "keep.short.letGo": "rezygnacja",
  "keep.short.replace": "zastąpić",
  "keep.short.gone": "odszedł",
  "keep.by.segment": "Według segmentów, gdy wszyscy dostają tę samą ofertę",
  "keep.by.channel": "Według kanałów, gdy wszyscy dostają tę samą ofertę",
  "keep.by.owner": "Według opiekunów, gdy wszyscy dostają tę samą ofertę",
  "keep.by.account": "Według kont, gdy wszyscy dostają tę samą ofertę",
  "keep.by.country": "Według krajów, gdy wszyscy dostają tę samą ofertę",
  "keep.list": "Klienci, u których oferta daje najwięcej",
  "keep.note":
    "Zostaje: prawdopodobieństwo, że klient zostanie w tym okresie bez oferty. Wartość: marża w okresie i po nim, jeśli zostanie. Najlepszy: rabat od wydatków w okresie, który daje najwięcej. Najwyższy: rabat, powyżej którego oferta traci.",
  "keep.column.group": "Grupa",
  "keep.column.stays": "Zostaje",
  "keep.column.worth": "Wartość",
  "keep.column.best": "Najl.",
  "keep.column.most": "Najw.",
  "keep.column.gain": "Zysk",
  "keep.column.verdict": "Decyzja",
  "keep.column.reach": "Zatrzymuje",
  "keep.card.offer":
    "Warto zatrzymać klienta {customer} każdą ofertą poniżej {most} jego wydatków przez {span} ({mostAmount}). Najlepsza oferta to {best} ({bestAmount}): oczekiwany zysk to {gain}.{beyond, select, yes { Najwyższa oferta przekracza wydatki, więc opłacałaby się nawet obsługa za darmo.} other {}}",
  "keep.card.noOffer":
    "Klienta {customer} warto zatrzymać, ale bez oferty: większość takich klientów i tak zostanie i skorzysta z rabatu, a to kosztuje więcej, niż daje.",
  "keep.card.letGo": "Z klienta {customer} lepiej zrezygnować: jego obsługa kosztuje więcej, niż przynosi.",
  "keep.card.replace":
    "Klienta {customer} lepiej zastąpić: miejsce jest warte {replacement} przy nowych klientach, a {worth}, jeśli zostanie.",
  "keep.card.gone":
    "Klient {customer} najpewniej już odszedł (prawdopodobieństwo, że jest aktywny: {active}): żaden rabat do niego nie dotrze. Odzyskanie go może kosztować tyle, co pozyskanie nowego klienta.",
  "keep.card.stays":
    "Prawdopodobieństwo, że jest teraz aktywny: {active}; że zostanie przez {span} bez oferty: {stays}.",
  "keep.card.worth":
    "Jeśli zostanie: wydatki {spend} przy marży {margin} i {afterwards} później, razem wart {worth} (przedział 90%: {range}).",
  "keep.card.replacement":
    "Nowi klienci mogliby zastąpić {replaceable} jego wartości; miejsce jest warte {replacement} przy innych.",
  "keep.card.band": "Jak pewny jest wynik: według odsetka zatrzymanych największym rabatem",
  "keep.card.turns":
    "{turns, select, never {Żaden rabat by się nie opłacił, nawet gdyby największy zatrzymał wszystkich odchodzących.} other {Decyzja zmienia się, gdy największy rabat zatrzymuje {reach} odchodzących; założono {assumed}.}}",
  "keep.next": "Dalej: keepworth keep {customer} – jeden klient, keepworth budget – plan w ramach budżetu.",
  "keep.assumption.margin": "marża {value} od przychodu",
  "keep.assumption.discountRate": "płatność rok później liczy się o {value} mniej",
  "keep.assumption.horizonDays": "okres: {value}",
  "keep.assumption.measured": "działanie ofert zmierzono: {value}",
  "keep.assumption.offerReach": "największy rabat zatrzymuje {value} odchodzących",
  "keep.assumption.offerSpeed": "rabat o daje z tego 1 − e^(−{value}·o)",
  "keep.assumption.contactCost": "złożenie oferty kosztuje {value}",
  "keep.assumption.goneBelow":
    "przy prawdopodobieństwie aktywności poniżej {value} uznaje się, że klient odszedł",
  "keep.assumption.capacityBinds":
    "{value, select, yes {moce przerobowe są ograniczone: klient, który odchodzi, robi miejsce innym} other {moce przerobowe nie są ograniczone: nowi klienci dołączają do obecnych, więc zastępowanie nie ma wartości}}",
  "keep.assumption.capacityBy":
    "{value, select, revenue {mieści się tylu nowych klientów, ilu przynosi ten sam przychód} other {za każdego, kto odchodzi, mieści się jeden nowy klient}}",
  "keep.assumption.replaceable": "nowi klienci mogą zastąpić {value} klienta",
  "keep.assumption.replaceable.none":
    "klient jest zastępowalny o tyle, o ile firma pozyskuje tylu klientów tej wielkości, ilu traci",
  "keep.assumption.newcomer": "nowy klient przynosi {value}",
  "keep.assumption.winningCost": "pozyskanie klienta kosztuje {value}",
  "keep.assumption.leadMonths": "od leada do klienta mija (w miesiącach): {value}",
  "keep.assumption.conversion": "{value} leadów zostaje klientami",
  "keep.assumption.longYears": "wartość nie ma tu końca; liczba uwzględnionych lat: {value}",
  "keep.assumption.customersRead": "klienci, których liczby wczytano z klastra: {value}",
  "keep.assumption.target": "docelowa liczba aktywnych klientów: {value}",
  "keep.assumption.acquireAtMost": "żadne pieniądze nie pozyskają więcej niż {value} potencjalnych klientów",
  "keep.assumption.acquireAtMost.none":
    "żadne pieniądze nie pozyskają więcej niż dwukrotność dzisiejszego odsetka pozyskanych",
  "keep.assumption.keepWithout": "bez żadnych wydatków na utrzymanie przez rok zostałoby {value} klientów",
  "keep.assumption.keepWithout.none": "pieniądze na utrzymanie działają tak jak rabat tej samej wysokości",
  "keep.assumption.fixedCosts": "koszty stałe {value} rocznie",
  "keep.assumption.taxRate": "podatek dochodowy firmy {value}",
  "keep.missing.margin":
    "Marża: wszystkie kwoty to przychód, więc oferty wyglądają lepiej, niż jest. Podaj margin w keepworth.json albo koszty w zamówieniach.",
  "keep.missing.response":
    "Jak klienci reagują na oferty: założono {reach}, a przedział pokazuje połowę i półtorakrotność tej wartości. Zmierz to: keepworth experiment new.",
  "keep.missing.serving":
    "Koszt obsługi każdego klienta (keepworth import costs.csv): niektórzy mogą kosztować więcej, niż przynoszą, i wtedy lepiej z nich zrezygnować.",
  "keep.missing.capacity":
    "Czy moce przerobowe są ograniczone (keep.capacityBinds w keepworth.json): jeśli tak, niektórych klientów lepiej zastąpić.",
  "keep.missing.winning": "Koszt pozyskania klienta: bez niego zastępowanie wygląda lepiej.",
  "keep.missing.longYears":
    "Stopa dyskontowa powyżej 0: bez niej wartość nie ma końca, a liczba uwzględnionych lat to {years, number}.",
  "keep.missing.leads":
    "Leady z dniem, w którym zostały klientami (keepworth import leads.csv): założono konwersję {conversion}.",
  "keep.missing.subscriptions":
    "Subskrypcje: odejścia wywnioskowano z zamówień, w których nikt nie mówi, że odchodzi.",
  "keep.missing.orders": "Zamówienia: uwzględniono tylko subskrypcje.",
  "keep.missing.costs":
    "Wydatki na {channels, plural, one {# kanał} few {# kanały} many {# kanałów} other {# kanału}} (keepworth import costs.csv albo keep.acquisitionCosts w keepworth.json): bez nich nie ma tu okresu zwrotu ani udziału w budżecie.",
  "keep.missing.channels":
    "Kanał {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: nie uwzględniono ich w podziale na kanały.",
  "keep.missing.endless":
    "Stopa dyskontowa powyżej 0: bez niej to, co przynosi klient, nie ma ani końca, ani górnej granicy.",
  "keep.missing.keepingSpend":
    "Wydatki na utrzymanie klientów (koszty rodzaju marketing albo keep.keepingSpend): koszt zatrzymania jednego klienta więcej to koszt pierwszych wydanych pieniędzy.",
  "keep.missing.fixedCosts":
    "Koszty stałe i podatek (keep.fixedCosts, keep.taxRate): zysk firmy pokazano przed ich odjęciem.",
  "replace.opening":
    "{goal, select, hold {Aby utrzymać liczbę aktywnych klientów ({now}) do {date},} grow {Aby zwiększyć liczbę aktywnych klientów z {now} do {target} do dnia {date},} other {Aby w dniu {date} liczba aktywnych klientów wynosiła {target} (dziś {now}),}} trzeba pozyskać nowych: {needed} (przedział 90%: {range}). Spośród obecnych odejdzie prawdopodobnie {leavers}. Przy dzisiejszej konwersji potrzebna liczba leadów to {leads}.",
  "replace.won":
    "To {needed} miesięcznie; w ostatnim roku przychodziło {won} miesięcznie{enough, select, yes {, czyli wystarczająco} other {, czyli za mało}}.",
  "replace.calendar": "Kalendarz",
  "replace.column.until": "Do",
  "replace.column.leavers": "Odejdą",
  "replace.column.needed": "Trzeba",
  "replace.column.leads": "Leady",
  "replace.column.startBy": "Zacząć do",
  "replace.late":
    "{count, plural, one {Leady na jeden okres trzeba było zacząć zbierać} few {Leady na # okresy trzeba było zacząć zbierać} many {Leady na # okresów trzeba było zacząć zbierać} other {Leady na # okresu trzeba było zacząć zbierać}} już wcześniej.",
  "replace.note":
    "Nowi klienci też odchodzą i są kolejno zastępowani. Aktywni klienci to oczekiwana liczba tych, którzy nie odeszli.",
  "replace.next":
    "Dalej: keepworth acquire – ile może kosztować pozyskanie, keepworth keep – kogo zamiast tego zatrzymać.",
  "acquire.opening":
    "Klient pozyskany przez kanał {channel} przynosi {ceiling} {profit, select, yes {marży} other {przychodu}} (przedział 90%: {range}), a jego pozyskanie kosztuje {cost}; to najbardziej opłacalny kanał. {count, plural, =0 {Żaden kanał nie kosztuje więcej, niż przynoszą jego klienci.} one {Więcej, niż przynoszą jego klienci, kosztuje: {above}.} few {Więcej, niż przynoszą ich klienci, kosztują: {above}.} many {Więcej, niż przynoszą ich klienci, kosztują: {above}.} other {Więcej, niż przynoszą ich klienci, kosztują: {above}.}}",
  "acquire.opening.none":
    "Nie wiadomo, ile kosztuje pozyskanie klienta, więc nie wiadomo też, czy się opłaca. Poniżej – ile najwyżej może kosztować.",
  "acquire.picture": "Ile przynosi klient, w tym koszt jego pozyskania (jasne)",
  "acquire.channels": "Według kanału pozyskania",
  "acquire.unknown": "nieznany",
  "acquire.never": "nigdy",
  "acquire.column.channel": "Kanał",
  "acquire.column.won": "Nowi",
  "acquire.column.cost": "Koszt",
  "acquire.column.ceiling": "Najwyżej",
  "acquire.column.net": "Zysk",
  "acquire.column.payback": "Zwrot, miesiąc",
  "acquire.unpaid": "Wydatki, które się nie zwróciły",
  "acquire.unpaid.none": "Wszystkie wydatki na pozyskanie klientów się zwróciły.",
  "acquire.unpaid.sum":
    "W {count, plural, one {# przypadku} few {# przypadkach} many {# przypadkach} other {# przypadku}} (kanał i kwartał) wydatki się nie zwróciły: brakuje {missing} z {spent} wydanych łącznie. {never, plural, =0 {Wszystkie powinny się zwrócić.} one {W jednym przypadku raczej się nie zwrócą.} few {W # przypadkach raczej się nie zwrócą.} many {W # przypadkach raczej się nie zwrócą.} other {W # przypadku raczej się nie zwrócą.}}",
  "acquire.unpaid.more":
    "{count, plural, one {Jeden wcześniejszy jest} few {# wcześniejsze są} many {# wcześniejszych jest} other {# wcześniejszego jest}} w --json.",
  "acquire.column.quarter": "Kwartał",
  "acquire.column.spent": "Wydano",
  "acquire.column.observed": "Wróciło",
  "acquire.column.ahead": "Prognoza",
  "acquire.column.status": "Zwróci się",
  "acquire.status.never": "nie",
  "acquire.status.notYet": "później",
  "acquire.keepOrAcquire": "Pozyskiwać czy zatrzymywać",
  "acquire.ratio":
    "Pozyskanie jednego klienta więcej kosztuje {acquisition}, a zatrzymanie jednego więcej, który by odszedł, {save}{known, select, yes {} other { przy pierwszych wydanych pieniądzach}}: {cheaper, select, keep {zatrzymanie} other {pozyskanie}} jest tu {ratio} razy tańsze.",
  "acquire.ratio.unknown":
    "Zatrzymanie jednego klienta więcej, który by odszedł, kosztuje {save}; nie wiadomo, ile kosztuje pozyskanie.",
  "acquire.retention":
    "Spośród dziś aktywnych klientów za rok aktywnych będzie {retention}. Pięć punktów procentowych więcej zmieniłoby wartość klienta o {ahead}, gdy marże wpływają na koniec roku, a o {now}, gdy pierwsza wpływa od razu; pięć procent więcej – o {relativeAhead} i {relativeNow}.",
  "acquire.split":
    "Z rocznej kwoty {budget} najlepszy podział wydaje {spent} (dziś: {today}), a wartość klientów wynosi wtedy {equity}, o {gain} więcej niż dziś ({equityToday}).",
  "acquire.split.none": "Bez kosztów pozyskania według kanałów albo bez marży nie da się podzielić budżetu.",
  "acquire.split.note":
    "Ostatni: zysk netto z ostatniej jednostki pieniądza, z kosztami utrzymania w późniejszych latach. Wszędzie, gdzie najlepszy podział wydaje pieniądze, jest jednakowy. Jak daleko sięgają wydatki, to założenie: czytaj kierunki, a nie grosze.",
  "acquire.keeping": "utrzymanie",
  "acquire.column.pot": "Wydatki na",
  "acquire.column.today": "Dziś",
  "acquire.column.best": "Najlepiej",
  "acquire.column.customersToday": "Klienci",
  "acquire.column.customersBest": "Najlepiej",
  "acquire.column.marginal": "Ostatni",
  "acquire.company": "Firma w ostatnich dwunastu miesiącach",
  "acquire.company.line":
    "Liczba klientów zmieniła się z {before} na {after}, każdy przyniósł średnio {each}: przychód {revenue}, po kosztach zmiennych {contribution}, zysk po kosztach pozyskania, marketingu, kosztach stałych i podatku {profit}.",
  "acquire.next":
    "Dalej: keepworth replace – ilu klientów potrzeba i kiedy, keepworth budget – plan, co zrobić dla kogo.",
};
