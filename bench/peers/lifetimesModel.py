"""Fits one model of lifetimes in a warm process, for 15 s or up to MOST times: MODEL FILE MOST; prints JSON."""
import json, math, resource, sys, time

import numpy as np
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter
from lifetimes.utils import ConvergenceError

name, file, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
x, tx, T, spend = np.fromfile(file).reshape(4, -1)
if name == "gamma-gamma":
    known = (x > 0) & (spend > 0)
    Fitter, columns = GammaGammaFitter, (x[known], spend[known])
else:
    Fitter = {"bg-nbd": BetaGeoFitter, "mbg-nbd": ModifiedBetaGeoFitter, "pareto-nbd": ParetoNBDFitter}[name]
    columns = (x, tx, T)


def fit():
    start = time.perf_counter()
    fitter = Fitter()
    fitter.fit(*columns)
    return fitter, time.perf_counter() - start


def log_likelihood(fitter):
    """Of all customers, in the unit of the data: the fitter's own function is per customer, in a unit of its choice."""
    params, weights = fitter.params_.copy(), np.ones(len(columns[0]))
    if name == "gamma-gamma":
        return -Fitter._negative_log_likelihood(np.log(params), *columns, weights, 0) * len(weights)
    scale = fitter._scale
    params["alpha"] *= scale
    shift, scaled = x.sum() * np.log(scale), (x, tx * scale, T * scale)
    if name == "pareto-nbd":
        params["beta"] *= scale
        return shift - Fitter._negative_log_likelihood(params.to_numpy(), *scaled, weights, 0)
    return shift - Fitter._negative_log_likelihood(np.log(params.to_numpy()), *scaled, weights, 0) * len(weights)


try:
    fitter, first = fit()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    warming = time.perf_counter() + 1 - first
    while time.perf_counter() < warming:
        fit()
    # A minute is warm enough.
    seconds = [first] if first > 60 else []
    while len(seconds) < most and sum(seconds) < 15:
        seconds.append(fit()[1])
    value = float(log_likelihood(fitter))
    answer = {
        "first": first,
        "seconds": seconds,
        "params": {key: float(value) for key, value in fitter.params_.items()},
        "logLikelihood": value if math.isfinite(value) else None,
        "peakMb": peak,
    }
except ConvergenceError as error:
    answer = {"failed": str(error).strip().split(".")[0]}
print(json.dumps(answer))
