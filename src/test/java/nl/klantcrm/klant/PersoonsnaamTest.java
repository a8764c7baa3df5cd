package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersoonsnaamTest {

    @Test
    void aNameReadsAsTheOfficeWritesIt() {
        assertThat(new Persoonsnaam("A.B.", "Anna", "van der", "Aa", null).volledig())
                .isEqualTo("A.B. (Anna) van der Aa");
        assertThat(new Persoonsnaam("H.", null, "'t", "Hart", null).volledig()).isEqualTo("H. 't Hart");
        assertThat(new Persoonsnaam("E.", null, "d'", "Ancona", null).volledig())
                .isEqualTo("E. d'Ancona");
        assertThat(new Persoonsnaam("Ø.", null, null, "Å", null).volledig()).isEqualTo("Ø. Å");
    }

    @Test
    void inListsTheAchternaamComesFirst() {
        assertThat(new Persoonsnaam("A.B.", "Anna", "van der", "Aa", null).opAchternaam())
                .isEqualTo("Aa, A.B. van der");
    }

    @Test
    void aNameDoesNotPrintItself() {
        assertThat(VoorbeeldKlant.gezin() + "" + VoorbeeldKlant.anna()).doesNotContain("Anna", "Aa");
    }

    @Test
    void theKlantnummerHasAtLeastSixDigits() {
        assertThat(new KlantId(123).nummer()).hasToString("K-000123");
        assertThat(new KlantId(1_234_567).nummer()).hasToString("K-1234567");
    }
}
