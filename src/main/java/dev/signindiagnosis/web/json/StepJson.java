package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.AuthenticationStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of proving who the user is.
 *
 * @param at when
 * @param method with what
 * @param detail more exactly
 * @param succeeded null where the log does not tell
 * @param result in the log's own words
 * @param requirement what asked for the step
 */
record StepJson(
        @Nullable Instant at,
        @Nullable String method,
        @Nullable String detail,
        @Nullable Boolean succeeded,
        @Nullable String result,
        @Nullable String requirement) {

    static StepJson of(AuthenticationStep step) {
        return new StepJson(
                Told.value(step.at()),
                Told.value(step.method()),
                Told.value(step.detail()),
                Told.value(step.succeeded()),
                Told.value(step.result()),
                Told.value(step.requirement()));
    }
}
