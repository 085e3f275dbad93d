package dev.signindiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One Norwegian word for one thing, in rules and word lists alike: what else it could be called is not found. */
class NorwegianGlossaryTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern NOT_SAID = Pattern.compile("(?m)^\\s*(#.*|[\\w.-]+=)|\\{[^}]*\\}");

    /** The word that is used, and how it is not to be said. */
    private static final Map<String, Pattern> GLOSSARY = glossary();

    private static Map<String, Pattern> glossary() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("pålogging", "innlogging\\w*|logg(e|er|et)? inn");
        words.put("leier", "tenant\\w*");
        words.put("program", "\\w*applikasjon\\w*");
        words.put("betinget tilgang", "conditional access|vilkårsbasert \\w+");
        words.put("policy", "retningslinje\\w*|policies");
        words.put("betingelse (i en policy)", "vilkår\\w*");
        words.put("godkjenning", "autentiser\\w*");
        words.put("flerfaktorgodkjenning", "multifaktor\\w*|tofaktor\\w*");
        words.put("den andre faktoren", "andre faktor");
        words.put("tilordne", "tildelt|tildeler|tildele|tildeling");
        words.put("tjenestekontohaver", "service principal\\w*|tjenesteprinsipal\\w*|tjenestekonto(er|en)?");
        words.put("forespørsels-ID", "request[- ]id|forespørsel-ID");
        words.put("korrelasjons-ID", "correlation[- ]id(?!:)|korrelasjon-ID");
        words.put("samsvarende", "kompatib\\w*|oppfyller kravene");
        words.put("brukerstøtte", "helpdesk\\w*|kundestøtte");
        words.put("økt", "sesjon\\w*");
        words.put("kontosperre", "utestenging|utelåsing");
        words.put("føderert", "forent\\w*|forbundslegitimasjon\\w*");
        words.put("overvåkingslogg", "revisjonslogg\\w*|auditlogg\\w*");
        words.put("proxy", "mellomtjener\\w*");
        words.put("et navn eller en rolle, ikke et pronomen", "hen");
        Map<String, Pattern> glossary = new LinkedHashMap<>();
        words.forEach((word, others) -> glossary.put(word, pattern(others)));
        return glossary;
    }

    private static Pattern pattern(String others) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("(?<![\\w-])(" + others + ")(?![\\w])", flags);
    }

    static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(files(RESOURCES.resolve("rules").resolve("nb"), ".yaml"));
        texts.addAll(files(RESOURCES.resolve("messages"), "_nb.properties"));
        texts.addAll(files(RESOURCES.resolve("aadsts").resolve("nb"), ".yaml"));
        texts.addAll(files(RESOURCES.resolve("aadsts").resolve("pages").resolve("nb"), ".yaml"));
        texts.add(RESOURCES.resolve("aadsts").resolve("suberrors").resolve("nb.yaml"));
        return texts;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyThingHasOneWord(Path file) throws IOException {
        String text = NOT_SAID.matcher(Files.readString(file)).replaceAll("");
        GLOSSARY.forEach((word, others) ->
                assertThat(found(others, text)).as("say " + word).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noHyphenStandsForADash(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern("\\w - \\w");
    }

    @Test
    void theGlossaryFindsWhatItForbids() {
        assertThat(found(pattern("tenant\\w*"), "leieren og Tenanten")).containsExactly("Tenanten");
        assertThat(found(pattern("andre faktor"), "den andre faktoren")).isEmpty();
    }

    private static List<String> found(Pattern others, String text) {
        return others.matcher(text).results().map(MatchResult::group).toList();
    }
}
