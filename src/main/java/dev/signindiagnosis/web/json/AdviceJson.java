package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the code book says of a code, in the words of whoever calls.
 *
 * @param meaning what it means
 * @param fix what to do; null where no source tells
 * @param actor who must act; null where no source tells
 * @param follows what normally comes next; null where nobody says
 * @param disagree what the sources say that disagree; null where they agree
 * @param related codes that it is confused with or that go with it
 * @param sources what this rests on
 */
record AdviceJson(
        @Nullable String meaning,
        @Nullable String fix,
        @Nullable String actor,
        @Nullable String follows,
        @Nullable String disagree,
        List<Integer> related,
        List<String> sources) {

    /** The book says nothing. */
    private static final AdviceJson NONE = new AdviceJson(null, null, null, null, null, List.of(), List.of());

    static AdviceJson of(@Nullable CodeAdvice advice, Words words) {
        return advice == null
                ? NONE
                : new AdviceJson(
                        words.say(advice.meansKey()),
                        said(advice.fixKey(), words),
                        advice.actor(),
                        said(advice.followsKey(), words),
                        said(advice.disagreeKey(), words),
                        advice.related(),
                        advice.sources().stream().map(CodeAdvice.Source::id).toList());
    }

    private static @Nullable String said(Optional<String> key, Words words) {
        return key.map(words::say).orElse(null);
    }
}
