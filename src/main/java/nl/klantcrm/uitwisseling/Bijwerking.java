package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;

/**
 * Lays a row of a file over the household it is of. A field that the file has no column for stays as it is; a cell that
 * is empty empties its field. Persons are recognised, so that they stay who they are: adviesdossiers and the history
 * refer to them. The file says who is in the household, if it has columns for everybody who is; a person is never
 * removed for want of columns.
 */
final class Bijwerking {

    private static final String KIND_VAN = "kindVan";

    private final Map<String, String> bestaand;
    private final Rijlezing rij;
    private final Map<String, Integer> kolomgroepen;
    private final Map<String, String> velden = new LinkedHashMap<>();
    private final List<Overtreding> overtredingen = new ArrayList<>();

    /**
     * @param bestaand the household as values of the form
     * @param kolomgroepen how many partners and kinderen the file has columns for
     */
    Bijwerking(Map<String, String> bestaand, Rijlezing rij, Map<String, Integer> kolomgroepen) {
        this.bestaand = bestaand;
        this.rij = rij;
        this.kolomgroepen = kolomgroepen;
        bestaand.forEach((pad, waarde) -> {
            if (!pad.contains("[")) {
                velden.put(pad, waarde);
            }
        });
        legOver("", "", pad -> !pad.contains("[") && !pad.equals(Kolom.KLANTNUMMER));
        Map<Integer, Integer> partners = personen("partners");
        personen("kinderen");
        if (overtredingen.isEmpty()) {
            hernummerOuders(partners);
        }
    }

    Map<String, String> velden() {
        return velden;
    }

    List<Overtreding> overtredingen() {
        return overtredingen;
    }

    /** Takes over what the file says of the fields below a path: also that they are empty. */
    private void legOver(String van, String naar, Predicate<String> welke) {
        for (String pad : rij.kolommen().keySet()) {
            if (pad.startsWith(van) && welke.test(pad)) {
                String doel = naar + pad.substring(van.length());
                String nieuw = rij.velden().get(pad);
                if (nieuw == null) {
                    velden.remove(doel);
                } else if (!zelfdeRegels(nieuw, velden.get(doel))) {
                    velden.put(doel, nieuw);
                }
            }
        }
    }

    /** Programs differ in how they end a line; that alone is no change. */
    private static boolean zelfdeRegels(String een, @Nullable String ander) {
        return ander != null && een.replace("\r\n", "\n").equals(ander.replace("\r\n", "\n"));
    }

    /** The persons of a list, and for each who was there already the place now by the place before. */
    private Map<Integer, Integer> personen(String lijst) {
        int aantal = aantal(bestaand, lijst);
        Map<Integer, Integer> verhuisd = new HashMap<>();
        int kolommen = kolomgroepen.getOrDefault(lijst, 0);
        if (kolommen == 0) {
            for (int i = 0; i < aantal; i++) {
                neemOver(pad(lijst, i), pad(lijst, i));
                verhuisd.put(i, i);
            }
            return verhuisd;
        }
        if (kolommen < aantal) {
            overtredingen.add(Overtreding.van("", "uitwisseling.fout." + lijst + "Ontbreken", aantal, kolommen));
            return verhuisd;
        }
        Set<Integer> over = new HashSet<>();
        for (int i = 0; i < aantal; i++) {
            over.add(i);
        }
        int inRij = aantal(rij.velden(), lijst);
        Map<Integer, Integer> herkend = herken(lijst, inRij, over);
        for (int i = 0; i < inRij; i++) {
            Integer oud = herkend.get(i);
            if (oud != null) {
                neemOver(pad(lijst, oud), pad(lijst, i));
                verhuisd.put(oud, i);
            }
            legOver(pad(lijst, i), pad(lijst, i), veld -> true);
        }
        return verhuisd;
    }

    /** For each person of the row the one it is: first by name and date of birth, then by either. */
    private Map<Integer, Integer> herken(String lijst, int inRij, Set<Integer> over) {
        List<List<String>> kenmerken = List.of(
                List.of("persoon.voorletters", "persoon.achternaam", "persoon.geboortedatum"),
                List.of("persoon.geslacht", "persoon.geboortedatum"),
                List.of("persoon.voorletters", "persoon.achternaam"));
        Map<Integer, Integer> herkend = new HashMap<>();
        for (List<String> kenmerk : kenmerken) {
            for (int i = 0; i < inRij; i++) {
                int nieuw = i;
                if (!herkend.containsKey(i)) {
                    over.stream()
                            .sorted()
                            .filter(oud -> gelijk(pad(lijst, oud), pad(lijst, nieuw), kenmerk))
                            .findFirst()
                            .ifPresent(oud -> {
                                herkend.put(nieuw, oud);
                                over.remove(oud);
                            });
                }
            }
        }
        return herkend;
    }

    private boolean gelijk(String oud, String nieuw, List<String> kenmerk) {
        return kenmerk.stream().allMatch(veld -> {
            String waarde = bestaand.get(oud + veld);
            return waarde != null && waarde.equalsIgnoreCase(rij.velden().get(nieuw + veld));
        });
    }

    private void neemOver(String van, String naar) {
        bestaand.forEach((pad, waarde) -> {
            if (pad.startsWith(van)) {
                velden.put(naar + pad.substring(van.length()), waarde);
            }
        });
    }

    /** Kinderen whose parents the file does not name keep them, also when the partners stand in another order. */
    private void hernummerOuders(Map<Integer, Integer> partners) {
        Set<String> uitBestand = rij.kolommen().keySet().stream()
                .filter(pad -> pad.endsWith(KIND_VAN))
                .collect(Collectors.toSet());
        for (Map.Entry<String, String> veld : List.copyOf(velden.entrySet())) {
            int streep = veld.getValue().indexOf('-');
            if (veld.getKey().endsWith("]." + KIND_VAN) && streep > 0 && !uitBestand.contains(veld.getKey())) {
                Integer nu = partners.get(Integer.valueOf(veld.getValue().substring(streep + 1)));
                if (nu == null) {
                    overtredingen.add(Overtreding.van(veld.getKey(), "uitwisseling.fout.ouderWeg"));
                } else {
                    velden.put(veld.getKey(), veld.getValue().substring(0, streep + 1) + nu);
                }
            }
        }
    }

    private static String pad(String lijst, int index) {
        return lijst + "[" + index + "].";
    }

    static int aantal(Map<String, String> velden, String lijst) {
        int aantal = 0;
        while (heeft(velden, pad(lijst, aantal))) {
            aantal++;
        }
        return aantal;
    }

    private static boolean heeft(Map<String, String> velden, String begin) {
        return velden.keySet().stream().anyMatch(pad -> pad.startsWith(begin));
    }
}
