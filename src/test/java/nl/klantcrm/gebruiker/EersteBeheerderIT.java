package nl.klantcrm.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class EersteBeheerderIT {

    private static final String WACHTWOORD = "een lang wachtwoord";

    @Autowired
    private GebruikerService service;

    @Autowired
    private Gebruikersregister register;

    @Autowired
    private JdbcClient database;

    /** Of an empty office; in the database other tests leave users behind. */
    private final GebruikerRepository gebruikers = mock();

    private EersteBeheerder eersteBeheerder;

    @BeforeEach
    void opent() {
        eersteBeheerder = op(Clock.systemUTC());
    }

    @Test
    void isInvitedWithACodeThatCannotBeGuessed() {
        String code = eersteBeheerder.nodigUit().orElseThrow();

        assertThat(code).matches("[\\w-]{43}");
        assertThat(eersteBeheerder.isGeldig(code)).isTrue();
        assertThat(eersteBeheerder.isGeldig(code + "x")).isFalse();
        assertThat(eersteBeheerder.isGeldig("")).isFalse();
    }

    @Test
    void isInvitedAnewAtEachStartWhichEndsTheCodeBefore() {
        String eerste = eersteBeheerder.nodigUit().orElseThrow();
        String tweede = eersteBeheerder.nodigUit().orElseThrow();

        assertThat(eersteBeheerder.isGeldig(eerste)).isFalse();
        assertThat(eersteBeheerder.isGeldig(tweede)).isTrue();
    }

    @Test
    void hasADayToCome() {
        String code = eersteBeheerder.nodigUit().orElseThrow();

        assertThat(over(Duration.ofHours(24).minusMinutes(1)).isGeldig(code)).isTrue();
        EersteBeheerder telaat = over(Duration.ofHours(24).plusMinutes(1));
        assertThat(telaat.isGeldig(code)).isFalse();
        assertThatExceptionOfType(NietGevondenException.class)
                .isThrownBy(() -> telaat.aanvaard(code, "bea", "Bea", WACHTWOORD));
    }

    @Test
    void becomesABeheerderByUsingTheCodeUp() {
        String code = eersteBeheerder.nodigUit().orElseThrow();
        eersteBeheerder.aanvaard(code, "bea", "Bea", WACHTWOORD);

        assertThat(((Aangemeld) register.loadUserByUsername("bea")).rollen()).containsExactly(Rol.BEHEERDER);
        assertThatExceptionOfType(NietGevondenException.class)
                .isThrownBy(() -> eersteBeheerder.aanvaard(code, "bob", "Bob", WACHTWOORD));
    }

    @Test
    void keepsToTheRulesForUsers() {
        String code = eersteBeheerder.nodigUit().orElseThrow();

        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> eersteBeheerder.aanvaard(code, "bea", "Bea", "kort"));
    }

    @Test
    void isNotInvitedOnceThereIsAUser() {
        String code = eersteBeheerder.nodigUit().orElseThrow();
        when(gebruikers.existsBy()).thenReturn(true);

        assertThat(eersteBeheerder.isGeldig(code)).isFalse();
        assertThat(eersteBeheerder.nodigUit()).isEmpty();
    }

    private EersteBeheerder op(Clock klok) {
        return new EersteBeheerder(gebruikers, service, database, klok);
    }

    private EersteBeheerder over(Duration duur) {
        return op(Clock.offset(Clock.systemUTC(), duur));
    }
}
