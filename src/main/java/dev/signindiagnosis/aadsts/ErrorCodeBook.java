package dev.signindiagnosis.aadsts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every error code that public sources know, by number.
 *
 * <p>The book is a value: it never changes and may be shared between threads. A code that it lacks is unknown to it, not
 * wrong; Microsoft adds codes without notice.
 */
public final class ErrorCodeBook {

    private final SortedMap<Integer, ErrorCode> byNumber;

    private ErrorCodeBook(SortedMap<Integer, ErrorCode> byNumber) {
        this.byNumber = byNumber;
    }

    /** The book that comes with the application. */
    public static ErrorCodeBook builtIn() {
        return BuiltIn.BOOK;
    }

    /**
     * A book of these codes.
     *
     * @throws IllegalArgumentException where two codes have the same number
     */
    public static ErrorCodeBook of(Collection<ErrorCode> codes) {
        SortedMap<Integer, ErrorCode> byNumber = new TreeMap<>();
        for (ErrorCode code : codes) {
            if (byNumber.put(code.number(), code) != null) {
                throw new IllegalArgumentException("Two entries for error code " + code.number());
            }
        }
        return new ErrorCodeBook(byNumber);
    }

    /** The code of that number; 0 is success. */
    public Optional<ErrorCode> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The code written as {@code 50105} or {@code AADSTS50105}, in any case; empty for another text. */
    public Optional<ErrorCode> find(String label) {
        return ErrorCode.parseNumber(label).stream().boxed().findFirst().flatMap(this::find);
    }

    /** Every code, the lowest number first. */
    public List<ErrorCode> all() {
        return List.copyOf(byNumber.values());
    }

    /** Every category that has a code, in alphabetical order. */
    public List<String> categories() {
        SortedSet<String> categories = new TreeSet<>();
        byNumber.values().forEach(code -> categories.add(code.category()));
        categories.remove("");
        return List.copyOf(categories);
    }

    /**
     * The codes that fit every word, the lowest number first, in any case.
     *
     * <p>A word fits a code whose number or label begins with it, or whose symbolic names or category contain it. No words
     * fit every code.
     *
     * @param words words with white space between them; may be blank
     * @param category only codes of this category; null or blank for all
     */
    public List<ErrorCode> search(String words, @Nullable String category) {
        return search(words, category, code -> "");
    }

    /**
     * The codes that fit every word, also by what is said of them.
     *
     * @param words words with white space between them; may be blank
     * @param category only codes of this category; null or blank for all
     * @param said what is said of a code, in the language of whoever looks; a word fits where it is contained
     */
    public List<ErrorCode> search(String words, @Nullable String category, Function<ErrorCode, String> said) {
        SearchWords wanted = SearchWords.of(words);
        List<ErrorCode> found = new ArrayList<>();
        for (ErrorCode code : byNumber.values()) {
            if (isOf(category, code) && wanted.fit(code, said)) {
                found.add(code);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOf(@Nullable String category, ErrorCode code) {
        return category == null || category.isBlank() || code.category().equalsIgnoreCase(category.strip());
    }

    /** Reads the built-in book at its first use. */
    private static final class BuiltIn {
        static final ErrorCodeBook BOOK = of(ErrorCodeFile.readBuiltIn());
    }
}
