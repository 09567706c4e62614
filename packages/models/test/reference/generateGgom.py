"""Writes ggom.ts: GGom/NBD by mpmath, rounded to the nearest double (python generateGgom.py > ggom.ts).

Everything is integrated over the time of leaving. `expectedValues` go back to the definition: lifetimes given a rate of
leaving, over the gamma law of these rates, without using that they stay independent of purchases.
"""

from mpmath import mp, mpf, exp, expint, expm1, log, loggamma, quad, binomial, inf

mp.dps = 30


def exactly(texts):
    """The doubles that a program reads from decimals."""
    return [mpf(float(text)) for text in texts]


def rows(name, comment, values):
    print(f"\n/** {comment} */")
    print(f"export const {name} = [")
    for row in values:
        print("  [" + ", ".join(c if isinstance(c, str) else repr(float(c)) for c in row) + "],")
    print("] as const;")


def points(start, end, *scales):
    steps = {start + scale * mpf(3) ** k for scale in scales for k in range(-8, 9)}
    # A late peak, where most leave at about one age, lies between those.
    steps |= {start + (end - start) * mpf(k) / 40 for k in range(40)}
    steps |= {start + scales[-1] * k for k in range(2, 40, 2)}
    return sorted({start, end} | {u for u in steps if start < u < end})


def integral(f, ends):
    """Piece by piece: quad over all pieces at once stops when their sum changes little."""
    return sum(quad(f, [a, b]) for a, b in zip(ends, ends[1:]))


def survival(b, s, beta, t):
    return (beta / (beta + expm1(b * t))) ** s


def density(b, s, beta, t):
    return s * b * exp(b * t) / (beta + expm1(b * t)) * survival(b, s, beta, t)


def inside(r, alpha, b, s, beta, x, tx, T):
    """Stays until T, and leaves between tx and T, without a purchase; over alpha^r (alpha + tx)^-(r + x) Γ(r + x) / Γ(r).

    Of about 1, since quad stops at an absolute error.
    """
    quiet = lambda u: ((alpha + tx) / (alpha + u)) ** (r + x)
    stays = quiet(T) * survival(b, s, beta, T)
    part = lambda u: quiet(u) * density(b, s, beta, u)
    near = (alpha + tx) / (r + x)
    leaves = integral(part, points(tx, T, near, beta / b, 1 / b)) if T > tx else mpf(0)
    return stays, leaves


def log_likelihood(r, alpha, b, s, beta, x, tx, T):
    known = loggamma(r + x) - loggamma(r) + r * log(alpha) - (r + x) * log(alpha + tx)
    return known + log(sum(inside(r, alpha, b, s, beta, x, tx, T)))


def p_alive(*arguments):
    stays, leaves = inside(*arguments)
    return stays / (stays + leaves)


def expected(r, alpha, b, s, beta, x, tx, T, t):
    """E[Y(t)], with the rates of leaving η integrated last."""
    total = sum(inside(r, alpha, b, s, beta, x, tx, T))
    shape, scale = s, beta + expm1(b * T)
    c = exp(b * T)
    # ∫ exp(−η·c·(e^(bv) − 1)) dv up to t.
    active = lambda eta: exp(eta * c) * (expint(1, eta * c) - expint(1, eta * c * exp(b * t))) / b
    # In w = ln η.
    weigh = lambda w: exp(s * log(beta) - loggamma(s) + s * w - exp(w) * scale) * active(exp(w))
    middle = log(shape / scale)
    mean_stay = integral(weigh, [middle - 60 / shape - 5, middle - 20 / shape - 3, middle - 5 / shape - 2, middle - 1, middle, middle + 1, middle + 3 + 4 / shape])
    return (r + x) / (alpha + T) * ((alpha + tx) / (alpha + T)) ** (r + x) * mean_stay / total


def count(r, alpha, b, s, beta, x, T, n, t):
    """P(N = n) of somebody active at T."""
    a, p = alpha + T, r + x
    bought = lambda u: binomial(p + n - 1, n) * (a / (a + u)) ** p * (u / (a + u)) ** n
    start = survival(b, s, beta, T)
    left = integral(lambda u: density(b, s, beta, T + u) * bought(u), points(mpf(0), t, a, a / p, 1 / b))
    return (survival(b, s, beta, T + t) * bought(t) + left) / start


def discounted(r, alpha, b, s, beta, x, tx, T, rho, t):
    staying = lambda u: exp(-rho * u) * survival(b, s, beta, T + u)
    end = mpf(80) / (rho + s * b) if t == inf else t
    time = integral(staying, points(mpf(0), end, beta / b, 1 / (s * b), 1 / b))
    return p_alive(r, alpha, b, s, beta, x, tx, T) * (r + x) / (alpha + T) * time / survival(b, s, beta, T)


print("// Written by generateGgom.py. Inputs are decimal as printed; the last columns are the values.")

models = [
    ("0.553", "10.57", "0.01", "0.5", "0.094"),
    ("0.553", "10.58", "0.0002", "0.603", "0.0026"),
    ("1.2", "40", "0.05", "0.3", "20"),
    ("0.6", "9", "0.3", "0.05", "4"),
    ("2", "30", "0.004", "2.5", "0.6"),
    ("0.05", "0.02", "0.02", "0.1", "1e-4"),
    ("80", "3000", "0.1", "2", "1e6"),
]
states = [
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
]
table = [(*m, *c, log_likelihood(*exactly(m), *exactly(c))) for m in models for c in states]
rows("logLikelihoodValues", "r, alpha, b, s, beta, x, tx, T, log-likelihood", table)

customers = [("0", "0", "39"), ("2", "30.43", "38.86"), ("12", "20", "100"), ("60", "364", "400")]
table = []
mp.dps = 20
for m in models[:5]:
    for c in customers:
        alive = p_alive(*exactly(m), *exactly(c))
        for t in ["0.5", "39", "1000"]:
            r, alpha, b, s, beta = exactly(m)
            x, tx, T = exactly(c)
            later = alive * survival(b, s, beta, T + mpf(t)) / survival(b, s, beta, T)
            table.append((*m, *c, t, alive, later, discounted(r, alpha, b, s, beta, x, tx, T, mpf(0), mpf(t))))
rows("futureValues", "r, alpha, b, s, beta, x, tx, T, t, P(active), P(active at t), E[Y(t)]", table)

mp.dps = 20
table = []
for m in models[:4]:
    for c in customers[:2]:
        table.append((*m, *c, "39", expected(*exactly(m), *exactly(c), mpf(39))))
rows("expectedValues", "r, alpha, b, s, beta, x, tx, T, t, E[Y(t)] over rates of leaving", table)
mp.dps = 20

table = []
for m in models[:5]:
    for c in customers:
        for n, t in [(0, "39"), (1, "39"), (4, "39"), (25, "39"), (0, "2000"), (3, "2000"), (150, "2000")]:
            x, tx, T = exactly(c)
            table.append((*m, *c, str(n), t, count(*exactly(m), x, T, n, mpf(t))))
rows("countValues", "r, alpha, b, s, beta, x, tx, T, n, t, P(N = n), given active", table)

table = []
for m in models[:5]:
    for c in customers:
        for rho, t in [("0.0027", "52"), ("0.0003", "365"), ("0.0027", "inf"), ("0.0003", "inf")]:
            value = discounted(*exactly(m), *exactly(c), mpf(float(rho)), inf if t == "inf" else mpf(t))
            table.append((*m, *c, rho, "Infinity" if t == "inf" else t, value))
rows("discountedValues", "r, alpha, b, s, beta, x, tx, T, rate, horizon, discounted expected purchases", table)
