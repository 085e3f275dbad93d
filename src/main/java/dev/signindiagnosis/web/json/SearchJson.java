package dev.signindiagnosis.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins that fit a search.
 *
 * @param matches one part of them
 * @param total how many fit
 * @param totalExact whether the total is exact or a lower bound
 * @param next the cursor of the next part; null at the end
 * @param coverage what the store holds
 */
record SearchJson(
        List<MatchJson> matches,
        long total,
        boolean totalExact,
        @Nullable String next,
        CoverageJson coverage) {}
