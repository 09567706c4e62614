SELECT count(*) AS cases, coalesce(sum(i.minutes), 0) AS minutes FROM interactions i
WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND i.cost IS NULL AND i.minutes > 0 AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id = i.customer_id)