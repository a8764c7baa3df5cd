package nl.klantcrm.klant;

import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Bulkhandeling;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.logboek.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Linking many klanten to one Adviespartner, or to none. */
@Component
class KlantKoppeling implements Bulkhandeling {

    static final String SOORT = "KLANT_ADVIESPARTNER";

    private static final String NAAM = "adviespartner=";
    private static final String GEEN = "geen";

    private final KlantService klanten;
    private final AdviespartnerOverzicht adviespartners;

    KlantKoppeling(KlantService klanten, AdviespartnerOverzicht adviespartners) {
        this.klanten = klanten;
        this.adviespartners = adviespartners;
    }

    static String parameters(@Nullable AdviespartnerId adviespartner) {
        return NAAM + (adviespartner == null ? GEEN : adviespartner);
    }

    private static @Nullable AdviespartnerId adviespartner(String parameters) {
        String waarde = parameters.substring(NAAM.length());
        return waarde.equals(GEEN) ? null : AdviespartnerId.valueOf(waarde);
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String objectsoort() {
        return Klantobjecten.SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.KLANT_WIJZIGEN;
    }

    @Override
    public Soort logsoort() {
        return Soort.BULK_ADVIESPARTNER;
    }

    @Override
    public Bericht omschrijving(String parameters) {
        AdviespartnerId id = adviespartner(parameters);
        if (id == null) {
            return Bericht.van("koppelen.omschrijving.geen");
        }
        String naam = adviespartners.vind(id).map(AdviespartnerRegel::naam).orElseGet(id::toString);
        return Bericht.van("koppelen.omschrijving", naam);
    }

    @Override
    public Uitkomst voerUit(long id, String parameters) {
        AdviespartnerId adviespartner = adviespartner(parameters);
        if (klanten.koppelAan(new KlantId(id), adviespartner)) {
            return Uitkomst.gedaan();
        }
        return Uitkomst.overgeslagen(adviespartner == null ? "koppelen.reden.isNiet" : "koppelen.reden.isAl");
    }
}
