package nl.klantcrm.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The fields of a form; templates call it {@code @velden}. */
@Component("velden")
public class Velden {

    Velden() {}

    /** The id of a field: its path in a form that CSS and the address of a page can hold too. */
    public String id(String pad) {
        return pad.replaceAll("[\\[\\].]", "-");
    }

    /** The last name in a path: {@code achternaam} of {@code partners[0].persoon.achternaam}. */
    public String naam(String pad) {
        String laatste = pad.substring(pad.lastIndexOf('.') + 1);
        int rij = laatste.indexOf('[');
        return rij < 0 ? laatste : laatste.substring(0, rij);
    }

    /** The list that a path goes through first, {@code partners} of {@code partners[0].relatieEinde}; empty without one. */
    public String lijst(String pad) {
        int rij = pad.indexOf('[');
        return rij < 0 ? "" : pad.substring(0, rij);
    }

    /** The number of the row in that list as people count, from 1; 0 without one. */
    public int nummer(String pad) {
        int rij = pad.indexOf('[');
        return rij < 0 ? 0 : Integer.parseInt(pad.substring(rij + 1, pad.indexOf(']', rij))) + 1;
    }

    /**
     * What is wrong in the order in which the record of the form names its fields, where the validator has no order at
     * all. First what is wrong with the form as a whole.
     */
    public List<DetailedError> opVolgorde(List<DetailedError> fouten, Object formulier) {
        return fouten.stream()
                .sorted(Comparator.comparing((DetailedError fout) -> positie(fout, formulier)))
                .toList();
    }

    private static Veldpositie positie(DetailedError fout, Object formulier) {
        return Veldpositie.van(fout.isGlobal() ? "" : fout.getFieldName(), formulier.getClass());
    }
}
