package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a look-up found nothing.
 *
 * @param searched where was looked
 * @param reasons what may explain it, the likeliest first
 * @param coverage what the store holds
 */
record NothingJson(List<SearchedJson> searched, List<ReasonJson> reasons, CoverageJson coverage) {

    /**
     * One source that was looked in.
     *
     * @param source its name
     * @param from the earliest moment looked at; null where the look-up had no window
     * @param to the latest
     */
    record SearchedJson(
            String source, @Nullable Instant from, @Nullable Instant to) {}

    /**
     * One possible explanation.
     *
     * @param id its name
     * @param text the explanation in words
     * @param retryAt when to ask again; null where that would not help
     * @param kind what an ID is instead; null with other reasons
     * @param candidates what may have been meant
     */
    record ReasonJson(
            String id,
            String text,
            @Nullable Instant retryAt,
            @Nullable String kind,
            List<String> candidates) {}

    static NothingJson of(NothingFound nothing, Words words) {
        return new NothingJson(
                List.of(new SearchedJson(SourceJson.LOCAL, nothing.from(), nothing.to())),
                nothing.reasons().stream()
                        .map(reason -> new ReasonJson(
                                reason.id(), words.say(reason.text()), spelled(reason.retryAt()), null, List.of()))
                        .toList(),
                CoverageJson.of(nothing.coverage()));
    }

    private static @Nullable Instant spelled(@Nullable Instant moment) {
        return moment == null ? null : Clocks.spelled(moment);
    }
}
