import { describe, expect, it } from "vitest";
import { checkPassword, hashPassword, verifyPassword } from "./passwords.ts";

const owner = { email: "ada.lovelace@analytical.example", name: "Ada Lovelace" };
const why = (password: string): unknown => {
  try {
    checkPassword(password, owner);
    return null;
  } catch (error) {
    return (error as { details: { why: string } }).details.why;
  }
};

describe("a password", () => {
  it("is kept as argon2id with at least what OWASP asks for, each time with another salt", async () => {
    const kept = await hashPassword("four words walk along");
    // Password Storage Cheat Sheet: m=19456 (19 MiB), t=2, p=1.
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword("four words walk along")).not.toBe(kept);
    expect(await verifyPassword(kept, "four words walk along")).toBe(true);
    expect(await verifyPassword(kept, "four words walk alone")).toBe(false);
  });

  it("is the same however its letters are composed", async () => {
    const kept = await hashPassword("zażółć gęślą jaźń".normalize("NFC"));
    expect(await verifyPassword(kept, "zażółć gęślą jaźń".normalize("NFD"))).toBe(true);
  });

  it("takes as long to refuse where there is no account", async () => {
    const kept = await hashPassword("four words walk along");
    const took = async (hash: string | null) => {
      const times = [];
      for (let i = 0; i < 7; i++) {
        const before = performance.now();
        expect(await verifyPassword(hash, "another guess altogether")).toBe(false);
        times.push(performance.now() - before);
      }
      return times.toSorted((a, b) => a - b)[3]!;
    };
    await took(null);
    const [known, unknown] = [await took(kept), await took(null)];
    // The work is of the order of 20 ms; without it, far below 1 ms.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it("of nobody is right for nobody", async () => {
    expect(await verifyPassword(null, "the password of nobody")).toBe(false);
  });

  it.each([
    ["short", "elevensigns"],
    ["short", "ąęłżźćń"],
    ["long", "ab cd ef ".repeat(30)],
    ["common", "password1234"],
    ["common", "P@ssw0rd!2026"],
    ["common", "123456789012"],
    ["common", "abcdefghijklm"],
    ["common", "qwertyuiop12qw"],
    ["common", "qwertyuiopqwerty"],
    ["common", "aaaaaaaaaaaa"],
    ["common", "Keepworth2026"],
    ["common", "Hasło1234567"],
    ["own", "adalovelace12"],
    ["own", "analytical.example"],
    ["own", "ada.lovelace@analytical.example"],
  ])("is refused as %s: %s", (reason, password) => {
    expect(why(password)).toBe(reason);
  });

  it.each([
    "four words walk along",
    "correct horse battery staple",
    "Xk2-9fQ!mmz7",
    "Ada counts 17 brass wheels",
  ])("may be: %s", (password) => {
    expect(why(password)).toBeNull();
  });
});
