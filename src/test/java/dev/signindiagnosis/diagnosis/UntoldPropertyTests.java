package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A fact that is made untold takes claims away and never makes a new one. */
class UntoldPropertyTests {

    private static final List<SignInField<?>> FIELDS = List.of(
            SignInFields.COUNTRY,
            SignInFields.CITY,
            SignInFields.IP_ADDRESS,
            SignInFields.DEVICE_ID,
            SignInFields.DEVICE_COMPLIANT,
            SignInFields.DEVICE_BROWSER,
            SignInFields.DEVICE_OPERATING_SYSTEM,
            SignInFields.CLIENT_APP,
            SignInFields.RESOURCE_ID,
            SignInFields.POLICIES);

    private static final List<Integer> CODES =
            List.of(0, 50053, 50058, 50076, 50097, 50126, 500121, 53000, 53001, 53003, 530002, 530003, 530033);

    /** The states in which a log leaves a field out; a plain blank of a device ID is a statement of its own. */
    private static final List<FactState> STATES =
            List.of(FactState.NOT_IN_FORMAT, FactState.REDACTED, FactState.WITHHELD, FactState.UNLICENSED);

    @Property(tries = 300)
    void anUntoldFactIsNeverADifference(@ForAll long seed) {
        Random random = new Random(seed);
        SignInEvent good = madeUp(random, 1, -60, 0);
        SignInEvent bad = madeUp(random, 2, 0, 53003);
        Set<String> before = differences(good, bad);
        assertThat(before).containsAll(differences(lessTold(good, random), bad));
        assertThat(before).containsAll(differences(good, lessTold(bad, random)));
    }

    @Property(tries = 300)
    void anUntoldPolicyIsNeverAChange(@ForAll long seed) {
        Random random = new Random(seed);
        SignInEvent good = madeUp(random, 1, -60, 0);
        SignInEvent bad = madeUp(random, 2, 0, 53003);
        Set<String> before = changes(good, bad);
        assertThat(before).containsAll(changes(lessTold(good, random), bad));
        assertThat(before).containsAll(changes(good, lessTold(bad, random)));
    }

    @Property(tries = 300)
    void anUntoldFactIsNeverAWayThrough(@ForAll long seed) {
        Random random = new Random(seed);
        SignInEvent bad = madeUp(random, 2, 0, 53003);
        assertThat(ways(bad)).containsAll(ways(lessTold(bad, random)));
    }

    /** A success with another computer, and a failure. */
    @Property(tries = 300)
    void anUntoldFactIsNeverAFinding(@ForAll long seed) {
        Random random = new Random(seed);
        List<SignInEvent> told =
                List.of(madeUp(random, 1, -60, 0), madeUp(random, 2, 0, CODES.get(random.nextInt(CODES.size()))));
        SignInField<?> field = FIELDS.get(random.nextInt(FIELDS.size()));
        FactState why = STATES.get(random.nextInt(STATES.size()));
        Claims.assertNoMore(
                told,
                Told.diagnosis(Told.store(told), 2),
                Told.diagnosis(Told.store(Claims.without(told, field, why)), 2),
                field);
    }

    private static Set<String> differences(SignInEvent good, SignInEvent bad) {
        Set<String> facts = new HashSet<>();
        Contrast.between(good, bad, List.of()).forEach(difference -> facts.add(difference.fact()));
        return facts;
    }

    private static Set<String> changes(SignInEvent good, SignInEvent bad) {
        Set<String> changes = new HashSet<>();
        PolicyHistory.of(List.of(bad, good)).forEach(change -> changes.add(change.kind() + " " + change.policyId()));
        return changes;
    }

    private static Set<String> ways(SignInEvent bad) {
        Set<String> ways = new HashSet<>();
        WaysThrough.of(bad, true)
                .answer()
                .orElse(List.of())
                .forEach(way -> way.what().forEach(what -> ways.add(way.need() + " " + what)));
        return ways;
    }

    private static SignInEvent madeUp(Random random, int number, long seconds, long code) {
        List<AppliedPolicy> policies = Stream.of("a", "b", "c")
                .filter(id -> random.nextInt(4) > 0)
                .map(id -> policy(id, random))
                .toList();
        return kari(number, seconds, code)
                .with(SignInFields.COUNTRY, random.nextBoolean() ? "NO" : "SE")
                .with(SignInFields.CITY, random.nextBoolean() ? "Oslo" : "Lund")
                .with(SignInFields.IP_ADDRESS, "192.0.2." + random.nextInt(2))
                .with(SignInFields.DEVICE_ID, SignIns.id(random.nextInt(2)))
                .with(SignInFields.DEVICE_COMPLIANT, random.nextBoolean())
                .with(SignInFields.DEVICE_BROWSER, random.nextBoolean() ? "Edge 1" : "Chrome 1")
                .with(SignInFields.DEVICE_OPERATING_SYSTEM, random.nextBoolean() ? "Windows 11" : "Ios")
                .with(SignInFields.CLIENT_APP, random.nextBoolean() ? "Browser" : "Other clients")
                .with(SignInFields.RESOURCE_ID, SignIns.id(random.nextInt(2)))
                .with(SignInFields.POLICIES, policies)
                .event();
    }

    private static AppliedPolicy policy(String id, Random random) {
        String result = List.of("success", "failure", "notApplied").get(random.nextInt(3));
        return random.nextBoolean() ? Told.block(id, "P" + id, "location") : Told.policy(id, "P" + id, result, "Mfa");
    }

    /** One field less, or one detail of one policy less. */
    private static SignInEvent lessTold(SignInEvent signIn, Random random) {
        Facts.Builder facts = signIn.facts().toBuilder();
        FactState why = STATES.get(random.nextInt(STATES.size()));
        if (random.nextBoolean() || signIn.policies().isEmpty()) {
            facts.put(FIELDS.get(random.nextInt(FIELDS.size())), Fact.untold(why));
        } else {
            List<AppliedPolicy> policies = new ArrayList<>(signIn.policies());
            int at = random.nextInt(policies.size());
            policies.set(at, lessTold(policies.get(at), random.nextInt(4), why));
            facts.put(SignInFields.POLICIES, policies);
        }
        return new SignInEvent(signIn.key(), signIn.tenant(), facts.build(), signIn.correlationIds(), 1);
    }

    private static AppliedPolicy lessTold(AppliedPolicy policy, int detail, FactState why) {
        return new AppliedPolicy(
                detail == 0 ? Fact.untold(why) : policy.id(),
                detail == 1 ? Fact.untold(why) : policy.name(),
                detail == 2 ? Fact.untold(why) : policy.result(),
                policy.grantControls(),
                policy.sessionControls(),
                policy.authenticationStrength(),
                detail == 3 ? Fact.untold(why) : policy.conditionsSatisfied(),
                policy.conditionsNotSatisfied(),
                policy.includeRules());
    }
}
