-- Each period and all of them: attendances, and people counted once with bounds.
--
-- participants: distinct pseudonyms of attendees. Attendances without one may be anybody: none is new in the low bound,
-- each is somebody else in the high one. No fewer people attended than the largest event had. Where no event of a period
-- has times, nobody is known to have attended: those numbers are missing, and not 0.
WITH scope AS (
    SELECT event, period FROM selected_event
    UNION ALL
    SELECT event, 'all' FROM selected_event
), attendee AS (
    SELECT event, pseudonym FROM people WHERE seconds > 0 AND is_linkable = 1
), first_visit AS (
    SELECT pseudonym, event FROM (
        SELECT a.pseudonym, a.event,
            ROW_NUMBER() OVER (PARTITION BY a.pseudonym ORDER BY e.starts, e.event) AS visit
        FROM attendee a JOIN events e ON e.event = a.event
    ) AS ranked WHERE visit = 1
), counted AS (
    SELECT c.period, COUNT(DISTINCT a.pseudonym) AS participants, COUNT(a.pseudonym) AS recognised
    FROM scope c JOIN attendee a ON a.event = c.event GROUP BY c.period
), newcomer AS (
    SELECT c.period, COUNT(*) AS new FROM scope c JOIN first_visit f ON f.event = c.event GROUP BY c.period
), summed AS (
    SELECT c.period, COUNT(*) AS events, SUM(a.registered) AS registrations, SUM(a.attendees) AS attendances,
        MAX(a.attendees) AS largest, SUM(a.attendee_seconds) AS attendee_seconds
    FROM scope c
    JOIN attendance a ON a.event = c.event AND a.session = 'event' AND a.category = 'all' AND a.channel = 'all'
    GROUP BY c.period
), total AS (
    SELECT s.period, s.events, s.registrations, s.attendances, s.attendee_seconds,
        CASE WHEN s.attendances IS NOT NULL THEN COALESCE(p.participants, 0) END AS participants,
        CASE WHEN COALESCE(p.participants, 0) > s.largest THEN p.participants ELSE s.largest END AS participants_low,
        COALESCE(p.participants, 0) + s.attendances - COALESCE(p.recognised, 0) AS participants_high,
        CASE WHEN s.attendances IS NOT NULL THEN COALESCE(n.new, 0) END AS new,
        CASE WHEN s.attendances IS NOT NULL THEN COALESCE(p.participants, 0) - COALESCE(n.new, 0) END
            AS returning_participants
    FROM summed s
    LEFT JOIN counted p ON p.period = s.period
    LEFT JOIN newcomer n ON n.period = s.period
), changed AS (
    SELECT period, LAG(period) OVER (ORDER BY period) AS previous_period,
        attendances - LAG(attendances) OVER (ORDER BY period) AS attendances_change,
        participants - LAG(participants) OVER (ORDER BY period) AS participants_change
    FROM total WHERE period <> 'all'
)
SELECT t.period, t.events, t.registrations, t.attendances, t.attendee_seconds, t.participants, t.participants_low,
    t.participants_high, t.new, t.returning_participants, c.previous_period, c.attendances_change,
    c.participants_change
FROM total t LEFT JOIN changed c ON c.period = t.period
ORDER BY CASE WHEN t.period = 'all' THEN 0 ELSE 1 END, t.period
