package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names were taken out of the log before it was imported, so no search by name finds such a sign-in. The {@value #MOST}
 * sign-ins nearest to the time that fit in everything but the user are looked at.
 */
final class Redacted implements Explanation {

    private static final int MOST = 200;

    private static final List<SignInField<String>> NAMES =
            List.of(SignInFields.USER_NAME, SignInFields.USER_DISPLAY_NAME);

    private static final Set<FactState> TAKEN_OUT = Set.of(FactState.REDACTED, FactState.WITHHELD);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return search.searched()
                .filter(query -> query.user() != null && !Guid.isGuid(query.user()))
                .flatMap(query -> test(query.toBuilder().user(null).build(), search));
    }

    private static Optional<Reason> test(SignInQuery rest, EmptySearch search) {
        List<SignInEvent> looked =
                search.store().search(rest, Page.first(MOST), search.deadline()).signIns();
        List<SignInEvent> nameless =
                looked.stream().filter(Redacted::isNameless).toList();
        if (nameless.isEmpty()) {
            return Optional.empty();
        }
        boolean narrowed = rest.application() != null || rest.errorCode() != null;
        List<Match> candidates = narrowed ? MatchRanking.rank(rest, nameless) : List.of();
        return Optional.of(Reason.shown(
                        "redacted", Message.of("reason.redacted", "nameless", nameless.size(), "looked", looked.size()))
                .candidates(
                        candidates.stream().limit(EmptySearch.MOST_CANDIDATES).toList()));
    }

    private static boolean isNameless(SignInEvent signIn) {
        return NAMES.stream().noneMatch(name -> signIn.fact(name).isTold())
                && NAMES.stream()
                        .anyMatch(name -> TAKEN_OUT.contains(signIn.fact(name).state()));
    }
}
