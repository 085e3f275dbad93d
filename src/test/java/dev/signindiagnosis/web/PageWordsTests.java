package dev.signindiagnosis.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.NotTold;
import dev.signindiagnosis.diagnosis.PolicyChange;
import dev.signindiagnosis.diagnosis.Spread;
import dev.signindiagnosis.diagnosis.TenantInvolved;
import dev.signindiagnosis.diagnosis.WayThrough;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Confidence;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words of pages and facts: complete in both languages, and truly two languages. */
class PageWordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SAID = Pattern.compile("w\\.say\\('([A-Za-z.]+[A-Za-z])'\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+)(\\|[^|{}]*\\|[^|{}]*)?}");

    /** A noun of many after the number one, in either language. */
    private static final Pattern ONE_AS_MANY = Pattern.compile("\\b1 (\\p{L}+ ){0,2}(sign-ins|users|rows|files|attempts"
            + "|hours|times|days|answers|cells|codes|passwords|pålogginger|påloggingene|brukere|rader|filer|filene|forsøkene"
            + "|timer|ganger|dager|minutter|celler|koder)\\b");

    /** Figures that the application sets itself; none of them is one. */
    private static final Set<String> LIMITS = Set.of("limit", "ratio", "most", "times");

    /** Names and words that both languages share. */
    private static final Set<String> SHARED = Set.of(
            "Microsoft",
            "SAML",
            "Token",
            "Kerberos",
            "Windows Hello",
            "Status",
            "Policy",
            "English",
            "Norsk",
            "{n} min",
            "{told} {follows}",
            "{meaning} ({code})",
            "{policy}: {result}",
            "{place.country}",
            "Client app");

    private static final WordLists LISTS = new WordLists(language -> Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"facts", "pages", "story", "texts"})
    void everyKeyIsThereInBothLanguages(String list) {
        assertThat(keys(list + "_nb")).isEqualTo(keys(list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "pages", "story", "texts"})
    void norwegianIsNotEnglish(String list) {
        Properties english = read(list);
        Properties norwegian = read(list + "_nb");
        assertThat(keys(list))
                .filteredOn(key -> english.getProperty(key).equals(norwegian.getProperty(key)))
                .allSatisfy(key -> assertThat(SHARED).as(key).contains(english.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "pages", "story", "texts"})
    void bothLanguagesNameTheSameFacts(String list) {
        Properties english = read(list);
        Properties norwegian = read(list + "_nb");
        assertThat(keys(list))
                .allSatisfy(key -> assertThat(placeholders(norwegian.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactOfTheVocabularyHasALabel(Language language) {
        Words words = LISTS.in(language, ZoneOffset.UTC);
        assertThat(RuleVocabulary.facts())
                .allSatisfy(fact -> assertThat(words.has("fact." + fact.name()))
                        .as(fact.name())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNameOfJsonHasItsWord(Language language) {
        Words words = LISTS.in(language, ZoneOffset.UTC);
        assertThat(names()).allSatisfy(key -> assertThat(words.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyOfATemplateIsThere(Language language) {
        Words words = LISTS.in(language, ZoneOffset.UTC);
        assertThat(saidByTemplates())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(words.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "pages", "story", "texts", "command", "import", "overview", "guide", "problems"})
    void whatIsThereOnceIsSaidAsOne(String list) {
        for (Language language : Language.values()) {
            Words words = LISTS.in(language, ZoneOffset.UTC);
            Properties said = read(language == Language.BOKMAL ? list + "_nb" : list);
            assertThat(said.stringPropertyNames()).allSatisfy(key -> {
                Map<String, Object> once = placeholders(said.getProperty(key)).stream()
                        .collect(toMap(name -> name, name -> (Object) (LIMITS.contains(name) ? 5L : 1L)));
                assertThat(words.say(new Message(key, once))).as(key).doesNotContainPattern(ONE_AS_MANY);
            });
        }
    }

    @Test
    void numberDecidesTheForm() {
        Words words = LISTS.in(Language.ENGLISH, ZoneOffset.UTC);
        assertThat(words.say(Message.of("choose.signIns", "n", 1))).isEqualTo("One sign-in");
        assertThat(words.say(Message.of("choose.signIns", "n", 0))).isEqualTo("0 sign-ins");
        assertThat(words.say(Message.of("choose.signIns", "n", 21L))).isEqualTo("21 sign-ins");
        assertThat(words.say(Message.of("choose.signIns"))).isEqualTo("{n|One sign-in|# sign-ins}");
    }

    @Test
    void noPageSaysPlease() {
        assertThat(Stream.of("pages", "facts", "texts").flatMap(list -> read(list).values().stream()))
                .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).matches(".*\\b(please|oops|invalid)\\b.*"));
    }

    private static List<String> names() {
        return Stream.of(
                        Stream.of(FactState.values()).map(one -> "state." + one.id()),
                        Stream.of(Actor.values()).map(one -> "actor." + one.id()),
                        Stream.of(Outcome.values()).map(one -> "outcome." + one.id()),
                        Stream.of(Attempt.Ending.values()).map(one -> "ending." + one.id()),
                        Stream.of(Attempt.Part.values()).map(one -> "part." + one.id()),
                        Stream.of(PolicyChange.Kind.values()).map(one -> "policyChange." + one.id()),
                        Stream.of(Spread.Scope.values()).map(one -> "scope." + one.id()),
                        Stream.of(Spread.Scope.values()).map(one -> "scopeRule." + one.id()),
                        Stream.of(WayThrough.Need.values()).map(one -> "way.need." + one.id()),
                        Stream.of(TenantInvolved.Role.values()).map(one -> "tenantRole." + one.id()),
                        Stream.of(NotTold.Part.values()).map(one -> "contextPart." + one.id()),
                        Stream.of(NotTold.Why.values()).map(one -> "notTold." + one.id()),
                        Stream.of(SignInType.values()).map(one -> "type." + one.id()),
                        Stream.of(MatchQuality.values()).map(one -> "quality." + one.id()),
                        Stream.of(ErrorCode.Kind.values()).map(one -> "kind." + one.id()),
                        Stream.of(ErrorCode.Sourced.values()).map(one -> "sourced." + one.id()),
                        Stream.of(Diagnosis.Basis.values()).map(one -> "basis." + one.id()),
                        Stream.of(Confidence.values()).map(one -> "confidence." + one.id()),
                        Stream.of(Understood.IdKind.values()).map(one -> "aside." + one.id()),
                        Stream.of(Understood.ZoneOrigin.values()).map(one -> "zoneOrigin." + one.id()),
                        Stream.of(ImportState.values()).map(one -> "importState." + one.id()),
                        ErrorCodeBook.builtIn().categories().stream().map("category."::concat),
                        verdicts())
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> verdicts() {
        return Stream.of("signedIn", "blocked", "interrupted", "unknown", "message", "noFault", "unanswered")
                .flatMap(ending -> Stream.of("", ".who", ".application", ".who.application")
                        .map(form -> "verdict." + ending + form));
    }

    private static Set<String> saidByTemplates() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.flatMap(file -> SAID.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(String list) {
        return new TreeSet<>(read(list).stringPropertyNames());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String list) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(list + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
