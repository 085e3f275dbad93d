package dev.signindiagnosis.aadsts;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of the code book.
 *
 * @param number the digits after {@code AADSTS}; 0 is success
 * @param names symbolic names, newest first; may be empty
 * @param category the field it belongs to in lowerCamel, for example {@code b2bCrossTenant}; empty where no source
 *     tells
 * @param kind what kind of thing went wrong
 * @param inReference whether Microsoft's reference page lists it
 * @param sourced how well public sources tell what it means
 */
public record ErrorCode(
        int number, List<String> names, String category, Kind kind, boolean inReference, Sourced sourced) {

    /** Copies the names. */
    public ErrorCode {
        names = List.copyOf(names);
    }

    private static final Pattern LABEL = Pattern.compile("\\s*(?:AADSTS)?(\\d{1,8})\\s*", Pattern.CASE_INSENSITIVE);

    /** The number in {@code 50105}, {@code AADSTS50105} or {@code aadsts50105}; empty for another text. */
    public static OptionalInt parseNumber(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches() ? OptionalInt.of(Integer.parseInt(label.group(1))) : OptionalInt.empty();
    }

    /** The code as error pages print it, for example {@code AADSTS50105}. */
    public String label() {
        return "AADSTS" + number;
    }

    /** What kind of thing went wrong. The JSON name is {@link #id()}. */
    public enum Kind {
        /** Nothing went wrong. */
        SUCCESS,
        /** Entra asked the user for something more. */
        INTERRUPT,
        /** The user's account, password, methods or session. */
        USER,
        /** A Conditional Access policy, or another of the tenant. */
        POLICY,
        /** The device's state or registration, or the browser on it. */
        DEVICE,
        /** Identity Protection. */
        RISK,
        /** How the application is set up, or what it asked for. */
        APPLICATION,
        /** A secret, certificate or assertion of an application. */
        CREDENTIAL,
        /** Consent by user or administrator. */
        CONSENT,
        /** Which tenant is meant, another tenant's settings, or a guest. */
        TENANT,
        /** An identity provider or an on-premises directory outside Entra. */
        FEDERATION,
        /** A malformed or unexpected request. */
        PROTOCOL,
        /** Entra itself. */
        SERVICE,
        /** No source tells. */
        UNKNOWN;

        /** The name in JSON and in word lists. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How well public sources tell what a code means. */
    public enum Sourced {
        /** Meaning and what to do. */
        FULL("full"),
        /** The meaning only. */
        MEANING_ONLY("meaningOnly"),
        /** The name only. */
        NAME_ONLY("nameOnly"),
        /** The number is in doubt, sources contradict each other on its meaning, or none tells one. */
        DOUBTFUL("doubtful");

        private final String id;

        Sourced(String id) {
            this.id = id;
        }

        /** The name in JSON. */
        public String id() {
            return id;
        }
    }
}
