package nl.klantcrm.web;

import org.jspecify.annotations.Nullable;

/**
 * Where an exception came from, for the log: its classes and lines of code, without its messages, which may well quote
 * a name or a date of birth.
 */
public final class Stapelspoor extends Exception {

    private static final long serialVersionUID = 1L;

    // Deep enough for every wrapping in practice, and an end to causes that go round in a circle.
    private static final int DIEPTE = 10;

    public Stapelspoor(Throwable fout) {
        this(fout, DIEPTE);
    }

    private Stapelspoor(Throwable fout, int diepte) {
        super(fout.getClass().getName(), oorzaak(fout.getCause(), diepte - 1), false, true);
        setStackTrace(fout.getStackTrace());
    }

    private static @Nullable Stapelspoor oorzaak(@Nullable Throwable fout, int diepte) {
        return fout == null || diepte == 0 ? null : new Stapelspoor(fout, diepte);
    }

    /** The stack is that of the exception it stands for. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
