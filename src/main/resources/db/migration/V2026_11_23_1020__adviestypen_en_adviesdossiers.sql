-- The types of calculation as shipped, the adviesdossiers, and their momentopname.
-- Invariants: what a type meant when a dossier was made is kept in the dossier; a klant with dossiers
-- cannot be deleted; an answer can only name a person of the dossier's own momentopname.

CREATE SEQUENCE adviestype_id_seq;

CREATE TABLE adviestype (
    id                     bigint       NOT NULL CONSTRAINT adviestype_pk PRIMARY KEY,
    versie                 integer      NOT NULL,
    naam                   varchar(100) NOT NULL,
    laadt_partner          boolean      NOT NULL,
    laadt_kinderen         boolean      NOT NULL,
    ex_partner_toegestaan  boolean      NOT NULL DEFAULT false,
    partner_verplicht      boolean      NOT NULL DEFAULT false,
    bewaarklasse           varchar(10)  NOT NULL CONSTRAINT adviestype_bewaarklasse_ck CHECK (bewaarklasse IN ('FISCAAL', 'WFT')),
    actief                 boolean      NOT NULL DEFAULT true,
    volgorde               integer     NOT NULL,
    CONSTRAINT adviestype_partner_ck CHECK (laadt_partner OR NOT (ex_partner_toegestaan OR partner_verplicht))
);
CREATE UNIQUE INDEX adviestype_naam_uq ON adviestype (lower(naam));

INSERT INTO adviestype (id, versie, naam, laadt_partner, laadt_kinderen, ex_partner_toegestaan, partner_verplicht, bewaarklasse, volgorde)
SELECT nextval('adviestype_id_seq'), 0, naam, partner, kinderen, ex, verplicht, klasse, row_number() OVER (ORDER BY nr) * 10
FROM (VALUES
    ( 1, 'ODV',                                        false, false, false, false, 'FISCAAL'),
    ( 2, 'Waardering Pensioen Ingegaan',               true,  true,  false, false, 'FISCAAL'),
    ( 3, 'Waardering Pensioen Premievrij',             true,  true,  false, false, 'FISCAAL'),
    ( 4, 'Waardering Lijfrente Ingegaan',              true,  true,  false, false, 'FISCAAL'),
    ( 5, 'Waardering Lijfrente Premievrij',            true,  true,  false, false, 'FISCAAL'),
    ( 6, 'Waardering Stakingslijfrente Ingegaan',      true,  true,  false, false, 'FISCAAL'),
    ( 7, 'Waardering FOR-stamrecht Ingegaan',          true,  true,  false, false, 'FISCAAL'),
    ( 8, 'Waardering Loonstamrecht Ingegaan',          true,  true,  false, false, 'FISCAAL'),
    ( 9, 'Vaststellen Pensioen Uitkering',             true,  true,  false, false, 'WFT'),
    (10, 'Vaststellen Lijfrente Uitkering',            true,  true,  false, false, 'WFT'),
    (11, 'Vaststellen Stakingslijfrente Uitkering',    true,  true,  false, false, 'WFT'),
    (12, 'Vaststellen FOR-stamrecht Uitkering',        true,  true,  false, false, 'WFT'),
    (13, 'Vaststellen Loonstamrecht Uitkering',        true,  true,  false, false, 'WFT'),
    (14, 'Vrije berekening BMW',                       true,  true,  false, false, 'FISCAAL'),
    (15, 'Gerichte lijfrente',                         true,  true,  false, false, 'FISCAAL'),
    (16, 'Gerichte lijfrente gebroken boekjaar',       true,  true,  false, false, 'FISCAAL'),
    (17, 'Uit elkaar',                                 true,  false, true,  true,  'WFT'),
    (18, 'Lijfrenteplanner',                           false, false, false, false, 'WFT')
) AS geleverd (nr, naam, partner, kinderen, ex, verplicht, klasse);

CREATE SEQUENCE adviesdossier_id_seq;

CREATE TABLE adviesdossier (
    id                     bigint       NOT NULL CONSTRAINT adviesdossier_pk PRIMARY KEY,
    versie                 integer      NOT NULL,
    dossiernummer          varchar(20)  NOT NULL CONSTRAINT adviesdossier_dossiernummer_uq UNIQUE
                                        CONSTRAINT adviesdossier_dossiernummer_ck CHECK (dossiernummer ~ '^A-[0-9]{4}-[0-9]{5,}$'),
    klant_id               bigint       NOT NULL CONSTRAINT adviesdossier_klant_fk REFERENCES klant ON DELETE RESTRICT,
    adviestype_id          bigint       NOT NULL CONSTRAINT adviesdossier_adviestype_fk REFERENCES adviestype ON DELETE RESTRICT,
    dossierdatum           date         NOT NULL,
    omschrijving           varchar(200),
    voor_wie               varchar(10)  NOT NULL CONSTRAINT adviesdossier_voor_wie_ck CHECK (voor_wie IN ('KLANT', 'PARTNER')),
    status                 varchar(10)  NOT NULL CONSTRAINT adviesdossier_status_ck CHECK (status IN ('CONCEPT', 'DEFINITIEF')),
    rekenen_met_partner    boolean      NOT NULL,
    gekozen_partner        integer,
    rekenen_met_kinderen   boolean      NOT NULL,
    aangemaakt_op          timestamptz  NOT NULL,
    aangemaakt_door        bigint       NOT NULL CONSTRAINT adviesdossier_gebruiker_fk REFERENCES gebruiker ON DELETE RESTRICT,
    CONSTRAINT adviesdossier_gekozen_partner_ck CHECK (rekenen_met_partner = (gekozen_partner IS NOT NULL))
);
CREATE INDEX adviesdossier_klant_ix ON adviesdossier (klant_id);
CREATE INDEX adviesdossier_adviestype_ix ON adviesdossier (adviestype_id);
CREATE INDEX adviesdossier_aangemaakt_door_ix ON adviesdossier (aangemaakt_door, id);

CREATE TABLE momentopname (
    adviesdossier_id      bigint       NOT NULL CONSTRAINT momentopname_pk PRIMARY KEY
                                       CONSTRAINT momentopname_adviesdossier_fk REFERENCES adviesdossier ON DELETE CASCADE,
    genomen_op            timestamptz  NOT NULL,
    klant_versie          integer      NOT NULL,
    klantnummer           varchar(20)  NOT NULL,
    klant_sleutel         varchar(50),
    relatie_sleutel       varchar(50),
    straat                varchar(100),
    huisnummer            varchar(20),
    toevoeging            varchar(20),
    postcode              varchar(20),
    plaats                varchar(100),
    land                  varchar(2)   NOT NULL,
    email                 varchar(254),
    telefoon              varchar(40),
    burgerlijke_staat     varchar(30),
    type_naam             varchar(100) NOT NULL,
    laadt_partner         boolean      NOT NULL,
    laadt_kinderen        boolean      NOT NULL,
    ex_partner_toegestaan boolean      NOT NULL,
    partner_verplicht     boolean      NOT NULL,
    bewaarklasse          varchar(10)  NOT NULL,
    vastgelegd_in         xid8         NOT NULL DEFAULT pg_current_xact_id()
);
COMMENT ON COLUMN momentopname.vastgelegd_in IS 'the transaction that made it: persons may be added in that one only';

CREATE TABLE momentopname_persoon (
    adviesdossier_id bigint       NOT NULL CONSTRAINT momentopname_persoon_momentopname_fk REFERENCES momentopname ON DELETE CASCADE,
    volgnummer       integer     NOT NULL,
    rol              varchar(20)  NOT NULL CONSTRAINT momentopname_persoon_rol_ck CHECK (rol IN
        ('HOOFDGERECHTIGDE', 'PARTNER', 'EX_PARTNER', 'KIND')),
    herkomst         varchar(10)  NOT NULL CONSTRAINT momentopname_persoon_herkomst_ck CHECK (herkomst IN ('KLANT', 'PARTNER', 'KIND')),
    persoon_id       bigint       NOT NULL,
    geslacht         varchar(10)  NOT NULL,
    voorletters      varchar(30)  NOT NULL,
    voornamen        varchar(200),
    tussenvoegsel    varchar(30),
    achternaam       varchar(200) NOT NULL,
    geboortenaam     varchar(200),
    geboortedatum    date,
    overlijdensdatum date,
    relatievorm      varchar(40),
    relatie_begin    date,
    relatie_einde    date,
    kind_van         varchar(10),
    ouder_partner_id bigint,
    CONSTRAINT momentopname_persoon_pk PRIMARY KEY (adviesdossier_id, volgnummer)
);
COMMENT ON COLUMN momentopname_persoon.persoon_id IS 'id of the klant, partner or kind it was copied from; no foreign key, for that row may go later';
COMMENT ON COLUMN momentopname_persoon.ouder_partner_id IS 'of a kind: id of the partner who is a parent';

CREATE UNIQUE INDEX momentopname_persoon_hoofdgerechtigde_uq ON momentopname_persoon (adviesdossier_id) WHERE rol = 'HOOFDGERECHTIGDE';

CREATE TABLE adviesdossier_gekozen_kind (
    adviesdossier_id bigint   NOT NULL CONSTRAINT adviesdossier_gekozen_kind_fk REFERENCES adviesdossier ON DELETE CASCADE,
    volgnummer       integer NOT NULL,
    CONSTRAINT adviesdossier_gekozen_kind_pk PRIMARY KEY (adviesdossier_id, volgnummer),
    CONSTRAINT adviesdossier_gekozen_kind_persoon_fk FOREIGN KEY (adviesdossier_id, volgnummer)
        REFERENCES momentopname_persoon (adviesdossier_id, volgnummer) ON DELETE CASCADE
);

-- Deferred: the dossier is written before the persons it may choose from.
ALTER TABLE adviesdossier ADD CONSTRAINT adviesdossier_gekozen_partner_fk FOREIGN KEY (id, gekozen_partner)
    REFERENCES momentopname_persoon (adviesdossier_id, volgnummer) DEFERRABLE INITIALLY DEFERRED;
