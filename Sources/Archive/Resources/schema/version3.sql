-- Version 3: how many wordings of a category answer had no known meaning; nothing is published while there is one.
-- Of events that were added before, none is on record.
ALTER TABLE archived_event ADD COLUMN open_category_answers INTEGER;
