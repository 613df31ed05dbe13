-- How many of the people who can be recognised attended one event, two, and so on.
WITH scope AS (
    SELECT event, period FROM selected_event
    UNION ALL
    SELECT event, 'all' FROM selected_event
), visits AS (
    SELECT c.period, p.pseudonym, COUNT(*) AS events_attended
    FROM scope c JOIN people p ON p.event = c.event
    WHERE p.seconds > 0 AND p.is_linkable = 1
    GROUP BY c.period, p.pseudonym
)
SELECT period, events_attended, COUNT(*) AS participants
FROM visits
GROUP BY period, events_attended
ORDER BY CASE WHEN period = 'all' THEN 0 ELSE 1 END, period, events_attended
