package nl.klantcrm.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.junit.jupiter.api.Test;

class SelectiesIT extends BulkBasis {

    @Test
    void aSelectionKeepsItsOrderAndEachIdOnce() {
        Selectie selectie = bevries(List.of(3L, 1L, 2L, 1L));
        assertThat(selectie.aantal()).isEqualTo(3);
        assertThat(ids(selectie, 10)).containsExactly(3L, 1L, 2L);
        assertThat(ids(selectie, 2)).containsExactly(3L, 1L);
        assertThat(als(() -> selecties.vind(selectie.id(), Proefhandeling.SOORT)))
                .isEqualTo(selectie);
    }

    @Test
    void nothingSelectedIsSaidSo() {
        assertThatThrownBy(() -> bevries(List.of()))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("bulk.fout.niets");
    }

    @Test
    void aHundredThousandIsTheMost() {
        List<Long> meeste = LongStream.rangeClosed(1, Selecties.MEESTE).boxed().toList();
        assertThat(bevries(meeste).aantal()).isEqualTo(Selecties.MEESTE);
        List<Long> teVeel = LongStream.rangeClosed(0, Selecties.MEESTE).boxed().toList();
        assertThatThrownBy(() -> bevries(teVeel)).hasMessageContaining("bulk.fout.teVeel");
    }

    @Test
    void nobodyElseFindsIt() {
        Selectie selectie = bevries(List.of(1L));
        assertThatThrownBy(() -> als(gebruikers.beheerder(), () -> selecties.vind(selectie.id(), Proefhandeling.SOORT)))
                .isInstanceOf(NietGevondenException.class);
        assertThatThrownBy(
                        () -> als(gebruikers.beheerder(), () -> selecties.ids(selectie.id(), Proefhandeling.SOORT, 1)))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void itIsNoSelectionOfAnotherKind() {
        Selectie selectie = bevries(List.of(1L));
        assertThatThrownBy(() -> als(() -> selecties.vind(selectie.id(), "KLANT")))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void aDayLaterItIsGone() {
        Selectie oud = bevries(List.of(1L));
        jdbc.sql("update selectie set aangemaakt_op = aangemaakt_op - interval '25 hours' where id = ?")
                .param(oud.id().waarde())
                .update();
        bevries(List.of(2L));
        assertThatThrownBy(() -> als(() -> selecties.vind(oud.id(), Proefhandeling.SOORT)))
                .isInstanceOf(NietGevondenException.class);
        assertThat(jdbc.sql("select count(*) from selectie_lid where selectie_id = ?")
                        .param(oud.id().waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<Long> ids(Selectie selectie, int hoogstens) {
        return als(() -> selecties.ids(selectie.id(), Proefhandeling.SOORT, hoogstens));
    }
}
