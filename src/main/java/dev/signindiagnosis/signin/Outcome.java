package dev.signindiagnosis.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one sign-in event ended, in the words of the admin centre's status filter. */
public enum Outcome {
    /** Error code 0. */
    SUCCESS("success"),
    /** Entra asked the user for something more; whether the user got in is told by a later event. */
    INTERRUPTED("interrupted"),
    /** Any other error code. */
    FAILURE("failure"),
    /** The log tells neither code nor status. */
    UNKNOWN("unknown");

    /**
     * Codes that are questions to the user rather than refusals: the interrupt list of Microsoft's sign-in failure
     * workbook, and the prompts by name or nature that it lacks (50078, 50079, 50148, 50168, 50199, 50201, 50203,
     * 50205, 50207, 51005, 81006, 90095, 399218, 500142, 500581, 501314, 1000002).
     */
    private static final Set<Integer> INTERRUPTS = Set.of(
            16000, 16001, 16003, 29200, 50019, 50055, 50058, 50059, 50072, 50074, 50076, 50078, 50079, 50097, 50125,
            50127, 50129, 50140, 50143, 50144, 50148, 50158, 50168, 50199, 50201, 50203, 50205, 50207, 51005, 51006,
            52004, 65001, 81006, 81010, 81012, 81014, 90095, 165100, 399218, 500142, 500581, 501314, 1000002);

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }

    /** What a code says when nothing else was told; unknown for null. */
    public static Outcome ofCode(@Nullable Integer code) {
        if (code == null) {
            return UNKNOWN;
        }
        if (code == 0) {
            return SUCCESS;
        }
        return INTERRUPTS.contains(code) ? INTERRUPTED : FAILURE;
    }

    /** The outcome of that name, in any case; empty for another text. */
    public static Optional<Outcome> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "success" -> Optional.of(SUCCESS);
            case "interrupted" -> Optional.of(INTERRUPTED);
            case "failure" -> Optional.of(FAILURE);
            case "unknown" -> Optional.of(UNKNOWN);
            default -> Optional.empty();
        };
    }
}
