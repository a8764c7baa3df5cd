package nl.klantcrm.meting.lading;

import java.util.SplittableRandom;
import nl.klantcrm.klant.Adres;

/** Invented addresses; places by the number of people who live there, with postcodes of their own region. */
final class Adressen {

    private record Plaats(String naam, int postcodes) {}

    private static final String PLAATSEN = """
            Amsterdam 930 1011, Rotterdam 670 3011, 's-Gravenhage 565 2511, Utrecht 375 3511, Eindhoven 245 5611,
            Groningen 243 9711, Tilburg 229 5011, Almere 226 1311, Breda 188 4811, Nijmegen 187 6511, Apeldoorn 168 7311,
            Haarlem 167 2011, Arnhem 167 6811, Haarlemmermeer 163 2131, Enschede 161 7511, Amersfoort 161 3811,
            Zaandam 160 1501, 's-Hertogenbosch 160 5211, Zwolle 134 8011, Leeuwarden 129 8911, Zoetermeer 128 2711,
            Leiden 128 2311, Maastricht 125 6211, Dordrecht 122 3311, Ede 122 6711, Alphen aan den Rijn 116 2401,
            Westland 115 2671, Alkmaar 112 1811, Emmen 109 7811, Delft 107 2611, Venlo 103 5911, Deventer 102 7411,
            Helmond 96 5701, Hilversum 94 1211, Heerlen 87 6411, Hengelo 82 7551, Purmerend 95 1441, Hoorn 76 1621,
            Assen 70 9401, Gouda 76 2801, Zutphen 49 7201, Middelburg 50 4331, Vlissingen 45 4381, Roermond 60 6041,
            Weert 51 6001, Veenendaal 69 3901, Zeist 67 3701, Nieuwegein 65 3431, Sneek 35 8601, Heerenveen 52 8441,
            Drachten 45 9201, Hoogeveen 56 7901, Meppel 35 7941, Tiel 43 4001, IJsselstein 34 3401, Oss 95 5341,
            Goes 39 4461, Terneuzen 54 4531, Den Helder 57 1781, Texel 14 1791, Urk 22 8321, Bunschoten 23 3751,
            Valkenburg aan de Geul 16 6301, Sint-Oedenrode 18 5491, Ouderkerk aan de Amstel 9 1191, Zevenaar 45 6901""";
    private static final Gewogen<String> STRATEN = Gewogen.aflopend("""
            Kerkstraat Dorpsstraat Schoolstraat Molenweg Molenstraat Julianastraat Nieuwstraat Parallelweg Hoofdstraat
            Wilhelminastraat Beatrixstraat Industrieweg Burgemeester_Röellstraat Lange_Voorhout Prins_Hendrikkade
            Stationsweg Beukenlaan Eikenlaan Lindelaan Kastanjelaan Populierenlaan Merelstraat Spechtstraat
            Zwaluwstraat Oranjestraat Achterweg Havenstraat Kanaalweg Oude_Gracht Singel Marktplein Raadhuisplein
            's-Gravelandseweg Van_der_Helststraat Rembrandtlaan Vermeerstraat Mozartlaan Beethovenstraat Noorderweg""");
    // Without the letters that no postcode has, and without S, so that SA, SD and SS never come up.
    private static final String POSTCODELETTERS = "ABCDEGHJKLMNPRTVWXZ";

    private final Gewogen<Plaats> plaatsen = new Gewogen<>();

    Adressen() {
        for (String regel : PLAATSEN.split(",", -1)) {
            String[] delen = regel.strip().split(" (?=\\d)", -1);
            plaatsen.met(new Plaats(delen[0], Integer.parseInt(delen[2])), Integer.parseInt(delen[1]));
        }
    }

    Adres kies(SplittableRandom toeval) {
        int honderdste = toeval.nextInt(100);
        if (honderdste < 2) {
            return new Adres(null, null, null, null, null, Adres.NEDERLAND);
        }
        String straat = STRATEN.kies(toeval).replace('_', ' ');
        String huisnummer = String.valueOf(1 + (int) (240 * toeval.nextDouble() * toeval.nextDouble()));
        if (honderdste < 5) {
            return new Adres("Meir", huisnummer, null, "2000", "Antwerpen", "BE");
        }
        Plaats plaats = plaatsen.kies(toeval);
        String postcode = (plaats.postcodes() + toeval.nextInt(60)) + " " + letter(toeval) + letter(toeval);
        String toevoeging = honderdste < 15 ? "a" : honderdste < 20 ? "bis" : null;
        return new Adres(straat, huisnummer, toevoeging, postcode, plaats.naam(), Adres.NEDERLAND);
    }

    private static char letter(SplittableRandom toeval) {
        return POSTCODELETTERS.charAt(toeval.nextInt(POSTCODELETTERS.length()));
    }
}
