package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.SignInEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some of the sign-ins that fit a filter.
 *
 * @param signIns newest first
 * @param total how many fit in all
 * @param before where the next part goes on: sign-ins before this moment; empty where this part is the last
 */
public record SignInsPart(List<SignInEvent> signIns, long total, Optional<Instant> before) {

    /** Copies the list. */
    public SignInsPart {
        signIns = List.copyOf(signIns);
    }

    /**
     * Cuts a part off what was asked for, one more than a part is long. Sign-ins of one moment stay together, so that the
     * next part can go on before it.
     */
    static SignInsPart of(List<SignInEvent> found, long total, int length) {
        if (found.size() <= length) {
            return new SignInsPart(found, total, Optional.empty());
        }
        Instant cut = found.get(length).at();
        List<SignInEvent> newer =
                found.stream().filter(signIn -> signIn.at().isAfter(cut)).toList();
        return newer.isEmpty()
                ? new SignInsPart(found.subList(0, length), total, Optional.of(cut))
                : new SignInsPart(newer, total, Optional.of(cut.plusNanos(1)));
    }
}
