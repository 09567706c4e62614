SELECT count(*) AS leads, count(CASE WHEN converted_at <= CAST(? AS DATE) THEN 1 END) AS converted,
  avg(CASE WHEN converted_at <= CAST(? AS DATE) THEN CAST(CAST(date_diff('day', created_at, converted_at) AS INTEGER) AS DOUBLE) END) AS days
FROM leads
WHERE dataset = ? AND created_at > CAST(? AS DATE) AND created_at <= CAST(? AS DATE)