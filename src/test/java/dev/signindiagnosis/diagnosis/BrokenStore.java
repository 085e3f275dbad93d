package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.Role;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A store whose disk is gone. */
final class BrokenStore implements SignInEventRepository {

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public List<SignInEvent> byKey(SignInKey key, Deadline deadline) {
        throw gone();
    }

    @Override
    public List<SignInRow> rows(SignInKey key, Deadline deadline) {
        throw gone();
    }

    @Override
    public Candidates byCorrelation(CorrelationId id, int limit, Deadline deadline) {
        throw gone();
    }

    @Override
    public Candidates search(SignInQuery query, Page page, Deadline deadline) {
        throw gone();
    }

    @Override
    public List<SignInEvent> history(HistoryQuery query, Deadline deadline) {
        throw gone();
    }

    @Override
    public List<SignInEvent> latest(SignInFilter filter, int limit, Deadline deadline) {
        throw gone();
    }

    @Override
    public SignInCounts count(CountQuery query, Deadline deadline) {
        throw gone();
    }

    @Override
    public Set<Role> rolesOf(String guid, Deadline deadline) {
        throw gone();
    }

    @Override
    public Coverage coverage(Deadline deadline) {
        throw gone();
    }

    private static RepositoryUnavailableException gone() {
        return new RepositoryUnavailableException("the disk is gone", new IOException("gone"));
    }
}
