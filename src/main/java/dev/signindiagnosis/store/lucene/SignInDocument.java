package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.FoldedText;
import dev.signindiagnosis.store.SearchedNames;
import dev.signindiagnosis.store.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The sign-in in the index: all that is searched and counted, and nothing stored, for its rows tell it. */
final class SignInDocument {

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
        id(Fields.ORIGINAL_REQUEST, SignInFields.ORIGINAL_REQUEST_ID);
        id(Fields.SESSION, SignInFields.SESSION_ID);
        id(Fields.DEVICE, SignInFields.DEVICE_ID);
        id(Fields.USER_ID, SignInFields.USER_ID);
        id(Fields.SERVICE_PRINCIPAL_ID, SignInFields.SERVICE_PRINCIPAL_ID);
        Stream.of(SignInFields.APPLICATION_SERVICE_PRINCIPAL_ID, SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID)
                .flatMap(field -> told(field).stream())
                .filter(id -> !id.equals(Guid.ZERO))
                .distinct()
                .forEach(id -> term(Fields.PRINCIPAL_ASKED, IndexTerms.id(id)));
        id(Fields.APPLICATION_ID, SignInFields.APPLICATION_ID);
        id(Fields.RESOURCE_ID, SignInFields.RESOURCE_ID);
        id(Fields.HOME_TENANT, SignInFields.HOME_TENANT_ID);
        id(Fields.RESOURCE_TENANT, SignInFields.RESOURCE_TENANT_ID);
        signIn.correlationIds().forEach(id -> term(Fields.CORRELATION, IndexTerms.id(id.value())));
    }

    private void addNames() {
        names(Fields.USER_NAME, SearchedNames.USER);
        names(Fields.APPLICATION_NAME, SearchedNames.APPLICATION);
        names(Fields.RESOURCE_NAME, SearchedNames.RESOURCE);
        Subject.NAMES.stream()
                .flatMap(name -> told(name).stream())
                .map(FoldedText::fold)
                .distinct()
                .forEach(name -> term(Fields.USER_WHOLE_NAME, IndexTerms.id(name)));
        nameWithoutId(Fields.APPLICATION_WITHOUT_ID, SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME);
        nameWithoutId(Fields.RESOURCE_WITHOUT_ID, SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME);
    }

    private void nameWithoutId(String field, SignInField<String> id, SignInField<String> name) {
        if (told(id).isEmpty()) {
            id(field, name);
        }
    }

    private void addGroups() {
        group(Fields.TENANT, new BytesRef(IndexTerms.cut(signIn.tenant().id())));
        term(Fields.TENANT, IndexTerms.id(signIn.tenant().id()));
        termAndGroup(Fields.TYPE, signIn.type().id());
        termAndGroup(Fields.OUTCOME, signIn.outcome().id());
        told(SignInFields.COUNTRY).ifPresent(country -> termAndGroup(Fields.COUNTRY, country));
        told(SignInFields.IP_ADDRESS).ifPresent(address -> termAndGroup(Fields.ADDRESS, address));
        signIn.errorCode().ifPresent(this::addCode);
        groupByFirst(
                Fields.BY_USER,
                List.of(SignInFields.USER_ID, SignInFields.USER_NAME, SignInFields.SERVICE_PRINCIPAL_ID));
        groupByFirst(Fields.BY_APPLICATION, List.of(SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME));
        groupByFirst(Fields.BY_RESOURCE, List.of(SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME));
    }

    private void addCode(int code) {
        term(Fields.CODE, IndexTerms.number(code));
        document.add(new NumericDocValuesField(Fields.CODE, code));
    }

    private void addPolicies() {
        Set<BytesRef> ids = new HashSet<>();
        Set<BytesRef> names = new HashSet<>();
        for (AppliedPolicy policy : signIn.policies()) {
            policy.id().value().ifPresent(id -> ids.add(IndexTerms.id(id)));
            policy.name().value().ifPresent(name -> names.add(IndexTerms.name(FoldedText.fold(name))));
        }
        ids.forEach(id -> term(Fields.POLICY_ID, id));
        names.forEach(name -> term(Fields.POLICY_NAME, name));
        signIn.decidingPolicies().stream()
                .flatMap(policy -> firstTold(policy.id(), policy.name()).stream())
                .distinct()
                .forEach(this::addDecidingPolicy);
    }

    private void addDecidingPolicy(String policy) {
        term(Fields.DECIDING_POLICY, IndexTerms.id(policy));
        document.add(new SortedSetDocValuesField(Fields.DECIDING_POLICY, folded(policy)));
    }

    private void names(String field, SearchedNames searched) {
        Set<String> names = new HashSet<>();
        Stream.concat(searched.starts().stream(), searched.words().stream())
                .forEach(name -> told(name).ifPresent(told -> names.add(IndexTerms.cut(FoldedText.fold(told)))));
        searched.words()
                .forEach(name -> told(name)
                        .ifPresent(
                                told -> names.addAll(FoldedText.fromEachWord(IndexTerms.cut(FoldedText.fold(told))))));
        names.forEach(name -> term(field, new BytesRef(name)));
    }

    private void id(String field, SignInField<String> fact) {
        told(fact).ifPresent(id -> term(field, IndexTerms.id(id)));
    }

    private void groupByFirst(String field, List<SignInField<String>> facts) {
        facts.stream().flatMap(fact -> told(fact).stream()).findFirst().ifPresent(value -> group(field, folded(value)));
    }

    private void termAndGroup(String field, String value) {
        term(field, IndexTerms.id(value));
        group(field, folded(value));
    }

    private void term(String field, BytesRef value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void group(String field, BytesRef value) {
        document.add(new SortedDocValuesField(field, value));
    }

    private Optional<String> told(SignInField<String> field) {
        return signIn.fact(field).value();
    }

    private static Optional<String> firstTold(Fact<String> first, Fact<String> second) {
        return first.value().or(second::value);
    }

    private static BytesRef folded(String value) {
        return new BytesRef(IndexTerms.cut(FoldedText.fold(value)));
    }
}
