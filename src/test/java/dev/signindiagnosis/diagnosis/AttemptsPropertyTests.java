package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.cases.CaseStore;
import dev.signindiagnosis.cases.RealCase;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.util.FileSystemUtils;

class AttemptsPropertyTests {

    private static final long[] CODES = {0, 50058, 50074, 50140, 50199, 50126, 53003, 65001};
    private static final int[] PAUSES = {0, 0, 1, 30, 599, 601, 3600};

    @Property(tries = 300)
    void rowsInAnyOrderGiveTheSameAttempts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
        List<SignInEvent> signIns = madeUp(new Random(seed), rows);
        List<SignInEvent> shuffled = new ArrayList<>(signIns);
        Collections.shuffle(shuffled, new Random(~seed));
        assertThat(Attempts.of(shuffled)).isEqualTo(Attempts.of(signIns));
    }

    @Property(tries = 100)
    void everySignInIsInExactlyOneAttempt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
        List<SignInEvent> signIns = madeUp(new Random(seed), rows);
        List<SignInEvent> inAttempts = Attempts.of(signIns).stream()
                .flatMap(attempt -> attempt.signIns().stream())
                .collect(Collectors.toList());
        assertThat(inAttempts).containsExactlyInAnyOrderElementsOf(signIns);
    }

    @Property(tries = 20)
    void theRealCasesInAnyOrderGiveTheSameAttempts(@ForAll RealCase one, @ForAll long seed) throws IOException {
        List<SignInEvent> signIns = signIns(one);
        List<SignInEvent> shuffled = new ArrayList<>(signIns);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Attempts.of(shuffled)).isEqualTo(Attempts.of(signIns));
    }

    private static List<SignInEvent> signIns(RealCase one) throws IOException {
        Path directory = Files.createTempDirectory("cases");
        try {
            return CaseStore.of(directory, one)
                    .search(SignInQuery.builder().build(), Page.first(Page.MOST), Deadline.in(Duration.ofSeconds(10)))
                    .signIns();
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static List<SignInEvent> madeUp(Random random, int rows) {
        List<SignInEvent> signIns = new ArrayList<>();
        int seconds = 0;
        for (int n = 1; n <= rows; n++) {
            seconds += PAUSES[random.nextInt(PAUSES.length)];
            SignIns signIn = SignIns.signIn(n, seconds, CODES[random.nextInt(CODES.length)])
                    .with(SignInFields.APPLICATION_ID, SignIns.id(100 + random.nextInt(2)))
                    .inTenant(SignIns.id(200 + random.nextInt(2)));
            if (random.nextBoolean()) {
                signIn.with(SignInFields.ORIGINAL_REQUEST_ID, SignIns.id(300 + random.nextInt(5)));
            }
            signIns.add(signIn.event());
        }
        return signIns;
    }
}
