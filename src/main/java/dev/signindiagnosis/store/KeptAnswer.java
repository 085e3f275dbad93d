package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody kept, as it was given. It outlives its sign-in.
 *
 * @param key the sign-in that it answers
 * @param tenant the log tenant of the sign-in
 * @param judgedAt when the answer was found
 * @param keptAt when it was kept; {@link KeptAnswersSink#expire} goes by it
 * @param rulesVersion the rule set that judged
 * @param answer the answer as JSON; what is in it is nothing to the store
 * @param subject everybody whom the answer tells of by ID or name, so that it leaves with them; null where it tells of
 *     nobody
 */
public record KeptAnswer(
        SignInKey key,
        LogTenant tenant,
        Instant judgedAt,
        Instant keptAt,
        String rulesVersion,
        String answer,
        @Nullable Subject subject) {}
