package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void maskAndNamesMeanTheSame() {
        assertThat(Conditions.names(new JsonNumber("19"))).containsExactly("application", "users", "clientType");
        assertThat(Conditions.names("19")).isEqualTo(Conditions.names("application,users,clientType"));
        assertThat(Conditions.names(List.of("application", "users", "clientType")))
                .isEqualTo(Conditions.names(new JsonNumber("19")));
    }

    @Test
    void noneIsNoCondition() {
        assertThat(Conditions.names("none")).isEmpty();
        assertThat(Conditions.names(new JsonNumber("0"))).isEmpty();
        assertThat(Conditions.names("")).isEmpty();
    }

    @Test
    void bitWithoutNameIsKept() {
        assertThat(Conditions.names(new JsonNumber("131074"))).containsExactly("users", "131072");
    }
}
