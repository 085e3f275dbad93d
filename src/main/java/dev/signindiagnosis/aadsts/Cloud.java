package dev.signindiagnosis.aadsts;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The Microsoft cloud that a tenant lives in; it decides the host of the official look-up page. */
public enum Cloud {
    /** The public cloud. */
    GLOBAL("global", "login.microsoftonline.com"),
    /** The cloud of the government of the United States. */
    US_GOV("usGov", "login.microsoftonline.us"),
    /** The cloud that 21Vianet runs in China. */
    CHINA("china", "login.partner.microsoftonline.cn");

    private final String id;

    private final String signInHost;

    Cloud(String id, String signInHost) {
        this.id = id;
        this.signInHost = signInHost;
    }

    /** The name in settings: {@code global}, {@code usGov} or {@code china}. */
    public String id() {
        return id;
    }

    /** The cloud of that name, in any case; empty for another text. */
    public static Optional<Cloud> parse(String text) {
        return Arrays.stream(values())
                .filter(cloud -> cloud.id.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** The page of this cloud's sign-in service that takes a query. */
    URI errorPage(String query) {
        return URI.create("https://" + signInHost + "/error" + query);
    }
}
