/** English of what happens with a customer beside orders. */
export const events = {
  "event.heading": "What else happened, latest first",
  "event.earlier": "{count, plural, one {# earlier event} other {# earlier events}} not shown",
  "event.column.what": "What happened",
  "event.interaction":
    "{what, select, complaint {Complaint} request {Request} call {Call} visit {Visit} usage {Used the service} education {Training} other {Question}}{about, select, none {} other { ({about})}}{solved, select, none {} other {, solved on {solved}}}",
  "event.feedback":
    "{what, select, nps {Would recommend: {score} of {scale}} csat {Satisfaction: {score} of {scale}} other {Review: {score} of {scale}}}{text, select, none {} other { – “{text}”}}",
  "event.points":
    "{points, plural, one {# point} other {# points}}{what, select, order { for an order} engagement { for taking part} redeemed { redeemed} expired { expired} other {, corrected}}",
  "event.offer":
    "{about, select, holdout {Left alone on purpose, to measure “{what}”} other {Offer: {what}}}",
  "event.return":
    "Sent back{quantity, select, none {} other { ({quantity})}}{what, select, none {} other {: {what}}}",
  "event.delivery": "Delivered {days, plural, one {# day} other {# days}} late",
  "event.consent":
    "{what, select, given {Agreed to be contacted} other {Asked not to be contacted}}{about, select, none {} other { ({about})}}",
  "event.subscription":
    "{what, select, started {Subscription began} ended {Subscription ended} other {A payment failed}}{about, select, none {} other { ({about})}}",
} as const satisfies Record<string, string>;
