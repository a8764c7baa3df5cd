package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads rows of a file whose columns are known into values of the klant form. */
final class Rijlezer {

    private static final Pattern PERSOON = Pattern.compile("(partners|kinderen)\\[(\\d+)](\\..+)");

    private final List<@Nullable Plek> plekken;
    private final Waarden waarden;
    private final Ouderschap ouderschap;
    private final Map<String, String> adviespartners;

    /**
     * @param indeling what each column of the file is; null for one that is left out
     * @param adviespartners ids by {@link #opNaam name}
     */
    Rijlezer(
            List<@Nullable Kolom> indeling,
            Waarden waarden,
            Ouderschap ouderschap,
            Map<String, String> adviespartners) {
        this.plekken = new ArrayList<>();
        indeling.forEach(kolom -> plekken.add(kolom == null ? null : Plek.van(kolom)));
        this.waarden = waarden;
        this.ouderschap = ouderschap;
        this.adviespartners = adviespartners;
    }

    /** Names of Adviespartners are one and the same regardless of case and spaces. */
    static String opNaam(String naam) {
        return naam.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }

    Rijlezing lees(List<String> cellen) {
        return new Rij(cellen).lees();
    }

    /**
     * What a column is, taken apart once for all rows.
     *
     * @param lijst {@code partners} or {@code kinderen}; empty for a column of the klant
     * @param nummer of the person in that list, as people count
     * @param rest of the path
     */
    private record Plek(Soort soort, String lijst, int nummer, String rest) {

        static Plek van(Kolom kolom) {
            Matcher persoon = PERSOON.matcher(kolom.veld());
            return persoon.matches()
                    ? new Plek(
                            kolom.soort(), persoon.group(1), Integer.parseInt(persoon.group(2)) + 1, persoon.group(3))
                    : new Plek(kolom.soort(), "", 0, kolom.veld());
        }
    }

    private final class Rij {

        private final List<@Nullable String> cellen = new ArrayList<>();
        private final Map<String, Integer> kolommen = new HashMap<>();
        private final Map<String, String> velden = new LinkedHashMap<>();
        private final List<Overtreding> overtredingen = new ArrayList<>();

        Rij(List<String> ruw) {
            ruw.forEach(cel -> cellen.add(Tekst.schoon(cel)));
        }

        Rijlezing lees() {
            Map<String, List<Integer>> personen =
                    Map.of("partners", gevuld("partners"), "kinderen", gevuld("kinderen"));
            for (int i = 0; i < plekken.size(); i++) {
                Plek plek = plekken.get(i);
                String pad = plek == null ? null : pad(plek, personen);
                if (plek != null && pad != null) {
                    kolommen.put(pad, i);
                    lees(plek.soort(), pad, cel(i), personen.getOrDefault("partners", List.of()));
                }
            }
            if (IntStream.range(plekken.size(), cellen.size()).anyMatch(i -> cel(i) != null)) {
                overtredingen.add(Overtreding.van("", "uitwisseling.fout.teVeelCellen"));
            }
            return new Rijlezing(velden, kolommen, overtredingen);
        }

        private @Nullable String cel(int i) {
            return i < cellen.size() ? cellen.get(i) : null;
        }

        private void lees(Soort soort, String pad, @Nullable String getypt, List<Integer> partners) {
            if (getypt != null) {
                waarde(soort, getypt, partners)
                        .ifPresentOrElse(waarde -> velden.put(pad, waarde), () -> meldOnbekend(pad, soort));
            }
        }

        private Optional<String> waarde(Soort soort, String getypt, List<Integer> partners) {
            return switch (soort) {
                case KLANTNUMMER, TEKST, DATUM -> Optional.of(getypt);
                case ADVIESPARTNER -> Optional.ofNullable(adviespartners.get(opNaam(getypt)));
                case KIND_VAN -> ouderschap.lees(getypt, partners);
                default -> waarden.lees(soort, getypt);
            };
        }

        private void meldOnbekend(String pad, Soort soort) {
            overtredingen.add(
                    switch (soort) {
                        case ADVIESPARTNER -> Overtreding.van(pad, "uitwisseling.fout.adviespartner");
                        case KIND_VAN -> Overtreding.van(pad, "uitwisseling.fout.kindVan");
                        case LAND -> Overtreding.van(pad, "uitwisseling.fout.land");
                        default -> Overtreding.van(pad, "uitwisseling.fout.waarde", waarden.mogelijk(soort));
                    });
        }

        /** Persons without any value are not there; those after them move up. Null for a field of such a person. */
        private @Nullable String pad(Plek plek, Map<String, List<Integer>> personen) {
            List<Integer> aanwezig = personen.get(plek.lijst());
            if (aanwezig == null) {
                return plek.rest();
            }
            int index = aanwezig.indexOf(plek.nummer());
            return index < 0 ? null : plek.lijst() + "[" + index + "]" + plek.rest();
        }

        /** The numbers of the persons in this list of whom there is any value. */
        private List<Integer> gevuld(String lijst) {
            SortedSet<Integer> nummers = new TreeSet<>();
            for (int i = 0; i < plekken.size(); i++) {
                Plek plek = plekken.get(i);
                if (plek != null && plek.lijst().equals(lijst) && cel(i) != null) {
                    nummers.add(plek.nummer());
                }
            }
            return List.copyOf(nummers);
        }
    }
}
