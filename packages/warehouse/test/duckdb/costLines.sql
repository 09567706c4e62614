WITH people AS (
  SELECT CAST(c.customer_id AS VARCHAR) AS customer_id, c.first_day, coalesce(p.channel, o.channel) AS channel, p.acquisition_cost
  FROM "bought" AS c
  LEFT JOIN (SELECT * FROM customers WHERE dataset = ?) AS p ON p.customer_id = CAST(c.customer_id AS VARCHAR)
  LEFT JOIN (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, arg_min(channel, (day, channel)) FILTER (WHERE channel IS NOT NULL) AS channel
    FROM "sold" AS o
    WHERE kind = 'order' AND channel IS NOT NULL
    GROUP BY 1
  ) AS o ON o.customer_id = CAST(c.customer_id AS VARCHAR)),
pools AS (
  SELECT row_number() OVER (ORDER BY kind, channel, month) AS pool, kind, channel, month, day, amount
  FROM (
    SELECT CASE WHEN kind IN ('marketing', 'acquisition') THEN kind ELSE 'serving' END AS kind, channel,
      CAST(date_trunc('month', day) AS DATE) AS month, max(day) AS day, sum(amount) AS amount
    FROM costs WHERE dataset = ? AND day <= CAST(? AS DATE) AND customer_id IS NULL
    GROUP BY 1, 2, 3
  ) AS booked
),
activity AS (
  SELECT 0 AS won, customer_id, month, channel, weight
  FROM (
    SELECT CAST(o.customer_id AS VARCHAR) AS customer_id, CAST(date_trunc('month', o.day) AS DATE) AS month, o.channel, CAST(count(*) AS DECIMAL(18,4)) AS weight
    FROM "sold" AS o JOIN people ON people.customer_id = CAST(o.customer_id AS VARCHAR)
    WHERE o.kind = 'order' AND o.day <= CAST(? AS DATE)
    GROUP BY 1, 2, 3
  ) AS ordered WHERE weight > 0
  UNION ALL
  SELECT 1, customer_id, CAST(date_trunc('month', first_day) AS DATE), channel, CAST(1 AS DECIMAL(18,4)) FROM people),
here AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END
    AND a.month = p.month AND (p.channel IS NULL OR a.channel = p.channel)
  GROUP BY 1, 2
),
elsewhere AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END AND a.channel = p.channel
  WHERE p.pool NOT IN (SELECT pool FROM here)
  GROUP BY 1, 2
),
anywhere AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END
  WHERE p.pool NOT IN (SELECT pool FROM here) AND p.pool NOT IN (SELECT pool FROM elsewhere)
  GROUP BY 1, 2
),
shares AS (
  SELECT pool, customer_id, CAST(weight AS DOUBLE) AS weight,
    CAST(sum(weight) OVER (PARTITION BY pool ORDER BY customer_id ROWS UNBOUNDED PRECEDING) AS DOUBLE) AS upto,
    CAST(sum(weight) OVER (PARTITION BY pool) AS DOUBLE) AS everybody
  FROM (SELECT * FROM here UNION ALL SELECT * FROM elsewhere UNION ALL SELECT * FROM anywhere) AS parts
)
SELECT s.customer_id, p.day, p.kind,
  CAST(round(CAST(p.amount AS DOUBLE) * (s.upto / s.everybody), 4) AS DECIMAL(18,4))
    - CAST(round(CAST(p.amount AS DOUBLE) * ((s.upto - s.weight) / s.everybody), 4) AS DECIMAL(18,4)) AS amount,
  CASE WHEN p.channel IS NULL THEN 'all' ELSE 'channel' END AS source
FROM shares s JOIN pools p ON p.pool = s.pool
UNION ALL
SELECT c.customer_id, c.day, CASE WHEN c.kind IN ('marketing', 'acquisition') THEN c.kind ELSE 'serving' END, c.amount, 'own'
FROM costs c JOIN people ON people.customer_id = c.customer_id WHERE dataset = ? AND day <= CAST(? AS DATE)
UNION ALL
SELECT customer_id, first_day, 'acquisition', coalesce(acquisition_cost, assumed),
  CASE WHEN acquisition_cost IS NULL THEN 'assumed' ELSE 'customer' END
FROM (
  SELECT customer_id, first_day, acquisition_cost, CAST(NULL AS DECIMAL(18,4)) AS assumed FROM people
  WHERE NOT EXISTS (SELECT 1 FROM costs c WHERE dataset = ? AND day <= CAST(? AS DATE) AND c.kind = 'acquisition'
    AND (c.customer_id = people.customer_id OR (c.customer_id IS NULL AND (c.channel IS NULL OR c.channel = people.channel)
      AND CAST(date_trunc('month', c.day) AS DATE) = CAST(date_trunc('month', people.first_day) AS DATE))))
) AS told
WHERE coalesce(acquisition_cost, assumed) IS NOT NULL
UNION ALL
SELECT r.referrer, r."at", 'marketing', r.reward, 'reward'
FROM referrals r JOIN people ON people.customer_id = r.referrer
WHERE r.dataset = ? AND r."at" <= CAST(? AS DATE) AND r.reward IS NOT NULL
UNION ALL
SELECT k.customer_id, k.day, 'learning', k.cost, 'lesson'
FROM knowledge k JOIN people ON people.customer_id = k.customer_id
WHERE k.dataset = ? AND k.day <= CAST(? AS DATE) AND k.cost IS NOT NULL
UNION ALL
SELECT h.customer_id, h.day, 'serving', h.amount, 'handling'
FROM (
  SELECT customer_id, day, amount FROM (
    SELECT i.customer_id, i.day, i.cost AS amount FROM interactions i
    WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND CAST(date_trunc('month', c.day) AS DATE) = CAST(date_trunc('month', i.day) AS DATE) AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND CAST(date_trunc('month', c.day) AS DATE) = CAST(date_trunc('month', i.day) AS DATE) AND c.customer_id = i.customer_id)
  ) AS cases WHERE amount IS NOT NULL) AS h JOIN people ON people.customer_id = h.customer_id