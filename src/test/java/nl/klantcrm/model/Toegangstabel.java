package nl.klantcrm.model;

import static nl.klantcrm.gebruiker.Recht.ADVIESPARTNER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_MAKEN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_WIJZIGEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_ZIEN;
import static nl.klantcrm.model.Toegangstabel.Eis.AANGEMELD;
import static nl.klantcrm.model.Toegangstabel.Eis.NIEMAND;
import static nl.klantcrm.model.Toegangstabel.Eis.OPEN;

import java.util.Map;
import java.util.Set;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Rol;

/**
 * What each address asks for, written down a second time and apart from the rules that the application works by. A new
 * address needs a row here; {@link ToegangIT} fails on one without.
 */
final class Toegangstabel {

    private static final Map<Adres, Eis> RIJEN = Map.ofEntries(
            rij("GET", "/", AANGEMELD),
            rij("GET", "/verder", AANGEMELD),
            rij("GET", "/login", OPEN),
            rij("GET", "/eerste-beheerder/{code}", OPEN),
            rij("POST", "/eerste-beheerder/{code}", OPEN),
            rij("POST", "/taal", OPEN),
            rij("GET", "/klanten", KLANT_ZIEN),
            rij("GET", "/klanten/nieuw", KLANT_WIJZIGEN),
            rij("POST", "/klanten", KLANT_WIJZIGEN),
            rij("GET", "/klanten/adviespartner", KLANT_WIJZIGEN),
            rij("POST", "/klanten/adviespartner", KLANT_WIJZIGEN),
            rij("GET", "/bulk", KLANT_ZIEN),
            rij("GET", "/bulk/{id}", KLANT_ZIEN),
            rij("POST", "/bulk/{id}/verder", KLANT_ZIEN),
            rij("GET", "/klanten/weergaven", KLANT_ZIEN),
            rij("POST", "/klanten/weergaven", KLANT_ZIEN),
            rij("GET", "/klanten/weergaven/{id}", KLANT_ZIEN),
            rij("POST", "/klanten/weergaven/{id}", KLANT_ZIEN),
            rij("POST", "/klanten/weergaven/{id}/verwijderen", KLANT_ZIEN),
            rij("POST", "/klanten/exporteren", KLANT_ZIEN),
            rij("GET", "/klanten/export.csv", KLANT_ZIEN),
            rij("GET", "/klanten/export.xlsx", KLANT_ZIEN),
            rij("GET", "/klanten/importeren", KLANT_WIJZIGEN),
            rij("POST", "/klanten/importeren", KLANT_WIJZIGEN),
            rij("GET", "/klanten/importeren/{id}", KLANT_WIJZIGEN),
            rij("GET", "/klanten/importeren/{id}/kolommen", KLANT_WIJZIGEN),
            rij("POST", "/klanten/importeren/{id}/kolommen", KLANT_WIJZIGEN),
            rij("POST", "/klanten/importeren/{id}/starten", KLANT_WIJZIGEN),
            rij("POST", "/klanten/importeren/{id}/annuleren", KLANT_WIJZIGEN),
            rij("POST", "/klanten/importeren/{id}/verwijderen", KLANT_WIJZIGEN),
            rij("GET", "/klanten/importeren/{id}/fouten.csv", KLANT_WIJZIGEN),
            rij("GET", "/klanten/{id}", KLANT_ZIEN),
            rij("GET", "/klanten/{id}/bewerken", KLANT_WIJZIGEN),
            rij("POST", "/klanten/{id}", KLANT_WIJZIGEN),
            rij("GET", "/klanten/{id}/samenvoegen", KLANT_WIJZIGEN),
            rij("POST", "/klanten/{id}/samenvoegen", KLANT_WIJZIGEN),
            rij("GET", "/klanten/{id}/historie", KLANT_ZIEN),
            rij("GET", "/klanten/{id}/historie/{wijziging}/{regel}/terugzetten", KLANT_WIJZIGEN),
            rij("POST", "/klanten/{id}/historie/{wijziging}/{regel}/terugzetten", KLANT_WIJZIGEN),
            rij("POST", "/klanten/dubbelen", KLANT_WIJZIGEN),
            rij("POST", "/klanten/{id}/dubbelen", KLANT_WIJZIGEN),
            rij("POST", "/klanten/{id}/geen-dubbele", KLANT_WIJZIGEN),
            rij("GET", "/adviesdossiers", DOSSIER_ZIEN),
            rij("GET", "/adviesdossiers/nieuw", DOSSIER_MAKEN),
            rij("GET", "/adviesdossiers/nieuw/klanten", DOSSIER_MAKEN),
            rij("GET", "/adviesdossiers/nieuw/klant", DOSSIER_MAKEN),
            rij("POST", "/adviesdossiers", DOSSIER_MAKEN),
            rij("GET", "/adviesdossiers/{id}", DOSSIER_ZIEN),
            rij("POST", "/adviesdossiers/{id}/antwoorden", DOSSIER_MAKEN),
            rij("GET", "/adviesdossiers/{id}/rekeninvoer", DOSSIER_ZIEN),
            rij("GET", "/adviesdossiers/{id}/rekeninvoer.json", DOSSIER_ZIEN),
            rij("GET", "/adviesdossiers/{id}/{berekening}", DOSSIER_ZIEN),
            rij("GET", "/adviespartners", ADVIESPARTNER_ZIEN),
            rij("GET", "/zoeken", KLANT_ZIEN),
            rij("GET", "/error", NIEMAND),
            rij("POST", "/error", NIEMAND));

    private Toegangstabel() {}

    static Eis eis(Adres adres) {
        Eis eis = RIJEN.get(adres);
        if (eis == null) {
            throw new AssertionError("no row in the Toegangstabel for " + adres);
        }
        return eis;
    }

    static Set<Adres> adressen() {
        return RIJEN.keySet();
    }

    private static Map.Entry<Adres, Eis> rij(String methode, String pad, Eis eis) {
        return Map.entry(new Adres(methode, pad), eis);
    }

    private static Map.Entry<Adres, Eis> rij(String methode, String pad, Recht recht) {
        return rij(methode, pad, (Eis)
                rollen -> rollen.stream().anyMatch(rol -> rol.rechten().contains(recht)));
    }

    /** @param pad as it is mapped, {@code /klanten/{id}} */
    record Adres(String methode, String pad) {

        @Override
        public String toString() {
            return methode + " " + pad;
        }
    }

    /** Whether somebody with these rollen may; nobody signed in has none. */
    @FunctionalInterface
    interface Eis {
        Eis OPEN = rollen -> true;
        Eis AANGEMELD = rollen -> !rollen.isEmpty();
        Eis NIEMAND = rollen -> false;

        boolean staatToe(Set<Rol> rollen);
    }
}
