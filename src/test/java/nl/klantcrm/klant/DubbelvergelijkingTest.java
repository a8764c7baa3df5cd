package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.Dubbelreden.Soort;
import org.junit.jupiter.api.Test;

class DubbelvergelijkingTest {

    private static final LocalDate GEBOREN = LocalDate.of(1960, 1, 31);
    private static final KlantId ANDER = new KlantId(7);

    private final Dubbelzoeker zoeker = mock(Dubbelzoeker.class);

    @Test
    void theDatabaseIsAskedThreeTimesHoweverManyQuestionsThereAre() {
        when(zoeker.kandidaten(any(), any(), any(), any())).thenReturn(List.of(persoon("Jansen")));
        when(zoeker.klanten(any())).thenReturn(Map.of(ANDER, ander()));
        List<Dubbelvraag> vragen = new ArrayList<>();
        for (int i = 100; i < 600; i++) {
            vragen.add(vraag(new KlantId(i), "Janssen"));
        }

        Dubbelvergelijking vergelijking = Dubbelvergelijking.met(zoeker, vragen);

        assertThat(vragen)
                .allSatisfy(vraag -> assertThat(vergelijking.dubbelen(vraag)).hasSize(1));
        verify(zoeker, times(1)).kandidaten(any(), any(), any(), any());
        verify(zoeker, times(1)).klanten(any());
        verify(zoeker, times(1)).beoordeeld(any());
        verifyNoMoreInteractions(zoeker);
    }

    @Test
    void onceIsEnoughWhenNobodyIsAlike() {
        when(zoeker.kandidaten(any(), any(), any(), any())).thenReturn(List.of(persoon("Pietersen")));
        Dubbelvraag vraag = vraag(new KlantId(1), "Jansen");

        assertThat(Dubbelvergelijking.met(zoeker, List.of(vraag)).dubbelen(vraag))
                .isEmpty();

        verify(zoeker, times(1)).kandidaten(any(), any(), any(), any());
        verifyNoMoreInteractions(zoeker);
    }

    @Test
    void whatIsAlikeIsNamedOnceThoughTwinsMatchTwice() {
        when(zoeker.kandidaten(any(), any(), any(), any())).thenReturn(List.of(persoon("Jansen"), persoon("Jansen")));
        when(zoeker.klanten(any())).thenReturn(Map.of(ANDER, ander()));
        Dubbelvraag vraag = new Dubbelvraag(
                null,
                List.of(
                        new Dubbelvraag.Persoon(naam("Jansen"), GEBOREN),
                        new Dubbelvraag.Persoon(naam("Jansen"), GEBOREN)),
                null,
                null,
                null);

        assertThat(Dubbelvergelijking.met(zoeker, List.of(vraag)).dubbelen(vraag))
                .singleElement()
                .satisfies(dubbel -> assertThat(dubbel.redenen()).hasSize(1));
    }

    @Test
    void nothingPersonalIsPrinted() {
        MogelijkeDubbel dubbel = ander().met(List.of(Dubbelreden.persoon(naam("Jansen"), GEBOREN)));

        assertThat(dubbel + " " + vraag(ANDER, "Jansen") + " " + persoon("Jansen") + dubbel.redenen())
                .doesNotContain("Jansen", "1960");
    }

    private static Dubbelkandidaat persoon(String achternaam) {
        return new Dubbelkandidaat(Soort.PERSOON, ANDER, null, GEBOREN, naam(achternaam));
    }

    private static MogelijkeDubbel ander() {
        return new MogelijkeDubbel(ANDER, naam("Jansen"), GEBOREN, "Utrecht", List.of());
    }

    private static Dubbelvraag vraag(KlantId zelf, String achternaam) {
        return new Dubbelvraag(zelf, List.of(new Dubbelvraag.Persoon(naam(achternaam), GEBOREN)), null, null, null);
    }

    private static Persoonsnaam naam(String achternaam) {
        return new Persoonsnaam("A.", null, null, achternaam, null);
    }
}
