import { fields, type Vocabulary } from "../clean/headers.ts";

const words: Partial<Record<(typeof fields)[number], string>> = {
  order: `
    order_id, order id, order number, order no, order nr, orderid, order, invoice no, invoice number,
    invoice id, invoice, transaction id, transaction_id, transaction, receipt no, receipt, order ref,
    reference, document number,
    numer zamówienia, nr zamówienia, id zamówienia, zamówienie, numer faktury, nr faktury, faktura,
    ordernummer, order-id, beställningsnummer, beställning, fakturanummer, kvittonummer,
    номер заказа, id заказа, заказ, номер чека, номер счета,
    شماره سفارش, شناسه سفارش, سفارش, شماره فاکتور, فاکتور,
    Bestellnummer, Bestell-ID, Bestellung, Auftragsnummer, Rechnungsnummer, Belegnummer,
    id`,
  customer: `
    customer_id, customer id, customerid, customer number, customer no, customer nr, cust_id, custid,
    cust, client_id, client id, client number, customer, client, user_id, user id, user, buyer_id,
    buyer id, buyer, account_id, account id, account, member_id, member id, master id, id, shopper,
    customer.id,
    numer klienta, nr klienta, id klienta, klient, identyfikator klienta, kupujący,
    kundnummer, kund-id, kundid, kund, kundnr,
    номер клиента, id клиента, клиент, код клиента, покупатель, id покупателя,
    شناسه مشتری, شماره مشتری, کد مشتری, مشتری, خریدار,
    Kundennummer, Kunden-ID, Kundennr, Kunde, KdNr, Debitor`,
  email: `
    email, e-mail, email address, e-mail address, customer email, customer e-mail, billing email, mail,
    contact email, customer.email, billing.email,
    adres e-mail, adres email, e-mail klienta, poczta,
    e-post, epost, e-postadress, mejl,
    электронная почта, эл. почта, почта, емейл, имейл,
    ایمیل, پست الکترونیک, رایانامه,
    E-Mail-Adresse, Mailadresse, Kunden-E-Mail`,
  phone: `
    phone, phone number, telephone, tel, mobile, mobile number, customer phone, billing phone,
    customer.phone, billing.phone,
    telefon, numer telefonu, nr telefonu, komórka,
    telefonnummer, mobilnummer, mobil,
    телефон, номер телефона, мобильный,
    تلفن, شماره تلفن, موبایل, شماره موبایل, همراه,
    Rufnummer, Handy, Handynummer`,
  name: `
    customer name, client name, full name, billing name, buyer name, company, company name, customer.name,
    imię i nazwisko, nazwa klienta, nazwisko, firma,
    kundnamn, fullständigt namn, företag,
    имя клиента, фио, имя, компания, название клиента,
    نام مشتری, نام و نام خانوادگی, نام,
    Kundenname, Vollständiger Name, Firmenname,
    name`,
  date: `
    order_date, order date, ordered_at, ordered at, date, invoice date, purchase date, transaction date,
    created at, created_at, created, date created, day, datetime, timestamp, time, paid at,
    purchased at, order time, sale date, ds, t.dat,
    data zamówienia, data, data zakupu, data sprzedaży, data faktury, data utworzenia,
    orderdatum, datum, köpdatum, beställningsdatum, inköpsdatum, fakturadatum, skapad,
    дата заказа, дата, дата покупки, дата продажи, создан,
    تاریخ سفارش, تاریخ, تاریخ خرید, تاریخ فروش,
    Bestelldatum, Auftragsdatum, Kaufdatum, Rechnungsdatum, Belegdatum, Erstellt am`,
  amount: `
    revenue, net revenue, net amount, net sales, amount, monetary_value, monetary value, sales, net,
    value, order value, spend, dollar_value, dollars, sales amount, amount paid, purchase amount,
    purchase value, transaction amount, subtotal, sub total, net total, line total, turnover,
    kwota netto, netto, kwota, wartość, wartość zamówienia, wartość netto, przychód, suma,
    nettobelopp, belopp, summa, ordervärde, värde, intäkt, försäljning,
    выручка, сумма, сумма заказа, сумма покупки, стоимость, оплачено,
    مبلغ, مبلغ سفارش, مبلغ خالص, درآمد, ارزش, جمع,
    Nettobetrag, Betrag, Umsatz, Bestellwert, Wert, Summe, Erlös`,
  total: `
    total, order total, grand total, total amount, total price, gross amount, total value, total paid,
    amount total, total sales, gross,
    razem, do zapłaty, kwota brutto, brutto, wartość brutto,
    totalt, totalsumma, totalbelopp, bruttobelopp, att betala,
    итого, всего, общая сумма, итоговая сумма,
    مبلغ کل, جمع کل,
    Gesamt, Gesamtbetrag, Gesamtsumme, Bruttobetrag, Endbetrag`,
  quantity: `
    quantity, qty, units, items, lineitem quantity,
    ilość, liczba sztuk, sztuk, antal, kvantitet, количество, кол-во, تعداد, مقدار, Menge, Anzahl,
    Stückzahl`,
  price: `
    unit price, unit_price, price per unit, item price, price each, price,
    cena jednostkowa, cena za sztukę, enhetspris, styckpris, цена за единицу, цена за штуку, قیمت واحد,
    Einzelpreis, Stückpreis, Preis,
    cena, pris, цена, قیمت`,
  tax: `
    tax, taxes, total tax, tax amount, vat, vat amount, sales tax, gst, cart tax,
    podatek, vat kwota, kwota vat, moms, momsbelopp, skatt, ндс, налог, сумма ндс, مالیات,
    مالیات بر ارزش افزوده, Steuer, MwSt, Mehrwertsteuer, USt, Umsatzsteuer`,
  shipping: `
    shipping, shipping total, shipping amount, shipping cost, shipping price, delivery fee, freight,
    shipping fee, postage,
    wysyłka, koszt wysyłki, dostawa, koszt dostawy, frakt, fraktkostnad, leverans, доставка,
    стоимость доставки, هزینه ارسال, ارسال, Versand, Versandkosten, Porto, Lieferkosten`,
  discount: `
    discount, discount amount, discounts, discount total, total discount, rebate,
    rabat, zniżka, kwota rabatu, rabatt, rabattbelopp, скидка, сумма скидки, تخفیف, مبلغ تخفیف,
    Rabatt, Nachlass, Rabattbetrag`,
  refunded: `
    refunded, refunded amount, refund amount, amount refunded, refund, refunds, returned amount, returns,
    zwrot, kwota zwrotu, zwroty, återbetalt, återbetalat belopp, återbetalning, retur, возврат,
    сумма возврата, возвращено, بازپرداخت, مبلغ بازپرداخت, مرجوعی, Erstattet, Erstattung,
    Erstattungsbetrag, Rückerstattung`,
  refundedAt: `
    refunded_at, refunded at, refund date, refunded date, date refunded, return date,
    data zwrotu, återbetalningsdatum, дата возврата, تاریخ بازپرداخت, Erstattungsdatum`,
  cost: `
    cost, costs, cost of goods, cogs, cost price, total cost,
    koszt, koszt własny, kostnad, inköpskostnad, себестоимость, расходы, هزینه, بهای تمام شده, Kosten,
    Wareneinsatz, Einkaufspreis`,
  currency: `currency, currency code, ccy, waluta, valuta, валюта, ارز, واحد پول, Währung`,
  channel: `
    channel, sales channel, source, source name, utm source, kanał, kanał sprzedaży, źródło, kanal,
    försäljningskanal, källa, канал, источник, کانال, منبع, Vertriebskanal, Quelle`,
  coupon: `
    coupon, coupon code, discount code, voucher, promo code, kupon, kod rabatowy, rabattkod, kupong,
    купон, промокод, کد تخفیف, Gutschein, Gutscheincode, Rabattcode`,
  status: `
    status, order status, financial status, payment status, state, status zamówienia, orderstatus,
    статус, статус заказа, وضعیت, وضعیت سفارش, Bestellstatus, Auftragsstatus`,
  line: `
    line_no, line no, line number, line, line item, line id, lineitem, item no, position, pos,
    pozycja, lp, radnummer, rad, строка, позиция, ردیف, Positionsnummer`,
  product: `
    product_id, product id, sku, product, product name, product code, item, item name, stock code,
    lineitem sku, lineitem name, description, article,
    produkt, nazwa produktu, kod produktu, produkt-id, produktnamn, artikel, artikelnummer,
    товар, артикул, наименование, محصول, کالا, کد محصول, نام محصول, Produktname, Artikelname`,
  cancelledAt: `cancelled at, canceled at, cancelled_at, canceled_at, cancellation date`,
  promisedAt: `promised_at, promised at, promised date, expected delivery, estimated delivery date`,
  deliveredAt: `delivered_at, delivered at, delivery date, delivered date, date delivered`,
};

const lineWords: Partial<Record<(typeof fields)[number], string>> = {
  productName: `
    product name, item name, product title, title, product, lineitem name, description, article name,
    nazwa produktu, produkt, produktnamn, benämning, название товара, наименование, товар, نام محصول, نام کالا, محصول, Produktname,
    Artikelname, Artikelbezeichnung, Bezeichnung, Artikel, Produkt`,
  category: `
    category, product category, product type, department, collection, kategoria, kategori, категория, группа товаров, دسته,
    دسته‌بندی, Kategorie, Warengruppe`,
  units: `quantity, qty, units, ilość, liczba sztuk, antal, количество, кол-во, تعداد, Menge, Anzahl, Stückzahl`,
  listPrice: `
    list_price, list price, regular price, original price, unit price, item price, price, cena katalogowa, cena jednostkowa, cena,
    listpris, styckpris, pris, цена за единицу, цена, قیمت واحد, قیمت, Listenpreis, Einzelpreis, Preis`,
  returned: `
    returned_quantity, returned quantity, quantity returned, returned units, qty returned, zwrócona ilość, returnerat antal,
    возвращено штук, تعداد مرجوعی, Retourenmenge`,
  returnReason: `
    return_reason, return reason, reason for return, powód zwrotu, returorsak, причина возврата, دلیل مرجوعی, Retourengrund,
    Rückgabegrund`,
};

const listed = (lists: typeof lineWords): Vocabulary =>
  Object.fromEntries(
    Object.entries(lists).map(([field, list]) => [field, list.split(",").map((word) => word.trim())]),
  );

/**
 * Headers of ordinary order files: English, the names of the usual CLV libraries and data sets, then Polish, Swedish,
 * Russian, Persian and German. They are compared without case, spaces, accents and punctuation.
 */
export const vocabulary: Vocabulary = listed(words);

/** Headers of what only the lines of orders have. */
export const lineVocabulary: Vocabulary = listed(lineWords);
