package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on an older version of the klantdossier beside what somebody else stored meanwhile. Persons are matched
 * by who they are. In both lists of kinderen a partner has the number that it has in the list of partners here.
 */
record Samenvoeging(
        Klantgegevens getypt,
        Klantgegevens opgeslagen,
        List<Rijpaar<PartnerGegevens>> partners,
        List<Rijpaar<KindGegevens>> kinderen) {

    /** @param bekend who was in the klantdossier when the form was opened, as {@link #iedereen} names them */
    static Samenvoeging van(Klantgegevens getypt, Klantgegevens opgeslagen, Set<String> bekend) {
        List<Rijpaar<PartnerGegevens>> partners =
                Rijpaar.koppel(getypt.partners(), opgeslagen.partners(), Samenvoeging::sleutel, bekend);
        List<KindGegevens> hernummerd = opgeslagen.kinderen().stream()
                .map(kind -> vanPartner(kind, nummer(kind, opgeslagen, partners)))
                .toList();
        return new Samenvoeging(
                getypt,
                opgeslagen,
                partners,
                Rijpaar.koppel(getypt.kinderen(), hernummerd, Samenvoeging::sleutel, bekend));
    }

    /** The partners and kinderen by what stays the same of them. */
    static SortedSet<String> iedereen(Klantgegevens gegevens) {
        return Stream.concat(
                        gegevens.partners().stream().map(Samenvoeging::sleutel),
                        gegevens.kinderen().stream().map(Samenvoeging::sleutel))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What was typed, so that it can be saved: nobody whom the other added gets lost by it, and whoever the other removed
     * comes back as somebody new.
     */
    Klantgegevens vervolg() {
        List<PartnerGegevens> mensen = partners.stream()
                .flatMap(paar -> paar.vervolg(Samenvoeging::alsNieuw).stream())
                .toList();
        return new Klantgegevens(
                getypt.persoon(),
                getypt.adres(),
                getypt.email(),
                getypt.telefoon(),
                getypt.burgerlijkeStaat(),
                getypt.berekeningenVoor(),
                getypt.adviespartner(),
                getypt.klantSleutel(),
                getypt.relatieSleutel(),
                getypt.notities(),
                mensen,
                kinderen.stream()
                        .flatMap(paar -> paar.vervolg(Samenvoeging::alsNieuw).stream())
                        .map(kind -> binnen(mensen.size(), kind))
                        .toList());
    }

    /** A kind of a partner who is not on the form: whose it is, is open again. */
    private static KindGegevens binnen(int aantal, KindGegevens kind) {
        return kind.partner() != null && kind.partner() >= aantal ? vanPartner(kind, null) : kind;
    }

    private static @Nullable Integer nummer(
            KindGegevens kind, Klantgegevens gegevens, List<Rijpaar<PartnerGegevens>> partners) {
        if (kind.partner() == null) {
            return null;
        }
        PartnerGegevens ouder = gegevens.partners().get(kind.partner());
        return IntStream.range(0, partners.size())
                .filter(i -> ouder.equals(partners.get(i).opgeslagen()))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> sleutel(PartnerGegevens partner) {
        return Optional.ofNullable(partner.id()).map(id -> "P" + id.waarde());
    }

    private static Optional<String> sleutel(KindGegevens kind) {
        return Optional.ofNullable(kind.id()).map(id -> "K" + id.waarde());
    }

    private static PartnerGegevens alsNieuw(PartnerGegevens partner) {
        return new PartnerGegevens(
                null, partner.persoon(), partner.relatievorm(), partner.relatieBegin(), partner.relatieEinde());
    }

    private static KindGegevens alsNieuw(KindGegevens kind) {
        return new KindGegevens(null, kind.persoon(), kind.kindVan(), kind.partner());
    }

    private static KindGegevens vanPartner(KindGegevens kind, @Nullable Integer partner) {
        return new KindGegevens(kind.id(), kind.persoon(), kind.kindVan(), partner);
    }
}
