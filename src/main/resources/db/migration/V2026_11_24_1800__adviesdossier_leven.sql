-- The life of an adviesdossier: who works on it, which one it follows, and when its advice was issued.
-- Invariants: a definitief dossier says when it became so and by whom, a concept does not; of what is sent twice under
-- one key one dossier is made; a dossier that another one follows stays, so that a chain never has a gap.

ALTER TABLE adviesdossier
    ADD COLUMN behandelaar_id  bigint CONSTRAINT adviesdossier_behandelaar_fk REFERENCES gebruiker ON DELETE RESTRICT,
    ADD COLUMN voorganger_id   bigint CONSTRAINT adviesdossier_voorganger_fk REFERENCES adviesdossier ON DELETE RESTRICT,
    ADD COLUMN definitief_op   timestamptz,
    ADD COLUMN definitief_door bigint CONSTRAINT adviesdossier_definitief_door_fk REFERENCES gebruiker ON DELETE RESTRICT,
    ADD COLUMN aanmaaksleutel  uuid CONSTRAINT adviesdossier_aanmaaksleutel_uq UNIQUE;

UPDATE adviesdossier SET behandelaar_id = aangemaakt_door;
UPDATE adviesdossier SET definitief_op = aangemaakt_op, definitief_door = aangemaakt_door WHERE status = 'DEFINITIEF';

ALTER TABLE adviesdossier
    ALTER COLUMN behandelaar_id SET NOT NULL,
    ADD CONSTRAINT adviesdossier_voorganger_ck CHECK (voorganger_id < id),
    ADD CONSTRAINT adviesdossier_definitief_ck CHECK (
        (status = 'DEFINITIEF') = (definitief_op IS NOT NULL) AND (definitief_op IS NULL) = (definitief_door IS NULL));

COMMENT ON COLUMN adviesdossier.behandelaar_id IS 'who works on it: at first its maker';
COMMENT ON COLUMN adviesdossier.aanmaaksleutel IS 'key of the form it was made with; null when no form made it';

CREATE INDEX adviesdossier_behandelaar_ix ON adviesdossier (behandelaar_id, id);
CREATE INDEX adviesdossier_voorganger_ix ON adviesdossier (voorganger_id);
CREATE INDEX adviesdossier_definitief_door_ix ON adviesdossier (definitief_door);
