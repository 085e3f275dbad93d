package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sign-ins of a correlation ID. Most have a handful. Some clients use one ID for everything they do; of those
 * only the sign-ins nearest to the moment asked for are read, and the answer says that there are more.
 */
final class Correlations {

    /** Nearly all correlation IDs have fewer. */
    private static final int USUAL = 50;

    /** The most sign-ins that are put into attempts. */
    static final int MOST = 200;

    private final SignInEventRepository repository;

    Correlations(SignInEventRepository repository) {
        this.repository = repository;
    }

    /**
     * Some or all sign-ins of correlation IDs.
     *
     * @param signIns those that were read
     * @param held how many there are
     */
    record Found(List<SignInEvent> signIns, long held) {
        Correlated correlated() {
            return new Correlated(held, signIns.size());
        }
    }

    /**
     * The sign-ins of these IDs.
     *
     * @param near those nearest to it are read where there are many; null reads the last
     */
    Found find(Collection<CorrelationId> ids, @Nullable Instant near, Deadline deadline) {
        List<SignInEvent> signIns = new ArrayList<>();
        long held = 0;
        for (CorrelationId id : ids) {
            Candidates found = find(id, near, deadline);
            signIns.addAll(found.signIns());
            held += found.total();
        }
        return new Found(signIns.stream().distinct().toList(), held);
    }

    private Candidates find(CorrelationId id, @Nullable Instant near, Deadline deadline) {
        Candidates usual = repository.byCorrelation(id, USUAL, deadline);
        if (usual.total() <= USUAL) {
            return usual;
        }
        if (usual.total() <= MOST || !repository.capabilities().contains(Capability.SEARCH)) {
            return repository.byCorrelation(id, MOST, deadline);
        }
        SignInQuery query = SignInQuery.builder().correlationId(id).near(near).build();
        Candidates nearest = repository.search(query, Page.first(MOST), deadline);
        return new Candidates(nearest.signIns(), usual.total(), usual.totalExact(), nearest.next());
    }
}
