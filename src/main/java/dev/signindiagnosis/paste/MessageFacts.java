package dev.signindiagnosis.paste;

import java.util.Map;
import java.util.TreeMap;

/**
 * What messages tell beside IDs and codes. Names: {@code tokenIssuedAt}, {@code allowedLifetimeSeconds},
 * {@code inactiveFor}, {@code methodUsed}, {@code methodRequested}, {@code identityProvider}, {@code redirectUri},
 * {@code devicePlatform}, {@code deviceIdentifier}. The values stand as the message writes them; of a device that was not
 * shown the identifier is {@code notAvailable}.
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

    private MessageFacts() {}

    static Map<String, String> in(String text) {
        Map<String, String> facts = new TreeMap<>();
        DevicePage.read(text, facts);
        PHRASES.forEach((name, phrase) -> phrase.in(text).ifPresent(value -> facts.put(name, value)));
        return facts;
    }
}
