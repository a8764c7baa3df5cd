-- Households: the klant, partners and kinderen, and the offices they may belong to.
-- Invariants: an id is never used again (sequences only go forward; the klantnummer is the id);
-- KlantID and RelatieID are unique when given; dates lie in order; a postcode in NL has its one form.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SEQUENCE adviespartner_id_seq;

CREATE TABLE adviespartner (
    id             bigint       NOT NULL CONSTRAINT adviespartner_pk PRIMARY KEY,
    versie         integer      NOT NULL,
    naam           varchar(200) NOT NULL,
    kvk_nummer     varchar(8)     CONSTRAINT adviespartner_kvk_ck CHECK (kvk_nummer ~ '^[0-9]{8}$'),
    contactpersoon varchar(200),
    email          varchar(254),
    telefoon       varchar(40),
    straat         varchar(100),
    huisnummer     varchar(20),
    toevoeging     varchar(20),
    postcode       varchar(20),
    plaats         varchar(100),
    land           varchar(2)     NOT NULL DEFAULT 'NL',
    notities       varchar(4000),
    actief         boolean      NOT NULL
);
CREATE UNIQUE INDEX adviespartner_naam_uq ON adviespartner (lower(regexp_replace(naam, '\s+', '', 'g')));

CREATE SEQUENCE klant_id_seq;

CREATE TABLE klant (
    id                bigint       NOT NULL CONSTRAINT klant_pk PRIMARY KEY,
    versie            integer      NOT NULL,
    geslacht          varchar(10)  NOT NULL CONSTRAINT klant_geslacht_ck CHECK (geslacht IN ('MAN', 'VROUW', 'ONBEKEND')),
    voorletters       varchar(30)  NOT NULL,
    voornamen         varchar(200),
    tussenvoegsel     varchar(30),
    achternaam        varchar(200) NOT NULL,
    geboortenaam      varchar(200),
    geboortedatum     date         NOT NULL CONSTRAINT klant_geboortedatum_ck CHECK (geboortedatum >= DATE '1900-01-01'),
    overlijdensdatum  date,
    straat            varchar(100),
    huisnummer        varchar(20),
    toevoeging        varchar(20),
    postcode          varchar(20),
    plaats            varchar(100),
    land              varchar(2)     NOT NULL,
    email             varchar(254),
    telefoon          varchar(40),
    burgerlijke_staat varchar(30)  CONSTRAINT klant_burgerlijke_staat_ck CHECK (burgerlijke_staat IN
        ('ONGEHUWD', 'GEHUWD', 'GEREGISTREERD_PARTNERSCHAP', 'SAMENWONEND', 'GESCHEIDEN', 'WEDUWE_WEDUWNAAR')),
    berekeningen_voor varchar(20)  NOT NULL CONSTRAINT klant_berekeningen_voor_ck CHECK (berekeningen_voor IN ('KLANT', 'KLANT_EN_PARTNER')),
    adviespartner_id  bigint       CONSTRAINT klant_adviespartner_fk REFERENCES adviespartner ON DELETE RESTRICT,
    klant_sleutel     varchar(50),
    relatie_sleutel   varchar(50),
    notities          varchar(4000),
    zoektekst         text         NOT NULL,
    aangemaakt_op     timestamptz  NOT NULL,
    gewijzigd_op      timestamptz  NOT NULL,
    CONSTRAINT klant_overlijden_ck CHECK (overlijdensdatum >= geboortedatum),
    CONSTRAINT klant_postcode_ck CHECK (land <> 'NL' OR postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$')
);
COMMENT ON COLUMN klant.klant_sleutel IS 'KlantID: optional key of the office''s own administration';
COMMENT ON COLUMN klant.relatie_sleutel IS 'RelatieID: optional key of the office''s own administration';
COMMENT ON COLUMN klant.zoektekst IS 'normalised names of the whole household, written by the application';
CREATE UNIQUE INDEX klant_klant_sleutel_uq ON klant (klant_sleutel);
CREATE UNIQUE INDEX klant_relatie_sleutel_uq ON klant (relatie_sleutel);
CREATE INDEX klant_adviespartner_ix ON klant (adviespartner_id);
CREATE INDEX klant_zoektekst_ix ON klant USING gin (zoektekst gin_trgm_ops);
CREATE INDEX klant_naam_ix ON klant
    (achternaam COLLATE "nl-x-icu", (coalesce(tussenvoegsel, '')) COLLATE "nl-x-icu", voorletters COLLATE "nl-x-icu", id);

CREATE SEQUENCE partner_id_seq INCREMENT BY 1;

CREATE TABLE partner (
    id               bigint       NOT NULL CONSTRAINT partner_pk PRIMARY KEY,
    klant_id         bigint       NOT NULL CONSTRAINT partner_klant_fk REFERENCES klant ON DELETE CASCADE,
    volgorde         smallint     NOT NULL,
    geslacht         varchar(10)  NOT NULL CONSTRAINT partner_geslacht_ck CHECK (geslacht IN ('MAN', 'VROUW', 'ONBEKEND')),
    voorletters      varchar(30)  NOT NULL,
    voornamen        varchar(200),
    tussenvoegsel    varchar(30),
    achternaam       varchar(200) NOT NULL,
    geboortenaam     varchar(200),
    geboortedatum    date         CONSTRAINT partner_geboortedatum_ck CHECK (geboortedatum >= DATE '1900-01-01'),
    overlijdensdatum date,
    relatievorm      varchar(40)  NOT NULL CONSTRAINT partner_relatievorm_ck CHECK (relatievorm IN
        ('GEHUWD', 'GEREGISTREERD_PARTNER', 'SAMENWONEND_MET_CONTRACT', 'SAMENWONEND_ZONDER_CONTRACT')),
    relatie_begin    date,
    relatie_einde    date,
    CONSTRAINT partner_overlijden_ck CHECK (overlijdensdatum >= geboortedatum),
    CONSTRAINT partner_relatie_ck CHECK (relatie_einde >= relatie_begin)
);
CREATE INDEX partner_klant_ix ON partner (klant_id);

CREATE SEQUENCE kind_id_seq INCREMENT BY 1;

CREATE TABLE kind (
    id               bigint       NOT NULL CONSTRAINT kind_pk PRIMARY KEY,
    klant_id         bigint       NOT NULL CONSTRAINT kind_klant_fk REFERENCES klant ON DELETE CASCADE,
    volgorde         smallint     NOT NULL,
    geslacht         varchar(10)  NOT NULL CONSTRAINT kind_geslacht_ck CHECK (geslacht IN ('MAN', 'VROUW', 'ONBEKEND')),
    voorletters      varchar(30)  NOT NULL,
    voornamen        varchar(200),
    tussenvoegsel    varchar(30),
    achternaam       varchar(200) NOT NULL,
    geboortenaam     varchar(200),
    geboortedatum    date         NOT NULL CONSTRAINT kind_geboortedatum_ck CHECK (geboortedatum >= DATE '1900-01-01'),
    overlijdensdatum date,
    kind_van         varchar(10)  NOT NULL CONSTRAINT kind_van_ck CHECK (kind_van IN ('KLANT', 'PARTNER', 'BEIDEN')),
    partner_id       bigint       CONSTRAINT kind_partner_fk REFERENCES partner DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT kind_overlijden_ck CHECK (overlijdensdatum >= geboortedatum),
    -- Whose child it is names the partner exactly when a partner is a parent.
    CONSTRAINT kind_partner_ck CHECK ((kind_van = 'KLANT') = (partner_id IS NULL))
);
CREATE INDEX kind_klant_ix ON kind (klant_id);
CREATE INDEX kind_partner_ix ON kind (partner_id);
