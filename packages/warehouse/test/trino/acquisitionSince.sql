SELECT CAST(sum(amount) AS DOUBLE) AS won FROM costs
WHERE dataset = ? AND kind = 'acquisition' AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)