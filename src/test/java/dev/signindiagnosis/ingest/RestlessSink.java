package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hands rows on in pieces of any size and commits now and then. */
final class RestlessSink implements SignInEventSink {

    private final SignInEventSink sink;
    private final Random random;

    RestlessSink(SignInEventSink sink, Random random) {
        this.sink = sink;
        this.random = random;
    }

    @Override
    public List<Written> write(List<SignInRow> rows, ImportId by) {
        List<Written> written = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = Math.min(rows.size(), from + 1 + random.nextInt(rows.size()));
            written.addAll(sink.write(rows.subList(from, to), by));
            if (random.nextInt(3) == 0) {
                sink.commit();
            }
            from = to;
        }
        return written;
    }

    @Override
    public void commit() {
        sink.commit();
    }

    @Override
    public Deleted delete(SignInFilter filter, int most) {
        return sink.delete(filter, most);
    }

    @Override
    public void expunge() {
        sink.expunge();
    }

    @Override
    public Deleted takeBack(ImportId id, int most) {
        return sink.takeBack(id, most);
    }
}
