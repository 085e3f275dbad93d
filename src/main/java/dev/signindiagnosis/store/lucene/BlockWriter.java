package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.SignInEventSink.Written;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/** Writes rows into blocks: the sign-in of each is merged anew from all its rows and replaced in one step. */
final class BlockWriter implements Closeable {

    private final IndexWriter writer;
    private final RowReader reader;
    private final PendingBlocks pending = new PendingBlocks();
    private HeldBlocks held;

    BlockWriter(IndexWriter writer, RowReader reader) throws IOException {
        this.writer = writer;
        this.reader = reader;
        this.held = HeldBlocks.of(writer);
    }

    /** Takes rows in; one answer a row, in order. */
    List<Written> write(List<SignInRow> rows, ImportId by) throws IOException {
        Map<BytesRef, BlockChange> changes = new LinkedHashMap<>();
        List<Written> written = new ArrayList<>(rows.size());
        for (SignInRow row : rows) {
            BytesRef block = IndexTerms.block(row.key(), row.tenant());
            BlockChange change = changes.get(block);
            if (change == null) {
                change = begin(block);
                changes.put(block, change);
            }
            Written answer = change.take(row, by);
            if (answer == Written.KNOWN && change.isOfAnother(row, by)) {
                Claims.add(writer, new Claims.Claim(block, row.id(), by));
            }
            written.add(answer);
        }
        for (Map.Entry<BytesRef, BlockChange> change : changes.entrySet()) {
            apply(change.getKey(), change.getValue());
        }
        return written;
    }

    /** Keeps a claim on a row that is held. */
    void claim(Claims.Claim claim) throws IOException {
        Claims.add(writer, claim);
    }

    /** Takes the rows of an import back; {@link dev.signindiagnosis.store.SignInEventSink#takeBack} says how. */
    Deleted takeBack(ImportId id, int most) throws IOException {
        Claims.deleteAll(writer, id);
        lookAtWriter();
        Deleted deleted = new Removal(writer, reader, held.index()).takeBack(id, most);
        lookAtWriter();
        return deleted;
    }

    /** Deletes whole sign-ins. */
    Deleted delete(Query fitting, int most) throws IOException {
        lookAtWriter();
        Deleted deleted = new Removal(writer, reader, held.index()).delete(fitting, most);
        lookAtWriter();
        return deleted;
    }

    /** Commits, and takes what was deleted off the disk. */
    void expunge() throws IOException {
        IndexWriters.expunge(writer);
        lookAtWriter();
        writer.deleteUnusedFiles();
    }

    /** Makes what was written last. */
    void commit() throws IOException {
        writer.commit();
        lookAtWriter();
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        IOUtils.close(writer::rollback, held);
    }

    private BlockChange begin(BytesRef block) throws IOException {
        Optional<PendingBlocks.Pending> written = pending.find(block);
        if (written.isPresent()) {
            return new BlockChange(written.get().imports());
        }
        Optional<Place> place = held.find(block);
        return new BlockChange(
                place.isPresent()
                        ? RowImports.read(place.get().segment(), place.get().signIn())
                        : Map.of());
    }

    private void apply(BytesRef block, BlockChange change) throws IOException {
        if (change.added().isEmpty()) {
            return;
        }
        Map<String, SignInRow> rows = new TreeMap<>();
        if (change.isKnown()) {
            for (RawRow raw : rows(block)) {
                SignInRow row = reader.read(raw);
                rows.put(row.id(), row);
            }
        }
        change.added().forEach(row -> rows.put(row.id(), row));
        List<Document> documents = documents(block, rows, change.imports());
        if (change.isKnown()) {
            writer.updateDocuments(new Term(Fields.BLOCK, block), documents);
        } else {
            writer.addDocuments(documents);
        }
        pending.put(block, rows, change.imports());
        if (pending.isFull()) {
            lookAtWriter();
        }
    }

    /** The rows of a block that is known. */
    private Collection<RawRow> rows(BytesRef block) throws IOException {
        Optional<PendingBlocks.Pending> written = pending.find(block);
        if (written.isPresent() && written.get().rows().isPresent()) {
            return written.get().rows().get();
        }
        if (written.isPresent()) {
            lookAtWriter();
        }
        Place place = held.find(block).orElseThrow();
        return Blocks.rows(place.segment(), place.signIn());
    }

    /** A block's documents. Rows go by their ID, in order. */
    static List<Document> documents(BytesRef block, Map<String, SignInRow> rows, Map<String, ImportId> imports) {
        List<Document> documents = new ArrayList<>(rows.size() + 1);
        rows.values().forEach(row -> documents.add(RowDocument.of(row.raw(), block)));
        Document signIn = SignInDocument.of(SignInEvent.of(rows.values()), block, RowIds.join(rows.keySet()));
        RowImports.add(
                signIn,
                rows.keySet().stream()
                        .map(row -> Objects.requireNonNull(imports.get(row)))
                        .toList());
        documents.add(signIn);
        return documents;
    }

    private void lookAtWriter() throws IOException {
        held = held.refreshed(writer);
        pending.clear();
    }
}
