package nl.klantcrm.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.adviesdossier.AdviestypeRegel;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviesdossier.VoorWie;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.Klantgegevens;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sixty adviesdossiers of every type, by the advisers in turn, over the last two years. */
@Component
@Profile("demo")
class Demodossiers {

    private static final int AANTAL = 60;
    private static final int DAGEN_TUSSEN_TWEE = 12;

    private final AdviesdossierService dossiers;
    private final AdviestypeOverzicht typen;
    private final KlantOverzicht klanten;
    private final Clock clock;

    Demodossiers(AdviesdossierService dossiers, AdviestypeOverzicht typen, KlantOverzicht klanten, Clock clock) {
        this.dossiers = dossiers;
        this.typen = typen;
        this.klanten = klanten;
        this.clock = clock;
    }

    void maak(List<KlantId> ids, List<Aangemeld> adviseurs) {
        for (int nr = 0; nr < AANTAL; nr++) {
            int keer = nr;
            KlantId klant = ids.get(nr % ids.size());
            Systeem.als(adviseurs.get(nr % adviseurs.size()), () -> maakEen(keer, klant));
        }
    }

    private Object maakEen(int nr, KlantId klant) {
        Klantgegevens gegevens = klanten.toon(klant).gegevens();
        List<AdviestypeRegel> mogelijk = typen.actieve().stream()
                .filter(type -> !type.kenmerken().partnerVerplicht()
                        || gegevens.huidigePartner().isPresent())
                .toList();
        VoorWie voorWie = gegevens.berekeningenVoor() == BerekeningenVoor.KLANT_EN_PARTNER && nr % 3 == 0
                ? VoorWie.PARTNER
                : VoorWie.KLANT;
        LocalDate datum = LocalDate.now(clock).minusDays((long) (AANTAL - 1 - nr) * DAGEN_TUSSEN_TWEE);
        return dossiers.maakAan(new MaakAdviesdossier(
                klant,
                mogelijk.get(nr % mogelijk.size()).id(),
                datum,
                voorWie,
                null,
                nr % 4 == 0 ? "Jaarlijkse controle" : null,
                false));
    }
}
