package nl.klantcrm.meting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the application sent it to the database.
 *
 * @param typen object ids of the types of the values; 0 where the database was to find out itself
 */
record Opdracht(String sql, List<@Nullable String> waarden, List<Integer> typen) {

    private static final Pattern PLAATS = Pattern.compile("\\$(\\d+)");
    private static final Pattern HUISHOUDING =
            Pattern.compile("^\\s*(begin|commit|rollback|set|show)\\b|spring_session", Pattern.CASE_INSENSITIVE);
    private static final Map<Integer, String> NAMEN = Map.ofEntries(
            Map.entry(16, "boolean"),
            Map.entry(20, "bigint"),
            Map.entry(21, "smallint"),
            Map.entry(23, "integer"),
            Map.entry(25, "text"),
            Map.entry(701, "double precision"),
            Map.entry(1043, "text"),
            Map.entry(1082, "date"),
            Map.entry(1114, "timestamp"),
            Map.entry(1184, "timestamptz"),
            Map.entry(1700, "numeric"),
            Map.entry(2950, "uuid"));

    Opdracht {
        // The values may hold null, so no List.copyOf.
        waarden = new ArrayList<>(waarden);
        typen = List.copyOf(typen);
    }

    /** Whether it serves the page and not the transaction or the session around it. */
    boolean vanPagina() {
        return !HUISHOUDING.matcher(sql).find();
    }

    /** The statement with its values in place. */
    String ingevuld() {
        return PLAATS.matcher(sql).replaceAll(plaats -> java.util.regex.Matcher.quoteReplacement(waarde(plaats)));
    }

    private String waarde(MatchResult plaats) {
        int nr = Integer.parseInt(plaats.group(1)) - 1;
        String waarde = waarden.get(nr);
        String type = nr < typen.size() ? NAMEN.get(typen.get(nr)) : null;
        String tekst = waarde == null ? "null" : "'" + waarde.replace("'", "''") + "'";
        return type == null ? tekst : tekst + "::" + type;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", sql, waarden);
    }
}
