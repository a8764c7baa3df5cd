package nl.klantcrm.berekening;

/**
 * What came out of a {@link Berekening}. A template shows it by
 * {@code ~{${berekend.sjabloon} :: uitkomst(${berekend.uitkomst})}}, under a heading with the text of its sleutel.
 */
public record Berekend(String sleutel, String pad, String sjabloon, Object uitkomst) {

    @Override
    public String toString() {
        // What came out may name people.
        return "Berekend[" + pad + "]";
    }
}
