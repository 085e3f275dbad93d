package dev.signindiagnosis.web.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Lets answers quote logs and questions that hold half a character, instead of failing at it. */
final class MendedTexts extends SimpleModule {

    private static final long serialVersionUID = 1L;

    MendedTexts() {
        super("mended-texts");
        addSerializer(String.class, new Mender());
    }

    private static final class Mender extends StdScalarSerializer<String> {

        Mender() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(Surrogates.mend(text));
        }
    }
}
