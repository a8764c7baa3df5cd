package nl.klantcrm.klant;

/** Two klanten, whichever way round they were named. */
record Klantpaar(KlantId eerste, KlantId tweede) {

    static Klantpaar van(KlantId een, KlantId ander) {
        return een.waarde() < ander.waarde() ? new Klantpaar(een, ander) : new Klantpaar(ander, een);
    }
}
