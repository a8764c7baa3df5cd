package nl.klantcrm.adviesdossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import org.jspecify.annotations.Nullable;

/** An adviesdossier that is asked for, with the household and the type as they are at that moment. */
record Aanvraag(MaakAdviesdossier opdracht, KlantDetails klant, Typekenmerken type) {

    /** A klantdossier that only allows the klant leaves nothing to ask; empty when it does and was not answered. */
    Optional<VoorWie> voorWie() {
        boolean alleenKlant = gegevens().berekeningenVoor() == BerekeningenVoor.KLANT;
        return Optional.ofNullable(opdracht.voorWie())
                .or(() -> alleenKlant ? Optional.of(VoorWie.KLANT) : Optional.empty());
    }

    Klantgegevens gegevens() {
        return klant.gegevens();
    }

    Selecteerbaarheid regel() {
        return new Selecteerbaarheid(opdracht.dossierdatum(), type.exPartnerToegestaan());
    }

    Partnerkeuze partnerkeuze() {
        return new Partnerkeuze(gegevens().partners(), regel());
    }

    /** Everybody the type loads, and always the klant and the hoofdgerechtigde, each with the role they have here. */
    List<VastgelegdPersoon> personen() {
        if (voorWie().orElseThrow() == VoorWie.KLANT) {
            return vanKlant(null);
        }
        PartnerGegevens partner = partnerkeuze().hoofdgerechtigde().orElseThrow();
        return Perspectief.wissel(vanKlant(partner), idVan(partner));
    }

    private List<VastgelegdPersoon> vanKlant(@Nullable PartnerGegevens altijd) {
        List<VastgelegdPersoon> personen = new ArrayList<>();
        personen.add(VastgelegdPersoon.klant(1, klant));
        for (PartnerGegevens partner : gegevens().partners()) {
            if (type.laadtPartner() || partner.equals(altijd)) {
                personen.add(VastgelegdPersoon.partner(personen.size() + 1, partner));
            }
        }
        if (type.laadtKinderen()) {
            for (KindGegevens kind : gegevens().kinderen()) {
                personen.add(VastgelegdPersoon.kind(personen.size() + 1, kind, ouder(kind)));
            }
        }
        return List.copyOf(personen);
    }

    private @Nullable PartnerId ouder(KindGegevens kind) {
        return kind.partner() == null
                ? null
                : gegevens().partners().get(kind.partner()).id();
    }

    private static PartnerId idVan(PartnerGegevens partner) {
        return Objects.requireNonNull(partner.id(), "a partner that is kept has an id");
    }
}
