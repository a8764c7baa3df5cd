package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.Huishoudvelden.Persoon;
import nl.klantcrm.zoektekst.Normaalvorm;
import org.jspecify.annotations.Nullable;

/**
 * Two klantdossiers of one household, of which one stays and takes over what is chosen of the other. Partners and
 * kinderen who are in both are recognised and stay one person.
 *
 * @param gaatOp the one that goes
 */
public record Klantsamenvoeging(KlantDetails blijft, KlantDetails gaatOp) {

    private static final Set<Klantveld> ADRES = Collections.unmodifiableSet(EnumSet.of(
            Klantveld.STRAAT, Klantveld.HUISNUMMER, Klantveld.TOEVOEGING, Klantveld.POSTCODE, Klantveld.PLAATS));
    private static final Set<Klantveld> NOOIT_VANZELF = Collections.unmodifiableSet(
            EnumSet.of(Klantveld.TUSSENVOEGSEL, Klantveld.RELATIE_EINDE, Klantveld.OVERLIJDENSDATUM));

    /** A field of a person of the klantdossier that stays. */
    public record Plek(PersoonId wie, Klantveld veld) {}

    /**
     * A field in which the two differ.
     *
     * @param naam full name of the person in the klantdossier that stays
     * @param eigen null for nothing, as is ander
     */
    public record Verschil(
            Plek plek,
            String naam,
            @Nullable String eigen,
            @Nullable String ander) {

        @Override
        public String toString() {
            return "Verschil[" + plek + "]";
        }
    }

    /** Somebody whom only the klantdossier that goes has. */
    public record Nieuwkomer(
            PersoonId wie, String naam, @Nullable LocalDate geboortedatum) {

        @Override
        public String toString() {
            return "Nieuwkomer[" + wie + "]";
        }
    }

    /** In the order of the form, the klant first. Whose child a kind is stays as it is in the one that stays. */
    public List<Verschil> verschillen() {
        Huishoudvelden eigen = new Huishoudvelden(blijft.gegevens());
        Huishoudvelden ander = new Huishoudvelden(gaatOp.gegevens());
        List<Verschil> verschillen = new ArrayList<>();
        dezelfden().forEach((eigenId, anderId) -> {
            Persoon links = eigen.persoon(eigenId).orElseThrow();
            Veldwaarden rechts = ander.persoon(anderId).orElseThrow().waarden();
            Arrays.stream(Klantveld.values())
                    .filter(veld -> veld != Klantveld.KIND_VAN)
                    .filter(veld -> !Objects.equals(links.waarden().tekst(veld), rechts.tekst(veld)))
                    .map(veld -> new Verschil(
                            new Plek(eigenId, veld),
                            links.naam(),
                            links.waarden().tekst(veld),
                            rechts.tekst(veld)))
                    .forEach(verschillen::add);
        });
        return verschillen;
    }

    /**
     * The fields that nothing is in yet, and that the other can fill without making up what neither says: no part of an
     * address or of a name beside parts of another, and no end of a relation or life that may well go on.
     */
    public List<Plek> aanvullingen() {
        boolean zonderAdres = ADRES.stream()
                .allMatch(veld -> Veldwaarden.van(blijft.gegevens()).tekst(veld) == null);
        return verschillen().stream()
                .filter(verschil -> isLeeg(verschil) || (zonderAdres && isLand(verschil.plek())))
                .filter(verschil -> !NOOIT_VANZELF.contains(verschil.plek().veld()))
                .filter(verschil ->
                        zonderAdres || !ADRES.contains(verschil.plek().veld()))
                .map(Verschil::plek)
                .toList();
    }

    private static boolean isLeeg(Verschil verschil) {
        return verschil.eigen() == null;
    }

    private static boolean isLand(Plek plek) {
        return plek.veld() == Klantveld.LAND;
    }

    /**
     * Whether the klanten may be one and the same, and neither is somebody else in the other household: a parent and
     * a grown-up kind, or two partners who each have a klantdossier.
     */
    boolean isVanDezelfden() {
        Persoonsgegevens eigen = blijft.gegevens().persoon();
        Persoonsgegevens ander = gaatOp.gegevens().persoon();
        return Objects.equals(eigen.geboortedatum(), ander.geboortedatum())
                && !anderen(blijft).anyMatch(persoon -> isZelfde(persoon, ander) && !isZelfde(eigen, ander))
                && !anderen(gaatOp).anyMatch(persoon -> isZelfde(persoon, eigen) && !isZelfde(ander, eigen));
    }

    private static Stream<Persoonsgegevens> anderen(KlantDetails klant) {
        return Stream.concat(
                klant.gegevens().partners().stream().map(PartnerGegevens::persoon),
                klant.gegevens().kinderen().stream().map(KindGegevens::persoon));
    }

    /** Partners first. */
    public List<Nieuwkomer> nieuwkomers() {
        Map<PersoonId, PersoonId> bekend = dezelfden();
        return Stream.concat(
                        gaatOp.gegevens().partners().stream().map(p -> nieuwkomer(id(p), p.persoon())),
                        gaatOp.gegevens().kinderen().stream().map(k -> nieuwkomer(id(k), k.persoon())))
                .filter(persoon -> !bekend.containsValue(persoon.wie()))
                .toList();
    }

    /** The household that comes of it, which may still break a rule. */
    public Klantgegevens gegevens(Samenvoegkeuze keuze) {
        Klantgegevens samen = blijft.gegevens();
        for (Verschil verschil : verschillen()) {
            if (keuze.vanAnder().contains(verschil.plek())) {
                samen = new Huishoudvelden(samen)
                        .met(verschil.plek().wie(), verschil.plek().veld(), verschil.ander());
            }
        }
        return metNieuwkomers(samen, keuze);
    }

    private Klantgegevens metNieuwkomers(Klantgegevens samen, Samenvoegkeuze keuze) {
        List<PartnerGegevens> partners = new ArrayList<>(samen.partners());
        // Where a partner of the one that goes is from now on.
        Map<Integer, Integer> plekken = new LinkedHashMap<>();
        List<PartnerGegevens> andere = gaatOp.gegevens().partners();
        for (int i = 0; i < andere.size(); i++) {
            PartnerGegevens partner = andere.get(i);
            Optional<PersoonId> zelfde = zelfde(id(partner));
            if (zelfde.isPresent()) {
                plekken.put(i, plek(samen, zelfde.get()));
            } else if (keuze.mee().contains(id(partner))) {
                plekken.put(i, partners.size());
                partners.add(new PartnerGegevens(
                        null,
                        partner.persoon(),
                        partner.relatievorm(),
                        partner.relatieBegin(),
                        partner.relatieEinde()));
            }
        }
        List<KindGegevens> kinderen = new ArrayList<>(
                samen.kinderen().stream().map(kind -> metOuders(kind, plekken)).toList());
        gaatOp.gegevens().kinderen().stream()
                .filter(kind -> keuze.mee().contains(id(kind)))
                .filter(kind -> zelfde(id(kind)).isEmpty())
                .map(kind -> meegenomen(kind, plekken))
                .forEach(kinderen::add);
        return met(samen, partners, kinderen);
    }

    /** What only the one that goes knew of the parents of a kind of both. */
    private KindGegevens metOuders(KindGegevens kind, Map<Integer, Integer> plekken) {
        PersoonId ander = dezelfden().get(id(kind));
        return gaatOp.gegevens().kinderen().stream()
                .filter(k -> id(k).equals(ander) && kind.kindVan() == KindVan.KLANT && k.kindVan() == KindVan.BEIDEN)
                .filter(k -> k.partner() != null && plekken.containsKey(k.partner()))
                .map(k -> new KindGegevens(
                        kind.id(), kind.persoon(), KindVan.BEIDEN, plekken.get(Objects.requireNonNull(k.partner()))))
                .findFirst()
                .orElse(kind);
    }

    /** Without the partner only the klant is a parent who is known; of a kind who is not the klant's, nobody. */
    private static KindGegevens meegenomen(KindGegevens kind, Map<Integer, Integer> plekken) {
        Integer partner = kind.partner() == null ? null : plekken.get(kind.partner());
        if (partner == null && kind.kindVan() == KindVan.PARTNER) {
            throw new OngeldigeInvoerException(
                    "", "samenvoegen.fout.ouder", kind.persoon().naam().volledig());
        }
        return new KindGegevens(null, kind.persoon(), partner == null ? KindVan.KLANT : kind.kindVan(), partner);
    }

    /** Who is who: ids in the one that stays with those in the one that goes. */
    private Map<PersoonId, PersoonId> dezelfden() {
        Map<PersoonId, PersoonId> paren = new LinkedHashMap<>();
        paren.put(PersoonId.KLANT, PersoonId.KLANT);
        gaatOp.gegevens()
                .partners()
                .forEach(ander -> blijft.gegevens().partners().stream()
                        .filter(p -> !paren.containsKey(id(p)) && isZelfdePartner(p.persoon(), ander.persoon()))
                        .findFirst()
                        .ifPresent(p -> paren.put(id(p), id(ander))));
        gaatOp.gegevens()
                .kinderen()
                .forEach(ander -> blijft.gegevens().kinderen().stream()
                        .filter(k -> !paren.containsKey(id(k)) && isZelfde(k.persoon(), ander.persoon()))
                        .findFirst()
                        .ifPresent(k -> paren.put(id(k), id(ander))));
        return paren;
    }

    private Optional<PersoonId> zelfde(PersoonId ander) {
        return dezelfden().entrySet().stream()
                .filter(paar -> paar.getValue().equals(ander))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Twins share their day and their achternaam, so what they are called by must agree, too. */
    private static boolean isZelfde(Persoonsgegevens een, Persoonsgegevens ander) {
        return een.geboortedatum() != null
                && een.geboortedatum().equals(ander.geboortedatum())
                && heetGelijk(een.naam(), ander.naam());
    }

    /** Of a partner the date may be missing, and there are few of them. */
    private static boolean isZelfdePartner(Persoonsgegevens een, Persoonsgegevens ander) {
        boolean beideDagen = een.geboortedatum() != null && ander.geboortedatum() != null;
        return beideDagen ? isZelfde(een, ander) : heetGelijk(een.naam(), ander.naam());
    }

    private static boolean heetGelijk(Persoonsnaam een, Persoonsnaam ander) {
        boolean beidenVoluit = een.voornamen() != null && ander.voornamen() != null;
        return gelijk(een.achternaam(), ander.achternaam())
                && (beidenVoluit
                        ? gelijk(een.voornamen(), ander.voornamen())
                        : gelijk(een.voorletters(), ander.voorletters()));
    }

    private static boolean gelijk(@Nullable String een, @Nullable String ander) {
        return een != null && ander != null && Normaalvorm.van(een).equals(Normaalvorm.van(ander));
    }

    private static Nieuwkomer nieuwkomer(PersoonId wie, Persoonsgegevens persoon) {
        return new Nieuwkomer(wie, persoon.naam().volledig(), persoon.geboortedatum());
    }

    private static int plek(Klantgegevens gegevens, PersoonId partner) {
        return gegevens.partners().stream().map(Klantsamenvoeging::id).toList().indexOf(partner);
    }

    private static PersoonId id(PartnerGegevens partner) {
        return PersoonId.van(Objects.requireNonNull(partner.id(), "a partner that is kept has an id"));
    }

    private static PersoonId id(KindGegevens kind) {
        return PersoonId.van(Objects.requireNonNull(kind.id(), "a kind that is kept has an id"));
    }

    private static Klantgegevens met(Klantgegevens g, List<PartnerGegevens> partners, List<KindGegevens> kinderen) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                partners,
                kinderen);
    }

    @Override
    public String toString() {
        return "Klantsamenvoeging[" + blijft.id() + ", " + gaatOp.id() + "]";
    }
}
