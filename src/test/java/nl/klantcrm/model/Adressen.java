package nl.klantcrm.model;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.model.Toegangstabel.Adres;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application answers, as its controllers map them. */
final class Adressen {

    private Adressen() {}

    /** Of the application itself; pages that only tests have are left out. */
    static Set<Adres> van(RequestMappingHandlerMapping adressen) {
        return adressen.getHandlerMethods().entrySet().stream()
                .filter(adres -> isVanDeToepassing(adres.getValue()))
                .flatMap(Adressen::perMethode)
                .collect(toSet());
    }

    private static boolean isVanDeToepassing(HandlerMethod afhandeling) {
        String plaats = afhandeling
                .getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return !plaats.contains("test-classes");
    }

    private static Stream<Adres> perMethode(Map.Entry<RequestMappingInfo, HandlerMethod> adres) {
        Set<RequestMethod> methoden = adres.getKey().getMethodsCondition().getMethods();
        Set<RequestMethod> alle = methoden.isEmpty() ? EnumSet.of(RequestMethod.GET, RequestMethod.POST) : methoden;
        return alle.stream()
                .flatMap(methode ->
                        adres.getKey().getPatternValues().stream().map(pad -> new Adres(methode.name(), pad)));
    }
}
