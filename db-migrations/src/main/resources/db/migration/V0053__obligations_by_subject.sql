-- An account's months find what is owed about them.

CREATE INDEX obligation_subject_period_ix ON obligation (subject_key, period_from) WHERE subject_key IS NOT NULL;
