package nl.klantcrm.gedeeld;

import java.util.List;

/**
 * One rule of the domain that the input breaks.
 *
 * @param veld path of the field as the command names it ({@code partners[0].relatieEinde}), empty for the whole
 * @param code key in the message bundles
 * @param argumenten what the message fills in
 */
public record Overtreding(String veld, String code, List<Object> argumenten) {

    public static Overtreding van(String veld, String code, Object... argumenten) {
        return new Overtreding(veld, code, List.of(argumenten));
    }

    @Override
    public String toString() {
        // What a message fills in may be a name, and a name in a log would be personal data there.
        return "Overtreding[" + veld + ", " + code + "]";
    }
}
