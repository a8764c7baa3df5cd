package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.Terugzetting.Bezwaar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerugzettingTest {

    private static final PersoonId CAS = new PersoonId(PersoonId.Soort.KIND, 8);

    private final Klantgegevens metKind = new Klantgegevens(
            alleenstaand().persoon(),
            alleenstaand().adres(),
            null,
            null,
            null,
            BerekeningenVoor.KLANT,
            null,
            null,
            null,
            "met een notitie",
            List.of(),
            List.of(new KindGegevens(new KindId(8), VoorbeeldKlant.anna(), KindVan.KLANT, null)));

    @Test
    void putsTheOldValueBackAndNothingElse() {
        Klantgegevens terug =
                terugzetting(PersoonId.KLANT, Klantveld.STRAAT, "Oude weg").gegevens();

        assertThat(terug.adres().straat()).isEqualTo("Oude weg");
        assertThat(new Huishoudvelden(terug).met(PersoonId.KLANT, Klantveld.STRAAT, "Kerkstraat"))
                .isEqualTo(metKind);
    }

    @Test
    void putsNothingBackWhereNothingWas() {
        assertThat(terugzetting(PersoonId.KLANT, Klantveld.NOTITIES, null)
                        .gegevens()
                        .notities())
                .isNull();
    }

    @Test
    void saysWhatStandsThereNow() {
        assertThat(terugzetting(PersoonId.KLANT, Klantveld.STRAAT, "Oude weg").nu())
                .isEqualTo("Kerkstraat");
        assertThat(terugzetting(CAS, Klantveld.KIND_VAN, "BEIDEN 7").nu()).isEqualTo("KLANT");
    }

    @Test
    void isRefusedWithAReason() {
        assertRefused(Bezwaar.STAAT_ER_AL, terugzetting(PersoonId.KLANT, Klantveld.STRAAT, "Kerkstraat"));
        assertRefused(Bezwaar.STAAT_ER_AL, terugzetting(PersoonId.KLANT, Klantveld.EMAIL, null));
        assertRefused(
                Bezwaar.PERSOON_WEG, terugzetting(new PersoonId(PersoonId.Soort.KIND, 9), Klantveld.VOORLETTERS, "A."));
        assertRefused(Bezwaar.OUDER_WEG, terugzetting(CAS, Klantveld.KIND_VAN, "BEIDEN 7"));
        assertRefused(Bezwaar.NIET_BEWAARD, terugzetting(PersoonId.KLANT, Klantveld.NOTITIES, "bsn •••••••••"));
        assertRefused(
                Bezwaar.GEANONIMISEERD,
                Terugzetting.van(
                        new KlantDetails(new KlantId(1), 3, metKind, Instant.EPOCH, Instant.EPOCH),
                        regel(PersoonId.KLANT, Klantveld.STRAAT, "Oude weg"),
                        Map.of()));
        // As after the history was erased.
        assertRefused(Bezwaar.NIET_BEWAARD, terugzetting(PersoonId.KLANT, Klantveld.ACHTERNAAM, null));
    }

    @Test
    void printsNothingPersonal() {
        assertThat(terugzetting(PersoonId.KLANT, Klantveld.STRAAT, "Oude weg").toString())
                .doesNotContain("Oude", "Kerkstraat", "Anna");
    }

    private static void assertRefused(Bezwaar bezwaar, Terugzetting terugzetting) {
        assertThat(terugzetting.bezwaar()).isEqualTo(bezwaar);
        assertThatThrownBy(terugzetting::gegevens)
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("historie.bezwaar." + bezwaar);
    }

    private Terugzetting terugzetting(PersoonId wie, Klantveld veld, @Nullable String van) {
        KlantDetails klant = new KlantDetails(new KlantId(1), 3, metKind, Instant.EPOCH, null);
        return Terugzetting.van(klant, regel(wie, veld, van), Map.of());
    }

    private static Wijzigingsregel regel(PersoonId wie, Klantveld veld, @Nullable String van) {
        return new Wijzigingsregel(0, Wijzigingsregel.Soort.VELD, wie, null, veld, van, "x");
    }
}
