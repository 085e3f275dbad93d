package dev.signindiagnosis.web;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which facts tell of a person, and what such facts look like where no field holds them. */
final class PersonalFacts {

    /** What a fact tells of a person. */
    enum Kind {
        /** Who it is. */
        USER,
        /** From which address. */
        ADDRESS,
        /** With which device. */
        DEVICE,
        /** Where they were. A country is not personal. */
        PLACE;

        /** The name in word lists. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<Kind, List<SignInField<String>>> FIELDS = Map.of(
            Kind.USER,
            List.of(
                    SignInFields.USER_ID,
                    SignInFields.USER_NAME,
                    SignInFields.USER_DISPLAY_NAME,
                    SignInFields.USER_ALTERNATE_NAME,
                    SignInFields.SIGN_IN_IDENTIFIER),
            Kind.ADDRESS,
            List.of(SignInFields.IP_ADDRESS, SignInFields.RESOURCE_IP_ADDRESS, SignInFields.GLOBAL_SECURE_ACCESS_IP),
            Kind.DEVICE,
            List.of(SignInFields.DEVICE_ID, SignInFields.DEVICE_NAME),
            Kind.PLACE,
            List.of(SignInFields.CITY));

    private static final Pattern USER_NAME =
            Pattern.compile("[\\p{L}\\p{N}._%+'#-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(?<![\\d.])" + OCTET + "(?:\\." + OCTET + "){3}(?!\\.?\\d)");

    /** Groups of hexadecimal digits between colons, with :: or all eight of them: a time of day has neither. */
    private static final Pattern IPV6 = Pattern.compile(
            "(?<![\\w:])(?=[0-9a-f:]*::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:]{3,39}(?![\\w:])", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Kind> KINDS = kinds();

    private PersonalFacts() {}

    /** What the fact of that name tells of a person; empty for most facts. */
    static Optional<Kind> kind(String fact) {
        return Optional.ofNullable(KINDS.get(fact));
    }

    /** Every told value that is personal. */
    static Map<String, Kind> told(Facts facts) {
        Map<String, Kind> told = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            FIELDS.getOrDefault(kind, List.of())
                    .forEach(field -> facts.get(field)
                            .value()
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .ifPresent(value -> told.putIfAbsent(value, kind)));
        }
        return told;
    }

    /** The text with other words where something looks like a user name or an IP address. */
    static String replaceLooks(String text, Function<Kind, String> instead) {
        String users = USER_NAME.matcher(text).replaceAll(Matcher.quoteReplacement(instead.apply(Kind.USER)));
        String address = Matcher.quoteReplacement(instead.apply(Kind.ADDRESS));
        return IPV6.matcher(IPV4.matcher(users).replaceAll(address)).replaceAll(address);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            FIELDS.getOrDefault(kind, List.of()).forEach(field -> kinds.put(field.name(), kind));
        }
        kinds.put("history.otherBrowserDevice", Kind.DEVICE);
        return Map.copyOf(kinds);
    }
}
