-- Imports of households: an uploaded file as rows, judged first, then taken in one by one in the background.
-- Invariants: a row is done exactly when it has an uitkomst, which the transaction that keeps its household sets, so that
-- an import that was interrupted goes on where it was; once an import has ended its four counts add up to its rows; the
-- content of a row that was taken in or left out is gone, that of a row that failed stays to be repaired, and is removed
-- with everything else of the file within a week.

CREATE SEQUENCE import_opdracht_id_seq;

CREATE TABLE import_opdracht (
    id            bigint      NOT NULL CONSTRAINT import_opdracht_pk PRIMARY KEY,
    versie        integer     NOT NULL,
    gebruiker_id  bigint      NOT NULL CONSTRAINT import_opdracht_gebruiker_fk REFERENCES gebruiker ON DELETE RESTRICT,
    status        varchar(20) NOT NULL CONSTRAINT import_opdracht_status_ck CHECK (status IN
        ('KOLOMMEN', 'CONTROLE', 'VOORBEELD', 'BEZIG', 'KLAAR', 'GEANNULEERD', 'GESTOPT')),
    soort         varchar(10) NOT NULL CONSTRAINT import_opdracht_soort_ck CHECK (soort IN ('CSV', 'XLSX')),
    bestandsnaam  varchar(200),
    koppen        text[]      NOT NULL,
    kolommen      text[]      NOT NULL,
    bestaande     varchar(20) CONSTRAINT import_opdracht_bestaande_ck CHECK (bestaande IN ('BIJWERKEN', 'OVERSLAAN')),
    dubbele       varchar(20) CONSTRAINT import_opdracht_dubbele_ck CHECK (dubbele IN ('TOEVOEGEN', 'OVERSLAAN')),
    nummer_bewaren boolean     NOT NULL,
    rijen         integer     NOT NULL CONSTRAINT import_opdracht_rijen_ck CHECK (rijen >= 0),
    toegevoegd    integer,
    bijgewerkt    integer,
    overgeslagen  integer,
    mislukt       integer,
    gemaakt_op    timestamptz NOT NULL,
    klaar_op      timestamptz,
    CONSTRAINT import_opdracht_kolommen_ck CHECK (cardinality(koppen) = cardinality(kolommen)),
    CONSTRAINT import_opdracht_klaar_ck CHECK ((klaar_op IS NOT NULL) = (status IN ('KLAAR', 'GEANNULEERD', 'GESTOPT'))),
    CONSTRAINT import_opdracht_telling_ck CHECK (
        num_nulls(toegevoegd, bijgewerkt, overgeslagen, mislukt) = CASE WHEN klaar_op IS NULL THEN 4 ELSE 0 END
        AND (klaar_op IS NULL OR toegevoegd + bijgewerkt + overgeslagen + mislukt = rijen))
);
COMMENT ON COLUMN import_opdracht.kolommen IS 'per column of the file the field of the klant form, or empty';
CREATE INDEX import_opdracht_gebruiker_ix ON import_opdracht (gebruiker_id, gemaakt_op);
CREATE INDEX import_opdracht_bezig_ix ON import_opdracht (id) WHERE status IN ('CONTROLE', 'BEZIG');

CREATE TABLE import_rij (
    import_id bigint      NOT NULL CONSTRAINT import_rij_import_fk REFERENCES import_opdracht ON DELETE CASCADE,
    nr        integer     NOT NULL,
    cellen    jsonb,
    toestand  varchar(20) CONSTRAINT import_rij_toestand_ck CHECK (toestand IN
        ('NIEUW', 'BESTAAND', 'GELIJK', 'DUBBEL', 'BSN', 'FOUT')),
    uitkomst  varchar(20) CONSTRAINT import_rij_uitkomst_ck CHECK (uitkomst IN
        ('TOEGEVOEGD', 'BIJGEWERKT', 'OVERGESLAGEN', 'MISLUKT')),
    redenen   jsonb,
    CONSTRAINT import_rij_pk PRIMARY KEY (import_id, nr),
    -- Only of a row that may still be needed the content is kept.
    CONSTRAINT import_rij_cellen_ck CHECK ((cellen IS NOT NULL) = (uitkomst IS NULL OR uitkomst = 'MISLUKT'))
);
COMMENT ON COLUMN import_rij.nr IS 'row in the file, as a spreadsheet numbers it';
COMMENT ON COLUMN import_rij.cellen IS 'personal data: the cells as they were read';
COMMENT ON COLUMN import_rij.redenen IS 'why it is not simply new: column, field and message; no personal data';
CREATE INDEX import_rij_ongekeurd_ix ON import_rij (import_id, nr) WHERE toestand IS NULL;
CREATE INDEX import_rij_open_ix ON import_rij (import_id, nr) WHERE uitkomst IS NULL;
