package nl.klantcrm.bulk;

/** Identity of a frozen selection. */
public record SelectieId(long waarde) {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static SelectieId valueOf(String tekst) {
        return new SelectieId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
