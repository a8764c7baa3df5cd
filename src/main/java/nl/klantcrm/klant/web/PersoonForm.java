package nl.klantcrm.klant.web;

import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.web.Datum;
import nl.klantcrm.web.Datums;
import nl.klantcrm.web.EenVan;
import nl.klantcrm.web.GeenStuurtekens;
import nl.klantcrm.web.Hoogstens;
import nl.klantcrm.web.Ingevuld;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** The part of the klant form that is the same for klant, partner and kind; values as typed. */
record PersoonForm(
        @Ingevuld @EenVan(Geslacht.class) @Nullable String geslacht,
        @Ingevuld @Hoogstens(30) @GeenStuurtekens @Nullable String voorletters,
        @Hoogstens(200) @GeenStuurtekens @Nullable String voornamen,
        @Hoogstens(30) @GeenStuurtekens @Nullable String tussenvoegsel,

        @Ingevuld @Hoogstens(200) @GeenStuurtekens @Nullable String achternaam,

        @Hoogstens(200) @GeenStuurtekens @Nullable String geboortenaam,
        @Datum @Nullable String geboortedatum,
        @Datum @Nullable String overlijdensdatum) {

    static final PersoonForm LEEG = new PersoonForm(null, null, null, null, null, null, null, null);

    static PersoonForm van(Persoonsgegevens persoon) {
        Persoonsnaam naam = persoon.naam();
        return new PersoonForm(
                persoon.geslacht().name(),
                naam.voorletters(),
                naam.voornamen(),
                naam.tussenvoegsel(),
                naam.achternaam(),
                naam.geboortenaam(),
                Datums.iso(persoon.geboortedatum()),
                Datums.iso(persoon.overlijdensdatum()));
    }

    /** To be called on a valid form only. */
    Persoonsgegevens naarGegevens() {
        return new Persoonsgegevens(
                Geslacht.valueOf(Formwaarde.verplicht(geslacht)),
                new Persoonsnaam(
                        Formwaarde.verplicht(voorletters),
                        Tekst.schoon(voornamen),
                        Tekst.schoon(tussenvoegsel),
                        Formwaarde.verplicht(achternaam),
                        Tekst.schoon(geboortenaam)),
                Datums.lees(geboortedatum),
                Datums.lees(overlijdensdatum));
    }
}
