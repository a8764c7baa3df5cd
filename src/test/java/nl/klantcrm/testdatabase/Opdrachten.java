package nl.klantcrm.testdatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Listens to what is asked of the database, so that a test can count the statements and look at their plans. */
public final class Opdrachten {

    private static final ThreadLocal<@Nullable List<Opdracht>> GEHOORD = new ThreadLocal<>();

    private Opdrachten() {}

    /**
     * @param sql with places for its parameters
     * @param ingevuld with their values in those places, where the driver tells
     */
    public record Opdracht(String sql, String ingevuld) {}

    /** The statements that this thread executes meanwhile, on a source that {@link #hoor} gave. */
    public static List<Opdracht> tijdens(Runnable werk) {
        List<Opdracht> gehoord = new ArrayList<>();
        GEHOORD.set(gehoord);
        try {
            werk.run();
        } finally {
            GEHOORD.remove();
        }
        return gehoord;
    }

    public static DataSource hoor(DataSource bron) {
        return omhul(
                DataSource.class,
                bron,
                (methode, antwoord, argumenten) ->
                        antwoord instanceof Connection verbinding ? verbinding(verbinding) : antwoord);
    }

    private static Connection verbinding(Connection verbinding) {
        return omhul(
                Connection.class,
                verbinding,
                (methode, antwoord, argumenten) -> antwoord instanceof PreparedStatement opdracht
                        ? opdracht(opdracht, String.valueOf(argumenten[0]))
                        : antwoord);
    }

    private static PreparedStatement opdracht(PreparedStatement opdracht, String sql) {
        return omhul(PreparedStatement.class, opdracht, (methode, antwoord, argumenten) -> {
            List<Opdracht> gehoord = GEHOORD.get();
            if (gehoord != null && methode.getName().startsWith("execute")) {
                gehoord.add(new Opdracht(sql, String.valueOf(opdracht)));
            }
            return antwoord;
        });
    }

    private interface Naderhand {
        @Nullable
        Object doe(Method methode, @Nullable Object antwoord, Object[] argumenten);
    }

    private static <T> T omhul(Class<T> soort, T binnen, Naderhand naderhand) {
        return soort.cast(Proxy.newProxyInstance(
                soort.getClassLoader(), new Class<?>[] {soort}, (zelf, methode, argumenten) -> {
                    try {
                        return naderhand.doe(
                                methode,
                                methode.invoke(binnen, argumenten),
                                argumenten == null ? new Object[0] : argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
