-- The history of klantdossiers: a row for each save, and a line for each field that it changed.
-- Invariants: a save is named by the version of the klant that came of it, so none is recorded twice; undone one by one
-- its lines lead from the household after it to the one before, so that of a klant that was there before its history
-- nothing needs to be written; a history belongs to one klant and goes when that goes.

CREATE TABLE klantwijziging (
    klant_id   bigint      NOT NULL CONSTRAINT klantwijziging_klant_fk REFERENCES klant ON DELETE CASCADE,
    versie     integer     NOT NULL,
    op         timestamptz NOT NULL,
    door       bigint      CONSTRAINT klantwijziging_door_fk REFERENCES gebruiker ON DELETE RESTRICT,
    aanleiding varchar(20) NOT NULL CONSTRAINT klantwijziging_aanleiding_ck CHECK (aanleiding IN
        ('TOEGEVOEGD', 'GEWIJZIGD', 'TERUGGEZET')),
    CONSTRAINT klantwijziging_pk PRIMARY KEY (klant_id, versie)
);
COMMENT ON COLUMN klantwijziging.door IS 'null when the system did it';
CREATE INDEX klantwijziging_door_ix ON klantwijziging (door, op);

CREATE TABLE klantwijziging_regel (
    klant_id     bigint      NOT NULL,
    versie       integer     NOT NULL,
    volgnummer   smallint    NOT NULL,
    soort        varchar(20) NOT NULL CONSTRAINT klantwijziging_regel_soort_ck CHECK (soort IN
        ('TOEGEVOEGD', 'VERWIJDERD', 'VELD')),
    persoon      varchar(10) NOT NULL CONSTRAINT klantwijziging_regel_persoon_ck CHECK (persoon IN
        ('KLANT', 'PARTNER', 'KIND')),
    persoon_id   bigint      NOT NULL,
    persoon_naam text,
    veld         varchar(30),
    van          text,
    naar         text,
    CONSTRAINT klantwijziging_regel_pk PRIMARY KEY (klant_id, versie, volgnummer),
    CONSTRAINT klantwijziging_regel_wijziging_fk FOREIGN KEY (klant_id, versie)
        REFERENCES klantwijziging ON DELETE CASCADE,
    CONSTRAINT klantwijziging_regel_veld_ck CHECK ((soort = 'VELD') = (veld IS NOT NULL))
);
COMMENT ON COLUMN klantwijziging_regel.persoon_id IS 'id of the partner or kind, also when it is gone; 0 for the klant';
COMMENT ON COLUMN klantwijziging_regel.van IS 'personal data, as are naar and persoon_naam';
