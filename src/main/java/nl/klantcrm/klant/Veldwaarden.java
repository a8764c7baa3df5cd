package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klantcrm.adviespartner.AdviespartnerId;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one person as texts, one text for one value whatever the language; what is empty is absent. The way
 * back gives the values that the texts were made of.
 */
final class Veldwaarden {

    private final Map<Klantveld, String> teksten = new EnumMap<>(Klantveld.class);

    private Veldwaarden() {}

    /** Of the klant, with all that is kept on the household as a whole. */
    static Veldwaarden van(Klantgegevens g) {
        return new Veldwaarden()
                .zet(g.persoon())
                .zet(g.adres())
                .zet(Klantveld.BURGERLIJKE_STAAT, g.burgerlijkeStaat())
                .zet(Klantveld.EMAIL, g.email())
                .zet(Klantveld.TELEFOON, g.telefoon())
                .zet(Klantveld.BEREKENINGEN_VOOR, g.berekeningenVoor())
                .zet(Klantveld.ADVIESPARTNER, g.adviespartner())
                .zet(Klantveld.KLANT_SLEUTEL, g.klantSleutel())
                .zet(Klantveld.RELATIE_SLEUTEL, g.relatieSleutel())
                .zet(Klantveld.NOTITIES, g.notities());
    }

    static Veldwaarden van(PartnerGegevens partner) {
        return new Veldwaarden()
                .zet(partner.persoon())
                .zet(Klantveld.RELATIEVORM, partner.relatievorm())
                .zet(Klantveld.RELATIE_BEGIN, partner.relatieBegin())
                .zet(Klantveld.RELATIE_EINDE, partner.relatieEinde());
    }

    static Veldwaarden van(KindGegevens kind, List<PartnerGegevens> partners) {
        Integer plek = kind.partner();
        Ouders ouders = new Ouders(
                kind.kindVan(), plek == null ? null : partners.get(plek).id());
        return new Veldwaarden().zet(kind.persoon()).zet(Klantveld.KIND_VAN, ouders.tekst());
    }

    Klantgegevens naarKlant(Klantgegevens met) {
        return new Klantgegevens(
                naarPersoon(),
                new Adres(
                        tekst(Klantveld.STRAAT),
                        tekst(Klantveld.HUISNUMMER),
                        tekst(Klantveld.TOEVOEGING),
                        tekst(Klantveld.POSTCODE),
                        tekst(Klantveld.PLAATS),
                        verplicht(Klantveld.LAND)),
                tekst(Klantveld.EMAIL),
                tekst(Klantveld.TELEFOON),
                tekst(Klantveld.BURGERLIJKE_STAAT) == null
                        ? null
                        : BurgerlijkeStaat.valueOf(verplicht(Klantveld.BURGERLIJKE_STAAT)),
                BerekeningenVoor.valueOf(verplicht(Klantveld.BEREKENINGEN_VOOR)),
                tekst(Klantveld.ADVIESPARTNER) == null
                        ? null
                        : AdviespartnerId.valueOf(verplicht(Klantveld.ADVIESPARTNER)),
                tekst(Klantveld.KLANT_SLEUTEL),
                tekst(Klantveld.RELATIE_SLEUTEL),
                tekst(Klantveld.NOTITIES),
                met.partners(),
                met.kinderen());
    }

    PartnerGegevens naarPartner(@Nullable PartnerId id) {
        return new PartnerGegevens(
                id,
                naarPersoon(),
                Relatievorm.valueOf(verplicht(Klantveld.RELATIEVORM)),
                datum(Klantveld.RELATIE_BEGIN),
                datum(Klantveld.RELATIE_EINDE));
    }

    KindGegevens naarKind(@Nullable KindId id, List<PartnerGegevens> partners) {
        Ouders ouders = Ouders.van(verplicht(Klantveld.KIND_VAN));
        List<PartnerId> ids = partners.stream().map(PartnerGegevens::id).toList();
        return new KindGegevens(
                id, naarPersoon(), ouders.kindVan(), ouders.partner() == null ? null : ids.indexOf(ouders.partner()));
    }

    private Persoonsgegevens naarPersoon() {
        return new Persoonsgegevens(
                Geslacht.valueOf(verplicht(Klantveld.GESLACHT)),
                new Persoonsnaam(
                        verplicht(Klantveld.VOORLETTERS),
                        tekst(Klantveld.VOORNAMEN),
                        tekst(Klantveld.TUSSENVOEGSEL),
                        verplicht(Klantveld.ACHTERNAAM),
                        tekst(Klantveld.GEBOORTENAAM)),
                datum(Klantveld.GEBOORTEDATUM),
                datum(Klantveld.OVERLIJDENSDATUM));
    }

    private Veldwaarden zet(Persoonsgegevens persoon) {
        Persoonsnaam naam = persoon.naam();
        return zet(Klantveld.GESLACHT, persoon.geslacht())
                .zet(Klantveld.VOORLETTERS, naam.voorletters())
                .zet(Klantveld.VOORNAMEN, naam.voornamen())
                .zet(Klantveld.TUSSENVOEGSEL, naam.tussenvoegsel())
                .zet(Klantveld.ACHTERNAAM, naam.achternaam())
                .zet(Klantveld.GEBOORTENAAM, naam.geboortenaam())
                .zet(Klantveld.GEBOORTEDATUM, persoon.geboortedatum())
                .zet(Klantveld.OVERLIJDENSDATUM, persoon.overlijdensdatum());
    }

    private Veldwaarden zet(Adres adres) {
        return zet(Klantveld.STRAAT, adres.straat())
                .zet(Klantveld.HUISNUMMER, adres.huisnummer())
                .zet(Klantveld.TOEVOEGING, adres.toevoeging())
                .zet(Klantveld.POSTCODE, adres.postcode())
                .zet(Klantveld.PLAATS, adres.plaats())
                .zet(Klantveld.LAND, adres.land());
    }

    Veldwaarden zet(Klantveld veld, @Nullable Object waarde) {
        if (waarde == null) {
            teksten.remove(veld);
        } else {
            teksten.put(veld, waarde.toString());
        }
        return this;
    }

    @Nullable
    String tekst(Klantveld veld) {
        return teksten.get(veld);
    }

    private String verplicht(Klantveld veld) {
        return Objects.requireNonNull(teksten.get(veld), "a household always has this field");
    }

    private @Nullable LocalDate datum(Klantveld veld) {
        String tekst = tekst(veld);
        return tekst == null ? null : LocalDate.parse(tekst);
    }
}
