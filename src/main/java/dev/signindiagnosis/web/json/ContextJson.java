package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.LastGood;
import dev.signindiagnosis.diagnosis.NotTold;
import dev.signindiagnosis.diagnosis.PolicyChange;
import dev.signindiagnosis.diagnosis.Sum;
import dev.signindiagnosis.diagnosis.TenantInvolved;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the store tells beside the attempt. A part that is null or empty was looked for and not found, unless notTold
 * names it.
 *
 * @param laterSuccess the next sign-in of the same subject to the same application that went through
 * @param lastGood the last one before the attempt, and what differs
 * @param policyChanges what changed in the policies of the subject's last sign-ins to the application, newest first
 * @param spread who else fails the same way
 * @param waysThrough what would have to differ, one entry a policy
 * @param sums what can be calculated
 * @param tenantsInvolved the tenants of a sign-in that crosses tenants
 * @param notTold the parts that could not be had
 */
record ContextJson(
        @Nullable MomentJson laterSuccess,
        @Nullable LastGoodJson lastGood,
        List<PolicyChangeJson> policyChanges,
        @Nullable SpreadJson spread,
        List<WayThroughJson> waysThrough,
        List<SumJson> sums,
        List<TenantJson> tenantsInvolved,
        List<NotToldJson> notTold) {

    /**
     * A sign-in that can be looked up.
     *
     * @param key what addresses it
     * @param at when it happened
     */
    record MomentJson(String key, Instant at) {
        static MomentJson of(SignInEvent signIn) {
            return new MomentJson(signIn.key().value(), signIn.at());
        }
    }

    /**
     * The last good sign-in.
     *
     * @param key what addresses it
     * @param at when it happened
     * @param differences what was different then, what may explain the failure first
     */
    record LastGoodJson(String key, Instant at, List<DifferenceJson> differences) {
        static LastGoodJson of(LastGood good, FactWords facts) {
            return new LastGoodJson(
                    good.signIn().key().value(),
                    good.signIn().at(),
                    good.differences().stream()
                            .map(difference -> DifferenceJson.of(difference, facts))
                            .toList());
        }
    }

    /**
     * A difference.
     *
     * @param fact the fact's name
     * @param label what people call it
     * @param then its value then
     * @param now its value now
     * @param mayExplain whether the code or the deciding policy asks about it
     */
    record DifferenceJson(String fact, String label, String then, String now, boolean mayExplain) {
        static DifferenceJson of(LastGood.Difference difference, FactWords facts) {
            String fact = difference.fact();
            return new DifferenceJson(
                    fact,
                    facts.label(fact),
                    facts.value(fact, difference.then()),
                    facts.value(fact, difference.now()),
                    difference.mayExplain());
        }
    }

    /**
     * A change in the policies.
     *
     * @param policyId the policy's ID
     * @param policyName its name
     * @param kind new, gone, otherResult or otherName
     * @param then result or name before
     * @param now result or name since
     * @param before the last sign-in before the change
     * @param after the first one with it
     */
    record PolicyChangeJson(
            @Nullable String policyId,
            @Nullable String policyName,
            String kind,
            @Nullable String then,
            @Nullable String now,
            MomentJson before,
            MomentJson after) {
        static PolicyChangeJson of(PolicyChange change) {
            return new PolicyChangeJson(
                    change.policyId(),
                    change.policyName(),
                    change.kind().id(),
                    change.then(),
                    change.now(),
                    MomentJson.of(change.before()),
                    MomentJson.of(change.after()));
        }
    }

    /**
     * Something calculated.
     *
     * @param kind tokenAge, failuresBeforeLockout, credentialUse or silentRetries
     * @param text the result in a sentence
     * @param figures what it stands on, by name; durations as ISO 8601
     */
    record SumJson(String kind, String text, Map<String, Object> figures) {
        static SumJson of(Sum sum, Words words) {
            Map<String, Object> figures = new TreeMap<>();
            sum.figures()
                    .forEach((name, value) ->
                            figures.put(name, value instanceof Duration span ? span.toString() : value));
            return new SumJson(sum.kind().id(), words.say(sum.text()), figures);
        }
    }

    /**
     * A tenant.
     *
     * @param role home, resource, appOwner or log
     * @param id its ID
     * @param name its name
     * @param decided whether a setting of this tenant stopped the sign-in
     */
    record TenantJson(String role, String id, @Nullable String name, boolean decided) {
        static TenantJson of(TenantInvolved tenant) {
            return new TenantJson(tenant.role().id(), tenant.id(), tenant.name(), tenant.decided());
        }
    }

    /**
     * A part that could not be had.
     *
     * @param part its name here
     * @param why notSupported, late, unavailable, noSubject or notInLog
     * @param text why, in words
     */
    record NotToldJson(String part, String why, String text) {
        static NotToldJson of(NotTold missing, Words words) {
            return new NotToldJson(
                    missing.part().id(),
                    missing.why().id(),
                    words.say("notTold." + missing.why().id()));
        }
    }

    static ContextJson of(Context context, Words words) {
        FactWords facts = new FactWords(words);
        SignInEvent later = context.laterSuccess();
        LastGood good = context.lastGood();
        return new ContextJson(
                later == null ? null : MomentJson.of(later),
                good == null ? null : LastGoodJson.of(good, facts),
                context.policyChanges().stream().map(PolicyChangeJson::of).toList(),
                context.spread() == null ? null : SpreadJson.of(context.spread(), words),
                context.waysThrough().stream()
                        .map(way -> WayThroughJson.of(way, words))
                        .toList(),
                context.sums().stream().map(sum -> SumJson.of(sum, words)).toList(),
                context.tenantsInvolved().stream().map(TenantJson::of).toList(),
                context.notTold().stream()
                        .map(missing -> NotToldJson.of(missing, words))
                        .toList());
    }
}
