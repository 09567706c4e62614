SELECT customer_id, lower(trim(coalesce(channel, 'all'))) AS channel, lower(trim(coalesce(purpose, 'all'))) AS purpose
FROM consents
WHERE dataset = ? AND withdrawn_at IS NOT NULL AND (given_at IS NULL OR withdrawn_at >= given_at)