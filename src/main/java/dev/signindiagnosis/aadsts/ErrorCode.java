package dev.signindiagnosis.aadsts;

import java.util.List;

/**
 * One entry of the code book.
 *
 * @param number the digits after {@code AADSTS}; 0 is success
 * @param names symbolic names, newest first; may be empty
 * @param category the field it belongs to, for example {@code consent}; empty where no source tells
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
        /** The account, its password or its methods. */
        USER,
        /** A Conditional Access or other policy. */
        POLICY,
        /** The device's state or registration. */
        DEVICE,
        /** Identity Protection. */
        RISK,
        /** How the application is set up, or what it asked for. */
        APPLICATION,
        /** A secret, certificate or assertion of an application. */
        CREDENTIAL,
        /** Consent by user or administrator. */
        CONSENT,
        /** Another tenant's settings, or a guest's. */
        TENANT,
        /** An identity provider outside Entra. */
        FEDERATION,
        /** A malformed or unexpected request. */
        PROTOCOL,
        /** Entra itself. */
        SERVICE,
        /** No source tells. */
        UNKNOWN;

        /** The name in JSON and in word lists. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
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
        /** The number itself is in doubt. */
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
