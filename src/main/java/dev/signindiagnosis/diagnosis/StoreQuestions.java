package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.QueryNotSupportedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInEventRepository;
import java.util.List;
import java.util.function.Supplier;

/** Asks the store for what is not needed for an answer but makes it better: that it fails is a value. */
final class StoreQuestions {

    private final SignInEventRepository repository;
    private final Deadline deadline;

    /** Asks with one deadline for all questions. */
    StoreQuestions(SignInEventRepository repository, Deadline deadline) {
        this.repository = repository;
        this.deadline = deadline;
    }

    Asked<List<SignInEvent>> history(HistoryQuery query) {
        return ask(Capability.HISTORY, () -> repository.history(query, deadline));
    }

    Asked<SignInCounts> count(CountQuery query) {
        return ask(Capability.COUNT, () -> repository.count(query, deadline));
    }

    private <T> Asked<T> ask(Capability needed, Supplier<T> question) {
        if (!repository.capabilities().contains(needed)) {
            return Asked.not(Why.NOT_SUPPORTED);
        }
        if (deadline.passed()) {
            return Asked.not(Why.LATE);
        }
        try {
            return Asked.of(question.get());
        } catch (DeadlinePassedException late) {
            return Asked.not(Why.LATE);
        } catch (RepositoryUnavailableException unavailable) {
            return Asked.not(Why.UNAVAILABLE);
        } catch (QueryNotSupportedException refused) {
            return Asked.not(Why.NOT_SUPPORTED);
        }
    }
}
