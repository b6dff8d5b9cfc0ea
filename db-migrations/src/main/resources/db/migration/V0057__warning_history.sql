-- A scan writes down every night which warnings still stand; that alone is no change that anybody would look up.
DROP TRIGGER early_warning_history ON early_warning;
CREATE TRIGGER early_warning_history AFTER INSERT OR UPDATE OR DELETE ON early_warning
    FOR EACH ROW EXECUTE FUNCTION anxin_row_history('id', 'last_found_on');


-- The order of a list, as it is mapped.
ALTER TABLE early_warning_disposal ALTER COLUMN seq TYPE integer;
