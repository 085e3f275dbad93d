package dev.signindiagnosis.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checker of the HTML standard. */
final class HtmlCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private HtmlCheck() {}

    /** What is wrong with a page, warnings included, but for what the checker knows of browsers of long ago. */
    static List<String> problems(byte[] page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            List<String> problems = new ArrayList<>();
            for (JsonNode message : JSON.readTree(validator.validate(new ByteArrayInputStream(page)))
                    .path("messages")) {
                String text = message.path("message").asString();
                if (!text.contains("is not supported in all browsers")) {
                    problems.add(text + " at " + message.path("extract").asString());
                }
            }
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("the checker failed", e);
        }
    }
}
