package nl.klantcrm.gebruiker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NieuweGebruikerRegelsTest {

    private static final String LANG_GENOEG = "twaalf tekens";

    @ParameterizedTest
    @ValueSource(strings = {"ab", "adviseur2", "Anna.de-Wit_1", "anna@kantoor.nl"})
    void takeOrdinaryUserNames(String gebruikersnaam) {
        assertThatCode(() -> controleer(gebruikersnaam, "Anna", LANG_GENOEG)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-anna", "anna wit", "ánna", "anna\n", "anna<b>"})
    void refuseUserNamesThatAreHardToType(String gebruikersnaam) {
        assertGeweigerd(gebruikersnaam, "Anna", LANG_GENOEG, "gebruiker.gebruikersnaam.ongeldig");
    }

    @Test
    void refuseAUserNameThatDoesNotFit() {
        assertGeweigerd("a".repeat(101), "Anna", LANG_GENOEG, "gebruiker.gebruikersnaam.ongeldig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "An\u0000na", "An\u0085na"})
    void refuseAPersonWithoutAName(String naam) {
        assertGeweigerd("anna", naam, LANG_GENOEG, "gebruiker.naam.ongeldig");
    }

    @ParameterizedTest
    @CsvSource({
        "x, 11, gebruiker.wachtwoord.tekort",
        "\uD83D\uDE00, 11, gebruiker.wachtwoord.tekort",
        "x, 73, gebruiker.wachtwoord.telang",
        "é, 37, gebruiker.wachtwoord.telang",
        "\uD83D\uDE00, 19, gebruiker.wachtwoord.telang",
    })
    void refusePasswordsThatAreTooShortOrLongerThanCanBeCompared(String teken, int aantal, String code) {
        assertGeweigerd("anna", "Anna", teken.repeat(aantal), code);
    }

    @ParameterizedTest
    @CsvSource({"x, 12", "x, 72", "é, 36", "\uD83D\uDE00, 18"})
    void takePasswordsUpToTheLastByte(String teken, int aantal) {
        assertThatCode(() -> controleer("anna", "Anna", teken.repeat(aantal))).doesNotThrowAnyException();
    }

    @Test
    void nameEverythingThatIsWrongAtOnce() {
        MaakGebruiker opdracht = new MaakGebruiker("", "", "", Set.of());

        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> NieuweGebruikerRegels.controleer(opdracht))
                .extracting(OngeldigeInvoerException::overtredingen, InstanceOfAssertFactories.list(Overtreding.class))
                .extracting(Overtreding::veld)
                .containsExactly("gebruikersnaam", "naam", "wachtwoord", "rollen");
    }

    private static void controleer(String gebruikersnaam, String naam, String wachtwoord) {
        NieuweGebruikerRegels.controleer(new MaakGebruiker(gebruikersnaam, naam, wachtwoord, Set.of(Rol.ADVISEUR)));
    }

    private static void assertGeweigerd(String gebruikersnaam, String naam, String wachtwoord, String code) {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> controleer(gebruikersnaam, naam, wachtwoord))
                .withMessage("[" + code + "]");
    }
}
