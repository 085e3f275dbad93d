package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.FoldedText;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Finds the IDs and names that stand for one person. The object IDs of a name are those of sign-ins whose user has that
 * name; what somebody merely typed leads to no ID. The names of an ID are those of its sign-ins, the last 20,000 of
 * them, unless another account has the name too.
 */
final class PersonLookup {

    private static final int MOST_PAGES = 20;
    private static final List<SignInField<String>> NAMES =
            List.of(SignInFields.USER_NAME, SignInFields.USER_ALTERNATE_NAME);

    private final SignInEventRepository repository;
    private final Deadline deadline;
    private final NavigableSet<String> ids = new TreeSet<>();
    private final NavigableSet<String> names = new TreeSet<>();
    private final NavigableSet<String> sharedNames = new TreeSet<>();

    /** Begins with an object ID or a whole name, folded and not empty. */
    PersonLookup(SignInEventRepository repository, String user, Deadline deadline) {
        this.repository = repository;
        this.deadline = deadline;
        if (Guid.isGuid(user)) {
            ids.add(user);
        } else {
            names.add(user);
            forEach(Subject.ofName(user), signIn -> addIdOf(signIn, user));
        }
        addNamesOfIds();
    }

    Subject subject() {
        return new Subject(ids, names);
    }

    NavigableSet<String> ids() {
        return ids;
    }

    NavigableSet<String> names() {
        return names;
    }

    NavigableSet<String> sharedNames() {
        return sharedNames;
    }

    private void addIdOf(SignInEvent signIn, String name) {
        boolean named = NAMES.stream()
                .flatMap(field -> signIn.fact(field).value().stream())
                .anyMatch(told -> FoldedText.fold(told).equals(name));
        if (named) {
            signIn.fact(SignInFields.USER_ID)
                    .value()
                    .map(FoldedText::fold)
                    .filter(PersonLookup::isSomebody)
                    .ifPresent(ids::add);
        }
    }

    private void addNamesOfIds() {
        if (ids.isEmpty()) {
            return;
        }
        Set<String> told = new TreeSet<>();
        forEach(
                new Subject(ids, Set.of()),
                signIn -> NAMES.stream()
                        .flatMap(field -> signIn.fact(field).value().stream())
                        .map(FoldedText::fold)
                        .filter(name -> !name.isEmpty())
                        .forEach(told::add));
        told.removeAll(names);
        told.forEach(name -> (isShared(name) ? sharedNames : names).add(name));
    }

    private boolean isShared(String name) {
        CountQuery byUser = CountQuery.of(SignInFilter.of(Subject.ofName(name))).by(CountGroup.USER, CountQuery.MOST);
        return repository.count(byUser, deadline).groups().stream()
                .anyMatch(group -> isSomebody(group.value()) && !ids.contains(group.value()));
    }

    /** Entra writes zeros where it knew nobody. */
    private static boolean isSomebody(String id) {
        return Guid.isGuid(id) && !id.equals(Guid.ZERO);
    }

    private void forEach(Subject subject, Consumer<SignInEvent> each) {
        Instant moment = Instant.MAX;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<SignInEvent> signIns = repository.history(HistoryQuery.before(moment, subject, Page.MOST), deadline);
            signIns.forEach(each);
            if (signIns.size() < Page.MOST) {
                return;
            }
            moment = signIns.get(signIns.size() - 1).at();
        }
    }
}
