package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the sign-ins of a key without a search: one seek in the terms of each segment. */
final class KeyLookup {

    private KeyLookup() {}

    /** Where the sign-ins of the key lie, one a log tenant. */
    static List<Place> find(IndexReader index, SignInKey key) throws IOException {
        BytesRef head = IndexTerms.key(key);
        List<Place> places = new ArrayList<>();
        for (LeafReaderContext leaf : index.leaves()) {
            addAll(leaf.reader(), head, places);
        }
        return places;
    }

    private static void addAll(LeafReader segment, BytesRef head, List<Place> places) throws IOException {
        Terms blocks = segment.terms(Fields.BLOCK);
        if (blocks == null) {
            return;
        }
        TermsEnum terms = blocks.iterator();
        if (terms.seekCeil(head) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef block = terms.term();
                block != null && StringHelper.startsWith(block, head);
                block = terms.next()) {
            Blocks.signIn(segment, terms.postings(null, PostingsEnum.NONE))
                    .ifPresent(signIn -> places.add(new Place(segment, signIn)));
        }
    }
}
