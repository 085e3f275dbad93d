package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.store.MatchQuality;
import java.time.Instant;
import java.util.Optional;

/** The address of what was found: of the correlation ID where that was asked for, else of the sign-in. */
final class FoundAddress {

    private FoundAddress() {}

    static String of(Answer.Found found, Question question) {
        Instant at = found.understood().at() == null
                ? question.at()
                : found.understood().at();
        if (found.match().quality() == MatchQuality.SAME_CORRELATION) {
            Optional<CorrelationId> correlation = correlation(found);
            if (correlation.isPresent()) {
                return "/correlations/" + correlation.get() + (at == null ? "" : "?at=" + at);
            }
        }
        return "/sign-ins/" + found.match().signIn().key();
    }

    /** The correlation ID asked for, also where the text did not say that it is one. */
    private static Optional<CorrelationId> correlation(Answer.Found found) {
        return Optional.ofNullable(found.understood().correlationId())
                .or(() -> found.match().signIn().correlationIds().stream()
                        .filter(id -> found.understood().bareIds().contains(id.value()))
                        .findFirst());
    }
}
