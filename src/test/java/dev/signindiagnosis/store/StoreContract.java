package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What the themes of the contract share: a store opened empty, and words to fill and ask it. */
public abstract class StoreContract {

    /** Ten in the morning of a made-up day. */
    protected static final Instant TEN = Instant.parse("2026-11-12T10:00:00Z");

    /** The import that brings what no other does. */
    protected static final ImportId IMPORT = new ImportId(MadeUpRow.guid(0x1));

    /** The store under test, empty at first. */
    protected SignInEventRepository repository;

    /** Where rows are written. */
    protected SignInEventSink sink;

    /** Opens an empty store and sets both fields. */
    protected abstract void open() throws Exception;

    /** Closes the store and opens what it kept, where it keeps anything. */
    protected abstract void reopen() throws Exception;

    @BeforeEach
    void openEmpty() throws Exception {
        open();
    }

    /** Long enough for every question of these tests. */
    protected static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    /** A row of that number, so many minutes after ten. */
    protected static MadeUpRow row(int number, int minutes) {
        return MadeUpRow.of(MadeUpRow.guid(number), TEN.plus(Duration.ofMinutes(minutes)));
    }

    /** Writes by one import and commits. */
    protected final List<SignInEventSink.Written> hold(MadeUpRow... rows) {
        return holdBy(IMPORT, rows);
    }

    /** Writes by that import and commits. */
    protected final List<SignInEventSink.Written> holdBy(ImportId by, MadeUpRow... rows) {
        List<SignInRow> built = Arrays.stream(rows).map(MadeUpRow::build).toList();
        List<SignInEventSink.Written> written = sink.write(built, by);
        sink.commit();
        return written;
    }

    /** The numbers of the sign-ins that fit, in order. */
    protected final List<Integer> found(SignInQuery.Builder query) {
        return numbers(search(query.build(), Page.first(Page.MOST)).signIns());
    }

    /** One part of what fits. */
    protected final Candidates search(SignInQuery query, Page page) {
        return repository.search(query, page, soon());
    }

    /** The numbers that the keys were made of. */
    protected static List<Integer> numbers(List<SignInEvent> signIns) {
        return signIns.stream()
                .map(signIn -> Integer.parseInt(signIn.key().value().substring(24), 16))
                .toList();
    }
}
