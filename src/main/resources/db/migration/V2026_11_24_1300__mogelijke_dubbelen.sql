-- Possible duplicates: finding them by date of birth, by e-mail and by key, and remembering who was looked at.
-- Invariant: one row for a pair of klanten, the older one first, says for good that they are not the same household.

CREATE TABLE geen_dubbele (
    klant_a  bigint      NOT NULL CONSTRAINT geen_dubbele_klant_a_fk REFERENCES klant ON DELETE CASCADE,
    klant_b  bigint      NOT NULL CONSTRAINT geen_dubbele_klant_b_fk REFERENCES klant ON DELETE CASCADE,
    door     bigint      NOT NULL CONSTRAINT geen_dubbele_door_fk REFERENCES gebruiker ON DELETE RESTRICT,
    op       timestamptz NOT NULL,
    CONSTRAINT geen_dubbele_pk PRIMARY KEY (klant_a, klant_b),
    CONSTRAINT geen_dubbele_volgorde_ck CHECK (klant_a < klant_b)
);
CREATE INDEX geen_dubbele_klant_b_ix ON geen_dubbele (klant_b);
CREATE INDEX geen_dubbele_door_ix ON geen_dubbele (door);

-- Everybody of one date of birth, names included: they are compared by the application, and reading them from the
-- index alone keeps that quick when there are hundreds.
-- Of those who were anonymised all dates are the first of a year, so they would crowd those days.
CREATE INDEX klant_geboren_ix ON klant (geboortedatum) INCLUDE (id, voorletters, tussenvoegsel, achternaam, geboortenaam)
    WHERE geanonimiseerd_op IS NULL;
CREATE INDEX partner_geboren_ix ON partner (geboortedatum) INCLUDE (klant_id, voorletters, tussenvoegsel, achternaam, geboortenaam);
CREATE INDEX kind_geboren_ix ON kind (geboortedatum) INCLUDE (klant_id, voorletters, tussenvoegsel, achternaam, geboortenaam);

CREATE INDEX klant_email_ix ON klant (lower(email)) WHERE email IS NOT NULL;
