package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The IDs of a question in the order in which they are tried. People swap request and correlation ID, and a bare GUID
 * tells not what it is, so each is tried as either, in its own role first.
 */
final class Ids {

    private Ids() {}

    /** Whether the question names an ID that a sign-in can be found by. */
    static boolean named(Understood understood) {
        return understood.requestId() != null
                || understood.correlationId() != null
                || !understood.bareIds().isEmpty();
    }

    /** What is tried as a request ID. */
    static Set<RequestId> requests(Understood understood) {
        Set<RequestId> ids = new LinkedHashSet<>();
        add(ids, understood.requestId());
        understood.bareIds().forEach(id -> ids.add(new RequestId(id)));
        understood.alternatives().forEach(other -> add(ids, other.requestId()));
        return ids;
    }

    /** What is tried as a correlation ID. */
    static Set<CorrelationId> correlations(Understood understood) {
        Set<CorrelationId> ids = new LinkedHashSet<>();
        add(ids, understood.correlationId());
        understood.bareIds().forEach(id -> ids.add(new CorrelationId(id)));
        understood.alternatives().forEach(other -> add(ids, other.correlationId()));
        return ids;
    }

    /** The correlation ID tried as a request ID, after everything else failed. */
    static Stream<RequestId> swappedRequests(Understood understood) {
        return correlations(understood).stream().map(id -> new RequestId(id.value()));
    }

    /** The request ID tried as a correlation ID, after everything else failed. */
    static Stream<CorrelationId> swappedCorrelations(Understood understood) {
        return requests(understood).stream().map(id -> new CorrelationId(id.value()));
    }

    private static <T> void add(Set<T> ids, @Nullable T id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
