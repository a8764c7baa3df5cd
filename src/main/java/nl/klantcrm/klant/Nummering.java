package nl.klantcrm.klant;

/** Hands out the ids of new persons in a household. */
interface Nummering {

    /** For a household that will not be kept. */
    Nummering OP_PROEF = new Nummering() {
        @Override
        public PartnerId partner() {
            return new PartnerId(0);
        }

        @Override
        public KindId kind() {
            return new KindId(0);
        }
    };

    PartnerId partner();

    KindId kind();
}
