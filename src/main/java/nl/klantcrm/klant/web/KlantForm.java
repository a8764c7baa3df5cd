package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BsnProef;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.web.EenVan;
import nl.klantcrm.web.GeenStuurtekens;
import nl.klantcrm.web.Hoogstens;
import nl.klantcrm.web.Ingevuld;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The klant form: values as typed, right or wrong, so that a page can give them back. Its paths are those that the
 * rules of the household name.
 *
 * @param versie of the klantdossier that was opened; null for a new one
 * @param bsnBewaren the adviser has seen that a text looks like a BSN and keeps it all the same
 */
record KlantForm(
        @Pattern(regexp = "\\d{0,9}") @Nullable String versie,
        @Valid PersoonForm persoon,
        @EenVan(BurgerlijkeStaat.class) @Nullable String burgerlijkeStaat,
        @Valid AdresForm adres,
        @Email @Hoogstens(254) @GeenStuurtekens @Nullable String email,

        @Hoogstens(40) @GeenStuurtekens @Pattern(regexp = "[-+0-9 ()./]*") @Nullable
        String telefoon,

        @Ingevuld @EenVan(BerekeningenVoor.class) @Nullable String berekeningenVoor,

        @Pattern(regexp = "\\d{0,18}") @Nullable String adviespartner,

        @Hoogstens(50) @GeenStuurtekens @Nullable String klantSleutel,
        @Hoogstens(50) @GeenStuurtekens @Nullable String relatieSleutel,

        @Hoogstens(4000) @GeenStuurtekens(regels = true) @Nullable
        String notities,

        @Size(max = MEESTE_PARTNERS) List<@Valid PartnerForm> partners,
        @Size(max = MEESTE_KINDEREN) List<@Valid KindForm> kinderen,
        @Pattern(regexp = "(true)?") @Nullable String bsnBewaren) {

    static final int MEESTE_PARTNERS = 10;
    static final int MEESTE_KINDEREN = 25;

    KlantForm {
        persoon = Objects.requireNonNullElse(persoon, PersoonForm.LEEG);
        adres = Objects.requireNonNullElse(adres, AdresForm.LEEG);
        partners = partners == null
                ? List.of()
                : partners.stream().map(KlantForm::ofLeeg).toList();
        kinderen = kinderen == null
                ? List.of()
                : kinderen.stream()
                        .map(k -> Objects.requireNonNullElse(k, KindForm.LEEG))
                        .toList();
    }

    static KlantForm leeg() {
        return new KlantForm(
                null,
                PersoonForm.LEEG,
                null,
                AdresForm.LEEG,
                null,
                null,
                BerekeningenVoor.KLANT.name(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static KlantForm van(KlantDetails klant) {
        Klantgegevens g = klant.gegevens();
        return new KlantForm(
                String.valueOf(klant.versie()),
                PersoonForm.van(g.persoon()),
                g.burgerlijkeStaat() == null ? null : g.burgerlijkeStaat().name(),
                AdresForm.van(g.adres()),
                g.email(),
                g.telefoon(),
                g.berekeningenVoor().name(),
                g.adviespartner() == null ? null : g.adviespartner().toString(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners().stream().map(PartnerForm::van).toList(),
                g.kinderen().stream().map(KindForm::van).toList(),
                null);
    }

    /** To be called on a valid form only. */
    Klantgegevens naarGegevens() {
        String partnerkantoor = Tekst.schoon(adviespartner);
        return new Klantgegevens(
                persoon.naarGegevens(),
                adres.naarGegevens(),
                Tekst.schoon(email),
                Tekst.schoon(telefoon),
                Formwaarde.keuze(BurgerlijkeStaat.class, burgerlijkeStaat),
                BerekeningenVoor.valueOf(Formwaarde.verplicht(berekeningenVoor)),
                partnerkantoor == null ? null : AdviespartnerId.valueOf(partnerkantoor),
                Tekst.schoon(klantSleutel),
                Tekst.schoon(relatieSleutel),
                Tekst.schoon(notities),
                partners.stream().map(PartnerForm::naarGegevens).toList(),
                kinderen.stream().map(KindForm::naarGegevens).toList());
    }

    KlantForm metPartner() {
        return met(
                versie,
                Stream.concat(partners.stream(), Stream.of(PartnerForm.LEEG)).toList(),
                kinderen);
    }

    KlantForm zonderPartner(int weg) {
        return met(
                versie,
                zonder(partners, weg),
                kinderen.stream().map(k -> k.zonderPartner(weg)).toList());
    }

    KlantForm metKind() {
        return met(
                versie,
                partners,
                Stream.concat(kinderen.stream(), Stream.of(KindForm.LEEG)).toList());
    }

    KlantForm zonderKind(int weg) {
        return met(versie, partners, zonder(kinderen, weg));
    }

    /** What was typed, to be saved over a version that somebody else made meanwhile. */
    KlantForm opVersie(@Nullable String nieuw) {
        return met(nieuw, partners, kinderen);
    }

    /** Whether free text holds what looks like a BSN and the adviser has not said to keep it. */
    boolean vraagtOmBsn() {
        return !"true".equals(bsnBewaren) && bevatBsn();
    }

    /** Public for the page, which asks it again after the tick, too. */
    public boolean bevatBsn() {
        return BsnProef.vindt(notities, klantSleutel, relatieSleutel, adres.straat(), adres.toevoeging())
                || Stream.of(
                                Stream.of(persoon),
                                partners.stream().map(PartnerForm::persoon),
                                kinderen.stream().map(KindForm::persoon))
                        .flatMap(s -> s)
                        .anyMatch(p -> BsnProef.vindt(p.voornamen(), p.achternaam(), p.geboortenaam()));
    }

    private KlantForm met(@Nullable String versie, List<PartnerForm> partners, List<KindForm> kinderen) {
        return new KlantForm(
                versie,
                persoon,
                burgerlijkeStaat,
                adres,
                email,
                telefoon,
                berekeningenVoor,
                adviespartner,
                klantSleutel,
                relatieSleutel,
                notities,
                partners,
                kinderen,
                bsnBewaren);
    }

    private static PartnerForm ofLeeg(@Nullable PartnerForm partner) {
        return Objects.requireNonNullElse(partner, PartnerForm.LEEG);
    }

    private static <T> List<T> zonder(List<T> lijst, int weg) {
        return IntStream.range(0, lijst.size())
                .filter(i -> i != weg)
                .mapToObj(lijst::get)
                .toList();
    }
}
