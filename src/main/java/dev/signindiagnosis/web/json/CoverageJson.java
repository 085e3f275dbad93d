package dev.signindiagnosis.web.json;

import dev.signindiagnosis.store.Coverage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds.
 *
 * @param earliest the first sign-in; null where the store is empty
 * @param latest the last sign-in
 */
record CoverageJson(@Nullable Instant earliest, @Nullable Instant latest) {

    static CoverageJson of(Coverage coverage) {
        return new CoverageJson(
                coverage.earliest().orElse(null), coverage.latest().orElse(null));
    }
}
