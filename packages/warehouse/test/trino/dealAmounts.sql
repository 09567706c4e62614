SELECT opportunity_id, CAST(coalesce(amount, 0) AS DOUBLE) AS amount
FROM opportunities WHERE dataset = ?
ORDER BY opportunity_id