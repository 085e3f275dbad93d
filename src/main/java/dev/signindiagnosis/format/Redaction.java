package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the marks that stand where a value was taken out. Entra cuts addresses short ({@code 203.0.113.XXX}) and writes
 * {@code PII Removed}; others write {@code [redacted]} before they share a log.
 */
final class Redaction {

    private static final int LONGEST_MARK = 24;

    private static final Set<String> BY_ENTRA = Set.of("pii removed", "{pii removed}");

    private static final Set<String> BY_OTHERS = Set.of(
            "redacted",
            "[redacted]",
            "<redacted>",
            "{redacted}",
            "(redacted)",
            "*redacted*",
            "***redacted***",
            "***",
            "[removed]",
            "<removed>",
            "{removed}");

    /** Fields that name somebody or something even when a log's owner has put another text in their place. */
    private static final Set<SignInField<?>> NAMES = Set.of(SignInFields.USER_NAME, SignInFields.APPLICATION_ID);

    private static final Set<SignInField<?>> ADDRESSES =
            Set.of(SignInFields.IP_ADDRESS, SignInFields.RESOURCE_IP_ADDRESS, SignInFields.GLOBAL_SECURE_ACCESS_IP);

    private Redaction() {}

    /** Whether the text stands for a value that was taken out. */
    static boolean isRedacted(SignInField<String> field, String text) {
        if (text.length() > LONGEST_MARK && !ADDRESSES.contains(field)) {
            return false;
        }
        if (ADDRESSES.contains(field) && isCutShort(text)) {
            return true;
        }
        return mayBeMark(text) && isMark(field, text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(SignInField<String> field, String text) {
        return BY_ENTRA.contains(text) || BY_OTHERS.contains(text) && !NAMES.contains(field);
    }

    private static boolean isCutShort(String address) {
        return address.indexOf('X') >= 0 || address.indexOf('x') >= 0 || address.indexOf('*') >= 0;
    }

    /** A cheap look at the first character; nearly every text of a log is none. */
    private static boolean mayBeMark(String text) {
        return "{[<(*PpRr ".indexOf(text.charAt(0)) >= 0;
    }
}
