package nl.klantcrm.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** The first beheerder, as typed. */
record EersteBeheerderForm(
        @NotBlank @Nullable String gebruikersnaam,
        @NotBlank @Nullable String naam,
        @NotBlank @Nullable String wachtwoord,
        @NotBlank @Nullable String wachtwoordHerhaald) {

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
