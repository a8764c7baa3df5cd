package nl.klantcrm.gedeeld;

import java.util.List;

/** The input breaks rules of the domain; nothing was changed. Becomes a 422 page with a message per field. */
public class OngeldigeInvoerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Overtreding> overtredingen;

    public OngeldigeInvoerException(List<Overtreding> overtredingen) {
        super(overtredingen.stream().map(Overtreding::code).toList().toString());
        this.overtredingen = List.copyOf(overtredingen);
    }

    public OngeldigeInvoerException(String veld, String code, Object... argumenten) {
        this(List.of(Overtreding.van(veld, code, argumenten)));
    }

    public List<Overtreding> overtredingen() {
        return overtredingen;
    }
}
