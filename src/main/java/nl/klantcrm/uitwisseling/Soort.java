package nl.klantcrm.uitwisseling;

/** What kind of value a {@link Kolom} has. */
enum Soort {
    KLANTNUMMER(""),
    TEKST(""),
    DATUM(""),
    GESLACHT("geslacht."),
    BURGERLIJKE_STAAT("burgerlijkeStaat."),
    RELATIEVORM("relatievorm."),
    BEREKENINGEN_VOOR("berekeningenVoor."),
    LAND(""),
    ADVIESPARTNER(""),
    KIND_VAN("");

    private final String teksten;

    Soort(String teksten) {
        this.teksten = teksten;
    }

    /** What the keys of the texts of its values begin with; empty when its values are no list of ours. */
    String teksten() {
        return teksten;
    }

    /** The kind of the field with this path. */
    static Soort van(String pad) {
        String naam = pad.substring(pad.lastIndexOf('.') + 1);
        return switch (naam) {
            case "klantnummer" -> KLANTNUMMER;
            case "geboortedatum", "overlijdensdatum", "relatieBegin", "relatieEinde" -> DATUM;
            case "geslacht" -> GESLACHT;
            case "burgerlijkeStaat" -> BURGERLIJKE_STAAT;
            case "relatievorm" -> RELATIEVORM;
            case "berekeningenVoor" -> BEREKENINGEN_VOOR;
            case "land" -> LAND;
            case "adviespartner" -> ADVIESPARTNER;
            case "kindVan" -> KIND_VAN;
            default -> TEKST;
        };
    }
}
