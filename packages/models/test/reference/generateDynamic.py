"""Writes dynamic.ts: values by mpmath, rounded to the nearest double (pip install mpmath; python generateDynamic.py > dynamic.ts)."""

import random

from mpmath import exp, gamma, inf, log, log1p, expm1, mp, mpf, quad

mp.dps = 30


def exactly(numbers):
    """The doubles that a program reads."""
    return [mpf(float(number)) for number in numbers]


def leaving_integral(buying, rate, leaving, hazard, length, rho, sigma):
    """Over y = ln(1 + u/c), with c the distance of the closer singularity, in panels that shrink with the exponents."""
    c = min(buying / rate, leaving / hazard)
    f = lambda y: c * exp(
        y - rho * log1p(rate * c * expm1(y) / buying) - sigma * log1p(hazard * c * expm1(y) / leaving)
    )
    end = log1p(length / c)
    unit = 4 / (rho + sigma + 1)
    cuts = [mpf(0)]
    while cuts[-1] < end:
        cuts.append(min(end, cuts[-1] + min(mpf(1) / 2, unit if cuts[-1] < 15 * unit else cuts[-1] / 10)))
    return quad(f, cuts)


print("// Written by generateDynamic.py. Inputs are as printed; the last column is the value.")

random.seed(4)
wild = lambda low, high: float("%.4g" % 10 ** random.uniform(low, high))
print("\n/** buying, rate, leaving, hazard, length, ρ, σ, ln ∫ (buying + rate·u)^−ρ (leaving + hazard·u)^−σ du, relative to u = 0 */")
print("export const leavingIntegrals = [")
for rho in [0.01, 0.3, 1.5, 12, 300.5, 5000.7]:
    for sigma in [1.001, 1.6, 4, 60]:
        case = [wild(-2, 3), wild(-3, 3), wild(-2, 3), wild(-3, 3), wild(-2, 3), rho, sigma]
        value = log(leaving_integral(*exactly(case)))
        print("  [" + ", ".join(map(repr, case + [float(value)])) + "],")
print("] as const;")


# A customer's purchases, the end, and the starts of weeks with (z, w): z acts on both rates, w on leaving alone.
histories = [
    ([0.5, 2.25, 7, 9.75], 16.5, [(0, 0.5, 0), (1, 1, 0), (2, 1, 1), (5, 0, 1), (8, -1, 0), (9, 2, 0), (14, 0.5, 1)]),
    ([3, 3.5], 16.5, [(0, 1, 0), (4, -2, 1), (6, 0.25, 1)]),
    ([1], 16.5, [(1, 0, 0), (7, 1, 1), (10, 0, 1)]),
    ([2, 16.5], 16.5, [(2, 1, 0), (3, 0, 1), (16.5, 4, 0)]),
    ([16.5], 16.5, [(16.5, 1, 1)]),
]
r, alpha, s, beta = exactly([0.8, 9.5, 1.7, 12])
gamma_z = mpf(0.6)
delta_z, delta_w = mpf(-0.9), mpf(0.4)
horizon, discount = mpf(6), mpf(0.05)


def pieces(rows, start, end):
    """Stretches from start to end with constant covariates."""
    starts = [mpf(t) for t, _, _ in rows] + [inf]
    for (t, z, w), until in zip(rows, starts[1:]):
        low, high = max(mpf(t), start), min(until, end)
        if low < high:
            yield low, high, mpf(z), mpf(w)


def clock(rows, start, end, effect):
    return sum((high - low) * exp(effect(z, w)) for low, high, z, w in pieces(rows, start, end))


buys = lambda z, w: gamma_z * z
leaves = lambda z, w: delta_z * z + delta_w * w

print("\n/** Customers: purchases, end, rows of (start, z, w); ln L, P(alive), expected and discounted purchases within 6. */")
print("/** r .8, alpha 9.5, s 1.7, beta 12; z: lifetime −.9, purchase .6; w: lifetime .4; discounting .05. */")
print("export const dynamicCustomers = [")
for times, end, rows in histories:
    first, last, end = mpf(times[0]), mpf(times[-1]), mpf(end)
    x = len(times) - 1
    A = lambda u: clock(rows, first, u, buys)
    D = lambda u: clock(rows, first, u, leaves)
    rate_at = lambda t: [exp(buys(mpf(z), mpf(w))) for at, z, w in rows if at <= t][-1]
    front = gamma(r + x) / gamma(r) * alpha**r * beta**s
    for t in times[1:]:
        front *= rate_at(t)
    stay = (alpha + A(end)) ** -(r + x) * (beta + D(end)) ** -s
    left = s * sum(
        quad(
            lambda u: exp(leaves(z, w)) * (alpha + A(u)) ** -(r + x) * (beta + D(u)) ** -(s + 1),
            [low, high],
        )
        for low, high, z, w in pieces(rows, last, end)
    )
    alive = stay / (stay + left)
    future = lambda rate: (r + x) / (alpha + A(end)) * sum(
        quad(
            lambda u: exp(buys(z, w)) * ((beta + D(end)) / (beta + D(u))) ** s * exp(-rate * (u - end)),
            [low, high],
        )
        for low, high, z, w in pieces(rows, end, end + horizon)
    )
    values = [log(front * (stay + left)), alive, alive * future(0), alive * future(discount)]
    listed = "[" + ", ".join("[" + ", ".join(map(repr, map(float, row))) + "]" for row in rows) + "]"
    print(f"  {{ times: {list(map(float, times))}, end: {float(end)}, rows: {listed},")
    print("    values: [" + ", ".join(repr(float(v)) for v in values) + "] },")
print("] as const;")
