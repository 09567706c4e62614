SELECT count(*) AS subscriptions FROM subscriptions
WHERE dataset = ? AND started_at <= CAST(? AS DATE) AND (ended_at IS NULL OR ended_at > CAST(? AS DATE))