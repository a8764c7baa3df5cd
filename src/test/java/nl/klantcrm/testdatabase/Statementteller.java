package nl.klantcrm.testdatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the trips to the database that a piece of work makes in its own thread, whether JPA or plain SQL makes them; a
 * batch is one.
 */
public final class Statementteller implements BeanPostProcessor {

    private static final ThreadLocal<Integer> GETELD = ThreadLocal.withInitial(() -> 0);

    Statementteller() {}

    /** How many trips the work made. */
    public static int tel(Runnable werk) {
        int tevoren = GETELD.get();
        werk.run();
        return GETELD.get() - tevoren;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? new GeteldeBron(bron) : bean;
    }

    private static final class GeteldeBron extends DelegatingDataSource {

        GeteldeBron(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return omhul(Connection.class, super.getConnection());
        }

        /** The same object, whose statements are counted. */
        private static <T> T omhul(Class<T> soort, Object doel) {
            return soort.cast(Proxy.newProxyInstance(
                    soort.getClassLoader(), new Class<?>[] {soort}, (proxy, methode, argumenten) -> {
                        if (doel instanceof Statement && methode.getName().startsWith("execute")) {
                            GETELD.set(GETELD.get() + 1);
                        }
                        Object antwoord = roepAan(doel, methode, argumenten);
                        Class<?> type = methode.getReturnType();
                        return doel instanceof Connection && Statement.class.isAssignableFrom(type)
                                ? omhul(type, antwoord)
                                : antwoord;
                    }));
        }

        private static Object roepAan(Object doel, Method methode, Object[] argumenten) throws Throwable {
            try {
                return methode.invoke(doel, argumenten);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
