package nl.klantcrm.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.demo.Demonamen.Familie;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import org.jspecify.annotations.Nullable;

/** Invented households: one for each family name, in turn of each kind that an office meets. The same at each start. */
final class Demohuishoudens {

    private enum Soort {
        ALLEENSTAAND,
        GETROUWD_MET_KINDEREN,
        SAMENWONEND,
        GESCHEIDEN,
        WEDUWE,
        HERTROUWD,
        GEREGISTREERD,
        KIND_OVERLEDEN
    }

    private record Plaats(String postcode, String naam) {}

    private static final List<Plaats> PLAATSEN = List.of(
            new Plaats("3511 AB", "Utrecht"),
            new Plaats("1011 CD", "Amsterdam"),
            new Plaats("9712 EF", "Groningen"),
            new Plaats("6211 GH", "Maastricht"),
            new Plaats("5211 JK", "'s-Hertogenbosch"),
            new Plaats("8911 LM", "Leeuwarden"),
            new Plaats("4331 NP", "Middelburg"));
    private static final List<String> STRATEN =
            List.of("Kerkstraat", "Dorpsstraat", "Lange Voorhout", "Molenweg", "Burgemeester Röellstraat");

    private final List<AdviespartnerId> adviespartners;

    Demohuishoudens(List<AdviespartnerId> adviespartners) {
        this.adviespartners = adviespartners;
    }

    List<Klantgegevens> alle() {
        List<Klantgegevens> huishoudens = new ArrayList<>();
        for (int nr = 0; nr < Demonamen.FAMILIES.size(); nr++) {
            huishoudens.add(huishouden(nr));
        }
        return huishoudens;
    }

    private Klantgegevens huishouden(int nr) {
        Soort soort = Soort.values()[nr % Soort.values().length];
        Familie familie = Demonamen.FAMILIES.get(nr);
        Geslacht geslacht = nr % 3 == 0 ? Geslacht.VROUW : Geslacht.MAN;
        LocalDate geboren = LocalDate.of(1948 + nr % 34, 1 + nr % 12, 1 + nr * 7 % 28);
        Persoonsgegevens klant =
                new Persoonsgegevens(geslacht, Demonamen.volwassene(geslacht, nr, familie, null), geboren, null);
        List<PartnerGegevens> partners = partners(soort, nr, geslacht, geboren);
        return new Klantgegevens(
                klant,
                adres(nr),
                "klant" + (nr + 1) + "@voorbeeld.nl",
                String.format(java.util.Locale.ROOT, "06 000000%02d", nr),
                staat(soort),
                soort == Soort.GETROUWD_MET_KINDEREN || soort == Soort.HERTROUWD
                        ? BerekeningenVoor.KLANT_EN_PARTNER
                        : BerekeningenVoor.KLANT,
                nr % 3 == 1 ? adviespartners.get(nr % adviespartners.size()) : null,
                nr % 4 == 0 ? "KL-" + (1000 + nr) : null,
                nr % 5 == 0 ? "REL-" + (2000 + nr) : null,
                nr % 7 == 0 ? "Wil per e-mail bereikt worden 🙂" : null,
                partners,
                kinderen(soort, nr, familie, geboren));
    }

    private static List<PartnerGegevens> partners(Soort soort, int nr, Geslacht klant, LocalDate klantGeboren) {
        LocalDate begin = klantGeboren.plusYears(24).plusMonths(nr % 12);
        return switch (soort) {
            case ALLEENSTAAND -> List.of();
            case GETROUWD_MET_KINDEREN, KIND_OVERLEDEN ->
                List.of(partner(nr, klant, klantGeboren, Relatievorm.GEHUWD, begin, null, null));
            case SAMENWONEND ->
                List.of(partner(nr, klant, klantGeboren, Relatievorm.SAMENWONEND_MET_CONTRACT, begin, null, null));
            case GEREGISTREERD ->
                List.of(partner(nr, klant, klantGeboren, Relatievorm.GEREGISTREERD_PARTNER, begin, null, null));
            case GESCHEIDEN ->
                List.of(partner(nr, klant, klantGeboren, Relatievorm.GEHUWD, begin, LocalDate.of(2025, 3, 14), null));
            case WEDUWE ->
                List.of(partner(nr, klant, klantGeboren, Relatievorm.GEHUWD, begin, null, LocalDate.of(2024, 11, 2)));
            case HERTROUWD ->
                List.of(
                        partner(nr, klant, klantGeboren, Relatievorm.GEHUWD, begin, LocalDate.of(2015, 6, 30), null),
                        partner(
                                nr + 5,
                                klant,
                                klantGeboren,
                                Relatievorm.GEHUWD,
                                LocalDate.of(2018, 5, 18),
                                null,
                                null));
        };
    }

    private static PartnerGegevens partner(
            int nr,
            Geslacht klant,
            LocalDate klantGeboren,
            Relatievorm vorm,
            LocalDate begin,
            @Nullable LocalDate einde,
            @Nullable LocalDate overleden) {
        Familie familie = Demonamen.FAMILIES.get((nr + 11) % Demonamen.FAMILIES.size());
        // Now and then two of the same sex.
        Geslacht geslacht = nr % 9 == 2 || klant == Geslacht.MAN ? Geslacht.VROUW : Geslacht.MAN;
        return new PartnerGegevens(
                null,
                new Persoonsgegevens(
                        geslacht,
                        Demonamen.volwassene(geslacht, nr + 4, familie, null),
                        klantGeboren.plusMonths(nr % 40).plusDays(3),
                        overleden),
                vorm,
                begin,
                einde);
    }

    private static List<KindGegevens> kinderen(Soort soort, int nr, Familie familie, LocalDate klantGeboren) {
        LocalDate eerste = klantGeboren.plusYears(30).plusDays(nr);
        return switch (soort) {
            case GETROUWD_MET_KINDEREN ->
                List.of(
                        kind(nr, familie, eerste, null, KindVan.BEIDEN, 0),
                        kind(nr + 1, familie, eerste.plusYears(3), null, KindVan.BEIDEN, 0));
            case SAMENWONEND, GESCHEIDEN -> List.of(kind(nr, familie, eerste, null, KindVan.BEIDEN, 0));
            case HERTROUWD ->
                List.of(
                        kind(nr, familie, eerste, null, KindVan.BEIDEN, 0),
                        kind(nr + 1, familie, eerste.plusYears(2), null, KindVan.PARTNER, 1));
            case KIND_OVERLEDEN ->
                List.of(
                        kind(nr, familie, eerste, eerste.plusYears(9), KindVan.BEIDEN, 0),
                        kind(nr + 1, familie, eerste.plusYears(4), null, KindVan.KLANT, null));
            default -> List.of();
        };
    }

    private static KindGegevens kind(
            int nr,
            Familie familie,
            LocalDate geboren,
            @Nullable LocalDate overleden,
            KindVan kindVan,
            @Nullable Integer partner) {
        Geslacht geslacht = nr % 2 == 0 ? Geslacht.MAN : Geslacht.VROUW;
        return new KindGegevens(
                null,
                new Persoonsgegevens(geslacht, Demonamen.kind(nr, familie), geboren, overleden),
                kindVan,
                partner);
    }

    private static Adres adres(int nr) {
        Plaats plaats = PLAATSEN.get(nr % PLAATSEN.size());
        String straat = STRATEN.get(nr % STRATEN.size());
        return nr % 13 == 12
                ? new Adres("Meir", String.valueOf(nr), null, "2000", "Antwerpen", "BE")
                : new Adres(
                        straat,
                        String.valueOf(1 + nr * 3),
                        nr % 6 == 0 ? "a" : null,
                        plaats.postcode(),
                        plaats.naam(),
                        Adres.NEDERLAND);
    }

    private static BurgerlijkeStaat staat(Soort soort) {
        return switch (soort) {
            case ALLEENSTAAND -> BurgerlijkeStaat.ONGEHUWD;
            case GETROUWD_MET_KINDEREN, HERTROUWD, KIND_OVERLEDEN -> BurgerlijkeStaat.GEHUWD;
            case SAMENWONEND -> BurgerlijkeStaat.SAMENWONEND;
            case GESCHEIDEN -> BurgerlijkeStaat.GESCHEIDEN;
            case WEDUWE -> BurgerlijkeStaat.WEDUWE_WEDUWNAAR;
            case GEREGISTREERD -> BurgerlijkeStaat.GEREGISTREERD_PARTNERSCHAP;
        };
    }
}
