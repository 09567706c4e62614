"""Writes discrete.ts: values by mpmath, rounded to the nearest double (pip install mpmath; python generateDiscrete.py > discrete.ts)."""

from mpmath import mp, mpf, beta, binomial, exp, hyp2f1, inf, log, loggamma, nsum, psi, quad, zeta

mp.dps = 50


def exactly(texts):
    """The doubles that a program reads from decimals."""
    return [mpf(float(text)) for text in texts]


def rows(name, comment, values):
    print(f"\n/** {comment} */")
    print(f"export const {name} = [")
    for row in values:
        print("  [" + ", ".join(c if isinstance(c, str) else repr(float(c)) for c in row) + "],")
    print("] as const;")


print("// Written by generateDiscrete.py. Inputs are decimal as printed; the last column is the value.")

gaps = [
    ("0.7", "1.2", "1"),
    ("0.7", "1.2", "3.5"),
    ("0.25", "0.02", "7"),
    ("3.8", "15.2", "100"),
    ("1e-6", "4", "20"),
    ("3e-6", "1e-6", "1"),
    ("0.5", "1e9", "12"),
    ("2000", "300", "0.001"),
    ("0.9", "16.5", "1e12"),
    ("1e7", "1e8", "300"),
    ("35", "0.3", "5e5"),
]


def cross(a, z, step):
    return loggamma(z) + loggamma(z + a + step) - loggamma(z + a) - loggamma(z + step)


rows("logBetaRatioValues", "a, z, step, ln B(a, z) − ln B(a, z + step)", [(*g, cross(*exactly(g))) for g in gaps])
rows(
    "digammaGapValues",
    "z, step, ψ(z + step) − ψ(z)",
    [(z, s, psi(0, mpf(float(z)) + mpf(float(s))) - psi(0, mpf(float(z)))) for _, z, s in gaps],
)
rows(
    "trigammaGapValues",
    "z, step, ψ′(z) − ψ′(z + step)",
    [(z, s, psi(1, mpf(float(z))) - psi(1, mpf(float(z)) + mpf(float(s)))) for _, z, s in gaps],
)

table = []
for power in ["1.0001", "1.1", "2", "7.5", "60"]:
    for start in ["1", "40"]:
        table.append((power, start, zeta(mpf(float(power)), mpf(start))))
rows("zetaValues", "power, from, Σ t^−power", table)


# BG/BB, Fader, Hardie & Shang (2010), eq. 6, 11, 8 and 12 as printed.
def likelihood(al, be, ga, de, x, tx, n):
    now = beta(al + x, be + n - x) / beta(al, be) * beta(ga, de + n) / beta(ga, de)
    gone = sum(
        beta(al + x, be + tx - x + i) / beta(al, be) * beta(ga + 1, de + tx + i) / beta(ga, de)
        for i in range(int(n - tx))
    )
    return now, now + gone


models = [
    ("1.2035", "0.7497", "0.6568", "2.7834"),
    ("0.3", "12", "1.7", "40"),
    ("25", "4", "0.05", "0.4"),
    ("0.02", "0.03", "1e-4", "30"),
    ("600", "900", "80", "4000"),
]
customers = [("0", "0", "6"), ("2", "4", "6"), ("6", "6", "6"), ("0", "0", "1"), ("1", "3", "60"), ("17", "45", "52"), ("300", "700", "1000")]
table = []
for model in models:
    for c in customers:
        now, all_ = likelihood(*exactly(model), *exactly(c))
        table.append((*model, *c, log(all_), now / all_))
rows("bgbbStates", "alpha, beta, gamma, delta, x, tx, T, log-likelihood, P(alive)", table)


def expected(al, be, ga, de, n):
    ratio = exp(loggamma(ga + de) - loggamma(ga + de + n) + loggamma(1 + de + n) - loggamma(1 + de))
    return al / (al + be) * de / (ga - 1) * (1 - ratio)


table = []
for model in models + [("1.2", "0.7", "1.000001", "3")]:
    for t in ["1", "10", "400", "100000"]:
        table.append((*model, t, expected(*exactly(model), mpf(t))))
rows("bgbbExpected", "alpha, beta, gamma, delta, t, E[X(t)]", table)


mp.dps = 30


def discounted(al, be, ga, de, rate, horizon):
    """Of the infinite sum, a hypergeometric function, what comes after the horizon is taken off."""
    z = exp(-rate)

    def beyond(h):
        there = exp(-cross(ga, de, h)) * z**h
        return there * (de + h) / (ga + de + h) * z * hyp2f1(1, de + h + 1, ga + de + h + 1, z)

    return al / (al + be) * (beyond(mpf(0)) - (0 if horizon == inf else beyond(horizon)))


table = []
for model in models:
    for rate, horizon in [("0.1", "5"), ("0.01", "52"), ("0.0003", "5000"), ("0.1", "inf"), ("0.001", "inf"), ("1e-6", "inf")]:
        value = discounted(*exactly(model), mpf(float(rate)), inf if horizon == "inf" else mpf(horizon))
        table.append((*model, rate, "Infinity" if horizon == "inf" else horizon, value))
rows("bgbbDiscounted", "alpha, beta, gamma, delta, rate, horizon, discounted expected purchases of a new customer", table)


def ever(al, be, ga, de):
    """P(a new customer ever buys): the mean over θ of the chance given θ."""
    f = lambda th: th ** (ga - 1) * (1 - th) ** (de - 1) / beta(ga, de) * (1 - th) * al / (al + be) * hyp2f1(1, be, al + be + 1, 1 - th)
    points = [0] + [mpf(10) ** -k for k in range(12, 0, -1)] + [mpf("0.3"), mpf("0.6"), mpf("0.9"), 1]
    return quad(f, points)


mp.dps = 20
easy = [models[0], models[1], models[4], ("0.4", "2", "0.9", "3"), ("3", "20", "2.5", "9")]
rows("bgbbEver", "alpha, beta, gamma, delta, P(ever buys)", [(*m, ever(*exactly(m))) for m in easy])


def pmf(al, be, ga, de, n, t):
    here = lambda k: binomial(k, n) * beta(al + n, be + k - n) / beta(al, be)
    left = sum(here(k) * beta(ga + 1, de + k) / beta(ga, de) for k in range(n, t))
    return left + here(t) * beta(ga, de + t) / beta(ga, de)


mp.dps = 30
table = []
for model in models:
    for n, t in [(0, 5), (3, 5), (5, 5), (0, 300), (7, 300), (290, 300)]:
        table.append((*model, str(n), str(t), log(pmf(*exactly(model), n, t))))
rows("bgbbLogPmf", "alpha, beta, gamma, delta, n, t, ln P(X(t) = n)", table)


# Contracts: sBG by hypergeometric functions, BdW by sums of its survival function.
mp.dps = 30
sbgs = [("3.8", "15.2"), ("0.6681", "3.8061"), ("0.05", "0.4"), ("2.5", "0.3"), ("800", "9000")]
table = []
for model in sbgs:
    for n in ["1", "5", "200"]:
        for rate in ["0.1", "0.01", "1e-5"]:
            al, be, m, d = *exactly(model), mpf(n), mpf(float(rate))
            first = (be + m - 1) / (al + be + m - 1)
            one = hyp2f1(1, be + m, al + be + m, 1 / (1 + d))
            two = hyp2f1(2, be + m, al + be + m, 1 / (1 + d))
            table.append((*model, n, rate, first * one, two / one))
rows("sbgValues", "alpha, beta, n, rate, DERL, retention elasticity", table)


def logS(al, be, c, t):
    return loggamma(be + t**c) - loggamma(al + be + t**c) + loggamma(al + be) - loggamma(be)


def bdw_sum(al, be, c, n, rate, weight):
    """Plainly for 3,000 terms, then by Euler's and Maclaurin's formula with an adaptive integral over ln t."""
    f = lambda t: exp(logS(al, be, c, t) - logS(al, be, c, n - 1) - (t - n) * log(1 + rate)) * (t - n + 1) ** weight
    total = mpf(0)
    t = n
    while t < n + 3000:
        total += f(t)
        t += 1
    end = 10 / rate
    if end < t:
        return total
    points = [log(t)]
    while points[-1] < log(70 / rate):
        points.append(points[-1] + mpf("0.7"))
    total += quad(lambda y: f(exp(y)) * exp(y), points) + f(t) / 2
    h = mpf("0.5")
    return total - (f(t + h) - f(t - h)) / (2 * h) / 12


table = []
mp.dps = 20
for model in [("0.2593", "1.7226", "1.5844"), ("3", "9", "0.6"), ("0.4", "6", "0.3"), ("40", "800", "2.2")]:
    for n in ["1", "6"]:
        for rate in ["0.1", "0.0005"]:
            al, be, c, d = *exactly(model), mpf(float(rate))
            one = bdw_sum(al, be, c, mpf(n), d, 0)
            two = bdw_sum(al, be, c, mpf(n), d, 1)
            table.append((*model, n, rate, one, two / one))
rows("bdwValues", "alpha, beta, c, n, rate, DERL, retention elasticity", table)
