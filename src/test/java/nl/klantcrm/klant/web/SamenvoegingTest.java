package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindId;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.klant.web.Rijpaar.Lot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people changed one household at once. Persons are written by their first name, who is new with an id of 0. */
class SamenvoegingTest {

    private static final PartnerGegevens BRAM = partner(1, "Bram");
    private static final PartnerGegevens DIRK = partner(2, "Dirk");
    private static final KindGegevens CAS = kind(3, "Cas", KindVan.KLANT, null);

    @Test
    void whoeverTheOtherAddedGoesAlongAndWhoeverTheOtherRemovedComesBackAsNew() {
        Samenvoeging samen = samen(gezin(List.of(BRAM), List.of(CAS)), gezin(List.of(DIRK), List.of()), "P1", "K3");

        assertThat(samen.partners())
                .extracting(Rijpaar::lot)
                .containsExactly(Lot.VERWIJDERD_DOOR_ANDER, Lot.TOEGEVOEGD_DOOR_ANDER);
        assertThat(samen.vervolg().partners()).extracting(PartnerGegevens::id).containsExactly(null, new PartnerId(2));
        assertThat(samen.vervolg().kinderen()).extracting(KindGegevens::id).containsOnlyNulls();
        assertThat(samen.vervolg().kinderen()).hasSize(1);
    }

    @Test
    void whoeverWasRemovedHereStaysAway() {
        Samenvoeging samen = samen(gezin(List.of(), List.of()), gezin(List.of(BRAM), List.of(CAS)), "P1", "K3");

        assertThat(samen.partners()).extracting(Rijpaar::lot).containsExactly(Lot.VERWIJDERD_DOOR_U);
        assertThat(samen.vervolg().partners()).isEmpty();
        assertThat(samen.vervolg().kinderen()).isEmpty();
    }

    @Test
    void aFormThatDoesNotSayWhoWasThereRemovesNobody() {
        Samenvoeging samen = samen(gezin(List.of(), List.of()), gezin(List.of(BRAM), List.of(CAS)));

        assertThat(samen.vervolg().partners()).containsExactly(BRAM);
        assertThat(samen.vervolg().kinderen()).containsExactly(CAS);
    }

    @Test
    void aKindThatTheOtherAddedStaysOfTheSamePartner() {
        PartnerGegevens nieuw = partner(0, "Noud");
        KindGegevens vanDirk = kind(4, "Daan", KindVan.BEIDEN, 1);
        Samenvoeging samen =
                samen(gezin(List.of(DIRK, nieuw), List.of()), gezin(List.of(BRAM, DIRK), List.of(vanDirk)), "P1", "P2");

        assertThat(samen.vervolg().kinderen()).containsExactly(kind(4, "Daan", KindVan.BEIDEN, 0));
    }

    @Test
    void aKindOfAPartnerWhoWasRemovedHereAsksAnewWhoseItIs() {
        KindGegevens vanBram = kind(4, "Daan", KindVan.BEIDEN, 0);
        Samenvoeging samen = samen(gezin(List.of(), List.of()), gezin(List.of(BRAM), List.of(vanBram)), "P1");

        assertThat(samen.vervolg().kinderen().get(0).partner()).isNull();
        assertThat(KindForm.van(samen.vervolg().kinderen().get(0)).soort()).isNull();
    }

    @Test
    void personsAreComparedWithThemselvesWhereverTheyStand() {
        assertThat(verschillen(samen(
                        gezin(List.of(DIRK), List.of(kind(3, "Cas", KindVan.BEIDEN, 0))),
                        gezin(List.of(BRAM, DIRK), List.of(kind(3, "Cas", KindVan.BEIDEN, 1))),
                        "P1",
                        "P2",
                        "K3")))
                .containsExactly("rij.partners 2 | klant.conflict.VERWIJDERD_DOOR_U | B. (Bram) de Vries");
    }

    @Test
    void whoIsOnOneSideOnlyIsOneLineThatSaysWhatSavingDoes() {
        assertThat(verschillen(samen(
                        gezin(List.of(BRAM, partner(0, "Noud")), List.of()), gezin(List.of(DIRK), List.of(CAS)), "P1")))
                .containsExactly(
                        "rij.partners 1 | B. (Bram) de Vries | klant.conflict.VERWIJDERD_DOOR_ANDER",
                        "rij.partners 2 | N. (Noud) de Vries | klant.conflict.NIEUW",
                        "rij.partners 3 | klant.conflict.TOEGEVOEGD_DOOR_ANDER | D. (Dirk) de Vries",
                        "rij.kinderen 1 | klant.conflict.TOEGEVOEGD_DOOR_ANDER | C. (Cas) de Vries");
    }

    @Test
    void fieldsAreComparedPerPerson() {
        PartnerGegevens anders =
                new PartnerGegevens(BRAM.id(), BRAM.persoon(), BRAM.relatievorm(), LocalDate.of(1990, 5, 4), null);
        assertThat(verschillen(samen(gezin(List.of(anders), List.of()), gezin(List.of(BRAM), List.of()), "P1")))
                .containsExactly("rij.partners 1 · veld.relatieBegin | 1990-05-04 | ");
    }

    /** Whatever the two did to the household, saving after the difference was shown is refused for no unknown person. */
    @Test
    void theNextSaveKnowsEverybody() {
        List<PartnerGegevens> partners = List.of(BRAM, DIRK, partner(0, "Noud"));
        for (int uw = 0; uw < 8; uw++) {
            for (int nu = 0; nu < 4; nu++) {
                Klantgegevens opgeslagen = gezin(deel(partners, nu), List.of());
                Set<String> bekend = Samenvoeging.iedereen(gezin(deel(partners, uw & nu), List.of()));
                Samenvoeging samen = Samenvoeging.van(gezin(deel(partners, uw), List.of()), opgeslagen, bekend);

                assertThat(Samenvoeging.iedereen(opgeslagen)).containsAll(Samenvoeging.iedereen(samen.vervolg()));
            }
        }
    }

    @Test
    void theFormKnowsWhoItWasOpenedWith() {
        KlantDetails klant =
                new KlantDetails(new KlantId(1), 3, gezin(List.of(BRAM), List.of(CAS)), Instant.EPOCH, null);

        assertThat(KlantForm.van(klant).bekend()).isEqualTo("K3 P1");
        assertThat(KlantForm.van(klant).zonderPartner(0).bekend()).isEqualTo("K3 P1");
    }

    private static <T> List<T> deel(List<T> alle, int wie) {
        return Stream.of(0, 1, 2)
                .filter(i -> i < alle.size() && (wie >> i & 1) == 1)
                .map(alle::get)
                .toList();
    }

    private static Samenvoeging samen(Klantgegevens getypt, Klantgegevens opgeslagen, String... bekend) {
        return Samenvoeging.van(getypt, opgeslagen, Set.copyOf(Arrays.asList(bekend)));
    }

    private static Klantgegevens gezin(List<PartnerGegevens> partners, List<KindGegevens> kinderen) {
        return VoorbeeldKlant.huishouden(BerekeningenVoor.KLANT, partners, kinderen);
    }

    private static PartnerGegevens partner(long id, String voornaam) {
        PartnerGegevens partner = VoorbeeldKlant.partner(voornaam, null, null);
        return new PartnerGegevens(
                id == 0 ? null : new PartnerId(id), partner.persoon(), partner.relatievorm(), null, null);
    }

    private static KindGegevens kind(long id, String voornaam, KindVan kindVan, @Nullable Integer partner) {
        return new KindGegevens(
                new KindId(id), VoorbeeldKlant.persoon(voornaam, LocalDate.of(2010, 2, 28)), kindVan, partner);
    }

    private static List<String> verschillen(Samenvoeging samen) {
        return Formverschil.van(samen, new Formverschil.Teksten() {
                    @Override
                    public String tekst(String sleutel, Object... argumenten) {
                        return argumenten.length == 0 ? sleutel : sleutel + " " + argumenten[0];
                    }

                    @Override
                    public String adviespartner(AdviespartnerId id) {
                        return id.toString();
                    }

                    @Override
                    public String land(String code) {
                        return code;
                    }

                    @Override
                    public String datum(@Nullable LocalDate datum) {
                        return datum == null ? "" : datum.toString();
                    }
                })
                .stream()
                .map(v -> v.veld() + " | " + v.uwInvoer() + " | " + v.opgeslagen())
                .toList();
    }
}
