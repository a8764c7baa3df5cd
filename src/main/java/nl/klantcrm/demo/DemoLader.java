package nl.klantcrm.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.GebruikerService;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the demo through the same doors as people do, all of it or nothing. */
@Component
@Profile("demo")
class DemoLader {

    private static final List<RegistreerAdviespartner> ADVIESPARTNERS = List.of(
            new RegistreerAdviespartner(
                    "Pensioenhuis De Linde", "10000001", "M. Linde", "info@delinde.example", "030 0000001", "Utrecht"),
            new RegistreerAdviespartner(
                    "Van Houten & Zn. Financieel Advies",
                    "10000002",
                    "P. van Houten",
                    "post@vanhouten.example",
                    "020 0000002",
                    "Amsterdam"),
            new RegistreerAdviespartner(
                    "Noorderlicht Advies",
                    "10000003",
                    "S. Sørensen",
                    "kantoor@noorderlicht.example",
                    "050 0000003",
                    "Groningen"),
            new RegistreerAdviespartner(
                    "Maasoever Lijfrenten",
                    "10000004",
                    "L. Lemmens",
                    "info@maasoever.example",
                    "043 0000004",
                    "Maastricht"),
            new RegistreerAdviespartner(
                    "Kantoor 't Zand",
                    "10000005",
                    "K. 't Zand",
                    "info@tzand.example",
                    "073 0000005",
                    "'s-Hertogenbosch"),
            new RegistreerAdviespartner(
                    "Zeeuwse Pensioenkring",
                    "10000006",
                    "J. Jobse",
                    "info@zeeuwsekring.example",
                    "0118 000006",
                    "Middelburg"));

    private final GebruikerService gebruikers;
    private final AdviespartnerService adviespartners;
    private final KlantService klanten;
    private final Demodossiers dossiers;
    private final JdbcClient jdbc;

    DemoLader(
            GebruikerService gebruikers,
            AdviespartnerService adviespartners,
            KlantService klanten,
            Demodossiers dossiers,
            JdbcClient jdbc) {
        this.gebruikers = gebruikers;
        this.adviespartners = adviespartners;
        this.klanten = klanten;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    @Transactional
    void vulLegeDatabase() {
        if (jdbc.sql("select exists (select from gebruiker)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        Set<Recht> allesWatHetVult = EnumSet.of(
                Recht.BEHEER,
                Recht.ADVIESPARTNER_WIJZIGEN,
                Recht.ADVIESPARTNER_ZIEN,
                Recht.KLANT_WIJZIGEN,
                Recht.KLANT_ZIEN);
        List<Aangemeld> adviseurs = Systeem.als(allesWatHetVult, this::maakGebruikers);
        List<KlantId> ids = Systeem.als(allesWatHetVult, this::maakKlanten);
        dossiers.maak(ids, adviseurs);
    }

    /** Gives back the advisers among them, who make the dossiers. */
    private List<Aangemeld> maakGebruikers() {
        return Stream.of(Demogebruiker.values())
                .map(demo -> {
                    GebruikerId id = gebruikers.maak(demo.opdracht());
                    return new Aangemeld(id, demo.gebruikersnaam(), demo.naam(), demo.rollen());
                })
                .filter(aangemeld -> aangemeld.getAuthorities().stream()
                        .anyMatch(a -> Recht.DOSSIER_MAKEN.name().equals(a.getAuthority())))
                .toList();
    }

    private List<KlantId> maakKlanten() {
        List<AdviespartnerId> kantoren =
                ADVIESPARTNERS.stream().map(adviespartners::registreer).toList();
        return new Demohuishoudens(kantoren)
                .alle().stream().map(klanten::registreer).toList();
    }
}
