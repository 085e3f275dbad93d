package dev.signindiagnosis.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.signindiagnosis.signin.SignInType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV row cannot be read without. Written as one line {@code separator order type} and the header line under it.
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

    CsvContext {
        header = List.copyOf(header);
    }

    /** The context as a kept row carries it. */
    String text() {
        String first =
                (int) separator + " " + order.name().toLowerCase(Locale.ROOT) + " " + (type == null ? "-" : type.id());
        return first + "\n" + line(header);
    }

    /**
     * The context that a text holds.
     *
     * @throws IllegalArgumentException where it holds none
     */
    static CsvContext parse(String text) {
        int end = text.indexOf('\n');
        String[] parts = text.substring(0, Math.max(end, 0)).split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not the context of a CSV row");
        }
        return new CsvContext(
                cells(text.substring(end + 1), ','),
                (char) Integer.parseInt(parts[0]),
                DateOrder.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                SignInType.parse(parts[2]).orElse(null));
    }

    /** The cells of one row. */
    static List<String> cells(String row, char separator) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(row)) {
            for (CsvRecord first : reader) {
                return first.getFields();
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
