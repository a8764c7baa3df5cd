package nl.klantcrm.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium or Chrome of the machine, started once. Without one the browser tests are left out and say so, unless
 * {@code KLANTCRM_BROWSERTESTS=required}.
 */
final class Browser implements ExecutionCondition {

    private static final List<String> NAMEN =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static com.microsoft.playwright.Browser gestart;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (programma().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        if ("required".equals(System.getenv("KLANTCRM_BROWSERTESTS"))) {
            throw new IllegalStateException("Browser tests are required, but no Chromium or Chrome is on the PATH.");
        }
        System.out.println(
                "BROWSER TESTS LEFT OUT: no Chromium or Chrome is on the PATH (" + context.getDisplayName() + ").");
        return ConditionEvaluationResult.disabled("no Chromium or Chrome is on the PATH");
    }

    /** A new visitor, who shares nothing with any other. */
    static BrowserContext bezoeker(String adres, boolean javascript, int breedte, ColorScheme kleuren) {
        BrowserContext context = browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(adres)
                        .setJavaScriptEnabled(javascript)
                        .setViewportSize(breedte, 900)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setColorScheme(kleuren));
        // Long enough for a busy machine, short enough to hear of a fault.
        context.setDefaultTimeout(30_000);
        return context;
    }

    static BrowserContext bezoeker(String adres, boolean javascript) {
        return bezoeker(adres, javascript, 1280, ColorScheme.LIGHT);
    }

    /** What axe finds wrong with the page, in a line each; nothing when all is well. */
    static List<String> bezwaren(Page pagina) {
        return new AxeBuilder(pagina)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Browser::regel)
                        .toList();
    }

    private static String regel(Rule overtreding) {
        return overtreding.getId() + ": " + overtreding.getHelp() + " "
                + overtreding.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (gestart == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            gestart = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(programma().orElseThrow())
                            .setArgs(List.of(
                                    // A container and a root user have no sandbox; what is visited is ours.
                                    "--no-sandbox",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--disable-gpu")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return gestart;
    }

    private static Optional<Path> programma() {
        String pad = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Arrays.stream(pad.split(java.io.File.pathSeparator)).map(Path::of),
                        Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS")))
                .flatMap(map -> Stream.concat(NAMEN.stream(), Stream.of("Google Chrome"))
                        .map(map::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
