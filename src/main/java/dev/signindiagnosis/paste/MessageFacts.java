package dev.signindiagnosis.paste;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What messages tell beside IDs and codes. Names: {@code tokenIssuedAt}, {@code allowedLifetimeSeconds},
 * {@code inactiveFor}, {@code methodUsed}, {@code methodRequested}, {@code identityProvider}, {@code redirectUri},
 * {@code devicePlatform}, {@code deviceIdentifier}, {@code flow}. The values stand as the message writes them; of a device that was not
 * shown the identifier is {@code notAvailable}; the
 * flow is {@code onBehalfOf} where the words of a service tell that it acts for a user.
 */
final class MessageFacts {

    private static final Map<String, Phrase> PHRASES = Map.of(
            "tokenIssuedAt", new Phrase("token was issued on ", " and"),
            "allowedLifetimeSeconds", new Phrase("maximum allowed lifetime for this request is ", "."),
            "inactiveFor", new Phrase("and was inactive for ", "."),
            "methodUsed", new Phrase("authentication method '", "' by which"),
            "methodRequested", new Phrase("requested authentication method '", "'"),
            "identityProvider", new Phrase("from identity provider '", "'"),
            "redirectUri", new Phrase("the redirect uri '", "'"));

    /** A window that wraps a message breaks it anywhere. */
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    /** As client libraries and token requests name the flow. */
    private static final Pattern ON_BEHALF_OF =
            Pattern.compile("OnBehalfOf|\\bon_behalf_of\\b|\\bon-behalf-of flow\\b|\\bOBO flow\\b");

    private MessageFacts() {}

    static Map<String, String> in(String text) {
        Map<String, String> facts = new TreeMap<>();
        DevicePage.read(text, facts);
        if (ON_BEHALF_OF.matcher(text).find()) {
            facts.put("flow", "onBehalfOf");
        }
        String oneLine = BREAKS.matcher(text).replaceAll(" ");
        PHRASES.forEach((name, phrase) -> phrase.in(oneLine).ifPresent(value -> facts.put(name, value)));
        return facts;
    }
}
