package nl.klantcrm.klant;

/** Counts what must be typed otherwise to make one word of another. */
final class Typefouten {

    private Typefouten() {}

    /**
     * Whether at most so many letters are too many, missing, wrong or swapped with their neighbour (the distance of
     * Damerau and Levenshtein, in which no letter is touched twice).
     */
    static boolean hoogstens(int grens, String een, String twee) {
        if (Math.abs(een.length() - twee.length()) > grens) {
            return false;
        }
        int[] voorvorige = new int[twee.length() + 1];
        int[] vorige = new int[twee.length() + 1];
        int[] huidige = new int[twee.length() + 1];
        for (int j = 0; j <= twee.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            huidige[0] = i;
            int laagste = i;
            for (int j = 1; j <= twee.length(); j++) {
                int vervangen = vorige[j - 1] + (een.charAt(i - 1) == twee.charAt(j - 1) ? 0 : 1);
                int beste = Math.min(vervangen, 1 + Math.min(vorige[j], huidige[j - 1]));
                if (verwisseld(een, twee, i, j)) {
                    beste = Math.min(beste, 1 + voorvorige[j - 2]);
                }
                huidige[j] = beste;
                laagste = Math.min(laagste, beste);
            }
            if (laagste > grens) {
                return false;
            }
            int[] vrij = voorvorige;
            voorvorige = vorige;
            vorige = huidige;
            huidige = vrij;
        }
        return vorige[twee.length()] <= grens;
    }

    private static boolean verwisseld(String een, String twee, int i, int j) {
        return i > 1 && j > 1 && een.charAt(i - 1) == twee.charAt(j - 2) && een.charAt(i - 2) == twee.charAt(j - 1);
    }
}
