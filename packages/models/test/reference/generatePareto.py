"""Writes pareto.ts: Pareto/NBD by mpmath, rounded to the nearest double (python generatePareto.py > pareto.ts).

The likelihood is the published one with hypergeometric functions; discounted purchases for ever the published one with
Tricomi's function; the rest is integrated over the time of leaving. None of it is how the library computes.
"""

from mpmath import mp, mpf, hyp2f1, hyperu, log, exp, gamma, loggamma, quad, binomial, rf, factorial

mp.dps = 60


def exactly(texts):
    """The doubles that a program reads from decimals."""
    return [mpf(float(text)) for text in texts]


def rows(name, comment, values):
    print(f"\n/** {comment} */")
    print(f"export const {name} = [")
    for row in values:
        print("  [" + ", ".join(c if isinstance(c, str) else repr(float(c)) for c in row) + "],")
    print("] as const;")


def log_likelihood(r, alpha, s, beta, x, tx, T):
    """Fader & Hardie (2005), "A note on deriving the Pareto/NBD model", eq. 18 to 20."""
    p = r + s + x
    if alpha >= beta:
        part = lambda u: hyp2f1(p, s + 1, p + 1, (alpha - beta) / (alpha + u)) / (alpha + u) ** p
    else:
        part = lambda u: hyp2f1(p, r + x, p + 1, (beta - alpha) / (beta + u)) / (beta + u) ** p
    inside = (alpha + T) ** -(r + x) * (beta + T) ** -s + s / p * (part(tx) - part(T))
    return loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta) + log(inside)


def p_alive(r, alpha, s, beta, x, tx, T):
    stays = loggamma(r + x) - loggamma(r) + r * log(alpha / (alpha + T)) - x * log(alpha + T) - s * log(1 + T / beta)
    return exp(stays - log_likelihood(r, alpha, s, beta, x, tx, T))


def time_active(s, beta, t):
    return beta * log(1 + t / beta) if s == 1 else beta / (s - 1) * (1 - (beta / (beta + t)) ** (s - 1))


def points(t, *scales):
    return sorted({mpf(0), t} | {scale * mpf(4) ** k for scale in scales for k in range(-8, 12) if scale * mpf(4) ** k < t})


def count(p, a, s, b, n, t):
    """P(N = n) of somebody active, by the time of leaving."""
    bought = lambda u: binomial(p + n - 1, n) * (a / (a + u)) ** p * (u / (a + u)) ** n
    left = quad(lambda u: s / b * (b / (b + u)) ** (s + 1) * bought(u), points(t, a, b))
    return (b / (b + t)) ** s * bought(t) + left


def discounted(p, a, s, b, rho, t):
    return p / a * quad(lambda u: exp(-rho * u) * (b / (b + u)) ** s, points(t, b, 1 / rho))


def discounted_for_ever(r, alpha, s, beta, x, tx, T, rho):
    """Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4), eq. 2, by the published formula."""
    logs = r * log(alpha) + s * log(beta) + (s - 1) * log(rho) + loggamma(r + x + 1) - loggamma(r)
    logs += log(hyperu(s, s, rho * (beta + T))) - (r + x + 1) * log(alpha + T)
    return exp(logs - log_likelihood(r, alpha, s, beta, x, tx, T))


print("// Written by generatePareto.py. Inputs are decimal as printed; the last column is the value.")

cdnow = ("0.553", "10.578", "0.606", "11.669")
table = []
for model in [
    cdnow,
    ("0.553", "74.0", "1", "82.0"),
    ("1.45", "48.6", "0.561", "46.9"),
    ("0.05", "0.02", "0.4", "30"),
    ("0.5", "25", "0.3", "0.001"),
    ("0.01", "0.001", "0.02", "0.001"),
    ("80", "3000", "12", "900"),
    ("2.5", "400", "300", "90000"),
    ("3000", "60000", "0.4", "20"),
]:
    for state in [
        ("0", "0", "0"),
        ("0", "0", "39"),
        ("0", "0", "3000"),
        ("1", "1", "40"),
        ("2", "30.43", "38.86"),
        ("2", "0.01", "400"),
        ("7", "40", "40"),
        ("29", "35.5", "38.86"),
        ("200", "38", "40"),
        ("310", "700", "731"),
        ("310", "400", "2900"),
        ("5000", "30", "40"),
        ("1", "2999.999", "3000"),
    ]:
        table.append((*model, *state, log_likelihood(*exactly(model), *exactly(state))))
rows("logLikelihoodValues", "r, alpha, s, beta, x, tx, T, log-likelihood", table)

table = []
customers = [("0", "0", "39"), ("2", "30.43", "38.86"), ("12", "20", "100"), ("60", "364", "400")]
models = [
    cdnow,
    ("0.243", "4.4", "1", "60"),
    ("1.45", "48.6", "2.7", "90"),
    ("0.05", "2", "0.04", "0.3"),
    ("12", "300", "0.1", "1e-3"),
]
mp.dps = 30
for model in models:
    for customer in customers:
        for t in ["0.5", "39", "2000"]:
            r, alpha, s, beta = exactly(model)
            x, tx, T = exactly(customer)
            (u,) = exactly((t,))
            alive = p_alive(r, alpha, s, beta, x, tx, T)
            p, a, b = r + x, alpha + T, beta + T
            later = alive * (b / (b + u)) ** s
            purchases = alive * p / a * time_active(s, b, u)
            table.append((*model, *customer, t, alive, later, purchases))
rows("futureValues", "r, alpha, s, beta, x, tx, T, t, P(active), P(active at t), E[Y(t)]", table)

table = []
for model in models:
    for customer in customers:
        for n, t in [(0, "39"), (1, "39"), (4, "39"), (25, "39"), (0, "2000"), (3, "2000"), (150, "2000")]:
            r, alpha, s, beta = exactly(model)
            x, tx, T = exactly(customer)
            (u,) = exactly((t,))
            table.append((*model, *customer, str(n), t, count(r + x, alpha + T, s, beta + T, n, u)))
rows("countValues", "r, alpha, s, beta, x, tx, T, n, t, P(N = n), given active", table)

table = []
for model in models:
    for customer in customers:
        for rho, t in [("0.0027", "52"), ("0.0003", "365"), ("0.05", "3000"), ("0.0027", "inf"), ("0.0003", "inf")]:
            r, alpha, s, beta = exactly(model)
            x, tx, T = exactly(customer)
            (rate,) = exactly((rho,))
            if t == "inf":
                value = discounted_for_ever(r, alpha, s, beta, x, tx, T, rate)
            else:
                alive = p_alive(r, alpha, s, beta, x, tx, T)
                value = alive * discounted(r + x, alpha + T, s, beta + T, rate, mpf(t))
            table.append((*model, *customer, rho, "Infinity" if t == "inf" else t, value))
rows("discountedValues", "r, alpha, s, beta, x, tx, T, rate, horizon, discounted expected purchases", table)
