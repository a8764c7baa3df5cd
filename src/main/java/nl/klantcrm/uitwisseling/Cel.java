package nl.klantcrm.uitwisseling;

import java.time.LocalDate;

/** The content of one cell, with its kind, so that a spreadsheet need not guess. */
public sealed interface Cel {

    Cel LEEG = new Leeg();

    /** As a file without kinds of cells has it: dates as {@code 1960-01-31}, nothing as the empty text. */
    String alsTekst();

    /** Nothing. */
    record Leeg() implements Cel {

        @Override
        public String alsTekst() {
            return "";
        }
    }

    /** A text, also when it consists of digits or begins as a formula would. */
    record Tekst(String waarde) implements Cel {

        @Override
        public String alsTekst() {
            return waarde;
        }

        @Override
        public String toString() {
            return "Tekst[]";
        }
    }

    /** A day. */
    record Datum(LocalDate waarde) implements Cel {

        @Override
        public String alsTekst() {
            return waarde.toString();
        }

        @Override
        public String toString() {
            return "Datum[]";
        }
    }
}
