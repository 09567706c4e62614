/** English of the first start: a file, a currency, a margin. */
export const start = {
  "web.start.title": "See what your customers are worth",
  "web.start.opening":
    "Three things are asked, then every customer is valued, with an interval. Nothing leaves the computer that Keepworth runs on.",
  "web.start.file": "1. A file of your orders",
  "web.start.file.text":
    "Who bought, when, and for how much: an export of your shop, or any table with these three columns. You may add costs, customers, deals and the rest, now or later.",
  "web.start.currency": "2. Your currency",
  "web.start.currency.label": "Currency",
  "web.start.currency.text": "Orders in other currencies are left out and counted.",
  "web.start.margin": "3. Your margin",
  "web.start.margin.label": "Margin",
  "web.start.margin.text":
    "What is left of 100 of revenue after the cost of goods. A rough figure will do; you can change it at any time.",
  "web.start.margin.unknown": "I do not know it: value revenue for now",
  "web.start.submit": "Value my customers",
  "web.start.needFile": "Add a file of orders first.",
  "web.start.needOrders": "None of the files holds orders. Without them nobody can be valued.",
  "web.start.needColumns": "One file needs a look at its columns first.",
  "web.start.needCurrency": "The file does not name a currency. Say which it is.",
  "web.start.needMargin": "Say the margin, or that you do not know it.",
  "web.start.sending": "A file is still on its way.",
  "web.start.working": "Your customers are being valued",
  "web.start.working.text":
    "This takes seconds for a small shop and minutes for a large one. You may leave this page.",
  "web.start.again": "Change something and try again",
  "web.start.known": "There is a run already. Import further files under Data.",
  "web.start.known.data": "Go to Data",
  "web.start.known.overview": "Go to the overview",
  "web.start.viewer": "Nothing is valued yet. Somebody with the role of analyst has to begin.",
  "web.start.cluster": "The data lie in a cluster, so there is nothing to import: a run reads them there.",
  "web.start.cluster.run": "Start a run",
} as const satisfies Record<string, string>;
