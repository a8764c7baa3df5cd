package nl.klantcrm.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

class SysteemTest {

    private final HuidigeGebruiker huidige = new HuidigeGebruiker();
    private final Aangemeld anna = new Aangemeld(new GebruikerId(7), "anna", "Anna de Wit", Set.of(Rol.ADVISEUR));

    @AfterEach
    void ruimOp() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void hasTheRechtenThatWereStatedAndNoOthers() {
        Systeem.als(Set.of(Recht.BEHEER), () -> {
            assertThat(huidige.heeft(Recht.BEHEER)).isTrue();
            assertThat(huidige.heeft(Recht.KLANT_ZIEN)).isFalse();
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(huidige::id);
            return true;
        });
    }

    @Test
    void canWorkOnBehalfOfAUser() {
        Systeem.als(anna, () -> {
            assertThat(huidige.id()).isEqualTo(new GebruikerId(7));
            assertThat(huidige.naam()).isEqualTo("Anna de Wit");
            assertThat(huidige.heeft(Recht.DOSSIER_MAKEN)).isTrue();
            assertThat(huidige.heeft(Recht.BEHEER)).isFalse();
            return true;
        });
    }

    @Test
    void leavesWhoWasSignedInAsItWasAlsoAfterAFailure() {
        SecurityContext tevoren = SecurityContextHolder.createEmptyContext();
        tevoren.setAuthentication(new TestingAuthenticationToken("iemand", null));
        SecurityContextHolder.setContext(tevoren);

        assertThatIllegalStateException()
                .isThrownBy(() -> Systeem.als(anna, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(SecurityContextHolder.getContext()).isSameAs(tevoren);
        assertThat(tevoren.getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isEqualTo("iemand");
    }

    @Test
    void isNobodyWhenNobodySignedIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(huidige::id);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> huidige.heeft(Recht.KLANT_ZIEN));
    }
}
