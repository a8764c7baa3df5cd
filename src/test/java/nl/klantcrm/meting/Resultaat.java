package nl.klantcrm.meting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one measurement gives.
 *
 * @param perSeconde right answers
 * @param ms half of the answers took no longer
 * @param msLangst one of a hundred took longer
 * @param toepassing processor time for one answer in ms; negative where nobody can tell
 * @param database likewise of the database
 * @param bytes of one answer, without its headers
 */
record Resultaat(
        double perSeconde,
        double ms,
        double msLangst,
        double toepassing,
        double database,
        long bytes,
        long aantal,
        long fouten) {

    static Resultaat van(List<Waarnemingen> delen, double seconden, Rekenkracht.Stand verbruikt) {
        long[] alle = delen.stream()
                .flatMapToLong(deel -> Arrays.stream(deel.nanos()))
                .sorted()
                .toArray();
        long aantal = Math.max(1, alle.length);
        return new Resultaat(
                alle.length / seconden,
                deel(alle, 0.5),
                deel(alle, 0.99),
                perStuk(verbruikt.toepassing(), aantal),
                perStuk(verbruikt.database(), aantal),
                delen.stream().mapToLong(Waarnemingen::bytes).sum() / aantal,
                alle.length,
                delen.stream().mapToLong(Waarnemingen::fouten).sum());
    }

    /** The one in the middle by speed, with the errors of all. */
    static Resultaat midden(List<Resultaat> rondes) {
        List<Resultaat> opSnelheid = rondes.stream()
                .sorted(Comparator.comparingDouble(Resultaat::perSeconde))
                .toList();
        Resultaat midden = opSnelheid.get(opSnelheid.size() / 2);
        return new Resultaat(
                midden.perSeconde,
                midden.ms,
                midden.msLangst,
                midden.toepassing,
                midden.database,
                midden.bytes,
                rondes.stream().mapToLong(Resultaat::aantal).sum(),
                rondes.stream().mapToLong(Resultaat::fouten).sum());
    }

    static double perStuk(double verbruikt, long aantal) {
        return verbruikt < 0 ? -1 : verbruikt / aantal;
    }

    private static double deel(long[] gesorteerd, double deel) {
        return gesorteerd.length == 0 ? 0 : gesorteerd[(int) (deel * (gesorteerd.length - 1))] / 1e6;
    }
}
