package nl.klantcrm.meting;

import java.io.IOException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One thing that users do, to be done over and over. */
interface Handeling {

    /** What must be there before it is measured, for one user. */
    default void bereidVoor(Sessie sessie, SplittableRandom toeval) throws IOException {}

    /** The next request of this user, ready to be sent; null when there is nothing left to do. */
    byte @Nullable [] volgende(Sessie sessie, SplittableRandom toeval);

    /** The status of an answer that is right. */
    int status();
}
