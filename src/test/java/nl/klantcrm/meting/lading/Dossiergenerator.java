package nl.klantcrm.meting.lading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.klantcrm.adviesdossier.AdviesdossierDetails;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviestypeId;
import nl.klantcrm.adviesdossier.Dossierbrug;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviesdossier.Typekenmerken;
import nl.klantcrm.adviesdossier.VoorWie;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;

/** Two adviesdossiers for a klant on average, by the rules of the application: none for some, eight for others. */
final class Dossiergenerator {

    /** Twenty klanten have forty of them. */
    private static final int[] AANTALLEN = {2, 0, 1, 3, 1, 2, 1, 5, 2, 0, 3, 1, 2, 1, 6, 0, 4, 1, 2, 3};

    private static final LocalDate EERSTE_DATUM = LocalDate.of(2016, 1, 1);

    record Type(AdviestypeId id, Typekenmerken kenmerken) {}

    private final List<Type> typen;
    private final int gebruikers;
    private long laatste;

    /** @param gebruikers the number of users, whose ids begin at 1 */
    Dossiergenerator(List<Type> typen, int gebruikers) {
        this.typen = List.copyOf(typen);
        this.gebruikers = gebruikers;
    }

    List<AdviesdossierDetails> maak(Huishouden huishouden, SplittableRandom toeval) {
        int aantal = AANTALLEN[(int) (huishouden.nr() % AANTALLEN.length)];
        List<AdviesdossierDetails> dossiers = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            dossiers.add(maakEen(huishouden, toeval));
        }
        return dossiers;
    }

    private AdviesdossierDetails maakEen(Huishouden huishouden, SplittableRandom toeval) {
        Klantgegevens gegevens = huishouden.klant().gegevens();
        Type type = type(gegevens, toeval);
        LocalDate datum = datum(gegevens.persoon(), toeval);
        VoorWie voorWie = gegevens.berekeningenVoor() == BerekeningenVoor.KLANT_EN_PARTNER && toeval.nextInt(4) == 0
                ? VoorWie.PARTNER
                : VoorWie.KLANT;
        ZonedDateTime gemaakt =
                datum.atTime(9 + toeval.nextInt(8), toeval.nextInt(60)).atZone(ZoneOffset.UTC);
        MaakAdviesdossier opdracht = new MaakAdviesdossier(
                huishouden.klant().id(),
                type.id(),
                datum,
                voorWie,
                null,
                toeval.nextInt(4) == 0 ? "Jaarlijkse controle" : null,
                false);
        return Dossierbrug.maakAan(
                new AdviesdossierId(++laatste),
                opdracht,
                huishouden.klant(),
                type.kenmerken(),
                new GebruikerId(1L + toeval.nextInt(gebruikers)),
                gemaakt,
                toeval.nextBoolean());
    }

    /** In the last ten years, while the klant lived. */
    private static LocalDate datum(Persoonsgegevens klant, SplittableRandom toeval) {
        LocalDate overleden = klant.overlijdensdatum();
        LocalDate einde = overleden == null ? Huishoudgenerator.PEILDATUM : overleden;
        return EERSTE_DATUM.plusDays(toeval.nextLong(ChronoUnit.DAYS.between(EERSTE_DATUM, einde)));
    }

    /** A type that must have a partner only where there is one who lives. */
    private Type type(Klantgegevens gegevens, SplittableRandom toeval) {
        Type type = typen.get(toeval.nextInt(typen.size()));
        boolean mag = !type.kenmerken().partnerVerplicht()
                || gegevens.partners().stream().anyMatch(PartnerGegevens::huidig);
        return mag ? type : typen.get(0);
    }

    long laatste() {
        return laatste;
    }
}
