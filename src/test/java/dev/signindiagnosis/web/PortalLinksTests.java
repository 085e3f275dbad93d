package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.SignInFields;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalLinksTests {

    private static final String ID = "7c1f0b52-1111-4222-8333-944445555666";

    private final PortalLinks links = new PortalLinks(Cloud.GLOBAL);
    private final Facts none = Facts.carrying(Set.of()).build();

    @Test
    void linksTheUserWhoseIdIsTold() {
        assertThat(links.to("user", user(ID)))
                .hasValueSatisfying(link -> assertThat(link).endsWith("/userId/" + ID));
    }

    @Test
    void linksTheListWhereTheIdIsNotOne() {
        assertThat(links.to("user", none)).isEqualTo(links.to("users", none));
        assertThat(links.to("user", user("../../evil"))).isEqualTo(links.to("users", none));
        assertThat(links.to("user", user(Guid.ZERO))).isEqualTo(links.to("users", none));
    }

    @Test
    void unknownPlaceHasNoLink() {
        assertThat(links.to("moon", none)).isEmpty();
    }

    @Test
    void securityDefaultsIsNoPolicyToLink() {
        assertThat(links.policy("SecurityDefaults")).isEmpty();
        assertThat(links.policy(ID)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBAL,https://entra.microsoft.com/#view/",
        "US_GOV,https://entra.microsoft.us/#view/",
        "CHINA,https://entra.microsoftonline.cn/#view/"
    })
    void hostIsThatOfTheCloud(Cloud cloud, String start) {
        assertThat(new PortalLinks(cloud).to("policies", none))
                .hasValueSatisfying(link -> assertThat(link).startsWith(start));
    }

    private static Facts user(String id) {
        return Facts.carrying(Set.of()).put(SignInFields.USER_ID, id).build();
    }
}
