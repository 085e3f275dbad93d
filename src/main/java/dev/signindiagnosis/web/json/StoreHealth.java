package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the store can be asked: it looks up the key of no sign-in, which costs next to nothing. A store that was found
 * damaged is down, though it may still answer in part: somebody has to look at the log.
 */
final class StoreHealth implements HealthIndicator {

    private static final SignInKey NOBODYS = new SignInKey(Guid.ZERO);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SignInEventRepository repository;

    StoreHealth(SignInEventRepository repository) {
        this.repository = repository;
    }

    @Override
    public Health health() {
        try {
            repository.byKey(NOBODYS, Deadline.in(PATIENCE));
            return repository.damage().isEmpty()
                    ? Health.up().build()
                    : Health.down().build();
        } catch (RepositoryUnavailableException | DeadlinePassedException down) {
            return Health.down().build();
        }
    }
}
