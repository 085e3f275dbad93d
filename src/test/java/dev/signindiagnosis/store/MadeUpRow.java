package dev.signindiagnosis.store;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up row for tests of stores: a flat JSON object of field names, and what each tells. {@link #READER} reads its
 * text again, so it needs no real log shape.
 */
public final class MadeUpRow {

    /** Reads the text of a made-up row. */
    public static final RowReader READER = raw -> read(raw.text());

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHAPE = "madeUp";
    private static final String KEY = "key";
    private static final String TENANT = "tenant";
    private static final String CORRELATION_IDS = "correlationIds";
    private static final String POLICIES = SignInFields.POLICIES.name();

    private final Map<String, Object> content = new LinkedHashMap<>();

    private MadeUpRow(String key, Instant at) {
        content.put(KEY, key);
        content.put(SignInFields.AT.name(), at.toString());
    }

    /** A row of the sign-in of that number, in the log of no tenant, that tells its time alone. */
    public static MadeUpRow of(int number, String at) {
        return new MadeUpRow(guid(number), Instant.parse(at));
    }

    /** A row of that key. */
    public static MadeUpRow of(String key, Instant at) {
        return new MadeUpRow(key, at);
    }

    /** A GUID made of a number. */
    public static String guid(int number) {
        return "00000000-0000-4000-8000-%012x".formatted(number);
    }

    /** Puts the row into a tenant's log. */
    public MadeUpRow tenant(String id) {
        content.put(TENANT, id);
        return this;
    }

    /** Gives correlation IDs. */
    public MadeUpRow correlationIds(String... ids) {
        content.put(CORRELATION_IDS, List.of(ids));
        return this;
    }

    /** Tells a field: text, number or flag. */
    public <T> MadeUpRow tell(SignInField<T> field, T value) {
        content.put(field.name(), field.kind() == SignInField.Kind.TIME ? value.toString() : value);
        return this;
    }

    /** Lists a policy by ID and name, with its result. */
    public MadeUpRow policy(String id, String name, String result) {
        @SuppressWarnings("unchecked") // only this method writes it
        List<Map<String, String>> listed =
                (List<Map<String, String>>) content.computeIfAbsent(POLICIES, none -> new ArrayList<>());
        listed.add(Map.of("id", id, "name", name, "result", result));
        return this;
    }

    /** The row. */
    public SignInRow build() {
        return read(JSON.writeValueAsString(content));
    }

    private static SignInRow read(String text) {
        Map<?, ?> content = JSON.readValue(text, Map.class);
        Facts.Builder facts = Facts.carrying(Set.copyOf(SignInFields.all()));
        SignInFields.all().forEach(field -> put(facts, field, content.get(field.name())));
        LogTenant tenant = new LogTenant(String.valueOf(content.containsKey(TENANT) ? content.get(TENANT) : ""));
        Set<CorrelationId> ids = new LinkedHashSet<>();
        if (content.get(CORRELATION_IDS) instanceof Collection<?> told) {
            told.forEach(id -> ids.add(new CorrelationId(String.valueOf(id))));
        }
        SignInKey key = new SignInKey(String.valueOf(content.get(KEY)));
        return new SignInRow(digest(text), key, tenant, facts.build(), ids, Map.of(), new RawRow(SHAPE, "", text));
    }

    @SuppressWarnings("unchecked") // the kind of a field decides the type of its value
    private static void put(Facts.Builder facts, SignInField<?> field, Object value) {
        if (value == null) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> facts.put((SignInField<String>) field, (String) value);
            case FLAG -> facts.put((SignInField<Boolean>) field, (Boolean) value);
            case NUMBER -> facts.put((SignInField<Long>) field, ((Number) value).longValue());
            case TIME -> facts.put((SignInField<Instant>) field, Instant.parse((String) value));
            case TEXTS -> facts.put((SignInField<List<String>>) field, (List<String>) value);
            case POLICIES -> facts.put(SignInFields.POLICIES, policies((List<Map<String, String>>) value));
            case STEPS -> throw new IllegalArgumentException("made-up rows tell no steps");
        }
    }

    private static List<AppliedPolicy> policies(List<Map<String, String>> listed) {
        return listed.stream().map(MadeUpRow::policy).collect(Collectors.toList());
    }

    private static AppliedPolicy policy(Map<String, String> told) {
        Fact<List<String>> absent = Fact.untold(FactState.ABSENT);
        return new AppliedPolicy(
                Fact.told(told.get("id")),
                Fact.told(told.get("name")),
                Fact.told(told.get("result")),
                List.of(),
                List.of(),
                Fact.untold(FactState.ABSENT),
                absent,
                absent,
                absent);
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(sha, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
