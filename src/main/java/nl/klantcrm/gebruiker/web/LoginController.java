package nl.klantcrm.gebruiker.web;

import nl.klantcrm.gebruiker.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in; what is sent from it goes to Spring Security. */
@Controller
class LoginController {

    private final boolean demo;

    LoginController(Environment omgeving) {
        this.demo = omgeving.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/login")
    String toon(@AuthenticationPrincipal @Nullable Object wie, Model model) {
        if (wie instanceof Aangemeld) {
            return "redirect:/";
        }
        model.addAttribute("demo", demo);
        return "gebruiker/login";
    }
}
