package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StapelspoorTest {

    @Test
    void tellsWhatFailedAndWhereButNotWhatWasSaid() {
        Exception fout = new IllegalStateException("Jan Jansen", new NullPointerException("31-01-1960"));

        assertThat(afdruk(new Stapelspoor(fout)))
                .contains("java.lang.IllegalStateException", "Caused by", "java.lang.NullPointerException")
                .contains("StapelspoorTest.tellsWhatFailed")
                .doesNotContain("Jansen", "1960");
    }

    @Test
    void endsAlsoWhereCausesGoRoundInACircle() {
        Exception een = new Exception("een");
        een.initCause(new Exception("twee", een));

        assertThat(afdruk(new Stapelspoor(een))).contains("java.lang.Exception");
    }

    private static String afdruk(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
