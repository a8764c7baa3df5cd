package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.junit.jupiter.api.Test;

class KlantFormTest {

    @Test
    void theFormOfAKlantGivesTheSameKlantBack() {
        KlantDetails klant = new KlantDetails(new KlantId(1), 3, VoorbeeldKlant.gezin(), Instant.EPOCH, null);
        assertThat(KlantForm.van(klant).naarGegevens()).isEqualTo(klant.gegevens());
        assertThat(KlantForm.van(klant).versie()).isEqualTo("3");
    }

    @Test
    void aPostcodeIsKeptInItsOneForm() {
        AdresForm adres = new AdresForm(null, null, null, "3511ab", null, "NL");
        assertThat(adres.naarGegevens().postcode()).isEqualTo("3511 AB");
        assertThat(new AdresForm(null, null, null, " 3511ab ", null, "BE")
                        .naarGegevens()
                        .postcode())
                .isEqualTo("3511ab");
    }

    @Test
    void whenAPartnerLeavesTheKinderenStillPointAtTheRightOne() {
        KlantForm form = KlantForm.leeg().metPartner().metPartner().metPartner();
        form = metKindVan(form, "KLANT", "PARTNER-0", "BEIDEN-1", "PARTNER-2");
        assertThat(form.zonderPartner(1).kinderen())
                .extracting(KindForm::kindVan)
                .containsExactly("KLANT", "PARTNER-0", null, "PARTNER-1");
        assertThat(form.zonderPartner(1).partners()).hasSize(2);
    }

    @Test
    void removingARowThatIsNotThereChangesNothing() {
        KlantForm form = metKindVan(KlantForm.leeg().metPartner(), "PARTNER-0");
        assertThat(form.zonderKind(7)).isEqualTo(form);
        assertThat(form.zonderPartner(7)).isEqualTo(form);
        assertThat(Rijbewerking.van("onzin-weg-1").apply(form)).isEqualTo(form);
    }

    @Test
    void rowsAreBounded() {
        KlantForm form = KlantForm.leeg();
        for (int i = 0; i < 50; i++) {
            form = Rijbewerking.van("partner").apply(Rijbewerking.van("kind").apply(form));
        }
        assertThat(form.partners()).hasSize(KlantForm.MEESTE_PARTNERS);
        assertThat(form.kinderen()).hasSize(KlantForm.MEESTE_KINDEREN);
    }

    @Test
    void aNumberLikeABsnIsAskedAboutOnce() {
        KlantForm form = metNotitie("zijn nummer is 111222333", false);
        assertThat(form.vraagtOmBsn()).containsExactly("notities");
        assertThat(metNotitie("zijn nummer is 111222333", true).vraagtOmBsn()).isEmpty();
        assertThat(metNotitie("niets bijzonders 😀", false).vraagtOmBsn()).isEmpty();
    }

    private static KlantForm metKindVan(KlantForm form, String... kindVan) {
        List<KindForm> kinderen = java.util.Arrays.stream(kindVan)
                .map(van -> new KindForm(null, PersoonForm.LEEG, van))
                .toList();
        return new KlantForm(
                form.versie(),
                form.bekend(),
                form.persoon(),
                form.burgerlijkeStaat(),
                form.adres(),
                form.email(),
                form.telefoon(),
                form.berekeningenVoor(),
                form.adviespartner(),
                form.klantSleutel(),
                form.relatieSleutel(),
                form.notities(),
                form.partners(),
                kinderen,
                null);
    }

    private static KlantForm metNotitie(String notitie, boolean bewaren) {
        return new KlantForm(
                null,
                null,
                PersoonForm.LEEG,
                null,
                AdresForm.LEEG,
                null,
                null,
                null,
                null,
                null,
                null,
                notitie,
                List.of(),
                List.of(),
                bewaren ? "true" : null);
    }
}
