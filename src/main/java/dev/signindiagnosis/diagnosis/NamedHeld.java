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

    /** Untold where the message does not name the tenant by its ID, or a log that is held does not tell its own. */
    Fact<Boolean> tenant() {
        List<LogTenant> held =
                nothing.coverage().ranges().stream().map(Coverage.Range::tenant).toList();
        boolean allTold = !held.isEmpty() && held.stream().allMatch(LogTenant::isTold);
        return Optional.ofNullable(understood.tenantId())
                .flatMap(Guid::parse)
                .filter(id -> allTold)
                .map(id -> Fact.told(held.contains(new LogTenant(id))))
                .orElseGet(() -> Fact.untold(FactState.ABSENT));
    }

    /** Untold where the message does not name the application by its ID, or the store cannot tell. */
    Fact<Boolean> application() {
        return Optional.ofNullable(understood.applicationId())
                .flatMap(Guid::parse)
                .filter(id -> store.capabilities().contains(Capability.ROLES))
                .map(this::isApplication)
                .orElseGet(() -> Fact.untold(FactState.NOT_IN_FORMAT));
    }

    private Fact<Boolean> isApplication(String id) {
        try {
            return Fact.told(store.rolesOf(id, deadline).contains(Role.APPLICATION));
        } catch (RepositoryUnavailableException | DeadlinePassedException untold) {
            return Fact.untold(FactState.ABSENT);
        }
    }
}
