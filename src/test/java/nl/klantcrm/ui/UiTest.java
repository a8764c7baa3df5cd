package nl.klantcrm.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser against the whole application on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browser.class)
@DatabaseTest
@interface UiTest {}
