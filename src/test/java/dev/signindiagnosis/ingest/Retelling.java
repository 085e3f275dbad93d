package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.MadeUpSignIn;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Tells made-up sign-ins once more, with something else in them. */
final class Retelling {

    private final Random random;

    Retelling(Random random) {
        this.random = random;
    }

    /** The same request, told later: risk and steps that came late, fields that differ. */
    MadeUpSignIn changed(MadeUpSignIn told) {
        boolean other = random.nextInt(4) == 0;
        return copy(
                told,
                told.id(),
                told.correlationId(),
                other ? told.at().plusSeconds(random.nextInt(90)) : told.at(),
                other ? 0 : told.code(),
                random.nextBoolean() ? List.of() : told.policies(),
                random.nextBoolean() ? List.of() : told.steps(),
                random.nextBoolean() ? "high" : told.risk());
    }

    /** Another sign-in that has its correlation ID, or even its request ID, in common with an earlier one. */
    MadeUpSignIn sharing(MadeUpSignIn told, MadeUpSignIn earlier) {
        return copy(
                told,
                random.nextInt(3) == 0 ? earlier.id() : told.id(),
                earlier.correlationId(),
                earlier.at().plusSeconds(random.nextInt(900)),
                told.code(),
                told.policies(),
                told.steps(),
                told.risk());
    }

    private static MadeUpSignIn copy(
            MadeUpSignIn told,
            String id,
            String correlationId,
            Instant at,
            int code,
            List<MadeUpSignIn.Policy> policies,
            List<MadeUpSignIn.Step> steps,
            String risk) {
        return new MadeUpSignIn(
                told.type(),
                id,
                correlationId,
                at,
                told.tenant(),
                told.who(),
                told.application(),
                told.resource(),
                code,
                told.reason(),
                told.detail(),
                told.ip(),
                told.device(),
                told.place(),
                told.accessStatus(),
                policies,
                steps,
                risk,
                told.requirement(),
                told.sessionId());
    }
}
