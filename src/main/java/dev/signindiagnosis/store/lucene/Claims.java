package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.ImportId;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Which imports brought rows that were held already. A claim is a document of two terms, so that the claims of an import
 * and those of a block are each found by the start of a term; no query for sign-ins fits it. It stays when the block is
 * written anew.
 */
final class Claims {

    private static final int ROW_BYTES = 16;

    /** What stands in a term of {@link Fields#CLAIMED} behind the block. */
    static final int TAIL = ROW_BYTES + RowImports.BYTES;

    private Claims() {}

    /**
     * A claim of an import on a row.
     *
     * @param block the block of the row
     * @param row the ID of the row
     * @param by who claims it
     */
    record Claim(BytesRef block, String row, ImportId by) {

        /** The claim that a term of {@link Fields#CLAIMED} tells. */
        static Claim read(BytesRef term) {
            int row = term.offset + term.length - TAIL;
            BytesRef block = BytesRef.deepCopyOf(new BytesRef(term.bytes, term.offset, term.length - TAIL));
            return new Claim(
                    block,
                    HexFormat.of().formatHex(term.bytes, row, row + ROW_BYTES),
                    RowImports.at(term.bytes, row + ROW_BYTES));
        }

        private Term byImport() {
            return new Term(Fields.CLAIM, join(RowImports.term(by).bytes, block, rowBytes()));
        }

        private Term byBlock() {
            byte[] rowAndImport = new byte[TAIL];
            System.arraycopy(rowBytes(), 0, rowAndImport, 0, ROW_BYTES);
            System.arraycopy(RowImports.term(by).bytes, 0, rowAndImport, ROW_BYTES, RowImports.BYTES);
            return new Term(Fields.CLAIMED, join(new byte[0], block, rowAndImport));
        }

        private byte[] rowBytes() {
            return HexFormat.of().parseHex(row);
        }
    }

    /** Keeps a claim, once however often it is made. Costs the deletion of a term, and no look into the index. */
    static void add(IndexWriter writer, Claim claim) throws IOException {
        Term byImport = claim.byImport();
        Document document = new Document();
        document.add(new StringField(byImport.field(), byImport.bytes(), Field.Store.NO));
        document.add(new StringField(Fields.CLAIMED, claim.byBlock().bytes(), Field.Store.NO));
        writer.updateDocument(byImport, document);
    }

    /** Gives up a claim. */
    static void delete(IndexWriter writer, Claim claim) throws IOException {
        writer.deleteDocuments(claim.byImport());
    }

    /** Gives up all claims of an import. */
    static void deleteAll(IndexWriter writer, ImportId by) throws IOException {
        writer.deleteDocuments(new PrefixQuery(new Term(Fields.CLAIM, RowImports.term(by))));
    }

    private static BytesRef join(byte[] head, BytesRef block, byte[] tail) {
        byte[] all = new byte[head.length + block.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(block.bytes, block.offset, all, head.length, block.length);
        System.arraycopy(tail, 0, all, head.length + block.length, tail.length);
        return new BytesRef(all);
    }
}
