package dev.signindiagnosis.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text. */
class PasteReaderProperties {

    private static final List<UnaryOperator<String>> LAYERS = List.of(
            text -> text,
            text -> text.replace("\\", "\\\\").replace("\n", "\\r\\n").replace("\"", "\\\""),
            text -> text.replace("&", "&amp;")
                    .replace(":", "&#58;")
                    .replace("\n", "<br>")
                    .replace("'", "&#x27;"),
            text -> java.net.URLEncoder.encode(text, StandardCharsets.UTF_8),
            text -> java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"),
            text -> "> " + text.replace("\n", "\n> "),
            text -> text.replace("ID:", "**ID:**"),
            text -> text.replace(" ", "\u00a0"),
            text -> text.replace("-", "\u2011").replace(":", "\uff1a"),
            text -> text.replace("rr", "r\u200br"),
            text -> "`" + text + "`");

    @Property(tries = 10_000)
    void anyTextIsReadAndNothingIsMadeUp(@ForAll("anything") String text) {
        Understood read = new PasteReader().read(text, ZoneOffset.UTC);
        String plain = squeeze(TextUnwrapping.unwrap(text));
        ids(read).forEach(id -> assertThat(plain).contains(id));
        read.errorCodes().forEach(code -> assertThat(plain).contains(code.toString()));
        assertThat(new PasteReader().read(text, ZoneOffset.UTC)).isEqualTo(read);
    }

    @Property(tries = 3000)
    void messageIsFoundBehindEveryLayer(
            @ForAll("layers") List<UnaryOperator<String>> layers,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String message = """
                AADSTS50126: It failed.
                Trace ID: 5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00
                Correlation ID: 0c2d4e6f-1111-4222-8333-444455556666
                Timestamp: 2026-11-20 09:12:00Z
                """;
        String text = before + "\n" + message + after;
        for (UnaryOperator<String> layer : layers) {
            text = layer.apply(text);
        }
        Understood read = new PasteReader().read(text, ZoneOffset.UTC);
        assertThat(ids(read))
                .as(text)
                .contains("5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00", "0c2d4e6f-1111-4222-8333-444455556666");
        assertThat(read.requestId()).as(text).hasToString("5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00");
        assertThat(read.correlationId()).hasToString("0c2d4e6f-1111-4222-8333-444455556666");
        assertThat(read.at()).as(text).hasToString("2026-11-20T09:12:00Z");
        assertThat(read.errorCodes()).contains(50126);
    }

    @Property(tries = 1000)
    void unlabelledGuidIsNeverTheSignIns(@ForAll("guids") String guid, @ForAll("words") String before) {
        Understood read = new PasteReader().read(before + " " + guid, ZoneOffset.UTC);
        assertThat(read.requestId()).isNull();
        assertThat(read.correlationId()).isNull();
    }

    @Property(tries = 300)
    void lineEndInsideLabelledGuidIsLeftOut(
            @ForAll("guids") String guid, @ForAll @IntRange(min = 1, max = 35) int place) {
        String text = "Trace ID: " + guid.substring(0, place) + "\n" + guid.substring(place) + "\nNext: line";
        assertThat(new PasteReader().read(text, ZoneOffset.UTC).requestId()).hasToString(guid);
    }

    @Property(tries = 100)
    void lineEndInsideLabelledTimeIsLeftOut(@ForAll @IntRange(min = 4, max = 19) int place) {
        String time = "2026-11-20 09:12:00Z";
        String text = "Some words. Timestamp: " + time.substring(0, place) + "\n" + time.substring(place) + " - next";
        assertThat(new PasteReader().read(text, ZoneOffset.UTC).at()).hasToString("2026-11-20T09:12:00Z");
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "AADSTS",
                "50126",
                "Trace ID: ",
                "5e1f00aa-17c2-4b83-9d1e-6a0b2c3d4e00",
                "5e1f00aa-17c2-",
                "&#",
                "%",
                "%4",
                "\\u00",
                "<script>alert(1)</script>",
                "${7*7}",
                "{{x}}",
                "#{x}",
                "[a](http",
                "\0",
                "\ud83d",
                "2026-11-20 09:12:00Z",
                "31/12/",
                "error code ",
                "Timestamp: ",
                "Correlation ID: ",
                "@example.com",
                "user 'a@b.example'",
                "Request ID,Correlation ID\n",
                "x-ms-clitelem: 2,",
                "\\\\\\\\n",
                "+",
                "=\n=3D",
                "\"id\":",
                "createdDateTime",
                "(",
                "'",
                "tenant '",
                "00000");
        Arbitrary<String> mixed = pieces.list().ofMaxSize(14).map(list -> String.join("", list));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<List<UnaryOperator<String>>> layers() {
        return Arbitraries.of(LAYERS).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Hello", "there", "this", "does", "not", "work", "we", "tried", "twice", "Kari", "på", "søndag",
                        "ok")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> guids() {
        return Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private static List<String> ids(Understood read) {
        return Stream.of(
                        Stream.ofNullable(read.requestId()).map(Object::toString),
                        Stream.ofNullable(read.correlationId()).map(Object::toString),
                        Stream.ofNullable(read.applicationId()),
                        Stream.ofNullable(read.resourceId()),
                        read.bareIds().stream())
                .flatMap(ids -> ids)
                .toList();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
