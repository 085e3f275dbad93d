package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.lucene.Claims.Claim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The claims that an index holds. For one thread: what seeks them is kept and used again. */
final class HeldClaims {

    private final List<Segment> segments = new ArrayList<>();

    private record Segment(LeafReader reader, TermsEnum claims) {}

    HeldClaims(IndexReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            Terms claims = leaf.reader().terms(Fields.CLAIMED);
            if (claims != null) {
                segments.add(new Segment(leaf.reader(), claims.iterator()));
            }
        }
    }

    /** The claims on rows of a block. */
    List<Claim> of(BytesRef block) throws IOException {
        List<Claim> found = new ArrayList<>();
        for (Segment segment : segments) {
            addAll(segment, block, found);
        }
        return found;
    }

    /** Another block may begin with the same bytes; it is longer. */
    private static void addAll(Segment segment, BytesRef block, List<Claim> found) throws IOException {
        TermsEnum terms = segment.claims();
        if (terms.seekCeil(block) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = terms.term(); term != null && StringHelper.startsWith(term, block); term = terms.next()) {
            if (term.length == block.length + Claims.TAIL && isHeld(segment)) {
                found.add(Claim.read(term));
            }
        }
    }

    private static boolean isHeld(Segment segment) throws IOException {
        @Nullable Bits live = segment.reader().getLiveDocs();
        PostingsEnum documents = segment.claims().postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
