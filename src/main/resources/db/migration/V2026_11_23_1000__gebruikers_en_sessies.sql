-- Users of the office and their sessions.
-- Invariant: a user name is unique regardless of case; a role is one of the three of the domain.

CREATE SEQUENCE gebruiker_id_seq;

CREATE TABLE gebruiker (
    id              bigint       NOT NULL CONSTRAINT gebruiker_pk PRIMARY KEY,
    versie          integer      NOT NULL,
    gebruikersnaam  varchar(100) NOT NULL,
    naam            varchar(200) NOT NULL,
    wachtwoord      varchar(200) NOT NULL,
    actief          boolean      NOT NULL,
    aangemaakt_op   timestamptz  NOT NULL
);
CREATE UNIQUE INDEX gebruiker_gebruikersnaam_uq ON gebruiker (lower(gebruikersnaam));

CREATE TABLE gebruiker_rol (
    gebruiker_id  bigint      NOT NULL CONSTRAINT gebruiker_rol_gebruiker_fk REFERENCES gebruiker ON DELETE CASCADE,
    rol           varchar(20) NOT NULL CONSTRAINT gebruiker_rol_rol_ck CHECK (rol IN ('ADVISEUR', 'BEHEERDER', 'COMPLIANCE')),
    CONSTRAINT gebruiker_rol_pk PRIMARY KEY (gebruiker_id, rol)
);

-- The one-time invitation for the first beheerder: at most one row, only a hash of its code.
CREATE TABLE eerste_beheerder_uitnodiging (
    id          smallint    NOT NULL CONSTRAINT eerste_beheerder_uitnodiging_pk PRIMARY KEY
                            CONSTRAINT eerste_beheerder_uitnodiging_een_ck CHECK (id = 1),
    code_hash   varchar(64) NOT NULL,
    verloopt_op timestamptz NOT NULL
);

-- The tables of Spring Session JDBC, so that a restart signs nobody out.
CREATE TABLE spring_session (
    primary_id            char(36) NOT NULL CONSTRAINT spring_session_pk PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36)     NOT NULL
        CONSTRAINT spring_session_attributes_fk REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name)
);
