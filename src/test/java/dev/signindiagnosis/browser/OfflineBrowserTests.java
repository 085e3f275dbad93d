package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page asks anybody but this server for anything, breaks a rule of its own security policy, or is heavy. */
@BrowserTest
class OfflineBrowserTests {

    private static final int HEAVY = 60 * 1024;

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void pageStaysOnThisMachineAndIsLight(SitePage kind) {
        try (Screen screen = Appearance.ENGLISH_LIGHT.open()) {
            Page page = screen.page();
            List<String> asked = new ArrayList<>();
            List<String> faults = new ArrayList<>();
            List<Response> answers = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onResponse(answers::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            kind.visit(screen);
            page.waitForLoadState();
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(Running.server()));
            assertThat(faults).isEmpty();
            assertThat(weight(answers)).isPositive().isLessThan(HEAVY);
        }
    }

    /** The bytes of the last page and of what it loaded, packed; Bootstrap and Chart.js apart. */
    private static int weight(List<Response> answers) {
        int first = 0;
        for (int place = 0; place < answers.size(); place++) {
            if (isPage(answers.get(place).request())) {
                first = place;
            }
        }
        return answers.subList(first, answers.size()).stream()
                .filter(answer -> answer.status() == 200 && !answer.url().contains("/webjars/"))
                .mapToInt(answer -> packed(answer.body()))
                .sum();
    }

    private static boolean isPage(Request request) {
        return request.isNavigationRequest();
    }

    private static int packed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
