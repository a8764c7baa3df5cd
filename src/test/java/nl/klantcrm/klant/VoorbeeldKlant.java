package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.adviespartner.AdviespartnerId;
import org.jspecify.annotations.Nullable;

/** Households for tests; every one keeps the rules unless a test breaks it on purpose. */
public final class VoorbeeldKlant {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    private VoorbeeldKlant() {}

    /** Anna van der Aa, alone. */
    public static Klantgegevens alleenstaand() {
        return huishouden(BerekeningenVoor.KLANT, List.of(), List.of());
    }

    /** Anna with her husband Bram and one kind of both; calculations for both. */
    public static Klantgegevens gezin() {
        return huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER,
                List.of(partner("Bram", LocalDate.of(1990, 5, 4), null)),
                List.of(kind("Cas", LocalDate.of(2010, 2, 28))));
    }

    public static Klantgegevens huishouden(
            BerekeningenVoor berekeningenVoor, List<PartnerGegevens> partners, List<KindGegevens> kinderen) {
        return new Klantgegevens(
                anna(),
                new Adres("Kerkstraat", "1", "a", "3511 AB", "Utrecht", Adres.NEDERLAND),
                "anna@voorbeeld.nl",
                "030 1234567",
                BurgerlijkeStaat.GEHUWD,
                berekeningenVoor,
                null,
                null,
                null,
                null,
                partners,
                kinderen);
    }

    public static Persoonsgegevens anna() {
        return new Persoonsgegevens(
                Geslacht.VROUW,
                new Persoonsnaam("A.B.", "Anna", "van der", "Aa", "Núñez"),
                LocalDate.of(1960, 1, 31),
                null);
    }

    public static PartnerGegevens partner(String voornaam, @Nullable LocalDate begin, @Nullable LocalDate einde) {
        return new PartnerGegevens(null, persoon(voornaam, LocalDate.of(1961, 7, 1)), Relatievorm.GEHUWD, begin, einde);
    }

    public static KindGegevens kind(String voornaam, LocalDate geboortedatum) {
        return new KindGegevens(null, persoon(voornaam, geboortedatum), KindVan.BEIDEN, 0);
    }

    public static Persoonsgegevens persoon(String voornaam, @Nullable LocalDate geboortedatum) {
        return new Persoonsgegevens(
                Geslacht.MAN,
                new Persoonsnaam(voornaam.charAt(0) + ".", voornaam, null, "de Vries", null),
                geboortedatum,
                null);
    }

    public static Persoonsgegevens overleden(Persoonsgegevens persoon, LocalDate op) {
        return new Persoonsgegevens(persoon.geslacht(), persoon.naam(), persoon.geboortedatum(), op);
    }

    public static Klantgegevens met(Klantgegevens g, Persoonsgegevens persoon) {
        return new Klantgegevens(
                persoon,
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
    }

    public static Klantgegevens met(Klantgegevens g, Adres adres) {
        return new Klantgegevens(
                g.persoon(),
                adres,
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
    }

    public static Klantgegevens metSleutel(Klantgegevens g, @Nullable String klantSleutel) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                klantSleutel,
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
    }

    public static Klantgegevens metAdviespartner(Klantgegevens g, @Nullable AdviespartnerId adviespartner) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                adviespartner,
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
    }
}
