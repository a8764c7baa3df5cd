package nl.klantcrm.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Where in the menu the present page is; templates call it {@code @menu}. */
@Component("menu")
public class Menu {

    private final HttpServletRequest aanvraag;

    /** @param aanvraag stands for the request of whichever thread asks */
    Menu(HttpServletRequest aanvraag) {
        this.aanvraag = aanvraag;
    }

    /** Whether the page is the one of this entry, or lies below it. */
    public boolean isHier(String pad) {
        String hier =
                aanvraag.getRequestURI().substring(aanvraag.getContextPath().length());
        return hier.equals(pad) || (!"/".equals(pad) && hier.startsWith(pad + "/"));
    }
}
