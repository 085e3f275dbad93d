package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * One part of the question does not fit and all the others do: no log has the ID, but somebody signed in as the rest
 * tells; or the user did, but to another application, or with another error code.
 */
final class OtherPart implements Explanation {

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return search.byId() ? withoutId(search) : search.searched().flatMap(query -> withoutOne(query, search));
    }

    /** Only near a time: an application or a user by itself says nothing about one ID. */
    private static Optional<Reason> withoutId(EmptySearch search) {
        return search.at() == null
                ? Optional.empty()
                : Search.besideIds(search.question(), search.understood())
                        .flatMap(rest -> fitting("id", rest.query(), search));
    }

    private static Optional<Reason> withoutOne(SignInQuery query, EmptySearch search) {
        boolean byUser = query.user() != null;
        Optional<Reason> otherCode = query.errorCode() == null || !byUser && query.application() == null
                ? Optional.empty()
                : fitting("errorCode", query.toBuilder().errorCode(null).build(), search);
        return otherCode.or(() -> query.application() == null || !byUser
                ? Optional.empty()
                : fitting("application", query.toBuilder().application(null).build(), search));
    }

    private static Optional<Reason> fitting(String part, SignInQuery rest, EmptySearch search) {
        List<Match> found = search.candidates(rest);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.shown("otherPart", Message.of("reason.otherPart." + part))
                        .ofKind(part)
                        .candidates(found));
    }
}
