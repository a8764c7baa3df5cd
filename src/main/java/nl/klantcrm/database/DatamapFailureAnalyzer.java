package nl.klantcrm.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a data directory that is taken or unusable into one sentence instead of a stack trace. */
class DatamapFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof DatamapInGebruikException || oorzaak instanceof DatamapOnbruikbaarException) {
                return new FailureAnalysis(String.valueOf(oorzaak.getMessage()), null, fout);
            }
        }
        return null;
    }
}
