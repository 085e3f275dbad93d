package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.FieldSet;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is gathered of one row while its values are read. A later value takes the place of an earlier one, a blank does not. */
final class Draft {

    private static final Set<String> STATUS_WORDS = Set.of("success", "failure", "interrupted");

    final Shape shape;
    final DateOrder order;
    final Facts.Builder facts;
    final Set<CorrelationId> correlationIds = new LinkedHashSet<>(4);
    final Map<String, String> unknown = new HashMap<>();

    @Nullable
    String id;

    @Nullable
    String created;

    @Nullable
    String ingested;

    @Nullable
    String identity;

    @Nullable
    Long statusCode;

    @Nullable
    Long resultCode;

    /** {@code tenantId}: the log's tenant in an envelope, the workspace in Log Analytics. */
    @Nullable
    String tenantId;

    /** {@code AADTenantId}. */
    @Nullable
    String directoryId;

    /** The tenant in an envelope's {@code resourceId}. */
    @Nullable
    String pathTenant;

    /** What the row is instead, where its category or table says so. */
    @Nullable
    String notSignIn;

    @Nullable
    SignInType typeByEvent;

    @Nullable
    SignInType typeByCategory;

    @Nullable
    SignInType typeByTable;

    Draft(Shape shape, FieldSet carried, DateOrder order) {
        this.shape = shape;
        this.order = order;
        this.facts = Facts.carrying(carried);
    }

    /** States a text, or that it was taken out. */
    void text(SignInField<String> field, Object value) {
        String text = Values.text(value);
        if (text == null) {
            return;
        }
        if (Redaction.isRedacted(field, text)) {
            blank(field, FactState.REDACTED);
        } else {
            facts.put(field, text);
        }
    }

    /** States a text where no better place told it yet. */
    void textUnlessTold(SignInField<String> field, Object value) {
        if (!facts.tells(field)) {
            text(field, value);
        }
    }

    /** States how the sign-in ended where a selection of columns tells only that; any other word says nothing. */
    void statusWord(Object value) {
        String text = Values.text(value);
        if (text != null && STATUS_WORDS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            facts.put(SignInFields.STATUS_TEXT, text.strip());
        }
    }

    void flag(SignInField<Boolean> field, Object value) {
        Boolean flag = Values.flag(value);
        if (flag != null) {
            facts.put(field, flag);
        }
    }

    void number(SignInField<Long> field, Object value) {
        Long number = Values.number(value);
        if (number != null) {
            facts.put(field, number);
        }
    }

    /** States a list, unless another column already told one with something in it. */
    void fuller(SignInField<List<String>> field, List<String> texts) {
        if (!texts.isEmpty() || !facts.tells(field)) {
            facts.put(field, texts);
        }
    }

    /** States the policies; an empty list only where no other column told any. */
    void policies(Object value) {
        List<AppliedPolicy> policies = new Policies(shape != Shape.GRAPH_V1).read(value);
        if (policies != null && (!policies.isEmpty() || !facts.tells(SignInFields.POLICIES))) {
            facts.put(SignInFields.POLICIES, policies);
        }
    }

    /** States the steps. Logs also leave the list empty while they wait for it, so that an empty one says nothing. */
    void steps(Object value) {
        List<AuthenticationStep> steps = Steps.read(value, order);
        if (!steps.isEmpty()) {
            facts.put(SignInFields.AUTHENTICATION_STEPS, steps);
        }
    }

    /** States why a field is blank, unless it was told. */
    <T> void blank(SignInField<T> field, FactState why) {
        if (!facts.tells(field)) {
            facts.put(field, Fact.<T>untold(why));
        }
    }

    void correlation(Object value) {
        String text = Values.text(value);
        if (text != null) {
            correlationIds.add(new CorrelationId(text));
        }
    }

    /** Keeps a value that no column knows, as JSON, where there is something in it. */
    void unknown(String path, Object value) {
        String json = JsonWriter.write(value);
        if (json != null) {
            unknown.put(path, json);
        }
    }

    /** A time as this row's file writes it, or null. */
    @Nullable
    Instant time(@Nullable Object value) {
        return value == null ? null : Values.time(value, order);
    }
}
