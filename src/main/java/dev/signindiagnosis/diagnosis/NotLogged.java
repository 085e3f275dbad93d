package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No sign-in log has it: the request was refused before it reached a tenant, or another service made the message. */
final class NotLogged implements Explanation {

    /** The request named no tenant that exists, so there is none whose log it could stand in. */
    private static final Set<Integer> WITHOUT_TENANT = Set.of(90002, 90019, 900023);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        return withoutTenant(search.understood()).or(() -> ofAnotherService(search.understood()));
    }

    private static Optional<Reason> withoutTenant(Understood understood) {
        @Nullable Integer code = understood.decidingCode();
        return code != null && WITHOUT_TENANT.contains(code)
                ? Optional.of(Reason.shown("notLogged", Message.of("reason.notLogged.tenant", "code", "AADSTS" + code)))
                : Optional.empty();
    }

    /** Codes of Azure AD B2C and Access Control stand in logs of their own, where at all. */
    private static Optional<Reason> ofAnotherService(Understood understood) {
        List<String> codes = understood.otherCodes();
        return codes.isEmpty() || understood.decidingCode() != null
                ? Optional.empty()
                : Optional.of(Reason.shown("notLogged", Message.of("reason.notLogged.service", "codes", codes)));
    }
}
