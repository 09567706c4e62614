SELECT e.experiment_id, e.reading FROM experiments e LEFT JOIN treatments t ON t.dataset = e.dataset AND t.treatment = e.treatment
WHERE e.dataset = ? AND e.reading IS NOT NULL AND coalesce(t.kind, e.treatment) = ?
ORDER BY e.created_at DESC, e.experiment_id