"""Who was there when, with DuckDB: the exports become disjoint stretches of presence."""
import duckdb

from event_folder import CATEGORY_IDS, CATEGORY_NUMBERS, CHANNEL_IDS, CHANNEL_NUMBERS, TIME_FORMAT, Event


def words(numbers: dict[str, int], column: str, otherwise: int) -> str:
    cases = " ".join(f"WHEN '{word.replace(chr(39), chr(39) * 2)}' THEN {number}" for word, number in numbers.items())
    return f"CASE {column} {cases} ELSE {otherwise} END"


def csv_source(paths: list[str], header: list[str], times: str = "VARCHAR") -> str:
    """The reader told everything, so that it sniffs nothing."""
    kinds = {"Join Time": times, "Leave Time": times}
    columns = ", ".join(f"'{name}': '{kinds.get(name, 'VARCHAR')}'" for name in header)
    return (f"read_csv({paths}, columns = {{{columns}}}, auto_detect = false, header = true, delim = ',', "
            f"quote = '\"', escape = '\"', timestampformat = '{TIME_FORMAT}', filename = {len(paths) > 1})")


def header_of(path: str) -> list[str]:
    with open(path, encoding="utf-8-sig") as lines:
        return lines.readline().rstrip("\n").split(",")


def event_of(paths: list[str]) -> str:
    return "split_part(filename, '/', -2)" if len(paths) > 1 else "''"


def load(database: duckdb.DuckDBPyConnection, events: list[Event], variant: str) -> None:
    """Tables `event`, `person` and `piece`: disjoint stretches of presence, in seconds from the event's start.

    A piece carries its person's cell: joining it again later would cost more than the columns do.
    """
    registrations, participants = [e.registration for e in events], [e.participants for e in events]
    database.execute("""CREATE TEMP TABLE event (
        event INTEGER, folder VARCHAR, folder_id VARCHAR, starts BIGINT, starts_utc BIGINT, length BIGINT)""")
    database.execute("INSERT INTO event VALUES " + ", ".join(
        f"({n}, '{e.folder.name if len(events) > 1 else ''}', '{e.id}', {e.starts}, {e.starts_utc}, {e.length})"
        for n, e in enumerate(events)))
    database.execute(f"""CREATE TEMP TABLE person AS
        SELECT row_number() OVER () AS person, event, "Email" AS email,
            {words(CATEGORY_NUMBERS, '"Stakeholder category"', len(CATEGORY_IDS) - 1)} AS category,
            {words(CHANNEL_NUMBERS, '"Preferred language"', len(CHANNEL_IDS) - 1)} AS channel
        FROM {csv_source(registrations, header_of(registrations[0]))}
        JOIN event ON folder = {event_of(registrations)}""")
    is_parsed = variant not in ("strptime", "dictionary")
    source = csv_source(participants, header_of(participants[0]), "TIMESTAMP" if is_parsed else "VARCHAR")
    join, leave, clock = 'r."Join Time"', 'r."Leave Time"', ""
    rows = f"""SELECT "User Email" AS email, "Join Time", "Leave Time", {event_of(participants)} AS folder
               FROM {source} WHERE "In Waiting Room" = 'No'"""
    if is_parsed or variant == "strptime":
        join, leave = ((f"epoch({t})::BIGINT" if is_parsed else f"epoch(strptime({t}, '{TIME_FORMAT}'))::BIGINT")
                       for t in (join, leave))
    else:
        database.execute(f"CREATE TEMP TABLE row AS {rows}")
        database.execute(f"""CREATE TEMP TABLE clock AS
            SELECT text, epoch(strptime(text, '{TIME_FORMAT}'))::BIGINT AS second
            FROM (SELECT DISTINCT unnest(["Join Time", "Leave Time"]) AS text FROM row)""")
        join, leave, rows = "j.second", "l.second", "SELECT * FROM row"
        clock = 'JOIN clock j ON j.text = r."Join Time" JOIN clock l ON l.text = r."Leave Time"'
    seconds = f"""WITH seconds AS (
            SELECT person, p.event, category, channel, greatest({join} - starts, 0) AS a,
                least(greatest({leave}, {join} + 1) - starts, length) AS b
            FROM ({rows}) r JOIN event USING (folder)
            JOIN person p ON p.email = r.email AND p.event = event.event {clock})"""
    before = """max(b) OVER (PARTITION BY person ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"""
    if variant == "islands":
        database.execute(f"""CREATE TEMP TABLE piece AS {seconds}, marked AS (
                SELECT *, CASE WHEN a <= {before} THEN 0 ELSE 1 END AS is_new FROM seconds WHERE a < b),
            numbered AS (SELECT *, sum(is_new) OVER (PARTITION BY person ORDER BY a ROWS UNBOUNDED PRECEDING) AS island
                         FROM marked)
            SELECT person, event, category, channel, min(a) AS a, max(b) AS b
            FROM numbered GROUP BY person, event, category, channel, island""")
    else:
        database.execute(f"""CREATE TEMP TABLE piece AS {seconds},
            reached AS (SELECT *, coalesce({before}, 0) AS before FROM seconds WHERE a < b)
            SELECT person, event, category, channel, greatest(a, before) AS a, b FROM reached WHERE b > before""")
