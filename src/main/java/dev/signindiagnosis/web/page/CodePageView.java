package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.CodeCause;
import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.RuleView.StepOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a code says.
 *
 * @param meaning what it means
 * @param standing says plainly that little or nothing is published; null where more is
 * @param fix what to do; null where no source tells
 * @param actor who must act; null where no source tells
 * @param follows what normally comes next; null where nobody says
 * @param disagree what the sources say that disagree; null where they agree
 * @param related codes that it is confused with or that go with it
 * @param sources what this rests on, in words
 * @param causes its typical causes, the most frequent first
 */
record CodePageView(
        String meaning,
        @Nullable String standing,
        @Nullable String fix,
        @Nullable String actor,
        @Nullable String follows,
        @Nullable String disagree,
        List<RelatedView> related,
        String sources,
        List<CodeCauseView> causes) {

    /**
     * Another code.
     *
     * @param label as error pages print it
     * @param address its page
     * @param means what it means, in one sentence
     */
    record RelatedView(String label, String address, String means) {}

    /**
     * A typical cause.
     *
     * @param cause what it is
     * @param tell how the log tells it from the others
     * @param steps what to do
     */
    record CodeCauseView(String cause, String tell, List<StepOf> steps) {}

    static CodePageView of(ErrorCode code, CodeAdvice advice, ErrorCodeBook book, Words words) {
        List<CodeCauseView> causes = CodeGuide.builtIn().causes(code.number()).stream()
                .map(cause -> cause(cause, words))
                .toList();
        return new CodePageView(
                words.say(advice.meansKey()),
                standing(code, advice, causes.isEmpty(), words),
                said(advice.fixKey(), words),
                advice.actor() == null ? null : words.say("actor." + advice.actor()),
                said(advice.followsKey(), words),
                said(advice.disagreeKey(), words),
                advice.related().stream()
                        .flatMap(number -> book.find(number).stream())
                        .map(other -> related(other, words))
                        .toList(),
                advice.sources().stream()
                        .map(source -> words.say("source." + source.id()))
                        .collect(Collectors.joining(", ")),
                causes);
    }

    private static @Nullable String standing(ErrorCode code, CodeAdvice advice, boolean noCauses, Words words) {
        return switch (code.sourced()) {
            case DOUBTFUL -> words.say("codes.standing.doubtful");
            case NAME_ONLY -> words.say("codes.standing.nameOnly");
            case MEANING_ONLY ->
                advice.fixed() || advice.followed() || !noCauses ? null : words.say("codes.standing.meaningOnly");
            case FULL -> null;
        };
    }

    private static RelatedView related(ErrorCode other, Words words) {
        String brief = CodeGuide.builtIn()
                .advice(other.number())
                .map(advice -> words.say(advice.briefKey()))
                .orElse("");
        return new RelatedView(other.label(), "/error-codes/" + other.number(), brief);
    }

    private static CodeCauseView cause(CodeCause cause, Words words) {
        return new CodeCauseView(
                words.say(cause.causeKey()),
                words.say(cause.tellKey()),
                IntStream.range(0, cause.steps().size())
                        .mapToObj(number -> step(cause, number, words))
                        .toList());
    }

    private static StepOf step(CodeCause cause, int number, Words words) {
        CodeCause.Step step = cause.steps().get(number);
        return new StepOf(words.say("actor." + step.who()), step.role(), words.say(cause.stepKey(number)), null);
    }

    private static @Nullable String said(Optional<String> key, Words words) {
        return key.map(words::say).orElse(null);
    }
}
