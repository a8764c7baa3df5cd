package nl.klantcrm.meting.lading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.meting.lading.Familienamen.Familie;
import nl.klantcrm.meting.lading.Gezin.Situatie;

/**
 * Invents households, number by number. The number and the seed decide everything of a household but the numbers of
 * its partners and kinderen, which go on from one household to the next.
 */
final class Huishoudgenerator {

    /** Nothing of a load lies after this day, so that it is the same whenever it is made. */
    static final LocalDate PEILDATUM = LocalDate.of(2026, 1, 1);

    /** A name that a dozen households have, however many there are. */
    static final String ZELDZAAM = "Zwaardecroon";

    private static final int ZELDZAAM_BINNEN = 10_000;
    private static final int ZELDZAAM_ELKE = 811;

    private static final List<String> NOTITIES = List.of(
            "Wil per e-mail bereikt worden.",
            "Belt liever in de avond 🙂",
            "Polisoverzicht opgevraagd bij de verzekeraar.",
            "Heeft een stamrecht uit een eerdere onderneming.\nGesprek volgt na de aangifte.",
            "Wacht op de definitieve jaarcijfers.",
            "Overweegt eerder te stoppen met werken.");

    private final Adressen adressen = new Adressen();
    private final Namen namen = new Namen();
    private final Gezinnen gezinnen = new Gezinnen(namen);
    private final long seed;
    private final int adviespartners;

    Huishoudgenerator(long seed, int adviespartners) {
        this.seed = seed;
        this.adviespartners = adviespartners;
    }

    /** To be called for one number after the other. */
    Huishouden maak(long nr) {
        SplittableRandom toeval = toeval(nr);
        Geslacht geslacht = toeval.nextInt(100) < 62 ? Geslacht.MAN : Geslacht.VROUW;
        LocalDate geboren = LocalDate.of(1935, 1, 1).plusDays(toeval.nextInt(10_000) + (long) toeval.nextInt(10_000));
        Gezin gezin = gezinnen.maak(toeval, geslacht, geboren, familie(nr, toeval));
        Klantgegevens gegevens = gegevens(
                nr,
                toeval,
                new Persoonsgegevens(
                        geslacht, gezin.naam(), geboren, toeval.nextInt(100) < 3 ? dag(toeval, 2018, 2025) : null),
                gezin);
        Instant aangemaakt = moment(toeval, 2016, 2024);
        Instant gewijzigd = toeval.nextInt(3) == 0 ? aangemaakt : moment(toeval, 2025, 2025);
        return new Huishouden(new KlantDetails(new KlantId(nr), 0, gegevens, gewijzigd, null), aangemaakt);
    }

    /** Randomness that belongs to this number only. */
    SplittableRandom toeval(long nr) {
        return new SplittableRandom(new SplittableRandom(seed + nr * 0x9E3779B97F4A7C15L).nextLong());
    }

    private Familie familie(long nr, SplittableRandom toeval) {
        Familie familie = namen.familie(toeval);
        boolean zeldzaam = nr < ZELDZAAM_BINNEN && nr % ZELDZAAM_ELKE == ZELDZAAM_ELKE / 2;
        return zeldzaam ? new Familie(null, ZELDZAAM) : familie;
    }

    private Klantgegevens gegevens(long nr, SplittableRandom toeval, Persoonsgegevens klant, Gezin gezin) {
        boolean metPartner = gezin.partners().stream().anyMatch(PartnerGegevens::huidig);
        return new Klantgegevens(
                klant,
                adressen.kies(toeval),
                toeval.nextInt(100) < 85 ? email(klant.naam(), nr) : null,
                toeval.nextInt(100) < 80 ? "06 " + (10_000_000 + toeval.nextInt(90_000_000)) : null,
                staat(gezin.situatie(), gezin.partners()),
                metPartner && toeval.nextInt(100) < 55 ? BerekeningenVoor.KLANT_EN_PARTNER : BerekeningenVoor.KLANT,
                toeval.nextInt(100) < 40 ? adviespartner(toeval) : null,
                toeval.nextInt(100) < 50 ? String.format(Locale.ROOT, "KL-%07d", nr) : null,
                toeval.nextInt(100) < 30 ? String.format(Locale.ROOT, "REL-%07d", nr) : null,
                toeval.nextInt(100) < 20 ? NOTITIES.get(toeval.nextInt(NOTITIES.size())) : null,
                gezin.partners(),
                gezin.kinderen());
    }

    /** A few offices with many klanten, many with few. */
    private AdviespartnerId adviespartner(SplittableRandom toeval) {
        double lot = toeval.nextDouble();
        return new AdviespartnerId(1 + (long) (adviespartners * lot * lot * lot));
    }

    private static String email(Persoonsnaam naam, long nr) {
        String deel = naam.achternaam().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return (deel.isEmpty() ? "klant" : deel) + nr + "@voorbeeld.nl";
    }

    private static BurgerlijkeStaat staat(Situatie situatie, List<PartnerGegevens> partners) {
        return switch (situatie) {
            case ALLEENSTAAND -> BurgerlijkeStaat.ONGEHUWD;
            case GESCHEIDEN -> BurgerlijkeStaat.GESCHEIDEN;
            case VERWEDUWD -> BurgerlijkeStaat.WEDUWE_WEDUWNAAR;
            case SAMEN, OPNIEUW_SAMEN ->
                switch (partners.get(partners.size() - 1).relatievorm()) {
                    case GEHUWD -> BurgerlijkeStaat.GEHUWD;
                    case GEREGISTREERD_PARTNER -> BurgerlijkeStaat.GEREGISTREERD_PARTNERSCHAP;
                    default -> BurgerlijkeStaat.SAMENWONEND;
                };
        };
    }

    static LocalDate dag(SplittableRandom toeval, int vanJaar, int totEnMetJaar) {
        LocalDate begin = LocalDate.of(vanJaar, 1, 1);
        return begin.plusDays(toeval.nextInt(365 * (totEnMetJaar - vanJaar + 1)));
    }

    private static Instant moment(SplittableRandom toeval, int vanJaar, int totEnMetJaar) {
        return dag(toeval, vanJaar, totEnMetJaar)
                .atTime(8 + toeval.nextInt(10), toeval.nextInt(60), toeval.nextInt(60))
                .toInstant(ZoneOffset.UTC);
    }

    /** The number given out last. */
    long partners() {
        return gezinnen.partners();
    }

    /** The number given out last. */
    long kinderen() {
        return gezinnen.kinderen();
    }
}
