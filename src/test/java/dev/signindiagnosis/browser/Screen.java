package dev.signindiagnosis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import dev.signindiagnosis.cases.RealCase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A window of the browser, and what a person does in it. The person is in Norway. */
final class Screen implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;

    private Screen(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** Opens a window in a language, with the light theme. */
    static Screen in(String language) {
        return new Screen(Running.chromium()
                .profile(language, options().setLocale(language).setColorScheme(ColorScheme.LIGHT)));
    }

    /** Opens an English window whose browser runs no script. */
    static Screen withoutScript() {
        return new Screen(Running.chromium()
                .profile("without script", options().setLocale("en").setJavaScriptEnabled(false)));
    }

    /** Nothing moves, so that no colour is judged on its way to another. */
    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(Running.server())
                .setTimezoneId(ZONE.getId())
                .setViewportSize(WIDTH, HEIGHT);
    }

    /** The page that is shown. */
    Page page() {
        return page;
    }

    /** Asks what the person of the case asks: by pasting what is held, else by filling in what is known. */
    void ask(RealCase one) {
        String text = one.text();
        if (text == null) {
            ask(() -> one.fields().forEach(this::fill));
        } else {
            paste(text);
        }
    }

    /** Asks for nothing at all. */
    void submit() {
        ask(() -> {});
    }

    /** Pastes a text and asks. */
    void paste(String text) {
        ask(() -> page.locator("#text").fill(text));
    }

    /** Asks for a user alone. */
    void askForUser(String name) {
        ask(() -> page.locator("#user").fill(name));
    }

    private void ask(Runnable filling) {
        page.navigate("/");
        filling.run();
        page.locator("form.lookup button[type=submit]").click();
    }

    /** Keeps an answer and opens it as it was kept. */
    void keep() {
        ask(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK);
        page.navigate(page.url().replaceAll("[?#].*", "") + "?kept=true");
    }

    /** Imports a log in which a row cannot be read, and opens its report. */
    void importBrokenLog() {
        page.navigate("/imports");
        page.locator("#files")
                .setInputFiles(new FilePayload("broken.ndjson", "application/octet-stream", utf8("{\"id\": 1}\n{]\n")));
        page.locator("form[enctype] button").click();
        page.waitForURL("**/imports/*");
        page.locator("#problems-caption").waitFor();
    }

    /** Asks how much is held of a user. */
    void countRemoval(String user) {
        page.navigate("/imports/removal");
        page.locator("#user").fill(user);
        page.locator("form:has(#user) button").click();
    }

    /** Opens an address, and there what the first link of that kind leads to. */
    void open(String address, String link) {
        page.navigate(address);
        page.locator(link).first().click();
    }

    /** Takes the likeliest where several are offered. */
    void choose() {
        Locator first = page.locator("table.choices tbody tr:first-child a");
        if (first.count() > 0) {
            first.click();
        }
    }

    /** The line that begins with these words. */
    String line(String words) {
        return page.locator("main p")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .innerText();
    }

    /** Whether all of it is seen without scrolling. */
    boolean isOnTheFirstScreen(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height <= HEIGHT;
    }

    /** Makes the system light or dark. */
    void theme(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    /** A sentence for everything that lies outside the window, is cut off, or lies on something else. */
    @SuppressWarnings("unchecked") // the script gives a list of sentences
    List<String> misplaced() {
        return (List<String>) page.evaluate(Scripts.read("misplaced.js"));
    }

    /** Makes the window so wide, and as high as it was. */
    void width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
    }

    /** Takes a picture of the whole page. */
    void wholePicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** Takes a picture of the page, as far as three screens go. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, WIDTH, 3 * HEIGHT)
                .setPath(PICTURES.resolve(name + ".png")));
    }

    /** Lets the page read and write the clipboard, as a browser asks a person to. */
    void allowCopying() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Override
    public void close() {
        page.close();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void fill(String name, String value) {
        if (name.equals("at")) {
            LocalDateTime at =
                    OffsetDateTime.parse(value).atZoneSameInstant(ZONE).toLocalDateTime();
            page.locator("#date").fill(DateTimeFormatter.ISO_LOCAL_DATE.format(at));
            page.locator("#time").fill(DateTimeFormatter.ofPattern("HH:mm:ss").format(at));
        } else {
            page.locator(Map.of("user", "#user", "application", "#application", "errorCode", "#code")
                            .get(name))
                    .fill(value);
        }
    }
}
