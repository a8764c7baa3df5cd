-- The logboek: who did what of consequence, and when.
-- Invariants: lines are only ever added, for everybody who uses the database, hand-written SQL included; a line holds
-- ids, counts and a kenmerk that has no room for free text, so no personal data of klanten.

CREATE TABLE logboek (
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT logboek_pk PRIMARY KEY,
    op           timestamptz NOT NULL,
    gebruiker_id bigint      NOT NULL CONSTRAINT logboek_gebruiker_fk REFERENCES gebruiker ON DELETE RESTRICT,
    soort        varchar(40) NOT NULL CONSTRAINT logboek_soort_ck CHECK (soort ~ '^[A-Z_]+$'),
    -- No foreign key: the klant may be deleted, the line stays.
    klant_id     bigint,
    aantal       integer      CONSTRAINT logboek_aantal_ck CHECK (aantal >= 0),
    kenmerk      varchar(200) CONSTRAINT logboek_kenmerk_ck CHECK (kenmerk ~ '^[a-zA-Z0-9_=;,:.-]*$')
);
CREATE INDEX logboek_gebruiker_ix ON logboek (gebruiker_id);

CREATE FUNCTION logboek_weiger() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the logboek is append-only: % refused', TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER logboek_geen_update BEFORE UPDATE ON logboek
    FOR EACH ROW EXECUTE FUNCTION logboek_weiger();
CREATE TRIGGER logboek_geen_delete BEFORE DELETE ON logboek
    FOR EACH ROW EXECUTE FUNCTION logboek_weiger();
CREATE TRIGGER logboek_geen_truncate BEFORE TRUNCATE ON logboek
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_weiger();
