package nl.klantcrm.meting.lading;

import static nl.klantcrm.meting.lading.Huishoudgenerator.PEILDATUM;
import static nl.klantcrm.meting.lading.Huishoudgenerator.dag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindId;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.meting.lading.Familienamen.Familie;
import nl.klantcrm.meting.lading.Gezin.Situatie;
import org.jspecify.annotations.Nullable;

/** Invents partners and kinderen: sixty of a hundred klanten have a partner, some had one before, and up to four kinderen. */
final class Gezinnen {

    private static final Gewogen<Situatie> SITUATIES = new Gewogen<Situatie>()
            .met(Situatie.SAMEN, 51)
            .met(Situatie.OPNIEUW_SAMEN, 9)
            .met(Situatie.GESCHEIDEN, 9)
            .met(Situatie.VERWEDUWD, 6)
            .met(Situatie.ALLEENSTAAND, 25);
    private static final Gewogen<Relatievorm> VORMEN = new Gewogen<Relatievorm>()
            .met(Relatievorm.GEHUWD, 62)
            .met(Relatievorm.GEREGISTREERD_PARTNER, 11)
            .met(Relatievorm.SAMENWONEND_MET_CONTRACT, 18)
            .met(Relatievorm.SAMENWONEND_ZONDER_CONTRACT, 9);
    private static final Gewogen<Integer> KINDERTAL =
            new Gewogen<Integer>().met(0, 25).met(1, 20).met(2, 35).met(3, 14).met(4, 6);

    private final Namen namen;
    private long partners;
    private long kinderen;

    Gezinnen(Namen namen) {
        this.namen = namen;
    }

    long partners() {
        return partners;
    }

    long kinderen() {
        return kinderen;
    }

    Gezin maak(SplittableRandom toeval, Geslacht geslacht, LocalDate geboren, Familie familie) {
        Situatie situatie = SITUATIES.kies(toeval);
        List<PartnerGegevens> relaties = relaties(toeval, situatie, geslacht, geboren, familie);
        boolean naamVanPartner = geslacht == Geslacht.VROUW && !relaties.isEmpty() && toeval.nextInt(100) < 35;
        Familie samen = naamVanPartner ? familieVan(relaties.get(relaties.size() - 1)) : familie;
        return new Gezin(
                situatie,
                namen.volwassene(toeval, geslacht, samen, naamVanPartner ? familie : null),
                relaties,
                kroost(toeval, geboren, samen, relaties));
    }

    private List<PartnerGegevens> relaties(
            SplittableRandom toeval, Situatie situatie, Geslacht geslacht, LocalDate geboren, Familie familie) {
        List<PartnerGegevens> relaties = new ArrayList<>();
        LocalDate begin = geboren.plusDays(365L * 21 + toeval.nextInt(365 * 8));
        if (situatie == Situatie.OPNIEUW_SAMEN || situatie == Situatie.GESCHEIDEN) {
            LocalDate einde = begin.plusDays(700L + toeval.nextInt(300));
            relaties.add(partner(toeval, geslacht, geboren, familie, begin, einde, null));
            begin = einde.plusDays(toeval.nextInt(200));
        }
        if (situatie == Situatie.VERWEDUWD) {
            relaties.add(partner(toeval, geslacht, geboren, familie, begin, null, dag(toeval, 2019, 2025)));
        }
        if (situatie == Situatie.SAMEN || situatie == Situatie.OPNIEUW_SAMEN) {
            relaties.add(partner(toeval, geslacht, geboren, familie, begin, null, null));
        }
        return relaties;
    }

    private PartnerGegevens partner(
            SplittableRandom toeval,
            Geslacht klant,
            LocalDate klantGeboren,
            Familie klantfamilie,
            LocalDate begin,
            @Nullable LocalDate einde,
            @Nullable LocalDate overleden) {
        Geslacht geslacht = (toeval.nextInt(100) < 3) == (klant == Geslacht.MAN) ? Geslacht.MAN : Geslacht.VROUW;
        Familie eigen = namen.familie(toeval);
        boolean naamVanKlant = geslacht == Geslacht.VROUW && einde == null && toeval.nextInt(100) < 35;
        // No more than five years apart, so that nobody marries before the age of fourteen.
        LocalDate geboren = klantGeboren.plusDays(toeval.nextInt(3_600) - 1_800L);
        Persoonsgegevens persoon = new Persoonsgegevens(
                geslacht,
                namen.volwassene(toeval, geslacht, naamVanKlant ? klantfamilie : eigen, naamVanKlant ? eigen : null),
                geboren,
                overleden);
        return new PartnerGegevens(new PartnerId(++partners), persoon, VORMEN.kies(toeval), begin, einde);
    }

    private List<KindGegevens> kroost(
            SplittableRandom toeval, LocalDate geboren, Familie familie, List<PartnerGegevens> relaties) {
        List<KindGegevens> kroost = new ArrayList<>();
        int aantal = relaties.isEmpty() && toeval.nextInt(100) < 75 ? 0 : KINDERTAL.kies(toeval);
        LocalDate volgende = geboren.plusDays(365L * 24 + toeval.nextInt(365 * 10));
        for (int i = 0; i < aantal && volgende.isBefore(PEILDATUM); i++) {
            kroost.add(kind(toeval, volgende, familie, relaties.size()));
            volgende = volgende.plusDays(400L + toeval.nextInt(1_100));
        }
        return kroost;
    }

    private KindGegevens kind(SplittableRandom toeval, LocalDate geboren, Familie familie, int relaties) {
        Geslacht geslacht = toeval.nextBoolean() ? Geslacht.MAN : Geslacht.VROUW;
        LocalDate dood = toeval.nextInt(100) == 0 ? geboren.plusDays(toeval.nextInt(3_000)) : null;
        Persoonsgegevens persoon = new Persoonsgegevens(
                geslacht, namen.kind(toeval, familie), geboren, dood == null || dood.isBefore(PEILDATUM) ? dood : null);
        int lot = relaties == 0 ? 0 : toeval.nextInt(100);
        KindVan van = lot < 8 ? KindVan.KLANT : lot < 13 ? KindVan.PARTNER : KindVan.BEIDEN;
        return new KindGegevens(
                new KindId(++kinderen), persoon, van, van == KindVan.KLANT ? null : toeval.nextInt(relaties));
    }

    private static Familie familieVan(PartnerGegevens partner) {
        return new Familie(
                partner.persoon().naam().tussenvoegsel(),
                Objects.requireNonNull(partner.persoon().naam().achternaam()));
    }
}
