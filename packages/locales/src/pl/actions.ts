import type { Words } from "../en.ts";
import type { actions as en } from "../en/actions.ts";

/** Polish of this week. */
export const actions: Words<typeof en> = {
  "help.actions":
    "Pokazuje, co zrobić w tym tygodniu: po jednym zadaniu na klienta, z powodem, zyskiem, kosztem i terminem.",
  "help.actions.done":
    "Oznacza zadanie z listy jako wykonane, aby odpoczęło i aby później dało się odczytać jego efekt.",
  "help.actions.skip": "Oznacza zadanie z listy jako pominięte, aby odpoczęło dłużej.",
  "help.argument.action": "zadanie, nazwane tak jak na liście; w cudzysłowie, jeśli zawiera spacje",
  "help.option.actionsRole": "tylko zadania jednej roli",
  "help.option.actionsWithin": "na ile dni jest lista (domyślnie: 7)",
  "help.option.actionsLimit": "ile pozycji pokazać; 0 pokazuje wszystkie (domyślnie: 20, z --json wszystkie)",
  "help.option.actionsCapacity": "role=N: rola wykona najwyżej N zadań; można podać kilka razy",
  "help.option.actionsOut": "zapisz całą listę w tym pliku CSV",
  "help.option.actionsNote": "co o tym zapamiętać",
  "usage.expected.roleCount":
    "oczekiwane jest role=N, na przykład sales=15; role to marketing, sales i service.",
  "error.actions.nothing": "Nie ma z czego ułożyć listy: brak wycenionych zamówień i subskrypcji.",
  "error.actions.nothing.hint":
    "Wyceń klientów na podstawie zamówień (keepworth run FILE) albo zaimportuj subskrypcje (keepworth import FILE).",
  "error.actions.unlisted":
    "„{action}” nie ma na liście dla klienta {customer}.{known, select, none {} other { Są na niej: {known}.}}",
  "error.actions.unlisted.hint": "Całą listę pokazuje: keepworth actions --limit 0",
  "actions.name.keep-offer": "Oferta rabatowa",
  "actions.name.payment-reminder": "Przypomnienie",
  "actions.name.renewal-discount": "Rabat odnowieniowy",
  "actions.name.deal-follow-up": "Kontakt o szansie",
  "actions.name.points-expiring": "Punkty wygasają",
  "actions.name.next-tier": "Wyższy poziom",
  "actions.name.open-case": "Otwarte zgłoszenie",
  "actions.name.late-delivery": "Opóźniona dostawa",
  "actions.name.low-score": "Niska ocena",
  "actions.name.overdue-order": "Zaległe zamówienie",
  "actions.opening":
    "{span, select, week {Ten tydzień} other {Najbliższy okres: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}}}: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, oczekiwany zysk {gain} przy koszcie {cost} ({range}).",
  "actions.none":
    "{span, select, week {W tym tygodniu} other {W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}}} nie ma do zrobienia nic, co dałoby więcej, niż kosztuje.",
  "actions.revenue": "Zyski podano jako przychód, bo marża nie jest znana.",
  "actions.list": "Do zrobienia, od największego zysku",
  "actions.more":
    "Jeszcze {count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: keepworth actions --limit 0 lub --out week.csv",
  "actions.roles": "Według ról",
  "actions.resting":
    "{count, plural, one {# zadanie odpoczywa, bo zostało} few {# zadania odpoczywają, bo zostały} many {# zadań odpoczywa, bo zostało} other {# zadania odpoczywa, bo zostało}} wykonane lub pominięte.",
  "actions.waiting":
    "Jeszcze {count, plural, one {# klient czeka} few {# klientów czeka} many {# klientów czeka} other {# klienta czeka}}: role są zajęte.",
  "actions.file":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w pliku {path}.",
  "actions.heldOut":
    "{count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} w losowej grupie kontrolnej, tak jak w planie budżetu, aby dało się zmierzyć efekt",
  "actions.sources": "Propozycje: {list}.",
  "actions.next": "Dalej: keepworth actions done {customer} {action}",
  "actions.next.none": "Dalej: keepworth actions --within 30",
  "actions.column.customer": "Klient",
  "actions.column.action": "Zadanie",
  "actions.column.gain": "Zysk",
  "actions.column.interval": "90%",
  "actions.column.cost": "Koszt",
  "actions.column.by": "Do",
  "actions.column.who": "Kto",
  "actions.column.role": "Rola",
  "actions.column.customers": "Klienci",
  "actions.role.marketing": "marketing",
  "actions.role.sales": "sprzedaż",
  "actions.role.service": "obsługa",
  "actions.assumption.restDone":
    "Wykonane zadanie wraca po {value, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}}",
  "actions.assumption.restSkipped":
    "Pominięte wraca po {value, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}} albo gdy zmieni się jego powód",
  "actions.assumption.payment-reminder":
    "Z płatności, które ostatecznie by się nie powiodły, przypomnienie ratuje {value}: założenie",
  "actions.assumption.deal-follow-up":
    "Z szans, które byłyby przegrane, ponowny kontakt wygrywa {value}: założenie",
  "actions.assumption.open-case":
    "Z klientów z otwartym zgłoszeniem, którzy by odeszli, szybsza obsługa zatrzymuje {value}: założenie",
  "actions.assumption.late-delivery":
    "Z klientów z opóźnioną dostawą, którzy by odeszli, kontakt zatrzymuje {value}: założenie",
  "actions.assumption.low-score":
    "Z klientów z niską oceną, którzy by odeszli, pytanie o powód zatrzymuje {value}: założenie",
  "actions.assumption.overdue-order":
    "Z klientów z zaległym zamówieniem, którzy by odeszli, kontakt zatrzymuje {value}: założenie",
  "actions.assumption.points":
    "Wzmianka o punktach zwiększa prawdopodobieństwo jeszcze jednego zamówienia o {value}: jak w twoich działaniach, w przeciwnym razie założenie",
  "actions.assumption.customersRead": "Klienci, których liczby wczytano z klastra: {value}",
  "actions.assumption.casesRead": "Sprawy, których liczby wczytano z klastra: {value}",
  "actions.marked":
    "{state, select, done {Wykonane} other {Pominięte}}: „{action}” dla klienta {customer}. Zadanie odpoczywa przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}, chyba że zmieni się jego powód.",
  "actions.marked.before":
    "Zadanie „{action}” dla klienta {customer} oznaczono już jako {state, select, done {wykonane} other {pominięte}} ({day}); nic nie zmieniono.",
  "why.actions.staying": "{segment}: o {uplift} większa szansa, że zostanie, co da {margin}",
  "why.actions.frequency": "{segment}: o {uplift} większa szansa na kolejne zamówienie, co da {margin}",
  "why.actions.orderValue": "{segment}: o {uplift} większa szansa, że kupi więcej, co da {margin}",
  "why.actions.referral": "{segment}: o {uplift} większa szansa, że kogoś poleci, co da {margin}",
  "why.actions.treatment": "{segment}: da {margin}",
  "why.actions.overdue": "Zamówienie się spóźnia: aktywny z P = {chance}, prognoza {expected}",
  "why.actions.product": "Pasuje {product}",
  "why.actions.product.again": "{product}: produkt już kupowany i znów potrzebny",
  "why.actions.product.because": "{product} pasuje do: {because}",
  "why.actions.renews": "Odnowienie {renewsOn} z P = {chance}; zagrożone {atRisk}, oferta {discount}",
  "why.actions.cancelling": "Wypowiedziana, trwa do {renewsOn}; zagrożone {atRisk}, oferta {discount}",
  "why.actions.failing": "Nieudana płatność, odnowienie {renewsOn} z P = {chance}; zagrożone {atRisk}",
  "why.actions.keep": "Oferta {offer} ({discount}) zwiększa szansę pozostania z {stays} do {after}",
  "why.actions.deal.late": "{deal} ({stage}): termin minął {closesOn}; {worth} z P = {chance}",
  "why.actions.deal.due": "{deal} ({stage}): termin {closesOn}; {worth} z P = {chance}",
  "why.actions.pointsExpire": "Punkty ({points, number}) warte {worth} wygasają {expireOn}",
  "why.actions.nextTier":
    "Do poziomu {tier} brakuje punktów: {points, number}, mniej niż za typowe zamówienie",
  "why.actions.openCase":
    "{cases, plural, one {Zgłoszenie otwarte} few {# zgłoszenia otwarte} many {# zgłoszeń otwartych} other {# zgłoszenia otwartego}} od {openDays, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}; zagrożone {atRisk}",
  "why.actions.openCase.topic":
    "{cases, plural, one {Zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}} ({topic}) bez rozwiązania od {openDays, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}; zagrożone {atRisk}",
  "why.actions.openCase.unanswered":
    "{cases, plural, one {Zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}} od {openDays, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} bez odpowiedzi; zagrożone {atRisk}",
  "why.actions.openCase.unanswered.topic":
    "{cases, plural, one {Zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}} ({topic}) od {openDays, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} bez odpowiedzi; zagrożone {atRisk}",
  "why.actions.late":
    "Zamówienie {order}, obiecane na {promisedOn}, dotarło {lateDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po czasie; zagrożone {atRisk}",
  "why.actions.late.waiting":
    "Zamówienie {order}, obiecane na {promisedOn}, spóźnia się już {lateDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}; zagrożone {atRisk}",
  "why.actions.lowScore": "Ocena {score, number} na {scale, number} z dnia {saidOn}; zagrożone {atRisk}",
  "why.actions.lowScore.nps":
    "Poleciłby sklep na {score, number} z {scale, number} ({saidOn}); zagrożone {atRisk}",
  "why.actions.lowScore.case": "Obsługa zgłoszenia oceniona źle ({saidOn}); zagrożone {atRisk}",
  "warning.actions.run":
    "Nie ma przebiegu, więc listę tworzą tylko subskrypcje: bez planu działań, ofert, punktów i szans sprzedaży.",
  "warning.actions.run.hint": "Wyceń klientów na podstawie zamówień: keepworth run FILE",
  "warning.actions.subscriptions": "Nie ma subskrypcji, więc na liście brak odnowień i nieudanych płatności.",
  "warning.actions.subscriptions.hint":
    "Jeśli je sprzedajesz, zaimportuj je: keepworth import subscriptions.csv",
  "warning.actions.amounts":
    "Zamówienia nie zawierają kwot, więc o żadnym działaniu ani ofercie nie wiadomo, czy przyniesie zysk.",
  "warning.actions.amounts.hint": "Zaimportuj zamówienia z kwotami.",
  "warning.actions.treatments": "Nie ma działania, które na coś wpływa, więc niczego nie zaplanowano.",
  "warning.actions.treatments.hint": "Zaimportuj działania: keepworth import treatments.csv",
  "warning.actions.many":
    "Klientów jest zbyt wielu, by plan lub oferty ważyły każdego z nich: nie ma ich na liście.",
  "warning.actions.many.hint":
    "Zwiększ warehouse.customersInMemory w keepworth.json: około 1 GB pamięci na każdy milion klientów.",
  "warning.actions.manyMembers":
    "Uczestników programu jest zbyt wielu, by wczytać ich punkty z klastra: na liście nie ma nic o punktach.",
  "warning.actions.manyMembers.hint": "Zwiększ warehouse.customersInMemory w keepworth.json.",
  "warning.actions.manyCared":
    "Klientów, o których warto zadbać, jest zbyt wielu, by wczytać ich z klastra: nie ma ich na liście.",
  "warning.actions.manyCared.hint": "Zwiększ warehouse.customersInMemory w keepworth.json.",
  "warning.actions.opportunities": "Nie ma szans sprzedaży, więc żadnej się nie pilnuje.",
  "warning.actions.opportunities.hint":
    "Jeśli prowadzisz lejek sprzedaży, zaimportuj go: keepworth import deals.csv",
  "warning.actions.points": "Nie ma punktów lojalnościowych, więc żadne nie wygasają.",
  "warning.actions.points.hint":
    "Jeśli prowadzisz program, zaimportuj jego zdarzenia: keepworth import points.csv",
  "warning.actions.lines": "Zamówienia nie mają pozycji, więc nie ma rekomendacji produktów.",
  "warning.actions.lines.hint": "Zaimportuj zamówienia z pozycjami.",
  "warning.actions.revenue":
    "Nie są znane koszty ani marża, więc każdy zysk liczony jest w przychodzie i jest zawyżony.",
  "warning.actions.revenue.hint": "Podaj marżę brutto (margin w keepworth.json) albo zaimportuj koszty.",
  "warning.actions.consent":
    "Nie wiadomo, kto zgodził się na kontakt, więc nikogo z tego powodu nie pominięto.",
  "warning.actions.consent.hint": "Sprawdź to, zanim do kogokolwiek napiszesz.",
  "warning.actions.withheld":
    "Pominięto {customers, plural, one {# klienta, który nie chce} few {# klientów, którzy nie chcą} many {# klientów, którzy nie chcą} other {# klienta, którzy nie chcą}} kontaktu w tej sprawie.",
};
