package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestWordsTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final RequestWords words = new RequestWords(new WordLists(language -> Map.of()), OSLO);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void parameterBeatsCookieAndHeader() {
        request.setParameter("lang", "nb");
        request.setCookies(new Cookie("lang", "en"));
        request.addHeader("Accept-Language", "en");
        assertThat(page()).isEqualTo(Language.BOKMAL);
    }

    @Test
    void cookieBeatsHeaderOnPages() {
        request.setCookies(new Cookie("lang", "nb"));
        request.addHeader("Accept-Language", "en");
        assertThat(page()).isEqualTo(Language.BOKMAL);
        assertThat(words.ofCall(request, response).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anyNorwegianHeaderGivesBokmal() {
        request.addHeader("Accept-Language", "de, nn-NO;q=0.8, en;q=0.5");
        assertThat(page()).isEqualTo(Language.BOKMAL);
    }

    @Test
    void nothingToldGivesEnglish() {
        request.setParameter("lang", "fr");
        assertThat(page()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void answerSaysItsLanguageAndOnWhatThatDepends() {
        request.setParameter("lang", "no");
        page();
        assertThat(response.getHeader("Content-Language")).isEqualTo("nb");
        assertThat(response.getHeaders("Vary")).containsExactly("Accept-Language", "Cookie");
    }

    @Test
    void zoneIsTheBrowsersWhereItTellsOne() {
        assertThat(zone()).isEqualTo(OSLO);
        request.setCookies(new Cookie("tz", "America/New_York"));
        assertThat(zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void unknownZoneIsSetAside() {
        request.setCookies(new Cookie("tz", "Mars/Olympus<script>"));
        assertThat(zone()).isEqualTo(OSLO);
    }

    private Language page() {
        return words.ofPage(request, response).language();
    }

    private ZoneId zone() {
        return words.ofPage(request, response).times().zone();
    }
}
