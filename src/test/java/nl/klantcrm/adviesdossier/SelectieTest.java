package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.ODV;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.PENSIOEN;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.aanvraag;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.deelnemers;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.metPartners;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import org.junit.jupiter.api.Test;

class SelectieTest {

    private static final PartnerGegevens BRAM = partner("Bram", VANDAAG.minusYears(3), null, null);
    private static final PartnerGegevens EX = partner("Ex", null, VANDAAG.minusYears(4), null);
    private static final PartnerGegevens PAS_EX = partner("Pas", null, VANDAAG, null);

    /** Volgnummers: klant 1, Bram 2, Cas 3, and Doris 4 who is not born yet. */
    private static final Klantgegevens GEZIN = huishouden(
            BerekeningenVoor.KLANT_EN_PARTNER,
            List.of(BRAM),
            List.of(kind("Cas", VANDAAG.minusYears(9)), kind("Doris", VANDAAG.plusDays(1))));

    @Test
    void neeSelectsNobodyWhoeverWasTicked() {
        assertThat(van(GEZIN, false, Set.of(2, 99), false, Set.of(3, 99))).isEqualTo(Selectie.NIEMAND);
    }

    @Test
    void withOnePartnerToChooseJaIsEnough() {
        assertThat(van(GEZIN, true, Set.of(), false, Set.of()).partner()).isEqualTo(2);
        assertThat(van(GEZIN, true, Set.of(2), false, Set.of()).partner()).isEqualTo(2);
        assertThat(van(metPartners(EX, BRAM), true, Set.of(), false, Set.of()).partner())
                .as("the other is blocked")
                .isEqualTo(3);
    }

    @Test
    void withSeveralPartnersExactlyOneIsTicked() {
        Klantgegevens twee = metPartners(PAS_EX, BRAM);
        assertThat(van(twee, true, Set.of(2), false, Set.of()).partner()).isEqualTo(2);
        String fout = "rekenenMetPartner adviesdossier.fout.eenPartner";
        assertThat(fouten(twee, true, Set.of(), false, Set.of())).containsExactly(fout);
        assertThat(fouten(twee, true, Set.of(2, 3), false, Set.of())).containsExactly(fout);
    }

    @Test
    void onlyAPartnerWhoMayBeChosenIsTaken() {
        String fout = "rekenenMetPartner adviesdossier.fout.partnerNietKiesbaar";
        Klantgegevens metEx = metPartners(EX, BRAM);
        assertThat(fouten(metEx, true, Set.of(2), false, Set.of())).as("ex").containsExactly(fout);
        assertThat(fouten(metEx, true, Set.of(2, 3), false, Set.of())).containsExactly(fout);
        for (int ander : new int[] {1, 3, 0, -1, 99}) {
            assertThat(fouten(GEZIN, true, Set.of(ander), false, Set.of()))
                    .as("klant, kind or nobody: %s", ander)
                    .containsExactly(fout);
        }
        assertThat(fouten(metPartners(EX), true, Set.of(), false, Set.of()))
                .containsExactly("rekenenMetPartner adviesdossier.fout.geenKiesbarePartner");
    }

    @Test
    void seenFromThePartnerOnlyTheKlantCanBePartner() {
        Deelnemers deelnemers = deelnemers(aanvraag(metPartners(PAS_EX, BRAM), PENSIOEN, VoorWie.PARTNER));
        assertThat(deelnemers.hoofdgerechtigde().volgnummer()).isEqualTo(3);
        assertThat(deelnemers.partners())
                .extracting(VastgelegdPersoon::volgnummer)
                .containsExactly(1, 2);
        assertThat(deelnemers.kiesbarePartners())
                .extracting(VastgelegdPersoon::volgnummer)
                .containsExactly(1);
        assertThat(deelnemers.redenTegen(deelnemers.partners().get(1)))
                .contains(new Reden(Reden.Soort.GEEN_PARTNER_VAN_HOOFDGERECHTIGDE, null));
    }

    @Test
    void kinderenAreTickedByWhoAnswersJa() {
        assertThat(van(GEZIN, false, Set.of(), true, Set.of(3)).kinderen()).containsExactly(3);
        assertThat(fouten(GEZIN, false, Set.of(), true, Set.of()))
                .containsExactly("rekenenMetKinderen adviesdossier.fout.kindKiezen");
        assertThat(fouten(GEZIN, false, Set.of(), true, Set.of(3, 4)))
                .as("not born yet")
                .containsExactly("rekenenMetKinderen adviesdossier.fout.kindNietKiesbaar");
        assertThat(fouten(GEZIN, false, Set.of(), true, Set.of(2)))
                .as("the partner is no kind")
                .containsExactly("rekenenMetKinderen adviesdossier.fout.kindNietKiesbaar");
        assertThat(fouten(metPartners(BRAM), false, Set.of(), true, Set.of()))
                .containsExactly("rekenenMetKinderen adviesdossier.fout.geenKiesbaarKind");
    }

    @Test
    void aTypeThatLoadsNobodyTakesNoJa() {
        Deelnemers deelnemers = deelnemers(aanvraag(GEZIN, ODV, VoorWie.PARTNER));
        assertThat(fouten(deelnemers, ODV, new Antwoorden(true, Set.of(1), true, Set.of(3))))
                .containsExactly(
                        "rekenenMetPartner adviesdossier.fout.partnerNietGeladen",
                        "rekenenMetKinderen adviesdossier.fout.kinderenNietGeladen");
    }

    private static Selectie van(
            Klantgegevens gegevens,
            boolean partner,
            Set<Integer> partners,
            boolean metKinderen,
            Set<Integer> kinderen) {
        Deelnemers deelnemers = deelnemers(aanvraag(gegevens, PENSIOEN, VoorWie.KLANT));
        return Selectie.uit(new Antwoorden(partner, partners, metKinderen, kinderen), deelnemers, PENSIOEN);
    }

    private static List<String> fouten(
            Klantgegevens gegevens,
            boolean partner,
            Set<Integer> partners,
            boolean metKinderen,
            Set<Integer> kinderen) {
        Deelnemers deelnemers = deelnemers(aanvraag(gegevens, PENSIOEN, VoorWie.KLANT));
        return fouten(deelnemers, PENSIOEN, new Antwoorden(partner, partners, metKinderen, kinderen));
    }

    private static List<String> fouten(Deelnemers deelnemers, Typekenmerken type, Antwoorden antwoorden) {
        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> Selectie.uit(antwoorden, deelnemers, type));
        return Objects.requireNonNull(fout).overtredingen().stream()
                .map(o -> o.veld() + " " + o.code())
                .toList();
    }
}
