package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.klant.VoorbeeldKlant;

/** Households of any make-up, with events before, on and after {@link VoorbeeldKlant#VANDAAG}; for properties. */
class Huishoudens extends DomainContextBase {

    @Provide
    Arbitrary<Klantgegevens> huishoudens() {
        return partners()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(partners -> kinderen(partners.size())
                        .list()
                        .ofMaxSize(4)
                        .map(kinderen ->
                                VoorbeeldKlant.huishouden(BerekeningenVoor.KLANT_EN_PARTNER, partners, kinderen)));
    }

    @Provide
    Arbitrary<Typekenmerken> typen() {
        return Combinators.combine(kans(), kans(), kans())
                .as((partner, kinderen, ex) ->
                        new Typekenmerken("Vrij", partner, kinderen, partner && ex, false, Bewaarklasse.WFT));
    }

    private static Arbitrary<PartnerGegevens> partners() {
        return Combinators.combine(personen(), Arbitraries.of(Relatievorm.class), dagen().injectNull(0.5))
                .as((persoon, vorm, einde) -> new PartnerGegevens(null, persoon, vorm, null, einde));
    }

    private static Arbitrary<KindGegevens> kinderen(int partners) {
        return Combinators.combine(
                        personen(),
                        Arbitraries.of(KindVan.class),
                        Arbitraries.integers().between(0, partners - 1))
                .as((persoon, van, ouder) -> new KindGegevens(null, persoon, van, van.viaPartner() ? ouder : null));
    }

    private static Arbitrary<Persoonsgegevens> personen() {
        return Combinators.combine(Arbitraries.of("Bram", "Cas", "Dora"), dagen(), dagen().injectNull(0.6))
                .as((naam, geboren, overleden) -> {
                    Persoonsgegevens persoon = VoorbeeldKlant.persoon(naam, geboren);
                    return overleden == null ? persoon : VoorbeeldKlant.overleden(persoon, overleden);
                });
    }

    /** Close to the day itself, where the rules turn. */
    private static Arbitrary<LocalDate> dagen() {
        return Arbitraries.of(List.of(-20_000, -400, -2, -1, 0, 1, 2, 300)).map(VoorbeeldKlant.VANDAAG::plusDays);
    }

    private static Arbitrary<Boolean> kans() {
        return Arbitraries.of(true, false);
    }
}
