import type { Words } from "../../en.ts";
import type { settings as en } from "../../en/web/settings.ts";

/** Polish of the settings: the assumptions of keepworth.json, and how this browser shows things. */
export const settings: Words<typeof en> = {
  "web.settings.opening":
    "{count, plural, =0 {Wszystkie założenia mają wartości domyślne} one {# założenie różni się od domyślnego} few {# założenia różnią się od domyślnych} many {# założeń różni się od domyślnych} other {# założenia różni się od domyślnych}}; każda zmiana tutaj wpływa na wszystkie liczby.",
  "web.settings.opening.reader":
    "Możesz zobaczyć, na czym opierają się wszystkie liczby; zmieniają to administratorzy.",
  "web.settings.tabs": "Części ustawień",
  "web.settings.tab.assumptions": "Założenia",
  "web.settings.tab.look": "Wygląd i język",
  "web.settings.tab.account": "Twoje konto",
  "web.settings.tab.people": "Osoby",
  "web.settings.tab.tokens": "Tokeny API",
  "web.settings.tab.audit": "Dziennik zdarzeń",

  "web.settings.section.general": "Sklep i jego pieniądze",
  "web.settings.section.general.text": "Na czym opierają się wszystkie liczby.",
  "web.settings.section.ledger": "Koszty i klasy",
  "web.settings.section.ledger.text": "Jakie koszty przypadają komu i jak kto jest obsługiwany.",
  "web.settings.section.keep": "Zatrzymać czy zastąpić",
  "web.settings.section.keep.text": "Zastępowanie, pozyskiwanie i utrzymanie klientów.",
  "web.settings.section.budget": "Budżet i działania",
  "web.settings.section.budget.text": "Jak powstaje plan działań.",
  "web.settings.section.plan": "Plan i ceny",
  "web.settings.section.plan.text": "Jak planowane są najbliższe miesiące.",
  "web.settings.section.segments": "Segmenty i rekomendacje",
  "web.settings.section.segments.text": "Co się komu poleca.",
  "web.settings.section.loyalty": "Program lojalnościowy",
  "web.settings.section.loyalty.text": "Jego obecne zasady.",
  "web.settings.section.care": "Obsługa",
  "web.settings.section.care.text": "Ile kosztuje opieka nad klientami.",
  "web.settings.section.crm": "CRM",
  "web.settings.section.crm.text": "Co znaczą etapy szans sprzedaży.",
  "web.settings.section.privacy": "Prywatność",
  "web.settings.section.privacy.text": "Jak długo przechowuje się dane osób, o których nic nie słychać.",
  "web.settings.section.privacy.cluster":
    "Dane osób są tak długo, jak długo leżą w tabelach klastra: kogo trzeba zapomnieć, tego usuwa się tam.",
  "web.settings.section.signIn": "Logowanie",
  "web.settings.section.signIn.text": "Jak można się logować oprócz hasła.",

  "web.settings.nextRun": "od następnego przebiegu",
  "web.settings.default": "Domyślnie: {value}",
  "web.settings.default.none": "Nie ustawiono",
  "web.settings.default.calculated": "Nie ustawiono: z twoich danych",
  "web.settings.reset": "Przywróć domyślne",
  "web.settings.reset.to": "Przywróć domyślne: {value}",
  "web.settings.reset.of": "Przywróć wartość domyślną: {field}",
  "web.settings.never": "nigdy",
  "web.settings.expires": "Punkty wygasają",
  "web.settings.on": "tak",
  "web.settings.off": "nie",
  "web.settings.useProvider": "Pozwól logować się przez dostawcę",
  "web.settings.span.unit": "Jednostka horyzontu",
  "web.settings.unit.months":
    "{count, plural, one {miesiąc} few {miesiące} many {miesięcy} other {miesiąca}}",
  "web.settings.unit.weeks": "{count, plural, one {tydzień} few {tygodnie} many {tygodni} other {tygodnia}}",
  "web.settings.unit.years": "{count, plural, one {rok} few {lata} many {lat} other {roku}}",
  "web.settings.unit.days": "{count, plural, one {dzień} few {dni} many {dni} other {dnia}}",
  "web.settings.unit.hours": "{count, plural, one {godzina} few {godziny} many {godzin} other {godziny}}",
  "web.settings.row.add": "Dodaj",
  "web.settings.row.remove": "Usuń {name}",
  "web.settings.row.none": "Jeszcze nic.",
  "web.settings.changes":
    "{count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}: {list}",
  "web.settings.save": "Zapisz",
  "web.settings.discard": "Odrzuć",
  "web.settings.loadAnew": "Wczytaj od nowa",
  "web.settings.saved": "Zapisano: {list}",
  "web.settings.saved.nextRun":
    "Dopiero od następnego przebiegu {count, plural, one {liczy się} few {liczą się} many {liczą się} other {liczą się}}: {list}. Do tego czasu widać liczby z ostatniego przebiegu.",
  "web.settings.saved.atOnce": "Liczby zmieniają się od razu.",
  "web.settings.saved.run": "Wyceń klientów ponownie",
  "web.settings.wrong": "Nie można przyjąć pola „{field}”: {reason}",
  "web.settings.wrong.text": "Niczego nie zapisano. Popraw to i zapisz ponownie.",
  "web.settings.undo": "Cofnij",
  "web.settings.undone": "Przywrócono wcześniejsze ustawienia.",
  "web.settings.file":
    "Są w pliku keepworth.json obok bazy danych. Plik sprzed ostatniej zmiany zachowano jako keepworth.before.json.",

  "web.settings.field.currency": "Waluta",
  "web.settings.field.currency.help": "Kod ISO 4217 waluty w plikach, które jej nie podają, na przykład EUR.",
  "web.settings.field.timeZone": "Strefa czasowa",
  "web.settings.field.timeZone.help": "Strefa czasowa sklepu: decyduje, na który dzień przypada chwila.",
  "web.settings.field.margin": "Marża brutto",
  "web.settings.field.margin.help":
    "Jaka część przychodu netto zostaje po odjęciu kosztu towarów, gdy koszt samego zamówienia nie jest znany.",
  "web.settings.field.discountRate": "Stopa dyskontowa, rocznie",
  "web.settings.field.discountRate.help": "O tyle mniej liczą się pieniądze za rok niż dzisiejsze.",
  "web.settings.field.horizon": "Horyzont",
  "web.settings.field.horizon.help": "Jak daleko naprzód liczy się wartość.",
  "web.settings.field.unit": "Jednostka czasu modelu",
  "web.settings.field.unit.help": "W niej podawane są parametry.",
  "web.settings.field.acquisitionCost": "Koszt pozyskania klienta",
  "web.settings.field.acquisitionCost.help": "Gdy wydatków na to nie zaimportowano.",
  "web.settings.field.keepRuns": "Przechowywane przebiegi",
  "web.settings.field.keepRuns.help":
    "Z tylu przebiegów przechowuje się liczby każdego klienta, a także z ostatniego przebiegu każdego miesiąca.",
  "web.settings.field.ledger.costKey": "Podział kosztów wspólnych",
  "web.settings.field.ledger.costKey.help":
    "Według czego rozdziela się na klientów koszty znane tylko dla kanału albo tylko łącznie.",
  "web.settings.field.ledger.referralCredit": "Zasługa za polecenie",
  "web.settings.field.ledger.referralCredit.help":
    "Jaka część przyszłej wartości poleconego klienta liczy się polecającemu; suma samego poleconego jest o tyle mniejsza.",
  "web.settings.field.ledger.topShare": "Wysoka klasa",
  "web.settings.field.ledger.topShare.help":
    "Jaka część klientów ma wartość dotychczasową lub przyszłą uznawaną za dużą przy podziale na klasy.",
  "web.settings.field.ledger.serviceLevels": "Obsługa według klas",
  "web.settings.field.ledger.serviceLevels.help":
    "Jak obsługuje się każdą klasę klientów, jeśli inaczej niż zwykle.",
  "web.settings.field.keep.acquisitionCosts": "Koszt pozyskania klienta, według kanałów",
  "web.settings.field.keep.acquisitionCosts.help": "Gdy wydatków według kanałów nie zaimportowano.",
  "web.settings.field.keep.replaceable": "Zastępowalność",
  "web.settings.field.keep.replaceable.help":
    "Jaką część zysku z klienta mogą zastąpić nowi. Puste: z tego, ilu klientów przybywa i ubywa.",
  "web.settings.field.keep.replaceableBySegment": "Zastępowalność, według segmentów",
  "web.settings.field.keep.replaceableBySegment.help": "Gdy w segmencie jest inaczej.",
  "web.settings.field.keep.capacityBinds": "Moce przerobowe są ograniczone",
  "web.settings.field.keep.capacityBinds.help":
    "Klient, który odchodzi, robi miejsce nowemu. Jeśli nie, zastępowanie nie ma tu wartości.",
  "web.settings.field.keep.capacityBy": "Co zajmuje moce przerobowe",
  "web.settings.field.keep.capacityBy.help":
    "Tylu nowych klientów, ilu przynosi ten sam przychód, albo jeden za każdego, kto odchodzi.",
  "web.settings.field.keep.leadMonths": "Czas pozyskania klienta",
  "web.settings.field.keep.leadMonths.help": "Od rozpoczęcia leada do pierwszego zamówienia.",
  "web.settings.field.keep.conversion": "Konwersja",
  "web.settings.field.keep.conversion.help": "Jaka część leadów zostaje klientami.",
  "web.settings.field.keep.offerReach": "Zasięg największego rabatu",
  "web.settings.field.keep.offerReach.help":
    "Jaką część odchodzących klientów zatrzymuje, dopóki tego nie zmierzono.",
  "web.settings.field.keep.offerSpeed": "Szybkość działania rabatów",
  "web.settings.field.keep.offerSpeed.help":
    "Jak szybko rabat do tego dochodzi: rabat o od wydatków w okresie daje z tego 1 − e^(−szybkość·o).",
  "web.settings.field.keep.contactCost": "Koszt złożenia oferty",
  "web.settings.field.keep.contactCost.help": "Ile kosztuje złożenie oferty jednemu klientowi.",
  "web.settings.field.keep.goneBelow": "Odszedł poniżej",
  "web.settings.field.keep.goneBelow.help":
    "Prawdopodobieństwo aktywności, poniżej którego uznaje się, że klient odszedł: do odzyskania, a nie do zatrzymania.",
  "web.settings.field.keep.longYears": "Najdalszy horyzont",
  "web.settings.field.keep.longYears.help":
    "Jak daleko liczy się wartość, która nie ma końca, jak przy stopie dyskontowej 0.",
  "web.settings.field.keep.acquireAtMost": "Górna granica pozyskiwania",
  "web.settings.field.keep.acquireAtMost.help":
    "Jakiej części potencjalnych klientów nie przekroczą żadne pieniądze. Puste: dwukrotność dzisiejszego odsetka pozyskanych.",
  "web.settings.field.keep.keepingSpend": "Wydatki na utrzymanie klienta, rocznie",
  "web.settings.field.keep.keepingSpend.help":
    "Puste: marketing, który nie służy pozyskiwaniu, na aktywnego klienta.",
  "web.settings.field.keep.keepWithout": "Zostają bez wydatków",
  "web.settings.field.keep.keepWithout.help":
    "Jaka część klientów zostałaby przez rok, gdyby nic nie wydawać na ich utrzymanie.",
  "web.settings.field.keep.keepAtMost": "Górna granica utrzymania",
  "web.settings.field.keep.keepAtMost.help":
    "Jakiej części klientów zostających przez rok nie przekroczą żadne pieniądze.",
  "web.settings.field.keep.fixedCosts": "Koszty stałe, rocznie",
  "web.settings.field.keep.fixedCosts.help": "Do wyniku firmy.",
  "web.settings.field.keep.taxRate": "Podatek dochodowy firmy",
  "web.settings.field.keep.taxRate.help": "Od zysku, do wyniku firmy.",
  "web.settings.field.budget.amount": "Budżet",
  "web.settings.field.budget.amount.help": "Ile można wydać na działania. Puste: tyle, ile się opłaca.",
  "web.settings.field.budget.holdout": "Grupa kontrolna",
  "web.settings.field.budget.holdout.help":
    "Jaka część wybranych klientów trafia losowo do grupy kontrolnej, aby dało się zmierzyć efekt.",
  "web.settings.field.budget.seed": "Ziarno losowania (seed)",
  "web.settings.field.budget.seed.help":
    "Decyduje, kto trafi do grupy kontrolnej: ta sama liczba wybiera tych samych klientów.",
  "web.settings.field.budget.pulledForward": "Tylko przyspieszone",
  "web.settings.field.budget.pulledForward.help":
    "Jaka część zamówień, które daje działanie, i tak przyszłaby później. Liczą się w pierwszych 90 dniach, a nie w zysku życiowym.",
  "web.settings.field.budget.addOnShare": "Wielkość zakupu dodatkowego",
  "web.settings.field.budget.addOnShare.help":
    "Co dokupuje się po up-sellingu lub cross-sellingu, jako część zwykłego zamówienia.",
  "web.settings.field.budget.wouldHaveComeAnyway": "Przyszliby i tak",
  "web.settings.field.budget.wouldHaveComeAnyway.help":
    "Jaka część poleconych klientów przyszłaby i bez polecenia, gdy same polecenia tego nie mówią.",
  "web.settings.field.plan.newCustomersPerMonth": "Nowi klienci miesięcznie",
  "web.settings.field.plan.newCustomersPerMonth.help":
    "Od teraz. Puste: tylu, ilu w ostatnich dwunastu miesiącach.",
  "web.settings.field.plan.months": "Planowane miesiące",
  "web.settings.field.plan.months.help": "Jak daleko sięga plan.",
  "web.settings.field.plan.priceElasticity": "Elastyczność cenowa",
  "web.settings.field.plan.priceElasticity.help":
    "O ile procent zmienia się liczba sztuk na jeden procent ceny, gdy zamówienia tego nie mówią. Puste: niczego się nie zakłada.",
  "web.settings.field.plan.priceChurn": "Odejścia z powodu ceny",
  "web.settings.field.plan.priceChurn.help":
    "Jaka część klientów odchodzi z powodu podwyżki, na jej jednostkę: 0,2 oznacza utratę 1% klientów przy +5%.",
  "web.settings.field.segments.replenished": "Kategorie kupowane ponownie",
  "web.settings.field.segments.replenished.help":
    "Kategorie produktów, które się zużywają, więc można polecać to, co dopiero kupiono. Po każdej naciśnij Enter.",
  "web.settings.field.segments.marginWeight": "Waga marży",
  "web.settings.field.segments.marginWeight.help":
    "Ile marża produktu liczy się w rekomendacjach: 0% to ranking według samego prawdopodobieństwa, 100% według oczekiwanej marży.",
  "web.settings.field.loyalty.pointsPerSpend": "Punkty za wydatki",
  "web.settings.field.loyalty.pointsPerSpend.help": "Za jednostkę przychodu netto.",
  "web.settings.field.loyalty.pointValue": "Wartość punktu",
  "web.settings.field.loyalty.pointValue.help": "Ile jest wart, gdy zostaje wykorzystany.",
  "web.settings.field.loyalty.engagementPoints": "Punkty za zaangażowanie",
  "web.settings.field.loyalty.engagementPoints.help": "Na przykład za opinię, przy porównywaniu wariantów.",
  "web.settings.field.loyalty.expiryDays": "Punkty wygasają po",
  "web.settings.field.loyalty.expiryDays.help": "Starsze punkty przepadają.",
  "web.settings.field.loyalty.redeemedIn": "Księgowanie wykorzystanych punktów",
  "web.settings.field.loyalty.redeemedIn.help":
    "Jako rabat w zamówieniach, których przychód jest już o nie mniejszy, albo obok nich jako koszt.",
  "web.settings.field.loyalty.fixedCost": "Koszt uczestnika, rocznie",
  "web.settings.field.loyalty.fixedCost.help": "Niezależnie od zakupów.",
  "web.settings.field.loyalty.tiers": "Poziomy",
  "web.settings.field.loyalty.tiers.help": "Według punktów zdobytych w ciągu roku.",
  "web.settings.field.loyalty.bySegment": "Punkty według segmentów",
  "web.settings.field.loyalty.bySegment.help": "Przez co mnoży się punkty za wydatki.",
  "web.settings.field.care.hourCost": "Koszt godziny pracy nad sprawą",
  "web.settings.field.care.hourCost.help":
    "Sprawa bez własnego kosztu kosztuje tyle, ile jej minuty według tej stawki. Miesiące z zaimportowanymi kosztami wsparcia już ją obejmują.",
  "web.settings.field.crm.stages": "Etapy szans sprzedaży",
  "web.settings.field.crm.stages.help":
    "Według nazwy etapu w CRM: czy szansa na nim jest otwarta, wygrana czy przegrana i z jakim prawdopodobieństwem.",

  "web.settings.field.privacy.retentionMonths": "Miesiące, po których można usunąć dane milczących osób",
  "web.settings.field.privacy.retentionMonths.help":
    "Tych, od których przez tyle czasu nie było zamówienia, kontaktu, odpowiedzi ani zgody. Puste pole: dane zostają na zawsze.",
  "web.settings.field.privacy.eraseAfterRun": "Usuwaj je po przebiegu",
  "web.settings.field.privacy.eraseAfterRun.help":
    "Wtedy przebieg usuwa je sam; inaczej dzieje się to na polecenie.",

  "web.settings.field.signIn.openIdConnect": "OpenID Connect",
  "web.settings.field.signIn.openIdConnect.help":
    "Dostawca logowania, na przykład firmowy Microsoft, Google lub Keycloak.",
  "web.settings.field.signIn.openIdConnect.issuer": "Adres dostawcy",
  "web.settings.field.signIn.openIdConnect.issuer.help": "Z https; zwykłe http tylko na tym komputerze.",
  "web.settings.field.signIn.openIdConnect.clientId": "Identyfikator klienta (client ID)",
  "web.settings.field.signIn.openIdConnect.clientId.help":
    "Jak dostawca nazywa ten serwer. Jego klucza tajnego nigdy się tu nie wpisuje: jest w KEEPWORTH_OIDC_SECRET.",
  "web.settings.field.signIn.openIdConnect.name": "Nazwa na przycisku",
  "web.settings.field.signIn.openIdConnect.name.help": "Co widać na przycisku logowania.",
  "web.settings.field.signIn.openIdConnect.scopes": "Zakresy (scopes)",
  "web.settings.field.signIn.openIdConnect.scopes.help": "O co pyta się dostawcę, oddzielone spacjami.",
  "web.settings.field.signIn.openIdConnect.allowedDomains": "Dopuszczone domeny",
  "web.settings.field.signIn.openIdConnect.allowedDomains.help":
    "Czyje adresy e-mail mogą się logować, na przykład shop.example. Puste: wszyscy, których zna dostawca.",
  "web.settings.field.signIn.openIdConnect.emailsVerified": "Adresy uznaje się za zweryfikowane",
  "web.settings.field.signIn.openIdConnect.emailsVerified.help":
    "Gdy dostawca tego nie mówi. Tylko dla dostawcy własnej firmy, na przykład Microsoft Entra z jedną dzierżawą.",
  "web.settings.field.signIn.openIdConnect.defaultRole": "Rola przy pierwszym logowaniu",
  "web.settings.field.signIn.openIdConnect.defaultRole.help": "Dla tych, którzy przychodzą bez zaproszenia.",
  "web.settings.field.signIn.openIdConnect.roleClaim": "Oświadczenie (claim) z rolą",
  "web.settings.field.signIn.openIdConnect.roleClaim.help":
    "Na przykład groups. Jeśli je podano, decyduje przy każdym logowaniu.",
  "web.settings.field.signIn.openIdConnect.roles": "Role według oświadczenia",
  "web.settings.field.signIn.openIdConnect.roles.help":
    "Według wartości tego oświadczenia. Liczy się najwyższa; bez żadnej – rola przy pierwszym logowaniu.",

  "web.settings.field.ledger.serviceLevels.responseHours": "Odpowiedź w ciągu",
  "web.settings.field.ledger.serviceLevels.vip": "VIP",
  "web.settings.field.ledger.serviceLevels.accountManager": "Opiekun klienta",
  "web.settings.field.ledger.serviceLevels.costShare": "Koszt, udział w przychodzie",
  "web.settings.field.loyalty.tiers.name": "Poziom",
  "web.settings.field.loyalty.tiers.from": "Od punktów",
  "web.settings.field.crm.stages.status": "Stan",
  "web.settings.field.crm.stages.probability": "Prawdopodobieństwo wygranej",
  "web.settings.key.ledger.serviceLevels": "Klasa",
  "web.settings.key.keep.acquisitionCosts": "Kanał",
  "web.settings.key.keep.replaceableBySegment": "Segment",
  "web.settings.key.loyalty.bySegment": "Segment",
  "web.settings.key.crm.stages": "Etap",
  "web.settings.key.signIn.openIdConnect.roles": "Wartość oświadczenia",
  "web.settings.value.unit.day": "dni",
  "web.settings.value.unit.week": "tygodnie",
  "web.settings.value.unit.month": "miesiące",
  "web.settings.value.ledger.costKey.orders": "liczba zamówień",
  "web.settings.value.ledger.costKey.revenue": "przychód",
  "web.settings.value.ledger.costKey.customers": "równo na klientów",
  "web.settings.value.keep.capacityBy.revenue": "przychód",
  "web.settings.value.keep.capacityBy.customers": "liczba klientów",
  "web.settings.value.loyalty.redeemedIn.orders": "w zamówieniach",
  "web.settings.value.loyalty.redeemedIn.beside": "obok nich",
  "web.settings.value.crm.stages.status.open": "otwarta",
  "web.settings.value.crm.stages.status.won": "wygrana",
  "web.settings.value.crm.stages.status.lost": "przegrana",
  "web.settings.value.role.none": "tylko zaproszeni",
  "web.settings.value.role.viewer": "czytelnik",
  "web.settings.value.role.analyst": "analityk",
  "web.settings.value.role.administrator": "administrator",

  "web.settings.look.text": "Te ustawienia należą do tej przeglądarki; język zapisuje się też na koncie.",
  "web.settings.look.language": "Język",
  "web.settings.look.digits": "Cyfry",
  "web.settings.look.calendar": "Kalendarz",
  "web.settings.look.theme": "Wygląd",
  "web.settings.look.sample": "Na przykład: {money}, {percent}, {date}.",
};
