-- A number was held for the whole arena (`episode:<12 digits>`); it is held for the ward of the case (`episode:<ward>:<12 digits>`).
UPDATE claim SET key = 'episode:' || (
  SELECT json_extract(body.text, '$.ward') FROM event JOIN body ON body.stream = event.stream AND body.seq = event.seq
  WHERE event.stream = 'case:' || claim.subject AND event.type = 'admitted'
) || substr(key, 8)
WHERE length(key) = 20 AND substr(key, 9) NOT GLOB '*[^0-9]*' AND key LIKE 'episode:%' AND EXISTS (
  SELECT 1 FROM event JOIN body ON body.stream = event.stream AND body.seq = event.seq
  WHERE event.stream = 'case:' || claim.subject AND event.type = 'admitted'
);
