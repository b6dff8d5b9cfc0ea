-- A file whose head nobody knows waits for its clerk to say which of its columns is what.
ALTER TABLE import_run DROP CONSTRAINT import_run_state_ck;
ALTER TABLE import_run ADD CONSTRAINT import_run_state_ck
    CHECK (state IN ('UPLOADED', 'UNMAPPED', 'CHECKED', 'POSTING', 'POSTED', 'REFUSED', 'WITHDRAWN'));
