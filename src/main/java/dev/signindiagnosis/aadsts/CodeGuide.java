package dev.signindiagnosis.aadsts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the code book says of codes: what they mean, what to do, who must act, typical causes. Texts are data here, by the
 * tag of their language; whoever speaks one chooses. Files are read when first needed. Safe for many threads.
 */
public final class CodeGuide {

    /** How the keys of texts about codes begin. */
    static final String CODE = "code.";

    /** How the keys of texts about suberrors begin. */
    static final String SUBERROR = "suberror.";

    /** The part of a key that asks for the first sentence of a meaning. */
    static final String BRIEF = "brief";

    /** The language whose files also hold what is not a text. */
    private static final String FIRST = "en";

    private static final Pattern PART = Pattern.compile("\\.");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s+[\\p{Lu}\\d«\"])|\\.$");

    private final CodeTextFiles files = new CodeTextFiles();
    private final ErrorCodeBook book;

    private CodeGuide(ErrorCodeBook book) {
        this.book = book;
    }

    /** The guide that comes with the application. */
    public static CodeGuide builtIn() {
        return BuiltIn.GUIDE;
    }

    /** What the book says of a code; empty for one that it lacks. */
    public Optional<CodeAdvice> advice(int number) {
        YamlLeaf entry = entry(FIRST, number);
        return entry.there() ? Optional.of(advice(number, entry)) : Optional.empty();
    }

    private static CodeAdvice advice(int number, YamlLeaf entry) {
        return new CodeAdvice(
                number,
                entry.at("fix").there(),
                entry.at("actor").text().orElse(null),
                entry.at("follows").there(),
                entry.at("disagree").there(),
                entry.at("related").numbers(),
                entry.at("sources").texts().stream().map(CodeGuide::source).toList());
    }

    /** The typical causes of a code with a full page, the most frequent first; none for another code. */
    public List<CodeCause> causes(int number) {
        List<YamlLeaf> causes = page(FIRST, number).at("causes").items();
        return IntStream.range(0, causes.size())
                .mapToObj(place -> new CodeCause(number, place, steps(causes.get(place))))
                .toList();
    }

    private static List<CodeCause.Step> steps(YamlLeaf cause) {
        return cause.at("steps").items().stream()
                .map(step -> new CodeCause.Step(
                        step.at("who").text().orElseThrow(),
                        step.at("role").text().orElse(null)))
                .toList();
    }

    /** What the book says of a suberror; empty for one that it lacks. */
    public Optional<SuberrorAdvice> suberror(String name) {
        return suberrors(FIRST).at(name).at("actor").text().map(actor -> new SuberrorAdvice(name, actor));
    }

    /** Every suberror that the book knows. */
    public List<SuberrorAdvice> suberrors() {
        return suberrors(FIRST).keys().stream()
                .flatMap(name -> suberror(String.valueOf(name)).stream())
                .toList();
    }

    /**
     * A text of the book.
     *
     * @param language {@code en} or {@code nb}
     * @param key as {@link CodeAdvice}, {@link CodeCause} and {@link SuberrorAdvice} name it
     * @return empty for another key, and for a text that the language lacks
     */
    public Optional<String> text(String language, String key) {
        String[] parts = PART.split(key);
        if (key.startsWith(SUBERROR) && parts.length == 3) {
            return text(suberrors(language).at(parts[1]), parts[2]);
        }
        if (!key.startsWith(CODE)
                || parts.length < 3
                || !NUMBER.matcher(parts[1]).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts[1]);
        return parts.length == 3
                ? text(entry(language, number), parts[2])
                : inside(page(language, number), Arrays.asList(parts).subList(2, parts.length));
    }

    private static Optional<String> inside(YamlLeaf page, List<String> way) {
        YamlLeaf at = page;
        for (String step : way) {
            at = at.at(PLACE.matcher(step).matches() ? Integer.valueOf(step) : step);
        }
        return at.text();
    }

    private static Optional<String> text(YamlLeaf entry, String part) {
        return part.equals(BRIEF)
                ? entry.at("means").text().map(CodeGuide::firstSentence)
                : entry.at(part).text();
    }

    private static String firstSentence(String text) {
        return SENTENCE_END.split(text, 2)[0].strip();
    }

    private YamlLeaf entry(String language, int number) {
        return book.find(number)
                .map(code -> code.category().isEmpty() ? "other" : code.category())
                .map(category -> files.file(language + "/" + category + ".yaml").at(number))
                .orElseGet(() -> new YamlLeaf(null));
    }

    private YamlLeaf page(String language, int number) {
        return files.file("pages/" + language + "/" + number + ".yaml");
    }

    private YamlLeaf suberrors(String language) {
        return files.file("suberrors/" + language + ".yaml");
    }

    private static CodeAdvice.Source source(String id) {
        return Arrays.stream(CodeAdvice.Source.values())
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text comes from " + id));
    }

    /** Made at its first use. */
    private static final class BuiltIn {
        static final CodeGuide GUIDE = new CodeGuide(ErrorCodeBook.builtIn());
    }
}
