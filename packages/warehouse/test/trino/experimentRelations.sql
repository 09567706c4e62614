WITH said AS (
  SELECT a.customer_id, f.kind, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END AS after,
    CASE WHEN f.kind = 'nps' THEN f.score ELSE 10 * (f.score - 1) / (f.scale - 1) END AS score,
    row_number() OVER (PARTITION BY a.customer_id, f.kind, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END
      ORDER BY f."at" DESC, f.feedback_id DESC) AS of_kind,
    row_number() OVER (PARTITION BY a.customer_id, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END
      ORDER BY f."at" DESC, f.feedback_id DESC) AS of_all
  FROM (SELECT customer_id, arm, assigned_at FROM assignments
    WHERE dataset = ? AND experiment_id = ?) AS a JOIN feedback AS f ON f.customer_id = a.customer_id
  WHERE f.dataset = ? AND f.score IS NOT NULL AND (f.kind = 'nps' OR f.scale > 1)
    AND (f."at" <= a.assigned_at OR (f."at" > a.assigned_at AND f."at" <= CAST(? AS DATE) AND CAST(date_diff('day', a.assigned_at, f."at") AS INTEGER) <= ?))
)
SELECT CAST(CASE WHEN a.arm = 'treated' THEN 1 ELSE 0 END AS INTEGER) AS treated,
  CAST(CASE WHEN a.customer_id IN (
    SELECT i.customer_id FROM (SELECT customer_id, arm, assigned_at FROM assignments
    WHERE dataset = ? AND experiment_id = ?) AS a JOIN interactions AS i ON i.customer_id = a.customer_id
    WHERE i.dataset = ? AND i.kind = 'complaint' AND i.day > a.assigned_at AND i.day <= CAST(? AS DATE) AND CAST(date_diff('day', a.assigned_at, i.day) AS INTEGER) <= ?) THEN 1 ELSE 0 END AS INTEGER) AS complained,
  CAST(CASE WHEN a.customer_id IN (
    SELECT c.customer_id FROM (SELECT customer_id, arm, assigned_at FROM assignments
    WHERE dataset = ? AND experiment_id = ?) AS a JOIN consents AS c ON c.customer_id = a.customer_id
    WHERE c.dataset = ? AND c.withdrawn_at > a.assigned_at AND c.withdrawn_at <= CAST(? AS DATE) AND CAST(date_diff('day', a.assigned_at, c.withdrawn_at) AS INTEGER) <= ?) THEN 1 ELSE 0 END AS INTEGER) AS opted_out,
  coalesce(s.score, CAST('NaN' AS DOUBLE)) AS said, coalesce(b.score, CAST('NaN' AS DOUBLE)) AS before
FROM (SELECT customer_id, arm, assigned_at FROM assignments
    WHERE dataset = ? AND experiment_id = ?) AS a
LEFT JOIN said AS s ON s.customer_id = a.customer_id AND s.after = 1 AND s.of_all = 1
LEFT JOIN said AS b ON b.customer_id = a.customer_id AND b.after = 0 AND b.of_kind = 1 AND b.kind = s.kind
ORDER BY a.customer_id