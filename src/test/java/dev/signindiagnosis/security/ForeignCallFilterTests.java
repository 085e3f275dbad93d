package dev.signindiagnosis.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.security.SecuritySettings.Mode;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForeignCallFilterTests {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void thisMachinesNamesAreOwn(String host) {
        assertThat(status(call("GET", host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacker.example", "127.0.0.1.attacker.example", "localhost.attacker.example"})
    void foreignHostIsRefusedEvenForReading(String host) {
        assertThat(status(call("GET", host))).isEqualTo(403);
    }

    @Test
    void toolsWithoutOriginMayCall() {
        assertThat(status(call("POST", "localhost"))).isEqualTo(200);
    }

    @Test
    void ownOriginMayChange() {
        assertThat(status(with(call("POST", "localhost"), "Origin", "http://localhost:8080")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://attacker.example", "http://localhost:9999", "https://localhost:8080", "null", "http://%%"
            })
    void foreignOriginMayNotChange(String origin) {
        assertThat(status(with(call("POST", "localhost"), "Origin", origin))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void foreignSiteMayNotChange(String site) {
        assertThat(status(with(call("DELETE", "localhost"), "Sec-Fetch-Site", site)))
                .isEqualTo(403);
        assertThat(status(with(call("GET", "localhost"), "Sec-Fetch-Site", site)))
                .isEqualTo(200);
    }

    @Test
    void proxyPassesOnAnyNameUnlessNamesAreSet() {
        MockHttpServletRequest call = call("GET", "signin.example.com");

        assertThat(status(call, new SecuritySettings(Mode.PROXY, List.of()))).isEqualTo(200);
        assertThat(status(call, new SecuritySettings(Mode.PROXY, List.of("SignIn.example.com"))))
                .isEqualTo(200);
        assertThat(status(call, new SecuritySettings(Mode.PROXY, List.of("other.example.com"))))
                .isEqualTo(403);
    }

    private static MockHttpServletRequest call(String method, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/diagnoses");
        request.setServerName(host);
        request.setServerPort(8080);
        return request;
    }

    private static MockHttpServletRequest with(MockHttpServletRequest request, String header, String value) {
        request.addHeader(header, value);
        return request;
    }

    private static int status(MockHttpServletRequest request) {
        return status(request, new SecuritySettings(Mode.OPEN, List.of()));
    }

    private static int status(MockHttpServletRequest request, SecuritySettings settings) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new ForeignCallFilter(new OwnHosts(settings)).doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
        return response.getStatus();
    }
}
