-- Attendances by country as answered at registration, and people counted once.
WITH scope AS (
    SELECT event, period FROM selected_event
    UNION ALL
    SELECT event, 'all' FROM selected_event
), summed AS (
    SELECT c.period, r.value AS country, COUNT(*) AS events, SUM(r.registered) AS registrations,
        SUM(r.attendees) AS attendances
    FROM scope c
    JOIN representation r ON r.event = c.event AND r.session = 'event' AND r.dimension = 'country'
        AND r.value <> 'distinct'
    GROUP BY c.period, r.value
), counted AS (
    SELECT c.period, p.country, COUNT(DISTINCT p.pseudonym) AS participants
    FROM scope c JOIN people p ON p.event = c.event
    WHERE p.seconds > 0 AND p.is_linkable = 1 AND p.country IS NOT NULL
    GROUP BY c.period, p.country
)
SELECT s.period, s.country, s.events, s.registrations, s.attendances, COALESCE(k.participants, 0) AS participants
FROM summed s LEFT JOIN counted k ON k.period = s.period AND k.country = s.country
ORDER BY CASE WHEN s.period = 'all' THEN 0 ELSE 1 END, s.period, s.attendances DESC, s.country
