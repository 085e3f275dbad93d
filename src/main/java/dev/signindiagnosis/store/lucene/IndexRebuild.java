package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds an index of an earlier format from the rows that it keeps. The old state stands until the one commit at the
 * end, so a crash on the way loses nothing; meanwhile the directory takes up to twice its room.
 */
final class IndexRebuild {

    private static final int ROWS_AT_ONCE = 500;

    private final BlockWriter rebuilt;
    private final RowReader reader;
    private final Map<ImportId, List<SignInRow>> waiting = new LinkedHashMap<>();
    private int count;

    private IndexRebuild(BlockWriter rebuilt, RowReader reader) {
        this.rebuilt = rebuilt;
        this.reader = reader;
    }

    /** Rebuilds and commits; the writer stays open. On any error the old state stands. */
    static BlockWriter run(Directory directory, IndexWriter writer, RowReader reader) throws IOException {
        try (DirectoryReader old = DirectoryReader.open(directory)) {
            writer.deleteAll();
            BlockWriter rebuilt = new BlockWriter(writer, reader);
            new IndexRebuild(rebuilt, reader).copy(old);
            IndexFormat.mark(writer);
            rebuilt.commit();
            return rebuilt;
        } catch (IOException | IllegalStateException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        } catch (IllegalArgumentException unreadable) {
            writer.rollback();
            throw IndexFault.unreadableRow(directory, unreadable);
        }
    }

    private void copy(DirectoryReader old) throws IOException {
        HeldClaims claims = new HeldClaims(old);
        for (LeafReaderContext leaf : old.leaves()) {
            copy(leaf.reader(), new OldImports(leaf.reader(), claims));
        }
        writeWaiting();
    }

    private void copy(LeafReader segment, OldImports imports) throws IOException {
        StoredFields stored = segment.storedFields();
        @Nullable Bits live = segment.getLiveDocs();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            Document document = stored.document(doc);
            if ((live == null || live.get(doc)) && RowDocument.isRow(document)) {
                SignInRow row = reader.read(RowDocument.read(document));
                add(row, imports.first(doc));
                for (Claims.Claim claim : imports.claims(doc, row)) {
                    rebuilt.claim(claim);
                }
            }
        }
    }

    private void add(SignInRow row, ImportId by) throws IOException {
        waiting.computeIfAbsent(by, first -> new ArrayList<>()).add(row);
        count++;
        if (count == ROWS_AT_ONCE) {
            writeWaiting();
        }
    }

    private void writeWaiting() throws IOException {
        for (Map.Entry<ImportId, List<SignInRow>> rows : waiting.entrySet()) {
            rebuilt.write(rows.getValue(), rows.getKey());
        }
        waiting.clear();
        count = 0;
    }
}
