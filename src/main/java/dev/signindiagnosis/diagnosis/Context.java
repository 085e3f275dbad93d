package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.SignInEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the store tells beside the attempt itself. A part that is empty was looked for and not found, unless
 * {@link #notTold} names it.
 *
 * @param laterSuccess the first sign-in of the same subject to the same application, of any correlation ID, that ended
 *     signed in after the deciding one; null where none is held
 * @param lastGood the last one before the attempt that ended signed in, and what differs; null where none is held
 * @param policyChanges what changed in the policies that the subject's sign-ins to this application met, newest first
 * @param spread who else fails the same way; null where the attempt did not fail
 * @param waysThrough what would have to differ for the sign-in to go through, one entry a policy that decided
 * @param sums what can be calculated
 * @param tenantsInvolved the tenants of a sign-in that crosses tenants, in the order home, resource, application owner,
 *     log; empty where it does not cross any
 * @param notTold the parts that could not be had, and why
 */
public record Context(
        @Nullable SignInEvent laterSuccess,
        @Nullable LastGood lastGood,
        List<PolicyChange> policyChanges,
        @Nullable Spread spread,
        List<WayThrough> waysThrough,
        List<Sum> sums,
        List<TenantInvolved> tenantsInvolved,
        List<NotTold> notTold) {

    /** Nothing found and nothing missing. */
    public static final Context NONE =
            new Context(null, null, List.of(), null, List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Context {
        policyChanges = List.copyOf(policyChanges);
        waysThrough = List.copyOf(waysThrough);
        sums = List.copyOf(sums);
        tenantsInvolved = List.copyOf(tenantsInvolved);
        notTold = List.copyOf(notTold);
    }

    /** Why a part could not be had; empty where it was looked for. */
    public Optional<NotTold.Why> whyNotTold(NotTold.Part part) {
        return notTold.stream()
                .filter(missing -> missing.part() == part)
                .map(NotTold::why)
                .findFirst();
    }

    /** Whether there is nothing to show: nothing was found, and nothing is missing. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
