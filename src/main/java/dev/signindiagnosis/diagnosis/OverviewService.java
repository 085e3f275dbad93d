package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what happens in the store as a whole. */
public final class OverviewService {

    /** How many sign-ins a part of a list has. */
    private static final int A_PART = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Capability> NEEDED = EnumSet.of(Capability.COUNT, Capability.COVERAGE);

    private final SignInEventRepository repository;
    private final Clock clock;

    OverviewService(SignInEventRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * The overview of a stretch of time.
     *
     * @param span how far to look back
     * @param until where the stretch ends; null for now, or for the newest sign-in where the whole stretch before now is
     *     empty
     * @param only which sign-ins count; its window is not looked at
     * @param zone whose days and hours the blocks are
     * @return empty where the store cannot count
     * @throws dev.signindiagnosis.store.RepositoryUnavailableException where the store does not answer
     * @throws dev.signindiagnosis.store.DeadlinePassedException where counting takes too long
     */
    public Optional<Overview> overview(OverviewSpan span, @Nullable Instant until, SignInFilter only, ZoneId zone) {
        if (!repository.capabilities().containsAll(NEEDED)) {
            return Optional.empty();
        }
        Deadline deadline = Deadline.in(PATIENCE);
        Coverage held = repository.coverage(deadline);
        Instant now = clock.instant();
        boolean atNewest = until == null
                && held.latest().isPresent()
                && !reaches(held.latest().get(), now, span);
        Instant end =
                until != null ? until : atNewest ? held.latest().orElseThrow().plusNanos(1) : now;
        return Optional.of(new OverviewCounting(repository, deadline, span, end, only, zone)
                .overview(atNewest, held.earliest().orElse(null)));
    }

    /**
     * The sign-ins behind a figure, exactly those that are counted, part by part.
     *
     * @param filter which sign-ins
     * @param before where an earlier part said that the next goes on; null for the first part
     * @return empty where the store cannot count
     * @throws dev.signindiagnosis.store.RepositoryUnavailableException where the store does not answer
     * @throws dev.signindiagnosis.store.DeadlinePassedException where finding them takes too long
     */
    public Optional<SignInsPart> signIns(SignInFilter filter, @Nullable Instant before) {
        if (!repository.capabilities().contains(Capability.COUNT)) {
            return Optional.empty();
        }
        Deadline deadline = Deadline.in(PATIENCE);
        Instant end =
                before == null || filter.until() != null && filter.until().isBefore(before) ? filter.until() : before;
        return Optional.of(SignInsPart.of(
                repository.latest(filter.between(filter.from(), end), A_PART + 1, deadline),
                repository.count(CountQuery.of(filter), deadline).total().signIns(),
                A_PART));
    }

    private static boolean reaches(Instant newest, Instant now, OverviewSpan span) {
        return newest.isAfter(now.minus(span.length()));
    }
}
