package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.transaction.support.TransactionOperations;

class ZuinigeSessiesTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");

    private final Bewaarplaats bewaard = new Bewaarplaats();
    private final ZuinigeSessies<MapSession> sessies =
            new ZuinigeSessies<>(bewaard, TransactionOperations.withoutTransaction());
    private final String id = maak(Duration.ofHours(8));

    @Test
    void thatSomebodyIsThereIsWrittenOnceAMinute() {
        gebruikNa(Duration.ofSeconds(59));
        assertThat(bewaard.geschreven).isZero();

        gebruikNa(Duration.ofSeconds(60));
        assertThat(bewaard.geschreven).isEqualTo(1);
        assertThat(bewaard.van(id).getLastAccessedTime()).isEqualTo(BEGIN.plusSeconds(60));

        gebruikNa(Duration.ofSeconds(100));
        assertThat(bewaard.geschreven).isEqualTo(1);
    }

    @Test
    void aSessionThatEndsSoonIsWrittenSooner() {
        String kort = maak(Duration.ofSeconds(50));
        gebruikNa(kort, Duration.ofSeconds(4));
        assertThat(bewaard.geschreven).isZero();
        gebruikNa(kort, Duration.ofSeconds(5));
        assertThat(bewaard.geschreven).isEqualTo(1);
    }

    @Test
    void whatChangedIsWrittenAtOnce() {
        ZuinigeSessies<MapSession>.Sessie sessie = vind(id);
        sessie.setAttribute("melding", "opgeslagen");
        sessies.save(sessie);
        assertThat(bewaard.geschreven).isEqualTo(1);
        assertThat(bewaard.van(id).<String>getAttribute("melding")).isEqualTo("opgeslagen");

        sessies.save(sessie);
        assertThat(bewaard.geschreven).as("nothing changed since").isEqualTo(1);

        sessie.removeAttribute("melding");
        sessies.save(sessie);
        assertThat(bewaard.van(id).getAttributeNames()).isEmpty();

        String nieuw = sessie.changeSessionId();
        sessies.save(sessie);
        assertThat(bewaard.geschreven).isEqualTo(3);
        assertThat(vind(nieuw).getId()).isEqualTo(nieuw);
    }

    @Test
    void aSessionIsReadOnceInARequestAndAgainInTheNext() throws Exception {
        aanvraag(() -> {
            assertThat(sessies.findById(id)).isNotNull().isSameAs(sessies.findById(id));
            assertThat(sessies.findById("weg")).isNull();
            assertThat(sessies.findById("weg")).isNull();
        });
        assertThat(bewaard.gelezen).isEqualTo(2);

        aanvraag(() -> assertThat(sessies.findById(id)).isNotNull());
        assertThat(bewaard.gelezen).isEqualTo(3);
    }

    @Test
    void afterSigningOutOrChangingItsIdTheOldOneIsGone() throws Exception {
        aanvraag(() -> {
            ZuinigeSessies<MapSession>.Sessie sessie = vind(id);
            String nieuw = sessie.changeSessionId();
            sessies.save(sessie);
            assertThat(sessies.findById(id)).isNull();
            assertThat(sessies.findById(nieuw)).isSameAs(sessie);

            sessies.deleteById(nieuw);
            assertThat(sessies.findById(nieuw)).isNull();
        });
        assertThat(bewaard.sessies).isEmpty();
    }

    private void gebruikNa(Duration tijd) {
        gebruikNa(id, tijd);
    }

    private void gebruikNa(String wie, Duration tijd) {
        ZuinigeSessies<MapSession>.Sessie sessie = vind(wie);
        sessie.setLastAccessedTime(BEGIN.plus(tijd));
        sessies.save(sessie);
    }

    private ZuinigeSessies<MapSession>.Sessie vind(String wie) {
        ZuinigeSessies<MapSession>.Sessie sessie = sessies.findById(wie);
        assertThat(sessie).isNotNull();
        return java.util.Objects.requireNonNull(sessie);
    }

    private String maak(Duration duur) {
        MapSession sessie = new MapSession();
        sessie.setLastAccessedTime(BEGIN);
        sessie.setMaxInactiveInterval(duur);
        bewaard.sessies.put(sessie.getId(), sessie);
        return sessie.getId();
    }

    private static void aanvraag(Runnable werk) throws ServletException, IOException {
        FilterChain verder = (aanvraag, antwoord) -> werk.run();
        new ZuinigeSessies.Aanvraag().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), verder);
    }

    /** Copies, as a database does. */
    private static final class Bewaarplaats implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> sessies = new HashMap<>();
        private int gelezen;
        private int geschreven;

        private MapSession van(String id) {
            return java.util.Objects.requireNonNull(sessies.get(id));
        }

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession sessie) {
            geschreven++;
            sessies.remove(sessie.getOriginalId());
            sessies.put(sessie.getId(), new MapSession(sessie));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            gelezen++;
            MapSession sessie = sessies.get(id);
            return sessie == null ? null : new MapSession(sessie);
        }

        @Override
        public void deleteById(String id) {
            sessies.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String naam, String waarde) {
            return Map.of();
        }
    }
}
