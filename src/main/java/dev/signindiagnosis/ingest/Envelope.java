package dev.signindiagnosis.ingest;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Finds the row inside an object that a log collector wrapped around it, as an object or as text. */
final class Envelope {

    /** Names under which Elastic, Splunk and forwarders keep the event as they got it. */
    private static final Set<String> OBJECTS =
            Set.of("_source", "result", "_raw", "message", "event", "body", "record");

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private Envelope() {}

    /** The characters of the row inside, exactly as they stand there; empty where the object wraps none. */
    static Optional<String> inside(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                String inner = OBJECTS.contains(name) ? value(parser, value, text) : null;
                if (inner != null) {
                    return Optional.of(inner);
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String value(JsonParser parser, @Nullable JsonToken token, String text) {
        if (token == JsonToken.START_OBJECT) {
            int from = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            return text.substring(from, (int) parser.currentLocation().getCharOffset());
        }
        boolean object = token == JsonToken.VALUE_STRING
                && parser.getString().stripLeading().startsWith("{");
        return object ? parser.getString().strip() : null;
    }
}
