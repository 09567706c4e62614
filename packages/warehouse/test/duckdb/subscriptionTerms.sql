WITH told AS (
  SELECT s.subscription_id, s.customer_id, coalesce(s.plan, '') AS plan,
    coalesce(s.channel, c.channel, '') AS channel, coalesce(c.country, '') AS country,
    coalesce(s.cancel_reason, '') AS reason, coalesce(lower(s."interval"), '') AS "every",
    coalesce(CAST(s.amount AS DOUBLE), 0) AS amount, CASE WHEN s.amount IS NULL THEN 0 ELSE 1 END AS has_amount,
    s.started_at AS started,
    CASE WHEN s.trial_end > s.started_at THEN s.trial_end ELSE s.started_at END AS paid_from,
    CASE WHEN s.trial_end > s.started_at THEN 1 ELSE 0 END AS tried,
    CASE WHEN s.cancel_requested_at <= CAST(? AS DATE) THEN s.cancel_requested_at ELSE CAST(? AS DATE) END AS requested,
    CASE WHEN s.payment_failed_at <= CAST(? AS DATE) THEN s.payment_failed_at ELSE CAST(? AS DATE) END AS failed,
    coalesce(s.renews_at, CAST(? AS DATE)) AS renews,
    CASE
      WHEN s.ended_at <= CAST(? AS DATE) THEN s.ended_at
      WHEN s.ended_at IS NOT NULL THEN CAST(? AS DATE)
      WHEN coalesce(lower(s.status), '') = 'unpaid' AND s.payment_failed_at <= CAST(? AS DATE) THEN s.payment_failed_at
      WHEN coalesce(lower(s.status), '') IN ('canceled', 'cancelled') AND s.cancel_requested_at <= CAST(? AS DATE) THEN s.cancel_requested_at
      WHEN coalesce(lower(s.status), '') IN ('canceled', 'cancelled', 'unpaid') AND s.renews_at <= CAST(? AS DATE) THEN s.renews_at
      WHEN coalesce(lower(s.status), '') IN ('canceled', 'cancelled', 'unpaid') THEN CAST(? AS DATE)
      ELSE CAST(? AS DATE)
    END AS ended,
    coalesce(lower(s.status), '') AS status
  FROM subscriptions AS s
  LEFT JOIN (SELECT customer_id, channel, country FROM customers WHERE dataset = ?) AS c
    ON c.customer_id = s.customer_id
  WHERE s.dataset = ? AND s.started_at <= CAST(? AS DATE) AND s.customer_id IS NOT NULL
), kinds AS (
  SELECT told.*,
    CASE
      WHEN status LIKE 'incomplete%' THEN 3
      WHEN tried = 1 AND ended <= paid_from THEN 2
      WHEN tried = 1 AND paid_from > CAST(? AS DATE) THEN 1
      WHEN tried = 0 AND status = 'trialing' AND ended = CAST(? AS DATE) THEN 1
      ELSE 0
    END AS kind
  FROM told
), followed AS (
  SELECT k.subscription_id, min(n.paid_from) AS next_from
  FROM kinds AS k
  JOIN kinds AS n ON n.customer_id = k.customer_id AND n.subscription_id <> k.subscription_id
    AND n.kind = 0 AND n.started >= k.started AND n.ended > k.ended
    AND CAST(n.paid_from - k.ended AS INTEGER) BETWEEN ? AND ?
  WHERE k.kind = 0 AND k.ended < CAST(? AS DATE)
  GROUP BY k.subscription_id
)
SELECT
  CAST(row_number() OVER (ORDER BY k.customer_id, k.paid_from, k.subscription_id) - 1 AS INTEGER) AS i,
  CAST(dense_rank() OVER (ORDER BY k.customer_id) - 1 AS INTEGER) AS customer,
  k.subscription_id, k.customer_id, k.plan, k.channel, k.country,
  CAST('' AS VARCHAR) AS segment,
  k.reason, k."every", k.amount, k.has_amount, k.started, k.paid_from, k.requested, k.failed, k.renews, k.ended,
  CASE WHEN f.next_from > k.ended THEN f.next_from ELSE k.ended END AS paid_to,
  k.kind,
  CASE WHEN f.subscription_id IS NULL THEN 0 ELSE 1 END AS switched,
  CASE WHEN k.ended < CAST(? AS DATE) AND f.subscription_id IS NULL AND (
      k.status = 'unpaid' OR lower(k.reason) LIKE '%payment%'
      OR (k.requested = CAST(? AS DATE) AND k.failed <= k.ended AND CAST(k.ended - k.failed AS INTEGER) <= 60)
    ) THEN 1 ELSE 0 END AS involuntary,
  CASE WHEN k.ended = CAST(? AS DATE) AND k.status = 'past_due' THEN 1 ELSE 0 END AS failing,
  CASE WHEN k.ended = CAST(? AS DATE) AND k.status = 'paused' THEN 1 ELSE 0 END AS paused
FROM kinds AS k
LEFT JOIN followed AS f ON f.subscription_id = k.subscription_id