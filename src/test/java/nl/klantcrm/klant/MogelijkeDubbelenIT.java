package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.metSleutel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.Dubbelreden.Soort;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class MogelijkeDubbelenIT {

    @Autowired
    private MogelijkeDubbelen dubbelen;

    @Autowired
    private KlantService klanten;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate geboren = LocalDate.of(1990, 1, 1);

    @BeforeEach
    void eenDagDieNiemandAndersHeeft() {
        while (jdbc.sql("select exists (select from klant where geboortedatum = ?)")
                .param(geboren)
                .query(Boolean.class)
                .single()) {
            geboren = geboren.plusDays(1);
        }
    }

    @Test
    void somebodyBornOnTheSameDayWithASimilarNameIsNamed() {
        KlantId jansen = registreer(klant("A.", "Jansen", null));
        registreer(klant("A.", "Pietersen", null));
        geboren = geboren.plusDays(1);
        registreer(klant("A.", "Jansen", null));
        geboren = geboren.minusDays(1);

        List<MogelijkeDubbel> gevonden = dubbelen(klant("A.", "Janssen", null));

        assertThat(gevonden).singleElement().satisfies(dubbel -> {
            assertThat(dubbel.id()).isEqualTo(jansen);
            assertThat(dubbel.nummer()).isEqualTo(jansen.nummer());
            assertThat(dubbel.heeftSleutel()).isFalse();
            assertThat(dubbel.redenen())
                    .singleElement()
                    .isEqualTo(Dubbelreden.persoon(new Persoonsnaam("A.", null, null, "Jansen", null), geboren));
        });
    }

    @Test
    void theNameAtBirthCountsToo() {
        KlantId id = registreer(klant("A.", "de Boer", "Yılmaz"));

        assertThat(dubbelen(klant("A.", "Yilmaz", null)))
                .extracting(MogelijkeDubbel::id)
                .containsExactly(id);
    }

    @Test
    void anyoneOfTheHouseholdIsComparedWithAnyoneOfAnother() {
        Persoonsgegevens els = persoon("E.", "Eenmalig", null);
        KlantId alsPartner =
                registreer(metEmail(huishouden(BerekeningenVoor.KLANT, List.of(partner(els)), List.of()), null));
        KlantId alsKind = registreer(metEmail(
                huishouden(
                        BerekeningenVoor.KLANT, List.of(), List.of(new KindGegevens(null, els, KindVan.KLANT, null))),
                null));

        assertThat(dubbelen(klant("E.", "Eenmalig", null)))
                .extracting(MogelijkeDubbel::id)
                .containsExactlyInAnyOrder(alsPartner, alsKind);
        Klantgegevens ouder = met(
                huishouden(
                        BerekeningenVoor.KLANT, List.of(), List.of(new KindGegevens(null, els, KindVan.KLANT, null))),
                new Persoonsgegevens(
                        Geslacht.MAN,
                        new Persoonsnaam("Z.", null, null, "Heelanders", null),
                        LocalDate.of(1950, 3, 2),
                        null));
        assertThat(dubbelen(metEmail(ouder, null)))
                .extracting(MogelijkeDubbel::id)
                .containsExactlyInAnyOrder(alsPartner, alsKind);
    }

    @Test
    void oneEmailInAnyCaseIsEnough() {
        String adres = UUID.randomUUID() + "@voorbeeld.nl";
        KlantId id = registreer(metEmail(klant("A.", "Jansen", null), adres));
        geboren = geboren.plusYears(5);

        assertThat(dubbelen(metEmail(klant("P.", "Pietersen", null), adres.toUpperCase(java.util.Locale.ROOT))))
                .singleElement()
                .satisfies(dubbel -> {
                    assertThat(dubbel.id()).isEqualTo(id);
                    assertThat(dubbel.redenen()).extracting(Dubbelreden::soort).containsExactly(Soort.EMAIL);
                });
    }

    @Test
    void whoHasTheKeyIsNamedFirst() {
        String sleutel = UUID.randomUUID().toString();
        registreer(klant("A.", "Jansen", null));
        KlantId metSleutel = registreer(metSleutel(klant("P.", "Pietersen", null), sleutel));

        List<MogelijkeDubbel> gevonden = dubbelen(metSleutel(klant("A.", "Jansen", null), sleutel));

        assertThat(gevonden).hasSize(2);
        assertThat(gevonden.get(0).id()).isEqualTo(metSleutel);
        assertThat(gevonden.get(0).heeftSleutel()).isTrue();
        assertThat(gevonden.get(1).heeftSleutel()).isFalse();
    }

    @Test
    void theSameInitialsComeBeforeATwin() {
        KlantId tweeling = registreer(klant("B.", "Jansen", null));
        KlantId zelfde = registreer(klant("A.C.", "Janssen", null));

        assertThat(dubbelen(klant("A.", "Jansen", null)))
                .extracting(MogelijkeDubbel::id)
                .containsExactly(zelfde, tweeling);
    }

    @Test
    void aKlantIsNoDuplicateOfItself() {
        KlantId id = registreer(klant("A.", "Jansen", null));

        assertThat(als(() -> dubbelen.van(klant("A.", "Jansen", null), id))).isEmpty();
    }

    @Test
    void noMoreThanTheLikeliestAreNamed() {
        for (int i = 0; i < MogelijkeDubbelen.HOOGSTENS + 5; i++) {
            registreer(klant(i == 12 ? "A." : "B.", "Jansen", null));
        }

        assertThat(dubbelen(klant("A.", "Jansen", null)))
                .hasSize(MogelijkeDubbelen.HOOGSTENS)
                .first()
                .satisfies(dubbel -> assertThat(dubbel.naam().voorletters()).isEqualTo("A."));
    }

    @Test
    void whoWasLookedAtIsNotNamedAgain() {
        KlantId een = registreer(klant("A.", "Jansen", null));
        KlantId ander = registreer(klant("B.", "Jansen", null));
        KlantId derde = registreer(klant("C.", "Jansen", null));

        assertThat(geenDubbele(ander, een)).isEqualTo(1);
        assertThat(geenDubbele(een, ander)).as("said twice").isEqualTo(1);

        assertThat(als(() -> dubbelen.van(klant("A.", "Jansen", null), een)))
                .extracting(MogelijkeDubbel::id)
                .containsExactly(derde);
        assertThat(als(() -> dubbelen.van(klant("B.", "Jansen", null), ander)))
                .extracting(MogelijkeDubbel::id)
                .containsExactly(derde);
        assertThat(als(() -> dubbelen.van(klant("C.", "Jansen", null), derde))).hasSize(2);
        assertThat(dubbelen(klant("D.", "Jansen", null))).as("a fourth").hasSize(3);
        assertThat(jdbc.sql("select count(*) from geen_dubbele where klant_a = ? and klant_b = ?")
                        .params(een.waarde(), ander.waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsGoneOrNeverWasIsNotRemembered() {
        KlantId een = registreer(klant("A.", "Jansen", null));
        KlantId niemand = new KlantId(Long.MAX_VALUE);

        assertThat(geenDubbele(een, niemand)).isZero();
        assertThat(geenDubbele(een, een)).isEqualTo(1);
        assertThatThrownBy(() -> geenDubbele(niemand, een)).isInstanceOf(NietGevondenException.class);
        assertThat(jdbc.sql("select count(*) from geen_dubbele where ? in (klant_a, klant_b)")
                        .param(een.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoWasAnonymisedIsLikeNobody() {
        String sleutel = UUID.randomUUID().toString();
        String adres = sleutel + "@voorbeeld.nl";
        Klantgegevens gezin = huishouden(
                BerekeningenVoor.KLANT,
                List.of(partner(persoon("E.", "Eenmalig", null))),
                List.of(new KindGegevens(null, persoon("K.", "Kindje", null), KindVan.KLANT, null)));
        KlantId id = registreer(metEmail(metSleutel(gezin, sleutel), adres));
        assertThat(dubbelen(klant("E.", "Eenmalig", null))).hasSize(1);
        assertThat(dubbelen(klant("K.", "Kindje", null))).hasSize(1);

        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(id.waarde())
                .update();

        assertThat(dubbelen(klant("E.", "Eenmalig", null))).isEmpty();
        assertThat(dubbelen(klant("K.", "Kindje", null))).isEmpty();
        assertThat(dubbelen(metEmail(metSleutel(klant("Q.", "Qwerty", null), sleutel), adres)))
                .isEmpty();
    }

    @Test
    void manyAreAskedAtOnceAndAnsweredInOrder() {
        List<Dubbelvraag> vragen = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            geboren = geboren.plusDays(1);
            KlantId id = registreer(klant("A.", "Jansen", null));
            vragen.add(Dubbelvraag.van(i % 2 == 0 ? id : null, klant("A.", "Jansen", null)));
        }
        vragen.add(new Dubbelvraag(null, List.of(), null, null, null));

        List<List<MogelijkeDubbel>> antwoorden = als(() -> dubbelen.vanAlle(vragen));

        assertThat(antwoorden).hasSize(21);
        for (int i = 0; i < 20; i++) {
            assertThat(antwoorden.get(i)).as("%d", i).hasSize(i % 2);
        }
        assertThat(antwoorden.get(20)).isEmpty();
    }

    @Test
    void withoutTheRightNothingIsSeenOrSaid() {
        KlantId een = registreer(klant("A.", "Jansen", null));
        assertThatThrownBy(() -> Systeem.als(Set.of(), () -> dubbelen.van(klant("A.", "Jansen", null), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Systeem.als(Set.of(Recht.KLANT_ZIEN), () -> dubbelen.geenDubbele(een, List.of(een))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aHundredThousandKlantenAreSearchedByTheIndexesOnly() {
        jdbc.sql("""
                insert into klant (id, versie, geslacht, voorletters, achternaam, geboortedatum, land, email,
                                   berekeningen_voor, klant_sleutel, zoektekst, aangemaakt_op, gewijzigd_op)
                select 1000000 + n, 0, 'MAN', 'A.', 'Naam' || n, date '1940-01-01' + n % 20000, 'NL',
                       'naam' || n || '@voorbeeld.nl', 'KLANT', 'plan-' || n, '', now(), now()
                  from generate_series(1, 100000) as n""").update();
        jdbc.sql("""
                insert into partner (id, klant_id, volgorde, geslacht, voorletters, achternaam, geboortedatum, relatievorm)
                select 1000000 + n, 1000000 + n, 0, 'MAN', 'A.', 'Naam' || n, date '1940-01-01' + n % 20000, 'GEHUWD'
                  from generate_series(1, 100000) as n""").update();
        jdbc.sql("""
                insert into kind (id, klant_id, volgorde, geslacht, voorletters, achternaam, geboortedatum, kind_van)
                select 1000000 + n, 1000000 + n, 0, 'MAN', 'A.', 'Naam' || n, date '1980-01-01' + n % 10000, 'KLANT'
                  from generate_series(1, 100000) as n""").update();
        jdbc.sql("analyze klant, partner, kind").update();

        String plan = String.join(
                "\n",
                jdbc.sql("explain " + Dubbelzoeker.KANDIDATEN)
                        .params(
                                new String[] {"1960-01-31", "1990-01-31"},
                                new String[] {"Naam1@voorbeeld.nl"},
                                new String[] {"plan-7"},
                                new String[] {"plan-7"})
                        .query(String.class)
                        .list());

        assertThat(plan)
                .contains("klant_geboren_ix", "partner_geboren_ix", "kind_geboren_ix", "klant_email_ix")
                .doesNotContain("Seq Scan");
    }

    private Klantgegevens klant(String voorletters, String achternaam, @Nullable String geboortenaam) {
        return metEmail(met(alleenstaand(), persoon(voorletters, achternaam, geboortenaam)), null);
    }

    private Persoonsgegevens persoon(String voorletters, String achternaam, @Nullable String geboortenaam) {
        return new Persoonsgegevens(
                Geslacht.VROUW, new Persoonsnaam(voorletters, null, null, achternaam, geboortenaam), geboren, null);
    }

    private static PartnerGegevens partner(Persoonsgegevens persoon) {
        return new PartnerGegevens(null, persoon, Relatievorm.GEHUWD, null, null);
    }

    private static Klantgegevens metEmail(Klantgegevens g, @Nullable String email) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                email,
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
    }

    private List<MogelijkeDubbel> dubbelen(Klantgegevens gegevens) {
        return als(() -> dubbelen.van(gegevens, null));
    }

    private KlantId registreer(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    /** As a user, whose name goes with the answer. */
    private int geenDubbele(KlantId een, KlantId ander) {
        var wie = gebruikers.adviseur();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(wie, null, List.copyOf(wie.getAuthorities())));
        try {
            return dubbelen.geenDubbele(een, List.of(ander));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static <T> T als(Supplier<T> werk) {
        return Systeem.als(Set.of(Recht.KLANT_ZIEN, Recht.KLANT_WIJZIGEN, Recht.ADVIESPARTNER_ZIEN), werk);
    }
}
