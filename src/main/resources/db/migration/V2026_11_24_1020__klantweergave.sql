-- Views of the list of klanten that users saved: a name for an address.
-- Invariants: names are unique for their owner, regardless of case; a view goes with the user it belongs to.

CREATE SEQUENCE klantweergave_id_seq;

CREATE TABLE klantweergave (
    id           bigint        NOT NULL CONSTRAINT klantweergave_pk PRIMARY KEY,
    versie       integer       NOT NULL,
    eigenaar_id  bigint        NOT NULL CONSTRAINT klantweergave_eigenaar_fk REFERENCES gebruiker ON DELETE CASCADE,
    naam         varchar(60)   NOT NULL,
    gedeeld      boolean       NOT NULL,
    staat        varchar(8000) NOT NULL
);
COMMENT ON COLUMN klantweergave.staat IS 'parameters of the list as in its address; may hold a name that was searched for';
CREATE UNIQUE INDEX klantweergave_naam_uq ON klantweergave (eigenaar_id, lower(naam));
CREATE INDEX klantweergave_gedeeld_ix ON klantweergave (lower(naam)) WHERE gedeeld;
