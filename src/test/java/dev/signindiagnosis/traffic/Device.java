package dev.signindiagnosis.traffic;

import java.util.List;

/**
 * A kind of device with its browser.
 *
 * @param prefix how its names begin; empty where it is not registered
 * @param system the operating system
 * @param browser the browser and its version
 * @param client the client application as the log words it
 * @param userAgent the user agent
 * @param trust the kind of trust; empty where it is not registered
 */
record Device(String prefix, String system, String browser, String client, String userAgent, String trust) {

    private static final String JOINED = "Azure AD joined";

    /** The kinds, the most frequent first. */
    static final List<Device> ALL = List.of(
            new Device(
                    "LAPTOP-", "Windows10", "Edge 141.0.0", "Browser", windows("141.0.0.0", " Edg/141.0.0.0"), JOINED),
            new Device(
                    "DESKTOP-",
                    "Windows10",
                    "Edge 140.0.0",
                    "Browser",
                    windows("140.0.0.0", " Edg/140.0.0.0"),
                    "Hybrid Azure AD joined"),
            new Device("LAPTOP-", "Windows10", "Chrome 141.0.0", "Browser", windows("141.0.0.0", ""), JOINED),
            new Device(
                    "PHONE-",
                    "Ios 18.6.2",
                    "Mobile Safari 18.6",
                    "Mobile Apps and Desktop clients",
                    iphone(),
                    "Azure AD registered"),
            new Device(
                    "",
                    "MacOs",
                    "Safari 18.6",
                    "Browser",
                    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
                    ""),
            new Device(
                    "",
                    "Android 15",
                    "Chrome Mobile 141.0.0",
                    "Browser",
                    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
                    ""));

    boolean isRegistered() {
        return !prefix.isEmpty();
    }

    private static String windows(String version, String end) {
        return "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                + " Safari/537.36" + end;
    }

    private static String iphone() {
        return "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                + "Version/18.6 Mobile/15E148 Safari/604.1";
    }
}
