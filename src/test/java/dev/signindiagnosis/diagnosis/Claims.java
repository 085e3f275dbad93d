package dev.signindiagnosis.diagnosis;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.rule.Confidence;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.rule.RuleFact;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what is claimed of sign-ins with what is claimed of the same where a field is untold. */
final class Claims {

    private Claims() {}

    /** The sign-ins without that field. */
    static List<SignInEvent> without(List<SignInEvent> signIns, SignInField<?> field, FactState why) {
        return signIns.stream().map(one -> without(one, field, why)).toList();
    }

    private static <T> SignInEvent without(SignInEvent signIn, SignInField<T> field, FactState why) {
        Facts facts = signIn.facts().toBuilder().put(field, Fact.untold(why)).build();
        return new SignInEvent(signIn.key(), signIn.tenant(), facts, signIn.correlationIds(), 1);
    }

    /** Fails where the diagnosis without the field claims what the whole one does not. */
    static void assertNoMore(List<SignInEvent> told, Diagnosis whole, Diagnosis less, SignInField<?> field) {
        String about = field.name() + " of " + whole.deciding().orElseThrow().key();
        Facts before = told.stream()
                .filter(one -> one.key().equals(less.deciding().orElseThrow().key()))
                .findFirst()
                .orElseThrow()
                .facts();
        for (Finding finding : less.findings()) {
            finding.evidence().forEach(evidence -> assertSupported(evidence, before, about + ": " + finding.ruleId()));
            assertThat(finding.evidence().stream()
                            .filter(evidence -> evidence.fact().equals(field.name()))
                            .filter(evidence -> evidence.state() == FactState.TOLD))
                    .as(about)
                    .isEmpty();
            if (names(finding, field) && notIn(whole, finding)) {
                assertThat(finding.confidence())
                        .as(about + ": " + finding.ruleId())
                        .isGreaterThanOrEqualTo(best(whole));
            }
        }
        assertThat(differences(whole)).as(about).containsAll(differences(less));
        assertThat(ways(whole)).as(about).containsAll(ways(less));
        assertThat(tenants(whole)).as(about).containsAll(tenants(less));
    }

    /** What a finding shows of the sign-in is what the whole row tells. */
    private static void assertSupported(Evidence evidence, Facts before, String about) {
        RuleFact fact = RuleVocabulary.byName(evidence.fact()).orElseThrow();
        if (evidence.state() == FactState.TOLD && !fact.inStory() && fact.fitsText()) {
            assertThat(fact.read(before).value())
                    .as(about + ": " + evidence.fact())
                    .isPresent();
            assertThat(String.valueOf(evidence.value()))
                    .as(about + ": " + evidence.fact())
                    .isEqualTo(String.valueOf(fact.read(before).value().orElseThrow()));
        }
    }

    private static boolean names(Finding finding, SignInField<?> field) {
        return finding.whatHappened().facts().containsKey(field.name())
                || finding.evidence().stream().anyMatch(one -> one.fact().equals(field.name()));
    }

    private static boolean notIn(Diagnosis whole, Finding finding) {
        return whole.findings().stream().noneMatch(one -> one.ruleId().equals(finding.ruleId()));
    }

    /** The higher confidence stands first in the enum. */
    private static Confidence best(Diagnosis whole) {
        return whole.findings().stream()
                .map(Finding::confidence)
                .min(Confidence::compareTo)
                .orElse(Confidence.LOW);
    }

    private static Set<String> differences(Diagnosis diagnosis) {
        LastGood good = context(diagnosis).lastGood();
        Set<String> facts = new TreeSet<>();
        if (good != null) {
            good.differences().forEach(one -> facts.add(good.signIn().key() + one.fact()));
        }
        return facts;
    }

    private static Set<String> ways(Diagnosis diagnosis) {
        return context(diagnosis).waysThrough().stream()
                .map(way -> way.policyId() + way.what())
                .collect(toSet());
    }

    private static Set<String> tenants(Diagnosis diagnosis) {
        return context(diagnosis).tenantsInvolved().stream()
                .map(tenant -> tenant.role() + tenant.id() + tenant.decided())
                .collect(toSet());
    }

    private static Context context(Diagnosis diagnosis) {
        Context context = diagnosis.context();
        return context == null ? Context.NONE : context;
    }
}
