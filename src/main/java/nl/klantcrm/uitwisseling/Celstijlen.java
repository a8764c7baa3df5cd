package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which styles of a spreadsheet show a number as a date: nothing else tells the two apart. */
final class Celstijlen {

    private static final Set<Integer> INGEBOUWD = ingebouwd();
    /** What in a format is shown as it stands: quoted, after a backslash or underscore, and conditions. */
    private static final Pattern LETTERLIJK = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");

    private final List<Boolean> datum = new ArrayList<>();

    private Celstijlen() {}

    static Celstijlen geen() {
        return new Celstijlen();
    }

    static Celstijlen lees(Xml xml) throws XMLStreamException {
        Celstijlen stijlen = new Celstijlen();
        Map<String, String> vormen = new HashMap<>();
        boolean binnen = false;
        while (xml.volgende()) {
            if (xml.begint("numFmt")) {
                vormen.put(String.valueOf(xml.attribuut("numFmtId")), String.valueOf(xml.attribuut("formatCode")));
            } else if (xml.begint("cellXfs") || xml.eindigt("cellXfs")) {
                binnen = xml.begint("cellXfs");
            } else if (binnen && xml.begint("xf")) {
                String id = xml.attribuut("numFmtId");
                stijlen.datum.add(id != null && isDatum(id, vormen.get(id)));
            }
        }
        return stijlen;
    }

    boolean isDatum(@Nullable String stijl) {
        if (stijl == null || !stijl.matches("\\d{1,6}")) {
            return false;
        }
        int index = Integer.parseInt(stijl);
        return index < datum.size() && datum.get(index);
    }

    private static boolean isDatum(String id, @Nullable String vorm) {
        if (vorm == null) {
            return id.matches("\\d{1,4}") && INGEBOUWD.contains(Integer.valueOf(id));
        }
        String zonder = LETTERLIJK.matcher(vorm).replaceAll("");
        // A day or a year; hours and minutes alone are no date.
        return Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE).matcher(zonder).find();
    }

    /** The numbers of the formats that every spreadsheet program knows. */
    private static Set<Integer> ingebouwd() {
        Set<Integer> nummers = new HashSet<>(Set.of(22, 36));
        IntStream.concat(
                        IntStream.rangeClosed(14, 17),
                        IntStream.concat(IntStream.rangeClosed(27, 31), IntStream.rangeClosed(50, 58)))
                .forEach(nummers::add);
        return nummers;
    }
}
