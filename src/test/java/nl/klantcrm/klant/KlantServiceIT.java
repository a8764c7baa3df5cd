package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.metSleutel;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class KlantServiceIT {

    private static final LocalDate BEGIN = LocalDate.of(1990, 5, 4);

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Test
    void aHouseholdComesBackAsItWasHandedIn() {
        KlantId id = registreer(gezin());
        Klantgegevens gelezen = toon(id).gegevens();
        assertThat(gelezen.persoon()).isEqualTo(gezin().persoon());
        assertThat(gelezen.adres()).isEqualTo(gezin().adres());
        assertThat(gelezen.partners()).hasSize(1);
        assertThat(gelezen.partners().get(0).persoon())
                .isEqualTo(gezin().partners().get(0).persoon());
        assertThat(gelezen.kinderen().get(0).kindVan()).isEqualTo(KindVan.BEIDEN);
        assertThat(gelezen.kinderen().get(0).partner()).isZero();
    }

    @Test
    void savingWhatWasOpenedChangesNothing() {
        KlantId id = registreer(gezin());
        KlantDetails geopend = toon(id);
        wijzig(id, geopend.versie(), geopend.gegevens());
        assertThat(toon(id)).isEqualTo(geopend);
    }

    @Test
    void partnersAndKinderenComeGoAndKeepTheirIdentity() {
        KlantId id = registreer(gezin());
        KlantDetails eerst = toon(id);
        PartnerGegevens bram = eerst.gegevens().partners().get(0);
        PartnerGegevens exBram =
                new PartnerGegevens(bram.id(), bram.persoon(), bram.relatievorm(), BEGIN, LocalDate.of(2015, 1, 1));
        PartnerGegevens dirk = partner("Dirk", LocalDate.of(2016, 1, 1), null);
        KindGegevens cas = eerst.gegevens().kinderen().get(0);
        KindGegevens vanBram = new KindGegevens(cas.id(), cas.persoon(), KindVan.BEIDEN, 1);
        KindGegevens vanDirk =
                new KindGegevens(null, kind("Noor", LocalDate.of(2018, 2, 3)).persoon(), KindVan.PARTNER, 0);

        wijzig(
                id,
                eerst.versie(),
                huishouden(BerekeningenVoor.KLANT, List.of(dirk, exBram), List.of(vanDirk, vanBram)));

        Klantgegevens nu = toon(id).gegevens();
        assertThat(nu.partners())
                .extracting(p -> p.persoon().naam().voornamen())
                .containsExactly("Dirk", "Bram");
        assertThat(nu.partners().get(1).id()).isEqualTo(bram.id());
        assertThat(nu.kinderen()).extracting(KindGegevens::partner).containsExactly(0, 1);
        assertThat(nu.kinderen().get(1).id()).isEqualTo(cas.id());

        wijzig(id, toon(id).versie(), alleenstaand());
        assertThat(toon(id).gegevens().partners()).isEmpty();
        assertThat(toon(id).gegevens().kinderen()).isEmpty();
    }

    @Test
    void aStaleVersionIsRefusedAndChangesNothing() {
        KlantId id = registreer(alleenstaand());
        KlantDetails geopend = toon(id);
        wijzig(id, geopend.versie(), gezin());
        KlantDetails daarna = toon(id);
        assertThatThrownBy(() -> wijzig(id, geopend.versie(), alleenstaand()))
                .isInstanceOf(VersieConflictException.class);
        assertThat(toon(id)).isEqualTo(daarna);
    }

    @Test
    void ofTwoWhoSaveAtOnceExactlyOneIsRefused() throws Exception {
        for (int keer = 0; keer < 10; keer++) {
            KlantId id = registreer(alleenstaand());
            int versie = toon(id).versie();
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Boolean>> pogingen = Stream.of(1, 2)
                    .map(nr -> CompletableFuture.supplyAsync(() -> wijzigNa(start, id, versie)))
                    .toList();
            start.countDown();
            long gelukt = 0;
            for (CompletableFuture<Boolean> poging : pogingen) {
                gelukt += poging.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
    }

    @Test
    void aKeyOfAnotherKlantIsRefused() {
        String sleutel = UUID.randomUUID().toString();
        registreer(metSleutel(alleenstaand(), sleutel));
        assertThatThrownBy(() -> registreer(metSleutel(alleenstaand(), sleutel)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).veld()).isEqualTo("klantSleutel"));
    }

    @Test
    void ofTwoWhoTakeOneKeyAtOnceOneGetsAMessage() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        List<CompletableFuture<Boolean>> pogingen = Stream.of(1, 2, 3, 4)
                .map(nr -> CompletableFuture.supplyAsync(() -> {
                    try {
                        registreer(metSleutel(alleenstaand(), sleutel));
                        return true;
                    } catch (OngeldigeInvoerException e) {
                        return false;
                    }
                }))
                .toList();
        long gelukt = 0;
        for (CompletableFuture<Boolean> poging : pogingen) {
            gelukt += poging.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(gelukt).isEqualTo(1);
    }

    @Test
    void aPersonOfAnotherHouseholdIsRefused() {
        KlantId ander = registreer(gezin());
        PartnerGegevens vreemde = toon(ander).gegevens().partners().get(0);
        KlantId id = registreer(alleenstaand());
        KlantDetails klant = toon(id);
        assertThatThrownBy(() ->
                        wijzig(id, klant.versie(), huishouden(BerekeningenVoor.KLANT, List.of(vreemde), List.of())))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThat(toon(ander).gegevens().partners()).hasSize(1);
    }

    @Test
    void nobodyIsInOneHouseholdTwice() {
        KlantId id = registreer(gezin());
        KlantDetails klant = toon(id);
        PartnerGegevens bram = klant.gegevens().partners().get(0);
        PartnerGegevens ex = new PartnerGegevens(
                bram.id(), bram.persoon(), bram.relatievorm(), LocalDate.of(1980, 1, 1), LocalDate.of(1981, 1, 1));
        KindGegevens cas = klant.gegevens().kinderen().get(0);
        assertThatThrownBy(() ->
                        wijzig(id, klant.versie(), huishouden(BerekeningenVoor.KLANT, List.of(bram, ex), List.of())))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThatThrownBy(() -> wijzig(
                        id, klant.versie(), huishouden(BerekeningenVoor.KLANT, List.of(bram), List.of(cas, cas))))
                .isInstanceOf(OngeldigeInvoerException.class);
    }

    @Test
    void theCurrentPartnerStaysWhileCalculationsAreForBoth() {
        PartnerGegevens ex = partner("Dirk", LocalDate.of(1985, 1, 1), LocalDate.of(1989, 1, 1));
        PartnerGegevens huidig = partner("Bram", BEGIN, null);
        KlantId id = registreer(huishouden(BerekeningenVoor.KLANT_EN_PARTNER, List.of(ex, huidig), List.of()));
        KlantDetails klant = toon(id);
        List<PartnerGegevens> alleenDeEx = klant.gegevens().partners().subList(0, 1);
        assertThatThrownBy(() -> wijzig(
                        id, klant.versie(), huishouden(BerekeningenVoor.KLANT_EN_PARTNER, alleenDeEx, List.of())))
                .isInstanceOf(OngeldigeInvoerException.class);
        wijzig(id, klant.versie(), huishouden(BerekeningenVoor.KLANT, alleenDeEx, List.of()));
        assertThat(toon(id).gegevens().partners()).hasSize(1);
    }

    @Test
    void anUnknownKlantIsNotFound() {
        assertThatThrownBy(() -> toon(new KlantId(Long.MAX_VALUE))).isInstanceOf(NietGevondenException.class);
        assertThatThrownBy(() -> wijzig(new KlantId(Long.MAX_VALUE), 0, gezin()))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void withoutTheRightNothingIsSeenOrDone() {
        assertThatThrownBy(() -> Systeem.als(Set.of(Recht.KLANT_ZIEN), () -> klanten.registreer(gezin())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Systeem.als(Set.of(), () -> overzicht.zoek("a", 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void searchFindsAnybodyOfTheHouseholdHoweverSpelled() {
        KlantId id = registreer(gezin());
        for (String vraag : List.of("NUNEZ anna", "bram", "vries cas", "van der aa", "nun bra")) {
            assertThat(zoek(vraag)).as(vraag).extracting(KlantRegel::id).contains(id);
        }
        assertThat(zoek("anna zzz")).isEmpty();
        assertThat(zoek("%")).as("no wildcards").isEmpty();
    }

    @Test
    void theListIsSortedTheDutchWay() {
        for (String[] naam : new String[][] {
            {null, "Zwartjes-sorteer"},
            {"van der", "Aardema-sorteer"},
            {null, "IJsbrand-sorteer"},
            {null, "Øster-sorteer"}
        }) {
            registreer(VoorbeeldKlant.met(
                    alleenstaand(),
                    new Persoonsgegevens(
                            Geslacht.MAN, new Persoonsnaam("S.", null, naam[0], naam[1], null), BEGIN, null)));
        }
        assertThat(zoek("sorteer"))
                .extracting(regel -> regel.naam().achternaam())
                .containsExactly("Aardema-sorteer", "IJsbrand-sorteer", "Øster-sorteer", "Zwartjes-sorteer");
    }

    private boolean wijzigNa(CountDownLatch start, KlantId id, int versie) {
        try {
            start.await();
            wijzig(id, versie, gezin());
            return true;
        } catch (VersieConflictException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<KlantRegel> zoek(String vraag) {
        return als(() -> overzicht.zoek(vraag, 1000));
    }

    private KlantId registreer(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    private void wijzig(KlantId id, int versie, Klantgegevens gegevens) {
        als(() -> {
            klanten.wijzig(id, versie, gegevens);
            return id;
        });
    }

    private KlantDetails toon(KlantId id) {
        return als(() -> overzicht.toon(id));
    }

    private static <T> T als(Supplier<T> werk) {
        return Systeem.als(Set.of(Recht.KLANT_ZIEN, Recht.KLANT_WIJZIGEN, Recht.ADVIESPARTNER_ZIEN), werk);
    }
}
