package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.ODV;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.PENSIOEN;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.UIT_ELKAAR;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.aanvraag;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.metPartners;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.Klantgegevens;
import org.junit.jupiter.api.Test;

/** Who is loaded, and as what. */
class AanvraagTest {

    @Test
    void theTypeSaysWhoIsLoaded() {
        assertThat(wie(aanvraag(gezin(), PENSIOEN, VoorWie.KLANT)))
                .containsExactly("1 Anna HOOFDGERECHTIGDE", "2 Bram PARTNER", "3 Cas KIND");
        assertThat(wie(aanvraag(gezin(), UIT_ELKAAR, VoorWie.KLANT)))
                .containsExactly("1 Anna HOOFDGERECHTIGDE", "2 Bram PARTNER");
        assertThat(wie(aanvraag(gezin(), ODV, VoorWie.KLANT))).containsExactly("1 Anna HOOFDGERECHTIGDE");
    }

    @Test
    void theKlantAndTheHoofdgerechtigdeAreAlwaysLoaded() {
        assertThat(wie(aanvraag(gezin(), ODV, VoorWie.PARTNER)))
                .containsExactly("1 Anna PARTNER", "2 Bram HOOFDGERECHTIGDE");
    }

    @Test
    void aPartnerWhoseRelationHasAnEndIsAnExPartnerAndStaysOne() {
        Klantgegevens tweeRelaties = metPartners(
                partner("Ex", null, VANDAAG.minusYears(5), null), partner("Bram", VANDAAG.minusYears(4), null, null));
        assertThat(wie(aanvraag(tweeRelaties, PENSIOEN, VoorWie.KLANT)))
                .containsExactly("1 Anna HOOFDGERECHTIGDE", "2 Ex EX_PARTNER", "3 Bram PARTNER");
        assertThat(wie(aanvraag(tweeRelaties, PENSIOEN, VoorWie.PARTNER)))
                .containsExactly("1 Anna PARTNER", "2 Ex EX_PARTNER", "3 Bram HOOFDGERECHTIGDE");
    }

    @Test
    void ofAnExPartnerTheKlantIsTheExPartner() {
        Klantgegevens uitElkaar = metPartners(partner("Ex", null, VANDAAG.minusYears(1), null));
        assertThat(wie(aanvraag(uitElkaar, UIT_ELKAAR, VoorWie.PARTNER)))
                .containsExactly("1 Anna EX_PARTNER", "2 Ex HOOFDGERECHTIGDE");
    }

    @Test
    void whoseChildAKindIsDoesNotDependOnForWhom() {
        for (VoorWie voorWie : VoorWie.values()) {
            VastgelegdPersoon cas =
                    aanvraag(gezin(), PENSIOEN, voorWie).personen().get(2);
            assertThat(cas.kindVan()).isEqualTo(KindVan.BEIDEN);
            assertThat(cas.ouderPartnerId()).isEqualTo(11);
        }
    }

    @Test
    void aKlantdossierThatOnlyAllowsTheKlantLeavesNothingToAsk() {
        assertThat(aanvraag(alleenstaand(), PENSIOEN, null).voorWie()).contains(VoorWie.KLANT);
        assertThat(aanvraag(gezin(), PENSIOEN, null).voorWie()).isEmpty();
    }

    private static List<String> wie(Aanvraag aanvraag) {
        return aanvraag.personen().stream()
                .map(p -> p.volgnummer() + " " + p.persoon().naam().voornamen() + " " + p.rol())
                .toList();
    }
}
