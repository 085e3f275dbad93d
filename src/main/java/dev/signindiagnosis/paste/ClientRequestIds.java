package dev.signindiagnosis.paste;

import java.util.List;

/**
 * Reads {@code client-request-id}. Towards Entra it is the correlation ID, so it counts where the text speaks of Entra's
 * sign-in service and names no correlation ID; other services have client request IDs of their own.
 */
final class ClientRequestIds {

    private static final List<String> SIGN_IN_SERVICE =
            List.of("AADSTS", "login.microsoftonline.", "login.windows.net", "login.partner.microsoftonline.cn");

    private ClientRequestIds() {}

    static List<NamedGuid> read(String text, List<NamedGuid> ids) {
        boolean any = ids.stream().anyMatch(id -> id.role() == Role.CLIENT_REQUEST);
        boolean told = ids.stream().anyMatch(id -> id.role() == Role.CORRELATION);
        if (!any || told || SIGN_IN_SERVICE.stream().noneMatch(text::contains)) {
            return ids;
        }
        return ids.stream()
                .map(id -> id.role() == Role.CLIENT_REQUEST ? id.as(Role.CORRELATION) : id)
                .toList();
    }
}
