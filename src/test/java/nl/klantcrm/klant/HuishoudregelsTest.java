package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.persoon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HuishoudregelsTest {

    private static final LocalDate BEGIN = LocalDate.of(1990, 5, 4);

    @Test
    void ordinaryHouseholdsAreAccepted() {
        assertThatNoException().isThrownBy(() -> Huishoudregels.eis(alleenstaand(), VANDAAG));
        assertThatNoException().isThrownBy(() -> Huishoudregels.eis(gezin(), VANDAAG));
    }

    @Test
    void noDateLiesInTheFuture() {
        LocalDate morgen = VANDAAG.plusDays(1);
        assertThat(fouten(metGeboorte(VANDAAG))).isEmpty();
        assertThat(fouten(metGeboorte(morgen))).containsExactly("persoon.geboortedatum klant.fout.toekomst");
        assertThat(fouten(met(alleenstaand(), overleden(anna(), morgen))))
                .containsExactly("persoon.overlijdensdatum klant.fout.toekomst");
        assertThat(fouten(metPartners(partner("Bram", morgen, null))))
                .containsExactly("partners[0].relatieBegin klant.fout.toekomst");
        assertThat(fouten(metPartners(partner("Bram", BEGIN, morgen))))
                .containsExactly("partners[0].relatieEinde klant.fout.toekomst");
    }

    @Test
    void noDateLiesBefore1900() {
        assertThat(fouten(metGeboorte(LocalDate.of(1900, 1, 1)))).isEmpty();
        assertThat(fouten(metGeboorte(LocalDate.of(1899, 12, 31))))
                .containsExactly("persoon.geboortedatum klant.fout.voor1900");
    }

    @Test
    void theKlantAndEachKindHaveABirthDateAPartnerMayMissIt() {
        assertThat(fouten(metGeboorte(null))).containsExactly("persoon.geboortedatum Ingevuld");
        PartnerGegevens zonderDatum = new PartnerGegevens(null, persoon("Bram", null), Relatievorm.GEHUWD, null, null);
        assertThat(fouten(metPartners(zonderDatum))).isEmpty();
    }

    @Test
    void deathAndRelationComeNotBeforeBirth() {
        LocalDate geboren = LocalDate.of(1960, 1, 31);
        assertThat(fouten(met(alleenstaand(), overleden(anna(), geboren)))).isEmpty();
        assertThat(fouten(met(alleenstaand(), overleden(anna(), geboren.minusDays(1)))))
                .containsExactly("persoon.overlijdensdatum klant.fout.voorGeboorte");
        assertThat(fouten(metPartners(partner("Bram", LocalDate.of(1961, 6, 30), null))))
                .as("the partner was born on 1961-07-01")
                .containsExactly("partners[0].relatieBegin klant.fout.relatieVoorGeboorte");
    }

    @Test
    void aRelationEndsNotBeforeItBegins() {
        assertThat(fouten(metPartners(partner("Bram", BEGIN, BEGIN)))).isEmpty();
        assertThat(fouten(metPartners(partner("Bram", BEGIN, BEGIN.minusDays(1)))))
                .containsExactly("partners[0].relatieEinde klant.fout.eindeVoorBegin");
    }

    @Test
    void aKindIsBornAfterEachParentItHas() {
        LocalDate vaderGeboren = LocalDate.of(1961, 7, 1);
        assertThat(fouten(metKind(kind("Cas", vaderGeboren.plusDays(1))))).isEmpty();
        assertThat(fouten(metKind(kind("Cas", vaderGeboren))))
                .containsExactly("kinderen[0].persoon.geboortedatum klant.fout.kindVoorOuder");
        KindGegevens vanKlant = new KindGegevens(null, persoon("Cas", LocalDate.of(1961, 1, 1)), KindVan.KLANT, null);
        assertThat(fouten(metKind(vanKlant))).as("the partner is no parent").isEmpty();
    }

    @Test
    void aKindNamesAPartnerOfTheHouseholdExactlyWhenOneIsAParent() {
        LocalDate geboren = LocalDate.of(2010, 2, 28);
        for (KindGegevens fout : List.of(
                new KindGegevens(null, persoon("Cas", geboren), KindVan.KLANT, 0),
                new KindGegevens(null, persoon("Cas", geboren), KindVan.BEIDEN, null),
                new KindGegevens(null, persoon("Cas", geboren), KindVan.PARTNER, 1),
                new KindGegevens(null, persoon("Cas", geboren), KindVan.PARTNER, -1))) {
            assertThat(fouten(metKind(fout))).containsExactly("kinderen[0].kindVan klant.fout.kindVan");
        }
    }

    @Test
    void atMostOnePartnerIsCurrent() {
        assertThat(fouten(metPartners(partner("Bram", BEGIN, null), partner("Dirk", LocalDate.of(2000, 1, 1), null))))
                .containsExactly("partners[1].relatieEinde klant.fout.tweePartners");
        PartnerGegevens overledenBram = new PartnerGegevens(
                null,
                overleden(persoon("Bram", LocalDate.of(1961, 7, 1)), LocalDate.of(1999, 12, 31)),
                Relatievorm.GEHUWD,
                BEGIN,
                null);
        assertThat(fouten(metPartners(overledenBram, partner("Dirk", LocalDate.of(2000, 1, 1), null))))
                .isEmpty();
    }

    @Test
    void relationsDoNotOverlapButMayFollowOnOneDay() {
        LocalDate einde = LocalDate.of(2000, 1, 1);
        PartnerGegevens eerste = partner("Bram", BEGIN, einde);
        assertThat(fouten(metPartners(eerste, partner("Dirk", einde, null)))).isEmpty();
        assertThat(fouten(metPartners(eerste, partner("Dirk", einde.minusDays(1), null))))
                .containsExactly("partners[1].relatieBegin klant.fout.overlap");
        assertThat(fouten(metPartners(partner("Dirk", einde.minusDays(1), null), eerste)))
                .as("in whatever order they stand")
                .containsExactly("partners[1].relatieBegin klant.fout.overlap");
        assertThat(fouten(metPartners(eerste, partner("Dirk", null, null))))
                .as("an unknown begin proves nothing")
                .isEmpty();
    }

    @Test
    void calculationsForThePartnerNeedAPartner() {
        assertThat(fouten(huishouden(BerekeningenVoor.KLANT_EN_PARTNER, List.of(), List.of())))
                .containsExactly("berekeningenVoor klant.fout.partnerNodig");
    }

    @Test
    void aPostcodeIsCheckedInTheNetherlandsOnly() {
        assertThat(fouten(metPostcode("3511 AB", "NL"))).isEmpty();
        assertThat(fouten(metPostcode("0511 AB", "NL"))).containsExactly("adres.postcode klant.fout.postcode");
        assertThat(fouten(metPostcode("0511 AB", "BE"))).isEmpty();
    }

    @Test
    void everyBreachIsNamedAtOnce() {
        Klantgegevens slecht = met(
                huishouden(BerekeningenVoor.KLANT_EN_PARTNER, List.of(), List.of()),
                new Adres(null, null, null, "x", null, "NL"));
        assertThat(fouten(slecht)).hasSize(2);
    }

    private static List<String> fouten(Klantgegevens gegevens) {
        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> Huishoudregels.eis(gegevens, VANDAAG));
        return fout == null
                ? List.of()
                : fout.overtredingen().stream()
                        .map(o -> o.veld() + " " + o.code())
                        .toList();
    }

    private static Klantgegevens metGeboorte(@Nullable LocalDate datum) {
        return met(alleenstaand(), new Persoonsgegevens(Geslacht.VROUW, anna().naam(), datum, null));
    }

    private static Klantgegevens metPostcode(String postcode, String land) {
        return met(alleenstaand(), new Adres(null, null, null, postcode, null, land));
    }

    private static Klantgegevens metPartners(PartnerGegevens... partners) {
        return huishouden(BerekeningenVoor.KLANT, List.of(partners), List.of());
    }

    private static Klantgegevens metKind(KindGegevens kind) {
        return huishouden(BerekeningenVoor.KLANT, List.of(partner("Bram", BEGIN, null)), List.of(kind));
    }
}
