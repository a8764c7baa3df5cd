package nl.klantcrm.demo;

import java.util.List;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.Persoonsnaam;
import org.jspecify.annotations.Nullable;

/** Invented names in the forms that an office in the Netherlands meets. */
final class Demonamen {

    /** A surname with its tussenvoegsel, if it has one. */
    record Familie(@Nullable String tussenvoegsel, String achternaam) {}

    static final List<Familie> FAMILIES = List.of(
            new Familie("van der", "Aa"),
            new Familie(null, "Jansen"),
            new Familie("'t", "Hart"),
            new Familie(null, "Núñez"),
            new Familie("de", "Vries"),
            new Familie(null, "IJsbrand"),
            new Familie(null, "El Amrani"),
            new Familie("van", "Dijk"),
            new Familie(null, "Ø"),
            new Familie(null, "Bakker"),
            new Familie("in 't", "Veld"),
            new Familie(null, "Öztürk"),
            new Familie("van den", "Berg"),
            new Familie(null, "Łukasiewicz"),
            new Familie(null, "Visser"),
            new Familie("d'", "Ancona"),
            new Familie(null, "O'Brien"),
            new Familie("de", "Jong"),
            new Familie(null, "Jansen-de Boer"),
            new Familie("op den", "Kamp"),
            new Familie(null, "Nguyễn"),
            new Familie(null, "Mulder"),
            new Familie("ter", "Braak"),
            new Familie(null, "Çelik"),
            new Familie("van 't", "Hoff"),
            new Familie(null, "Smit"),
            new Familie(null, "Đorđević"),
            new Familie("de la", "Rive Box"),
            new Familie(null, "Wiśniewska"),
            new Familie("van", "Leeuwen"),
            new Familie(null, "Groß"),
            new Familie("von", "Habsburg-Lotharingen"),
            new Familie(null, "Ait Ben Ali"),
            new Familie("de", "Graaf"),
            new Familie(null, "Li"),
            new Familie("van der", "Meer"),
            new Familie(null, "Işık"),
            new Familie(null, "Peters"),
            new Familie("ten", "Hove"),
            new Familie(null, "Żeromski"));

    private static final List<String> VROUWEN = List.of(
            "Anna",
            "Fatima",
            "Els",
            "Zoë",
            "Margriet",
            "Ayşe",
            "Ingrid",
            "Małgorzata",
            "Sanne",
            "Renée",
            "Thuý",
            "Hanneke",
            "Chloé");
    private static final List<String> MANNEN = List.of(
            "Bram",
            "Mohammed",
            "Cornelis",
            "José",
            "Pieter",
            "Mehmet",
            "Søren",
            "Łukasz",
            "Daan",
            "André",
            "IJsbrand",
            "Willem",
            "Jürgen");
    private static final List<String> KINDEREN =
            List.of("Cas", "Noor", "Sem", "Yara", "Tijn", "Lotte", "Finn", "Inès", "Mees", "Zeynep", "Olaf");

    private Demonamen() {}

    static Persoonsnaam volwassene(Geslacht geslacht, int nr, Familie familie, @Nullable String geboortenaam) {
        List<String> voornamen = geslacht == Geslacht.VROUW ? VROUWEN : MANNEN;
        return naam(voornamen.get(nr % voornamen.size()), familie, geboortenaam);
    }

    static Persoonsnaam kind(int nr, Familie familie) {
        return naam(KINDEREN.get(nr % KINDEREN.size()), familie, null);
    }

    /** The letters of IJ stay together. */
    private static Persoonsnaam naam(String voornaam, Familie familie, @Nullable String geboortenaam) {
        String letter = voornaam.startsWith("IJ") ? "IJ" : voornaam.substring(0, 1);
        return new Persoonsnaam(letter + ".", voornaam, familie.tussenvoegsel(), familie.achternaam(), geboortenaam);
    }
}
