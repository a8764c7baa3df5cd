package nl.klantcrm.klant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.Historiepagina.Plaats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about the history of klantdossiers. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_ZIEN)
public class KlantHistorie {

    static final int PER_PAGINA = 20;

    private final KlantRepository klanten;
    private final Wijzigingenboek boek;

    KlantHistorie(KlantRepository klanten, Wijzigingenboek boek) {
        this.klanten = klanten;
        this.boek = boek;
    }

    /** @throws NietGevondenException when there is no such klant */
    public Historiepagina pagina(KlantId id, Plaats plaats) {
        Klant klant = klant(id);
        List<Klantwijziging> gevonden = plaats.terug()
                ? boek.nieuwerDan(id, plaats.versie(), PER_PAGINA + 1)
                : boek.ouderDan(id, plaats.versie(), PER_PAGINA + 1);
        if (plaats.terug() && gevonden.size() <= PER_PAGINA) {
            // Nothing is newer than these, so the first page is filled up with older ones.
            gevonden = boek.ouderDan(id, Integer.MAX_VALUE, PER_PAGINA + 1);
            return pagina(klant, gevonden, Plaats.BEGIN);
        }
        return pagina(klant, gevonden, plaats);
    }

    private Historiepagina pagina(Klant klant, List<Klantwijziging> gevonden, Plaats plaats) {
        boolean meer = gevonden.size() > PER_PAGINA;
        int vanaf = meer && plaats.terug() ? 1 : 0;
        List<Klantwijziging> getoond = gevonden.subList(vanaf, vanaf + Math.min(PER_PAGINA, gevonden.size()));
        return new Historiepagina(
                klant.details(),
                klant.aangemaaktOp(),
                getoond,
                !plaats.equals(Plaats.BEGIN),
                meer || plaats.terug(),
                partnernamen(klant, getoond.stream().flatMap(w -> w.regels().stream())));
    }

    /** The change that the klantdossier was last saved with, without its lines; empty when none is known. */
    public Optional<Klantwijziging> laatste(KlantId id) {
        return boek.laatste(id);
    }

    /**
     * What putting back the value that this line says was there would do.
     *
     * @param wijziging the version that came of the change to take it from
     * @param volgnummer of the line within it
     * @throws NietGevondenException when there is no such klant or line
     */
    public Terugzetting terugzetting(KlantId id, int wijziging, int volgnummer) {
        Wijzigingsregel regel = boek.veldregel(id, wijziging, volgnummer)
                .orElseThrow(() -> new NietGevondenException("wijziging " + wijziging + " of klant " + id));
        Klant klant = klant(id);
        return Terugzetting.van(klant.details(), regel, partnernamen(klant, Stream.of(regel)));
    }

    private Klant klant(KlantId id) {
        return klanten.findById(id).orElseThrow(() -> new NietGevondenException("klant " + id));
    }

    /** Kinderen name their parent by number; those who left are looked up only when somebody names one. */
    private Map<PartnerId, String> partnernamen(Klant klant, Stream<Wijzigingsregel> getoond) {
        Map<PartnerId, String> namen = new HashMap<>();
        if (getoond.anyMatch(regel -> regel.veld() == Klantveld.KIND_VAN)) {
            namen.putAll(boek.vertrokkenPartners(klant.id()));
            for (PartnerGegevens partner : klant.gegevens().partners()) {
                if (partner.id() != null) {
                    namen.put(partner.id(), partner.persoon().naam().volledig());
                }
            }
        }
        return namen;
    }
}
