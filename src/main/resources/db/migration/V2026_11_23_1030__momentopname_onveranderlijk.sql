-- Invariant: a momentopname never changes after the transaction that made it, and goes only together
-- with its whole adviesdossier. The database holds this for everybody who uses it, hand-written SQL included.

CREATE FUNCTION momentopname_weiger() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a momentopname is immutable: % on % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Tables are named with the schema of the trigger's own table: a bare name would find a temporary table of the same
-- name first, and so let anybody decide what the check sees.

-- The cascade from adviesdossier runs after its row is gone; a direct DELETE still finds that row.
CREATE FUNCTION momentopname_weiger_directe_delete() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE gevonden boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.adviesdossier WHERE id = $1)', TG_TABLE_SCHEMA)
        INTO gevonden USING OLD.adviesdossier_id;
    IF gevonden THEN
        RAISE EXCEPTION 'a momentopname is immutable: DELETE on % refused', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION momentopname_weiger_late_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE gevonden boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.momentopname
                                   WHERE adviesdossier_id = $1 AND vastgelegd_in = pg_catalog.pg_current_xact_id())', TG_TABLE_SCHEMA)
        INTO gevonden USING NEW.adviesdossier_id;
    IF NOT gevonden THEN
        RAISE EXCEPTION 'a momentopname is immutable: INSERT on % refused', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

-- Not the writer but the database says which transaction it is.
CREATE FUNCTION momentopname_vastleggen() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.vastgelegd_in := pg_catalog.pg_current_xact_id();
    RETURN NEW;
END $$;

CREATE TRIGGER momentopname_vastleggen BEFORE INSERT ON momentopname
    FOR EACH ROW EXECUTE FUNCTION momentopname_vastleggen();
CREATE TRIGGER momentopname_geen_update BEFORE UPDATE ON momentopname
    FOR EACH ROW EXECUTE FUNCTION momentopname_weiger();
CREATE TRIGGER momentopname_geen_delete BEFORE DELETE ON momentopname
    FOR EACH ROW EXECUTE FUNCTION momentopname_weiger_directe_delete();
CREATE TRIGGER momentopname_geen_truncate BEFORE TRUNCATE ON momentopname
    FOR EACH STATEMENT EXECUTE FUNCTION momentopname_weiger();

CREATE TRIGGER momentopname_persoon_geen_update BEFORE UPDATE ON momentopname_persoon
    FOR EACH ROW EXECUTE FUNCTION momentopname_weiger();
CREATE TRIGGER momentopname_persoon_geen_delete BEFORE DELETE ON momentopname_persoon
    FOR EACH ROW EXECUTE FUNCTION momentopname_weiger_directe_delete();
CREATE TRIGGER momentopname_persoon_geen_truncate BEFORE TRUNCATE ON momentopname_persoon
    FOR EACH STATEMENT EXECUTE FUNCTION momentopname_weiger();
CREATE TRIGGER momentopname_persoon_geen_late_insert BEFORE INSERT ON momentopname_persoon
    FOR EACH ROW EXECUTE FUNCTION momentopname_weiger_late_insert();
