/**
 * Messages to customers, in English: a greeting, an opening by RFM segment, and what is offered by treatment and by the
 * preference that it follows. Whole sentences in ICU MessageFormat. Values: product, current, category, name (texts);
 * days, points (counts); percent (a fraction).
 */
export const en = {
  greeting: "Hello,",
  "greeting.named": "Hello {name},",

  "opening.champions": "You are one of our best customers, and we are grateful for it.",
  "opening.loyal": "Thank you for coming back to us so often.",
  "opening.potential-loyalist": "Thank you for your recent orders.",
  "opening.new": "Thank you for your first order.",
  "opening.promising": "We hope that you are happy with your first order.",
  "opening.need-attention": "It has been a while since your last order.",
  "opening.about-to-sleep": "We have not seen you for some time.",
  "opening.cannot-lose": "You came to us often and for a long time, and we miss you.",
  "opening.at-risk": "You used to order from us regularly, and we would like to know what we can do better.",
  "opening.hibernating": "Your last order was a long time ago.",
  "opening.lost": "A long time ago you ordered from us once.",

  "recommendation.any": "We think that you would like “{product}”.",
  "recommendation.category": "From “{category}”, which you buy most often, we recommend “{product}”.",
  "recommendation.replenishment":
    "{days, plural, =0 {Your “{product}” has probably run out by now.} one {Your “{product}” will probably run out in # day.} other {Your “{product}” will probably run out in # days.}} You can order it again today.",
  "recommendation.discount":
    "We think that you would like “{product}”. You get it for {percent, number, percent} less now.",
  "exclusive-offer.any":
    "Here is an offer for you alone: {percent, number, percent} off your next order within {days, plural, one {# day} other {# days}}.",
  "exclusive-offer.category":
    "Here is an offer for you alone: {percent, number, percent} off everything in “{category}” if you order within {days, plural, one {# day} other {# days}}.",
  "early-access.any":
    "Our new products are open to you {days, plural, one {# day} other {# days}} before everybody else.",
  "early-access.category":
    "What is new in “{category}” is open to you {days, plural, one {# day} other {# days}} before everybody else.",
  "vip.any":
    "From now on you have a personal contact here: write to us, and you are the first to get an answer.",
  "loyalty-points.any":
    "Your next order earns you {points, plural, one {# point} other {# points}} in our loyalty programme.",
  "education.any":
    "We have put together how to get the most out of “{product}”. If you have a question, just reply to this message.",
  "education.category":
    "We have put together tips for what we sell in “{category}”. If you have a question, just reply to this message.",
  "support-call.any": "We would like to hear how things are going for you. When may we call you?",
  "renewal-discount.any":
    "{days, plural, =0 {Your contract renews today.} one {Your contract renews in # day.} other {Your contract renews in # days.}} If you stay with us, you pay {percent, number, percent} less for the next period.",
  "up-sell.any": "If you would like something even better, have a look at “{product}”.",
  "up-sell.step-up": "You know “{current}”. The next step up is “{product}”.",
  "cross-sell.any": "“{product}” goes well with what you have ordered before.",
  "cross-sell.category": "Customers who like “{category}” often choose “{product}” as well.",
  "cross-sell.discount":
    "“{product}” goes well with what you have ordered before. You get it for {percent, number, percent} less now.",
  "win-back.any":
    "Order within {days, plural, one {# day} other {# days}}, and you get {percent, number, percent} off.",
  "win-back.category":
    "Order something from “{category}” within {days, plural, one {# day} other {# days}}, and you get {percent, number, percent} off.",
  "ask-referral.any":
    "If you know somebody whom we would suit, please pass this message on. For everyone who orders on your recommendation, you get {percent, number, percent} off your next order.",
  "ask-review.any": "Would you tell others in a few words how you like “{product}”?",
  "let-go.any":
    "From now on we will write to you less often. If you would like to hear more from us again, a short reply is enough.",
} as const satisfies Record<string, string>;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
