package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.Role;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ID is held, but as something else than what it was looked up as. */
final class IdIsOther implements Explanation {

    /** What a person is likeliest to have meant first. */
    private static final List<Role> LIKELIER_FIRST = List.of(
            Role.USER,
            Role.SERVICE_PRINCIPAL,
            Role.APPLICATION,
            Role.RESOURCE,
            Role.DEVICE,
            Role.POLICY,
            Role.SESSION,
            Role.CORRELATION,
            Role.REQUEST,
            Role.TENANT);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return lookedUp(search.understood()).entrySet().stream()
                .flatMap(id -> test(id.getKey(), id.getValue(), search).stream())
                .findFirst();
    }

    /** The IDs that were looked up, with what they were taken for. */
    private static Map<String, Set<Role>> lookedUp(Understood understood) {
        Map<String, Set<Role>> ids = new LinkedHashMap<>();
        Set<Role> event = EnumSet.of(Role.REQUEST, Role.CORRELATION);
        Ids.requests(understood).stream().map(RequestId::value).forEach(id -> ids.put(id, event));
        Ids.correlations(understood).stream().map(CorrelationId::value).forEach(id -> ids.put(id, event));
        if (ids.isEmpty()) {
            put(ids, understood.user(), EnumSet.of(Role.USER, Role.SERVICE_PRINCIPAL));
            put(ids, understood.applicationId(), EnumSet.of(Role.APPLICATION));
        }
        return ids;
    }

    private static void put(Map<String, Set<Role>> ids, @Nullable String id, Set<Role> roles) {
        if (id != null && Guid.isGuid(id)) {
            ids.put(id, roles);
        }
    }

    private static Optional<Reason> test(String id, Set<Role> takenFor, EmptySearch search) {
        Set<Role> roles = search.store().rolesOf(id, search.deadline());
        return LIKELIER_FIRST.stream()
                .filter(role -> roles.contains(role) && !takenFor.contains(role))
                .filter(role -> roles.stream().noneMatch(takenFor::contains))
                .findFirst()
                .map(role -> reason(id, role, search));
    }

    private static Reason reason(String id, Role role, EmptySearch search) {
        Message what = Message.of("idRole." + role.id());
        return Reason.shown("idIsOther", Message.of("reason.idIsOther", "id", id, "what", what))
                .ofKind(role.id())
                .hint(Message.of("reason.idIsOther." + role.id()))
                .candidates(candidates(id, role, search));
    }

    /** The sign-ins in which the ID is that, near the time; of a tenant there are too many to mean one. */
    private static List<Match> candidates(String id, Role role, EmptySearch search) {
        SignInQuery.Builder query = SignInQuery.builder().near(search.at()).tenant(tenant(search));
        return switch (role) {
            case USER, SERVICE_PRINCIPAL -> search.candidates(query.user(id).build());
            case APPLICATION -> search.candidates(query.application(id).build());
            case RESOURCE -> search.candidates(query.resource(id).build());
            case POLICY -> search.candidates(query.policy(id).build());
            case CORRELATION ->
                search.candidates(query.correlationId(new CorrelationId(id)).build());
            case REQUEST -> search.candidates(query.requestId(new RequestId(id)).build());
            case DEVICE, SESSION, TENANT -> List.of();
        };
    }

    private static @Nullable LogTenant tenant(EmptySearch search) {
        return search.question().tenant();
    }
}
