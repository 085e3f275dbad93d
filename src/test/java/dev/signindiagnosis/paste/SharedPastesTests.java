package dev.signindiagnosis.paste;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Reads collected pastes, where they lie beside the project, and counts what was read right and what stayed empty. */
@EnabledIf("pastesAreThere")
class SharedPastesTests {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final List<String> FIELDS =
            List.of("codes", "trace_id", "correlation_id", "timestamp_iso", "app_id");

    private final int[] told = new int[2];
    private final int[] untold = new int[2];
    private final List<String> failures = new ArrayList<>();

    static boolean pastesAreThere() {
        return Files.isRegularFile(DATA.resolve("pastes.tsv"));
    }

    @Test
    void readsWhatIsToldAndLeavesTheRestEmpty() throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("pastes.tsv"));
        List<String> head = List.of(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), i < cells.length ? cells[i].strip() : "");
            }
            compare(row);
        }
        String figures = "told " + told[1] + " of " + told[0] + ", untold " + untold[1] + " of " + untold[0] + "\n"
                + String.join("\n", failures);
        assertThat((double) told[1] / told[0]).as(figures).isGreaterThanOrEqualTo(0.98);
        assertThat((double) untold[1] / untold[0]).as(figures).isGreaterThanOrEqualTo(0.99);
    }

    private void compare(Map<String, String> row) throws IOException {
        byte[] bytes = Files.readAllBytes(DATA.resolve("pastes").resolve(Objects.requireNonNull(row.get("file"))));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
        Understood read = new PasteReader().read(text, ZoneOffset.UTC);
        for (String field : FIELDS) {
            String expected = Objects.requireNonNull(row.get(field));
            boolean right = field.equals("codes")
                    ? codesFit(read, expected)
                    : values(expected).contains(got(read, field));
            int[] count = expected.isEmpty() ? untold : told;
            count[0]++;
            count[1] += right ? 1 : 0;
            if (!right) {
                failures.add(row.get("file") + " " + field + ": read "
                        + (field.equals("codes") ? read.errorCodes() : got(read, field)) + ", expected " + expected);
            }
        }
    }

    private static boolean codesFit(Understood read, String expected) {
        Set<Integer> want = Stream.of(expected.split(";", -1))
                .filter(code -> code.matches("\\d+"))
                .map(Integer::valueOf)
                .collect(toSet());
        Set<Integer> got = Set.copyOf(read.errorCodes());
        return got.equals(want) || want.size() > 1 && !got.isEmpty() && want.containsAll(got);
    }

    private static Set<String> values(String expected) {
        return Stream.of(expected.split(";", -1))
                .map(value -> value.toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    private static String got(Understood read, String field) {
        return switch (field) {
            case "trace_id" -> text(read.requestId());
            case "correlation_id" -> text(read.correlationId());
            case "timestamp_iso" -> time(read.at());
            default -> text(read.applicationId());
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString().toLowerCase(Locale.ROOT);
    }
}
