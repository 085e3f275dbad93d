package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.RawRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads kept CSV rows again. Rows of one file follow one another, so that the last shape is held. */
final class KeptRows {

    private record Held(String key, CsvContext context, CsvShape shape) {}

    private volatile @Nullable Held last;

    /**
     * The row that the kept text tells.
     *
     * @throws IllegalArgumentException where the context is none that was written here
     */
    ReadRow read(RawRow raw) {
        String key = raw.shape() + "\n" + raw.context();
        Held held = last;
        if (held == null || !held.key().equals(key)) {
            held = hold(key, raw);
            last = held;
        }
        List<String> cells = CsvCells.of(raw.text(), held.context().separator());
        return held.shape().read(cells, raw.text(), held.context().order());
    }

    private static Held hold(String key, RawRow raw) {
        CsvContext context = CsvContext.parse(raw.context());
        if (CsvHeaders.recognise(context.header(), context.separator()) instanceof CsvHeader.Recognised recognised) {
            return new Held(key, context, recognised.shape().withType(context.type()));
        }
        throw new IllegalArgumentException("the header of a kept row is not recognised");
    }
}
