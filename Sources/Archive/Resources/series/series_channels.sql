-- Attendances and time by language channel, and people counted once by the channel they were on most.
WITH scope AS (
    SELECT event, period FROM selected_event
    UNION ALL
    SELECT event, 'all' FROM selected_event
), summed AS (
    SELECT c.period, a.channel, COUNT(*) AS events, SUM(a.attendees) AS attendances,
        SUM(a.attendee_seconds) AS attendee_seconds
    FROM scope c
    JOIN attendance a ON a.event = c.event AND a.session = 'event' AND a.category = 'all' AND a.channel <> 'all'
    GROUP BY c.period, a.channel
), counted AS (
    SELECT c.period, p.channel, COUNT(DISTINCT p.pseudonym) AS participants
    FROM scope c JOIN people p ON p.event = c.event
    WHERE p.seconds > 0 AND p.is_linkable = 1
    GROUP BY c.period, p.channel
)
SELECT s.period, s.channel, s.events, s.attendances, s.attendee_seconds,
    COALESCE(k.participants, 0) AS participants
FROM summed s LEFT JOIN counted k ON k.period = s.period AND k.channel = s.channel
ORDER BY CASE WHEN s.period = 'all' THEN 0 ELSE 1 END, s.period, s.channel
