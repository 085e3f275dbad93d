package dev.signindiagnosis.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Error codes as logs write them. */
final class Codes {

    /**
     * Codes that say that nobody proved who they are: a wrong, expired or missing password, an unknown, locked or
     * disabled account, no session, a wrong secret of an application. Conditional Access runs after the first factor,
     * so that a list without policies then means that none was looked at.
     */
    private static final Set<Long> FIRST_FACTOR_FAILED = Set.of(
            50034L, 50053L, 50055L, 50056L, 50057L, 50058L, 50059L, 50064L, 50126L, 50128L, 50144L, 51004L, 80002L,
            80005L, 80007L, 80012L, 80014L, 90002L, 700016L, 700027L, 7000112L, 7000215L, 7000222L);

    private static final String PREFIX = "AADSTS";

    private Codes() {}

    /** The code as number, also as text; {@code Success} is 0. Null where it is blank or none. */
    static @Nullable Long of(Object value) {
        Long number = Values.number(value);
        if (number != null) {
            return number.intValue() == number ? number : null;
        }
        String text = Values.text(value);
        return text == null ? null : named(text.strip());
    }

    private static @Nullable Long named(String text) {
        boolean prefixed = text.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        return prefixed ? Values.number(text.substring(PREFIX.length())) : text.equalsIgnoreCase("success") ? 0L : null;
    }

    /** Whether the sign-in ended before Conditional Access could run. */
    static boolean firstFactorFailed(@Nullable Long code) {
        return code != null && FIRST_FACTOR_FAILED.contains(code);
    }
}
