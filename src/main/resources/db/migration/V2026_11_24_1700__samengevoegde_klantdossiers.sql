-- Two klantdossiers can be made one; the history of the one that stays tells so.

ALTER TABLE klantwijziging DROP CONSTRAINT klantwijziging_aanleiding_ck;
ALTER TABLE klantwijziging ADD CONSTRAINT klantwijziging_aanleiding_ck CHECK (aanleiding IN
    ('TOEGEVOEGD', 'GEWIJZIGD', 'TERUGGEZET', 'SAMENGEVOEGD'));
