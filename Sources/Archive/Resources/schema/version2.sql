-- Version 2: the rows of every file as the reader counted them, and why a total differs apart from whether it does.
-- Of events that were added before, the rows are not known.

ALTER TABLE figure_files ADD COLUMN "rows" INTEGER;
ALTER TABLE figure_files ADD COLUMN "other_rows" INTEGER;
ALTER TABLE figure_files ADD COLUMN "unread_rows" INTEGER;
ALTER TABLE figure_reconciliation ADD COLUMN "reason" TEXT;

UPDATE figure_reconciliation SET "reason" = "agrees", "agrees" = NULL WHERE "agrees" NOT IN ('true', 'false');

DROP VIEW reconciliation;
CREATE VIEW reconciliation AS
SELECT event, "file", "measure", "platform", "computed", "agrees", "reason" FROM figure_reconciliation;

DROP VIEW files;
CREATE VIEW files AS
SELECT event, "file", "kind", "encoding", "delimiter", "time_zone", "date_order", "precision", "records", "accepted",
    "rejected", "ignored", "rows", "other_rows", "unread_rows" FROM figure_files;
