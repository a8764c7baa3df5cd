package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.bulk.AantalGewijzigdException;
import nl.klantcrm.bulk.BulkactieId;
import nl.klantcrm.bulk.Bulkacties;
import nl.klantcrm.bulk.Bulkregel;
import nl.klantcrm.bulk.Selectie;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class KlantKoppelenIT {

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Autowired
    private KlantSelecties selecties;

    @Autowired
    private Bulkacties bulkacties;

    @Autowired
    private AdviespartnerService adviespartners;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    private AdviespartnerId kantoor = new AdviespartnerId(0);

    @BeforeEach
    void eenKantoor() {
        kantoor = nieuwKantoor();
    }

    @Test
    void linkingChangesTheAdviespartnerAndNothingElse() {
        KlantId id = registreer();
        KlantDetails eerst = toon(id);
        assertThat(koppel(id, kantoor)).isTrue();
        KlantDetails daarna = toon(id);
        assertThat(daarna.versie()).isEqualTo(eerst.versie() + 1);
        assertThat(daarna.gegevens()).isEqualTo(VoorbeeldKlant.metAdviespartner(eerst.gegevens(), kantoor));
        assertThat(daarna.gewijzigdOp()).isAfter(eerst.gewijzigdOp());
        assertThat(koppel(id, null)).isTrue();
        assertThat(toon(id).gegevens()).isEqualTo(eerst.gegevens());
    }

    @Test
    void whatIsSoAlreadyStaysUntouched() {
        KlantId id = registreer();
        assertThat(koppel(id, null)).isFalse();
        koppel(id, kantoor);
        KlantDetails eerst = toon(id);
        assertThat(koppel(id, kantoor)).isFalse();
        assertThat(toon(id)).isEqualTo(eerst);
    }

    @Test
    void whoHasTheFormOpenMeanwhileHearsOfIt() {
        KlantId id = registreer();
        KlantDetails geopend = toon(id);
        koppel(id, kantoor);
        assertThatThrownBy(() -> als(() -> {
                    klanten.wijzig(id, geopend.versie(), geopend.gegevens());
                    return id;
                }))
                .isInstanceOf(VersieConflictException.class);
    }

    @Test
    void anAnonymisedKlantIsRefused() {
        KlantId id = registreer();
        anonimiseer(id);
        assertThatThrownBy(() -> koppel(id, kantoor)).isInstanceOf(OngeldigeInvoerException.class);
        assertThat(toon(id).gegevens().adviespartner()).isNull();
    }

    @Test
    void anAdviespartnerThatCannotBeChosenIsRefused() {
        KlantId id = registreer();
        zetUit(kantoor);
        for (AdviespartnerId fout : List.of(kantoor, new AdviespartnerId(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> koppel(id, fout)).isInstanceOf(OngeldigeInvoerException.class);
        }
        assertThat(toon(id).gegevens().adviespartner()).isNull();
    }

    @Test
    void eachOfASelectionSaysWhatCameOfIt() {
        KlantId nieuw = registreer();
        KlantId al = registreer();
        koppel(al, kantoor);
        KlantId geanonimiseerd = registreer();
        anonimiseer(geanonimiseerd);
        KlantId weg = registreer();
        Selectie selectie = als(() -> selecties.bevries(List.of(nieuw, al, geanonimiseerd, weg)));
        jdbc.sql("delete from klant where id = ?").param(weg.waarde()).update();

        BulkactieId actie = als(() -> selecties.koppel(selectie.id(), 4, kantoor, UUID.randomUUID()));

        List<Bulkregel> regels = als(() -> bulkacties.regels(actie, null, 0, 10));
        assertThat(regels)
                .extracting(Bulkregel::stand)
                .containsExactly(Stand.GEDAAN, Stand.OVERGESLAGEN, Stand.MISLUKT, Stand.OVERGESLAGEN);
        assertThat(regels)
                .extracting(regel -> regel.reden() == null ? "" : regel.reden().sleutel())
                .containsExactly("", "koppelen.reden.isAl", "klant.fout.geanonimiseerd", "bulk.reden.verdwenen");
        assertThat(regels.get(3).object().pad()).isNull();
        assertThat(regels.get(3).object().nummer()).isEqualTo(weg.nummer().toString());
        assertThat(toon(nieuw).gegevens().adviespartner()).isEqualTo(kantoor);
    }

    @Test
    void theFilterIsCountedAgain() {
        KlantId id = registreer();
        KlantZoekvraag vraag = KlantZoekvraag.lees(java.util.Map.of("adviespartner", kantoor.toString()));
        koppel(id, kantoor);
        assertThat(als(() -> selecties.bevries(vraag)).aantal()).isEqualTo(1);
        koppel(registreer(), kantoor);
        assertThatThrownBy(() -> als(() -> {
                    selecties.eisAantal(vraag, 1);
                    return id;
                }))
                .isInstanceOfSatisfying(
                        AantalGewijzigdException.class, e -> assertThat(e.nu()).isEqualTo(2));
    }

    @Test
    void whoMayNotChangeKlantenMayNotLinkThem() {
        KlantId id = registreer();
        Selectie selectie = Systeem.als(gebruikers.compliance(), () -> selecties.bevries(List.of(id)));
        assertThatThrownBy(() -> Systeem.als(
                        gebruikers.compliance(), () -> selecties.koppel(selectie.id(), 1, kantoor, UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private KlantId registreer() {
        return als(() -> klanten.registreer(alleenstaand()));
    }

    private boolean koppel(KlantId id, @Nullable AdviespartnerId adviespartner) {
        return als(() -> klanten.koppelAan(id, adviespartner));
    }

    private KlantDetails toon(KlantId id) {
        return als(() -> overzicht.toon(id));
    }

    private void anonimiseer(KlantId id) {
        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(id.waarde())
                .update();
    }

    private void zetUit(AdviespartnerId id) {
        jdbc.sql("update adviespartner set actief = false where id = ?")
                .param(id.waarde())
                .update();
    }

    private AdviespartnerId nieuwKantoor() {
        RegistreerAdviespartner opdracht =
                new RegistreerAdviespartner("Kantoor " + UUID.randomUUID(), null, null, null, null, null);
        return Systeem.als(gebruikers.beheerder(), () -> adviespartners.registreer(opdracht));
    }

    private <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }
}
