package nl.klantcrm.meting;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What users do with klanten. */
final class Handelingen {

    private static final int VOORRAAD = 60;

    private Handelingen() {}

    /** The same page each time. */
    static Handeling pagina(String pad, String... koppen) {
        Map<Sessie, byte[]> gemaakt = new ConcurrentHashMap<>();
        return new Handeling() {
            @Override
            public byte[] volgende(Sessie sessie, SplittableRandom toeval) {
                return gemaakt.computeIfAbsent(sessie, s -> s.get(pad, koppen));
            }

            @Override
            public int status() {
                return 200;
            }
        };
    }

    /** Any klant of so many. */
    static Handeling open(int klanten) {
        return new Handeling() {
            @Override
            public byte[] volgende(Sessie sessie, SplittableRandom toeval) {
                return sessie.get("/klanten/" + (1 + toeval.nextInt(klanten)));
            }

            @Override
            public int status() {
                return 200;
            }
        };
    }

    /**
     * The form of any klant, with a changed note; the forms are opened ahead, so only the saving is measured.
     *
     * @param plek of the first user; each has klanten of their own, so that no two save the same one at once
     * @param plekken for all users of all applications on this database
     */
    static Handeling bewaar(int klanten, int plek, int plekken) {
        Map<Sessie, Queue<byte[]>> voorraad = new ConcurrentHashMap<>();
        return new Handeling() {
            @Override
            public void bereidVoor(Sessie sessie, SplittableRandom toeval) throws IOException {
                Queue<byte[]> klaar = new ArrayDeque<>();
                Set<Integer> gehad = new HashSet<>();
                while (gehad.size() < Math.min(VOORRAAD, klanten / plekken)) {
                    int id = 1 + plek + sessie.nummer() + plekken * toeval.nextInt(klanten / plekken);
                    if (gehad.add(id)) {
                        klaar.add(formulier(sessie, id, toeval));
                    }
                }
                voorraad.put(sessie, klaar);
            }

            @Override
            public byte @Nullable [] volgende(Sessie sessie, SplittableRandom toeval) {
                return voorraad.getOrDefault(sessie, new ArrayDeque<>()).poll();
            }

            @Override
            public int status() {
                return 302;
            }
        };
    }

    private static byte[] formulier(Sessie sessie, int id, SplittableRandom toeval) throws IOException {
        String actie = "/klanten/" + id;
        Map<String, String> velden =
                Formulier.velden(sessie.haal(actie + "/bewerken").tekst(), actie);
        velden.put("notities", "Gesproken, afspraak " + toeval.nextInt(1000));
        return sessie.post(actie, velden);
    }
}
