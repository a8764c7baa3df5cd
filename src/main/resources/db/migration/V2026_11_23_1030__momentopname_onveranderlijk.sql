-- Invariant: a momentopname never changes after the transaction that made it, and goes only together
-- with its whole adviesdossier. The database holds this for everybody who uses it, hand-written SQL included.

CREATE FUNCTION momentopname_weiger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a momentopname is immutable: % on % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- The cascade from adviesdossier runs after its row is gone; a direct DELETE still finds that row.
CREATE FUNCTION momentopname_weiger_directe_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM adviesdossier WHERE id = OLD.adviesdossier_id) THEN
        RAISE EXCEPTION 'a momentopname is immutable: DELETE on % refused', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION momentopname_weiger_late_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM momentopname
                   WHERE adviesdossier_id = NEW.adviesdossier_id AND vastgelegd_in = pg_current_xact_id()) THEN
        RAISE EXCEPTION 'a momentopname is immutable: INSERT on % refused', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

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
