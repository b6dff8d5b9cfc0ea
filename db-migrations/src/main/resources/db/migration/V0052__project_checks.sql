-- What is owed on one project or account is asked for whenever that changes.

CREATE INDEX obligation_subject_ix ON obligation (subject_kind, subject_key) WHERE subject_kind IS NOT NULL;
