package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds an index of an earlier format from the rows that it keeps. The old state stands until the one commit at the
 * end, so a crash on the way loses nothing; meanwhile the directory takes up to twice its room.
 */
final class IndexRebuild {

    private static final int ROWS_AT_ONCE = 500;

    private final BlockWriter rebuilt;
    private final RowReader reader;
    private final List<SignInRow> waiting = new ArrayList<>();

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
        } catch (IOException e) {
            writer.rollback();
            throw e;
        } catch (IllegalArgumentException unreadable) {
            writer.rollback();
            throw IndexFault.unreadableRow(directory, unreadable);
        }
    }

    private void copy(DirectoryReader old) throws IOException {
        for (LeafReaderContext leaf : old.leaves()) {
            copy(leaf.reader());
        }
        rebuilt.write(waiting);
    }

    private void copy(LeafReader segment) throws IOException {
        StoredFields stored = segment.storedFields();
        @Nullable Bits live = segment.getLiveDocs();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            Document document = stored.document(doc);
            if ((live == null || live.get(doc)) && RowDocument.isRow(document)) {
                add(RowDocument.read(document));
            }
        }
    }

    private void add(RawRow row) throws IOException {
        waiting.add(reader.read(row));
        if (waiting.size() == ROWS_AT_ONCE) {
            rebuilt.write(waiting);
            waiting.clear();
        }
    }
}
