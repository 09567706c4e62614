SELECT CAST(count(*) AS INTEGER) AS cases, CAST(count(i.first_response_at) AS INTEGER) AS responses,
  CAST(count(CASE WHEN i.resolved_at IS NOT NULL OR i.status IS NOT NULL THEN 1 END) AS INTEGER) AS solutions,
  CAST(count(CASE WHEN i.day < CAST(? AS DATE) AND (i.status = 'open' OR i.resolved_at >= CAST(? AS TIMESTAMP)
    OR (i.resolved_at IS NULL AND i.status IS NULL AND coalesce(i.kind, '') NOT IN ('call', 'visit'))) THEN 1 END) AS INTEGER) AS older
FROM interactions AS i WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND coalesce(i.kind, '') NOT IN ('usage', 'education')