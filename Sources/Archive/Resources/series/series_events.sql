-- The events of the series side by side.
--
-- new: attended no earlier event of the archive, selected or not. Both are of people who can be recognised, and empty where
-- the event's report has no times.
WITH attendee AS (
    SELECT event, pseudonym FROM people WHERE seconds > 0 AND is_linkable = 1
), ranked AS (
    SELECT a.event, ROW_NUMBER() OVER (PARTITION BY a.pseudonym ORDER BY e.starts, e.event) AS visit
    FROM attendee a JOIN events e ON e.event = a.event
), recognised AS (
    SELECT event, COUNT(*) AS recognised, SUM(CASE WHEN visit = 1 THEN 1 ELSE 0 END) AS new
    FROM ranked GROUP BY event
)
SELECT s.event, e.title, e.series, e.starts, s.period, a.registered, a.registered_attended, a.attendees,
    a.attendee_seconds, g.messages, g.questions,
    CASE WHEN a.attendees IS NOT NULL THEN COALESCE(r.recognised, 0) END AS recognised,
    CASE WHEN a.attendees IS NOT NULL THEN COALESCE(r.new, 0) END AS new,
    CASE WHEN a.attendees IS NOT NULL THEN COALESCE(r.recognised, 0) - COALESCE(r.new, 0) END AS returning_attendees
FROM selected_event s
JOIN events e ON e.event = s.event
JOIN attendance a ON a.event = s.event AND a.session = 'event' AND a.category = 'all' AND a.channel = 'all'
LEFT JOIN engagement g ON g.event = s.event AND g.session = 'event' AND g.category = 'all' AND g.channel = 'all'
LEFT JOIN recognised r ON r.event = s.event
ORDER BY e.starts, s.event
