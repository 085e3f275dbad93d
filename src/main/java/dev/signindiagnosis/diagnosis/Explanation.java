package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import java.util.Optional;

/** One way to explain that a look-up found nothing, tested against the store. */
interface Explanation {

    /**
     * Whether it explains this look-up.
     *
     * @return empty where the test speaks against it
     * @throws dev.signindiagnosis.store.DeadlinePassedException where the test took too long
     * @throws dev.signindiagnosis.store.QueryNotSupportedException where the store cannot answer what the test asks
     */
    Optional<Reason> test(EmptySearch search);
}
