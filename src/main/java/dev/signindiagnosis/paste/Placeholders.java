package dev.signindiagnosis.paste;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows texts that people and documents write where a value was: {@code {EmailHidden}}, {@code xxxx}, {@code user@domain}. */
final class Placeholders {

    private static final Set<String> WORDS = Set.of(
            "null",
            "undefined",
            "none",
            "unknown",
            "n/a",
            "not available",
            "common",
            "organizations",
            "consumers",
            "id",
            "guid",
            "redacted",
            "hidden",
            "removed",
            "user",
            "username",
            "name",
            "tenant",
            "tenantid",
            "appid",
            "clientid",
            "group_id",
            "application",
            "the application",
            "app name");
    private static final Pattern SIGNS = Pattern.compile("[{}<>*\\[\\]\n\"]|\\.\\.\\.");
    private static final Set<String> NAMES = Set.of(
            "user",
            "username",
            "someone",
            "name",
            "email",
            "myemail",
            "my_email",
            "youremail",
            "your_email",
            "your",
            "me",
            "upn",
            "account",
            "xxx",
            "abc",
            "first.last",
            "firstname.lastname");

    private Placeholders() {}

    /** Whether the text can be a value. */
    static boolean isReal(String value) {
        String small = value.strip().toLowerCase(Locale.ROOT);
        return !small.isEmpty()
                && !SIGNS.matcher(small).find()
                && !WORDS.contains(small)
                && !small.contains("redacted")
                && small.chars().anyMatch(c -> c != 'x' && Character.isLetterOrDigit(c));
    }

    /** Whether a user name can be somebody's. */
    static boolean isRealUser(String name) {
        int at = name.indexOf('@');
        String local = name.substring(0, Math.max(at, 0)).toLowerCase(Locale.ROOT);
        String domain = name.substring(at + 1).toLowerCase(Locale.ROOT);
        boolean masked = domain.startsWith("domain") || domain.startsWith("xxx") || domain.startsWith("yourdomain");
        return isReal(local) && isReal(domain) && !masked && !NAMES.contains(local) && !local.contains("xxx");
    }
}
