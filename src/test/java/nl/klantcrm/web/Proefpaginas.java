package nl.klantcrm.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages that only tests have: one for each way to fail, and a form with each control. Open to everybody. */
@TestConfiguration(proxyBeanMethods = false)
public class Proefpaginas {

    private static final String FORMULIER = "proef/formulier";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain proef(HttpSecurity http) {
        return http.securityMatcher("/proef/**")
                .authorizeHttpRequests(regels -> regels.anyRequest().permitAll())
                .build();
    }

    record Rij(
            @Ingevuld @Hoogstens(5) @Nullable String naam,
            @Datum @Nullable String geboren) {}

    record Formulier(
            @Ingevuld @Nullable String tekst,
            @Datum @Nullable String datum,
            @Nullable String keuze,
            @GeenStuurtekens(regels = true) @Nullable String verhaal,
            boolean vink,
            @Nullable String email,
            @Nullable String telefoon,
            @Valid List<Rij> rijen) {

        Formulier {
            rijen = rijen == null ? List.of() : List.copyOf(rijen);
        }
    }

    @Controller
    @TestComponent
    static class Proefcontroller {

        @GetMapping("/proef/fout/{soort}")
        String fout(@PathVariable String soort) {
            throw switch (soort) {
                case "weg" -> new NietGevondenException("proef 1");
                case "versie" -> new VersieConflictException("proef 1");
                case "toegang" -> new AccessDeniedException("proef 1");
                case "invoer" -> new OngeldigeInvoerException("", "proef.geweigerd");
                default -> new IllegalStateException("Jan Jansen, geboren 31-01-1960");
            };
        }

        @GetMapping("/proef/sjabloon")
        String sjabloon() {
            return "proef/kapot";
        }

        @GetMapping("/proef/nummer/{nummer}")
        String nummer(@PathVariable long nummer, @RequestParam(defaultValue = "1") int aantal) {
            throw new NietGevondenException("proef " + nummer + " " + aantal);
        }

        @GetMapping("/proef/formulier")
        String leeg(Model model) {
            model.addAttribute("formulier", new Formulier(null, null, null, null, false, null, null, List.of()));
            return FORMULIER;
        }

        @PostMapping("/proef/formulier")
        ModelAndView verwerk(@Valid @ModelAttribute("formulier") Formulier formulier, BindingResult fouten) {
            if ("geweigerd".equals(formulier.tekst())) {
                OngeldigeInvoerException geweigerd = new OngeldigeInvoerException("tekst", "proef.geweigerd", "dit");
                Formulierfouten.neemOver(geweigerd, fouten);
                Formulierfouten.neemOver(new OngeldigeInvoerException("", "proef.geheel"), fouten);
            }
            return fouten.hasErrors()
                    ? new ModelAndView(FORMULIER, HttpStatus.UNPROCESSABLE_CONTENT)
                    : new ModelAndView("redirect:/proef/formulier");
        }

        @ModelAttribute("keuzen")
        List<Keuze> keuzen() {
            return List.of(new Keuze("A", "Eerste"), new Keuze("B", "Tweede"));
        }
    }
}
