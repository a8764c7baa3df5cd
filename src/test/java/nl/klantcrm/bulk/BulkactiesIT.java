package nl.klantcrm.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a bulkactie does and says; how it does when things go wrong around it is in {@link BulkherstelIT}. */
class BulkactiesIT extends BulkBasis {

    @Test
    void eachRecordIsNamedWithWhatCameOfIt() {
        List<Long> ids = proef.nieuw(6);
        proef.laat(ids.get(1), id -> Uitkomst.overgeslagen("bulk.reden.regel"));
        proef.laat(ids.get(2), id -> Uitkomst.mislukt("bulk.telling.alle", "A-2026-00042", "3"));
        proef.laat(ids.get(3), id -> {
            throw new NietGevondenException("proef");
        });
        proef.laat(ids.get(4), id -> {
            throw new OngeldigeInvoerException("veld", "klant.fout.geanonimiseerd");
        });
        proef.laat(ids.get(5), id -> {
            throw new IllegalStateException("Anna van der Aa");
        });

        BulkactieId id = start(ids);

        assertThat(ids.stream().map(nr -> uitkomst(id, nr)))
                .containsExactly(
                        "GEDAAN",
                        "OVERGESLAGEN bulk.reden.regel",
                        "MISLUKT bulk.telling.alle",
                        "OVERGESLAGEN bulk.reden.verdwenen",
                        "MISLUKT klant.fout.geanonimiseerd",
                        "MISLUKT bulk.reden.onverwacht");
        assertThat(regel(id, ids.get(2)).reden()).isEqualTo(Bericht.van("bulk.telling.alle", "A-2026-00042", "3"));
        assertThat(regel(id, ids.get(2)).object().naam()).isEqualTo("Proef " + ids.get(2));
        Bulkactie actie = toon(id);
        assertThat(actie.klaar()).isTrue();
        assertThat(actie.telling()).isEqualTo(Map.of(Stand.GEDAAN, 1, Stand.OVERGESLAGEN, 2, Stand.MISLUKT, 3));
    }

    @Test
    void aRecordThatFailsUndoesItselfAndNoOther() {
        List<Long> ids = proef.nieuw(5);
        proef.laat(ids.get(2), id -> {
            throw new IllegalStateException();
        });
        start(ids);
        assertThat(proef.gedaan(ids)).containsExactly(ids.get(0), ids.get(1), ids.get(3), ids.get(4));
    }

    @Test
    void theOutcomesCanBeReadPerKindAndInParts() {
        List<Long> ids = proef.nieuw(5);
        proef.laat(ids.get(1), id -> Uitkomst.overgeslagen("bulk.reden.regel"));
        proef.laat(ids.get(3), id -> Uitkomst.overgeslagen("bulk.reden.regel"));
        BulkactieId id = start(ids);
        assertThat(als(() -> acties.regels(id, null, 2, 2)))
                .extracting(Bulkregel::volgnummer)
                .containsExactly(3, 4);
        assertThat(als(() -> acties.regels(id, Stand.OVERGESLAGEN, 2, 10)))
                .extracting(Bulkregel::volgnummer)
                .containsExactly(4);
    }

    @Test
    void anotherNumberThanWasConfirmedStopsIt() {
        List<Long> ids = proef.nieuw(3);
        SelectieId selectie = bevries(ids).id();
        for (int bevestigd : new int[] {-1, 0, 2, 4}) {
            assertThatThrownBy(() -> als(() -> acties.start(
                            new Bulkopdracht(Proefhandeling.SOORT, selectie, bevestigd, "keer=1", UUID.randomUUID()))))
                    .isInstanceOfSatisfying(
                            AantalGewijzigdException.class,
                            e -> assertThat(e.nu()).isEqualTo(3));
        }
        assertThat(proef.gedaan(ids)).isEmpty();
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        List<Long> ids = proef.nieuw(3);
        Bulkopdracht opdracht = opdracht(ids);
        BulkactieId eerste = als(() -> acties.start(opdracht));
        assertThat(als(() -> acties.start(opdracht))).isEqualTo(eerste);
        assertThat(proef.gedaan(ids)).isEqualTo(ids);
        assertThat(logregels(eerste)).isEqualTo(1);
    }

    @Test
    void theLogboekSaysWhoDidWhatToHowMany() {
        BulkactieId id = start(proef.nieuw(3));
        Map<String, Object> regel = jdbc.sql("select gebruiker_id, soort, aantal from logboek where kenmerk = ?")
                .param("bulkactie=" + id + ";keer=1")
                .query()
                .singleRow();
        assertThat(regel)
                .containsEntry("gebruiker_id", gebruikers.adviseur().id().waarde())
                .containsEntry("soort", "IMPORT")
                .containsEntry("aantal", 3);
    }

    @Test
    void itNeedsTheRightOfWhatItDoes() {
        List<Long> ids = proef.nieuw(1);
        Selectie vanCompliance = als(gebruikers.compliance(), () -> selecties.bevries(Proefhandeling.SOORT, ids));
        assertThatThrownBy(() -> als(
                        gebruikers.compliance(),
                        () -> acties.start(
                                new Bulkopdracht(Proefhandeling.SOORT, vanCompliance.id(), 1, "", UUID.randomUUID()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(proef.gedaan(ids)).isEmpty();
    }

    @Test
    void itIsForItsMakerAndForWhoReadsTheLogboek() {
        BulkactieId id = start(proef.nieuw(2));
        assertThatThrownBy(() -> als(gebruikers.beheerder(), () -> acties.toon(id)))
                .isInstanceOf(NietGevondenException.class);
        assertThatThrownBy(() -> als(gebruikers.beheerder(), () -> acties.regels(id, null, 0, 1)))
                .isInstanceOf(NietGevondenException.class);
        assertThat(als(gebruikers.compliance(), () -> acties.toon(id)).eigen()).isFalse();
        assertThatThrownBy(() -> als(gebruikers.compliance(), () -> {
                    acties.gaVerder(id);
                    return id;
                }))
                .isInstanceOf(NietGevondenException.class);
        assertThat(als(() -> acties.eigen(1))).extracting(Bulkactie::id).containsExactly(id);
        assertThat(als(gebruikers.beheerder(), () -> acties.eigen(100)))
                .extracting(Bulkactie::id)
                .doesNotContain(id);
    }

    @Test
    void somebodyElsesSelectionOrActionIsNotFound() {
        Bulkopdracht opdracht = opdracht(proef.nieuw(1));
        assertThatThrownBy(() -> als(gebruikers.beheerder(), () -> acties.start(opdracht)))
                .isInstanceOf(NietGevondenException.class);
        als(() -> acties.start(opdracht));
        assertThatThrownBy(() -> als(gebruikers.beheerder(), () -> acties.start(opdracht)))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void noReasonHasRoomForPersonalData() {
        List<Long> ids = proef.nieuw(1);
        proef.laat(ids.get(0), id -> Uitkomst.mislukt("bulk.telling.alle", "Anna van der Aa"));
        BulkactieId actie = start(ids);
        assertThat(uitkomst(actie, ids.get(0))).isEqualTo("MISLUKT bulk.reden.onverwacht");
    }

    private int logregels(BulkactieId id) {
        return jdbc.sql("select count(*) from logboek where kenmerk like ?")
                .param("bulkactie=" + id + ";%")
                .query(Integer.class)
                .single();
    }
}
