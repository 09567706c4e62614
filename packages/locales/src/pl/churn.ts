import type { Words } from "../en.ts";
import type { churn as en } from "../en/churn.ts";

/** Polish of churn and renewals. */
export const churn: Words<typeof en> = {
  "help.churn": "Pokazuje, kto odchodzi, dawniej i w przyszłości, oraz pieniądze, które tracisz.",
  "help.renewals":
    "Pokazuje subskrypcje do odnowienia według zagrożonej wartości oraz zamówienia spóźnione i spodziewane.",
  "help.option.churnBy": "według czego rozdzielać straty",
  "help.option.churnHorizon":
    "jak daleko patrzeć w przyszłość, na przykład 12m, 52w lub 365d (domyślnie: horyzont przebiegu)",
  "help.option.renewalsWithin": "na ile dni naprzód patrzeć (domyślnie: 60)",
  "help.option.renewalsLimit": "ile pozycji pokazać; 0 pokazuje wszystkie (domyślnie: 20)",
  "error.subscription.interval": "„{interval}” to nieczytelny okres płatności.",
  "error.subscription.interval.hint":
    "Wpisz day, week, month lub year, a jeśli jest ich kilka – z liczbą z przodu: 3 month.",
  "error.churn.nothing": "W zbiorze danych {dataset} nie ma ani subskrypcji, ani wycenionych zamówień.",
  "error.churn.nothing.hint":
    "Zaimportuj subskrypcje (keepworth import FILE) albo wyceń klientów na podstawie zamówień (keepworth run FILE).",
  "churn.opening.subscriptions":
    "Przez {span}, do {until}, odejdzie prawdopodobnie {lost, plural, one {#} few {#} many {#} other {#}} z {customers, plural, one {# subskrybenta} few {# subskrybentów} many {# subskrybentów} other {# subskrybenta}} ({range}), a z nimi {mrr} z {total} miesięcznych wpływów ({mrrRange}): pozostanie {kept} ({keptRange}).",
  "churn.counting":
    "{customers, plural, one {# subskrybent ma} few {# subskrybentów ma} many {# subskrybentów ma} other {# subskrybenta ma}} {subscriptions, plural, one {# aktywną subskrypcję} few {# aktywne subskrypcje} many {# aktywnych subskrypcji} other {# aktywnej subskrypcji}}{paused, plural, =0 {} one {, w tym # wstrzymaną} few {, w tym # wstrzymane} many {, w tym # wstrzymanych} other {, w tym # wstrzymanej}}{trials, plural, =0 {} one {; # trwającego okresu próbnego nie wliczono} few {; # trwających okresów próbnych nie wliczono} many {; # trwających okresów próbnych nie wliczono} other {; # trwającego okresu próbnego nie wliczono}}.",
  "churn.lastMove":
    "Wszystko według stanu na {day}: niczego nie wyceniono, więc za dzisiaj przyjęto ostatni dzień, w którym jakaś subskrypcja się zaczęła, skończyła, została wypowiedziana lub nieopłacona.",
  "churn.few":
    "{seen, plural, =0 {Nikt nie doszedł jeszcze do odnowienia} one {Dotąd przypadło tylko # odnowienie} few {Dotąd przypadły tylko # odnowienia} many {Dotąd przypadło tylko # odnowień} other {Dotąd przypadło tylko # odnowienia}}: poniższe liczby wychodzą od wartości prawdopodobnych i mogą być dalekie od prawdy.",
  "churn.opening.shop":
    "Z {active} obecnie aktywnych klientów przez {span} przestanie kupować prawdopodobnie {lost} ({range}).",
  "churn.opening.shop.money":
    "Gdyby zostali, przynieśliby w tym czasie {money} {profit, select, yes {marży} other {przychodu}}, po zdyskontowaniu na dziś ({range}).",
  "churn.curves": "Kto zostaje po kolejnych odnowieniach",
  "churn.curve.counted": "dane",
  "churn.curve.model": "model",
  "churn.curve.after":
    "{share} po {renewals, plural, one {# odnowieniu} few {# odnowieniach} many {# odnowieniach} other {# odnowienia}}",
  "churn.movement":
    "Miesięczny przychód cykliczny, {months, plural, one {ostatni miesiąc} few {ostatnie # miesiące} many {ostatnich # miesięcy} other {ostatnie # miesiąca}}{currency, select, XXX {} other {, {currency}}}",
  "churn.movement.opening": "Początek",
  "churn.movement.new": "Nowi",
  "churn.movement.returned": "Powroty",
  "churn.movement.expansion": "Wzrost",
  "churn.movement.contraction": "Spadek",
  "churn.movement.churned": "Odejścia",
  "churn.movement.closing": "Koniec",
  "churn.months": "Miesiąc po miesiącu",
  "churn.months.partial": "{month} (dotąd)",
  "churn.year":
    "Z miesięcznego przychodu cyklicznego sprzed roku pozostało {gross}, a wraz z tym, co ci klienci płacą dziś więcej, {net}. Odeszło {churn} ówczesnych klientów.",
  "churn.year.none": "Rok temu nie było subskrybentów, więc rocznego utrzymania nie da się podać.",
  "churn.trials":
    "Z {ended, plural, one {# zakończonego okresu próbnego} few {# zakończonych okresów próbnych} many {# zakończonych okresów próbnych} other {# zakończonego okresu próbnego}} klientami zostało {share} ({range}); teraz {open, plural, =0 {nie trwa żaden} one {trwa #} few {trwają #} many {trwa #} other {trwa #}}. Okresów próbnych nie ma w żadnej innej liczbie.",
  "churn.trials.open":
    "{open, plural, one {Trwa # okres próbny} few {Trwają # okresy próbne} many {Trwa # okresów próbnych} other {Trwa # okresu próbnego}}, a żaden jeszcze się nie zakończył.",
  "churn.standing.cancelling":
    "{count, plural, one {# subskrypcja została wypowiedziana, ale jeszcze trwa} few {# subskrypcje zostały wypowiedziane, ale jeszcze trwają} many {# subskrypcji zostało wypowiedzianych, ale jeszcze trwa} other {# subskrypcji zostało wypowiedziane, ale jeszcze trwa}}: {mrr} miesięcznie.",
  "churn.standing.failing":
    "Płatność za {count, plural, one {# subskrypcję} few {# subskrypcje} many {# subskrypcji} other {# subskrypcji}} się nie powiodła, ale może jeszcze wpłynąć: {mrr} miesięcznie.",
  "churn.standing.paused":
    "{count, plural, one {# subskrypcja jest wstrzymana i liczona jako aktywna} few {# subskrypcje są wstrzymane i liczone jako aktywne} many {# subskrypcji jest wstrzymanych i liczonych jako aktywne} other {# subskrypcji jest wstrzymane i liczone jako aktywne}}, bo żaden plik nie mówi, od kiedy: {mrr} miesięcznie.",
  "churn.ahead.plan": "Prawdopodobne straty według planów",
  "churn.ahead.channel": "Prawdopodobne straty według kanałów",
  "churn.ahead.country": "Prawdopodobne straty według krajów",
  "churn.ahead.segment": "Prawdopodobne straty według segmentów",
  "churn.ahead.note":
    "Subs.: subskrybenci; mies.: ile płacą miesięcznie. Odejdą: ci z nich, którym nie zostanie żadna subskrypcja; strata: ile z nimi znika miesięcznie. Ost. rok: jaka część subskrybentów sprzed roku od tego czasu odeszła.",
  "churn.shop.note":
    "Ryzyko: prawdopodobieństwo, że klient aktywny teraz odejdzie do końca tego okresu. Zagrożone: co by w nim przyniósł, razy prawdopodobieństwo, że teraz jest aktywny, a potem odejdzie.",
  "churn.shop": "Klienci zamawiający bez subskrypcji",
  "churn.shop.ahead.channel": "Prawdopodobnie przestaną kupować, według kanałów",
  "churn.shop.ahead.country": "Prawdopodobnie przestaną kupować, według krajów",
  "churn.shop.ahead.segment": "Prawdopodobnie przestaną kupować, według segmentów",
  "churn.shop.segmentThen":
    "Ost. rok: jaka część tych, którzy rok temu byli w tym segmencie i kupowali w ciągu poprzedniego roku, od tego czasu nic nie kupiła.",
  "churn.shop.past":
    "W przeszłości: z {buyers} klientów, którzy kupili w ciągu roku do {middle}, w ciągu roku do {to} nic nie kupiło {lost} ({share}); wcześniej przynieśli {money}.",
  "churn.shop.silent":
    "Nie kupować przez rok to jeszcze nie odejść: według modelu aktywnych jest z nich nadal {active}.",
  "churn.shop.model":
    "Według modelu {model}: nikt nie mówi sklepowi, że odchodzi, więc wnioskuje się to z długości milczenia na tle własnego rytmu klienta. Przedziały obejmują łączne losowania parametrów i przypadek u każdego klienta; na zamówieniach nie da się ich sprawdzić, bo odejścia nigdy nie widać.",
  "churn.shop.subscribers":
    "{count, plural, one {# klienta z aktywną subskrypcją} few {# klientów z aktywną subskrypcją} many {# klientów z aktywną subskrypcją} other {# klienta z aktywną subskrypcją}} policzono tam, a nie tutaj.",
  "churn.shop.customers": "Najwięcej zagrożonych pieniędzy",
  "churn.reasons": "Dlaczego subskrypcje kończyły się w ostatnim roku",
  "churn.reason.none": "bez podania przyczyny",
  "churn.reason.payment": "nieudana płatność",
  "churn.plans": "Plany",
  "churn.plans.model":
    "Odejścia według planów, z modelu o mniejszym AIC spośród sBG i BdW († dopasowany do wszystkich planów o tym okresie płatności, bo z tego odeszło za mało osób; ‡ na podstawie wartości prawdopodobnych, bo w ogóle odeszło za mało). Nieudane płatności to osobne ryzyko przy każdym odnowieniu. Wartość: pierwsza i wszystkie późniejsze płatności nowego subskrybenta, zdyskontowane, {profit, select, yes {razy marża} other {jako przychód}}.",
  "churn.unfit":
    "Model zakupów nie pasuje do tej firmy, więc nie pytamy go, kto odejdzie: odpowiadają umowy i otwarte szanse sprzedaży.",
  "churn.unfit.why": "Dlaczego nie",
  "churn.doubt": "Co przemawia tu przeciw modelowi zakupów",
  "churn.pipeline":
    "{open, plural, one {# otwarta szansa} few {# otwarte szanse} many {# otwartych szans} other {# otwartej szansy}} sprzedaży na {amount}; przez {span} prawdopodobny wynik to {expected} ({range}).",
  "churn.pipeline.onTop":
    "{onTop} z tego dochodzi do zamówień oczekiwanych w przebiegu; pozostałe szanse dotyczą klientów, którzy i tak zamawiają.",
  "churn.pipeline.none": "Otwartych szans sprzedaży też nie ma; zaimportuj je z CRM.",
  "churn.unknown": "nieznany",
  "churn.next": "Dalej: {command}",
  "churn.assumption.horizonDays": "horyzont: {value}",
  "churn.assumption.lastMove":
    "stan na {value}, ostatni dzień, w którym jakaś subskrypcja się zaczęła, skończyła, została wypowiedziana lub nieopłacona",
  "churn.assumption.withinDays": "horyzont: {value}",
  "churn.assumption.margin": "marża {value} od przychodu",
  "churn.assumption.discountRate": "płatność rok później liczy się o {value} mniej",
  "churn.assumption.yearlyRenewals":
    "{value} rocznych odnowień następuje z woli klientów, z wagą dwóch odnowień, dopóki nie odejdzie dziesięciu",
  "churn.assumption.shorterRenewals":
    "{value} odnowień częstszych niż co pół roku następuje z woli klientów, z wagą czterech odnowień, dopóki nie odejdzie dziesięciu",
  "churn.assumption.withdrawn": "{value} wypowiedzeń zostaje w porę wycofanych",
  "churn.assumption.recovered": "{value} nieudanych płatności zostaje uregulowanych",
  "churn.assumption.offerReach": "największy rabat zatrzymuje {value} odchodzących",
  "churn.assumption.offerSpeed": "rabat 10% zatrzymuje {value} tych, których zatrzymałby największy",
  "churn.assumption.leadDays": "trzy z czterech wypowiedzeń: najwyżej {value} przed odnowieniem",
  "churn.missing.margin":
    "Marża: wszystkie kwoty to przychód, więc oferty wychodzą zbyt wysokie. Podaj ją jako margin w keepworth.json albo zaimportuj koszty.",
  "churn.missing.currency": "Waluta kwot: podaj ją jako currency w keepworth.json.",
  "churn.missing.subscriptions":
    "Subskrypcje: odejść nie widać, wnioskuje się je z zamówień. Mając umowy, można policzyć utrzymanie klientów.",
  "churn.missing.orders":
    "Wycenione zamówienia: ta odpowiedź nie obejmuje klientów kupujących bez subskrypcji. Dołączy ich keepworth run FILE.",
  "churn.missing.reasons":
    "Przyczyny wypowiedzeń ({share} zakończeń ich nie ma): powiedziałyby, co da się naprawić.",
  "churn.missing.requests": "Dni wypowiedzeń: wiadomo byłoby, kto wypowiedział, a korzysta do końca okresu.",
  "churn.missing.failures":
    "Dni nieudanych płatności: strat niezależnych od woli klientów nie da się odróżnić od wypowiedzeń.",
  "churn.missing.amounts":
    "Kwoty ({share} subskrypcji ich nie ma): liczą się jako klienci, ale bez pieniędzy.",
  "churn.missing.plan":
    "Plany ({share} subskrypcji ich nie ma): odchodzący wcześnie i późno mieszają się w jednej krzywej.",
  "churn.missing.channel": "Kanały (nieznane: {share}): straty według kanałów ich nie obejmują.",
  "churn.missing.segment": "Segmenty: pochodzą z zamówień, a żadnych nie wyceniono.",
  "churn.missing.country": "Kraje części klientów: w stratach według krajów są pod hasłem „nieznany”.",
  "churn.missing.interval":
    "Okresy płatności ({share} subskrypcji ich nie ma): przyjęto płatność miesięczną.",
  "churn.every.day": "dziennie",
  "churn.every.week": "tygodniowo",
  "churn.every.month": "miesięcznie",
  "churn.every.year": "rocznie",
  "churn.plan.every": "{plan}, {interval}",
  "churn.column.customers": "Subs.",
  "churn.column.mrr": "Mies.",
  "churn.column.lost": "Odejdą",
  "churn.column.lostMrr": "Strata",
  "churn.column.interval": "90%",
  "churn.column.past": "Ost. rok",
  "churn.column.reason": "Przyczyna",
  "churn.column.ended": "Koniec",
  "churn.column.plan": "Plan",
  "churn.column.every": "Okres",
  "churn.column.active": "Trwa",
  "churn.column.left": "Odeszli",
  "churn.column.failed": "Niezapł.",
  "churn.column.model": "Model",
  "churn.column.worth": "Wart. nowego",
  "churn.column.group": "Grupa",
  "churn.column.atRisk": "Zagrożone",
  "churn.column.risk": "Ryzyko",
  "why.fitness.few":
    "Liczba klientów to tylko {customers}; modele zakupów potrzebują co najmniej {least}, by odróżnić tempo zakupów.",
  "why.fitness.naive":
    "W okresie testowym prosta reguła była dokładniejsza (błąd {naiveError}) niż model ({modelError}).",
  "why.fitness.lumpy":
    "Rozrzut wielkości zamówień to {spread}-krotność ich średniej: decydują pojedyncze zamówienia, a przeszłość mało mówi o ich wielkości.",
  "why.fitness.leaving":
    "Zamówienia wcale nie pokazują, że klienci odchodzą (p {p}): milczenia nie da się odróżnić od odejścia.",
  "renewals.opening":
    "Przez {span}, do {until}, {renewals, plural, one {odnawia się lub kończy # subskrypcja} few {odnawiają się lub kończą # subskrypcje} many {odnawia się lub kończy # subskrypcji} other {odnawia się lub kończy # subskrypcji}} na kwotę {amount}. Prawdopodobnie {renewing, plural, one {odnowi się #} few {odnowią się #} many {odnowi się #} other {odnowi się #}} ({range}); z pozostałymi stracisz zapewne {lost} {profit, select, yes {marży} other {przychodu}} ({lostRange}).",
  "renewals.none": "Przez {span}, do {until}, nie odnawia się żadna subskrypcja.",
  "renewals.calendar": "Zagrożona wartość według tygodni",
  "renewals.calendar.row": "{from} – {to}",
  "renewals.list": "Subskrypcje według zagrożonej wartości{currency, select, XXX {} other {, {currency}}}",
  "renewals.more":
    "{count, plural, one {Jeszcze # pokaże} few {Jeszcze # pokaże} many {Jeszcze # pokaże} other {Jeszcze # pokaże}} --limit 0 lub --json.",
  "renewals.overdue": "Spóźnione zamówienia, klienci bez subskrypcji",
  "renewals.overdue.count":
    "{count, plural, one {# klient milczy} few {# klientów milczy} many {# klientów milczy} other {# klienta milczy}} ponad {gaps, plural, =2 {dwa razy} one {# raz} few {# razy} many {# razy} other {# raza}} dłużej niż zwykle, choć z prawdopodobieństwem co najmniej {pActive} nadal {count, plural, one {jest aktywny} few {jest aktywnych} many {jest aktywnych} other {jest aktywne}}; oczekuje się od nich {growth} {profit, select, yes {marży} other {przychodu}}. Od największej kwoty.",
  "renewals.orders": "Spodziewane zamówienia, klienci bez subskrypcji",
  "renewals.orders.count":
    "{count, plural, =0 {Żadne zamówienie nie jest spodziewane (horyzont: {span}).} one {Spodziewane jest następne zamówienie # klienta (horyzont: {span}).} few {Spodziewane są następne zamówienia # klientów (horyzont: {span}).} many {Spodziewane są następne zamówienia # klientów (horyzont: {span}).} other {Spodziewane są następne zamówienia # klienta (horyzont: {span}).}}",
  "renewals.note":
    "Zagrożone: co tracisz bez odnowienia (najbliższy okres i wszystko po nim, zdyskontowane) razy prawdopodobieństwo tego; przedział mówi, jak dobrze znane są parametry. Oferta: od tej, która daje najwięcej, do tej, która nic nie daje, płatna raz, w najbliższym okresie. Kontakt: od tego dnia, e-mailem, chyba że podano opiekuna lub nieudaną płatność.",
  "renewals.contact.owner": "{day} {owner}",
  "renewals.contact.email": "{day}",
  "renewals.contact.payment": "{day} płatność",
  "renewals.column.customer": "Klient",
  "renewals.column.renews": "Odnow.",
  "renewals.column.chance": "Prawd.",
  "renewals.column.atRisk": "Zagrożone",
  "renewals.column.offer": "Oferta",
  "renewals.column.contact": "Kontakt",
  "renewals.column.expected": "Termin",
  "renewals.column.silent": "Milczy",
  "renewals.column.usual": "Zwykle",
  "renewals.column.growth": "{profit, select, yes {Przyszła marża} other {Przyszły przychód}}",
};
