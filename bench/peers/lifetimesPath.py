"""The path from a Parquet file of orders to values with lifetimes: prints JSON of seconds by step and parameters."""
import json, resource, sys, time

import pandas as pd
from lifetimes import BetaGeoFitter, GammaGammaFitter
from lifetimes.utils import summary_data_from_transaction_data

seconds, start = {}, time.perf_counter()


def lap(name):
    global start
    now = time.perf_counter()
    seconds[name], start = now - start, time.perf_counter()


orders = pd.read_parquet(sys.argv[1])
orders["amount"] = orders["amount"].astype(float)
orders["date"] = pd.to_datetime(orders["date"])
lap("read")
summary = summary_data_from_transaction_data(orders, "customer_id", "date", "amount")
lap("summarise")
purchases = BetaGeoFitter()
purchases.fit(summary["frequency"], summary["recency"], summary["T"])
lap("bg-nbd")
back = summary[(summary["frequency"] > 0) & (summary["monetary_value"] > 0)]
spend = GammaGammaFitter()
spend.fit(back["frequency"], back["monetary_value"])
lap("gamma-gamma")
purchases.conditional_expected_number_of_purchases_up_to_time(365, summary["frequency"], summary["recency"], summary["T"])
purchases.conditional_probability_alive(summary["frequency"], summary["recency"], summary["T"])
spend.conditional_expected_average_profit(summary["frequency"], summary["monetary_value"])
lap("score")
print(json.dumps({
    "seconds": seconds,
    "params": {name: float(value) for name, value in {**purchases.params_, **spend.params_}.items()},
    "peakMb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
}))
