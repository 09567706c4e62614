import type { RecordFormat } from "../format.ts";
import { firstOf, sameColumns, several } from "../meaning.ts";
import { words } from "../words.ts";

/** The catalogue. A product without a number goes by its name. */
export const products: RecordFormat = {
  name: "generic",
  kind: "products",
  recognises: () => false,
  fields: {
    product_id: { type: "text", words: words.product },
    name: {
      type: "text",
      words: `name, product name, item name, title, product, nazwa, nazwa produktu, namn, produktnamn, benämning, название,
        наименование, نام, نام محصول, Name, Produktname, Artikelname, Bezeichnung`,
    },
    category: {
      type: "text",
      words: `category, product category, product type, department, collection, group, kategoria, kategori, grupp, категория, группа,
        دسته, دسته‌بندی, گروه, Kategorie, Warengruppe`,
    },
    list_price: {
      type: "money",
      words: `list_price, list price, price, unit price, retail price, rrp, msrp, variant price, cena, cena katalogowa, pris, listpris, цена, قیمت, Preis,
        Listenpreis, Verkaufspreis`,
    },
    cost: {
      type: "money",
      words: `cost, unit cost, cost price, cost per item, purchase price, cogs, koszt, cena zakupu, kostnad, inköpspris, себестоимость, закупочная цена,
        بهای خرید, بهای تمام شده, Kosten, Einkaufspreis`,
    },
    replaces: {
      type: "text",
      words: `replaces, substitutes, substitute for, instead of, zastępuje, ersätter, заменяет, جایگزین, ersetzt`,
    },
    complements: {
      type: "text",
      words: `complements, goes with, accessories of, accessory for, uzupełnia, kompletterar, дополняет, مکمل, ergänzt, passt zu`,
    },
    upgrade_of: {
      type: "text",
      words: `upgrade_of, upgrade of, upgrades, better than, ulepsza, uppgradering av, улучшает, ارتقای, Upgrade von`,
    },
    currency: { type: "text", words: words.currency },
  },
  required: [
    ["product_id", "name"],
    ["name", "category", "list_price", "cost", "replaces", "complements", "upgrade_of"],
  ],
  meaning: (cells) => {
    const columns = sameColumns("products", cells);
    const list = (field: string) => (cells(field) ? { [field]: several(cells(field)!) } : {});
    return {
      columns: {
        ...columns,
        product_id: firstOf(cells("product_id"), cells("name")),
        ...list("replaces"),
        ...list("complements"),
      },
      people: [],
    };
  },
};
