package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Makes sign-ins for tests: number {@code n} has the request ID that ends in {@code n}. */
final class SignIns {

    static final CorrelationId CORRELATION = new CorrelationId("c0000000-0000-4000-8000-00000000000c");
    static final Instant START = Instant.parse("2026-11-12T09:00:00Z");

    private final Facts.Builder facts =
            Facts.carrying(new HashSet<>(SignInFields.all())).put(SignInFields.AT, START);
    private final SignInKey key;
    private CorrelationId correlation = CORRELATION;
    private LogTenant tenant = new LogTenant("70000000-0000-4000-8000-000000000001");

    private SignIns(int number) {
        key = new SignInKey(id(number));
    }

    /** Sign-in {@code number}, as many seconds after the start. */
    static SignIns signIn(int number, int seconds, long code) {
        return new SignIns(number)
                .with(SignInFields.AT, START.plusSeconds(seconds))
                .with(SignInFields.ERROR_CODE, code)
                .with(SignInFields.APPLICATION_ID, "a0000000-0000-4000-8000-00000000000a");
    }

    static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    <T> SignIns with(SignInField<T> field, T value) {
        facts.put(field, value);
        return this;
    }

    SignIns inTenant(String id) {
        tenant = new LogTenant(id);
        return this;
    }

    <T> SignIns without(SignInField<T> field, FactState why) {
        facts.put(field, Fact.untold(why));
        return this;
    }

    /** Gives it a correlation ID of its own. */
    SignIns correlated(int number) {
        correlation = new CorrelationId("c0000000-0000-4000-8000-%012d".formatted(number));
        return this;
    }

    SignInEvent event() {
        return new SignInEvent(key, tenant, facts.build(), Set.of(correlation), 1);
    }
}
