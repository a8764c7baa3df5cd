package nl.klantcrm.klant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Plek} as one word of an address: a version, a seal, and the keys of the line that is there. The keys and
 * not only the id, so that the place remains when that klant is deleted or moves. The seal belongs to the question and
 * the keys: a cursor of another list, or one that was tampered with, is none.
 */
final class Cursor {

    private static final byte VERSIE = 1;
    private static final int ZEGEL = 8;
    private static final int KOP = 1 + ZEGEL;
    private static final int LANGSTE = 4000;

    // No text in the database can hold it.
    private static final String SCHEIDING = "\u0000";

    private Cursor() {}

    static String van(KlantZoekvraag vraag, KlantRegel regel, @Nullable Integer geteld) {
        List<String> delen = new ArrayList<>();
        delen.add(geteld == null ? "" : geteld.toString());
        delen.addAll(Volgorde.van(vraag.sorteer()).sleutels(regel));
        byte[] inhoud = String.join(SCHEIDING, delen).getBytes(UTF_8);
        byte[] cursor = ByteBuffer.allocate(KOP + inhoud.length)
                .put(VERSIE)
                .put(zegel(vraag, inhoud))
                .put(inhoud)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** Nothing for what is no cursor of this question. */
    static Optional<Plek> lees(KlantZoekvraag vraag, String tekst) {
        if (tekst.length() > LANGSTE) {
            return Optional.empty();
        }
        try {
            byte[] cursor = Base64.getUrlDecoder().decode(tekst);
            byte[] inhoud = Arrays.copyOfRange(cursor, KOP, cursor.length);
            byte[] zegel = Arrays.copyOfRange(cursor, 1, KOP);
            if (cursor[0] != VERSIE || !Arrays.equals(zegel, zegel(vraag, inhoud))) {
                return Optional.empty();
            }
            List<String> delen = List.of(new String(inhoud, UTF_8).split(SCHEIDING, -1));
            Integer geteld = delen.get(0).isEmpty() ? null : Integer.valueOf(delen.get(0));
            return Optional.of(new Plek(Volgorde.van(vraag.sorteer()).waarden(delen.subList(1, delen.size())), geteld));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] zegel(KlantZoekvraag vraag, byte[] inhoud) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(VERSIE);
            sha.update(vraag.parameters().toString().getBytes(UTF_8));
            sha.update((byte) 0);
            sha.update(inhoud);
            return Arrays.copyOf(sha.digest(), ZEGEL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
