package nl.klantcrm.klant;

/** Hands out the ids of new persons in a household. */
interface Nummering {

    PartnerId partner();

    KindId kind();
}
