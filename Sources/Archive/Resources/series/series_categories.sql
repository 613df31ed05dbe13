-- Attendances by stakeholder category, and people counted once. Who came under two categories counts in both.
WITH scope AS (
    SELECT event, period FROM selected_event
    UNION ALL
    SELECT event, 'all' FROM selected_event
), summed AS (
    SELECT c.period, a.category, SUM(a.registered) AS registrations, SUM(a.attendees) AS attendances,
        SUM(a.attendee_seconds) AS attendee_seconds
    FROM scope c
    JOIN attendance a ON a.event = c.event AND a.session = 'event' AND a.channel = 'all' AND a.category <> 'all'
    GROUP BY c.period, a.category
), counted AS (
    SELECT c.period, p.category, COUNT(DISTINCT p.pseudonym) AS participants
    FROM scope c JOIN people p ON p.event = c.event
    WHERE p.seconds > 0 AND p.is_linkable = 1
    GROUP BY c.period, p.category
)
SELECT s.period, s.category, s.registrations, s.attendances, s.attendee_seconds,
    COALESCE(k.participants, 0) AS participants
FROM summed s LEFT JOIN counted k ON k.period = s.period AND k.category = s.category
ORDER BY CASE WHEN s.period = 'all' THEN 0 ELSE 1 END, s.period, s.category
