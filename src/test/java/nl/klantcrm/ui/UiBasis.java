package nl.klantcrm.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the browser tests share: the address, one user of each role, and signing in. */
abstract class UiBasis {

    private static final AtomicInteger TELLER = new AtomicInteger();

    @LocalServerPort
    private int poort;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    String adres() {
        return "http://localhost:" + poort;
    }

    Page aangemeld(BrowserContext bezoeker, Rol... rollen) {
        Page pagina = bezoeker.newPage();
        pagina.navigate("/");
        pagina.getByLabel("Gebruikersnaam").fill(gebruikers.met(rollen).getUsername());
        pagina.getByLabel("Wachtwoord").fill(Voorbeeldgebruikers.WACHTWOORD);
        Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen")));
        pagina.waitForURL("**/");
        return pagina;
    }

    /** Letters only, so that it can stand in a name and be searched for. */
    static String uniek() {
        int nr = TELLER.incrementAndGet();
        return "" + (char) ('a' + nr / 26 % 26) + (char) ('a' + nr % 26)
                + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    }

    static Page.GetByRoleOptions exact(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }
}
