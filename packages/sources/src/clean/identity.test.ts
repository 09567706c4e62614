import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";

const header = "order_id,customer_id,email,phone,customer name,date,amount";

/** Rows of `customer, email, phone, name`; order numbers and days follow. */
function file(people: readonly (readonly [string, string?, string?, string?])[], from = 1): string {
  const lines = people.map(([id, email = "", phone = "", name = ""], i) =>
    [from + i, id, email, phone, name, `2025-01-${String(1 + (i % 28)).padStart(2, "0")}`, 10].join(","),
  );
  return `${header}\n${lines.join("\n")}\n`;
}

const customers = "SELECT customer_id FROM orders ORDER BY CAST(order_id AS INTEGER)";

describe("recognising customers", () => {
  it("uses the shop's own number where there is one", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file([
        ["C7", "a@b.co"],
        ["C8", "c@d.co"],
      ]),
    );
    expect(await kit.rows(customers)).toEqual([{ customer_id: "C7" }, { customer_id: "C8" }]);
  });

  it("knows a guest by e-mail address, whatever its case, and gives a number of ours", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file([
        ["", "b@b.co"],
        ["", "A@B.co "],
        ["", "a@b.co"],
        ["guest", "B@b.co"],
      ]),
    );
    expect((await kit.rows(customers)).map(({ customer_id }) => customer_id)).toEqual([
      "K1",
      "K2",
      "K2",
      "K1",
    ]);
  });

  it("joins a guest's orders with those of the account that has the same address", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file([
        ["", "a@b.co"],
        ["C7", "a@b.co"],
        ["C7", "new@b.co"],
        ["", "new@b.co"],
      ]),
    );
    expect((await kit.rows(customers)).map(({ customer_id }) => customer_id)).toEqual([
      "C7",
      "C7",
      "C7",
      "C7",
    ]);
  });

  it("joins two accounts with one address, and notes it", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file([
        ["C7", "a@b.co"],
        ["C8", "a@b.co"],
      ]),
    );
    expect(await kit.rows(customers)).toEqual([{ customer_id: "C7" }, { customer_id: "C7" }]);
    expect(issueCounts(answer)).toEqual({ "noted identity.joined": 1 });
  });

  it("does not recognise anybody by an address that many share", async () => {
    await using kit = await makeKit();
    const shared = ["C1", "C2", "C3", "C4", "C5"].map((id) => [id, "orders@market.example"] as const);
    const answer = await kit.bring(file([...shared, ["", "orders@market.example"]]));
    expect((await kit.rows(customers)).map(({ customer_id }) => customer_id)).toEqual([
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      null,
    ]);
    expect(issueCounts(answer)).toEqual({ "changed identity.shared": 6, "noted customer.nobody": 1 });
    // The address itself is personal: the list of issues does not repeat it.
    expect(JSON.stringify(answer.quality)).not.toContain("market.example");
  });

  it("recognises customers of an earlier file, and takes no number twice", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file([
        ["", "a@b.co"],
        ["", "c@d.co"],
      ]),
    );
    await kit.bring(
      file(
        [
          ["", "new@b.co"],
          ["", "c@d.co"],
          ["C9", "a@b.co"],
        ],
        10,
      ),
      { name: "next.csv" },
    );
    const rows = await kit.rows(
      "SELECT order_id, customer_id FROM orders WHERE CAST(order_id AS INTEGER) >= 10 ORDER BY order_id",
    );
    expect(rows.map(({ customer_id }) => customer_id)).toEqual(["K3", "K2", "K1"]);
  });

  it("takes a column of customers that holds addresses or names for what it is", async () => {
    await using kit = await makeKit();
    const byEmail = await kit.bring("customer,date,amount\na@b.co,2025-01-01,1\nA@B.co,2025-01-02,2\n", {
      dataset: "e",
    });
    expect(byEmail.notes["customer"]).toBe("email");
    const byName = await kit.bring(
      "client,date,amount\nAnna Nowak,2025-01-01,1\nAnna  Nowak,2025-01-02,2\nJan Kos,2025-01-03,2\n",
      { dataset: "n" },
    );
    expect(byName.notes["customer"]).toBe("name");
    expect(await kit.rows("SELECT dataset, customer_id FROM orders ORDER BY dataset, day")).toEqual([
      { dataset: "e", customer_id: "K1" },
      { dataset: "e", customer_id: "K1" },
      { dataset: "n", customer_id: "K1" },
      { dataset: "n", customer_id: "K1" },
      { dataset: "n", customer_id: "K2" },
    ]);
  });

  it("keeps names, addresses and phone numbers in the contact store only", async () => {
    await using kit = await makeKit();
    await kit.bring(file([["C7", "anna@b.co", "+48 600 100 200", "Anna Nowak"], ["C8"]]));
    expect(
      await kit.rows(
        "SELECT customer_id, platform_id, name, email, phone, length(email_hash) AS hash FROM contacts",
      ),
    ).toEqual([
      {
        customer_id: "C7",
        platform_id: "C7",
        name: "Anna Nowak",
        email: "anna@b.co",
        phone: "48600100200",
        hash: 64,
      },
    ]);
    for (const table of ["order_versions", "import_issues", "imports", "mappings"]) {
      expect(JSON.stringify(await kit.rows(`SELECT * FROM ${table}`))).not.toMatch(/anna|nowak|600/i);
    }
  });

  it("hashes with the key of the database", async () => {
    await using one = await makeKit();
    await using other = await makeKit();
    for (const kit of [one, other]) await kit.bring(file([["", "a@b.co"]]));
    const hash = "SELECT email_hash FROM contacts";
    expect(await one.rows(hash)).not.toEqual(await other.rows(hash));
  });

  it("uses no address that is none", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file([
        ["", "not an address"],
        ["C1", "no-reply@shop.co"],
      ]),
    );
    expect((await kit.rows(customers)).map(({ customer_id }) => customer_id)).toEqual([null, "C1"]);
    expect(issueCounts(answer)).toMatchObject({ "changed email.invalid": 2 });
  });
});
