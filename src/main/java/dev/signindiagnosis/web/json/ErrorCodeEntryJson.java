package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the code book.
 *
 * @param code the number; 0 is success
 * @param label as error pages print it
 * @param name its symbolic name; null where no source tells one
 * @param names every symbolic name, newest first
 * @param category the field it belongs to; null where no source tells
 * @param kind what kind of thing went wrong
 * @param meaning what it means; null until the code book says
 * @param fix what mends it; null until the code book says
 * @param sourced how well public sources tell what it means
 * @param inReference whether Microsoft's reference page lists it
 * @param url the official look-up page; null for success
 */
record ErrorCodeEntryJson(
        int code,
        String label,
        @Nullable String name,
        List<String> names,
        @Nullable String category,
        String kind,
        @Nullable String meaning,
        @Nullable String fix,
        String sourced,
        boolean inReference,
        @Nullable String url) {

    static ErrorCodeEntryJson of(ErrorCode code, Links links) {
        return new ErrorCodeEntryJson(
                code.number(),
                code.label(),
                code.names().stream().findFirst().orElse(null),
                code.names(),
                code.category().isEmpty() ? null : code.category(),
                code.kind().id(),
                null,
                null,
                code.sourced().id(),
                code.inReference(),
                links.errorCode(code.number()));
    }
}
