import { describe, expect, it } from "vitest";
import { recogniseRecords } from "./recognise.ts";

const kindOf = (headers: string, chosen = {}, as?: Parameters<typeof recogniseRecords>[3]) =>
  recogniseRecords("file.csv", headers.split(","), chosen, as)?.format.kind ?? "orders";

describe("what a file is", () => {
  it.each([
    // The columns of lifetimes, CLVTools, BTYDplus and Online Retail.
    "customer_id,date,monetary_value",
    "Id,Date,Price",
    "cust,date,sales",
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
    "customer_id,date",
    "order_id,customer_id,order_date,channel,cost,amount",
    "customer_id,date,amount,channel",
    "date,customer_id,type,amount",
    "order_id,date,customer_id,points,amount,quantity",
    "Name,Email,Financial Status,Total,Created at,Lineitem name",
    "some,thing,else",
    // What came and what came back, beside what orders need.
    "order_id,customer_id,order_date,promised_at,delivered_at,carrier",
    "order_id,customer_id,date,sku,quantity,return_reason",
    "return_id,order_id,customer_id,date,reason",
    // A ticket may be a receipt, or what was sold.
    "ticket no,customer,date,total,status",
    "customer_id,date,rating",
    "customer_id,date,amount,nps,comment",
    "customer_id,key,value,date",
  ])("takes %s for orders", (headers) => {
    expect(kindOf(headers)).toBe("orders");
  });

  it.each([
    ["date,channel,spend", "costs"],
    ["Month,Channel,Cost", "costs"],
    ["Kunde,Kostenart,Betrag,Datum", "costs"],
    ["name,month,amount", "budget_lines"],
    ["sku,name,category,price,cost", "products"],
    ["customer_id,country,owner", "customers"],
    ["id,email,name,country,signup date", "customers"],
    ["Klient,Abonament,Cena,Data rozpoczęcia", "subscriptions"],
    ["referrer,friend email,date,reward", "referrals"],
    ["Lead,Email,Source,Created,Status", "leads"],
    ["account,name,stage,value", "opportunities"],
    ["customer_id,date,points,reason", "loyalty_events"],
    ["treatment,cost,uplift,segments", "treatments"],
    ["customer,insight,benefit per year", "knowledge"],
    ["Ticket number,Customer,Created,Status", "interactions"],
    ["customer_id,created_at,category,first_response_time_hours", "interactions"],
    ["Numer zgłoszenia,Klient,Data utworzenia,Temat,Kanał", "interactions"],
    ["Ärendenummer,Kundnummer,Skapad,Ämne,Status", "interactions"],
    ["Номер обращения,Клиент,Дата создания,Тема,Статус", "interactions"],
    ["شماره تیکت,مشتری,تاریخ ایجاد,موضوع,وضعیت", "interactions"],
    ["Ticketnummer,Kunde,Erstellt am,Thema,Status", "interactions"],
    ["id,customer_id,created_at,status,ticket type", "interactions"],
    ["id,email,created_at,status,satisfaction score,ticket number", "interactions"],
    ["Email,Score,Comment,Survey Type,Sent At,Responded At", "feedback"],
    ["email,nps,date", "feedback"],
    ["customer_id,date,csat", "feedback"],
    ["review_id,sku,rating,review,created_at", "feedback"],
    [
      "#,How likely are you to recommend us to a friend or colleague?,Email,Submit Date (UTC),Token",
      "feedback",
    ],
    ["email,unsubscribed at", "consents"],
    ["Email Address,UNSUB_TIME", "consents"],
    ["customer_id,consent,date", "consents"],
    ["customer_id,preference,value", "preferences"],
    ["order number,promised delivery date,delivered", "deliveries"],
    ["Numer zamówienia,Planowana dostawa,Data dostawy,Przewoźnik", "deliveries"],
    ["RMA,order,SKU,return date,quantity,reason", "returns"],
    ["Ordernummer,Artikelnummer,Returdatum,Returorsak", "returns"],
    // Columns of the new kinds in files of the old ones.
    ["Email,First name,Last name,Country,Customer since,Unsubscribed at", "customers"],
    [
      "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Country Code",
      "customers",
    ],
    ["Lead,Email,Source,Created,Status,Consent", "leads"],
    ["subscription_id,customer,plan,amount,start date,unsubscribed at,status", "subscriptions"],
  ])("takes %s for %s", (headers, kind) => {
    expect(kindOf(headers)).toBe(kind);
  });

  it("takes the word of the user", () => {
    expect(kindOf("customer_id,date,monetary_value", {}, "customers")).toBe("customers");
    expect(kindOf("date,channel,spend", {}, "orders")).toBe("orders");
    expect(kindOf("who,what,points,at", { customer_id: "who" }, "loyalty_events")).toBe("loyalty_events");
    expect(kindOf("customer_id,date,rating", {}, "feedback")).toBe("feedback");
    expect(kindOf("customer_id,date,kind", {}, "interactions")).toBe("interactions");
    expect(kindOf("return_id,order_id,customer_id,date,reason", {}, "returns")).toBe("returns");
    expect(kindOf("order_id,customer_id,order_date,delivered_at", {}, "deliveries")).toBe("deliveries");
    expect(kindOf("email,date", { withdrawn_at: "date" }, "consents")).toBe("consents");
    expect(kindOf("customer_id,colour,size", {}, "preferences")).toBe("preferences");
  });

  it("asks where several kinds fit as well", () => {
    expect(() => kindOf("referrer,referee,points,at,customer")).toThrow(/records.ambiguous/);
  });

  it("names the column that is missing", () => {
    expect(() => kindOf("customer_id,date", {}, "costs")).toThrow(/columns.missing.*"amount"/);
    expect(() => kindOf("customer_id,date", { flavour: "date" }, "costs")).toThrow(/map.field.*"flavour"/);
    expect(() => kindOf("customer_id,date", { amount: "price" }, "costs")).toThrow(/map.header.*"price"/);
  });

  it.each([
    [
      "channel,day,kind,amount",
      { kind: "nosuch" },
      { code: "map.header", details: { field: "kind", header: "nosuch" } },
    ],
    [
      "channel,day,kind,amount",
      { flavour: "kind" },
      { code: "map.field", details: { kind: "costs", field: "flavour" } },
    ],
    ["customer_id,date,amount", { flavour: "date" }, { code: "map.field", details: { kind: "orders" } }],
    ["customer_id,date,amount", { uplift: "date" }, { code: "map.field", details: { kind: "orders" } }],
    ["customer_id,arm,assigned_at", {}, { code: "records.assignment" }],
    ["customer,group,assigned at", {}, { code: "records.assignment" }],
    // Helpdesks' exports without the columns that tell whose a ticket is.
    [
      "Id,Subject,Status,Created at,Group stations",
      {},
      { code: "columns.missing", details: { field: "email" } },
    ],
    [
      "Ticket ID,Status,Created time,Resolved time",
      {},
      { code: "columns.missing", details: { field: "email" } },
    ],
  ])("tells what is wrong with %s and the choice %j", (headers, chosen, expected) => {
    let found: unknown;
    try {
      kindOf(headers, chosen);
    } catch (error) {
      found = error;
    }
    expect(found).toMatchObject(expected);
  });

  it("takes orders that name a group for orders", () => {
    expect(kindOf("customer_id,date,group")).toBe("orders");
    expect(kindOf("customer_id,date,arm,amount")).toBe("orders");
  });
});
