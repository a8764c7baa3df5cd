package nl.klantcrm.klant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of a klantdossier, in the order of the form. The history keeps its name, so a name that was ever used is
 * never changed.
 */
public enum Klantveld {
    GESLACHT(Soort.KEUZE),
    VOORLETTERS(Soort.TEKST),
    VOORNAMEN(Soort.VRIJE_TEKST),
    TUSSENVOEGSEL(Soort.TEKST),
    ACHTERNAAM(Soort.VRIJE_TEKST),
    GEBOORTENAAM(Soort.VRIJE_TEKST),
    GEBOORTEDATUM(Soort.DATUM),
    OVERLIJDENSDATUM(Soort.DATUM),
    BURGERLIJKE_STAAT(Soort.KEUZE),
    STRAAT(Soort.VRIJE_TEKST),
    HUISNUMMER(Soort.TEKST),
    TOEVOEGING(Soort.VRIJE_TEKST),
    POSTCODE(Soort.TEKST),
    PLAATS(Soort.TEKST),
    LAND(Soort.LAND),
    EMAIL(Soort.TEKST),
    TELEFOON(Soort.TEKST),
    BEREKENINGEN_VOOR(Soort.KEUZE),
    ADVIESPARTNER(Soort.ADVIESPARTNER),
    KLANT_SLEUTEL(Soort.TEKST),
    RELATIE_SLEUTEL(Soort.TEKST),
    NOTITIES(Soort.VRIJE_TEKST),
    RELATIEVORM(Soort.KEUZE),
    RELATIE_BEGIN(Soort.DATUM),
    RELATIE_EINDE(Soort.DATUM),
    KIND_VAN(Soort.OUDERS);

    /** How the text of a value is to be read. */
    public enum Soort {
        TEKST,
        /** Text in which the form looks for a BSN. */
        VRIJE_TEKST,
        /** {@code 1960-01-31}. */
        DATUM,
        /** The name of a constant. */
        KEUZE,
        /** An ISO 3166 code. */
        LAND,
        /** The number of an AdviespartnerId. */
        ADVIESPARTNER,
        /** A {@link Ouders}. */
        OUDERS
    }

    private static final Set<Klantveld> VERPLICHT = Collections.unmodifiableSet(
            EnumSet.of(GESLACHT, VOORLETTERS, ACHTERNAAM, LAND, BEREKENINGEN_VOOR, RELATIEVORM, KIND_VAN));

    private static final Pattern WOORDBEGIN = Pattern.compile("_(.)");

    private final Soort soort;

    Klantveld(Soort soort) {
        this.soort = soort;
    }

    public Soort soort() {
        return soort;
    }

    /** Whether whoever has the field has a value in it. */
    boolean verplicht() {
        return VERPLICHT.contains(this);
    }

    /** As forms and messages call it: {@code burgerlijkeStaat}. */
    public String veldnaam() {
        return WOORDBEGIN
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }
}
