package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a look-up found nothing.
 *
 * @param from the earliest moment looked at; null where the look-up had no window
 * @param to the latest
 * @param reasons what may explain it, the likeliest first
 * @param coverage what the store holds
 */
public record NothingFound(@Nullable Instant from, @Nullable Instant to, List<Reason> reasons, Coverage coverage) {

    /** Copies the list. */
    public NothingFound {
        reasons = List.copyOf(reasons);
    }

    /**
     * One possible explanation.
     *
     * @param id its name in JSON: {@code storeEmpty}, {@code outsideCoverage}, {@code tooFresh} …
     * @param text the explanation in words
     * @param retryAt when to ask again; null where that would not help
     */
    public record Reason(String id, Message text, @Nullable Instant retryAt) {}
}
