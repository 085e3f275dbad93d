package dev.signindiagnosis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.security.SecuritySettings.Mode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class AccessGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.0.0.53"})
    void openStartsOnALoopbackAddress(String address) {
        assertThatCode(() -> AccessGuard.check(Mode.OPEN, ip(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void openRefusesAnyOtherAddress(String address) {
        assertThatThrownBy(() -> AccessGuard.check(Mode.OPEN, ip(address))).isInstanceOf(UnsafeAccessException.class);
    }

    @Test
    void openRefusesEveryAddress() {
        assertThatThrownBy(() -> AccessGuard.check(Mode.OPEN, null)).isInstanceOf(UnsafeAccessException.class);
    }

    @Test
    void proxyStartsOnAnyAddress() {
        assertThatCode(() -> AccessGuard.check(Mode.PROXY, ip("0.0.0.0"))).doesNotThrowAnyException();
        assertThatCode(() -> AccessGuard.check(Mode.PROXY, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL", "OIDC"})
    void modesThatDoNotExistYetRefuse(Mode mode) {
        assertThatThrownBy(() -> AccessGuard.check(mode, ip("127.0.0.1"))).isInstanceOf(ModeNotThereException.class);
    }

    @Test
    void refusalSaysWhatToDo() {
        FailureAnalysis analysis = new UnsafeAccessFailureAnalyzer().analyze(new UnsafeAccessException("0.0.0.0"));

        assertThat(analysis.getDescription()).contains("0.0.0.0", "signin.security.mode");
        assertThat(analysis.getAction()).contains("signin.security.mode=proxy", "127.0.0.1");
    }

    private static InetAddress ip(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
