package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of the user or of the application is spelled otherwise in the log. */
final class OtherSpelling implements Explanation {

    /** More names than these confuse. */
    private static final int MOST_NAMES = 3;

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return search.searched()
                .flatMap(query -> test(query.user(), NearNames.USERS, query, search)
                        .or(() -> test(query.application(), NearNames.APPLICATIONS, query, search)));
    }

    private static Optional<Reason> test(
            @Nullable String typed, NearNames names, SignInQuery query, EmptySearch search) {
        if (typed == null || Guid.isGuid(typed)) {
            return Optional.empty();
        }
        List<NearNames.Held> held =
                names.near(typed, query, search).stream().limit(MOST_NAMES).toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(reason(held, names, query, search));
    }

    private static Reason reason(List<NearNames.Held> held, NearNames names, SignInQuery query, EmptySearch search) {
        NearName best = held.get(0).spelling();
        List<String> spelled = held.stream().map(one -> one.spelling().name()).toList();
        List<Match> candidates = held.stream()
                .flatMap(one -> ranked(one, names, query, search).stream().limit(MOST_NAMES))
                .limit(EmptySearch.MOST_CANDIDATES)
                .toList();
        return Reason.shown(
                        "otherSpelling",
                        Message.of("reason.otherSpelling." + best.how().id(), "names", spelled))
                .ofKind(best.how().id())
                .hint(Message.of("reason.otherSpelling.bound", "most", NearNames.MOST))
                .candidates(candidates);
    }

    /** In the order of the name that is held; what they have in common is told by the name that was typed. */
    private static List<Match> ranked(NearNames.Held held, NearNames names, SignInQuery query, EmptySearch search) {
        SignInQuery named = names.named(query.toBuilder(), held.spelling().name())
                .near(search.at())
                .build();
        return MatchRanking.rank(named, held.signIns()).stream()
                .flatMap(match -> MatchRanking.rank(query, List.of(match.signIn())).stream())
                .toList();
    }
}
