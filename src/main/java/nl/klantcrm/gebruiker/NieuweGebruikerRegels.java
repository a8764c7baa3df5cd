package nl.klantcrm.gebruiker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;

/** What must hold for a new user. */
final class NieuweGebruikerRegels {

    private static final int MINIMUM_TEKENS = 12;

    /** bcrypt looks no further; a longer password would promise more than it gives. */
    private static final int MAXIMUM_BYTES = 72;

    // Typed each day, on any keyboard, and printed in logs of the sign-in.
    private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}");

    private static final Pattern NAAM = Pattern.compile("\\P{Cc}{1,200}");

    private NieuweGebruikerRegels() {}

    static void controleer(MaakGebruiker opdracht) {
        List<Overtreding> overtredingen = new ArrayList<>();
        if (!GEBRUIKERSNAAM.matcher(opdracht.gebruikersnaam()).matches()) {
            overtredingen.add(Overtreding.van("gebruikersnaam", "gebruiker.gebruikersnaam.ongeldig"));
        }
        if (opdracht.naam().isBlank() || !NAAM.matcher(opdracht.naam()).matches()) {
            overtredingen.add(Overtreding.van("naam", "gebruiker.naam.ongeldig"));
        }
        if (opdracht.wachtwoord().codePointCount(0, opdracht.wachtwoord().length()) < MINIMUM_TEKENS) {
            overtredingen.add(Overtreding.van("wachtwoord", "gebruiker.wachtwoord.tekort", MINIMUM_TEKENS));
        }
        if (opdracht.wachtwoord().getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
            overtredingen.add(Overtreding.van("wachtwoord", "gebruiker.wachtwoord.telang", MAXIMUM_BYTES));
        }
        if (opdracht.rollen().isEmpty()) {
            overtredingen.add(Overtreding.van("rollen", "gebruiker.rollen.geen"));
        }
        if (!overtredingen.isEmpty()) {
            throw new OngeldigeInvoerException(overtredingen);
        }
    }
}
