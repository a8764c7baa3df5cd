package nl.klantcrm.testdatabase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.klantcrm.berekening.Proefberekening;
import nl.klantcrm.bulk.Proefhandeling;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.web.Proefpaginas;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a real PostgreSQL, for MockMvc and on a port of its own. Everything that tests need in it is
 * here and not at the tests, so that all of them share one Spring context.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
    TestDatabaseConfig.class,
    Voorbeeldgebruikers.class,
    Proefpaginas.class,
    Proefhandeling.class,
    Proefberekening.class
})
public @interface DatabaseTest {}
