package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.Role;
import dev.signindiagnosis.store.SignInEventRepository;
import java.util.List;
import java.util.Optional;

/**
 * Whether the store knows the tenant and the application that a message names.
 *
 * @param understood what was read from the message
 * @param nothing why no sign-in of it was found
 * @param store the store
 * @param deadline by when it must have answered
 */
record NamedHeld(Understood understood, NothingFound nothing, SignInEventRepository store, Deadline deadline) {

    /**
     * Whether a log of the tenant is held. Untold where the message does not name the tenant by its ID, or where a log
     * that does not tell its own tenant may be the one.
     */
    Fact<Boolean> tenant() {
        Optional<String> named = Optional.ofNullable(understood.tenantId()).flatMap(Guid::parse);
        List<LogTenant> held =
                nothing.coverage().ranges().stream().map(Coverage.Range::tenant).toList();
        if (named.isEmpty() || held.isEmpty()) {
            return Fact.untold(FactState.ABSENT);
        }
        boolean isHeld = held.contains(new LogTenant(named.get()));
        if (isHeld || held.stream().allMatch(LogTenant::isTold)) {
            return Fact.told(isHeld);
        }
        return has(named.get(), Role.TENANT).is(false) ? Fact.told(false) : Fact.untold(FactState.ABSENT);
    }

    /** Untold where the message does not name the application by its ID, or the store cannot tell. */
    Fact<Boolean> application() {
        return Optional.ofNullable(understood.applicationId())
                .flatMap(Guid::parse)
                .map(id -> has(id, Role.APPLICATION))
                .orElseGet(() -> Fact.untold(FactState.ABSENT));
    }

    private Fact<Boolean> has(String id, Role role) {
        if (!store.capabilities().contains(Capability.ROLES)) {
            return Fact.untold(FactState.NOT_IN_FORMAT);
        }
        try {
            return Fact.told(store.rolesOf(id, deadline).contains(role));
        } catch (RepositoryUnavailableException | DeadlinePassedException untold) {
            return Fact.untold(FactState.ABSENT);
        }
    }
}
