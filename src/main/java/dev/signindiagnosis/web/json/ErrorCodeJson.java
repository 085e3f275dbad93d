package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What the code book says of the code that decided.
 *
 * @param code the number; null where none was told
 * @param label as error pages print it
 * @param name its symbolic name; null where no source tells one
 * @param kind what kind of thing went wrong; unknown where the code book does not know the code
 * @param meaning what it means; null until the code book says
 * @param fix what mends it; null until the code book says
 * @param sourced how well public sources tell what it means; null where the code book does not know the code
 * @param url the official look-up page; null for success
 */
record ErrorCodeJson(
        @Nullable Integer code,
        @Nullable String label,
        @Nullable String name,
        String kind,
        @Nullable String meaning,
        @Nullable String fix,
        @Nullable String sourced,
        @Nullable String url) {

    /** No code was told. */
    private static final ErrorCodeJson UNTOLD =
            new ErrorCodeJson(null, null, null, ErrorCode.Kind.UNKNOWN.id(), null, null, null, null);

    /**
     * The code in JSON.
     *
     * @param number the code; null where none was told
     * @param entry its entry in the code book; null where it has none
     */
    static ErrorCodeJson of(@Nullable Integer number, @Nullable ErrorCode entry, Links links) {
        if (number == null) {
            return UNTOLD;
        }
        String label = "AADSTS" + number;
        String url = links.errorCode(number);
        return entry == null
                ? new ErrorCodeJson(number, label, null, ErrorCode.Kind.UNKNOWN.id(), null, null, null, url)
                : new ErrorCodeJson(
                        number,
                        label,
                        entry.names().stream().findFirst().orElse(null),
                        entry.kind().id(),
                        null,
                        null,
                        entry.sourced().id(),
                        url);
    }
}
