package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.BerekeningenVoor;
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
 * @param bekend the partners and kinderen it had then, so that who was added meanwhile is not taken for removed here
 * @param bsnBewaren the adviser has seen that a text looks like a BSN and keeps it all the same
 */
record KlantForm(
        @Pattern(regexp = "\\d{0,9}") @Nullable String versie,
        @Nullable String bekend,
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
        return van(klant, klant.gegevens(), null);
    }

    private static KlantForm van(KlantDetails klant, Klantgegevens g, @Nullable String bsnBewaren) {
        return new KlantForm(
                String.valueOf(klant.versie()),
                String.join(" ", Samenvoeging.iedereen(klant.gegevens())),
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
                bsnBewaren);
    }

    /** This valid form beside the version that somebody else made meanwhile. */
    Samenvoeging naast(KlantDetails nu) {
        Set<String> bekenden = Set.copyOf(Arrays.asList(bekend == null ? new String[0] : bekend.split(" ")));
        return Samenvoeging.van(naarGegevens(), nu.gegevens(), bekenden);
    }

    /** What was typed, to be saved over the version that somebody else made meanwhile. */
    KlantForm vervolg(Samenvoeging samen, KlantDetails nu) {
        return van(nu, samen.vervolg(), bsnBewaren);
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
        return met(Stream.concat(partners.stream(), Stream.of(PartnerForm.LEEG)).toList(), kinderen);
    }

    KlantForm zonderPartner(int weg) {
        return met(
                zonder(partners, weg),
                kinderen.stream().map(k -> k.zonderPartner(weg)).toList());
    }

    KlantForm metKind() {
        return met(
                partners,
                Stream.concat(kinderen.stream(), Stream.of(KindForm.LEEG)).toList());
    }

    KlantForm zonderKind(int weg) {
        return met(partners, zonder(kinderen, weg));
    }

    /** The fields with what looks like a BSN, unless the adviser has said to keep it. */
    List<String> vraagtOmBsn() {
        return "true".equals(bsnBewaren) ? List.of() : Vrijetekst.metBsn(this);
    }

    /** Public for the page, which asks it again after the tick, too. */
    public boolean bevatBsn() {
        return !Vrijetekst.metBsn(this).isEmpty();
    }

    private KlantForm met(List<PartnerForm> partners, List<KindForm> kinderen) {
        return new KlantForm(
                versie,
                bekend,
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
