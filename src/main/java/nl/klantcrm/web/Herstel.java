package nl.klantcrm.web;

/**
 * Showing a form again as it was sent, without carrying it out. A controller that can do so maps the address of its form
 * once more, with {@code params = Herstel.VELD}: then a form whose session ended comes back on its own page, filled in.
 * Without such a mapping it comes back as a page with one button.
 */
public final class Herstel {

    /** The field that says so. */
    public static final String VELD = "herstel";

    /** For the other mappings of the same address that look at a field. */
    public static final String NIET = "!" + VELD;

    private Herstel() {}
}
