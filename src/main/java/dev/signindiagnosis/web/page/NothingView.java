package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.store.Coverage.Range;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing was found.
 *
 * @param searched where was looked
 * @param reasons what may explain it, the likeliest first
 * @param allTested whether every reason could be tested in time
 * @param coverage what the store holds
 * @param held how many sign-ins are held
 */
record NothingView(String searched, List<ReasonView> reasons, boolean allTested, List<RangeView> coverage, long held) {

    /**
     * One possible explanation.
     *
     * @param text the explanation
     * @param standing how well it stands, in words
     * @param hints what to do about it, or what else is known
     * @param retry when to ask again; null where that would not help
     * @param candidates what may have been meant
     */
    record ReasonView(
            String text,
            String standing,
            List<String> hints,
            @Nullable String retry,
            List<CandidateView> candidates) {

        static ReasonView of(Reason reason, Words words) {
            return new ReasonView(
                    words.say(reason.text()),
                    words.say("standing." + reason.standing().id()),
                    reason.hints().stream().map(words::say).toList(),
                    reason.retryAt() == null ? null : words.say(Message.of("nothing.retry", "at", reason.retryAt())),
                    reason.candidates().stream()
                            .map(match -> CandidateView.of(match, words))
                            .toList());
        }
    }

    /**
     * What is held of one log.
     *
     * @param tenant its tenant
     * @param type the type of sign-in
     * @param from the first sign-in
     * @param to the last
     * @param signIns how many
     */
    record RangeView(String tenant, String type, TimeView from, TimeView to, long signIns) {}

    static NothingView of(NothingFound nothing, Words words) {
        return new NothingView(
                searched(nothing.from(), nothing.to(), words),
                nothing.reasons().stream()
                        .map(reason -> ReasonView.of(reason, words))
                        .toList(),
                nothing.allTested(),
                nothing.coverage().ranges().stream()
                        .map(range -> range(range, words))
                        .toList(),
                nothing.coverage().signIns());
    }

    private static String searched(@Nullable Instant from, @Nullable Instant to, Words words) {
        return from == null || to == null
                ? words.say("nothing.searched.all")
                : words.say(Message.of("nothing.searched.between", "from", from, "to", to));
    }

    private static RangeView range(Range range, Words words) {
        return new RangeView(
                range.tenant().isTold() ? range.tenant().id() : words.say("raw.tenant.untold"),
                words.say("type." + range.type().id()),
                TimeView.of(range.earliest(), words),
                TimeView.of(range.latest(), words),
                range.signIns());
    }
}
