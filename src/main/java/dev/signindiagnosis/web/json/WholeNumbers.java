package dev.signindiagnosis.web.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads whole numbers without rounding. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** The number; null where the value is no whole number or does not fit. */
    static @Nullable Integer of(JsonNode value) {
        return value.isNumber() && value.canConvertToInt() && value.canConvertToExactIntegral()
                ? value.intValue()
                : null;
    }

    /** The number written in digits; null for another text. */
    static @Nullable Integer of(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException other) {
            return null;
        }
    }
}
