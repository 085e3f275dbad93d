package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks rules up for people: by what they say, by who must act, by the codes that they look at and by the field. */
public final class RuleSearch {

    private final ErrorCodeBook codes;

    /** Knows the field of a rule by its codes. */
    public RuleSearch(ErrorCodeBook codes) {
        this.codes = codes;
    }

    /**
     * What somebody looks for; blank for all.
     *
     * @param words words that the rule's texts, ID or codes contain
     * @param category the field of one of its codes
     * @param actor who must act
     * @param code a code that it looks at, with or without {@code AADSTS}
     */
    public record Wanted(String words, String category, String actor, String code) {

        /** Whether nothing in particular is looked for. */
        public boolean isAll() {
            return words.isBlank() && category.isBlank() && actor.isBlank() && code.isBlank();
        }
    }

    /** The stable rules that fit, by ID. */
    public List<Rule> find(RuleBook book, Wanted wanted, Words words) {
        OptionalInt code = ErrorCode.parseNumber(wanted.code());
        List<String> sought = Arrays.stream(lower(wanted.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return book.rules().stream()
                .filter(rule -> rule.status() == RuleStatus.STABLE)
                .filter(rule -> wanted.code().isBlank()
                        || code.isPresent() && rule.codes().contains(code.getAsInt()))
                .filter(rule -> wanted.actor().isBlank() || rule.actor().id().equals(wanted.actor()))
                .filter(rule -> wanted.category().isBlank() || categories(rule).contains(wanted.category()))
                .filter(rule -> sought.isEmpty() || sought.stream().allMatch(lower(said(rule, words))::contains))
                .toList();
    }

    /** The fields that a rule's codes belong to. */
    public List<String> categories(Rule rule) {
        return rule.codes().stream()
                .flatMap(code -> codes.find(code).stream())
                .map(ErrorCode::category)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private static String said(Rule rule, Words words) {
        return Stream.of(
                        Stream.of(rule.id(), words.say(rule.titleKey())),
                        rule.codes().stream().map(code -> "AADSTS" + code),
                        IntStream.range(0, rule.happenedTexts())
                                .mapToObj(number -> words.say(rule.happenedKey(number))),
                        IntStream.range(0, rule.actions().size()).mapToObj(number -> words.say(rule.actionKey(number))))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
