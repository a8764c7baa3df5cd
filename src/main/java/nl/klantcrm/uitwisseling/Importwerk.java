package nl.klantcrm.uitwisseling;

/** There is an import to go on with. */
record Importwerk() {}
