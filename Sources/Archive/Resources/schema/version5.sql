-- Version 5: who was there online, on site, or both.

CREATE TABLE figure_modes (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "category" TEXT,
    "mode" TEXT,
    "registered" INTEGER,
    "attendees" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE VIEW modes AS
SELECT event, "category", "mode", "registered", "attendees" FROM figure_modes;
