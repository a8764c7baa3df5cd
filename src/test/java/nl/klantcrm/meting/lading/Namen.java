package nl.klantcrm.meting.lading;

import java.util.SplittableRandom;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.meting.lading.Familienamen.Familie;
import org.jspecify.annotations.Nullable;

/** Whole names of invented people. */
final class Namen {

    private static final String MANNEN = """
            Jan Johannes Cornelis Hendrik Willem Pieter Gerrit Petrus Peter Jacobus Henk Kees Hans Rob Marcel Erik Paul
            Ronald Frank Martin Michel Richard Edwin Patrick Dennis Jeroen Marco Bas Mark Tim Thomas Bart Maarten Wouter
            Sander Joost Ruben Mohammed Ahmed Mustafa Mehmet José André René Jürgen Søren Łukasz Óscar IJsbrand Siebe
            Wiebe Douwe Sjoerd Tjeerd Evert Gijs Harm Klaas Albert Arend Rinus Leendert Adriaan Floris Lodewijk""";
    private static final String VROUWEN = """
            Maria Johanna Anna Cornelia Elisabeth Wilhelmina Hendrika Catharina Adriana Petronella Monique Ingrid Petra
            Marjan Karin Sandra Esther Mieke Linda Annemarie Saskia Jolanda Wendy Miranda Nicole Marieke Sanne Femke
            Lotte Anouk Fatima Khadija Ayşe Zeynep Zoë Renée Chloé Thuý Małgorzata Inès Margriet Hanneke Els Tineke
            Gerda Greetje Sjoukje Aafke Neeltje Jannetje Trijntje Dieuwertje Roos Fleur Eva Julia Noor Yara Bregje""";
    private static final String KINDEREN = """
            Daan Sem Lucas Levi Finn Noah Milan Bram Luuk Jesse Mees Thijs Tijn Cas Lars Julian Max Thomas Stijn Ruben
            Emma Julia Sophie Lotte Lisa Noor Anna Sara Fleur Eva Roos Isa Tess Mila Zoë Yara Fenna Lieke Evi Nina Sanne""";
    private static final String INITIALEN = "ABCDEFGHIJKLMNPRSTVWZ";

    private final Familienamen families = new Familienamen();
    private final Gewogen<String> mannen = Gewogen.aflopend(MANNEN);
    private final Gewogen<String> vrouwen = Gewogen.aflopend(VROUWEN);
    private final Gewogen<String> kinderen = Gewogen.aflopend(KINDEREN);
    private final Gewogen<Integer> verdereLetters =
            new Gewogen<Integer>().met(0, 45).met(1, 30).met(2, 18).met(3, 7);

    Familie familie(SplittableRandom toeval) {
        return families.kies(toeval);
    }

    /** @param eigen the name somebody was born with, when the family is that of the partner */
    Persoonsnaam volwassene(SplittableRandom toeval, Geslacht geslacht, Familie familie, @Nullable Familie eigen) {
        String voornaam = (geslacht == Geslacht.VROUW ? vrouwen : mannen).kies(toeval);
        return naam(toeval, voornaam, familie, eigen);
    }

    Persoonsnaam kind(SplittableRandom toeval, Familie familie) {
        return naam(toeval, kinderen.kies(toeval), familie, null);
    }

    private Persoonsnaam naam(SplittableRandom toeval, String voornaam, Familie familie, @Nullable Familie eigen) {
        // The letters of IJ stay together.
        StringBuilder voorletters = new StringBuilder(voornaam.startsWith("IJ") ? "IJ" : voornaam.substring(0, 1));
        voorletters.append('.');
        for (int i = verdereLetters.kies(toeval); i > 0; i--) {
            voorletters
                    .append(INITIALEN.charAt(toeval.nextInt(INITIALEN.length())))
                    .append('.');
        }
        String geboortenaam = eigen == null
                ? null
                : (eigen.tussenvoegsel() == null ? "" : eigen.tussenvoegsel() + " ") + eigen.achternaam();
        return new Persoonsnaam(
                voorletters.toString(),
                toeval.nextInt(100) < 85 ? voornaam : null,
                familie.tussenvoegsel(),
                familie.achternaam(),
                geboortenaam);
    }
}
