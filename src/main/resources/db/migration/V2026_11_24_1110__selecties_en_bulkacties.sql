-- Selections, and what was done with many records at once.
-- Invariants: both hold ids only, no personal data; an outcome never comes without its reason, but for what was done;
-- a record occurs once in an action; an action that was sent twice is one action (sleutel).

-- Kept for a day. The kinds of record differ, so object_id has no foreign key; nor would a selection hold a record.
CREATE TABLE selectie (
    id            bigint      NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT selectie_pk PRIMARY KEY,
    gebruiker_id  bigint      NOT NULL CONSTRAINT selectie_gebruiker_fk REFERENCES gebruiker ON DELETE CASCADE,
    objectsoort   varchar(40) NOT NULL CONSTRAINT selectie_objectsoort_ck CHECK (objectsoort ~ '^[A-Z_]+$'),
    aangemaakt_op timestamptz NOT NULL,
    aantal        integer     NOT NULL CONSTRAINT selectie_aantal_ck CHECK (aantal BETWEEN 1 AND 100000)
);
CREATE INDEX selectie_gebruiker_ix ON selectie (gebruiker_id);
CREATE INDEX selectie_aangemaakt_ix ON selectie (aangemaakt_op);

CREATE TABLE selectie_lid (
    selectie_id bigint  NOT NULL CONSTRAINT selectie_lid_selectie_fk REFERENCES selectie ON DELETE CASCADE,
    volgnummer  integer NOT NULL,
    object_id   bigint  NOT NULL,
    CONSTRAINT selectie_lid_pk PRIMARY KEY (selectie_id, volgnummer)
);

CREATE TABLE bulkactie (
    id            bigint       NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT bulkactie_pk PRIMARY KEY,
    sleutel       uuid         NOT NULL CONSTRAINT bulkactie_sleutel_uq UNIQUE,
    gebruiker_id  bigint       NOT NULL CONSTRAINT bulkactie_gebruiker_fk REFERENCES gebruiker ON DELETE RESTRICT,
    soort         varchar(40)  NOT NULL CONSTRAINT bulkactie_soort_ck CHECK (soort ~ '^[A-Z_]+$'),
    parameters    varchar(150) NOT NULL CONSTRAINT bulkactie_parameters_ck CHECK (parameters ~ '^[a-zA-Z0-9_=;,:.-]*$'),
    aantal        integer      NOT NULL CONSTRAINT bulkactie_aantal_ck CHECK (aantal BETWEEN 1 AND 100000),
    aangemaakt_op timestamptz  NOT NULL,
    gewerkt_op    timestamptz  NOT NULL
);
COMMENT ON COLUMN bulkactie.sleutel IS 'given out with the page that asks for confirmation';
COMMENT ON COLUMN bulkactie.gewerkt_op IS 'sign of life of who carries it out, every few seconds';
CREATE INDEX bulkactie_gebruiker_ix ON bulkactie (gebruiker_id, id);

CREATE TABLE bulkactie_regel (
    bulkactie_id bigint      NOT NULL CONSTRAINT bulkactie_regel_bulkactie_fk REFERENCES bulkactie ON DELETE CASCADE,
    volgnummer   integer     NOT NULL,
    object_id    bigint      NOT NULL,
    stand        varchar(20) NOT NULL DEFAULT 'OPEN'
        CONSTRAINT bulkactie_regel_stand_ck CHECK (stand IN ('OPEN', 'GEDAAN', 'OVERGESLAGEN', 'MISLUKT')),
    reden        varchar(100) CONSTRAINT bulkactie_regel_reden_ck CHECK (reden ~ '^[a-zA-Z0-9.]+$'),
    argumenten   varchar(400) CONSTRAINT bulkactie_regel_argumenten_ck CHECK (argumenten ~ '^[a-zA-Z0-9_=;,:.-]*$'),
    CONSTRAINT bulkactie_regel_pk PRIMARY KEY (bulkactie_id, volgnummer),
    CONSTRAINT bulkactie_regel_object_uq UNIQUE (bulkactie_id, object_id),
    CONSTRAINT bulkactie_regel_waarom_ck CHECK (stand IN ('OPEN', 'GEDAAN') OR reden IS NOT NULL)
);
CREATE INDEX bulkactie_regel_stand_ix ON bulkactie_regel (bulkactie_id, stand, volgnummer);
