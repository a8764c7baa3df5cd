package nl.klantcrm.meting;

import java.util.Arrays;

/** What one user saw: how long each answer took. */
final class Waarnemingen {

    private long[] nanos = new long[1024];
    private int aantal;
    private long bytes;
    private long fouten;

    void voegToe(long duur, int lengte, boolean goed) {
        if (!goed) {
            fouten++;
            return;
        }
        if (aantal == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * aantal);
        }
        nanos[aantal++] = duur;
        bytes += lengte;
    }

    long[] nanos() {
        return Arrays.copyOf(nanos, aantal);
    }

    long bytes() {
        return bytes;
    }

    long fouten() {
        return fouten;
    }
}
