package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AadstsLinksTests {

    @ParameterizedTest
    @CsvSource({
        "global, https://login.microsoftonline.com/error?code=50105",
        "usGov, https://login.microsoftonline.us/error?code=50105",
        "china, https://login.partner.microsoftonline.cn/error?code=50105"
    })
    void lookupUrlGoesToTheCloudsOwnHost(String cloud, String url) {
        assertThat(AadstsLinks.lookupUrl(Cloud.parse(cloud).orElseThrow(), 50105))
                .contains(URI.create(url));
    }

    @Test
    void successHasNoLookupPage() {
        assertThat(AadstsLinks.lookupUrl(Cloud.GLOBAL, 0)).isEmpty();
    }

    @Test
    void lookupFormHasNoCode() {
        assertThat(AadstsLinks.lookupForm(Cloud.GLOBAL)).hasToString("https://login.microsoftonline.com/error");
    }

    @Test
    void cloudsAreKnownByTheirNameInAnyCase() {
        assertThat(Cloud.parse(" USGOV ")).contains(Cloud.US_GOV);
        assertThat(Cloud.parse("germany")).isEmpty();
    }
}
