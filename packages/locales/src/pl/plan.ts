import type { Words } from "../en.ts";
import type { plan as en } from "../en/plan.ts";

/** Polish of plan and price. */
export const plan: Words<typeof en> = {
  "help.plan":
    "Planuje zamówienia, przychód i marżę według miesięcy: od obecnych i nowych klientów, z szans sprzedaży i subskrypcji.",
  "help.price":
    "Pokazuje, co dałaby zmiana ceny, gdzie jest jej próg rentowności i kto płacił mniej niż cena katalogowa.",
  "help.option.planMonths": "liczba planowanych miesięcy kalendarzowych, od 1 do 60 (domyślnie: 12)",
  "help.option.newCustomers":
    "liczba nowych klientów na miesiąc (domyślnie: tylu, co w tym samym miesiącu z ostatnich dwunastu)",
  "help.option.planBy": "według czego dzielić marżę",
  "help.option.noBacktest": "bez porównania planu z wykonaniem; szybciej, ale bez sezonowości",
  "help.option.change": "zmiana ceny, na przykład +5% lub -10% (domyślnie: +5%)",
  "help.option.product": "produkt, którego cena się zmienia (domyślnie: wszystkie)",
  "help.option.elasticity":
    "o ile procent zmienia się liczba sztuk na jeden procent zmiany ceny, zamiast oszacowania z zamówień",
  "help.option.priceChurn":
    "udział klientów, którzy odejdą z powodu podwyżki, na jej jednostkę: 0.2 oznacza utratę 1% klientów przy +5%",
  "usage.expected.change":
    "oczekiwana jest zmiana, na przykład +5%, -10% lub 0.05, większa niż -100% i różna od 0.",
  "usage.expected.elasticity": "oczekiwana jest liczba, na przykład -1.5.",
  "error.price.product": "W pozycjach zamówień nie ma produktu {product}.",
  "error.price.product.hint": "Dostępne produkty, od największego: {known}.",
  "plan.opening.money":
    "W okresie {from} – {to} można oczekiwać {profit, select, yes {marży} other {przychodu (marża nie jest znana)}} w wysokości {margin}; w ośmiu przypadkach na dziesięć będzie to od {low} do {high}. Liczba zamówień: około {orders}.",
  "plan.opening.orders":
    "W okresie {from} – {to} oczekiwana liczba zamówień to {orders}; w ośmiu przypadkach na dziesięć będzie to od {low} do {high}.",
  "plan.opening.parts": "Z tego {existing} przyniosą obecni klienci, a {newcomers} – nowi.",
  "plan.opening.covered": "Budżet {cost} będzie pokryty w każdym miesiącu z prawdopodobieństwem {covered}.",
  "plan.months.money":
    "{what, select, margin {Marża} loss {Strata} other {Przychód}} według miesięcy, {currency}: █ pewne w dziewięciu przypadkach na dziesięć, ▓ do mediany, ░ do jednego na dziesięć",
  "plan.months.orders":
    "Zamówienia według miesięcy: █ pewne w dziewięciu przypadkach na dziesięć, ▓ do mediany, ░ do jednego na dziesięć",
  "plan.months.cost": "┃ to wydatki z budżetu w danym miesiącu.",
  "plan.months.partial": "{month}: plan obejmuje tylko dni po dniu {asOf}.",
  "plan.strip": "P(pokrycia) {strip} {from}: {first}, {to}: {last}, minimum: {least}",
  "plan.parts": "Skąd to pochodzi",
  "plan.part.existing": "Obecni klienci",
  "plan.part.newcomers": "Nowi klienci",
  "plan.part.pipeline": "Szanse sprzedaży",
  "plan.part.subscriptions": "Subskrypcje",
  "plan.by.segment": "Według segmentów",
  "plan.by.channel": "Według kanału pozyskania klienta",
  "plan.by.newcomers": "Nowi klienci",
  "plan.by.other": "Inni lub nieznani",
  "plan.budget": "Co można sfinansować, według priorytetów",
  "plan.budget.rule":
    "Pozycje każdego miesiąca są opłacane według priorytetu z jego marży i z nadwyżki poprzednich miesięcy; pierwsza, na którą nie wystarcza w całości, zamyka miesiąc, a kredytu nie ma.",
  "plan.budget.outside":
    "{lines, plural, one {# pozycja budżetu wykracza} few {# pozycje budżetu wykraczają} many {# pozycji budżetu wykracza} other {# pozycji budżetu wykracza}} poza planowane miesiące.",
  "plan.backtest": "Ten sam plan sporządzony {from}",
  "plan.backtest.revenue":
    "W ciągu {months, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}} pomyliłby się co do przychodu średnio o {plan} miesięcznie; reguła „średni miesiąc z wcześniejszego okresu” – o {lastPeriod}{lastYear, select, none {} other {, a „ten sam miesiąc rok wcześniej” – o {lastYear}}}.",
  "plan.backtest.orders":
    "W ciągu {months, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}} pomyliłby się co do liczby zamówień średnio o {plan} miesięcznie; reguła „średni miesiąc z wcześniejszego okresu” – o {lastPeriod}{lastYear, select, none {} other {, a „ten sam miesiąc rok wcześniej” – o {lastYear}}}.",
  "plan.backtest.coverage":
    "W przedziale, który ma obejmować osiem przypadków na dziesięć, zmieściło się {inside} z {months, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}}. Łącznie wykonanie to {actual}, a oczekiwano {mean} ({range}).",
  "plan.backtest.existing":
    "Znani wtedy klienci przynieśli {actual}, a oczekiwano od nich {mean} ({range}); nowych przyszło {newcomers}, a planowano {planned}.",
  "plan.basis.newcomers.sameMonth":
    "Nowi klienci: {count} miesięcznie, tylu, co w tym samym miesiącu z ostatnich dwunastu; suma miesięcy może się różnić o {level}, pojedynczy miesiąc o dalsze {month}.",
  "plan.basis.newcomers.mean":
    "Nowi klienci: {count} miesięcznie, średnia z zaobserwowanych miesięcy; suma miesięcy może się różnić o {level}.",
  "plan.basis.newcomers.compared":
    "O ile może się różnić ich łączna liczba: założono {assumed} z korektą na błąd ({error}), jaki {years, plural, =1 {dał jeden porównany rok} one {dał # porównany rok} few {dały # porównane lata} many {dało # porównanych lat} other {dało # porównanego roku}}{tested, select, yes {, w tym plan sporządzony wcześniej} other {}}. Jeden rok mówi niewiele, dlatego założenie waży tyle co {weight, plural, one {# rok} few {# lata} many {# lat} other {# roku}}.",
  "plan.basis.newcomers.assumed":
    "O ile może się różnić ich łączna liczba, jest założone: historia nie ma roku, który można porównać z poprzednim.",
  "plan.basis.newcomers.planned":
    "Nowi klienci: {count} miesięcznie, zgodnie z planem; błędu tej liczby nie uwzględniono.",
  "plan.basis.newcomers.stopped": "Bez nowych klientów: w ostatnich trzech miesiącach nikt nie przyszedł.",
  "plan.basis.newcomers.none": "Bez nowych klientów: historia nie obejmuje ani jednego pełnego miesiąca.",
  "plan.basis.acquisition": "Koszt pozyskania klientów nie jest odjęty; należy do pozycji budżetu.",
  "plan.basis.margin.known": "Marża {margin} od przychodu ({source}).",
  "plan.basis.serving":
    "Koszt obsługi klientów ({share} przychodu) jest już odjęty od marży: nie wpisuj go do pozycji budżetu.",
  "plan.basis.season.kept":
    "Miesiące roku się różnią: od współczynnika {low} ({lowMonth}) do {high} ({highMonth}), bo plan sporządzony wcześniej mylił się z nimi mniej.",
  "plan.basis.season.clock":
    "Miesiące roku różnią się według sezonowości samego modelu zakupów: od współczynnika {low} ({lowMonth}) do {high} ({highMonth}).",
  "plan.basis.season.beaten":
    "Wszystkie miesiące roku są takie same: ze współczynnikami sezonowymi plan sporządzony wcześniej mylił się bardziej.",
  "plan.basis.season.untried":
    "Wszystkie miesiące roku są takie same: współczynników sezonowych nie sprawdzono (trzeba by sporządzić plan wcześniej, mając za sobą rok historii).",
  "plan.basis.errors":
    "W przeszłości sumy różniły się o {orders} ponad przypadek, a pojedyncze miesiące o {month}; o tyle szersze są przedziały.",
  "plan.basis.pipeline":
    "Uwzględniono {counted, plural, one {# otwartą szansę} few {# otwarte szanse} many {# otwartych szans} other {# otwartej szansy}} sprzedaży, każdą według odsetka wygranych na jej etapie ({stages}), z zamknięciem {slip, plural, =0 {w oczekiwanym terminie} one {# dzień po oczekiwanym terminie} few {# dni po oczekiwanym terminie} many {# dni po oczekiwanym terminie} other {# dnia po oczekiwanym terminie}}.",
  "plan.basis.pipeline.outside":
    "Nie uwzględniono {deals, plural, one {# otwartej szansy} few {# otwartych szans} many {# otwartych szans} other {# otwartej szansy}} sprzedaży u klientów, którzy i tak kupują, o wartości {margin}: model zakupów może ich już oczekiwać.",
  "plan.basis.pipeline.later":
    "{deals, plural, one {# szansa zamyka} few {# szanse zamykają} many {# szans zamyka} other {# szansy zamyka}} się po okresie planu.",
  "plan.basis.subscriptions":
    "Odnowienia {running, plural, one {# aktywnej subskrypcji} few {# aktywnych subskrypcji} many {# aktywnych subskrypcji} other {# aktywnej subskrypcji}} według tego, jak długo takie trwają; jeszcze niesprzedanych subskrypcji plan nie obejmuje.",
  "plan.basis.subscriptions.inOrders":
    "{running, plural, one {# subskrypcji} few {# subskrypcji} many {# subskrypcji} other {# subskrypcji}} nie policzono osobno: {share} pierwszych płatności jest w zamówieniach, więc model zakupów ich oczekuje.",
  "plan.next": "keepworth price pokaże, co zrobi z tym zmiana ceny.",
  "plan.column.band": "8 na 10",
  "plan.column.middle": "Mediana",
  "plan.column.covered": "Pokr.",
  "plan.column.priority": "Priorytet",
  "plan.column.line": "Pozycja",
  "plan.column.aMonth": "Mies.",
  "plan.column.strip": "Po mies.",
  "plan.column.least": "Min.",
  "plan.column.lastYear": "Rok temu",
  "plan.column.part": "Część",
  "plan.column.inside": "Trafione",
  "plan.yes": "tak",
  "plan.no": "nie",
  "warning.plan.backtest.short":
    "Historia jest za krótka, by sporządzić plan wcześniej i porównać go z wykonaniem: potrzebne są dwa pełne miesiące po co najmniej sześćdziesięciu dniach. Do tego czasu wszystkie miesiące roku przyjmuje się jako takie same.",
  "warning.plan.budget":
    "W tych miesiącach nie ma pozycji budżetu. Z nimi (kolumny name, month, amount, priority; keepworth import FILE) plan pokaże, które z nich sfinansuje i z jaką pewnością.",
  "warning.plan.opportunities":
    "Nie ma otwartych szans sprzedaży. Z nimi (keepworth import FILE) plan uwzględni, co prawdopodobnie przyniosą.",
  "warning.plan.subscriptions":
    "Nie ma aktywnych subskrypcji. Z nimi (keepworth import FILE) plan uwzględni ich odnowienia.",
  "warning.plan.amounts": "Zamówienia nie zawierają kwot, więc plan obejmuje tylko liczbę zamówień.",
  "warning.plan.margin":
    "Nie są znane ani koszty, ani marża, więc marżą nazwano tu przychód. Ustaw margin w keepworth.json.",
  "warning.plan.naiveWins":
    "Reguła {rule, select, lastYear {„ten sam miesiąc rok wcześniej”} other {„średni miesiąc z wcześniejszego okresu”}} pomyliłaby się mniej niż plan. Ufaj bardziej częściom planu niż jego sumie.",
  "warning.plan.newcomers.short":
    "Plan nowych klientów opiera się tylko na {months, plural, one {# pełnym miesiącu} few {# pełnych miesiącach} many {# pełnych miesiącach} other {# pełnego miesiąca}}; aby poznać ich sezonowość, potrzebny jest rok.",
  "warning.plan.newcomers.stopped":
    "Od trzech miesięcy nie przyszedł nikt nowy, więc plan nie przewiduje nowych klientów. Jeśli jest inaczej, użyj --new-customers.",
  "price.opening.all": "Zmiana wszystkich cen o {change}",
  "price.opening.product": "Zmiana ceny produktu {product} ({share} przychodu) o {change}",
  "price.opening.breakEven":
    "{what} daje tyle co dziś, jeśli wolumen zmieni się o {volume}: przy marży {margin} {rise, select, yes {mniejszy spadek oznacza zysk, a większy stratę} other {większy wzrost oznacza zysk, a mniejszy stratę}}.",
  "price.opening.never": "{what} pochłania całą marżę ({margin}): żaden wolumen tego nie wyrówna.",
  "price.opening.loss":
    "Koszty przekraczają przychód: przy marży {margin} zamówienia przynoszą stratę. Zamówienie wychodzi na zero dopiero przy podwyżce {rise}.",
  "price.opening.loss.equal":
    "Koszty są równe przychodowi: zamówienia nic nie przynoszą, a cała podwyżka staje się marżą.",
  "price.opening.loss.below":
    "{what} oznacza, że zamówienie traci {loss} dzisiejszej ceny, a im mniej zamówień, tym mniejsza strata.",
  "price.opening.loss.above": "{what} oznacza, że z zamówienia zostaje {kept} dzisiejszej ceny.",
  "price.opening.effect":
    "Według zamówień wolumen zmieni się o {volume} ({volumeRange}), a marża, którą klienci jeszcze przyniosą przez {span}, o {gain} ({gainRange}); opłaci się to z prawdopodobieństwem {chance}.",
  "price.opening.assumed":
    "Przy założonej elastyczności {elasticity} wolumen zmienia się o {volume}, a marża, którą klienci jeszcze przyniosą przez {span}, o {gain}.",
  "price.opening.unknown":
    "Z zamówień nie wynika, co stanie się z wolumenem: {reason, select, lines {nie mają pozycji z produktami} other {żadna cena nie zmieniła się wystarczająco}}. Tabela pokazuje, co by to oznaczało.",
  "price.sensitivity": "{change}: zysk w zależności od reakcji popytu na cenę",
  "price.sensitivity.shop": "← mniej więcej to mówią zamówienia",
  "price.scenarios": "Inne zmiany",
  "price.best":
    "Przy tej elastyczności najwięcej dałaby zmiana {change}; nie polegaj na tym poza zakresem, w którym ceny już się zmieniały.",
  "price.products": "Jak popyt reaguje na cenę, według produktów",
  "price.products.known":
    "Ceny {products, plural, one {# produktu} few {# produktów} many {# produktów} other {# produktu}} z {of} ({share} przychodu) zmieniały się na tyle, by to ocenić. Średnio jeden procent ceny zmienia liczbę sztuk o {mean}% ({range}); produkty różnią się o {spread}.",
  "price.products.none":
    "Nie da się tego ocenić dla żadnego z {of, plural, one {# produktu} few {# produktów} many {# produktów} other {# produktu}}: cena musi być przez co najmniej dwa miesiące na każdym z dwóch poziomów, różnych o co najmniej 2%{market, select, yes { względem innych cen,} other {,}} przy co najmniej sześciu miesiącach sprzedaży.",
  "price.reason.price": "cena stała",
  "price.reason.months": "za mało miesięcy",
  "price.reason.sales": "za mało sztuk",
  "price.reason.fit": "cena i popyt razem",
  "price.discounts": "Zapłacone ceny a ceny katalogowe, od {from}",
  "price.discounts.total": "Rabaty wyniosły {discount} cen katalogowych: {money}.",
  "price.discounts.customers": "Klienci z rabatami wyższymi niż inni w ich segmencie",
  "price.discounts.none":
    "Żaden klient z co najmniej trzema zakupami nie otrzymał rabatu dużo większego niż inni w jego segmencie.",
  "price.basis.margin":
    "Marża {margin} od dzisiejszego przychodu ({source}); po zmianie sztuka kosztuje tyle samo.",
  "price.basis.elasticity.product": "Własna elastyczność produktu, ściągnięta ku średniej wszystkich.",
  "price.basis.elasticity.products":
    "Elastyczności produktów ważone przychodem, każda ściągnięta ku średniej; nieznane mają wartość średnią. Produkt, który traci sztuki na rzecz innego twojego produktu, zawyża ten wynik.",
  "price.basis.elasticity.option": "Elastyczność {elasticity}, jak podano.",
  "price.basis.elasticity.settings": "Elastyczność {elasticity}, z keepworth.json.",
  "price.basis.churn.none":
    "Nikt z tego powodu nie odchodzi: dane o tym nie mówią. Z --churn 0.2 podwyżka o 5% oznacza utratę 1% klientów wraz ze wszystkim, co by przynieśli.",
  "price.basis.churn": "Utrata {churn} klientów na każdy procent podwyżki ({source}).",
  "price.basis.base": "To, co klienci dotąd przynieśli, się nie zmienia; różnica dotyczy przyszłości.",
  "price.next": "Najpierw wypróbuj zmianę na części klientów: keepworth experiment new zmierzy jej skutek.",
  "price.column.change": "Zmiana",
  "price.column.breakEven": "Próg",
  "price.column.volume": "Wolumen",
  "price.column.gain": "Zysk",
  "price.column.pays": "Opłacalne",
  "price.column.elasticity": "Elast.",
  "price.column.product": "Produkt",
  "price.column.moved": "Ceny",
  "price.column.measured": "Surowa",
  "price.column.discount": "Rabat",
  "price.column.paid": "Zapłac.",
  "price.column.usual": "Typowy",
  "price.column.excess": "Za dużo",
  "price.column.ahead": "Przyszłe",
  "warning.price.lines":
    "Zamówienia nie mają pozycji z produktami. Z nimi (kolumny z produktem, ilością, ceną katalogową i zapłaconą kwotą) widać, jak liczba sztuk reaguje na ceny.",
  "warning.price.unmoved":
    "Cena żadnego z {products, plural, one {# produktu} few {# produktów} many {# produktów} other {# produktu}} nie zmieniła się na tyle, by ocenić reakcję popytu. Ustaw plan.priceElasticity w keepworth.json albo użyj --elasticity, by zobaczyć, co oznacza przypuszczenie.",
  "warning.price.margin":
    "Nie są znane ani koszty, ani marża, więc próg rentowności dotyczy przychodu. Użyj --margin albo ustaw marżę w keepworth.json.",
  "warning.price.list":
    "Nic nie mówi o cenach katalogowych (nie ma pozycji z ceną katalogową ani zamówień z rabatem), więc rabatów nie pokazano.",
  "warning.price.paid":
    "Pozycje nie mają cen katalogowych, więc za cenę w miesiącu przyjęto zapłatę za sztukę. Rabaty tylko dla dobrych klientów albo sezonowe wyglądają wtedy jak zmiany ceny.",
};
