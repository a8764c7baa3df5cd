package nl.klantcrm.klant;

import java.util.List;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.spi.GerelateerdeItems;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import nl.klantcrm.logboek.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one klantdossier of two that turn out to be of one household. */
@Service
@Transactional
@Vereist(Recht.KLANT_WIJZIGEN)
public class KlantSamenvoeger {

    private final KlantRepository klanten;
    private final KlantService service;
    private final List<GerelateerdeItems> gerelateerd;
    private final HuidigeGebruiker gebruiker;
    private final Logboek logboek;

    KlantSamenvoeger(
            KlantRepository klanten,
            KlantService service,
            List<GerelateerdeItems> gerelateerd,
            HuidigeGebruiker gebruiker,
            Logboek logboek) {
        this.klanten = klanten;
        this.service = service;
        this.gerelateerd = gerelateerd;
        this.gebruiker = gebruiker;
        this.logboek = logboek;
    }

    /**
     * What there is to choose.
     *
     * @throws NietGevondenException when one of them is not there
     * @throws OngeldigeInvoerException when these two cannot be made one
     */
    @Transactional(readOnly = true)
    public Klantsamenvoeging bekijk(KlantId blijft, KlantId gaatOp) {
        return samenvoeging(vind(blijft), vind(gaatOp));
    }

    /**
     * Items of the one that goes are of the one that stays from then on; what they hold stays as it is. The
     * klantnummer of the one that goes is never used again.
     *
     * @param versie the version of the one that stays that was opened, as is anderVersie of the other
     * @throws NietGevondenException when one of them is not there
     * @throws VersieConflictException when one of them has moved on since
     * @throws OngeldigeInvoerException when it cannot be done or would break a rule; nothing is changed then
     */
    public void voegSamen(KlantId blijft, int versie, KlantId gaatOp, int anderVersie, Samenvoegkeuze keuze) {
        // Always the lower number first, so that two who do this the other way round wait for each other and no more.
        Stream.of(blijft, gaatOp)
                .sorted((een, ander) -> Long.compare(een.waarde(), ander.waarde()))
                .forEach(klanten::houdVoorWijziging);
        Klant ander = vind(gaatOp);
        Klantsamenvoeging samen = samenvoeging(vind(blijft), ander);
        if (samen.blijft().versie() != versie || samen.gaatOp().versie() != anderVersie) {
            throw new VersieConflictException("klanten " + blijft + " and " + gaatOp);
        }
        Klantgegevens gegevens = samen.gegevens(keuze);
        int verplaatst = gerelateerd.stream()
                .mapToInt(items -> items.verplaats(gaatOp, blijft))
                .sum();
        klanten.erfGeenDubbelen(gaatOp.waarde(), blijft.waarde());
        // First, for its keys may be among what is taken over.
        klanten.delete(ander);
        klanten.flush();
        service.neemOp(blijft, versie, gegevens);
        logboek.schrijf(Gebeurtenis.vanKlant(
                Soort.SAMENVOEGEN,
                gebruiker.id().waarde(),
                blijft.waarde(),
                "opgegaan=" + gaatOp + ";items=" + verplaatst));
    }

    private static Klantsamenvoeging samenvoeging(Klant blijft, Klant gaatOp) {
        KlantDetails eigen = blijft.details();
        KlantDetails ander = gaatOp.details();
        if (eigen.id().equals(ander.id())) {
            throw new OngeldigeInvoerException("met", "samenvoegen.fout.zichzelf");
        }
        if (eigen.geanonimiseerd() || ander.geanonimiseerd()) {
            throw new OngeldigeInvoerException("met", "samenvoegen.fout.geanonimiseerd");
        }
        Klantsamenvoeging samen = new Klantsamenvoeging(eigen, ander);
        if (!samen.isVanDezelfden()) {
            throw new OngeldigeInvoerException("met", "samenvoegen.fout.anderen");
        }
        return samen;
    }

    private Klant vind(KlantId id) {
        return klanten.findById(id).orElseThrow(() -> new NietGevondenException("klant " + id));
    }
}
