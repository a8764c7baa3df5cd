package nl.klantcrm.uitwisseling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.Klantnummer;
import nl.klantcrm.klant.web.Klantinvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * One household as one row of a file: the columns of the klant, then those of each partner and of each kind. Headings
 * and values are what the klant form calls them, in Dutch, whatever the language of the user.
 */
@Component
public class Huishoudkolommen {

    public static final int MEESTE_PARTNERS = Klantinvoer.MEESTE_PARTNERS;
    public static final int MEESTE_KINDEREN = Klantinvoer.MEESTE_KINDEREN;

    private static final List<String> PERSOON = List.of(
            "persoon.geslacht",
            "persoon.voorletters",
            "persoon.voornamen",
            "persoon.tussenvoegsel",
            "persoon.achternaam",
            "persoon.geboortenaam",
            "persoon.geboortedatum",
            "persoon.overlijdensdatum");
    private static final List<String> OVERIG = List.of(
            "burgerlijkeStaat",
            "adres.straat",
            "adres.huisnummer",
            "adres.toevoeging",
            "adres.postcode",
            "adres.plaats",
            "adres.land",
            "email",
            "telefoon",
            "berekeningenVoor",
            "adviespartner",
            "klantSleutel",
            "relatieSleutel",
            "notities");
    private static final List<String> RELATIE = List.of("relatievorm", "relatieBegin", "relatieEinde");
    private static final List<String> OUDERS = List.of("kindVan");

    private final Klantinvoer invoer;
    private final Waarden waarden;
    private final Ouderschap ouderschap;
    private final MessageSource teksten;
    private final List<Kolom> klant = new ArrayList<>();
    private final List<List<Kolom>> perPartner = new ArrayList<>();
    private final List<List<Kolom>> perKind = new ArrayList<>();
    private final Map<String, Kolom> opVeld = new LinkedHashMap<>();

    Huishoudkolommen(Klantinvoer invoer, Waarden waarden, Ouderschap ouderschap, MessageSource teksten) {
        this.invoer = invoer;
        this.waarden = waarden;
        this.ouderschap = ouderschap;
        this.teksten = teksten;
        klant.add(new Kolom(Kolom.KLANTNUMMER, tekst("klant.nummer")));
        klant.addAll(groep("", "", PERSOON, OVERIG));
        for (int i = 0; i < MEESTE_PARTNERS; i++) {
            perPartner.add(groep("partners[" + i + "].", tekst("rij.partners", i + 1) + " ", PERSOON, RELATIE));
        }
        for (int i = 0; i < MEESTE_KINDEREN; i++) {
            perKind.add(groep("kinderen[" + i + "].", tekst("rij.kinderen", i + 1) + " ", PERSOON, OUDERS));
        }
        kolommen(MEESTE_PARTNERS, MEESTE_KINDEREN).forEach(kolom -> opVeld.put(kolom.veld(), kolom));
    }

    /** The headings of a file in which no household has more partners or kinderen than these. */
    public List<String> koppen(int partners, int kinderen) {
        return kolommen(partners, kinderen).stream().map(Kolom::kop).toList();
    }

    /**
     * A household as a row under those headings.
     *
     * @param adviespartner name of the Adviespartner it belongs to
     * @throws IllegalArgumentException when it has more partners or kinderen
     */
    public List<Cel> naarRij(
            Klantnummer nummer, Klantgegevens gegevens, @Nullable String adviespartner, int partners, int kinderen) {
        if (gegevens.partners().size() > partners || gegevens.kinderen().size() > kinderen) {
            throw new IllegalArgumentException("more persons than columns");
        }
        Map<String, String> velden = invoer.velden(gegevens);
        velden.put(Kolom.KLANTNUMMER, nummer.toString());
        if (adviespartner != null) {
            velden.put("adviespartner", adviespartner);
        }
        return kolommen(partners, kinderen).stream()
                .map(kolom -> cel(kolom, velden.get(kolom.veld())))
                .toList();
    }

    /** The columns themselves, in the order of the headings. */
    public List<Kolom> kolommen(int partners, int kinderen) {
        List<Kolom> kolommen = new ArrayList<>(klant);
        perPartner.subList(0, partners).forEach(kolommen::addAll);
        perKind.subList(0, kinderen).forEach(kolommen::addAll);
        return kolommen;
    }

    Optional<Kolom> kolom(String veld) {
        return Optional.ofNullable(opVeld.get(veld));
    }

    private Cel cel(Kolom kolom, @Nullable String waarde) {
        if (waarde == null) {
            return Cel.LEEG;
        }
        return switch (kolom.soort()) {
            case DATUM -> new Cel.Datum(LocalDate.parse(waarde));
            case KIND_VAN -> new Cel.Tekst(ouderschap.schrijf(waarde));
            default -> new Cel.Tekst(waarden.schrijf(kolom.soort(), waarde));
        };
    }

    private List<Kolom> groep(String pad, String kop, List<String> persoon, List<String> overig) {
        return Stream.concat(persoon.stream(), overig.stream())
                .map(veld -> new Kolom(pad + veld, kop + tekst("veld." + veld.substring(veld.lastIndexOf('.') + 1))))
                .toList();
    }

    private String tekst(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, Waarden.NEDERLANDS);
    }
}
