package dev.signindiagnosis.aadsts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text of the code book. */
class CodeTextPolicyTests {

    private static final CodeGuide GUIDE = CodeGuide.builtIn();
    private static final ErrorCodeBook BOOK = ErrorCodeBook.builtIn();
    private static final List<String> CODES = CodeTexts.ofCodes();
    private static final List<String> PAGES = CodeTexts.ofPages();

    private static final Pattern FORBIDDEN =
            Pattern.compile("(?iu)\\b(please|invalid|oops|sorry|simply|vennligst|dessverre|ugyldig\\w*)\\b|!");

    /** Names, codes and signs, which may stay the same in both languages. */
    private static final Pattern SHARED = Pattern.compile("AADSTS\\d+|\\d+|[A-Z][\\w.-]*|[\\p{P}\\s]");

    static Stream<CodeAdvice> codes() {
        return BOOK.all().stream().flatMap(code -> GUIDE.advice(code.number()).stream());
    }

    static Stream<String> languages() {
        return Stream.of("en", "nb");
    }

    private static List<String> all() {
        return Stream.concat(CODES.stream(), PAGES.stream()).toList();
    }

    @Test
    void everyCodeOfTheBookSaysWhatItMeans() {
        assertThat(codes()).hasSameSizeAs(BOOK.all());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsThere(String language) {
        assertThat(CodeTexts.in(language, all()))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void norwegianIsNotEnglish() {
        Map<String, String> norwegian = CodeTexts.in("nb", all());
        assertThat(CodeTexts.in("en", all()))
                .allSatisfy((key, text) -> assertThat(norwegian.get(key))
                        .as(key)
                        .satisfies(twin -> assertThat(own(twin)).isNotEqualTo(own(text))));
    }

    private static String own(String text) {
        return SHARED.matcher(text).replaceAll("");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoCodesMeanTheSame(String language) {
        List<String> meanings = codes().map(CodeAdvice::meansKey).toList();
        assertThat(twins(CodeTexts.in(language, meanings))).isEmpty();
    }

    private static List<List<String>> twins(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getValue().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " "),
                        mapping(Map.Entry::getKey, toList())))
                .values()
                .stream()
                .filter(keys -> keys.size() > 1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextHoldsAForbiddenWord(String language) {
        assertThat(CodeTexts.in(language, all()))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(FORBIDDEN));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsOfWholeSentences(String language) {
        assertThat(CodeTexts.in(language, all()))
                .allSatisfy((key, text) -> assertThat(text).as(key).matches("(?s)[\\p{Lu}\\d«\"'(].*[.»\"?]"));
    }

    @Test
    void remedyNamesWhoMustAct() {
        assertThat(codes())
                .allSatisfy(advice -> assertThat(advice.actor() != null)
                        .as("actor of %s", advice.number())
                        .isEqualTo(advice.fixed()));
    }

    @Test
    void wellSourcedCodeHasARemedy() {
        assertThat(codes())
                .filteredOn(advice -> BOOK.find(advice.number()).orElseThrow().sourced() == ErrorCode.Sourced.FULL)
                .filteredOn(advice -> advice.number() != 0)
                .allSatisfy(advice -> assertThat(advice.fixed() || advice.followed())
                        .as("remedy of %s", advice.number())
                        .isTrue());
    }

    @Test
    void codeWithoutASourceHasNoRemedy() {
        assertThat(codes())
                .filteredOn(advice -> BOOK.find(advice.number()).orElseThrow().sourced() == ErrorCode.Sourced.NAME_ONLY)
                .allSatisfy(advice -> assertThat(advice.fixed())
                        .as("remedy of %s", advice.number())
                        .isFalse());
    }

    @Test
    void interruptTellsWhatFollows() {
        assertThat(codes())
                .filteredOn(advice -> BOOK.find(advice.number()).orElseThrow().kind() == ErrorCode.Kind.INTERRUPT)
                .allSatisfy(advice -> assertThat(advice.followed())
                        .as("what follows %s", advice.number())
                        .isTrue());
    }

    @Test
    void relatedCodesExistAndAreOthers() {
        assertThat(codes())
                .allSatisfy(advice -> assertThat(advice.related())
                        .as("related to %s", advice.number())
                        .doesNotContain(advice.number())
                        .doesNotHaveDuplicates()
                        .allSatisfy(number -> assertThat(BOOK.find(number))
                                .as("code %s", number)
                                .isPresent()));
    }

    @Test
    void everyTextHasASource() {
        assertThat(codes())
                .allSatisfy(advice -> assertThat(advice.sources())
                        .as("sources of %s", advice.number())
                        .isNotEmpty());
    }

    @Test
    void fullPageSaysHowToTellItsCausesApart() {
        assertThat(BOOK.all())
                .filteredOn(code -> !GUIDE.causes(code.number()).isEmpty())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(code -> assertThat(GUIDE.causes(code.number()))
                        .hasSizeBetween(1, 6)
                        .allSatisfy(cause -> assertThat(cause.steps())
                                .as("steps of %s", code.number())
                                .isNotEmpty()));
    }
}
