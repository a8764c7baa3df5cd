package nl.klantcrm.meting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class VerbindingTest {

    @Test
    void readsOneAnswerAfterTheOther() throws IOException {
        try (ServerSocket server = antwoordt("""
                        HTTP/1.1 200 OK
                        Content-Length: 8
                        Set-Cookie: a=1; Path=/
                        Set-Cookie: b=2

                        zo één""" + """
                        HTTP/1.1 302 Found
                        location: /klanten/1
                        CONTENT-LENGTH: 0

                        """ + """
                        HTTP/1.1 200 OK
                        Transfer-Encoding: chunked
                        Connection: close

                        3
                        abc
                        1A
                        defghijklmnopqrstuvwxyz012
                        0

                        """);
                Verbinding verbinding = new Verbinding(server.getLocalPort())) {
            verbinding.stuur(new byte[] {'x'});
            assertThat(verbinding.status()).isEqualTo(200);
            assertThat(verbinding.tekst()).isEqualTo("zo één");
            assertThat(verbinding.kop("set-cookie")).containsExactly("a=1; Path=/", "b=2");
            assertThat(verbinding.sluit()).isFalse();

            verbinding.stuur(new byte[] {'x'});
            assertThat(verbinding.status()).isEqualTo(302);
            assertThat(verbinding.eersteKop("Location")).hasValue("/klanten/1");
            assertThat(verbinding.lengte()).isZero();

            verbinding.stuur(new byte[] {'x'});
            assertThat(verbinding.tekst()).isEqualTo("abcdefghijklmnopqrstuvwxyz012");
            assertThat(verbinding.sluit()).isTrue();

            assertThatThrownBy(() -> verbinding.stuur(new byte[] {'x'})).isInstanceOf(EOFException.class);
        }
    }

    /** Whatever is asked, this is what comes. */
    private static ServerSocket antwoordt(String antwoord) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread draad = new Thread(() -> {
            try (Socket verbinding = server.accept()) {
                verbinding
                        .getOutputStream()
                        .write(antwoord.replace("\n", "\r\n").getBytes(UTF_8));
                verbinding.shutdownOutput();
                verbinding.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        draad.setDaemon(true);
        draad.start();
        return server;
    }
}
