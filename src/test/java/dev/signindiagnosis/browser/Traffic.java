package dev.signindiagnosis.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** What a window asked for, what it was sent, and what went wrong in it. */
final class Traffic {

    private static final int SEE_OTHER = 3;

    // an answer that is read lets others come in meanwhile
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Response> answers = new CopyOnWriteArrayList<>();

    private Traffic() {}

    /** Watches a window from now on. */
    static Traffic of(Page page) {
        Traffic traffic = new Traffic();
        page.onRequest(request -> traffic.asked.add(request.url()));
        page.onResponse(traffic.answers::add);
        page.onPageError(traffic.faults::add);
        page.onConsoleMessage(message -> {
            // a page of its own says what is not found
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                traffic.faults.add(message.text());
            }
        });
        return traffic;
    }

    /** The addresses that were asked for. */
    List<String> asked() {
        return asked;
    }

    /** What the browser complained of: scripts that failed, and what the page's own security policy forbids. */
    List<String> faults() {
        return faults;
    }

    /** The last page as the server sent it, before any script changed it. */
    byte[] lastPage() {
        return answers.get(placeOfLastPage()).body();
    }

    /** The bytes of the last page and of what it loaded, packed; Bootstrap and Chart.js apart. */
    int weightOfLastPage() {
        return answers.subList(placeOfLastPage(), answers.size()).stream()
                .filter(answer ->
                        answer.status() / 100 != SEE_OTHER && !answer.url().contains("/webjars/"))
                .mapToInt(answer -> packed(answer.body()))
                .sum();
    }

    private int placeOfLastPage() {
        for (int place = answers.size() - 1; place >= 0; place--) {
            Response answer = answers.get(place);
            if (answer.request().isNavigationRequest() && answer.status() / 100 != SEE_OTHER) {
                return place;
            }
        }
        throw new IllegalStateException("no page was sent");
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
