package nl.klantcrm.gebruiker.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Sign-in, sign-out, and what a browser may do with our pages. Who may see which page is in {@link Toegang}. */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfig {

    /** No script or style but our own files, nothing from elsewhere, and no frame around us. */
    private static final String INHOUD = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private static final String FUNCTIES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    SecurityFilterChain beveiliging(HttpSecurity http, GeenToegang geenToegang) {
        http.authorizeHttpRequests(Toegang::regel);
        http.formLogin(aanmelden -> aanmelden
                .loginPage("/login")
                .usernameParameter("gebruikersnaam")
                .passwordParameter("wachtwoord")
                .failureUrl("/login?fout"));
        http.logout(afmelden -> afmelden.logoutSuccessUrl("/login?uitgelogd"));
        http.exceptionHandling(
                fouten -> fouten.authenticationEntryPoint(new NaarAanmelden()).accessDeniedHandler(geenToegang));
        http.requestCache(terug -> terug.requestCache(new BewaardePagina()));
        http.headers(BeveiligingConfig::koppen);
        return http.build();
    }

    /** A NUL can be stored nowhere and typed by nobody; stopping it here spares every query the check. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall muur = new StrictHttpFirewall();
        muur.setAllowedParameterValues(waarde -> waarde.indexOf('\0') < 0);
        return muur;
    }

    /** On top of what is on by default: HSTS on TLS, nosniff, X-Frame-Options DENY, and no-store for every page. */
    private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.contentSecurityPolicy(beleid -> beleid.policyDirectives(INHOUD));
        // Our addresses hold the words that were searched for: names. Nobody else needs to know those.
        koppen.referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN));
        koppen.permissionsPolicyHeader(beleid -> beleid.policy(FUNCTIES));
        koppen.crossOriginOpenerPolicy(beleid -> beleid.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        koppen.crossOriginResourcePolicy(beleid -> beleid.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
