package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.Actor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks codes up for people: by number, by name, by what is said of them, or by a pasted message. */
public final class CodeSearch {

    private static final Pattern NUMBERS = Pattern.compile("\\s*\\d{5,8}(?:[\\s,;]+\\d{5,8})+\\s*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SEVERAL = Pattern.compile("\\S\\s+\\S");

    private final ErrorCodeBook book;
    private final CodeGuide guide;
    private final PasteReader pastes = new PasteReader();

    /** Looks into this book, and into what the guide says. */
    public CodeSearch(ErrorCodeBook book, CodeGuide guide) {
        this.book = book;
        this.guide = guide;
    }

    /**
     * What somebody looks for.
     *
     * @param text words, numbers or a message; blank for all
     * @param category only this category; blank for all
     * @param actor only codes that this one must act on; blank for all
     */
    public record Wanted(String text, String category, String actor) {}

    /** The codes that fit, the lowest number first; of a message the codes in it. */
    public List<ErrorCode> find(Wanted wanted, Words words) {
        List<Integer> told = codesIn(wanted.text());
        Stream<ErrorCode> found = told.isEmpty()
                ? book.search(wanted.text(), wanted.category(), code -> said(code, words)).stream()
                : book.search("", wanted.category()).stream().filter(code -> told.contains(code.number()));
        return wanted.actor().isBlank()
                ? found.toList()
                : found.filter(code -> guide.advice(code.number())
                                .map(CodeAdvice::actor)
                                .filter(wanted.actor().strip()::equals)
                                .isPresent())
                        .toList();
    }

    /** The codes that a message tells, or a list of numbers; none where the text is words to look for. */
    public List<Integer> codesIn(String text) {
        if (NUMBERS.matcher(text).matches()) {
            return DIGITS.matcher(text)
                    .results()
                    .map(number -> Integer.valueOf(number.group()))
                    .toList();
        }
        boolean message = text.toUpperCase(Locale.ROOT).contains("AADSTS")
                && SEVERAL.matcher(text.strip()).find();
        return message ? pastes.read(text, ZoneOffset.UTC).errorCodes() : List.of();
    }

    /** Who must act on a code; empty where no source tells. */
    public Optional<Actor> actor(ErrorCode code) {
        return guide.advice(code.number()).map(CodeAdvice::actor).map(Actor::of);
    }

    private String said(ErrorCode code, Words words) {
        return guide.advice(code.number())
                .map(advice -> words.say(advice.meansKey()))
                .orElse("");
    }
}
