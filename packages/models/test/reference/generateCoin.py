"""Writes coin.ts: values by mpmath, rounded to the nearest double (pip install mpmath; python generateCoin.py > coin.ts)."""

from mpmath import mp, mpf, beta, exp, expm1, factorial, hyp2f1, linspace, log, loggamma, quad, rf

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


print("// Written by generateCoin.py. Inputs are decimal as printed; the values follow them.")

# ── MBG/NBD, by its published closed forms ───────────────────────────────────────────────────────────────────────


def mbg_expected(r, alpha, a, b, t):
    """Hoppe & Wagner (2007): a new customer, who may have left at once."""
    return b / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b + 1, a + b, t / (alpha + t)))


def mbg_conditional(r, alpha, a, b, x, tx, T, t):
    F = hyp2f1(r + x, b + x + 1, a + b + x, t / (alpha + T + t))
    grown = ((alpha + T) / (alpha + T + t)) ** (r + x) * F
    return (a + b + x) / (a - 1) * (1 - grown) / (1 + a / (b + x) * ((alpha + T) / (alpha + tx)) ** (r + x))


def mbg_discounted(r, alpha, a, b, rho, horizon):
    """The rate of purchases at u, E[λ e^(−λpu)] of those who stayed at first, discounted and added up."""
    at = lambda u: r / alpha * hyp2f1(r + 1, a, a + b + 1, -u / alpha)
    f = lambda y: exp(-rho * alpha * expm1(y)) * at(alpha * expm1(y)) * alpha * exp(y)
    end = log(1 + horizon / alpha)
    return b / (a + b) * quad(f, linspace(0, end, 2 + int(2 * end)))


mbg = [
    ("0.525", "6.183", "0.891", "1.614"),
    ("0.525", "6.183", "1.0001", "1.614"),
    ("1.5", "20", "3.5", "0.4"),
    ("60.25", "300", "0.8", "62.5"),
    ("0.05", "2", "0.05", "0.07"),
    ("5", "10", "25", "80"),
    ("0.6", "90", "0.02", "3"),
]
mp.dps = 40
table = []
for model in mbg:
    for t in ["0.001", "1", "39", "400", "20000"]:
        table.append((*model, t, mbg_expected(*exactly(model), *exactly([t]))))
rows("mbgExpectedValues", "r, alpha, a, b, t, E[X(t)] under MBG/NBD", table)

table = []
for model in mbg:
    for known in [("0", "0", "38.86"), ("2", "30.43", "38.86"), ("31", "70", "80")]:
        for t in ["2", "39", "400"]:
            table.append((*model, *known, t, mbg_conditional(*exactly(model), *exactly(known), *exactly([t]))))
rows("mbgConditionalValues", "r, alpha, a, b, x, tx, T, t, E[Y(t)] under MBG/NBD", table)

mp.dps = 20
table = []
for model in mbg:
    for rho, horizon in [("0.0027", "52"), ("0.01", "5"), ("0.0027", "Infinity")]:
        end = mpf(60) / mpf(float(rho)) if horizon == "Infinity" else mpf(horizon)
        table.append((*model, rho, horizon, mbg_discounted(*exactly(model), mpf(float(rho)), end)))
rows("mbgDiscountedValues", "r, alpha, a, b, rate, horizon, discounted purchases of a new MBG/NBD customer", table)

# ── (M)BG/CNBD-k, by quadrature over the rate λ of stages ────────────────────────────────────────────────────────


def rates(shape, alpha, step, slower=1):
    """
    λ at even steps of ln λ around where λ^shape e^(−alpha λ) is large: the trapezoidal rule of an analytic function.
    To the left also to where it is so for `slower` times alpha.
    """
    peak = log(shape / alpha)
    height = lambda y: shape * (y - expm1(y))
    low, high = -int(log(slower) / step), 0
    while height(low * step + log(slower)) > -52:
        low -= 1
    while height(high * step) > -52:
        high += 1
    return [exp(peak + n * step) for n in range(low, high + 1)]


def poissons(mean, count):
    """P(N = 0), P(N = 1), … of mean `mean`: `count` of them, or, by default, until nothing is left."""
    terms = [exp(-mean)]
    while len(terms) < count if count else len(terms) < mean or terms[-1] > mpf(10) ** -24:
        terms.append(terms[-1] * mean / len(terms))
    return terms


def answers(model, known, t, at_start, step):
    k, r, alpha, a, b = exactly(model)
    x, tx, T = exactly(known)
    k, n, e, tosses = int(k), int(x), T - tx, int(x) + at_start
    known_rates = rates(r + k * n, alpha + tx, step, (alpha + T) / (alpha + tx))
    stay, use = [mpf(1)], [mpf(0)]
    here = gone = mpf(0)
    chances = {}
    for l in known_rates:
        # The density of λ and of the purchase times, and the stages j that may have passed since the last one.
        density = exp(r * log(alpha) - loggamma(r) + (r + k * n) * log(l) - (alpha + tx) * l) * step
        gone += density
        since = poissons(l * e, k)
        here += density * sum(since)
        coming = poissons(l * t, None)
        while len(stay) < 4 + len(coming) // k:
            m = len(stay) - 1
            use.append(use[m] + stay[m])
            stay.append(stay[m] * (b + tosses + m) / (a + b + tosses + m))
        for j in range(k):
            w = density * since[j]
            if w < mpf(10) ** -26 * here:
                continue
            for c, p in enumerate(coming):
                if p > mpf(10) ** -24:
                    chances[(j + c) // k] = chances.get((j + c) // k, mpf(0)) + w * p
    more = sum(p * use[m] for m, p in chances.items())
    active = sum(p * stay[m] for m, p in chances.items())
    at_least = sum(p for m, p in chances.items() if m >= 2)
    two = chances.get(2, mpf(0)) * stay[2] + at_least * (stay[1] - stay[2])
    constant = 1 / factorial(k - 1) ** n
    left = gone * beta(a + 1, b + tosses - 1) / beta(a, b) if tosses > 0 else mpf(0)
    stayed = beta(a, b + tosses) / beta(a, b)
    alive = here * stayed / (here * stayed + left)
    given = [alive * value / here for value in (more, active, two)]
    return [log(constant * (here * stayed + left)), alive, *given]


staged = [
    ("2", "0.55", "6", "0.85", "2.4"),
    ("3", "0.85", "1.45", "0.79", "2.42"),
    ("6", "3", "2.5", "1.7", "0.6"),
    ("12", "0.3", "0.9", "0.3", "4"),
]
states = [("0", "0", "38.86"), ("1", "0.5", "60"), ("2", "30.43", "38.86"), ("7", "35", "37.5"), ("20", "60", "64")]
mp.dps = 22
table = []
for at_start in [0, 1]:
    for model in staged:
        for known in states:
            values = answers(model, known, mpf(26), at_start, mpf(1) / 28)
            table.append((str(at_start), *model, *known, "26", *values))
finer = answers(staged[3], states[3], mpf(26), 1, mpf(1) / 40)
coarser = answers(staged[3], states[3], mpf(26), 1, mpf(1) / 28)
assert all(abs(one / other - 1) < mpf(10) ** -15 for one, other in zip(finer, coarser))
rows(
    "stagedValues",
    "atStart, k, r, alpha, a, b, x, tx, T, t; ln L up to (k − 1)·Σ ln(gap), P(alive), E[Y(t)], P(alive at t), P(Y(t) = 2)",
    table,
)

# ── the same for discounting and for long times, by series of NBD counts ─────────────────────────────────────────


def mix(k, shape, share):
    parts = [rf(shape, j) / factorial(j) * share**j for j in range(k)]
    return [part / sum(parts) for part in parts]


def expected_series(k, r, A, a, b, stages, t):
    """Purchases within t of an active customer with Gamma(r + j, A) rates in stage j, and Beta(a, b) to leave."""
    total = mpf(0)
    w = t / (A + t)
    for j, share in enumerate(stages):
        if share < mpf(10) ** -30:
            continue
        chance, used, stays, m, n = (A / (A + t)) ** (r + j), mpf(0), mpf(1), 0, 0
        part = mpf(0)
        while n < 10 or chance * (used + 1) > mpf(10) ** -22 * (part + mpf(10) ** -60) * (1 - w) or w * (r + j + n) > n + 1:
            chance *= w * (r + j + n) / (n + 1)
            n += 1
            if (n + j) % k == 0:
                used += stays
                stays *= (b + m) / (a + b + m)
                m += 1
            part += chance * used
        total += share * part
    return total


def discounted(k, r, A, a, b, stages, rho, horizon):
    """By parts: ρ∫ e^(−ρu) E(u) du + e^(−ρh) E(h)."""
    E = lambda u: expected_series(k, r, A, a, b, stages, u)
    f = lambda y: exp(-rho * A * expm1(y)) * E(A * expm1(y)) * A * exp(y)
    end = log(1 + horizon / A)
    # Gauss–Legendre's 24 nodes in each part, of which a narrow law of rates needs more.
    panels = linspace(0, end, 3 + int(2 * end + mp.sqrt(r)))
    return rho * quad(f, panels, method="gauss-legendre", maxdegree=4) + exp(-rho * horizon) * E(horizon)


def for_ever(k, r, A, a, b, stages, rho):
    """E of Σ (1 − p)^(m−1) φ^(km−j), the mean over p as a 2F1."""
    total = mpf(0)
    step = mpf(1) / 20
    for j, share in enumerate(stages):
        for l in rates(r + j, A, step):
            growth = 1 + rho / l
            eps = growth**k - 1
            value = growth**j / eps * hyp2f1(1, a, a + b, -1 / eps)
            total += share * exp((r + j) * log(A * l) - A * l - loggamma(r + j)) * step * value
    return total


table = []
long = []
for model in staged:
    k, r, alpha, a, b = exactly(model)
    k = int(k)
    for known in [("0", "0", "0"), ("2", "30.43", "38.86"), ("20", "60", "64")]:
        x, tx, T = exactly(known)
        stages = mix(k, r + k * x, (T - tx) / (alpha + T))
        here = (k, r + k * x, alpha + T, a, b + x + 1, stages)
        mp.dps = 20
        for rho, horizon in [("0.0027", "52"), ("0.03", "300"), ("0.02", "0.7")]:
            value = discounted(*here, mpf(float(rho)), mpf(float(horizon)))
            table.append((*model, *known, rho, horizon, value))
        for rho in ["0.0003", "0.05"]:
            table.append((*model, *known, rho, "Infinity", for_ever(*here, mpf(float(rho)))))
        mp.dps = 25
        for t in ["0.01", "400", "9000"]:
            long.append((*model, *known, t, expected_series(*here, mpf(float(t)))))
rows(
    "stagedDiscountedValues",
    "k, r, alpha, a, b, x, tx, T, rate, horizon; discounted purchases under MBG/CNBD-k, given active",
    table,
)
rows("stagedLongValues", "k, r, alpha, a, b, x, tx, T, t; purchases within t under MBG/CNBD-k, given active", long)
