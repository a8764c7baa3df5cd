package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.Wijzigingsregel.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HuishoudverschilTest {

    private static final PersoonId BRAM = new PersoonId(PersoonId.Soort.PARTNER, 7);
    private static final PersoonId CAS = new PersoonId(PersoonId.Soort.KIND, 8);

    @Test
    void whatStaysTheSameIsNoChange() {
        assertThat(Huishoudverschil.tussen(bewaard(gezin()), bewaard(gezin()))).isEmpty();
        assertThat(Huishoudverschil.tussen(bewaard(alleenstaand()), bewaard(alleenstaand())))
                .isEmpty();
    }

    @Test
    void aChangedFieldSaysFromWhatToWhat() {
        Klantgegevens na =
                met(bewaard(gezin()), new Adres("Dorpsstraat", "1", null, "3511 AB", "Utrecht", Adres.NEDERLAND));

        assertThat(Huishoudverschil.tussen(bewaard(gezin()), na))
                .containsExactly(
                        veld(0, PersoonId.KLANT, null, Klantveld.STRAAT, "Kerkstraat", "Dorpsstraat"),
                        veld(1, PersoonId.KLANT, null, Klantveld.TOEVOEGING, "a", null));
    }

    @Test
    void aPersonGoesByTheNameBeforeTheChange() {
        Klantgegevens voor = bewaard(gezin());
        Klantgegevens na = new Huishoudvelden(voor).met(BRAM, Klantveld.ACHTERNAAM, "Jansen");

        assertThat(Huishoudverschil.tussen(voor, na))
                .containsExactly(veld(0, BRAM, "B. (Bram) de Vries", Klantveld.ACHTERNAAM, "de Vries", "Jansen"));
    }

    @Test
    void ofWhoComesOnlyThatAndOfWhoGoesEveryValue() {
        List<Wijzigingsregel> erbij = Huishoudverschil.tussen(bewaard(alleenstaand()), bewaard(gezin()));
        assertThat(erbij)
                .extracting(Wijzigingsregel::soort, Wijzigingsregel::wie)
                .contains(tuple(Soort.TOEGEVOEGD, BRAM), tuple(Soort.TOEGEVOEGD, CAS));
        assertThat(erbij).filteredOn(r -> !r.wie().equals(PersoonId.KLANT)).hasSize(2);

        List<Wijzigingsregel> weg = Huishoudverschil.tussen(bewaard(gezin()), bewaard(alleenstaand()));
        assertThat(weg)
                .filteredOn(r -> r.wie().equals(CAS) && r.soort() == Soort.VELD)
                .allSatisfy(r -> assertThat(r.naar()).isNull())
                .extracting(Wijzigingsregel::veld, Wijzigingsregel::van)
                .containsExactly(
                        tuple(Klantveld.GESLACHT, "MAN"),
                        tuple(Klantveld.VOORLETTERS, "C."),
                        tuple(Klantveld.VOORNAMEN, "Cas"),
                        tuple(Klantveld.ACHTERNAAM, "de Vries"),
                        tuple(Klantveld.GEBOORTEDATUM, "2010-02-28"),
                        tuple(Klantveld.KIND_VAN, "BEIDEN 7"));
    }

    @Test
    void anotherOrderOfPersonsChangesNoField() {
        PartnerGegevens ex = metId(partner("Ex", LocalDate.of(1980, 1, 1), LocalDate.of(1985, 1, 1)), 3);
        PartnerGegevens bram = metId(partner("Bram", LocalDate.of(1990, 1, 1), null), 7);
        KindGegevens cas = new KindGegevens(
                new KindId(8), kind("Cas", LocalDate.of(2010, 1, 1)).persoon(), KindVan.BEIDEN, 1);
        KindGegevens naOmwisselen = new KindGegevens(cas.id(), cas.persoon(), cas.kindVan(), 0);

        assertThat(Huishoudverschil.tussen(
                        huishouden(BerekeningenVoor.KLANT, List.of(ex, bram), List.of(cas)),
                        huishouden(BerekeningenVoor.KLANT, List.of(bram, ex), List.of(naOmwisselen))))
                .isEmpty();
    }

    @Test
    void aNumberThatMayBeABsnDoesNotReachTheHistory() {
        Klantgegevens voor = new Huishoudvelden(bewaard(alleenstaand()))
                .met(PersoonId.KLANT, Klantveld.NOTITIES, "bsn 111.222.333, polis 123456789");
        Klantgegevens na = new Huishoudvelden(voor).met(PersoonId.KLANT, Klantveld.NOTITIES, "polis 123456789");

        assertThat(Huishoudverschil.tussen(voor, na))
                .extracting(Wijzigingsregel::van, Wijzigingsregel::naar)
                .containsExactly(tuple("bsn •••••••••, polis 123456789", "polis 123456789"));
    }

    /** Whatever was saved after whatever: the lines undone one by one give the household before. */
    @Test
    void undoneLineByLineItIsTheHouseholdBefore() {
        Random toeval = new Random(20261124);
        Klantgegevens huidig = bewaard(gezin());
        for (int keer = 0; keer < 500; keer++) {
            Klantgegevens volgend = willekeurigGewijzigd(huidig, toeval);
            List<Wijzigingsregel> regels = new ArrayList<>(Huishoudverschil.tussen(huidig, volgend));
            Collections.reverse(regels);
            Klantgegevens terug = volgend;
            for (Wijzigingsregel regel : regels) {
                terug = new Huishoudvelden(terug).met(regel.wie(), Objects.requireNonNull(regel.veld()), regel.van());
            }
            assertThat(terug).isEqualTo(huidig);
            huidig = volgend;
        }
    }

    private static Klantgegevens willekeurigGewijzigd(Klantgegevens huidig, Random toeval) {
        Klantgegevens volgend = huidig;
        for (int aantal = toeval.nextInt(6); aantal > 0; aantal--) {
            PersoonId wie = een(toeval, PersoonId.KLANT, BRAM, CAS);
            Huishoudvelden velden = new Huishoudvelden(volgend);
            Klantveld veld = een(toeval, Klantveld.values());
            boolean heeftHet = veld.verplicht()
                    ? velden.persoon(wie).orElseThrow().waarden().tekst(veld) != null
                    : veld.compareTo(Klantveld.BURGERLIJKE_STAAT) < 0
                            || (wie.equals(PersoonId.KLANT)
                                    ? veld.compareTo(Klantveld.RELATIEVORM) < 0
                                    : wie.equals(BRAM)
                                            && veld.name().startsWith("RELATIE_")
                                            && veld != Klantveld.RELATIE_SLEUTEL);
            if (heeftHet) {
                volgend = velden.met(wie, veld, willekeurig(veld, toeval));
            }
        }
        return volgend;
    }

    private static @Nullable String willekeurig(Klantveld veld, Random toeval) {
        if (!veld.verplicht() && toeval.nextInt(4) == 0) {
            return null;
        }
        return switch (veld.soort()) {
            case TEKST, VRIJE_TEKST -> een(toeval, "IJ 't Ø", "tekst\nop twee regels 😀", "<b>");
            case DATUM -> LocalDate.of(1960 + toeval.nextInt(3), 2, 28).toString();
            case LAND -> een(toeval, "NL", "BE", "DE");
            case ADVIESPARTNER -> new AdviespartnerId(toeval.nextInt(3)).toString();
            case OUDERS -> een(toeval, "KLANT", "PARTNER 7", "BEIDEN 7");
            case KEUZE ->
                switch (veld) {
                    case GESLACHT -> een(toeval, Geslacht.values()).name();
                    case BURGERLIJKE_STAAT ->
                        een(toeval, BurgerlijkeStaat.values()).name();
                    case RELATIEVORM -> een(toeval, Relatievorm.values()).name();
                    default -> een(toeval, BerekeningenVoor.values()).name();
                };
        };
    }

    @SafeVarargs
    private static <T> T een(Random toeval, T... keuzes) {
        return keuzes[toeval.nextInt(keuzes.length)];
    }

    private static Wijzigingsregel veld(
            int nr, PersoonId wie, @Nullable String naam, Klantveld veld, @Nullable String van, @Nullable String naar) {
        return new Wijzigingsregel(nr, Soort.VELD, wie, naam, veld, van, naar);
    }

    /** As it comes back from the database: Bram is partner 7, Cas is kind 8. */
    private static Klantgegevens bewaard(Klantgegevens g) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners().stream().map(p -> metId(p, 7)).toList(),
                g.kinderen().stream()
                        .map(k -> new KindGegevens(new KindId(8), k.persoon(), k.kindVan(), k.partner()))
                        .toList());
    }

    private static PartnerGegevens metId(PartnerGegevens p, long id) {
        return new PartnerGegevens(new PartnerId(id), p.persoon(), p.relatievorm(), p.relatieBegin(), p.relatieEinde());
    }
}
