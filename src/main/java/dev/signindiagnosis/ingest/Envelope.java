package dev.signindiagnosis.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Finds what a log collector wrapped an object around, as an object or as text. */
final class Envelope {

    /** Names under which Elastic, Splunk, Wazuh, Datadog and forwarders keep the event as they got it. */
    private static final Set<String> OBJECTS = Set.of(
            "_source",
            "hits",
            "result",
            "_raw",
            "message",
            "event",
            "body",
            "record",
            "data",
            "content",
            "attributes",
            "payload",
            "log");

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private Envelope() {}

    /** The JSON inside, exactly as it stands there, in its order; none where the object wraps none. */
    static List<String> inside(String text) {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                String inner = OBJECTS.contains(name) ? value(parser, value, text) : null;
                if (inner != null) {
                    found.add(inner);
                }
                parser.skipChildren();
            }
            return found;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static @Nullable String value(JsonParser parser, @Nullable JsonToken token, String text) {
        if (token == JsonToken.START_OBJECT) {
            int from = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            return text.substring(from, (int) parser.currentLocation().getCharOffset());
        }
        String string = token == JsonToken.VALUE_STRING ? parser.getString().strip() : "";
        return string.startsWith("{") || string.startsWith("[") ? string : null;
    }
}
