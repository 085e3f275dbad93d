package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.FoldedText;
import dev.signindiagnosis.store.SearchedNames;
import dev.signindiagnosis.store.Subject;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The sign-in in the index: all that is searched and counted, and nothing stored, for its rows tell it. */
final class SignInDocument {

    private static final List<SignInField<String>> USER =
            List.of(SignInFields.USER_ID, SignInFields.USER_NAME, SignInFields.SERVICE_PRINCIPAL_ID);
    private static final List<SignInField<String>> APPLICATION =
            List.of(SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME);
    private static final List<SignInField<String>> RESOURCE =
            List.of(SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME);

    private final Document document = new Document();
    private final SignInEvent signIn;

    private SignInDocument(SignInEvent signIn) {
        this.signIn = signIn;
    }

    /** The document of a sign-in, made of the rows with these IDs. */
    static Document of(SignInEvent signIn, BytesRef block, BytesRef rowIds) {
        SignInDocument building = new SignInDocument(signIn);
        building.term(Fields.BLOCK, block);
        building.document.add(new BinaryDocValuesField(Fields.ROWS, rowIds));
        building.addOrder();
        building.addIds();
        building.addNames();
        building.addGroups();
        building.addPolicies();
        return building.document;
    }

    private void addOrder() {
        long time = TimeValue.of(signIn.at());
        document.add(new LongPoint(Fields.TIME, time));
        document.add(new NumericDocValuesField(Fields.TIME, time));
        BytesRef key = IndexTerms.key(signIn.key());
        document.add(new NumericDocValuesField(Fields.KEY_KIND, SortOrder.kind(signIn.key())));
        document.add(new NumericDocValuesField(Fields.KEY_HIGH, SortOrder.high(key)));
        document.add(new NumericDocValuesField(Fields.KEY_LOW, SortOrder.low(key)));
    }

    private void addIds() {
        addOriginalRequest();
        id(Fields.SESSION, SignInFields.SESSION_ID);
        id(Fields.DEVICE, SignInFields.DEVICE_ID);
        id(Fields.USER_ID, SignInFields.USER_ID);
        id(Fields.SERVICE_PRINCIPAL_ID, SignInFields.SERVICE_PRINCIPAL_ID);
        principalAsked(SignInFields.APPLICATION_SERVICE_PRINCIPAL_ID);
        principalAsked(SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID);
        id(Fields.APPLICATION_ID, SignInFields.APPLICATION_ID);
        id(Fields.RESOURCE_ID, SignInFields.RESOURCE_ID);
        id(Fields.HOME_TENANT, SignInFields.HOME_TENANT_ID);
        id(Fields.RESOURCE_TENANT, SignInFields.RESOURCE_TENANT_ID);
        for (CorrelationId id : signIn.correlationIds()) {
            term(Fields.CORRELATION, IndexTerms.id(id.value()));
        }
    }

    private void principalAsked(SignInField<String> fact) {
        String id = told(fact);
        if (id != null && !id.equals(Guid.ZERO)) {
            term(Fields.PRINCIPAL_ASKED, IndexTerms.id(id));
        }
    }

    /** Most sign-ins are the first request of their sequence, and found by their key. */
    private void addOriginalRequest() {
        String original = told(SignInFields.ORIGINAL_REQUEST_ID);
        if (original != null && !original.equalsIgnoreCase(signIn.key().value())) {
            term(Fields.ORIGINAL_REQUEST, IndexTerms.id(original));
        }
    }

    private void addNames() {
        names(Fields.USER_NAME, SearchedNames.USER);
        names(Fields.APPLICATION_NAME, SearchedNames.APPLICATION);
        names(Fields.RESOURCE_NAME, SearchedNames.RESOURCE);
        for (SignInField<String> name : Subject.NAMES) {
            id(Fields.USER_WHOLE_NAME, name);
        }
        nameWithoutId(Fields.APPLICATION_WITHOUT_ID, SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME);
        nameWithoutId(Fields.RESOURCE_WITHOUT_ID, SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME);
    }

    private void nameWithoutId(String field, SignInField<String> id, SignInField<String> name) {
        if (told(id) == null) {
            id(field, name);
        }
    }

    private void addGroups() {
        group(Fields.TENANT, new BytesRef(IndexTerms.cut(signIn.tenant().id())));
        term(Fields.TENANT, IndexTerms.id(signIn.tenant().id()));
        termAndGroup(Fields.TYPE, signIn.type().id());
        termAndGroup(Fields.OUTCOME, signIn.outcome().id());
        termAndGroup(Fields.COUNTRY, told(SignInFields.COUNTRY));
        termAndGroup(Fields.ADDRESS, told(SignInFields.IP_ADDRESS));
        signIn.errorCode().ifPresent(this::addCode);
        groupByFirst(Fields.BY_USER, USER);
        groupByFirst(Fields.BY_APPLICATION, APPLICATION);
        groupByFirst(Fields.BY_RESOURCE, RESOURCE);
    }

    private void addCode(int code) {
        term(Fields.CODE, IndexTerms.number(code));
        document.add(new NumericDocValuesField(Fields.CODE, code));
        term(Fields.CODE_ON_DAY, IndexTerms.codeOnDay(code, TimeValue.day(TimeValue.of(signIn.at()))));
    }

    private void addPolicies() {
        for (AppliedPolicy policy : signIn.policies()) {
            if (policy.id() instanceof Fact.Told<String> id) {
                term(Fields.POLICY_ID, IndexTerms.id(id.told()));
            }
            if (policy.name() instanceof Fact.Told<String> name) {
                term(Fields.POLICY_NAME, IndexTerms.name(FoldedText.fold(name.told())));
            }
        }
        for (AppliedPolicy policy : signIn.decidingPolicies()) {
            policy.id().value().or(policy.name()::value).ifPresent(this::addDecidingPolicy);
        }
    }

    private void addDecidingPolicy(String policy) {
        term(Fields.DECIDING_POLICY, IndexTerms.id(policy));
        document.add(new SortedSetDocValuesField(Fields.DECIDING_POLICY, folded(policy)));
    }

    /** A term twice in one document is one; only the common case, names that are the same, is spared. */
    private void names(String field, SearchedNames searched) {
        String last = null;
        for (SignInField<String> fact : searched.starts()) {
            String name = told(fact);
            if (name != null && !name.equals(last)) {
                term(field, folded(name));
                last = name;
            }
        }
        for (SignInField<String> fact : searched.words()) {
            String name = told(fact);
            if (name != null) {
                words(field, IndexTerms.cut(FoldedText.fold(name)));
            }
        }
    }

    private void words(String field, String name) {
        term(field, new BytesRef(name));
        for (String rest : FoldedText.fromEachWord(name)) {
            term(field, new BytesRef(rest));
        }
    }

    private void id(String field, SignInField<String> fact) {
        String id = told(fact);
        if (id != null) {
            term(field, IndexTerms.id(id));
        }
    }

    private void groupByFirst(String field, List<SignInField<String>> facts) {
        for (SignInField<String> fact : facts) {
            String value = told(fact);
            if (value != null) {
                group(field, folded(value));
                return;
            }
        }
    }

    private void termAndGroup(String field, @Nullable String value) {
        if (value != null) {
            term(field, IndexTerms.id(value));
            group(field, folded(value));
        }
    }

    private void term(String field, BytesRef value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void group(String field, BytesRef value) {
        document.add(new SortedDocValuesField(field, value));
    }

    private @Nullable String told(SignInField<String> field) {
        return signIn.fact(field) instanceof Fact.Told<String> fact ? fact.told() : null;
    }

    private static BytesRef folded(String value) {
        return new BytesRef(IndexTerms.cut(FoldedText.fold(value)));
    }
}
