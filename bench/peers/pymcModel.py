"""Fits one model of PyMC-Marketing ROUNDS times: MODEL FILE map|mcmc ROUNDS CHAINS DRAWS OUT; prints JSON.

Draws are written to OUT as doubles, by parameter, chain and draw.
"""
import json, sys, time

import arviz, numpy as np, pandas as pd
from pymc_marketing.clv import BetaGeoModel, ParetoNBDModel

name, file, method, out = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[7]
rounds, chains, draws = (int(arg) for arg in sys.argv[4:7])
Model = {"bg-nbd": BetaGeoModel, "pareto-nbd": ParetoNBDModel}[name]
names = {"bg-nbd": ["r", "alpha", "a", "b"], "pareto-nbd": ["r", "alpha", "s", "beta"]}[name]
x, tx, T, _ = np.fromfile(file).reshape(4, -1)
customers = pd.DataFrame({"customer_id": np.arange(len(x)), "frequency": x, "recency": tx, "T": T})
sampling = {"chains": chains, "draws": draws, "tune": draws, "random_seed": 1} if method == "mcmc" else {}

seconds = []
for _ in range(rounds):
    start = time.perf_counter()
    model = Model()
    model.fit(customers, method=method, progressbar=False, **sampling)
    seconds.append(time.perf_counter() - start)
posterior = model.idata.posterior
answer = {"seconds": seconds, "params": {key: float(posterior[key].mean()) for key in names}}
if method == "mcmc":
    np.stack([posterior[key].values for key in names]).tofile(out)
    essBulk, rhat = arviz.ess(model.idata, var_names=names), arviz.rhat(model.idata, var_names=names)
    answer["sampling"] = float(posterior.attrs["sampling_time"])
    answer["mixing"] = {key: {"essBulk": float(essBulk[key]), "rhat": float(rhat[key])} for key in names}
    answer["divergences"] = int(model.idata.sample_stats.diverging.sum())
print(json.dumps(answer))
