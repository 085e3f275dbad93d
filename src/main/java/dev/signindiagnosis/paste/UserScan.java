package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Optional;

/**
 * Finds the user's name: an address that the words before it call a user, an account or a sign-in name, or one in a
 * text without words.
 */
final class UserScan {

    private static final int LONGEST = 120;
    private static final int MOST_TRIES = 500;
    private static final String MARKS = "._%+-#'";
    private static final List<String> LABELS = List.of(
            "useraccount",
            "user",
            "username",
            "userprincipalname",
            "upn",
            "loginhint",
            "connectedas",
            "account",
            "userid",
            "email",
            "uniquename",
            "preferredusername",
            "signinname",
            "signinidentifier",
            "identity",
            "userdisplayname",
            "signedinas",
            "loggedinas",
            "login",
            "accountname",
            "emailaddress",
            "mail",
            "signedinuser");

    private UserScan() {}

    static Optional<String> in(String text) {
        boolean valuesOnly = ValuesOnly.in(text);
        int at = text.indexOf('@');
        for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
            int start = start(text, at);
            int end = end(text, at);
            if (start < at && end > at + 1 && isUser(text, start, text.substring(start, end), valuesOnly)) {
                return Optional.of(text.substring(start, end));
            }
            at = text.indexOf('@', at + 1);
        }
        return Optional.empty();
    }

    private static boolean isUser(String text, int start, String name, boolean valuesOnly) {
        if (name.indexOf('.', name.indexOf('@')) < 0 || !Placeholders.isRealUser(name)) {
            return false;
        }
        Label label = Label.of(text, 0, start);
        return valuesOnly
                || LABELS.stream().anyMatch(label.words()::endsWith)
                || IdWords.role(label.nearest())
                        .filter(role -> role == Role.USER)
                        .isPresent();
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (end - at < LONGEST
                && (Characters.isAlphanumeric(Characters.at(text, end))
                        || ".-".indexOf(Characters.at(text, end)) >= 0)) {
            end++;
        }
        while (end > at + 1 && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
    }
}
