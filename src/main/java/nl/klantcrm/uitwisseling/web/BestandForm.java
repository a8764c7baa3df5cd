package nl.klantcrm.uitwisseling.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that a file is uploaded with. */
record BestandForm(@Nullable MultipartFile bestand) {

    private static final int LANGSTE_NAAM = 200;

    boolean isLeeg() {
        return bestand == null || bestand.isEmpty();
    }

    /** Without the folders that some browsers send along. */
    String naam() {
        String naam = bestand == null ? null : bestand.getOriginalFilename();
        String kort = naam == null
                ? ""
                : naam.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (kort.codePointCount(0, kort.length()) > LANGSTE_NAAM) {
            kort = kort.substring(0, kort.offsetByCodePoints(0, LANGSTE_NAAM));
        }
        return kort.isEmpty() ? "import" : kort;
    }

    /** To read it again and again; whoever asks removes it afterwards. */
    Path tijdelijk() throws IOException {
        Path pad = Files.createTempFile("import", null);
        if (bestand != null) {
            bestand.transferTo(pad);
        }
        return pad;
    }
}
