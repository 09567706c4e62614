"""Writes posterior.ts: diagnostics of chains by ArviZ 0.23.4 and densities by SciPy 1.17.1 (pip install "arviz==0.23.4"
"scipy==1.17.1"; python generatePosterior.py > posterior.ts).

Chains are made of Lehmer's generator in whole numbers, so that any program can make the same ones bit for bit."""

import warnings

warnings.filterwarnings("ignore")

import arviz as az
import numpy as np
from scipy import stats


def uniforms(seed, count):
    numbers = []
    for _ in range(count):
        seed = seed * 48271 % 2147483647
        numbers.append(seed / 2147483647)
    return numbers


def chains(memory, shift, power, count, length, seed):
    """Autoregressive; chain c is shifted by c * shift; heavy-tailed for a power above 1; the first number is 0."""
    numbers = iter(uniforms(seed, count * length))
    made = []
    for chain in range(count):
        x = 0.0
        row = []
        for _ in range(length):
            row.append(x + chain * shift)
            step = next(numbers) - 0.5
            x = memory * x + (step if power == 1 else step * step * step)
        made.append(row)
    return np.array(made)


def show(value):
    return repr(float(value))


print("// Written by generatePosterior.py.")
print("\n/** memory, shift, power, chains, length, seed, R-hat, bulk and tail effective sample size */")
print("export const mixingValues = [")
for case in [
    (0.0, 0.0, 1, 4, 250, 1),
    (0.9, 0.0, 1, 4, 500, 2),
    (-0.6, 0.0, 1, 4, 300, 3),
    (0.5, 0.2, 1, 4, 200, 4),
    (0.3, 0.0, 3, 4, 301, 5),
    (0.99, 1.0, 1, 2, 100, 6),
    (0.2, 0.0, 1, 2, 40, 7),
]:
    made = chains(*case)
    values = [az.rhat(made), az.ess(made, method="bulk"), az.ess(made, method="tail")]
    print("  [" + ", ".join([repr(c) for c in case] + [show(v) for v in values]) + "],")
print("] as const;")

print("\n/** spread of the log ratios, how many, seed, k-hat, largest smoothed weight as a share of the sum */")
print("export const importanceValues = [")
for spread, count, seed in [(0.2, 200, 1), (0.5, 400, 2), (0.9, 400, 3), (1.5, 1000, 4), (0.05, 100, 5)]:
    ratios = np.array([-spread * np.log(u) for u in uniforms(seed, count)])
    weights, khat = az.psislw(ratios.copy())
    print("  [" + ", ".join([repr(spread), repr(count), repr(seed), show(khat), show(np.exp(np.max(weights)))]) + "],")
print("] as const;")

print("\n/** PyMC-Marketing's prior of BG/NBD at r, alpha, a, b: ln density of r, alpha, φ = a/(a + b) and κ = a + b */")
print("export const bgnbdPriorValues = [")
for r, alpha, a, b in [(0.25, 4.4, 0.8, 2.4), (1.7, 22.0, 0.3, 0.9), (0.05, 0.6, 5.0, 1.5)]:
    value = (
        stats.weibull_min(c=2, scale=1).logpdf(r)
        + stats.weibull_min(c=2, scale=10).logpdf(alpha)
        + stats.uniform(0, 1).logpdf(a / (a + b))
        + stats.pareto(b=1, scale=1).logpdf(a + b)
    )
    print("  [" + ", ".join(show(v) for v in (r, alpha, a, b, value)) + "],")
print("] as const;")
