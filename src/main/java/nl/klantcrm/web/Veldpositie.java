package nl.klantcrm.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a field stands in a form that is a record: the number of the component, then the number of the row if it is a
 * list, and so on downwards.
 */
record Veldpositie(List<Integer> nummers) implements Comparable<Veldpositie> {

    private static final Pattern STAP = Pattern.compile("(?<naam>[^.\\[\\]]+)(?:\\[(?<rij>\\d+)])?");

    /** What is no component of a record stands after what is. */
    static Veldpositie van(String pad, Class<?> formulier) {
        List<Integer> nummers = new ArrayList<>();
        Class<?> soort = formulier;
        Matcher stap = STAP.matcher(pad);
        while (stap.find()) {
            RecordComponent[] delen = soort.isRecord() ? soort.getRecordComponents() : new RecordComponent[0];
            List<String> namen =
                    Arrays.stream(delen).map(RecordComponent::getName).toList();
            int plaats = namen.indexOf(stap.group("naam"));
            nummers.add(plaats < 0 ? Integer.MAX_VALUE : plaats);
            if (stap.group("rij") != null) {
                nummers.add(Integer.valueOf(stap.group("rij")));
            }
            soort = plaats < 0 ? Object.class : soort(delen[plaats]);
        }
        return new Veldpositie(nummers);
    }

    /** The type of the component, or of the rows of its list. */
    private static Class<?> soort(RecordComponent deel) {
        if (deel.getGenericType() instanceof ParameterizedType lijst) {
            Type rij = lijst.getActualTypeArguments()[0];
            return rij instanceof Class<?> klasse ? klasse : Object.class;
        }
        return deel.getType();
    }

    @Override
    public int compareTo(Veldpositie ander) {
        for (int i = 0; i < Math.min(nummers.size(), ander.nummers.size()); i++) {
            int verschil = Integer.compare(nummers.get(i), ander.nummers.get(i));
            if (verschil != 0) {
                return verschil;
            }
        }
        return Integer.compare(nummers.size(), ander.nummers.size());
    }
}
