package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.KLANT;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.ODV;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.PENSIOEN;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.TYPE;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.UIT_ELKAAR;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.aanvraag;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.bewaard;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.metPartners;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static nl.klantcrm.klant.VoorbeeldKlant.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Relatievorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AanvraagregelsTest {

    private static final LocalDate GISTEREN = VANDAAG.minusDays(1);

    @Test
    void ordinaryRequestsAreAccepted() {
        assertThat(fouten(aanvraag(alleenstaand(), PENSIOEN, null))).isEmpty();
        assertThat(fouten(aanvraag(gezin(), PENSIOEN, VoorWie.KLANT))).isEmpty();
        assertThat(fouten(aanvraag(gezin(), PENSIOEN, VoorWie.PARTNER))).isEmpty();
    }

    @Test
    void theDossierdatumIsFrom1900ToOneYearAhead() {
        assertThat(fouten(opDatum("1900-01-01"))).isEmpty();
        assertThat(fouten(opDatum("1899-12-31")))
                .containsExactly("dossierdatum adviesdossier.fout.dossierdatumVoor1900");
        assertThat(fouten(opDatum("2027-11-23"))).isEmpty();
        assertThat(fouten(opDatum("2027-11-24"))).containsExactly("dossierdatum adviesdossier.fout.dossierdatumTeLaat");
    }

    @Test
    void forWhomIsAskedOnlyWhenTheKlantdossierAllowsBoth() {
        assertThat(fouten(aanvraag(gezin(), PENSIOEN, null)))
                .containsExactly("voorWie adviesdossier.fout.voorWieNodig");
        assertThat(fouten(aanvraag(alleenstaand(), PENSIOEN, VoorWie.PARTNER)))
                .containsExactly("voorWie adviesdossier.fout.alleenVoorKlant");
    }

    @Test
    void whoDiedBeforeTheDossierdatumIsNoHoofdgerechtigde() {
        assertThat(fouten(aanvraag(met(alleenstaand(), overleden(anna(), GISTEREN)), PENSIOEN, null)))
                .containsExactly("klant adviesdossier.fout.klantOverleden 2026-11-22");
        assertThat(fouten(aanvraag(met(alleenstaand(), overleden(anna(), VANDAAG)), PENSIOEN, null)))
                .isEmpty();
        assertThat(fouten(aanvraag(metPartners(partner("Bram", null, null, GISTEREN)), PENSIOEN, VoorWie.PARTNER)))
                .containsExactly("voorWie adviesdossier.fout.hoofdgerechtigde.OVERLEDEN 2026-11-22");
    }

    @Test
    void aWidowedPartnerCanBeHoofdgerechtigde() {
        assertThat(fouten(aanvraag(met(gezin(), overleden(anna(), GISTEREN)), PENSIOEN, VoorWie.PARTNER)))
                .isEmpty();
    }

    @Test
    void anExPartnerIsHoofdgerechtigdeOnlyWhereTheTypeAllowsIt() {
        Klantgegevens uitElkaar = metPartners(partner("Bram", null, GISTEREN, null));
        assertThat(fouten(aanvraag(uitElkaar, PENSIOEN, VoorWie.PARTNER)))
                .containsExactly("voorWie adviesdossier.fout.hoofdgerechtigde.RELATIE_BEEINDIGD 2026-11-22");
        assertThat(fouten(aanvraag(uitElkaar, UIT_ELKAAR, VoorWie.PARTNER))).isEmpty();
        assertThat(fouten(aanvraag(metPartners(), PENSIOEN, VoorWie.PARTNER)))
                .containsExactly("voorWie adviesdossier.fout.geenPartner");
    }

    @Test
    void itIsForNoOtherPartnerThanTheOneWhoWasNamed() {
        PartnerId bram = new PartnerId(11);
        assertThat(fouten(voorPartner(bram))).isEmpty();
        assertThat(fouten(voorPartner(null))).as("nobody was told").isEmpty();
        for (PartnerId ander : List.of(MaakAdviesdossier.NIEMAND, new PartnerId(12))) {
            assertThat(fouten(voorPartner(ander)))
                    .containsExactly("voorWie adviesdossier.fout.anderePartner B. (Bram) de Vries");
        }
    }

    @Test
    void aTypeMayNeedAPartner() {
        String nodig = "type adviesdossier.fout.partnerVerplicht";
        assertThat(fouten(aanvraag(alleenstaand(), UIT_ELKAAR, null))).containsExactly(nodig);
        assertThat(fouten(aanvraag(metPartners(partner("Ex", null, GISTEREN, null)), UIT_ELKAAR, VoorWie.KLANT)))
                .isEmpty();
        assertThat(fouten(aanvraag(metPartners(partner("Bram", null, null, GISTEREN)), UIT_ELKAAR, VoorWie.KLANT)))
                .containsExactly(nodig);
        assertThat(fouten(aanvraag(met(gezin(), overleden(anna(), GISTEREN)), UIT_ELKAAR, VoorWie.PARTNER)))
                .as("the klant is the partner here")
                .containsExactly(nodig);
    }

    @Test
    void nobodyIsLoadedWithoutABirthDate() {
        PartnerGegevens bram = new PartnerGegevens(null, persoon("Bram", null), Relatievorm.GEHUWD, null, null);
        String ontbreekt = "klant adviesdossier.fout.partnerZonderGeboortedatum B. (Bram) de Vries";
        assertThat(fouten(aanvraag(metPartners(bram), PENSIOEN, VoorWie.KLANT))).containsExactly(ontbreekt);
        assertThat(fouten(aanvraag(metPartners(bram), ODV, VoorWie.KLANT))).isEmpty();
        assertThat(fouten(aanvraag(metPartners(bram), ODV, VoorWie.PARTNER))).containsExactly(ontbreekt);
    }

    @Test
    void theOmschrijvingIsAShortLine() {
        assertThat(fouten(omschreven("é".repeat(200), false))).isEmpty();
        assertThat(fouten(omschreven("é".repeat(201), false)))
                .containsExactly("omschrijving adviesdossier.fout.omschrijvingTeLang 200");
        assertThat(fouten(omschreven("een\ntwee", false)))
                .containsExactly("omschrijving adviesdossier.fout.stuurteken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "bsn 1112.22.333 van Anna"})
    void aNumberThatMayBeABsnIsKeptOnlyWhenAskedFor(String tekst) {
        assertThat(fouten(omschreven(tekst, false))).containsExactly("omschrijving adviesdossier.fout.bsn");
        assertThat(fouten(omschreven(tekst, true))).isEmpty();
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        MaakAdviesdossier opdracht =
                new MaakAdviesdossier(KLANT, TYPE, LocalDate.of(2030, 1, 1), null, null, "\u0000", false);
        assertThat(fouten(new Aanvraag(opdracht, bewaard(gezin()), PENSIOEN)))
                .containsExactly(
                        "voorWie adviesdossier.fout.voorWieNodig",
                        "dossierdatum adviesdossier.fout.dossierdatumTeLaat",
                        "omschrijving adviesdossier.fout.stuurteken");
    }

    private static Aanvraag opDatum(String datum) {
        return aanvraag(gezin(), PENSIOEN, VoorWie.KLANT, LocalDate.parse(datum));
    }

    private static Aanvraag voorPartner(@Nullable PartnerId genoemd) {
        return new Aanvraag(
                new MaakAdviesdossier(KLANT, TYPE, VANDAAG, VoorWie.PARTNER, genoemd, null, false),
                bewaard(gezin()),
                PENSIOEN);
    }

    private static Aanvraag omschreven(@Nullable String omschrijving, boolean bsnBewaren) {
        return new Aanvraag(
                new MaakAdviesdossier(KLANT, TYPE, VANDAAG, VoorWie.KLANT, null, omschrijving, bsnBewaren),
                bewaard(gezin()),
                PENSIOEN);
    }

    private static List<String> fouten(Aanvraag aanvraag) {
        try {
            Aanvraagregels.eis(aanvraag, VANDAAG);
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.overtredingen().stream().map(AanvraagregelsTest::tekst).toList();
        }
    }

    private static String tekst(Overtreding overtreding) {
        StringBuilder tekst = new StringBuilder(overtreding.veld()).append(' ').append(overtreding.code());
        overtreding.argumenten().forEach(argument -> tekst.append(' ').append(argument));
        return tekst.toString();
    }
}
