package nl.klantcrm.gebruiker.web;

import java.util.Objects;
import nl.klantcrm.web.Ingevuld;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** The first beheerder, as typed. */
record EersteBeheerderForm(
        @Ingevuld @Nullable String gebruikersnaam,
        @Ingevuld @Nullable String naam,
        @Ingevuld @Nullable String wachtwoord,
        @Ingevuld @Nullable String wachtwoordHerhaald) {

    static EersteBeheerderForm leeg() {
        return new EersteBeheerderForm(null, null, null, null);
    }

    boolean isHerhaald() {
        return wachtwoord != null && wachtwoord.equals(wachtwoordHerhaald);
    }

    String gekozenGebruikersnaam() {
        return Objects.requireNonNull(Tekst.schoon(gebruikersnaam));
    }

    String gekozenNaam() {
        return Objects.requireNonNull(Tekst.schoon(naam));
    }

    /** Exactly as typed: a space may well be part of it. */
    String gekozenWachtwoord() {
        return Objects.requireNonNull(wachtwoord);
    }

    @Override
    public String toString() {
        // Records print themselves; a password in a log would be one no longer.
        return "EersteBeheerderForm[]";
    }
}
