package dev.signindiagnosis.web.json;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a look-up found nothing.
 *
 * @param searched where was looked
 * @param reasons what may explain it, the likeliest first
 * @param allTested whether every reason could be tested in time; one that could not is left out
 * @param coverage what the store holds
 */
record NothingJson(List<SearchedJson> searched, List<ReasonJson> reasons, boolean allTested, CoverageJson coverage) {

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
     * @param text the explanation in words, with what to do about it
     * @param standing candidate, shown or possible
     * @param retryAt when to ask again; null where that would not help
     * @param kind what exactly is otherwise, for example what an ID is; null where the reason has no kinds
     * @param candidates what may have been meant, the likeliest first
     */
    record ReasonJson(
            String id,
            String text,
            String standing,
            @Nullable Instant retryAt,
            @Nullable String kind,
            List<MatchJson> candidates) {

        static ReasonJson of(Reason reason, Words words) {
            String text = Stream.concat(Stream.of(reason.text()), reason.hints().stream())
                    .map(words::say)
                    .collect(joining(" "));
            return new ReasonJson(
                    reason.id(),
                    text,
                    reason.standing().id(),
                    spelled(reason.retryAt()),
                    reason.kind(),
                    reason.candidates().stream()
                            .map(match -> MatchJson.of(match, words))
                            .toList());
        }
    }

    static NothingJson of(NothingFound nothing, Words words) {
        return new NothingJson(
                List.of(new SearchedJson(SourceJson.LOCAL, nothing.from(), nothing.to())),
                nothing.reasons().stream()
                        .map(reason -> ReasonJson.of(reason, words))
                        .toList(),
                nothing.allTested(),
                CoverageJson.of(nothing.coverage()));
    }

    private static @Nullable Instant spelled(@Nullable Instant moment) {
        return moment == null ? null : Clocks.spelled(moment);
    }
}
