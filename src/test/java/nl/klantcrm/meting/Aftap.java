package nl.klantcrm.meting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.klantcrm.meting.lading.Database;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the application and its database and writes down each statement with its values: what a page asks of
 * the database, whatever code asks it. Understands as much of the protocol of PostgreSQL (version 3) as that takes.
 */
final class Aftap implements Closeable {

    private record Voorbereid(String sql, List<Integer> typen) {}

    private final ServerSocket ingang;
    private final Database echt;
    private final URI server;
    private final List<Opdracht> gehoord = new ArrayList<>();

    private Aftap(Database echt) throws IOException {
        this.echt = echt;
        this.server = URI.create(echt.url().substring("jdbc:".length()));
        this.ingang = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Aftap op(Database database) throws IOException {
        Aftap aftap = new Aftap(database);
        start("tap", aftap::ontvang);
        return aftap;
    }

    /** The same database, but along here. */
    Database database() {
        String vraag = server.getQuery() == null ? "" : server.getQuery() + "&";
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + ingang.getLocalPort() + server.getPath() + "?" + vraag
                        + "sslmode=disable&binaryTransfer=false",
                echt.gebruikersnaam(),
                echt.wachtwoord());
    }

    /** What was heard since this was asked last. */
    List<Opdracht> neem() {
        synchronized (gehoord) {
            List<Opdracht> alle = List.copyOf(gehoord);
            gehoord.clear();
            return alle;
        }
    }

    private void ontvang() throws IOException {
        while (!ingang.isClosed()) {
            Socket toepassing = ingang.accept();
            int poort = server.getPort() < 0 ? 5432 : server.getPort();
            Socket database = new Socket(server.getHost(), poort);
            start("tap-down", () -> geefDoor(database.getInputStream(), toepassing.getOutputStream()));
            start("tap-up", () -> luister(toepassing.getInputStream(), database.getOutputStream()));
        }
    }

    private static void geefDoor(InputStream van, OutputStream naar) throws IOException {
        van.transferTo(naar);
        naar.close();
    }

    private void luister(InputStream van, OutputStream naar) throws IOException {
        DataInputStream in = new DataInputStream(van);
        Map<String, Voorbereid> voorbereid = new HashMap<>();
        // The first message has no letter in front.
        geefDoor(in, naar, null);
        while (true) {
            int soort = in.read();
            if (soort < 0) {
                naar.close();
                return;
            }
            ByteBuffer bericht = geefDoor(in, naar, (byte) soort);
            if (soort == 'P') {
                String naam = tekst(bericht);
                voorbereid.put(naam, new Voorbereid(tekst(bericht), typen(bericht)));
            } else if (soort == 'B') {
                tekst(bericht);
                @Nullable Voorbereid opdracht = voorbereid.get(tekst(bericht));
                if (opdracht != null) {
                    noteer(new Opdracht(opdracht.sql(), waarden(bericht), opdracht.typen()));
                }
            } else if (soort == 'Q') {
                noteer(new Opdracht(tekst(bericht), List.of(), List.of()));
            }
        }
    }

    private void noteer(Opdracht opdracht) {
        synchronized (gehoord) {
            gehoord.add(opdracht);
        }
    }

    private static ByteBuffer geefDoor(DataInputStream in, OutputStream naar, @Nullable Byte soort) throws IOException {
        int lengte = in.readInt();
        if (lengte < Integer.BYTES) {
            throw new EOFException("no message of PostgreSQL");
        }
        byte[] inhoud = new byte[lengte - Integer.BYTES];
        in.readFully(inhoud);
        ByteBuffer bericht = ByteBuffer.allocate(1 + lengte);
        if (soort != null) {
            bericht.put(soort);
        }
        bericht.putInt(lengte).put(inhoud);
        naar.write(bericht.array(), 0, bericht.position());
        naar.flush();
        return ByteBuffer.wrap(inhoud);
    }

    private static String tekst(ByteBuffer bericht) {
        int begin = bericht.position();
        while (bericht.get() != 0) {
            // on to the end of the text
        }
        int lengte = bericht.position() - 1 - begin;
        String tekst = tekst(bericht.position(begin), lengte);
        bericht.get();
        return tekst;
    }

    private static String tekst(ByteBuffer bericht, int lengte) {
        byte[] deel = new byte[lengte];
        bericht.get(deel);
        return new String(deel, UTF_8);
    }

    private static List<Integer> typen(ByteBuffer bericht) {
        List<Integer> typen = new ArrayList<>();
        for (int nog = bericht.getShort(); nog > 0; nog--) {
            typen.add(bericht.getInt());
        }
        return typen;
    }

    private static List<@Nullable String> waarden(ByteBuffer bericht) {
        int vormen = bericht.getShort();
        List<Boolean> binair = new ArrayList<>();
        for (int i = 0; i < vormen; i++) {
            binair.add(bericht.getShort() == 1);
        }
        List<@Nullable String> waarden = new ArrayList<>();
        for (int nog = bericht.getShort(); nog > 0; nog--) {
            int lengte = bericht.getInt();
            // One form is that of all of them.
            int plek = binair.size() == 1 ? 0 : waarden.size();
            if (lengte < 0) {
                waarden.add(null);
            } else if (plek < binair.size() && binair.get(plek)) {
                waarden.add(getallen(bericht.slice(bericht.position(), lengte)));
                bericht.position(bericht.position() + lengte);
            } else {
                waarden.add(tekst(bericht, lengte));
            }
        }
        return waarden;
    }

    /** A number, or an array of numbers: what the driver never sends as text. */
    private static String getallen(ByteBuffer reeks) {
        if (reeks.remaining() <= Long.BYTES) {
            return switch (reeks.remaining()) {
                case Long.BYTES -> String.valueOf(reeks.getLong());
                case Integer.BYTES -> String.valueOf(reeks.getInt());
                case Short.BYTES -> String.valueOf(reeks.getShort());
                default -> String.valueOf(reeks.get() != 0);
            };
        }
        reeks.position(3 * Integer.BYTES);
        int aantal = reeks.getInt();
        reeks.getInt();
        StringJoiner getallen = new StringJoiner(",", "{", "}");
        for (int i = 0; i < aantal; i++) {
            getallen.add(String.valueOf(reeks.getInt() == Long.BYTES ? reeks.getLong() : reeks.getInt()));
        }
        return getallen.toString();
    }

    private interface Werk {
        void doe() throws IOException;
    }

    private static void start(String naam, Werk werk) {
        Thread draad = new Thread(
                () -> {
                    try {
                        werk.doe();
                    } catch (IOException e) {
                        // One of the two has gone; so does this thread.
                    }
                },
                naam);
        draad.setDaemon(true);
        draad.start();
    }

    @Override
    public void close() throws IOException {
        ingang.close();
    }
}
