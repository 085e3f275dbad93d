package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.diagnosis.NotTold.Part;
import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the context of an attempt together, and notes what could not be had. */
final class ContextTeller {

    /** Wrong password, lockout, second factor not passed: which method it was stands in the steps only. */
    private static final Set<Integer> STEPS_TELL_MORE = Set.of(50053, 50126, 500121);

    private final Story story;
    private final @Nullable ErrorCode code;
    private final List<NotTold> notTold = new ArrayList<>();

    private ContextTeller(Story story, @Nullable ErrorCode code) {
        this.story = story;
        this.code = code;
    }

    /**
     * The context of an attempt.
     *
     * @param code what the code book knows of the deciding code; null where nothing
     * @param message what a pasted message tells beside its code, by name
     */
    static Context of(Story story, @Nullable ErrorCode code, Map<String, String> message, PasteReader pastes) {
        return new ContextTeller(story, code).tell(message, pastes);
    }

    /** What a message alone tells; empty where that is nothing. */
    static Optional<Context> ofMessage(Facts facts, Map<String, String> message) {
        @Nullable
        Integer code =
                facts.get(SignInFields.ERROR_CODE).value().map(Long::intValue).orElse(null);
        @Nullable Instant at = facts.get(SignInFields.AT).value().orElse(null);
        List<Sum> sums = code != null && TokenAge.CODES.contains(code)
                ? TokenAge.of(message, at).stream().toList()
                : List.of();
        List<TenantInvolved> tenants = TenantRoles.of(facts, code);
        return sums.isEmpty() && tenants.isEmpty()
                ? Optional.empty()
                : Optional.of(new Context(null, null, List.of(), null, List.of(), sums, tenants, List.of()));
    }

    private Context tell(Map<String, String> message, PasteReader pastes) {
        boolean failed = story.attempt().ending() != Ending.SIGNED_IN;
        if (failed && restsOnCode()) {
            notTold.add(new NotTold(Part.AUTHENTICATION, Why.CODE_ONLY));
        }
        return new Context(
                failed
                        ? told(Part.LATER_SUCCESS, story.laterSuccess(), Optional.empty())
                                .orElse(null)
                        : null,
                told(Part.LAST_GOOD, lastGood(), Optional.empty()).orElse(null),
                told(Part.POLICY_CHANGES, policyChanges(story), List.of()),
                failed
                        ? told(Part.SPREAD, spread(story).map(Optional::of), Optional.<Spread>empty())
                                .orElse(null)
                        : null,
                failed
                        ? told(Part.WAYS_THROUGH, WaysThrough.of(story.deciding(), aboutPolicy()), List.of())
                        : List.of(),
                told(Part.SUMS, Sums.of(story, message, pastes), List.of()),
                TenantRoles.of(
                        story.deciding().facts(), story.deciding().errorCode().orElse(null)),
                notTold);
    }

    /** Some exports leave the steps out, and lately more of them do. */
    private boolean restsOnCode() {
        Fact<List<AuthenticationStep>> steps = story.deciding().fact(SignInFields.AUTHENTICATION_STEPS);
        return story.deciding().errorCode().filter(STEPS_TELL_MORE::contains).isPresent()
                && steps.value().filter(told -> !told.isEmpty()).isEmpty();
    }

    private <T> T told(Part part, Asked<T> asked, T otherwise) {
        asked.why().ifPresent(why -> notTold.add(new NotTold(part, why)));
        return asked.answer().orElse(otherwise);
    }

    private Asked<Optional<LastGood>> lastGood() {
        return story.lastGood().map(found -> found.map(good -> new LastGood(good, differences(good))));
    }

    private List<LastGood.Difference> differences(SignInEvent good) {
        return Contrast.between(good, story.deciding(), Explaining.facts(story.deciding(), code));
    }

    /** What changed in the policies up to the deciding sign-in. */
    static Asked<List<PolicyChange>> policyChanges(Story story) {
        return PolicyHistory.tellsPolicies(story.deciding())
                ? story.upToNow().map(PolicyHistory::of)
                : Asked.not(Why.NOT_IN_LOG);
    }

    /** Who else fails like the deciding sign-in. */
    static Asked<Spread> spread(Story story) {
        return story.once("spread", () -> SpreadCounting.of(story.store(), story.deciding(), story.now()));
    }

    private boolean aboutPolicy() {
        return code != null && (code.kind() == ErrorCode.Kind.POLICY || code.kind() == ErrorCode.Kind.DEVICE);
    }
}
