"""Writes reference.ts: values by mpmath, rounded to the nearest double (pip install mpmath; python generate.py > reference.ts)."""

from mpmath import mp, mpf, hyp2f1, log, quad, exp, linspace, expm1

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


print("// Written by generate.py. Inputs are decimal as printed; the last column is the value.")

shapes = [
    ("0.243", "0.793", "3.219"),
    ("1.243", "0.793", "3.219"),
    ("0.243", "2.426", "2.219"),
    ("2.243", "0.793", "5.219"),
    ("7.5", "1.4", "8.5"),
    ("300.25", "0.8", "303.5"),
    ("300.25", "302.5", "603.25"),
    ("0.001", "0.002", "0.5"),
    ("0.5", "1000", "1001"),
    ("25", "30", "12"),
    ("3", "2", "5"),
]
arguments = ["1e-12", "0.01", "0.5", "0.9", "0.99", "0.9995", "0.9999999", "-0.001", "-1", "-30", "-1000", "-1e6"]
table = []
for a, b, c in shapes:
    for z in arguments:
        if (z[0] == "-" or mpf(z) > 0.999) and mpf(c) < mpf(a) and mpf(c) < mpf(b):
            continue
        value = log(hyp2f1(*exactly((a, b, c, z))))
        table.append((a, b, c, z, value))
rows("logHyp2f1Values", "a, b, c, z, ln 2F1(a, b; c; z)", table)


def expected(r, alpha, a, b, t):
    """Fader, Hardie & Lee (2005), eq. 9."""
    w = t / (alpha + t)
    return (a + b - 1) / (a - 1) * (1 - (1 - w) ** r * hyp2f1(r, b, a + b - 1, w))


def rate_at(r, alpha, a, b, u):
    """The derivative of eq. 9 by t."""
    return r / alpha * hyp2f1(r + 1, a, a + b, -u / alpha)


def discounted(r, alpha, a, b, rho, horizon):
    f = lambda y: exp(-rho * alpha * expm1(y)) * rate_at(r, alpha, a, b, alpha * expm1(y)) * alpha * exp(y)
    end = log(1 + horizon / alpha)
    return quad(f, linspace(0, end, 2 + int(2 * end)))


models = [
    ("0.243", "4.414", "0.793", "2.426"),
    ("2.243", "43.274", "0.793", "4.426"),
    ("0.243", "4.414", "1.0001", "2.426"),
    ("1.5", "20", "3.5", "0.4"),
    ("60.25", "300", "0.8", "62.5"),
    ("300.25", "730", "0.8", "302.5"),
    ("0.05", "2", "0.05", "0.07"),
    ("5", "10", "25", "80"),
    ("0.6", "90", "0.02", "3"),
]
mp.dps = 30
table = []
for model in models:
    for t in ["0.001", "1", "39", "400", "20000"]:
        table.append((*model, t, expected(*exactly(model), *exactly([t]))))
rows("expectedPurchasesValues", "r, alpha, a, b, t, E[X(t)]", table)

table = []
mp.dps = 20
for model in models:
    for rho, horizon in [("0.0027", "52"), ("0.0003", "365"), ("0.01", "5"), ("0.0027", "inf"), ("0.0003", "inf")]:
        end = mpf(60) / mpf(float(rho)) if horizon == "inf" else mpf(horizon)
        value = discounted(*exactly(model), mpf(float(rho)), end)
        table.append((*model, rho, "Infinity" if horizon == "inf" else horizon, value))
rows("discountedValues", "r, alpha, a, b, rate, horizon, discounted expected purchases of a new customer", table)
