package nl.klantcrm.meting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that was measured, and the tables made of it. */
final class Uitkomsten {

    private record Plek(String variant, String wat) {}

    private final Map<Plek, List<Resultaat>> paginas = new LinkedHashMap<>();
    private final Map<Plek, List<Resultaat>> kaal = new LinkedHashMap<>();
    private final Map<Plek, Integer> opdrachten = new LinkedHashMap<>();

    void pagina(String variant, String wat, Resultaat resultaat) {
        paginas.computeIfAbsent(new Plek(variant, wat), p -> new ArrayList<>()).add(resultaat);
    }

    void kaal(String variant, String wat, Resultaat resultaat) {
        kaal.computeIfAbsent(new Plek(variant, wat), p -> new ArrayList<>()).add(resultaat);
    }

    void opdrachten(String variant, String wat, int aantal) {
        opdrachten.put(new Plek(variant, wat), aantal);
    }

    /** Each page beside its bare SQL and the file. Times in ms, processor time too. */
    String tabel() {
        StringBuilder tabel = new StringBuilder("""
                | klanten | what | a second | ms | ms, 99 of 100 | kB | CPU app | CPU db | statements | bare SQL a second | CPU | page ÷ SQL | CPU ÷ CPU | page ÷ file |
                |--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        paginas.forEach((plek, rondes) -> {
            Resultaat r = Resultaat.midden(rondes);
            Optional<Resultaat> sql = Optional.ofNullable(kaal.get(plek)).map(Resultaat::midden);
            Optional<Resultaat> bestand = Optional.ofNullable(paginas.get(new Plek(plek.variant, Meetpunt.BESTAND)))
                    .map(Resultaat::midden);
            tabel.append(rij(
                    plek.variant,
                    plek.wat,
                    heel(r.perSeconde()),
                    getal(r.ms()),
                    getal(r.msLangst()),
                    heel(r.bytes() / 1000.0),
                    getal(r.toepassing()),
                    getal(r.database()),
                    Optional.ofNullable(opdrachten.get(plek))
                            .map(String::valueOf)
                            .orElse("–"),
                    sql.map(s -> heel(s.perSeconde())).orElse("–"),
                    sql.map(s -> getal(s.database())).orElse("–"),
                    sql.map(s -> getal(s.perSeconde() / r.perSeconde())).orElse("–"),
                    sql.filter(s -> s.database() > 0)
                            .map(s -> getal(cpu(r) / s.database()))
                            .orElse("–"),
                    bestand.map(b -> getal(b.perSeconde() / r.perSeconde())).orElse("–")));
        });
        return tabel.toString();
    }

    /** What each size costs compared with the first one, by time with all users at work and by processor time. */
    String verhoudingen(List<String> varianten) {
        StringBuilder tabel = new StringBuilder("| what |");
        StringBuilder streep = new StringBuilder("|---|");
        for (String ander : varianten.subList(1, varianten.size())) {
            tabel.append(String.format(Locale.ROOT, " %s ÷ %s, time | CPU |", ander, varianten.get(0)));
            streep.append("--:|--:|");
        }
        tabel.append('\n').append(streep).append('\n');
        paginas.keySet().stream().map(Plek::wat).distinct().forEach(wat -> {
            List<String> cellen = new ArrayList<>(List.of(wat));
            Resultaat eerste = midden(varianten.get(0), wat);
            for (String ander : varianten.subList(1, varianten.size())) {
                Resultaat r = midden(ander, wat);
                cellen.add(getal(eerste.perSeconde() / r.perSeconde()));
                cellen.add(eerste.database() < 0 ? "–" : getal(cpu(r) / cpu(eerste)));
            }
            tabel.append(rij(cellen.toArray(String[]::new)));
        });
        return tabel.toString();
    }

    String fouten() {
        List<Resultaat> alle = paginas.values().stream().flatMap(List::stream).toList();
        return String.format(
                Locale.ROOT,
                "%,d errors in %,d requests",
                alle.stream().mapToLong(Resultaat::fouten).sum(),
                alle.stream().mapToLong(r -> r.aantal() + r.fouten()).sum());
    }

    private Resultaat midden(String variant, String wat) {
        return Resultaat.midden(paginas.getOrDefault(new Plek(variant, wat), List.of()));
    }

    private static double cpu(Resultaat r) {
        return r.toepassing() + Math.max(0, r.database());
    }

    private static String rij(String... cellen) {
        return "| " + String.join(" | ", cellen) + " |\n";
    }

    private static String heel(double getal) {
        return String.format(Locale.ROOT, "%,.0f", getal);
    }

    private static String getal(double getal) {
        return getal < 0 ? "–" : String.format(Locale.ROOT, "%.2f", getal);
    }
}
