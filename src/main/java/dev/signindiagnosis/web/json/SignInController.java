package dev.signindiagnosis.web.json;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInEventRepository;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the log tells of a sign-in, before anybody judges it. */
@RestController
@RequestMapping(path = "/api/v1/sign-ins", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sign-ins", description = "What the log tells")
class SignInController {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignInEventRepository repository;
    private final JsonMapper mapper;
    private final Clock clock;

    SignInController(SignInEventRepository repository, JsonMapper mapper, Clock clock) {
        this.repository = repository;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Every field of a sign-in. Where several tenants logged it, that of the log which tells most. */
    @GetMapping("/{key}")
    @Operation(
            summary = "Shows every field of one sign-in",
            description = "A field that was not told says why. raw=true adds the rows as imported.")
    SignInFieldsJson signIn(@PathVariable String key, @RequestParam(defaultValue = "false") boolean raw) {
        SignInKey signInKey = Keys.read(key);
        Deadline deadline = Deadline.in(PATIENCE);
        SignInEvent signIn = repository.byKey(signInKey, deadline).stream()
                .max(comparing(one -> one.facts().told()))
                .orElseThrow(Keys::notHeld);
        List<SignInRow> rows = repository.rows(signInKey, deadline).stream()
                .filter(row -> row.tenant().equals(signIn.tenant()))
                .toList();
        return SignInFieldsJson.of(signIn.asOf(clock.instant()), rows, raw, mapper);
    }
}
