package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.klant.Huishoudgrootte;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantOverzicht;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks through households and writes them, all as they are at one moment, keeping a few hundred at most. */
@Component
class Exportloop {

    private final KlantOverzicht klanten;
    private final AdviespartnerOverzicht adviespartners;
    private final Huishoudkolommen kolommen;

    Exportloop(KlantOverzicht klanten, AdviespartnerOverzicht adviespartners, Huishoudkolommen kolommen) {
        this.klanten = klanten;
        this.adviespartners = adviespartners;
        this.kolommen = kolommen;
    }

    /** @param uit is left open; when this fails the file is not completed */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void schrijf(Exportbron bron, Exportvorm vorm, OutputStream uit) throws IOException {
        Huishoudgrootte grootste = klanten.grootste();
        Map<AdviespartnerId, String> namen = new HashMap<>();
        Rijschrijver schrijver = vorm.schrijver(uit, "Klanten");
        try {
            schrijver.koppen(kolommen.koppen(grootste.partners(), grootste.kinderen()));
            // The browser then knows at once that a file is coming.
            schrijver.spoel();
            bron.doorloop(klanten, huishoudens -> schrijf(huishoudens, schrijver, grootste, namen));
            schrijver.voltooi();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void schrijf(
            List<KlantDetails> huishoudens,
            Rijschrijver schrijver,
            Huishoudgrootte grootste,
            Map<AdviespartnerId, String> namen) {
        try {
            for (KlantDetails klant : huishoudens) {
                String adviespartner = naam(klant.gegevens().adviespartner(), namen);
                schrijver.rij(kolommen.naarRij(
                        klant.nummer(), klant.gegevens(), adviespartner, grootste.partners(), grootste.kinderen()));
            }
            schrijver.spoel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String naam(@Nullable AdviespartnerId id, Map<AdviespartnerId, String> namen) {
        return id == null
                ? null
                : namen.computeIfAbsent(
                        id,
                        onbekend -> adviespartners
                                .vind(onbekend)
                                .map(AdviespartnerRegel::naam)
                                .orElse(""));
    }
}
