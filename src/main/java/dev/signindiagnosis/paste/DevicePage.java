package dev.signindiagnosis.paste;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the page of a refusal by Conditional Access tells of the device, under its details. */
final class DevicePage {

    /** What stands in place of the ID where the client showed no device. */
    static final String NO_DEVICE = "notAvailable";

    private static final String LABEL_ENDS = "\\s{0,4}[:\\uFF1A]\\s{0,4}";
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\bdevice identifier" + LABEL_ENDS + "(not available|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLATFORM = Pattern.compile(
            "\\bdevice platform" + LABEL_ENDS + "([\\w .]{2,40}?)\\s*(?=device state|flag sign-in|[\\r\\n]|$)",
            Pattern.CASE_INSENSITIVE);

    private DevicePage() {}

    static void read(String text, Map<String, String> facts) {
        Matcher identifier = IDENTIFIER.matcher(text);
        if (identifier.find()) {
            boolean none = identifier.group(1).regionMatches(true, 0, "not", 0, 3);
            facts.put("deviceIdentifier", none ? NO_DEVICE : identifier.group(1));
        }
        Matcher platform = PLATFORM.matcher(text);
        if (platform.find() && Placeholders.isReal(platform.group(1))) {
            facts.put("devicePlatform", platform.group(1).strip());
        }
    }
}
