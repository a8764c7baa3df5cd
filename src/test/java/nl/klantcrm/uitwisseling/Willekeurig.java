package nl.klantcrm.uitwisseling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Households in every form, the same ones for the same seed; each keeps the rules. */
final class Willekeurig {

    private static final List<String> NAMEN = List.of(
            "Aa",
            "'t Hart",
            "'s-Hertogenbosch",
            "''dubbel",
            "'=leeg",
            "'+31 30",
            "Núñez",
            "IJsbrand",
            "Ø",
            "Işık",
            "Nguyễn",
            "=1+1",
            "+31 30 1234567",
            "+31-30",
            "-Jansen",
            "@home",
            "\uFF1Dbreed",
            "007",
            "1e",
            "2020-01-01",
            "O'Brien",
            "de \"Rode\"",
            "a;b,c\td|e",
            "\"",
            "\"\"\"",
            "<b>x</b>&amp;",
            "_x0041_",
            "TRUE",
            "#N/A",
            "王",
            "\uD83D\uDE00",
            "Klant en partner 1",
            "x".repeat(30));

    private static final List<String> NOTITIES = List.of(
            "Belt liever 's avonds",
            "regel een\nregel twee\n\nregel vier",
            "=HYPERLINK(\"http://x\")\n+1;-2,@3",
            "\"begint\" en eindigt met \"aanhaling\"",
            "tab\ttussen; puntkomma, komma",
            "emoji \uD83D\uDC4D en ÉÈ",
            "'begint met een apostrof",
            "'=begint met beide",
            "x".repeat(4000));

    private final Random toeval;

    Willekeurig(long zaad) {
        this.toeval = new Random(zaad);
    }

    Klantgegevens huishouden() {
        Persoonsgegevens klant = persoon(1930 + toeval.nextInt(50));
        List<PartnerGegevens> partners = partners();
        List<KindGegevens> kinderen = kinderen(partners.size());
        return new Klantgegevens(
                klant,
                adres(),
                soms("anna+" + toeval.nextInt(99) + "@voorbeeld.nl"),
                soms(een(List.of("+31 30 1234567", "+31-30-1234567", "030 1234567", "(030) 123.45/67", "-1"))),
                een(BurgerlijkeStaat.values()),
                partners.isEmpty() ? BerekeningenVoor.KLANT : een(BerekeningenVoor.values()),
                null,
                soms("000" + toeval.nextInt(1000)),
                soms("=" + toeval.nextInt(1000)),
                soms(een(NOTITIES)),
                partners,
                kinderen);
    }

    private List<PartnerGegevens> partners() {
        List<PartnerGegevens> partners = new ArrayList<>();
        int aantal = toeval.nextInt(4);
        for (int i = 0; i < aantal; i++) {
            LocalDate begin = LocalDate.of(1990 + 8 * i, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28));
            boolean huidig = i == aantal - 1 && toeval.nextBoolean();
            Persoonsgegevens persoon = persoon(1930 + toeval.nextInt(50));
            partners.add(new PartnerGegevens(
                    null,
                    new Persoonsgegevens(persoon.geslacht(), persoon.naam(), persoon.geboortedatum(), null),
                    een(Relatievorm.values()),
                    begin,
                    huidig ? null : begin.plusYears(5)));
        }
        return partners;
    }

    private List<KindGegevens> kinderen(int partners) {
        List<KindGegevens> kinderen = new ArrayList<>();
        for (int i = toeval.nextInt(6); i > 0; i--) {
            KindVan van = partners == 0 ? KindVan.KLANT : een(KindVan.values());
            kinderen.add(new KindGegevens(
                    null, persoon(2000 + toeval.nextInt(20)), van, van.viaPartner() ? toeval.nextInt(partners) : null));
        }
        return kinderen;
    }

    private Persoonsgegevens persoon(int jaar) {
        LocalDate geboren = LocalDate.of(jaar, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28));
        Persoonsnaam naam = new Persoonsnaam(
                een(NAMEN), soms(een(NAMEN)), soms(een(List.of("van der", "'t", "d'", "-", "="))), een(NAMEN), null);
        return new Persoonsgegevens(
                een(Geslacht.values()), schoon(naam), geboren, toeval.nextInt(9) == 0 ? geboren.plusYears(5) : null);
    }

    private Persoonsnaam schoon(Persoonsnaam naam) {
        return new Persoonsnaam(
                tekst(naam.voorletters()),
                Tekst.schoon(geenTab(naam.voornamen())),
                Tekst.schoon(naam.tussenvoegsel()),
                tekst(naam.achternaam()),
                soms(tekst(een(NAMEN))));
    }

    private Adres adres() {
        String land = een(List.of("NL", "NL", "BE", "DE", "CW", "TR"));
        return new Adres(
                soms(tekst(een(NAMEN))),
                soms("0" + toeval.nextInt(99)),
                soms("=a"),
                land.equals("NL") ? soms("3511 AB") : soms("00123"),
                soms("'s-Hertogenbosch"),
                land);
    }

    private static String tekst(String tekst) {
        return java.util.Objects.requireNonNull(Tekst.schoon(geenTab(tekst)));
    }

    /** A name of one line has no tab. */
    private static @Nullable String geenTab(@Nullable String tekst) {
        return tekst == null ? null : tekst.replace('\t', ' ');
    }

    private @Nullable String soms(String tekst) {
        return toeval.nextInt(3) == 0 ? null : tekst;
    }

    private <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    @SafeVarargs
    private <T> T een(T... uit) {
        return uit[toeval.nextInt(uit.length)];
    }
}
