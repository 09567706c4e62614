SELECT experiment_id, reading FROM experiments
WHERE dataset = ? AND reading IS NOT NULL AND treatment IN (?, ?)
ORDER BY created_at DESC, experiment_id