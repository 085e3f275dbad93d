package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV row cannot be read without. Written as one line, {@code separator order type}, and the header line under
 * it.
 *
 * @param header the header's cells as they stood
 * @param separator what stands between the row's cells
 * @param order how the file writes dates
 * @param type the type of sign-in where only the file's name tells it, or null
 */
record CsvContext(
        List<String> header,
        char separator,
        DateOrder order,
        @Nullable SignInType type) {

    private static final int PARTS = 3;

    CsvContext {
        header = List.copyOf(header);
    }

    /** The context as a kept row carries it. */
    String text() {
        String typeId = type == null ? "-" : type.id();
        String first = (int) separator + " " + order.name().toLowerCase(Locale.ROOT) + " " + typeId;
        return first + "\n" + CsvCells.record(header);
    }

    /**
     * The context that a text holds.
     *
     * @throws IllegalArgumentException where it holds none
     */
    static CsvContext parse(String text) {
        int end = text.indexOf('\n');
        String[] parts = text.substring(0, Math.max(end, 0)).split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not the context of a CSV row");
        }
        return new CsvContext(
                CsvCells.of(text.substring(end + 1), ','),
                (char) Integer.parseInt(parts[0]),
                DateOrder.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                SignInType.parse(parts[2]).orElse(null));
    }
}
