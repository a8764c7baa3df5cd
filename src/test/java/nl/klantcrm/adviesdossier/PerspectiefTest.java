package nl.klantcrm.adviesdossier;

import static java.util.stream.Collectors.toMap;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.PENSIOEN;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.aanvraag;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerId;
import org.junit.jupiter.api.Test;

class PerspectiefTest {

    @Test
    void theKlantBecomesThePartnerOfThePartner() {
        assertThat(rollen(aanvraag(gezin(), PENSIOEN, VoorWie.KLANT).personen()))
                .containsOnly(
                        Map.entry("Anna", Rol.HOOFDGERECHTIGDE),
                        Map.entry("Bram", Rol.PARTNER),
                        Map.entry("Cas", Rol.KIND));
        assertThat(rollen(aanvraag(gezin(), PENSIOEN, VoorWie.PARTNER).personen()))
                .containsOnly(
                        Map.entry("Anna", Rol.PARTNER),
                        Map.entry("Bram", Rol.HOOFDGERECHTIGDE),
                        Map.entry("Cas", Rol.KIND));
    }

    @Property
    @Domain(Huishoudens.class)
    void turningRoundTwiceChangesNothing(@ForAll Klantgegevens huishouden) {
        List<VastgelegdPersoon> personen =
                aanvraag(huishouden, PENSIOEN, VoorWie.KLANT).personen();
        for (PartnerId partner : partners(personen)) {
            List<VastgelegdPersoon> omgekeerd = Perspectief.wissel(personen, partner);
            assertThat(omgekeerd).isNotEqualTo(personen);
            assertThat(Perspectief.wissel(omgekeerd, partner)).isEqualTo(personen);
        }
    }

    @Property
    @Domain(Huishoudens.class)
    void turningRoundTouchesNoFactAndKeepsOneHoofdgerechtigde(@ForAll Klantgegevens huishouden) {
        List<VastgelegdPersoon> personen =
                aanvraag(huishouden, PENSIOEN, VoorWie.KLANT).personen();
        for (PartnerId partner : partners(personen)) {
            List<VastgelegdPersoon> omgekeerd = Perspectief.wissel(personen, partner);
            assertThat(zonderRol(omgekeerd)).isEqualTo(zonderRol(personen));
            assertThat(omgekeerd.stream().filter(p -> p.rol() == Rol.HOOFDGERECHTIGDE))
                    .singleElement()
                    .matches(p -> p.isPartner(partner));
        }
    }

    private static List<PartnerId> partners(List<VastgelegdPersoon> personen) {
        return personen.stream()
                .filter(p -> p.herkomst() == Herkomst.PARTNER)
                .map(p -> new PartnerId(p.persoonId()))
                .toList();
    }

    private static List<VastgelegdPersoon> zonderRol(List<VastgelegdPersoon> personen) {
        return personen.stream().map(p -> p.metRol(Rol.KIND)).toList();
    }

    private static Map<String, Rol> rollen(List<VastgelegdPersoon> personen) {
        return personen.stream()
                .collect(toMap(p -> String.valueOf(p.persoon().naam().voornamen()), VastgelegdPersoon::rol));
    }
}
