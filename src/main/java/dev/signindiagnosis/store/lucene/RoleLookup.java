package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Role;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds what a GUID is: one seek in the terms of each field that holds such IDs. */
final class RoleLookup {

    private static final Map<Role, List<String>> FIELDS = new EnumMap<>(Map.of(
            Role.REQUEST, List.of(Fields.ORIGINAL_REQUEST),
            Role.CORRELATION, List.of(Fields.CORRELATION),
            Role.SESSION, List.of(Fields.SESSION),
            Role.USER, List.of(Fields.USER_ID),
            Role.APPLICATION, List.of(Fields.APPLICATION_ID),
            Role.SERVICE_PRINCIPAL, List.of(Fields.SERVICE_PRINCIPAL_ID, Fields.PRINCIPAL_ASKED),
            Role.RESOURCE, List.of(Fields.RESOURCE_ID),
            Role.TENANT, List.of(Fields.TENANT, Fields.HOME_TENANT, Fields.RESOURCE_TENANT),
            Role.DEVICE, List.of(Fields.DEVICE),
            Role.POLICY, List.of(Fields.POLICY_ID)));

    private RoleLookup() {}

    /** What the text is; nothing where it is no GUID. */
    static Set<Role> find(IndexReader index, String text) throws IOException {
        Optional<String> guid = Guid.parse(text);
        return guid.isPresent() ? ofGuid(index, guid.get()) : Set.of();
    }

    private static Set<Role> ofGuid(IndexReader index, String guid) throws IOException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (!KeyLookup.find(index, new SignInKey(guid)).isEmpty()) {
            roles.add(Role.REQUEST);
        }
        for (Map.Entry<Role, List<String>> role : FIELDS.entrySet()) {
            if (holds(index, role.getValue(), IndexTerms.id(guid))) {
                roles.add(role.getKey());
            }
        }
        return roles;
    }

    private static boolean holds(IndexReader index, List<String> fields, BytesRef id) throws IOException {
        for (String field : fields) {
            for (LeafReaderContext leaf : index.leaves()) {
                if (holds(leaf.reader(), new Term(field, id))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(LeafReader segment, Term term) throws IOException {
        @Nullable PostingsEnum documents = segment.postings(term, PostingsEnum.NONE);
        if (documents == null) {
            return false;
        }
        @Nullable Bits live = segment.getLiveDocs();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
