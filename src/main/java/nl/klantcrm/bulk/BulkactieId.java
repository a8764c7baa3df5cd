package nl.klantcrm.bulk;

/** Identity of a bulkactie. */
public record BulkactieId(long waarde) {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static BulkactieId valueOf(String tekst) {
        return new BulkactieId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
