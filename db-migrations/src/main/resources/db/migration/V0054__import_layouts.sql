-- A file whose head nobody knows waits for its clerk to say which of its columns is what.
ALTER TABLE import_run DROP CONSTRAINT import_run_state_ck;
ALTER TABLE import_run ADD CONSTRAINT import_run_state_ck
    CHECK (state IN ('UPLOADED', 'UNMAPPED', 'CHECKED', 'POSTING', 'POSTED', 'REFUSED', 'WITHDRAWN'));

-- Staged rows are a reading of a file that is kept: should the database crash, they are read again, so they need no log.
-- A run is never deleted, and a key checked for each of a million rows costs more than their COPY.
ALTER TABLE import_row DROP CONSTRAINT import_row_run_fk;
ALTER TABLE import_row SET UNLOGGED;
