package dev.signindiagnosis.diagnosis;

import static java.util.stream.Collectors.toCollection;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** It stands in the log of another tenant. */
final class OtherTenant implements Explanation {

    /**
     * Codes with which the tenant that was visited refuses an account of elsewhere: its own log has the sign-in (public
     * cases of 50020; the code reference for the others).
     */
    private static final Set<Integer> LOGGED_WHERE_VISITED = Set.of(50020, 90072, 500200, 500211, 500213);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return inAnotherLog(search).or(() -> notHeld(search)).or(() -> byCode(search));
    }

    /** The same search finds something once the log tenant is left open. */
    private static Optional<Reason> inAnotherLog(EmptySearch search) {
        @Nullable LogTenant tenant = search.question().tenant();
        if (tenant == null) {
            return Optional.empty();
        }
        List<Match> found = search.searched()
                .map(SignInQuery::toBuilder)
                .map(query -> search.candidates(query.tenant(null).build()))
                .orElse(List.of());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Reason.shown("otherTenant", Message.of("reason.otherTenant.elsewhere", "tenant", tenant.id()))
                                .candidates(found));
    }

    /** The tenant that is named is none whose log is held. A log that does not tell its tenant could be it. */
    private static Optional<Reason> notHeld(EmptySearch search) {
        Optional<String> named =
                Optional.ofNullable(search.understood().tenantId()).flatMap(Guid::parse);
        List<LogTenant> held =
                search.coverage().ranges().stream().map(Coverage.Range::tenant).toList();
        boolean allTold = held.stream().allMatch(LogTenant::isTold);
        return named.filter(id -> allTold && !held.contains(new LogTenant(id)))
                .map(id -> Reason.shown(
                        "otherTenant", Message.of("reason.otherTenant.notHeld", "tenant", id, "held", ids(held))));
    }

    private static Optional<Reason> byCode(EmptySearch search) {
        return Optional.ofNullable(search.understood().decidingCode())
                .filter(LOGGED_WHERE_VISITED::contains)
                .map(code ->
                        Reason.shown("otherTenant", Message.of("reason.otherTenant.code", "code", "AADSTS" + code)));
    }

    private static Set<String> ids(List<LogTenant> tenants) {
        return tenants.stream().map(LogTenant::id).collect(toCollection(TreeSet::new));
    }
}
