import type { Words } from "../en.ts";
import type { potentials as en } from "../en/potentials.ts";

/** Polish of the ledger and the four potentials. */
export const potentials: Words<typeof en> = {
  "help.potentials":
    "Pokazuje cztery potencjały (baza, wzrost, polecenia, wiedza) wszystkich klientów albo jednego, wiersz po wierszu.",
  "potentials.base": "Baza",
  "potentials.growth": "Wzrost",
  "potentials.networking": "Polecenia",
  "potentials.learning": "Wiedza",
  "potentials.opening":
    "Klienci przynieśli dotąd {base} {profit, select, yes {marży po odjęciu kosztów} other {przychodu po odjęciu kosztów}} (baza). Przyszła wartość, stan na {asOf}: {equity} ({range}) – to kapitał klientów (customer equity).",
  "potentials.opening.orders":
    "Klienci przynieśli dotąd {base}. Bez kwot przyszłość da się określić tylko w zamówieniach.",
  "potentials.books":
    "Baza to stan z ksiąg: {contribution} po kosztach towarów, minus {serving} na obsługę klientów, {marketing} na marketing, {acquisition} na pozyskanie{learned, select, yes { i {learning} na zdobycie wiedzy} other {}}, razem {base}.",
  "potentials.next": "Jeden klient, wiersz po wierszu: keepworth potentials CUSTOMER",
  "potentials.classes": "Kto jest kim",
  "potentials.classes.note":
    "Kluczowi: {key}. Rosnący: {rising}. Dawni: {past}. Zwykli: {everyday}. Wyżej stawia klienta także to, kogo przyprowadza i czego uczy. „Odpowiedź w” i „Koszt/rok” to poziom obsługi klasy; własny ustawisz w ledger.serviceLevels w keepworth.json; tego kosztu nie ma w żadnej kwocie powyżej.",
  "potentials.class.key": "Kluczowi",
  "potentials.class.key.gloss": "dużo dotąd, dużo w przyszłości",
  "potentials.class.rising": "Rosnący",
  "potentials.class.rising.gloss": "mało dotąd, dużo w przyszłości",
  "potentials.class.past": "Dawni",
  "potentials.class.past.gloss": "dużo dotąd, mało w przyszłości",
  "potentials.class.everyday": "Zwykli",
  "potentials.class.everyday.gloss": "mało dotąd i w przyszłości",
  "potentials.hours": "{hours, number} h",
  "potentials.referrers": "Kto przyprowadza innych",
  "potentials.referrers.note":
    "To, co poleceni przynieśli dotąd, zostaje przy nich. Część ich przyszłej wartości jest zapisywana na rzecz polecającego i odejmowana od nich, więc nic nie liczy się dwa razy. Zależne: cała przyszła wartość przyprowadzonych, którzy mogą odejść razem z nim.",
  "potentials.pipeline": "Otwarte szanse sprzedaży",
  "potentials.pipeline.note":
    "Wygrane: jaka część zamkniętych szans ostatnio widzianych na tym etapie została wygrana. Wygrane szanse przeszły też wcześniejsze etapy: podaj kolejność etapów w crm.stages w keepworth.json, aby je tam liczyć.",
  "potentials.prospects":
    "Z tego {deals, plural, one {# szansa dotyczy} few {# szanse dotyczą} many {# szans dotyczy} other {# szansy dotyczy}} osób, które jeszcze nic nie zamówiły (wartość {worth}): obok powyższej sumy, a nie w niej.",
  "potentials.notCounted.expected":
    "Pominięto {deals, plural, one {# szansę} few {# szanse} many {# szans} other {# szansy}} o wartości {worth} u klientów, którzy i tak zamawiają i których model zakupów już oczekuje. Aby je policzyć, oznacz szansę jako dodatkową albo podaj zamówienia z wygranych szans.",
  "potentials.notCounted.later":
    "Pominięto {deals, plural, one {# szansę} few {# szanse} many {# szans} other {# szansy}} o wartości {worth}, z zamknięciem dopiero po horyzoncie.",
  "potentials.notCounted.stale":
    "Pominięto {deals, plural, one {# szansę} few {# szanse} many {# szans} other {# szansy}} o wartości {worth}, z zamknięciem planowanym ponad pół roku temu. {deals, plural, one {Zamknij ją} few {Zamknij je} many {Zamknij je} other {Zamknij je}} w CRM.",
  "potentials.lessons": "Czego nauczyli",
  "potentials.lessons.note":
    "Wartość przyszłych korzyści, do ostatniego roku każdej z nich; koszt zdobycia wiedzy jest w bazie. Poza: ile z tego pochodzi od osób, które nie są klientami w tym przebiegu; nie ma tego w żadnej sumie.",
  "potentials.column.class": "Klasa",
  "potentials.column.others": "Inne",
  "potentials.column.answer": "Odpowiedź w",
  "potentials.column.serviceCost": "Koszt/rok",
  "potentials.column.referred": "Poleceni",
  "potentials.column.brought": "Dotąd",
  "potentials.column.beside": "Poza",
  "potentials.column.credited": "Zapisane",
  "potentials.column.exposed": "Zależne",
  "potentials.column.stage": "Etap",
  "potentials.column.open": "Otwarte",
  "potentials.column.chance": "Wygrane",
  "potentials.column.closed": "Z zamknięt.",
  "potentials.column.worth": "Wartość",
  "potentials.column.learned": "Wniosek",
  "potentials.column.what": "Co",
  "potentials.column.about": "Dotyczy",
  "potentials.column.amount": "Kwota",
  "potentials.assumptions.discountRate": "Dyskonto {rate} rocznie.",
  "potentials.assumptions.costKey":
    "Koszty nieprzypisane do jednego klienta rozdzielono według {key, select, orders {zamówień} revenue {przychodu} other {liczby klientów}}.",
  "potentials.assumptions.referralCredit":
    "Na rzecz polecającego zapisuje się {credit} przyszłej wartości tych, których przyprowadził.",
  "potentials.assumptions.topShare": "Dużo oznacza górne {top} klientów.",
  "potentials.missing.margin":
    "Nie są znane ani koszty towarów, ani marża: baza i wzrost to przychód. Podaj marżę opcją --margin albo w keepworth.json.",
  "potentials.missing.costs":
    "Nie zaimportowano kosztów obsługi, marketingu ani pozyskania klientów: o tyle zawyżona jest baza. Zaimportuj plik z kosztami.",
  "potentials.missing.acquisition":
    "Koszt pozyskania klientów nie jest znany: o tyle zawyżona jest baza. Zaimportuj wydatki według kanałów albo ustaw acquisitionCost w keepworth.json.",
  "potentials.missing.referrals":
    "Polecenia nie są znane: ten potencjał wynosi u wszystkich 0. Zaimportuj dane o tym, kto kogo przyprowadził.",
  "potentials.missing.opportunities":
    "Szanse sprzedaży nie są znane: wzrost to tylko własne zakupy. Zaimportuj szanse ze swojego CRM.",
  "potentials.missing.knowledge":
    "Wnioski nie są znane: potencjał wiedzy wynosi u wszystkich 0. Zaimportuj to, czego nauczyli klienci, wraz z oszczędnościami.",
  "potentials.missing.subscriptions":
    "{subscriptions, plural, one {# aktywna subskrypcja jest} few {# aktywne subskrypcje są} many {# aktywnych subskrypcji jest} other {# aktywnej subskrypcji jest}} w bazie i wzroście tylko o tyle, o ile płatności są w zamówieniach. Ile są warte same: keepworth churn.",
  "potentials.customer.opening":
    "Klient {customer} przyniósł dotąd {base}, a jego przyszła wartość to {equity}: razem {clv} ({range}), stan na {asOf}.",
  "potentials.customer.class":
    "{name}: {gloss}. Obsługa z odpowiedzią w ciągu {hours, number} h{vip, select, yes {, jako VIP} other {}}{manager, select, yes {, z opiekunem klienta} other {}}; około {cost} rocznie.",
  "potentials.changed":
    "Od tego przebiegu dane się zmieniły: poniższe wiersze nie sumują się do jego liczb. Uruchom przebieg ponownie, aby je uzgodnić.",
  "potentials.none.base": "Brak zamówień i kosztów.",
  "potentials.none.growth": "Niczego się nie oczekuje.",
  "potentials.none.networking": "Nikogo nie przyprowadził i sam nie był polecony.",
  "potentials.none.learning": "Od tego klienta niczego się nie nauczono.",
  "potentials.line.sale": "Sprzedaż po koszcie towaru",
  "potentials.line.refund": "Zwrot",
  "potentials.line.serving": "Obsługa",
  "potentials.line.marketing": "Marketing",
  "potentials.line.acquisition": "Pozyskanie",
  "potentials.line.reward": "Nagroda za polecenie",
  "potentials.line.points": "Wykorzystane punkty",
  "potentials.line.handling": "Obsługa sprawy",
  "potentials.line.purchases": "Własne zakupy do tego dnia",
  "potentials.line.deal": "Otwarta szansa sprzedaży",
  "potentials.line.credit": "Zapisane za polecenie",
  "potentials.line.debit": "Zapisane polecającemu",
  "potentials.line.ahead": "Przyszłe polecenia",
  "potentials.line.lesson": "Koszt zdobycia wiedzy",
  "potentials.line.benefit": "Korzyść w danym roku",
  "potentials.source.own": "przypisane do klienta",
  "potentials.source.channel": "udział w kanale",
  "potentials.source.all": "udział w kosztach wspólnych",
  "potentials.source.customer": "z danych klienta",
  "potentials.source.assumed": "założenie",
};
