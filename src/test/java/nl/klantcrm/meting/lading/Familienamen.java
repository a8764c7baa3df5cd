package nl.klantcrm.meting.lading;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Surnames as they are spread over the Netherlands: a few that everybody knows, names from elsewhere, and a long tail.
 * The weights of the common ones follow the counts of the Nederlandse Familienamenbank, in thousands.
 */
final class Familienamen {

    /** A surname with its tussenvoegsel, if it has one. */
    record Familie(@Nullable String tussenvoegsel, String achternaam) {}

    private static final String BEKEND = """
            de Jong 84, Jansen 74, de Vries 71, van den Berg 59, Bakker 55, van Dijk 55, Visser 50, Janssen 49, Smit 42,
            Meijer 40, de Boer 38, Mulder 36, de Groot 36, Bos 35, Vos 30, Peters 30, Hendriks 29, van Leeuwen 29,
            Dekker 28, Brouwer 25, de Wit 25, Dijkstra 24, Smits 24, de Graaf 22, van der Meer 21, van der Linden 21,
            Kok 21, Jacobs 21, de Haan 20, Vermeulen 19, van den Heuvel 19, van der Veen 18, van den Broek 18,
            de Bruijn 18, van der Heijden 18, Schouten 17, van Beek 17, Willems 17, van Vliet 17, van de Ven 16,
            Hoekstra 16, Maas 16, Verhoeven 16, Koster 16, van Dam 16, van der Wal 15, Prins 15, Blom 15, Huisman 15,
            Peeters 15, Kuipers 15, van Veen 14, van Dongen 14, Veenstra 14, Kramer 14, van den Bosch 14,
            van der Meulen 13, Mol 13, Zwart 13, van der Laan 13, Martens 13, van de Pol 13, Postma 13, Tromp 12,
            Borst 12, Boon 12, van Doorn 12, Jonker 12, van der Velden 12, Willemsen 12, van Wijk 12, Groen 11,
            Gerritsen 11, Bosch 11, van Loon 11, van der Ploeg 11, de Ruiter 11, Molenaar 11, Boersma 11, Bosman 10,
            't Hart 10, van 't Hof 7, van der Aa 4, in 't Veld 6, op den Kamp 3, ter Braak 3, ten Hove 2, d' Ancona 1,
            IJsbrand 1, van IJzendoorn 3, Jansen-de Boer 1, Núñez 1""";

    private static final String VAN_ELDERS = """
            Yılmaz Öztürk Şahin Kaya Demir Çelik Yıldız Mohammed El_Amrani Ait_Ben_Ali Bouzidi El_Idrissi Chen Nguyễn
            Ali Hassan Singh Kowalski Wiśniewska Nowak Łukasiewicz Müller Schmidt Groß O'Brien Fernández García Díaz
            Martina Ramdin Khan Pereira Đorđević Işık Sørensen Petrović Da_Silva""";

    private static final String[] VOOR =
            ("Achter Ael Ber Bloem Boeg Boele Boer Bon Boven Brand Breu Broek Buiten Dales "
                            + "Diepen Dob Door Eek Eijken Elzen Emmer Gee Geer Gort Grave Groene Haar Haken Hamers Havel Heem "
                            + "Hemel Hoge Holt Hooge Horn Huis Kamer Keizer Kerk Kloo Knol Kooi Korte Kraai Krijger Laar Lange "
                            + "Leem Lind Loo Maat Meer Mees Midden Moer Moor Naber Nieuwen Noord Olden Oost Over Paal Pelt "
                            + "Poel Ravens Reijn Riet Roos Ruiter Scheep Slot Spier Spring Steen Stroo Terp Tim Uit Veld Vink "
                            + "Voor Vreug Water Weer Wester Wiel Wilde Wolf Zand Zeven Zomer Zuid Zwane")
                    .split(" ", -1);
    private static final String[] ACHTER = ("man mans stra ma sma inga enga ink ing veld velden horst kamp huis huizen "
                    + "berg bergen dijk dam beek beke broek donk daal dal graaf haar hof hoven hout kerk laar land loo "
                    + "meer mond oord rade rijk schot sen ser steeg stein steijn straat stroom veen voort waard weg "
                    + "wijk winkel wold woude zand zicht zijl boer bos bosch brug burg bout bach aar laan markt")
            .split(" ", -1);

    private final Gewogen<Familie> bekend = new Gewogen<>();
    private final Gewogen<String> elders = Gewogen.aflopend(VAN_ELDERS);
    private final Gewogen<String> tussen = new Gewogen<String>()
            .met("", 70)
            .met("van", 10)
            .met("van der", 5)
            .met("de", 4)
            .met("van den", 3)
            .met("van de", 3)
            .met("ter", 1)
            .met("ten", 1)
            .met("van 't", 1)
            .met("'t", 0.5)
            .met("op de", 0.3)
            .met("in den", 0.3)
            .met("uit den", 0.2);

    Familienamen() {
        for (String regel : BEKEND.split(",", -1)) {
            String naam = regel.strip();
            int gewicht = naam.lastIndexOf(' ');
            bekend.met(familie(naam.substring(0, gewicht)), Integer.parseInt(naam.substring(gewicht + 1)));
        }
    }

    Familie kies(SplittableRandom toeval) {
        int honderdste = toeval.nextInt(100);
        if (honderdste < 25) {
            return bekend.kies(toeval);
        }
        if (honderdste < 33) {
            return new Familie(null, elders.kies(toeval).replace('_', ' '));
        }
        String voegsel = tussen.kies(toeval);
        return new Familie(voegsel.isEmpty() ? null : voegsel, staart(toeval));
    }

    /** Thousands of names, each of few people. */
    private static String staart(SplittableRandom toeval) {
        String voor = scheef(VOOR, toeval);
        String achter = scheef(ACHTER, toeval);
        return toeval.nextInt(10) < 3
                ? voor + scheef(ACHTER, toeval) + "-" + scheef(VOOR, toeval) + achter
                : voor + (toeval.nextInt(10) < 2 ? "er" : "") + achter;
    }

    private static String scheef(String[] delen, SplittableRandom toeval) {
        double lot = toeval.nextDouble();
        return delen[(int) (delen.length * lot * (0.5 + lot / 2))];
    }

    /** The tussenvoegsel is what stands before the first capital. */
    private static Familie familie(String naam) {
        int hoofdletter = 0;
        while (!Character.isUpperCase(naam.charAt(hoofdletter))) {
            hoofdletter++;
        }
        String voegsel = naam.substring(0, hoofdletter).strip();
        return new Familie(voegsel.isEmpty() ? null : voegsel, naam.substring(hoofdletter));
    }
}
