package dev.signindiagnosis.store.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The blocks that a writer had taken in at one moment, committed or not. For the writing thread alone: what seeks them
 * is kept and used again.
 */
final class HeldBlocks implements Closeable {

    private final DirectoryReader index;
    private final List<Segment> segments = new ArrayList<>();

    private HeldBlocks(DirectoryReader index) throws IOException {
        this.index = index;
        for (LeafReaderContext leaf : index.leaves()) {
            Terms blocks = leaf.reader().terms(Fields.BLOCK);
            if (blocks != null) {
                segments.add(new Segment(leaf.reader(), blocks.iterator()));
            }
        }
    }

    /** All blocks of the writer now. */
    static HeldBlocks of(IndexWriter writer) throws IOException {
        return new HeldBlocks(DirectoryReader.open(writer));
    }

    /** All blocks of the writer now, this view being closed. */
    HeldBlocks refreshed(IndexWriter writer) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(index, writer);
        if (newer == null) {
            return this;
        }
        close();
        return new HeldBlocks(newer);
    }

    /** All of it. Stands still, and is closed when this is. */
    IndexReader index() {
        return index;
    }

    /** Where the block lies. */
    Optional<Place> find(BytesRef block) throws IOException {
        for (Segment segment : segments) {
            Optional<Place> place = segment.find(block);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private static final class Segment {
        private final LeafReader reader;
        private final TermsEnum blocks;

        private Segment(LeafReader reader, TermsEnum blocks) {
            this.reader = reader;
            this.blocks = blocks;
        }

        private Optional<Place> find(BytesRef block) throws IOException {
            if (!blocks.seekExact(block)) {
                return Optional.empty();
            }
            return Blocks.signIn(reader, blocks.postings(null, PostingsEnum.NONE))
                    .map(signIn -> new Place(reader, signIn));
        }
    }
}
